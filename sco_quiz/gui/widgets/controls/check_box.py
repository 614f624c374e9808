"""A check box with the marker of the option rows; the words belong to the target."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.drawing.marker import Marker, paint_marker
from sco_quiz.gui.widgets.drawing.paint import draw_text, text_width

_SIDE = 22
_TARGET = 32


class CheckBox(QCheckBox):
    corner = 6.0

    def __init__(self, look: Look, text: str, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setAccessibleName(name or text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        theme = self._look.theme
        target = theme.px(_TARGET)
        if not self.text():
            return QSize(target, target)
        words = text_width(theme.font(Type.BODY), self.text())
        return QSize(target + theme.space(8) + words + theme.space(4), target)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        side, target = theme.px(_SIDE), theme.px(_TARGET)
        inset = (target - side) / 2
        painter = QPainter(self)
        spot = QRectF(inset, (self.height() - side) / 2, side, side)
        marker = Marker.CHOSEN if self.isChecked() else Marker.EMPTY
        paint_marker(painter, self._look, spot, marker, is_square=True)
        words = QRectF(target + theme.space(4), 0, self.width(), self.height())
        ink = theme.colours.text if self.isEnabled() else theme.colours.text2
        draw_text(painter, words, self.text(), theme.font(Type.BODY), ink)
        painter.end()
