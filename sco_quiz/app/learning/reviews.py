"""Reviews: which facts are due, and how much will be known at the exam."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sco_quiz.app.library.packs import Packs
from sco_quiz.app.ports.bank import Banks
from sco_quiz.app.ports.clock import Timepiece, local_time
from sco_quiz.app.ports.history import FactKnowledge, Figures
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.fact import Fact, FactId
from sco_quiz.domain.memory import Memory, due_on
from sco_quiz.domain.schedule import ExamOutlook, Goal, Schedule, outlook, schedule


@dataclass(frozen=True, slots=True)
class Reviews:
    """The reviews ahead. `outlook` is None where no exam is ahead."""

    schedule: Schedule
    outlook: ExamOutlook | None


class Reviewing:
    """Plan reviews. Days are those of the computer's time zone."""

    def __init__(self, banks: Banks, packs: Packs, figures: Figures, timepiece: Timepiece) -> None:
        self._banks = banks
        self._packs = packs
        self._figures = figures
        self._timepiece = timepiece

    def schedule(self, learner: LearnerId, goal: Goal) -> Schedule:
        pack = self._packs.scope(learner).packs[0].id
        return self.review(self._banks.facts(pack), self._figures.knowledge(learner, pack), goal).schedule

    def review(self, facts: Sequence[Fact], knowledge: Mapping[FactId, FactKnowledge], goal: Goal) -> Reviews:
        """Return the reviews of facts and knowledge that were already read."""
        ids, now = tuple(fact.id for fact in facts), self.now()
        memories = {fact: each.memory for fact, each in knowledge.items() if each.memory is not None}
        return Reviews(schedule(ids, memories, goal, now), outlook(ids, memories, goal, now))

    def due(self, fact: FactId, memory: Memory, goal: Goal) -> date:
        """Give the day on which one fact falls due; what is overdue falls due today."""
        now = self.now()
        return max(now.date(), due_on(fact, memory, goal.retention, now))

    def now(self) -> datetime:
        return local_time(self._timepiece)
