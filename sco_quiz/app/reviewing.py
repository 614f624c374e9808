"""What the memory wants reviewed, and how far it carries to an exam."""

from datetime import datetime

from sco_quiz.app.ports import Banks, Figures, Timepiece
from sco_quiz.app.quizzes import first_pack
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.fact import FactId, PackId
from sco_quiz.domain.memory import Memory
from sco_quiz.domain.schedule import ExamOutlook, Goal, Schedule, outlook, schedule


class Reviewing:
    """Days are those of the computer's time zone."""

    def __init__(self, banks: Banks, figures: Figures, timepiece: Timepiece) -> None:
        self._banks = banks
        self._figures = figures
        self._timepiece = timepiece

    def schedule(self, learner: LearnerId, goal: Goal) -> Schedule:
        facts, memories = self._read(learner)
        return schedule(facts, memories, goal, self.now())

    def outlook(self, learner: LearnerId, goal: Goal) -> ExamOutlook | None:
        facts, memories = self._read(learner)
        return outlook(facts, memories, goal, self.now())

    def now(self) -> datetime:
        return self._timepiece.read().wall.astimezone()

    def _read(self, learner: LearnerId) -> tuple[tuple[FactId, ...], dict[FactId, Memory]]:
        pack = first_pack(self._banks).id
        return tuple(fact.id for fact in self._banks.facts(pack)), self._memories(learner, pack)

    def _memories(self, learner: LearnerId, pack: PackId) -> dict[FactId, Memory]:
        known = self._figures.knowledge(learner, pack)
        return {fact: each.memory for fact, each in known.items() if each.memory is not None}
