"""Backups as the learner sees them: list them, and make one."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from sco_quiz.app.jobs import ProgressCallback, unwatched
from sco_quiz.app.ports.clock import Timepiece, local_time
from sco_quiz.app.ports.safety import Amount, Backups, Journal, KeptCopy
from sco_quiz.app.safety.folder_warnings import FolderWarnings
from sco_quiz.domain.errors import QuizError

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class SafekeepingScreen:
    """`present` is what the store holds now; `backups` are listed newest first."""

    present: Amount
    backups: tuple[KeptCopy, ...]


class Safekeeping:
    def __init__(
        self, backups: Backups, journal: Journal, timepiece: Timepiece, erase: Callable[[], None] = lambda: None
    ) -> None:
        """`erase` erases what the learner deleted."""
        self.folder_warnings = FolderWarnings(backups.folder)
        self._backups = backups
        self._journal = journal
        self._timepiece = timepiece
        self._erase = erase

    def screen(self) -> SafekeepingScreen:
        return SafekeepingScreen(present=self._backups.present(), backups=self._backups.listed())

    def when_put_back(self, tell: Callable[[], None]) -> None:
        """Set what is called after the store was taken away while it was open and a whole one is there again."""
        self._backups.when_put_back(tell)

    def make(self, watch: ProgressCallback = unwatched) -> None:
        """Make a backup. Raises NotSavedError where it cannot be written, and QuizError where the
        store is not sound.
        """
        self._backups.make(local_time(self._timepiece), watch)

    def make_if_due(self, watch: ProgressCallback = unwatched) -> None:
        """Erase what was deleted, bring the journal of attempts up to date, and make a backup where one is due.

        To be called at the start, after each quiz, and when a deleted quiz cannot be put back any more. Failures are
        only logged: a missing backup is no reason to stop a quiz.
        """
        self._erase()
        self._journal.catch_up()
        try:
            self._backups.make_if_due(local_time(self._timepiece), watch)
        except QuizError as error:
            _log.warning("no backup was made: %s", error)
