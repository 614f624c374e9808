"""Put a backup in the place of the store. The file that was there is always kept."""

import os
import shutil
import sqlite3
from contextlib import closing, nullcontext, suppress
from datetime import datetime
from pathlib import Path

from sco_quiz.app.jobs import ProgressCallback, Stage, Step, unwatched
from sco_quiz.app.ports.errors import NoStoreError
from sco_quiz.app.ports.safety import KeptCopy
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.whole_file import sync_folder
from sco_quiz.storage.backups import backup_files, last_known
from sco_quiz.storage.backups.backup_files import Backup, Contents
from sco_quiz.storage.database import sqlite, sqlite_errors, tables
from sco_quiz.storage.errors import DamagedStoreError, NewerStoreError, StrayJournalError
from sco_quiz.storage.files import file_errors, journal_files, new_files
from sco_quiz.storage.files.store_path import store_in
from sco_quiz.storage.opening import crash_check
from sco_quiz.storage.opening.store_file import finish_half_steps, refuse_odd_journals, refuse_stray_journals


class UnknownBackupError(QuizError):
    """There is no backup of this name."""


class FewerAttemptsError(QuizError):
    """The backup holds fewer attempts than the file that it would replace."""


class KeptBackups:
    """The backups of a store that may be damaged (the port `RestorableBackups`). Not while this process has it open."""

    def __init__(self, folder: Path, now: datetime) -> None:
        self._store = store_in(folder)
        self._now = now

    def listed(self) -> tuple[KeptCopy, ...]:
        """Return the sound backups, newest first. Changes nothing. Raises NotSavedError."""
        with file_errors.explained(self._store):
            return tuple(each.as_kept_copy() for each in backup_files.listed(self._store))

    def odd(self) -> tuple[tuple[str, str], ...]:
        """Return the names of files that cannot be put back, newest first, with the reason. Changes nothing."""
        found = list[tuple[str, str]]()
        with file_errors.explained(self._store):
            for _ in backup_files.listed(self._store, skip=lambda path, why: found.append((path.stem, why))):
                pass
        return tuple(found)

    def make(self) -> str:
        """Make a backup and return its name. Raises NoStoreError, NotSavedError or DamagedStoreError."""
        store = self._store
        with file_errors.explained(store):
            finish_half_steps(store)
            refuse_stray_journals(store)
            if not store.exists():
                raise NoStoreError("There are no saved quizzes in {folder} yet.", folder=store.parent)
            crash_check.rehearse(store, sqlite.refuse_other_tables)
            opened = sqlite.connecting(store, writable=True)
            with opened as connection, closing(connection), sqlite.unchanging(connection):
                return backup_files.back_up(nullcontext(connection), store, self._now).stem

    def restore(self, name: str, *, force: bool = False, watch: ProgressCallback = unwatched) -> Path | None:
        """Put a backup in the place, and return where the file is kept that was there; None without one.

        Raises FewerAttemptsError where attempts would vanish, unless `force`; UnknownBackupError, and the errors of
        opening.
        """
        store = self._store
        backup = self._found(name, watch)
        with file_errors.explained(store):
            refuse_odd_journals(store)
            finish_half_steps(store)
            backup_files.clear(store.parent, new_files.MAKING, self._now)
            with new_files.in_the_making(store.parent, new_files.MAKING) as fresh:
                restored = checked_copy(backup, fresh, watch)
                connection, present = _present(store)
                try:
                    if present and not force:
                        _refuse_fewer(backup.name, restored, present)
                    if connection and os.name == "nt":  # Windows cannot replace an open file
                        connection.close()
                    watch(Step(Stage.FINISHING))
                    return put_in_place(fresh, store, self._now, backup_files.REPLACED)
                finally:
                    if connection:
                        connection.close()

    def _found(self, name: str, watch: ProgressCallback) -> Backup:
        with file_errors.explained(self._store):
            for backup in backup_files.listed(self._store, watch):
                if name in {backup.name, backup.path.name}:
                    return backup
        raise UnknownBackupError(
            "There is no sound backup called {backup}. Nothing was changed. `sco-quiz doctor` lists those there are.",
            backup=name,
        )


def put_in_place(fresh: Path, store: Path, now: datetime, kind: str) -> Path | None:
    """Give `fresh` the name of the store, and return where the earlier file is kept with its journals.

    At every moment one of the two files has the store's name. Raises OSError.
    """
    kept = None
    if store.exists() or journal_files.journals(store):
        kept = backup_files.free_name(store, now, kind)
        _name_again(store, kept)
        for journal in journal_files.journals(store):  # SQLite would play it back into the new file
            journal.rename(kept.parent / journal.name.replace(store.name, kept.name))
        sync_folder(kept.parent)
    with suppress(OSError):  # the next start then asks whether an older copy is meant
        last_known.forget(store)
    fresh.replace(store)
    sync_folder(store.parent)
    return kept


def _refuse_fewer(name: str, restored: Contents, present: Contents) -> None:
    if restored.attempts < present.attempts:
        raise FewerAttemptsError(
            "The backup {backup} holds {fewer} attempts, the present file {more}. "
            "Nothing was changed. Please choose another one, or add --force to put it back all the same; "
            "the present file is then kept among the backups.",
            backup=name,
            fewer=restored.attempts,
            more=present.attempts,
        )


def checked_copy(backup: Backup, fresh: Path, watch: ProgressCallback = unwatched) -> Contents:
    """Copy a backup and verify the copy. Raises DamagedStoreError, NewerStoreError or NotSavedError."""
    try:
        with file_errors.explained(backup.path), sqlite.looking_into(backup.path) as source:
            backup_files.copy(source, fresh, watch)
        new_files.sync(fresh)
        restored = backup_files.checked(fresh, watch)
    except DamagedStoreError as error:
        raise DamagedStoreError(
            "The backup {backup} is damaged and was not put back. Nothing was changed. "
            "Please choose another one; `sco-quiz doctor` lists them.",
            backup=backup.name,
        ) from error
    if restored.version > tables.SCHEMA_VERSION:
        raise NewerStoreError(
            "The backup {backup} was made by a newer version of SCO Quiz. Nothing was changed. "
            "Please install the newest version to put it back.",
            backup=backup.name,
        )
    return restored


def _present(store: Path) -> tuple[sqlite3.Connection | None, Contents | None]:
    """Return a connection that locks the present file, and what that holds; None, None where it cannot be told.

    Other programs cannot change the file until the connection is closed. Raises NotSavedError where one uses it.
    """
    if not store.exists() or not store.stat().st_size:
        return None, None
    try:
        refuse_stray_journals(store)
        with sqlite_errors.explained(store), sqlite.connecting(store, writable=True) as connection:
            connection.execute("BEGIN EXCLUSIVE")
            return connection, backup_files.contents(connection)
    except (DamagedStoreError, StrayJournalError):
        return None, None


def _name_again(store: Path, kept: Path) -> None:
    if not store.exists():
        return
    try:
        os.link(store, kept)
    except OSError:  # there are no hard links here, or the backups are on another disk
        with new_files.in_the_making(kept.parent, new_files.MAKING) as temporary:
            shutil.copyfile(store, temporary)
            new_files.sync(temporary)
            new_files.give_name(temporary, kept)
