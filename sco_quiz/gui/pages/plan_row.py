"""A line of the page before the start: what it is about, what holds, a note, and the control that changes it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.gui.look import Look
from sco_quiz.gui.theme import Type
from sco_quiz.gui.widgets.label import PlainLabel

_LABEL = 150
_STACKS_BELOW = 560  # effective width of the row; then the label stands above and the control below


class PlanRow(QWidget):
    def __init__(self, look: Look, label: str, control: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._label = PlainLabel(look, label, ink="text2")
        self._value = PlainLabel(look, role=Type.READING, strong=True)
        self._note = PlainLabel(look, ink="text2")
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        words = QVBoxLayout()
        words.setSpacing(2)
        for text in (self._value, self._note):
            words.addWidget(text)
        self._line.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(words, 1)
        if control is not None:
            self._line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        look.changed.connect(self._arrange)
        self._arrange()

    def show_words(self, value: str, note: str) -> None:
        self._value.set_text(value)
        self._note.set_text(note)
        self._note.setVisible(bool(note))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme = self._look.theme
        stacked = self.width() < theme.px(_STACKS_BELOW)
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(direction)
        self._line.setSpacing(theme.space(8 if stacked else 16))
        self._line.setContentsMargins(0, theme.space(4), 0, theme.space(4))
        self._label.setMinimumWidth(0 if stacked else theme.px(_LABEL))
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
