"""Cards: a surface with a heading, a quiet action at the right of it, and a body."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow

_PADDING = 24
_HEAD = 32
_GAP = 24
_BESIDE = QBoxLayout.Direction.LeftToRight
_BELOW = QBoxLayout.Direction.TopToBottom


class Card(QWidget):
    """Put widgets into `body`; `gap` lies between them; `add_to_head` puts one at the right of the heading.

    `sides` are the free px at 100 % beside the contents and above them. The style sheet draws surface and border.
    """

    def __init__(
        self,
        look: Look,
        title: str = "",
        action: QWidget | None = None,
        *,
        gap: int = 10,
        sides: tuple[int, int] = (_PADDING, _PADDING),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._sides = sides
        self._gap = gap
        self._title = PlainLabel(look, title, Type.HEADING)
        self._head, self._actions = QBoxLayout(_BESIDE), QHBoxLayout()
        self._head.addWidget(self._title, 1)
        self._head.addLayout(self._actions)
        self.body = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addLayout(self.body, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        look.changed.connect(self._apply_theme)
        self.set_title(title)
        if action is not None:
            self.add_to_head(action)

    def set_title(self, title: str) -> None:
        self._title.set_text(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)
        self._apply_theme()

    def add_to_head(self, widget: QWidget) -> None:
        self._actions.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        asked = self._title.sizeHint().width() + self._actions.sizeHint().width() + self._head.spacing()
        room = self.rect().marginsRemoved(self._column.contentsMargins()).width()
        is_beside = asked <= room or not self._actions.count()
        self._head.setDirection(_BESIDE if is_beside else _BELOW)
        self._head.setAlignment(self._actions, Qt.AlignmentFlag(0) if is_beside else Qt.AlignmentFlag.AlignLeft)
        self._head.setStretch(0, int(is_beside))  # above its action the heading must not take height from the body

    def _apply_theme(self) -> None:
        theme = self._look.theme
        side, above = map(theme.space, self._sides)
        self._column.setContentsMargins(side, above, side, above)
        self._column.setSpacing(theme.space(12) if self._actions.count() or self._title.text() else 0)
        self._title.setMinimumHeight(theme.px(_HEAD))
        self.body.setSpacing(theme.space(self._gap))


class CardRow(TurningRow):
    """Cards side by side where each keeps `least` px at 100 %, otherwise one below another."""

    def __init__(self, look: Look, least: int = 320, parent: QWidget | None = None) -> None:
        super().__init__(self._keep_least, parent)
        self._look = look
        self._least = least
        self._cards: list[QWidget] = []
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def add(self, card: QWidget, stretch: int = 1) -> None:
        """Add a card. `stretch` is its share of the width that is left when every card has its least."""
        self._cards.append(card)
        self.row.addWidget(card, stretch)
        self._apply_theme()

    def _keep_least(self, width: int) -> bool:
        needs = list(map(self._least_of, self._cards))
        return sum(needs) + self.row.spacing() * (len(needs) - 1) <= width

    def turn(self) -> None:
        super().turn()
        for card in self._cards:
            card.setMinimumWidth(self._least_of(card) if self.is_beside() else 0)

    def _least_of(self, card: QWidget) -> int:
        return max(self._look.theme.px(self._least), card.minimumSizeHint().width())

    def _apply_theme(self) -> None:
        self.row.setSpacing(self._look.theme.space(_GAP))
        self.turn()
