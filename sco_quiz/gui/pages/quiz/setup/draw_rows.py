"""Which questions a quiz will ask: topics, how many, and for those who want it kinds, difficulty and spread."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from sco_quiz.app.quiz.planning import COUNTS, Difficulty, Plan, PlanScreen
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.question import Kind
from sco_quiz.gui.pages.quiz.setup.plan_row import PlanRow
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import quiz_terms, sentences
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.chips import Chip, ChipSet
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented


class DrawRows(QObject):
    """Adds its rows to a column; `changed` carries what makes the new plan of the old one."""

    changed = Signal(object)  # Callable[[Plan], Plan]

    def __init__(self, look: Look, column: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._screen: PlanScreen | None = None
        self._is_open = False
        self._more = Button(look, self.tr("More choices"), ButtonKind.QUIET, size=32)
        self._what = PlanRow(look, self.tr("What"), self._more, ruled=False)
        self._topics = ChipSet(look, self.tr("Topics"))
        self._count = Segmented(look, self.tr("How many questions"))
        self._count_row = PlanRow(look, self.tr("How many"), self._count)
        self._kinds = ChipSet(look, self.tr("Kinds of question"))
        self._difficulty = Segmented(look, self.tr("Difficulty"))
        self._difficulty_row = PlanRow(look, self.tr("Difficulty"), self._difficulty)
        self._spread = Segmented(look, self.tr("Topics"))
        self._spread_row = PlanRow(look, self.tr("Spread"), self._spread)
        for widget in (self._what, self._topics, self._kinds):
            column.addWidget(widget)
        for row in (self._difficulty_row, self._spread_row, self._count_row):
            column.addWidget(row)
        self._connect()

    def show_screen(self, screen: PlanScreen) -> None:
        self._screen = screen
        plan = screen.plan
        self._show_parts(plan)
        self._show_what(screen)
        counts = [Segment(self.tr("All") if count is None else str(count)) for count in COUNTS]
        self._count.set_segments(counts, COUNTS.index(plan.count) if plan.count in COUNTS else None)
        self._count_row.show_words(self.tr("%n question(s)", "", screen.count), self._count_note(screen))
        difficulties = (self.tr("Any"), self.tr("Easier"), self.tr("Harder"))
        self._difficulty.set_segments([Segment(w) for w in difficulties], list(Difficulty).index(plan.difficulty))
        self._difficulty_row.show_words(
            difficulties[list(Difficulty).index(plan.difficulty)],
            self.tr("As expected from the kind of question and its wrong options."),
        )
        spreads = (self.tr("In proportion"), self.tr("Alike"))
        self._spread.set_segments([Segment(word) for word in spreads], int(plan.even))
        self._spread_row.show_words(spreads[int(plan.even)], self._spread_note(screen))

    def _show_parts(self, plan: Plan) -> None:
        """Facts that were chosen elsewhere leave nothing to choose here; what is set stays in sight."""
        free = plan.facts is None
        is_set = bool(plan.topics or plan.kinds or plan.even) or plan.difficulty is not Difficulty.ANY
        is_open = free and (self._is_open or is_set)
        self._more.setVisible(free and not is_open)
        self._count.setVisible(free)
        for part in (self._topics, self._kinds, self._difficulty_row, self._spread_row):
            part.setVisible(is_open)

    def _show_what(self, screen: PlanScreen) -> None:
        plan, topics = screen.plan, screen.pack.topics
        chips = [Chip(self.tr("All topics"), None)] + [Chip(topic.title, None) for topic in topics]
        self._topics.set_picked(chips, {at for at, topic in enumerate(topics, 1) if topic.id in plan.topics})
        kinds = [Chip(self.tr("All kinds"), None)] + [Chip(quiz_terms.kind(kind), None) for kind in Kind]
        self._kinds.set_picked(kinds, {at for at, kind in enumerate(Kind, 1) if kind in plan.kinds})
        note = self.tr("Questions you have seen least come first.")
        if plan.review:
            note = self._review_note(screen)
        elif plan.facts is not None:
            note = self.tr("Questions on %n fact(s) that you missed or chose.", "", len(plan.facts))
            late = screen.given_away
            apart = self.tr("%n come later, apart from a question that gives the answer away.", "", late)
            note = sentences.sentences(note, apart if late else "")
        chosen = [topic.title for topic in topics if topic.id in plan.topics]
        self._what.show_words(sentences.joined(chosen) or screen.pack.title, note)

    def _review_note(self, screen: PlanScreen) -> str:
        """Says of how many facts that they are asked as last time, for want of another question that fits."""
        wanted = screen.plan.count or 0
        due = self.tr("%n fact(s) due, weakest first.", "", wanted)
        way = self.tr("Each is asked in another way than last time.")
        if screen.repeated:
            way = self.tr("%n of them can only be asked as last time.", "", screen.repeated)
        waiting = wanted - screen.count
        left = self.tr("%n wait(s) for the next quiz: questions beside it would give it away.", "", waiting)
        return sentences.sentences(due, way, left if waiting > 0 else "")

    def _count_note(self, screen: PlanScreen) -> str:
        note = {
            Mode.EXAM: self.tr("Reasons and right answers come at the end."),
            Mode.PRACTICE: self.tr("Reasons and the right answer come after each question."),
        }[screen.plan.mode]
        note = sentences.sentences(note, self._language_note())
        if not screen.left_out:
            return note
        stale = self.tr(
            "%n question(s) left out: your copy of the article does not bear them out.", "", screen.left_out
        )
        return sentences.sentences(note, stale)

    def _language_note(self) -> str:
        """Empty where the window speaks English too: then there is no other text for it."""
        english = "Questions and answers are in English, also those that are typed."
        note = self.tr("Questions and answers are in English, also those that are typed.")
        return "" if note == english else note

    def _spread_note(self, screen: PlanScreen) -> str:
        if screen.short:
            short = "; ".join(f"{title} {count}" for title, count in screen.short)
            return self.tr("Questions that are lacking: {0}").format(short)
        if screen.plan.even:
            return self.tr("The same number from each topic.")
        return self.tr("From each topic in proportion to what it holds.")

    def _connect(self) -> None:
        self._more.clicked.connect(self._open)
        self._topics.picked.connect(self._choose_topics)
        self._kinds.picked.connect(self._choose_kinds)
        self._count.chosen.connect(lambda at: self._change(lambda plan: replace(plan, count=COUNTS[at])))
        self._difficulty.chosen.connect(
            lambda at: self._change(lambda plan: replace(plan, difficulty=list(Difficulty)[at]))
        )
        self._spread.chosen.connect(lambda at: self._change(lambda plan: replace(plan, even=bool(at))))

    def _open(self) -> None:
        self._is_open = True
        if self._screen is not None:
            self._show_parts(self._screen.plan)
        self._topics.setFocus()

    def _choose_topics(self, picked: frozenset[int]) -> None:
        if self._screen is not None:
            topics = self._screen.pack.topics
            chosen = frozenset(topics[at - 1].id for at in picked)
            self._change(lambda plan: replace(plan, topics=chosen))

    def _choose_kinds(self, picked: frozenset[int]) -> None:
        chosen = frozenset(list(Kind)[at - 1] for at in picked)
        self._change(lambda plan: replace(plan, kinds=chosen))

    def _change(self, change: Callable[[Plan], Plan]) -> None:
        self.changed.emit(change)
