"""A learner deletes a quiz of theirs. Until they do something else it can be put back; then it is erased for good."""

import logging

from sco_quiz.app.jobs import ProgressCallback, unwatched
from sco_quiz.app.ports.attempts import Deletions
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.domain.errors import QuizError

_log = logging.getLogger(__name__)


class Deleting:
    def __init__(self, deletions: Deletions) -> None:
        self._deletions = deletions
        self.pending: AttemptId | None = None  # deleted last, and can still be put back

    def delete(self, attempt: AttemptId, watch: ProgressCallback = unwatched) -> None:
        """From here on it counts nowhere. Raises NotSavedError, or GoneError where it is not there any more."""
        self._deletions.delete(attempt, watch)
        self.pending = attempt

    def put_back(self, watch: ProgressCallback = unwatched) -> None:
        """The quiz that was deleted last, exactly as it was. Raises NotSavedError, or GoneError where it was erased."""
        if self.pending is not None:
            self._deletions.put_back(self.pending, watch)
            self.pending = None

    def settle(self) -> None:
        """What was deleted cannot be put back any more."""
        self.pending = None

    def erase(self) -> None:
        """All that cannot be put back, also what an earlier run of the program left. It waits where that fails."""
        try:
            self._deletions.erase(self.pending)
        except QuizError as error:
            _log.warning("a deleted quiz was not erased: %s", type(error).__name__)
