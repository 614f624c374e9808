"""Round corners of what opens in a window of its own: a menu, the list of a drop-down, a month."""

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainterPath, QRegion
from PySide6.QtWidgets import QWidget

CORNER = 8  # as the style sheet draws their edge


class RoundedPopup(QObject):
    """Cuts the corners off a window by a mask.

    A transparent ground would leave black corners where nothing composites the windows. A platform that ignores masks
    shows them square, in the colour of the ground.
    """

    def __init__(self, popup: QWidget) -> None:
        super().__init__(popup)
        popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.Resize} and isinstance(watched, QWidget):
            path = QPainterPath()
            path.addRoundedRect(QRectF(watched.rect()), CORNER, CORNER)
            watched.setMask(QRegion(path.toFillPolygon().toPolygon()))
        return False
