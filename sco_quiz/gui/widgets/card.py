"""Cards: a surface with a heading, a quiet action at the right of it, and a body."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.gui.look import Look
from sco_quiz.gui.theme import Type
from sco_quiz.gui.widgets.label import PlainLabel
from sco_quiz.gui.widgets.paint import box
from sco_quiz.gui.widgets.turning_row import TurningRow

_PADDING = 24
_HEAD = 32
_GAP = 24


class Card(QWidget):
    """Put widgets into `body`; `add_to_head` puts one at the right of the heading."""

    def __init__(
        self, look: Look, title: str = "", action: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._title = PlainLabel(look, title, Type.HEADING)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self.body = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addLayout(self.body, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        look.changed.connect(self._dress)
        self.set_title(title)
        self._dress()
        if action is not None:
            self.add_to_head(action)

    def set_title(self, title: str) -> None:
        self._title.set_text(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def add_to_head(self, widget: QWidget) -> None:
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        frame = QRectF(self.rect())
        box(painter, frame, 12, theme.colours.surface, theme.colours.hairline, theme.lines.card)
        painter.end()

    def _dress(self) -> None:
        theme = self._look.theme
        padding = theme.space(_PADDING)
        self._column.setContentsMargins(padding, padding, padding, padding)
        self._column.setSpacing(theme.space(12) if self._head.count() > 1 or self._title.text() else 0)
        self._title.setMinimumHeight(theme.px(_HEAD))
        self.body.setSpacing(theme.space(10))
        self.update()


class CardRow(TurningRow):
    """Cards side by side where each keeps `least` px at 100 %, otherwise one under another."""

    def __init__(self, look: Look, least: int = 320, parent: QWidget | None = None) -> None:
        super().__init__(self._keep_least, parent)
        self._look = look
        self._least = least
        look.changed.connect(self._dress)
        self._dress()

    def add(self, card: QWidget, stretch: int = 1) -> None:
        self.row.addWidget(card, stretch)
        self.turn()

    def _keep_least(self, width: int) -> bool:
        theme = self._look.theme
        cards = [self.row.itemAt(place) for place in range(self.row.count())]
        widest = max((card.minimumSize().width() for card in cards if card is not None), default=0)
        each = (width - theme.space(_GAP) * (len(cards) - 1)) / max(1, len(cards))
        return each >= max(widest, theme.px(self._least))

    def _dress(self) -> None:
        self.row.setSpacing(self._look.theme.space(_GAP))
        self.turn()
