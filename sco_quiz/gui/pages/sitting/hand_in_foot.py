"""The bar below the hand-in page: to the first open question, or hand in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from sco_quiz.app.sitting import SittingScreen
from sco_quiz.gui.look import Look
from sco_quiz.gui.widgets.bar import Bar
from sco_quiz.gui.widgets.button import Button, ButtonKind
from sco_quiz.gui.widgets.label import PlainLabel

_SIDE, _TOP, _GAP = 20, 12, 16


class HandInFoot(Bar):
    """The warning stands beside the button it belongs to, above both where there is no room."""

    went_to_first = Signal()
    hand_in_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, Qt.Edge.TopEdge, parent)
        self._look = look
        self._go = Button(look, "", ButtonKind.PRIMARY, size=48)
        self._warning = PlainLabel(look, self.tr("You cannot change answers after this."), ink="text2")
        self._hand_in = Button(look, "", size=48)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_SIDE, _TOP, _SIDE, _TOP)
        self._grid.setColumnStretch(1, 1)
        self._go.clicked.connect(self.went_to_first)
        self._hand_in.clicked.connect(self.hand_in_asked)
        look.changed.connect(self._place)
        self._place()

    def show_screen(self, screen: SittingScreen) -> None:
        count, left_open = len(screen.questions), screen.open_positions
        self._hand_in.set_text(self.tr("Hand in {0} of {1} answers …").format(count - len(left_open), count))
        self._hand_in.set_kind(ButtonKind.OUTLINE if left_open else ButtonKind.PRIMARY)
        self._go.setVisible(bool(left_open))
        if left_open:
            self._go.set_text(self.tr("Go to question {0}").format(left_open[0] + 1))
        self._place()

    def focus_likeliest(self) -> None:
        (self._hand_in if self._go.isHidden() else self._go).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        gap = self._look.theme.space(_GAP)
        parts = [part for part in (self._go, self._warning, self._hand_in) if not part.isHidden()]
        needs = sum(part.sizeHint().width() for part in parts) + gap * len(parts) + 2 * _SIDE
        is_beside = needs <= self.width()
        row = 0 if is_beside else 1
        self._grid.addWidget(self._go, row, 0)
        self._grid.addWidget(self._warning, 0, 2 if is_beside else 0, 1, 1 if is_beside else 4)
        self._grid.addWidget(self._hand_in, row, 3)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(self._look.theme.space(8))
