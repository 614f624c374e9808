"""The base of every page outside of a quiz: Esc leaves it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget


class LeavingPage(QWidget):
    left = Signal()

    def leave(self) -> None:
        """Emit `left`. A page with something to close first does that instead."""
        self.left.emit()

    def fill(self, whole: QWidget, *below: QWidget) -> None:
        """Lay out the parts of the page, edge to edge; the first takes the height that the others leave."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(whole, 1)
        for part in below:
            column.addWidget(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
