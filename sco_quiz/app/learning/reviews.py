"""Reviews: which facts are due, and how much will be known at the exam."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from sco_quiz.app.library.packs import Packs, Scope
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
        scope = self._packs.scope(learner)
        facts, knowledge = self._banks.facts(*scope.ids), self._figures.knowledge(learner, scope.ids)
        return self.review(learner, scope, facts, knowledge, goal).schedule

    def review(
        self,
        learner: LearnerId,
        scope: Scope,
        facts: Sequence[Fact],
        knowledge: Mapping[FactId, FactKnowledge],
        goal: Goal,
    ) -> Reviews:
        """Return the reviews of facts and knowledge of these packs that were already read."""
        ids, now = tuple(fact.id for fact in facts), self.now()
        memories = {fact: each.memory for fact, each in knowledge.items() if each.memory is not None}
        elsewhere = self._done_elsewhere(learner, scope, goal, now)
        return Reviews(schedule(ids, memories, goal, now, done_elsewhere=elsewhere), outlook(ids, memories, goal, now))

    def _done_elsewhere(self, learner: LearnerId, scope: Scope, goal: Goal, now: datetime) -> int:
        """Return how many of today's reviews were of other packs: the day's limit is one for all."""
        if goal.a_day is None or len(scope.packs) == len(scope.every):
            return 0
        today = datetime.combine(now.date(), time()).astimezone()
        return self._figures.reviewed_elsewhere(learner, scope.ids, today, first=goal.wants_new(now.date()))

    def due(self, fact: FactId, memory: Memory, goal: Goal) -> date:
        """Give the day on which one fact falls due; what is overdue falls due today."""
        now = self.now()
        return max(now.date(), due_on(fact, memory, goal.retention, now))

    def now(self) -> datetime:
        return local_time(self._timepiece)
