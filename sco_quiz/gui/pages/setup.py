"""Before the start: what, how many, how long, how marked, what happens at zero and while away."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.app.quizzes import COUNTS, PACES, Plan, PlanScreen, usual_s
from sco_quiz.domain.attempt import Mode
from sco_quiz.gui import wording
from sco_quiz.gui.look import Look
from sco_quiz.gui.pages.plan_row import PlanRow
from sco_quiz.gui.theme import Type
from sco_quiz.gui.widgets.button import Button, ButtonKind
from sco_quiz.gui.widgets.card import Card
from sco_quiz.gui.widgets.chips import Chip, ChipRow
from sco_quiz.gui.widgets.label import PlainLabel, Rule
from sco_quiz.gui.widgets.scroll_page import ScrollPage
from sco_quiz.gui.widgets.segmented import Segment, Segmented

_COLUMN = 800


class SetupPage(QWidget):
    """Shows a plan and what it comes to; says each change as a new plan."""

    plan_changed = Signal(object)  # Plan
    start_asked = Signal()
    back_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._screen: PlanScreen | None = None
        self._problem = PlainLabel(look, ink="warn", strong=True)
        self._mode = Segmented(look, self.tr("Mode"))
        self._topics = ChipRow(look, self.tr("Topics"))
        self._topics.setVisible(False)
        self._count = Segmented(look, self.tr("How many questions"))
        self._pace = Segmented(look, self.tr("How long"))
        self._away = Segmented(look, self.tr("Pause and time away"))
        self._choose = Button(look, self.tr("Choose topics"), ButtonKind.QUIET, size=32)
        self._what = PlanRow(look, self.tr("What"), self._choose)
        self._count_row = PlanRow(look, self.tr("How many"), self._count)
        self._pace_row = PlanRow(look, self.tr("How long"), self._pace)
        self._marked = PlanRow(look, self.tr("How marked"))
        self._zero = PlanRow(look, self.tr("At zero"))
        self._away_row = PlanRow(look, self.tr("Pause"), self._away)
        self._back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left")
        self._hint = PlainLabel(look, ink="text2")
        self._start = Button(look, self.tr("Start"), ButtonKind.PRIMARY, size=48)
        self._arrange()
        self._connect()

    def show_screen(self, screen: PlanScreen) -> None:
        self._screen = screen
        self._show_choices(screen)
        self._show_what(screen)
        self._show_time(screen)
        self._show_rules(screen)
        wanted = screen.plan.count
        short = wanted is not None and screen.count < wanted and screen.plan.facts is None
        words = self.tr("Only %n question(s) fit this choice.", "", screen.available)
        if not screen.count:
            words = self.tr("No question fits this choice. Choose more topics.")
        self._problem.set_text(words)
        self._problem.setVisible(short or not screen.count)
        self._start.setEnabled(screen.count > 0)
        timed = screen.limit_s is not None
        self._hint.set_text(self.tr("The clock starts when you press Start.") if timed else "")

    def focus_first(self) -> None:
        self._start.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_asked.emit()
        else:
            super().keyPressEvent(event)

    def _show_choices(self, screen: PlanScreen) -> None:
        plan = screen.plan
        modes = [Segment(self.tr("Timed quiz")), Segment(self.tr("Practice"))]
        self._mode.set_segments(modes, list(Mode).index(plan.mode))
        counts = [Segment(self.tr("All") if count is None else str(count)) for count in COUNTS]
        self._count.set_segments(counts, COUNTS.index(plan.count) if plan.count in COUNTS else None)
        self._count.setVisible(plan.facts is None)
        paces = [Segment(wording.minutes(usual_s(screen.count, pace))) for pace in PACES] + [
            Segment(self.tr("No limit"))
        ]
        self._pace.set_segments(paces, len(PACES) if plan.pace is None else PACES.index(plan.pace))
        self._away.set_segments([Segment(self.tr("Allowed")), Segment(self.tr("Not allowed"))], int(not plan.pause))

    def _show_what(self, screen: PlanScreen) -> None:
        plan, topics = screen.plan, screen.pack.topics
        chips = [Chip(self.tr("All topics"), None)] + [Chip(topic.title, None) for topic in topics]
        chosen = next((at + 1 for at, topic in enumerate(topics) if topic.id in plan.topics), 0)
        self._topics.set_chips(chips, chosen)
        self._choose.setVisible(plan.facts is None and self._topics.isHidden())
        self._topics.setVisible(plan.facts is None and (bool(chosen) or not self._topics.isHidden()))
        title = topics[chosen - 1].title if chosen else screen.pack.title
        note = self.tr("All topics. Questions you have seen least come first.")
        if chosen:
            note = self.tr("One topic. Questions you have seen least come first.")
        if plan.facts is not None:
            note = self.tr("Questions on %n fact(s) that you missed or chose.", "", len(plan.facts))
        self._what.show_words(title, note)
        notes = {
            Mode.EXAM: self.tr("Reasons and right answers come at the end."),
            Mode.PRACTICE: self.tr("Reasons and the right answer come after each question."),
        }
        note = notes[plan.mode]
        if screen.left_out:
            stale = self.tr(
                "%n question(s) left out: your copy of the article does not bear them out.", "", screen.left_out
            )
            note = f"{note} {stale}"
        self._count_row.show_words(self.tr("%n question(s)", "", screen.count), note)

    def _show_time(self, screen: PlanScreen) -> None:
        if screen.limit_s is None or screen.usual_s is None:
            self._pace_row.show_words(self.tr("No time limit"), self.tr("The clock is off."))
            self._zero.show_words(self.tr("Does not apply"), self.tr("Without a time limit there is no zero."))
            return
        limit, note = (
            wording.minutes(screen.limit_s),
            self.tr("Brisk, usual or unhurried; without a limit the clock is off."),
        )
        if screen.time_factor != 1.0:
            factor = wording.factor(screen.time_factor)
            limit = self.tr("{0} ({1} × {2})").format(limit, wording.minutes(screen.usual_s), factor)
            note = self.tr("Your time factor is {0}. You can change it in Settings.").format(factor)
        self._pace_row.show_words(limit, note)
        self._zero.show_words(
            self.tr("Your answers are kept and handed in by themselves"),
            self.tr("You are taken to the result. Questions you did not reach are listed apart."),
        )

    def _show_rules(self, screen: PlanScreen) -> None:
        mark = self.tr("{0} points reach the mark. “I don’t know” counts 0, like a wrong answer.")
        partial = self.tr("Several answers, orders and matches can earn a part of the point.")
        self._marked.show_words(
            self.tr("1 point for each right answer; nothing is taken off"),
            f"{mark.format(screen.mark)} {partial}",
        )
        if screen.plan.pause:
            self._away_row.show_words(
                self.tr("Yes, as often as you need"),
                self.tr(
                    "The clock stands still while the quiz is paused, the program is closed or the computer sleeps."
                ),
            )
        else:
            self._away_row.show_words(
                self.tr("No, as in an examination"),
                self.tr("The clock goes on while the program is closed or the computer sleeps."),
            )

    def _arrange(self) -> None:
        space = self._look.theme.space
        page, card = ScrollPage(self._look, column=_COLUMN), Card(self._look)
        rows = (
            self._what,
            self._count_row,
            self._pace_row,
            self._marked,
            self._zero,
            self._away_row,
        )
        for at, row in enumerate(rows):
            if at:
                card.body.addWidget(Rule(self._look))
            card.body.addWidget(row)
            if row is self._what:
                card.body.addWidget(self._topics)
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._hint)
        foot.addWidget(self._start)
        foot.setSpacing(space(16))
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self._look, self.tr("Before you start"), Type.TITLE), 1)
        head.addWidget(self._mode)
        page.body.addLayout(head)
        for widget in (card, self._problem):
            page.body.addWidget(widget)
        page.body.addLayout(foot)
        page.body.addStretch(1)
        page.body.setSpacing(space(16))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def _connect(self) -> None:
        self._mode.chosen.connect(self._choose_mode)
        self._count.chosen.connect(lambda at: self._change(lambda plan: replace(plan, count=COUNTS[at])))
        self._pace.chosen.connect(
            lambda at: self._change(lambda plan: replace(plan, pace=PACES[at] if at < len(PACES) else None))
        )
        self._away.chosen.connect(lambda at: self._change(lambda plan: replace(plan, pause=at == 0)))
        self._choose.clicked.connect(self._offer_topics)
        self._topics.chosen.connect(self._choose_topic)
        self._back.clicked.connect(self.back_asked)
        self._start.clicked.connect(self.start_asked)

    def _choose_mode(self, at: int) -> None:
        """Practice starts without a clock; one may be set."""
        mode = list(Mode)[at]
        self._change(lambda plan: replace(plan, mode=mode, pace=1.0 if mode is Mode.EXAM else None))

    def _offer_topics(self) -> None:
        self._choose.setVisible(False)
        self._topics.setVisible(True)
        self._topics.setFocus()

    def _choose_topic(self, at: int) -> None:
        if self._screen is not None:
            topics = self._screen.pack.topics
            chosen = frozenset({topics[at - 1].id}) if at else frozenset()
            self._change(lambda plan: replace(plan, topics=chosen))

    def _change(self, change: Callable[[Plan], Plan]) -> None:
        if self._screen is not None:
            self.plan_changed.emit(change(self._screen.plan))
