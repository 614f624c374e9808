"""Forget the answers to a pack: an act of its own, after the learner's record was written to a file."""

from collections.abc import Callable, Collection
from pathlib import Path

from sco_quiz.app.jobs import ProgressCallback, unwatched
from sco_quiz.app.library.library import Library
from sco_quiz.app.ports.learners import LearnerFiles, Learners, LeftOut, StillLearningError
from sco_quiz.app.ports.library import Forgettable, Forgetting
from sco_quiz.app.ports.safety import Journal
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId

_AGAIN = 3  # tries to export a record whose learner goes on in another window meanwhile


class NothingToForgetError(QuizError):
    """The learner has no answer to the pack."""


class ForgetAnswers:
    """Of the learner who learns now; the answers of others stay. `files` and `journal` are called when needed."""

    def __init__(
        self,
        library: Library,
        learners: Learners,
        forgetting: Forgetting,
        files: Callable[[], LearnerFiles],
        journal: Callable[[], Journal],
    ) -> None:
        self._library = library
        self._learners = learners
        self._forgetting = forgetting
        self._files = files
        self._journal = journal

    def count(self, pack: PackId) -> Forgettable:
        """Return what the learner has of the pack, to be told before anything is forgotten."""
        return self._forgetting.count(self._learners.current().id, pack)

    def forget(
        self, pack: PackId, file: Path, watch: ProgressCallback = unwatched, without: Collection[LeftOut] = ()
    ) -> Forgettable:
        """Export the learner's whole record, then forget every quiz on the pack, and remove the pack.

        A pack of the program stays. Where the export fails nothing is forgotten; the record brings the answers back.
        Raises NothingToForgetError, StillLearningError where the learner goes on meanwhile, and what an export raises.
        """
        learner = self._learners.current().id
        counted = self._forgetting.count(learner, pack)
        if not counted.quizzes:
            raise NothingToForgetError(
                "You have no answers to the pack {pack}. Nothing was changed and no file was written.", pack=pack
            )
        for _ in range(_AGAIN):
            exported = self._files().export(learner, file, watch, without)
            try:
                self._forgetting.forget_lines(learner, pack)  # it rewrites files, of which the record could be one
                self._files().refuse_changed(file, exported)
                if self._forgetting.forget(learner, pack, exported.done):
                    self._library.leave_out(pack)
                    return counted
            finally:
                self._journal().complete()  # adds again what was not forgotten after all
        raise StillLearningError(
            "This learner goes on in another window at this moment. Nothing was forgotten, and {file} holds the record "
            "up to now. Please close the other window and try again.",
            file=file,
        )
