"""A line of the page before the start: what it is about, what holds, a note, and the control that changes it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.labels.label import PlainLabel

_LABEL = 150
_LEAST_WORDS = 140
_STACKS_BELOW = 560  # effective width of the row; then the label stands above and the control below


class PlanRow(QWidget):
    """`below` puts a wide control under the words; `ruled` draws the hairline that parts the row from the one above."""

    def __init__(self, look: Look, label: str, control: QWidget, *, below: bool = False, ruled: bool = True) -> None:
        super().__init__()
        self._look = look
        self._label = PlainLabel(look, label, ink="text2")
        self._value = PlainLabel(look, role=Type.READING, strong=True)
        self._note = PlainLabel(look, ink="text2")
        self._control = None if below else control
        self._is_ruled = ruled
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._value)
        words.addWidget(self._note, 1)  # what holds stands beside its label, however high the control is
        self._line.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(words, 1)
        if below:
            words.addSpacing(look.theme.space(6))
            words.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        look.changed.connect(self._arrange)
        self._arrange()

    def show_words(self, value: str, note: str) -> None:
        self._value.set_text(value)
        self._note.set_text(note)
        self._note.setVisible(bool(note))
        middle = Qt.AlignmentFlag.AlignTop if note or self._control is None else Qt.AlignmentFlag.AlignVCenter
        self._line.setAlignment(self._label, middle)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._is_ruled:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), 1, self._look.theme.colours.hairline)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _words_have_room(self) -> bool:
        control = 0 if self._control is None else self._control.sizeHint().width()
        return control + self._look.theme.px(_LABEL + _LEAST_WORDS) <= self.width()

    def _arrange(self) -> None:
        theme = self._look.theme
        stacked = self.width() < theme.px(_STACKS_BELOW) or not self._words_have_room()
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(direction)
        self._line.setSpacing(theme.space(8 if stacked else 16))
        self._line.setContentsMargins(0, theme.space(10 if self._is_ruled else 4), 0, theme.space(4))
        if self._control is not None:
            at = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignVCenter
            self._line.setAlignment(self._control, at)
        self._label.setMinimumWidth(0 if stacked else theme.px(_LABEL))
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
