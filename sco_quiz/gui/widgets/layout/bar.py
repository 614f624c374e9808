"""A bar at an edge of a page: the surface with one hairline towards the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look


class Bar(QWidget):
    """`line` is the edge that faces the page."""

    def __init__(self, look: Look, line: Qt.Edge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar_look = look
        self._line = line
        look.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, rect = self._bar_look.theme.colours, self.rect()
        ends = {
            Qt.Edge.TopEdge: (rect.topLeft(), rect.topRight()),
            Qt.Edge.BottomEdge: (rect.bottomLeft(), rect.bottomRight()),
            Qt.Edge.LeftEdge: (rect.topLeft(), rect.bottomLeft()),
            Qt.Edge.RightEdge: (rect.topRight(), rect.bottomRight()),
        }
        painter = QPainter(self)
        painter.fillRect(rect, colours.surface)
        painter.setPen(colours.hairline)
        painter.drawLine(*ends[self._line])
        painter.end()
