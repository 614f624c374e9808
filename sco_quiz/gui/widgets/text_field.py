"""A line to type into, with a name for the screen reader."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from sco_quiz.gui.look import Look


class TextField(QLineEdit):
    corner = 8.0

    def __init__(self, look: Look, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self.look.theme.px(260), self.look.theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.theme.px(120), self.look.theme.px(40))
