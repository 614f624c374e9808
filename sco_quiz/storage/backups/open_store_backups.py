"""Backups of the open store. Putting one back needs it closed: see `recovery.restore`."""

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sco_quiz.app.jobs import ProgressCallback, unwatched
from sco_quiz.app.ports.safety import Amount, KeptCopy
from sco_quiz.domain.errors import QuizError
from sco_quiz.storage.backups import backup_files, last_known
from sco_quiz.storage.backups.folder_warnings import StoreFolder
from sco_quiz.storage.database.sqlite import driver
from sco_quiz.storage.database.transactions import Transactions
from sco_quiz.storage.files import file_errors

_log = logging.getLogger(__name__)


class StoredBackups:
    """List backups and make them."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self.folder = StoreFolder(transactions.path.parent)

    def listed(self) -> tuple[KeptCopy, ...]:
        return tuple(each.as_kept_copy() for each in backup_files.listed(self._transactions.path))

    def present(self) -> Amount:
        with self._transactions.reading() as connection:
            holds = backup_files.contents(driver(connection))
        return Amount(attempts=holds.attempts, answers=holds.answers)

    def make(self, now: datetime, watch: ProgressCallback = unwatched) -> None:
        backup_files.back_up(backup_files.read(self._transactions), self._transactions.path, now, watch)

    def make_if_due(self, now: datetime, watch: ProgressCallback = unwatched) -> Path | None:
        """Make a backup where one is due. To be called at the start and after each attempt.

        Raises NotSavedError or DamagedStoreError.
        """
        self.note_seen()
        return backup_files.back_up_if_due(self._transactions, now, watch)

    def when_put_back(self, tell: Callable[[], None]) -> None:
        self._transactions.when_put_back = tell

    def leave_safe(self) -> None:
        """Put the file back where it was deleted meanwhile. To be called before the store is closed.

        The system frees a deleted file with the last handle. Never raises.
        """
        try:
            self._transactions.keep_place()
        except QuizError as error:
            _log.warning("the store is not in its place: %s", type(error).__name__)
        self.note_seen()

    def note_seen(self) -> None:
        """Write down how far the store is. A failure is only logged."""
        store = self._transactions.path
        try:
            with file_errors.explained(store):
                self._transactions.read_patiently(lambda connection: last_known.note(driver(connection), store))
        except QuizError as error:
            _log.warning("how far the store is was not noted: %s", type(error).__name__)
