"""What the library shows of every pack at once: a learner's figures by pack."""

from collections.abc import Mapping
from typing import Protocol

from sco_quiz.app.ports.history import AttemptSummary
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.fact import FactId, PackId
from sco_quiz.domain.memory import Memory


class Shelves(Protocol):
    """Figures of all packs, each read for all of them at once: as few reads for 200 packs as for one."""

    def questions(self) -> Mapping[PackId, int]:
        """Return how many questions each pack has; packs without one are left out."""

    def practice_only(self) -> Mapping[PackId, int]:
        """Return how many of them timed quizzes do not ask, as they break a rule; packs without one are left out."""

    def memories(self, learner: LearnerId) -> Mapping[PackId, Mapping[FactId, Memory]]:
        """Return the memory of every fact that was reviewed and can still be asked."""

    def last_quizzes(self, learner: LearnerId) -> Mapping[PackId, AttemptSummary]:
        """Return the quiz of each pack that ended last."""
