"""The picture of a key, beside what the key does."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, text_width

_SIDE = 25


def key_cap_size(theme: Theme, key: str) -> QSize:
    side = theme.px(_SIDE)
    width = text_width(theme.font(Type.CAPTION), key) + theme.px(10)
    return QSize(max(side, width), side)


def paint_key_cap(painter: QPainter, theme: Theme, rect: QRectF, key: str) -> None:
    colours = theme.colours
    box(painter, rect, 5, colours.canvas, colours.hairline, 1)
    if not theme.is_high:  # the lower lip that makes it look like a key
        lip = QRectF(rect.left() + 3, rect.bottom() - 1, rect.width() - 6, 1)
        painter.fillRect(lip, colours.hairline.darker(112))
    draw_text(painter, rect, key, theme.font(Type.CAPTION), colours.text2, Qt.AlignmentFlag.AlignCenter)


class KeyCap(QWidget):
    """Decoration: a screen reader hears the key from the control it belongs to."""

    def __init__(self, look: Look, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return key_cap_size(self._look.theme, self.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key_cap(painter, self._look.theme, QRectF(self.rect()), self.key)
        painter.end()
