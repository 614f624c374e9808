"""What a quiz is about, and how many questions it asks."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from sco_quiz.app.quiz.planning import COUNTS, LONGEST, Plan, PlanScreen
from sco_quiz.domain.attempt import Mode
from sco_quiz.gui.pages.pack_views import scope_title
from sco_quiz.gui.pages.quiz.setup.plan_row import PlanRow
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import sentences
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.controls.chips import Chip, ChipSet
from sco_quiz.gui.widgets.controls.fields.number_field import NumberField
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented


class DrawRows(QObject):
    """Adds its rows to a column; `changed` carries what makes the new plan of the old one."""

    changed = Signal(object)  # Callable[[Plan], Plan]

    def __init__(self, look: Look, column: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._screen: PlanScreen | None = None
        self._is_open = False
        self._fold = Button(look, self.tr("Choose topics"))
        self._topics = ChipSet(look, self.tr("Topics"))
        self._about = PlanRow(look, self.tr("About"), self._fold, below=self._topics, ruled=False)
        self._count = Segmented(look, self.tr("How many questions"))
        self._own_count = NumberField(look, self.tr("Questions"), (1, LONGEST))
        self._count_row = PlanRow(look, self.tr("Questions"), self._count, self._own_count)
        for row in (self._about, self._count_row):
            column.addWidget(row)
        self._fold.clicked.connect(self._turn)
        self._topics.picked.connect(self._choose_topics)
        self._count.chosen.connect(lambda at: self._change(lambda plan: replace(plan, count=COUNTS[at])))
        self._own_count.changed.connect(lambda count: self._change(lambda plan: replace(plan, count=count)))

    def show_screen(self, screen: PlanScreen) -> None:
        self._screen = screen
        plan = screen.plan
        self._show_about(screen)
        counts = [Segment(self.tr("All") if count is None else str(count)) for count in COUNTS]
        self._count.set_segments(counts, COUNTS.index(plan.count) if plan.count in COUNTS else None)
        self._own_count.show_number(screen.count if plan.count is None else plan.count)
        for control in (self._count, self._own_count):
            control.setVisible(plan.facts is None)
        value = self.tr("%n question(s)", "", screen.count)
        note = self._count_note(screen)
        self._count_row.show_words(value, note)
        self._own_count.describe(sentences.sentences(sentences.ended(value), note))

    def _show_about(self, screen: PlanScreen) -> None:
        """Facts that were chosen elsewhere leave no topics to choose here."""
        plan, topics = screen.plan, screen.scope.topics
        is_free = plan.facts is None
        chips = [Chip(self.tr("All topics"), None)] + [Chip(title, None) for title in topics.values()]
        self._topics.set_picked(chips, {at for at, topic in enumerate(topics, 1) if topic in plan.topics})
        self._topics.setVisible(is_free and self._is_open)
        self._fold.setVisible(is_free)
        self._fold.set_text(self.tr("Hide topics") if self._is_open else self.tr("Choose topics"))
        note = sentences.sentences(self._about_note(screen), self._language_note())
        self._about.show_words(scope_title(screen.scope), note)

    def _about_note(self, screen: PlanScreen) -> str:
        plan, topics = screen.plan, screen.scope.topics
        if plan.review:
            return self._review_note(screen)
        if plan.facts is not None:
            note = self.tr("Questions on %n fact(s) that you missed or chose.", "", len(plan.facts))
            late = screen.given_away
            apart = self.tr("%n come later, apart from a question that gives the answer away.", "", late)
            return sentences.sentences(note, apart if late else "")
        chosen = [title for topic, title in topics.items() if topic in plan.topics]
        if chosen and not self._is_open:
            which = self.tr("{0}.").format(sentences.joined(chosen))
        elif chosen:
            which = self.tr("{0} of {1} topics.").format(number(len(chosen)), number(len(topics)))
        else:
            which = self.tr("All %n topic(s).", "", len(topics))
        return sentences.sentences(which, self.tr("What you have seen least comes first."))

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
        note = self.tr("of {0} that fit").format(number(screen.fits)) if screen.plan.facts is None else ""
        told = self._left_out(screen)
        return (
            sentences.sentences(sentences.ended(note), *told) if note and told else note or sentences.sentences(*told)
        )

    def _left_out(self, screen: PlanScreen) -> list[str]:
        """What timed quizzes leave out, also where practice asks it."""
        told = []
        if screen.left_out:
            told.append(self.tr("%n left out: your copy of the article does not bear them out.", "", screen.left_out))
        if screen.faulty and screen.plan.mode is Mode.EXAM:
            told.append(self.tr("%n left out: they break a rule of questions. Practice asks them.", "", screen.faulty))
        elif screen.faulty:
            told.append(self.tr("%n break a rule of questions, so timed quizzes leave them out.", "", screen.faulty))
        return told

    def _language_note(self) -> str:
        """Empty where the window speaks English too: then there is no other text for it."""
        english = "Questions and answers are in English, also those that are typed."
        note = self.tr("Questions and answers are in English, also those that are typed.")
        return "" if note == english else note

    def _turn(self) -> None:
        """Unfold the topics, or fold them up; the focus stays, and Tab goes on to them."""
        self._is_open = not self._is_open
        if self._screen is not None:
            self._show_about(self._screen)

    def _choose_topics(self, picked: frozenset[int]) -> None:
        if self._screen is not None:
            topics = tuple(self._screen.scope.topics)
            chosen = frozenset(topics[at - 1] for at in picked)
            self._change(lambda plan: replace(plan, topics=chosen))

    def _change(self, change: Callable[[Plan], Plan]) -> None:
        self.changed.emit(change)
