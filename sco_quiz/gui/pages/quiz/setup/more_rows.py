"""What few want to choose, folded up with what holds in words: kinds, difficulty, spread, limit per question, pause,
and when reasons come.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from sco_quiz.app.quiz.planning import QUESTION_LIMITS, Difficulty, Plan, PlanScreen
from sco_quiz.domain.question import Kind
from sco_quiz.gui.pages.quiz.setup.plan_row import PlanRow
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import dates, quiz_terms
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.chips import Chip, ChipSet
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow

_TURNS_BELOW = 560  # effective width, as the rows


class MoreRows(QObject):
    """Adds its rows to a column; `changed` carries what makes the new plan of the old one."""

    changed = Signal(object)  # Callable[[Plan], Plan]

    def __init__(self, look: Look, column: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._screen: PlanScreen | None = None
        self._is_open = False
        self._fold = Button(look, "", ButtonKind.QUIET, size=32)
        self._summary = PlainLabel(look, ink="text2")
        self._kinds = ChipSet(look, self.tr("Kinds of question"))
        self._kinds_row = PlanRow(look, self.tr("Kinds of question"), below=self._kinds)
        self._difficulty = Segmented(look, self.tr("Difficulty"))
        self._difficulty_row = PlanRow(look, self.tr("Difficulty"), self._difficulty)
        self._spread = Segmented(look, self.tr("Spread over topics"))
        self._spread_row = PlanRow(look, self.tr("Spread over topics"), self._spread)
        self._each = Segmented(look, self.tr("Limit per question"))
        self._each_row = PlanRow(look, self.tr("Limit per question"), self._each)
        self._away = Segmented(look, self.tr("Pause and time away"))
        self._away_row = PlanRow(look, self.tr("Pause"), self._away)
        self._reasons = Segmented(look, self.tr("When reasons are shown"))
        self._reasons_row = PlanRow(look, self.tr("Reasons"), self._reasons)
        column.addWidget(self._make_head())
        for row in self._rows():
            column.addWidget(row)
        self._connect()

    def show_screen(self, screen: PlanScreen) -> None:
        self._screen = screen
        said = (
            self._show_kinds(screen.plan),
            self._show_difficulty(screen.plan),
            self._show_spread(screen),
            self._show_each(screen),
            self._show_away(screen.plan),
            self._show_reasons(screen.plan),
        )
        self._show_parts(screen, said)

    def _make_head(self) -> TurningRow:
        head, space = TurningRow(lambda width: width >= self._look.theme.px(_TURNS_BELOW)), self._look.theme.space
        head.row.setContentsMargins(0, space(8), 0, 0)
        head.row.setSpacing(space(8))
        head.row.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        head.row.addWidget(self._summary, 1)
        return head

    def _show_parts(self, screen: PlanScreen, said: tuple[str, ...]) -> None:
        """Facts that were chosen elsewhere leave no kinds, difficulty and spread; a pause is one of a clock."""
        plan = screen.plan
        is_free = plan.facts is None
        is_timed = plan.pace is not None or plan.question_s is not None
        can_be_chosen = (is_free, is_free, is_free, True, is_timed, True)
        for row, can_be in zip(self._rows(), can_be_chosen, strict=True):
            row.setVisible(self._is_open and can_be)
        self._fold.set_icon("up" if self._is_open else "down")
        self._fold.set_text(self.tr("Fewer choices") if self._is_open else self.tr("More choices"))
        told = [words for words, can_be in zip(said, can_be_chosen, strict=True) if can_be]
        summary = " · ".join(told)
        self._summary.set_text(summary)
        self._summary.setVisible(not self._is_open)
        self._fold.setAccessibleDescription("" if self._is_open else summary)

    def _rows(self) -> tuple[PlanRow, ...]:
        chosen_from = (self._kinds_row, self._difficulty_row, self._spread_row)
        return (*chosen_from, self._each_row, self._away_row, self._reasons_row)

    def _show_kinds(self, plan: Plan) -> str:
        chips = [Chip(self.tr("All kinds"), None)] + [Chip(quiz_terms.kind(kind), None) for kind in Kind]
        self._kinds.set_picked(chips, {at for at, kind in enumerate(Kind, 1) if kind in plan.kinds})
        words = self.tr("All kinds")
        if plan.kinds:
            words = self.tr("{0} of {1} kinds").format(number(len(plan.kinds)), number(len(Kind)))
        self._kinds_row.show_words(words)
        if not plan.kinds:
            return self.tr("all kinds")
        return self.tr("{0} of {1} kinds").format(number(len(plan.kinds)), number(len(Kind)))

    def _show_difficulty(self, plan: Plan) -> str:
        at = list(Difficulty).index(plan.difficulty)
        words = (self.tr("Any"), self.tr("Easier"), self.tr("Harder"))
        self._difficulty.set_segments([Segment(word) for word in words], at)
        note = self.tr("As expected from the kind of question and its wrong options.")
        self._difficulty_row.show_words(words[at], note)
        return (self.tr("any difficulty"), self.tr("easier ones"), self.tr("harder ones"))[at]

    def _show_spread(self, screen: PlanScreen) -> str:
        at = int(screen.plan.even)
        words = (self.tr("In proportion"), self.tr("Evenly"))
        self._spread.set_segments([Segment(word) for word in words], at)
        notes = (
            self.tr("From each topic in proportion to what it holds."),
            self.tr("The same number from each topic."),
        )
        note = notes[at]
        if screen.short:
            short = "; ".join(f"{title} {number(count)}" for title, count in screen.short)
            note = self.tr("Questions that are lacking: {0}").format(short)
        self._spread_row.show_words(words[at], note, tuple(zip(words, notes, strict=True)))
        return (self.tr("topics in proportion"), self.tr("topics evenly"))[at]

    def _show_each(self, screen: PlanScreen) -> str:
        limit_s = screen.plan.question_s
        words = [self.tr("None") if limit is None else dates.minutes(limit) for limit in QUESTION_LIMITS]
        self._each.set_segments([Segment(word) for word in words], QUESTION_LIMITS.index(limit_s))
        after = self.tr("After that its answer is kept as it stands.")
        none = (self.tr("No limit of its own"), "")
        if limit_s is None:
            self._each_row.show_words(*none, ((none[0], after),))
            return self.tr("no limit per question")
        limit = dates.minutes(round(limit_s * screen.time_factor))
        self._each_row.show_words(self.tr("{0} for each question").format(limit), after)
        return self.tr("{0} for each question").format(limit)

    def _show_away(self, plan: Plan) -> str:
        self._away.set_segments([Segment(self.tr("Allowed")), Segment(self.tr("Not allowed"))], int(not plan.pause))
        said = (
            (
                self.tr("Yes, as often as you need"),
                self.tr("The clock stands still, also while the program is closed or the computer sleeps."),
            ),
            (
                self.tr("No, as in an examination"),
                self.tr("The clock goes on, also while the program is closed or the computer sleeps."),
            ),
        )
        self._away_row.show_words(*said[int(not plan.pause)], said)
        return self.tr("pause allowed") if plan.pause else self.tr("no pause")

    def _show_reasons(self, plan: Plan) -> str:
        at = int(not plan.explains_each)
        self._reasons.set_segments([Segment(self.tr("After each")), Segment(self.tr("At the end"))], at)
        is_timed = plan.pace is not None or plan.question_s is not None
        fixed = self.tr("The answer is fixed then, and the clock goes on while you read.")
        said = (
            (self.tr("After each question"), fixed if is_timed else self.tr("The answer is fixed then.")),
            (self.tr("At the end"), self.tr("Until then every answer can be changed.")),
        )
        self._reasons_row.show_words(*said[at], said)
        return (self.tr("reasons after each question"), self.tr("reasons at the end"))[at]

    def _turn(self) -> None:
        """Unfold the rows, or fold them up."""
        self._is_open = not self._is_open
        if self._screen is not None:
            self.show_screen(self._screen)

    def _connect(self) -> None:
        self._fold.clicked.connect(self._turn)
        self._kinds.picked.connect(self._choose_kinds)
        for control, change in (
            (self._difficulty, lambda plan, at: replace(plan, difficulty=list(Difficulty)[at])),
            (self._spread, lambda plan, at: replace(plan, even=bool(at))),
            (self._each, lambda plan, at: replace(plan, question_s=QUESTION_LIMITS[at])),
            (self._away, lambda plan, at: replace(plan, pause=at == 0)),
            (self._reasons, lambda plan, at: plan.explaining(each=at == 0)),
        ):
            self._say_change(control, change)

    def _choose_kinds(self, picked: frozenset[int]) -> None:
        chosen = frozenset(list(Kind)[at - 1] for at in picked)
        self.changed.emit(lambda plan: replace(plan, kinds=chosen))

    def _say_change(self, control: Segmented, change: Callable[[Plan, int], Plan]) -> None:
        control.chosen.connect(lambda at: self.changed.emit(lambda plan: change(plan, at)))
