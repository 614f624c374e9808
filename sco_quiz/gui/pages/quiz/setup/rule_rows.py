"""How long a quiz lasts, how it is marked, what happens at zero and while away; each with what follows from it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from sco_quiz.app.quiz.planning import PACES, QUESTION_LIMITS, Plan, PlanScreen, usual_s
from sco_quiz.domain.attempt import AtZero
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.gui.pages.quiz.setup.plan_row import PlanRow
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import dates, quiz_terms, sentences
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented


class RuleRows(QObject):
    """Adds its rows to a column; `changed` carries what makes the new plan of the old one."""

    changed = Signal(object)  # Callable[[Plan], Plan]

    def __init__(self, look: Look, column: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._pace = Segmented(look, self.tr("How long"))
        self._pace_row = PlanRow(look, self.tr("How long"), self._pace)
        self._each = Segmented(look, self.tr("Each question"))
        self._each_row = PlanRow(look, self.tr("Each question"), self._each)
        self._scheme = Segmented(look, self.tr("How marked"))
        self._scheme_row = PlanRow(look, self.tr("How marked"), self._scheme, below=True)
        self._zero = Segmented(look, self.tr("At zero"))
        self._zero_row = PlanRow(look, self.tr("At zero"), self._zero)
        self._away = Segmented(look, self.tr("Pause and time away"))
        self._away_row = PlanRow(look, self.tr("Pause"), self._away)
        for row in (self._pace_row, self._each_row, self._scheme_row, self._zero_row, self._away_row):
            column.addWidget(row)
        self._connect()

    def show_screen(self, screen: PlanScreen) -> None:
        self._show_time(screen)
        self._show_each(screen)
        self._show_scheme(screen)
        self._show_zero(screen.plan, limited=screen.limit_s is not None)
        self._show_away(screen.plan, limited=screen.limit_s is not None or screen.plan.question_s is not None)

    def _show_time(self, screen: PlanScreen) -> None:
        self._pace_row.setVisible(screen.count > 0)  # no time is offered for nothing
        plan = screen.plan
        paces = [Segment(dates.minutes(usual_s(screen.count, pace))) for pace in PACES]
        at = len(PACES) if plan.pace is None else PACES.index(plan.pace)
        self._pace.set_segments([*paces, Segment(self.tr("No limit"))], at)
        if screen.limit_s is None or screen.usual_s is None:
            self._pace_row.show_words(self.tr("No time limit"), self.tr("The clock is off."))
            return
        limit, note = dates.minutes(screen.limit_s), ""
        if screen.time_factor != 1.0:
            factor = quiz_terms.factor(screen.time_factor)
            limit = self.tr("{0} ({1} × {2})").format(limit, dates.minutes(screen.usual_s), factor)
            note = self.tr("Your time factor is {0}. You can change it in Settings.").format(factor)
        self._pace_row.show_words(limit, note)

    def _show_each(self, screen: PlanScreen) -> None:
        plan = screen.plan
        words = [self.tr("No limit") if limit is None else dates.minutes(limit) for limit in QUESTION_LIMITS]
        self._each.set_segments([Segment(word) for word in words], QUESTION_LIMITS.index(plan.question_s))
        if plan.question_s is None:
            self._each_row.show_words(self.tr("No limit of its own"), "")
            return
        limit = dates.minutes(round(plan.question_s * screen.time_factor))
        self._each_row.show_words(
            self.tr("{0} for each question").format(limit),
            self.tr("After that its answer is kept as it stands."),
        )

    def _show_scheme(self, screen: PlanScreen) -> None:
        words = (self.tr("Plain"), self.tr("Penalty"), self.tr("Certainty"))
        at = list(MarkingScheme).index(screen.plan.scheme)
        self._scheme.set_segments([Segment(word) for word in words], at)
        mark = self.tr("You need {0} points to reach the mark. “I don’t know” counts 0.").format(screen.mark)
        mark = mark if screen.count else ""
        partial = self.tr("Several answers, orders and matches can earn a part of the point.")
        value, rule = {
            MarkingScheme.PLAIN: (self.tr("1 point for each right answer; nothing is taken off"), partial),
            MarkingScheme.PENALTY: (
                self.tr("1 point for a right answer; a wrong choice costs"),
                self.tr(
                    "A wrong choice among 4 takes off 1/3, true or false 1. What is typed or ordered costs nothing."
                ),
            ),
            MarkingScheme.CERTAINTY: (
                self.tr("The surer you are, the more is at stake"),
                self.tr(
                    "In thirds of a point, right or wrong: guessing 1 or 0, fairly sure 2 or −2, certain 3 or −6. "
                    "Without a word on it, an answer counts as a guess."
                ),
            ),
        }[screen.plan.scheme]
        self._scheme_row.show_words(value, sentences.sentences(mark, rule))

    def _show_zero(self, plan: Plan, *, limited: bool) -> None:
        self._zero_row.setVisible(limited)
        words = (self.tr("Hand in"), self.tr("Overtime"))
        self._zero.set_segments([Segment(word) for word in words], list(AtZero).index(plan.at_zero))
        value, note = {
            AtZero.HAND_IN: (
                self.tr("Your answers are handed in"),
                self.tr("Questions you did not reach are listed apart."),
            ),
            AtZero.OVERTIME: (
                self.tr("You may go on"),
                self.tr("The score is that at zero; what you change afterwards is counted beside it."),
            ),
        }[plan.at_zero]
        self._zero_row.show_words(value, note)

    def _show_away(self, plan: Plan, *, limited: bool) -> None:
        self._away_row.setVisible(limited)
        self._away.set_segments([Segment(self.tr("Allowed")), Segment(self.tr("Not allowed"))], int(not plan.pause))
        if plan.pause:
            self._away_row.show_words(
                self.tr("Yes, as often as you need"),
                self.tr("The clock stands still, also while the program is closed or the computer sleeps."),
            )
        else:
            self._away_row.show_words(
                self.tr("No, as in an examination"),
                self.tr("The clock goes on, also while the program is closed or the computer sleeps."),
            )

    def _connect(self) -> None:
        for control, change in (
            (self._pace, lambda plan, at: replace(plan, pace=PACES[at] if at < len(PACES) else None)),
            (self._each, lambda plan, at: replace(plan, question_s=QUESTION_LIMITS[at])),
            (self._scheme, lambda plan, at: replace(plan, scheme=list(MarkingScheme)[at])),
            (self._zero, lambda plan, at: replace(plan, at_zero=list(AtZero)[at])),
            (self._away, lambda plan, at: replace(plan, pause=at == 0)),
        ):
            self._say_change(control, change)

    def _say_change(self, control: Segmented, change: Callable[[Plan, int], Plan]) -> None:
        control.chosen.connect(lambda at: self.changed.emit(lambda plan: change(plan, at)))
