"""The learners on this computer, each with a history, preferences and accommodations of their own."""

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from sco_quiz.app.jobs import ProgressCallback, unwatched
from sco_quiz.app.ports.learners import ImportResult, Learner, LearnerFiles, Learners, LeftOut, StillLearningError
from sco_quiz.app.ports.safety import Journal
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.entry import storable

LONGEST_NAME = 80
_AGAIN = 3  # tries to export a record whose learner goes on in another window meanwhile


class Roster:
    """The learners. Every change raises NotSavedError where it could not be stored.

    `files` and `journal` are called only when they are needed.
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
        """Add a learner, who learns from now on."""
        learner = self._learners.add(cleaned(name))
        self._learners.choose(learner.id)
        return learner

    def enrol(self, name: str) -> Learner:
        """Add a learner, while whoever learns now goes on."""
        return self._learners.add(cleaned(name))

    def choose(self, learner: LearnerId) -> None:
        self._learners.choose(learner)

    def rename(self, learner: LearnerId, name: str) -> None:
        self._learners.rename(learner, cleaned(name))

    def export(
        self, learner: LearnerId, file: Path, watch: ProgressCallback = unwatched, without: Collection[LeftOut] = ()
    ) -> None:
        """Write the learner's record, in the place of an earlier one, without the damaged parts in `without`.

        Raises DamagedRecordError for any other damaged part, and QuizError where the file cannot be written.
        """
        self._files().export(learner, file, watch, without)

    def bring_in(self, file: Path, watch: ProgressCallback = unwatched) -> ImportResult:
        """Add what an exported record has and this store lacks. Raises QuizError where the file is no such record."""
        brought = self._files().bring_in(file, watch)
        self._journal().complete()
        return brought

    def delete(
        self, learner: LearnerId, file: Path, watch: ProgressCallback = unwatched, without: Collection[LeftOut] = ()
    ) -> None:
        """Export the learner's record and delete them. Where the export fails, nothing is deleted.

        As the last step before, the record is read once more; and the step that deletes compares it with what the
        learner has done. If they have gone on since, it is exported again. Raises StillLearningError where they always
        have, and the errors of `export`.

        Whoever learns now can be deleted too: then the first of the others learns, or somebody new without a name.
        """
        for _ in range(_AGAIN):
            exported = self._files().export(learner, file, watch, without)
            try:
                self._journal().forget(
                    learner
                )  # before the record is read again: it rewrites files, of which the record could be one
                self._files().refuse_changed(file, exported)
                with self._another_learning(learner):
                    if self._learners.delete(learner, exported.done):
                        return
            finally:
                self._journal().catch_up()  # adds what is missing of the other learners
        raise StillLearningError(
            "This learner goes on in another window at this moment. The learner was not deleted, and {file} holds "
            "the record up to now. Please close the other window and try again.",
            file=file,
        )

    @contextmanager
    def _another_learning(self, learner: LearnerId) -> Iterator[None]:
        """Switch to somebody else where this learner learns now; back again where they were not deleted after all."""
        if self._learners.current().id != learner:
            yield
            return
        others = [each for each in self._learners.everyone() if each.id != learner]
        added = None if others else self._learners.add("")
        self._learners.choose((added or others[0]).id)
        try:
            yield
        finally:
            if any(each.id == learner for each in self._learners.everyone()):
                self._learners.choose(learner)
                if added is not None:
                    self._learners.delete(added.id)


def cleaned(name: str) -> str:
    """Return the name without surrounding spaces and line breaks, cut to LONGEST_NAME characters."""
    return storable(" ".join(name.split()), LONGEST_NAME).strip()
