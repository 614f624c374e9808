"""How long a quiz lasts, how it is marked, and what happens when its time runs out; each with what follows from it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from sco_quiz.app.quiz.planning import LONGEST, LONGEST_MIN, PACES, Plan, PlanScreen, usual_s
from sco_quiz.domain.attempt import AtZero, Mode
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.gui.pages.quiz.setup.plan_row import PlanRow
from sco_quiz.gui.pages.quiz.setup.stakes_table import StakesTable
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import dates, quiz_terms, sentences
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.controls.fields.number_field import NumberField
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented

_MINUTE = 60
_USUAL = PACES.index(1.0)


class RuleRows(QObject):
    """Adds its rows to a column; `changed` carries what makes the new plan of the old one.

    Practice has a time if one is set, but no marking scheme and nothing to hand in.
    """

    changed = Signal(object)  # Callable[[Plan], Plan]

    def __init__(self, look: Look, column: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._pace = Segmented(look, self.tr("Time"))
        self._minutes = NumberField(look, self.tr("Minutes"), (1, LONGEST_MIN))
        self._time_row = PlanRow(look, self.tr("Time"), self._pace, self._minutes)
        self._scheme = Segmented(look, self.tr("Marking"))
        self._stakes = StakesTable(look)
        self._scheme_row = PlanRow(look, self.tr("Marking"), self._scheme, under=self._stakes)
        self._zero = Segmented(look, self.tr("When time runs out"))
        self._zero_row = PlanRow(look, self.tr("When time runs out"), self._zero)
        for row in (self._time_row, self._scheme_row, self._zero_row):
            column.addWidget(row)
        self._pace.chosen.connect(self._choose_pace)
        self._minutes.changed.connect(self._choose_minutes)
        self._scheme.chosen.connect(
            lambda at: self.changed.emit(lambda plan: replace(plan, scheme=list(MarkingScheme)[at]))
        )
        self._zero.chosen.connect(lambda at: self.changed.emit(lambda plan: replace(plan, at_zero=list(AtZero)[at])))

    def show_screen(self, screen: PlanScreen) -> None:
        is_exam = screen.plan.mode is Mode.EXAM
        for control in (self._pace, self._minutes):
            control.setEnabled(screen.count > 0)  # no time is offered for nothing
        self._scheme_row.setVisible(is_exam)
        self._zero_row.setVisible(is_exam and screen.plan.pace is not None)
        self._show_time(screen)
        self._show_scheme(screen)
        self._show_zero(screen.plan)

    def _show_time(self, screen: PlanScreen) -> None:
        plan = screen.plan
        words = (self.tr("Short"), self.tr("Usual"), self.tr("Long"), self.tr("None"))
        at = len(PACES) if plan.pace is None else PACES.index(plan.pace)
        self._pace.set_segments([Segment(word) for word in words], None if plan.minutes and plan.pace else at)
        usual = usual_s(screen.count, 1.0 if plan.pace is None else plan.pace)
        minutes = usual // _MINUTE if plan.minutes is None else plan.minutes
        unit = dates.minute_unit()
        self._minutes.show_number(minutes, unit)
        value, note = self._time_words(screen)
        others = ((self.tr("No time limit"), self._no_limit_note()), (value, self._each_note(screen, 1)))
        self._time_row.show_words(value, note, others)
        self._minutes.describe(sentences.sentences(sentences.ended(value), note))

    def _time_words(self, screen: PlanScreen) -> tuple[str, str]:
        if not screen.count:
            return self.tr("There is nothing to time"), ""
        if screen.limit_s is None or screen.usual_s is None:
            return self.tr("No time limit"), self._no_limit_note()
        limit = dates.minutes(screen.limit_s)
        if screen.time_factor != 1.0:
            factor = quiz_terms.factor(screen.time_factor)
            limit = self.tr("{0} ({1} × {2})").format(limit, dates.minutes(screen.usual_s), factor)
        return limit, self._each_note(screen, screen.limit_s)

    def _no_limit_note(self) -> str:
        return self.tr("The clock is off.")

    def _each_note(self, screen: PlanScreen, limit_s: int) -> str:
        """What that leaves for one question, and whose time factor is in it; practice ends by itself only then."""
        each = self.tr("{0} for each question").format(dates.minutes(max(1, round(limit_s / max(1, screen.count)))))
        own = self.tr("Your time factor of {0} is in it; it is set in Settings.")
        own = own.format(quiz_terms.factor(screen.time_factor)) if screen.time_factor != 1.0 else ""
        ends = self.tr("Then practice ends, and your answers are kept.") if screen.plan.mode is Mode.PRACTICE else ""
        return sentences.sentences(sentences.ended(each), own, ends) if own or ends else each

    def _show_scheme(self, screen: PlanScreen) -> None:
        words = (self.tr("Plain"), self.tr("Penalty"), self.tr("Certainty"))
        scheme = screen.plan.scheme
        self._scheme.set_segments([Segment(word) for word in words], list(MarkingScheme).index(scheme))
        self._stakes.show_scheme(scheme)
        value, note = self._scheme_words(scheme, self._mark_words(screen.mark, screen.count) if screen.count else "")
        widest = self._mark_words(LONGEST, LONGEST)  # another number of questions moves nothing either
        self._scheme_row.show_words(value, note, [self._scheme_words(each, widest) for each in MarkingScheme])
        self._scheme.setAccessibleDescription(sentences.sentences(sentences.ended(value), self._stakes.words()))

    def _mark_words(self, mark: int, count: int) -> str:
        return self.tr("You need {0} of {1} points to reach the mark.").format(number(mark), number(count))

    def _scheme_words(self, scheme: MarkingScheme, mark: str) -> tuple[str, str]:
        """What holds, and what to know of it, after what is said of the `mark`."""
        value, rule = {
            MarkingScheme.PLAIN: (
                self.tr("Right answers count"),
                self.tr("A part of an answer can earn a part of the point."),
            ),
            MarkingScheme.PENALTY: (
                self.tr("Wrong choices cost"),
                self.tr("“I don’t know” costs nothing."),
            ),
            MarkingScheme.CERTAINTY: (
                self.tr("How sure you are counts"),
                self.tr("“I don’t know” costs nothing. Without a word on it, an answer counts as a guess."),
            ),
        }[scheme]
        return value, sentences.sentences(mark, rule)

    def _show_zero(self, plan: Plan) -> None:
        words = (self.tr("Hand in"), self.tr("Overtime"))
        self._zero.set_segments([Segment(word) for word in words], list(AtZero).index(plan.at_zero))
        said = {
            AtZero.HAND_IN: (
                self.tr("Your answers are handed in"),
                self.tr("Questions you did not reach are listed apart."),
            ),
            AtZero.OVERTIME: (
                self.tr("You may go on"),
                self.tr("The score is that at zero; what you change afterwards is counted beside it."),
            ),
        }
        self._zero_row.show_words(*said[plan.at_zero], tuple(said.values()))

    def _choose_pace(self, at: int) -> None:
        pace = PACES[at] if at < len(PACES) else None
        self.changed.emit(lambda plan: replace(plan, pace=pace, minutes=None))

    def _choose_minutes(self, minutes: int) -> None:
        self.changed.emit(lambda plan: replace(plan, pace=PACES[_USUAL], minutes=minutes))
