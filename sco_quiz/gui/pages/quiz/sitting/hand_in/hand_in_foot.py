"""The bar below the hand-in view: go to the first open question, or hand in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.completeness import Completeness
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.bar import Bar

_SIDE, _TOP, _GAP = 32, 12, 16


class HandInFoot(Bar):
    """The warning stands beside the button it belongs to, or above it where there is no room.

    Its parts stand in a column like that of the view: `column` is its greatest width at 100 %.
    """

    went_to_first = Signal()
    hand_in_asked = Signal()

    def __init__(self, look: Look, column: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.TopEdge, parent)
        self._look = look
        self._column = column
        self._go = Button(look, "", ButtonKind.PRIMARY, size=48)
        self._warning = PlainLabel(look, self.tr("You cannot change answers after this."), ink="text2")
        self._hand_in = Button(look, "", size=48)
        self._warning.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._middle = QWidget()
        self._outer = QHBoxLayout(self)
        self._outer.addStretch(1)
        self._outer.addWidget(self._middle, 1000)
        self._outer.addStretch(1)
        self._outer.setSpacing(0)
        self._grid = QGridLayout(self._middle)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._go.clicked.connect(self.went_to_first)
        self._hand_in.clicked.connect(self.hand_in_asked)
        look.changed.connect(self._place)
        self._place()

    def show_screen(self, screen: SittingScreen) -> None:
        left_open = screen.to_do
        self._hand_in.set_text(self._hand_in_words(screen))
        self._hand_in.set_kind(ButtonKind.OUTLINE if left_open else ButtonKind.PRIMARY)
        self._go.setVisible(bool(left_open))
        if left_open:
            self._go.set_text(self.tr("Go to question {0}").format(left_open[0] + 1))
        self._place()

    def _hand_in_words(self, screen: SittingScreen) -> str:
        """The label of the button with the number of all answers, incomplete ones too."""
        if screen.mode is Mode.PRACTICE:
            return self.tr("Finish practice …")
        count, incomplete = len(screen.questions), len(screen.positions(Completeness.INCOMPLETE))
        if not incomplete:
            return self.tr("Hand in {0} of {1} answers …").format(screen.answered, count)
        words = self.tr("Hand in {0} of {1} answers, {2} incomplete …")
        return words.format(screen.answered + incomplete, count, incomplete)

    def focus_likeliest(self) -> None:
        (self._hand_in if self._go.isHidden() else self._go).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        theme = self._look.theme
        gap, side, top = theme.space(_GAP), theme.space(_SIDE), theme.space(_TOP)
        self._middle.setMaximumWidth(theme.px(self._column))
        room = min(self.width() - 2 * side, theme.px(self._column))
        buttons = [part for part in (self._go, self._hand_in) if not part.isHidden()]
        across = 3 * gap  # the warning above them spans four columns
        has_line = sum(part.sizeHint().width() for part in buttons) + across <= room
        is_beside = sum(part.sizeHint().width() + gap for part in (*buttons, self._warning)) <= room
        row = 0 if is_beside or not has_line else 1
        self._grid.addWidget(self._go, row, 0, 1, 1 if has_line else 4)
        self._grid.addWidget(self._warning, 0, 2 if is_beside else 0, 1, 1 if is_beside else 4)
        self._grid.addWidget(self._hand_in, row if has_line else row + 1, 3 if has_line else 0, 1, 1 if has_line else 4)
        self._warning.setVisible(has_line)  # where there is no room for it, the question before handing in has it
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(theme.space(12 if has_line else 4))
        ends = top if has_line else theme.space(4)
        self._outer.setContentsMargins(side, ends, side, ends)
