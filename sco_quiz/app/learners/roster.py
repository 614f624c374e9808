"""Who learns on this machine: each with own history, settings and accommodations."""

from collections.abc import Callable, Collection
from pathlib import Path

from sco_quiz.app.jobs import ProgressCallback, unwatched
from sco_quiz.app.ports.learners import ImportResult, Learner, LearnerFiles, Learners, LeftOut
from sco_quiz.app.ports.safety import Journal
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.entry import storable
from sco_quiz.domain.errors import QuizError

LONGEST_NAME = 80
_AGAIN = 3  # times a record is exported, where its learner goes on in another window meanwhile


class StillLearningError(QuizError):
    """A learner goes on in another window, so that no record is the whole one."""


class Roster:
    """Every change raises NotSavedError where it could not be stored.

    `files` and `journal` are asked for when there is something to do with them: who learns is known before.
    """

    def __init__(self, learners: Learners, files: Callable[[], LearnerFiles], journal: Callable[[], Journal]) -> None:
        self._learners = learners
        self._journal = journal
        self._files = files

    def current(self) -> Learner:
        return self._learners.current()

    def everyone(self) -> tuple[Learner, ...]:
        return self._learners.everyone()

    def add(self, name: str) -> Learner:
        """Somebody new, who learns from now on."""
        learner = self._learners.add(cleaned(name))
        self._learners.choose(learner.id)
        return learner

    def choose(self, learner: LearnerId) -> None:
        self._learners.choose(learner)

    def rename(self, learner: LearnerId, name: str) -> None:
        self._learners.rename(learner, cleaned(name))

    def export(
        self, learner: LearnerId, file: Path, watch: ProgressCallback = unwatched, without: Collection[LeftOut] = ()
    ) -> None:
        """The record, in the place of an earlier one, without damaged parts that the person knows of.

        Raises DamagedRecordError for any other, and QuizError where the file cannot be written.
        """
        self._files().export(learner, file, watch, without)

    def bring_in(self, file: Path, watch: ProgressCallback = unwatched) -> ImportResult:
        """What an exported record has and this store has not. Raises QuizError where the file is no such record."""
        brought = self._files().bring_in(file, watch)
        self._journal().complete()
        return brought

    def delete(
        self, learner: LearnerId, file: Path, watch: ProgressCallback = unwatched, without: Collection[LeftOut] = ()
    ) -> None:
        """Exports the record first, as `export` does: where that fails, nothing is deleted.

        The record is read once more as the very last step before, and what it has is compared with what the learner
        has done in the step itself. Where they have gone on since, it is exported again; raises StillLearningError
        where they always have. Never the one who learns now.
        """
        for _ in range(_AGAIN):
            exported = self._files().export(learner, file, watch, without)
            try:
                self._journal().forget(learner)  # it rewrites files: the record could be one of them
                self._files().refuse_changed(file, exported)
                if self._learners.delete(learner, exported.done):
                    return
            finally:
                self._journal().catch_up()  # of whoever is still there, and without whoever is not
        raise StillLearningError(
            "This learner goes on in another window at this moment. The learner was not deleted, and {file} holds "
            "the record up to now. Please close the other window and try again.",
            file=file,
        )


def cleaned(name: str) -> str:
    """As a learner may be called: surrounding space and line breaks go, LONGEST_NAME characters stay."""
    return storable(" ".join(name.split()), LONGEST_NAME).strip()
