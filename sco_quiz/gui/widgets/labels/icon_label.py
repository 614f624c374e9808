"""An icon and its words on one line: "Saved", "Not saved yet: trying again"."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sco_quiz.gui.accessibility.named_groups import mark_told
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.drawing.marker import Marker, paint_marker
from sco_quiz.gui.widgets.drawing.paint import line_height
from sco_quiz.gui.widgets.labels.label import PlainLabel

_MARKERS = {"check": Marker.RIGHT, "cross": Marker.WRONG}  # by the icon: what is partly right has the color of right


class Sign(QWidget):
    """An icon as decoration: the words beside it say the same."""

    def __init__(
        self, look: Look, icon: str, ink: str = "text2", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._ink = ink
        self._size = size
        self._marker: Marker | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def set_sign(self, icon: str, ink: str) -> None:
        if (icon, ink, None) != (self._icon, self._ink, self._marker):
            self._icon, self._ink, self._marker = icon, ink, None
            self.update()

    def set_marker(self, marker: Marker) -> None:
        """Show the marker of an option row instead of an icon."""
        if marker is not self._marker:
            self._marker = marker
            self.update()

    def sizeHint(self) -> QSize:
        side = self._look.theme.px(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        side = theme.px(self._size)
        top = (self.height() - side) // 2
        painter = QPainter(self)
        if self._marker is not None:
            paint_marker(painter, self._look, QRectF(0, top, side, side), self._marker, is_square=False)
        else:
            painter.drawPixmap(0, top, self._look.icon(self._icon, side, theme.colours.ink(self._ink)))
        painter.end()


class StateLine(QWidget):
    def __init__(
        self,
        look: Look,
        role: Type = Type.BODY,
        *,
        sign_size: int = 18,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._role = role
        self._sign = Sign(look, "info", size=sign_size)
        self._words = PlainLabel(look, "", role, wrap=wrap)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        look.changed.connect(self._space)
        self._space()

    def mark_told(self) -> None:
        """Have a control beside the line say its words."""
        mark_told(self._words)

    def set_line(self, icon: str, text: str, ink: str = "text2", sign_ink: str = "") -> None:
        """Show an icon and a text. The icon has the colour of the words unless it has its own; either may be empty."""
        self._sign.setVisible(bool(icon))
        if icon:
            self._sign.set_sign(icon, sign_ink or ink)
        self._show_words(text, ink)

    def set_verdict(self, icon: str, text: str, ink: str) -> None:
        """Show a verdict: right and wrong with the markers of option rows, any other with its icon."""
        if icon not in _MARKERS:
            self.set_line(icon, text, ink)
            return
        self._sign.setVisible(True)
        self._sign.set_marker(_MARKERS[icon])
        self._show_words(text, ink)

    def _show_words(self, text: str, ink: str) -> None:
        self._words.set_text(text)
        self._words.setVisible(bool(text))
        self._words.set_ink(ink)

    def _space(self) -> None:
        theme = self._look.theme
        self._row.setSpacing(theme.space(8))
        self._sign.setMinimumHeight(line_height(theme.font(self._role)))  # in the middle of the first line
