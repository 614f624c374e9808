"""The two numbers that an entry can be read as, to choose from: neither is taken for granted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout


class ReadingChoice(QWidget):
    """`chosen` carries the entry so written that it can be read in the chosen way only."""

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
        """Each as its words and the entry that says it; hidden where there are not two."""
        self._entries = tuple(entry for _, entry in readings)
        for button, (words, _) in zip(self.buttons, readings, strict=False):
            button.set_text(words)
        self.setVisible(len(readings) == len(self.buttons))
