"""Delete an ended quiz. It can be put back until the learner does something else; then it is erased."""

import logging

from sco_quiz.app.jobs import ProgressCallback, unwatched
from sco_quiz.app.ports.attempts import Deletions
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.domain.errors import QuizError

_log = logging.getLogger(__name__)


class Deleting:
    def __init__(self, deletions: Deletions) -> None:
        self._deletions = deletions
        self.pending: AttemptId | None = None  # the quiz that was deleted last and can still be put back

    def delete(self, attempt: AttemptId, watch: ProgressCallback = unwatched) -> None:
        """Delete the quiz: it counts nowhere from now on. Raises NotSavedError, or GoneError where it is gone."""
        self._deletions.delete(attempt, watch)
        self.pending = attempt

    def put_back(self, watch: ProgressCallback = unwatched) -> None:
        """Put back the quiz that was deleted last, exactly as it was. Raises NotSavedError, or GoneError."""
        if self.pending is not None:
            self._deletions.put_back(self.pending, watch)
            self.pending = None

    def settle(self) -> None:
        """Forget the quiz that could be put back."""
        self.pending = None

    def erase(self) -> None:
        """Erase all deleted quizzes that cannot be put back, also those of an earlier run. After a
        failure they wait.
        """
        try:
            self._deletions.erase(self.pending)
        except QuizError as error:
            _log.warning("a deleted quiz was not erased: %s", type(error).__name__)
