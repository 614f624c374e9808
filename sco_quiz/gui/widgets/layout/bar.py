"""A bar at an edge of a page: the surface with one hairline towards the page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Bar(QWidget):
    """`line` is the edge that faces the page, where the style sheet draws the hairline."""

    def __init__(self, line: Qt.Edge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("line", line.name)
