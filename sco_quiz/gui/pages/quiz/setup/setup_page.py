"""Before the start: what will be asked and by which rules."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.app.quiz.planning import Plan, PlanScreen
from sco_quiz.domain.attempt import Mode
from sco_quiz.gui.pages.quiz.setup.draw_rows import DrawRows
from sco_quiz.gui.pages.quiz.setup.rule_rows import RuleRows
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import sentences
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.bar import Bar
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import SIDE, ScrollPage

_COLUMN = 800


class SetupPage(LeavingPage):
    """Shows a plan and what it comes to; says each change as a new plan."""

    plan_changed = Signal(object)  # Plan
    start_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Before you start"))
        self._look = look
        self._screen: PlanScreen | None = None
        self._title = PlainLabel(look, self.tr("Before you start"), Type.TITLE)
        self._mode = Segmented(look, self.tr("Mode"))
        self._head = TurningRow(self._head_fits)
        self._card = Card(look)
        self._draw = DrawRows(look, self._card.body, self)
        self._rules = RuleRows(look, self._card.body, self)
        self._problem = PlainLabel(look, ink="warn", strong=True)
        self._back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left")
        self._hint = PlainLabel(look, ink="text2")
        self._start = Button(look, self.tr("Start"), ButtonKind.PRIMARY, size=48)
        self._arrange()
        self._mode.chosen.connect(self._choose_mode)
        self._draw.changed.connect(self._change)
        self._rules.changed.connect(self._change)
        self._back.clicked.connect(self.left)
        self._start.clicked.connect(self.start_asked)

    def show_screen(self, screen: PlanScreen) -> None:
        self._screen = screen
        modes = [Segment(self.tr("Timed quiz")), Segment(self.tr("Practice"))]
        self._mode.set_segments(modes, list(Mode).index(screen.plan.mode))
        self._draw.show_screen(screen)
        self._rules.show_screen(screen)
        words = self._problem_words(screen)
        self._problem.set_text(words)
        self._problem.setVisible(bool(words))
        self._start.setEnabled(screen.count > 0)
        timed = screen.limit_s is not None
        self._hint.set_text(self.tr("The clock starts when you press Start.") if timed else "")

    def _problem_words(self, screen: PlanScreen) -> str:
        """Why fewer questions are asked than are wanted; of a review that is said where it is planned."""
        plan, count = screen.plan, screen.count
        if not count:
            return self.tr("No question fits this choice. Choose more topics.")
        if plan.count is None or count >= plan.count or plan.review:
            return ""
        if plan.asks_each:
            return self.tr("Only %n of these facts have a question.", "", count)
        if plan.facts is not None:
            words = self.tr("Only %n of {0} fit in one timed quiz: others would give an answer away.", "", count)
            return sentences.sentences(words.format(number(plan.count)), self.tr("Practice asks them all."))
        if screen.fits <= count:
            return self.tr("Only %n question(s) fit this choice.", "", count)
        words = self.tr(
            "Only %n of the {0} questions that fit are asked: others repeat a fact, give an answer away, or are "
            "true or false, of which a quiz has few.",
            "",
            count,
        )
        return words.format(number(screen.fits))

    def focus_first(self) -> None:
        self._start.setFocus()

    def _choose_mode(self, at: int) -> None:
        """Practice starts without a clock; one may be set."""
        mode = list(Mode)[at]
        self._change(lambda plan: replace(plan, mode=mode, pace=1.0 if mode is Mode.EXAM else None))

    def _change(self, change: Callable[[Plan], Plan]) -> None:
        if self._screen is not None:
            self.plan_changed.emit(change(self._screen.plan))

    def _arrange(self) -> None:
        page = ScrollPage(self._look, column=_COLUMN)
        self._head.row.addWidget(self._title, 1)
        self._head.row.addWidget(self._mode, 0, Qt.AlignmentFlag.AlignLeft)
        self._head.row.setSpacing(self._look.theme.space(12))
        page.body.addWidget(self._head)
        page.body.addWidget(self._card)
        page.body.addStretch(1)
        self.fill(page, self._foot())

    def _head_fits(self, width: int) -> bool:
        return self._title.sizeHint().width() + self._head.row.spacing() + self._mode.sizeHint().width() <= width

    def _foot(self) -> Bar:
        """Outside the part that scrolls: Start is in sight however much there is to choose."""
        words = QVBoxLayout()
        for text in (self._problem, self._hint):
            text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            words.addWidget(text)
        foot = _Foot(self._look)
        foot.line.addWidget(self._back)
        foot.line.addLayout(words, 1)
        foot.line.addWidget(self._start)
        return foot


class _Foot(Bar):
    """A bar from edge to edge; what stands in it keeps to the column of the page."""

    def __init__(self, look: Look) -> None:
        super().__init__(Qt.Edge.TopEdge)
        self._look = look
        self._column = QWidget()
        self.line = QHBoxLayout(self._column)
        self.line.setContentsMargins(0, 0, 0, 0)
        self._outer = QHBoxLayout(self)
        self._outer.addStretch(1)
        self._outer.addWidget(self._column, 1000)
        self._outer.addStretch(1)
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self._column.setMaximumWidth(theme.px(_COLUMN))
        self._outer.setContentsMargins(theme.space(SIDE), 12, theme.space(SIDE), 12)
        self._outer.setSpacing(0)
        self.line.setSpacing(theme.space(16))
