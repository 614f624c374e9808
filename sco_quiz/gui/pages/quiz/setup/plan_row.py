"""A line of the page before the start: what it is about, what holds, a note, and the controls that change it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.gui.pages.quiz.setup.stakes_table import StakesTable
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import sentences
from sco_quiz.gui.widgets.labels.label import HeldLabel, PlainLabel
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout

_LABEL = 152
_LEAST_WORDS = 140
_STACKS_BELOW = 560  # effective width of the row; then the label stands above and the controls below
_GAP = 12


class PlanRow(QWidget):
    """Its height is that of the longest words that can stand in it: a choice moves nothing under the pointer.

    `under` stands below the controls, at their right edge; `below` takes a line of its own under the words. `ruled`
    draws the hairline that parts the row from the one above.
    """

    def __init__(
        self,
        look: Look,
        label: str,
        *controls: QWidget,
        under: StakesTable | None = None,
        below: QWidget | None = None,
        ruled: bool = True,
    ) -> None:
        super().__init__()
        self._look = look
        self._controls = controls
        self._under = under
        self._is_ruled = ruled
        self._label = PlainLabel(look, label, ink="text2")
        self._value = HeldLabel(look, Type.READING, strong=True)
        self._note = HeldLabel(look, ink="text2")
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout()
        self._words.setSpacing(2)
        self._words.addWidget(self._value)
        self._words.addWidget(self._note)
        if below is not None:
            self._words.addSpacing(look.theme.space(8))
            self._words.addWidget(below)
        self._words.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(self._words, 1)
        self._side = _side(controls, under)
        self._line.addLayout(self._side)
        look.changed.connect(self._arrange)
        self._arrange()

    def show_words(self, value: str, note: str = "", others: Sequence[tuple[str, str]] = ()) -> None:
        """`others` are the values and notes of the choices that can be made here instead."""
        self._value.show_one_of(value, [each for each, _ in others])
        self._note.show_one_of(note, [each for _, each in others])
        self._note.setVisible(any((note, *(each for _, each in others))))
        for control in self._controls:
            control.setAccessibleDescription(sentences.sentences(sentences.ended(value), note))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._is_ruled:
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), 1, self._look.theme.colours.hairline)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _words_have_room(self) -> bool:
        return self._side.sizeHint().width() + self._look.theme.px(_LABEL + _LEAST_WORDS) <= self.width()

    def _arrange(self) -> None:
        theme = self._look.theme
        if self._under is not None:
            self._under.fit(self.width())
        stacked = self.width() < theme.px(_STACKS_BELOW) or not self._words_have_room()
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(direction)
        self._line.setSpacing(theme.space(8 if stacked else 16))
        space = theme.space(_GAP)
        self._line.setContentsMargins(0, space + 1 if self._is_ruled else 0, 0, space)
        self._line.setAlignment(self._side, Qt.AlignmentFlag.AlignTop if not stacked else Qt.AlignmentFlag(0))
        self._label.setMinimumWidth(0 if stacked else theme.px(_LABEL))
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)


def _side(controls: Sequence[QWidget], under: StakesTable | None) -> QLayout:
    """The controls in one line where there is room for that; the row itself is what they stand in."""
    if under is None:
        flow = FlowLayout(gap=_GAP)
        for control in controls:
            flow.addWidget(control)
        return flow
    column = QVBoxLayout()
    for control in controls:
        column.addWidget(control, 0, Qt.AlignmentFlag.AlignRight)
    column.addWidget(under)
    return column
