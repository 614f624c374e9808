"""A choice between the two numbers that an entry can be read as."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout


class ReadingChoice(QWidget):
    """`chosen` carries the entry in a form that can be read only in the chosen way."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[str, ...] = ()
        line = FlowLayout(self, gap=look.theme.space(8))
        self.buttons = tuple(Button(look, "", size=32) for _ in range(2))
        for at, button in enumerate(self.buttons):
            line.addWidget(button)
            button.clicked.connect(lambda _checked, at=at: self.chosen.emit(self._entries[at]))

    def set_readings(self, readings: tuple[tuple[str, str], ...]) -> None:
        """Show each reading in words, with the entry that means it; hidden unless there are two."""
        self._entries = tuple(entry for _, entry in readings)
        for button, (words, _) in zip(self.buttons, readings, strict=False):
            button.set_text(words)
        self.setVisible(len(readings) == len(self.buttons))
