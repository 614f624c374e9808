"""Below the choices: the way back, what comes of them, and Start, in sight however much there is to choose."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sco_quiz.app.quiz.planning import LONGEST, PlanScreen
from sco_quiz.domain.attempt import Mode
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import sentences
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.key_tip import key_tip
from sco_quiz.gui.widgets.labels.label import HeldLabel, plain_tool_tip
from sco_quiz.gui.widgets.layout.bar import Bar
from sco_quiz.gui.widgets.scrolling.scroll_page import SIDE


class SetupFoot(Bar):
    """A bar from edge to edge; what stands in it keeps to the column of the page, `column` px wide at 100 %."""

    went_back = Signal()
    start_asked = Signal()

    def __init__(self, look: Look, column: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.TopEdge, parent)
        self._look = look
        self._widest = column
        self._back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left")
        self._words = HeldLabel(look, ink="text2")
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._start = Button(look, self.tr("Start"), ButtonKind.PRIMARY, size=48)
        self._column = QWidget()
        self._row = QHBoxLayout(self._column)
        self._outer = QHBoxLayout(self)
        self._arrange()
        key_tip(self._back, self.tr("Back"), "Esc")
        self._back.clicked.connect(self.went_back)
        self._start.clicked.connect(self.start_asked)
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def show_screen(self, screen: PlanScreen) -> None:
        problem = self._problem_words(screen)
        others = (self._nothing_words(), self._few_words(LONGEST, LONGEST), self._hint_words(screen))
        self._words.show_one_of(problem or self._hint_words(screen), others)
        self._words.set_ink("warn" if problem else "text2")
        self._start.setEnabled(screen.count > 0)
        if screen.count:
            key_tip(self._start, self.tr("Start"), "Enter")
        else:
            plain_tool_tip(self._start, problem)

    def focus_start(self) -> None:
        self._start.setFocus()

    def press_start(self) -> None:
        self._start.click()

    def _hint_words(self, screen: PlanScreen) -> str:
        if screen.limit_s is not None:
            return self.tr("The clock starts when you press Start.")
        return self.tr("Nothing is timed.") if screen.count and screen.plan.mode is Mode.PRACTICE else ""

    def _problem_words(self, screen: PlanScreen) -> str:
        """Why fewer questions are asked than are wanted; of a review that is said where it is planned."""
        plan, count = screen.plan, screen.count
        if not count:
            return self._nothing_words()
        if plan.count is None or count >= plan.count or plan.review:
            return ""
        if plan.asks_each:
            return self.tr("Only %n of these facts have a question.", "", count)
        if plan.facts is not None:
            words = self.tr("Only %n of {0} fit in one timed quiz: others would give an answer away.", "", count)
            return sentences.sentences(words.format(number(plan.count)), self.tr("Practice asks them all."))
        if screen.fits <= count:
            return self.tr("Only %n fit this choice. All %n will be asked.", "", count)
        return self._few_words(count, screen.fits)

    def _nothing_words(self) -> str:
        return self.tr("No question fits this choice. Choose more topics.")

    def _few_words(self, count: int, fits: int) -> str:
        words = self.tr(
            "Only %n of the {0} that fit are asked: others repeat a fact or give an answer away.", "", count
        )
        return words.format(number(fits))

    def _arrange(self) -> None:
        self._outer.addStretch(1)
        self._outer.addWidget(self._column, 1000)
        self._outer.addStretch(1)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._back)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._start)

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self._column.setMaximumWidth(theme.px(self._widest))
        self._outer.setContentsMargins(theme.space(SIDE), 12, theme.space(SIDE), 12)
        self._outer.setSpacing(0)
        self._row.setSpacing(theme.space(16))
