"""Beside a question: the others, what their signs mean, and the way to hand in."""

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import Mode
from sco_quiz.gui.pages.quiz.sitting.question.question_cells import cells
from sco_quiz.gui.style.breakpoints import Width
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.labels.key_tip import key_tip
from sco_quiz.gui.widgets.labels.label import PlainLabel, Rule
from sco_quiz.gui.widgets.layout.bar import Bar
from sco_quiz.gui.widgets.layout.layout_gaps import set_margins, set_spacing
from sco_quiz.gui.widgets.lists.question_grid import Legend, Navigator

_WIDE, _MEDIUM = 308, 248  # px at 100 %


class QuestionPanel(Bar):
    went_to = Signal(int)
    hand_in_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.LeftEdge, parent)
        self._look = look
        self._width = Width.WIDE
        self._navigator = Navigator(look, self.tr("Questions"))
        self._legend = Legend(look)
        self._rule = Rule(look)
        self._hand_in = Button(look, self.tr("Hand in …"))
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(look, self.tr("Questions"), Type.HEADING))
        column.addWidget(self._navigator, 100)
        column.addWidget(self._rule)
        column.addWidget(self._legend)
        column.addStretch(1)
        column.addWidget(self._hand_in)
        self._navigator.opened.connect(self.went_to)
        self._hand_in.clicked.connect(self.hand_in_asked)

    def show_screen(self, screen: SittingScreen) -> None:
        views = cells(screen)
        self._navigator.set_cells(views)
        self._legend.set_cells(views)
        self._hand_in.set_text(self.tr("Finish …") if screen.mode is Mode.PRACTICE else self.tr("Hand in …"))
        key_tip(self._hand_in, self._hand_in.text(), "Ctrl+Return")

    def resize_to(self, width: Width) -> None:
        """A window of less than a medium width has no panel."""
        self._width = width
        self.setVisible(width >= Width.MEDIUM)
        self.setFixedWidth(self._look.theme.px(_WIDE if width is Width.WIDE else _MEDIUM))
        self._navigator.set_compact(width is not Width.WIDE)

    def space(self, *, is_low: bool) -> None:
        """Where it is low, its gaps go before its cells scroll."""
        space = self._look.theme.space
        side, (top, bottom) = space(24 if self._width is Width.WIDE else 12), (12, 12) if is_low else (28, 20)
        set_margins(self.layout(), QMargins(side, space(top), side, space(bottom)))
        set_spacing(self.layout(), space(8 if is_low else 16))
        self._rule.setVisible(not is_low)
