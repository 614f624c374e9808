"""Opening the learner's store: finding it, making it, and refusing what it is not before anything is touched."""

import os
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Engine, insert

from sco_quiz.app.ports.errors import NoStoreError
from sco_quiz.storage.backups import backup_files, last_known
from sco_quiz.storage.database import generation, sqlite, tables
from sco_quiz.storage.database.transactions import Transactions
from sco_quiz.storage.errors import (
    DamagedStoreError,
    ForeignStoreError,
    LockedError,
    NewerStoreError,
)
from sco_quiz.storage.files import file_copy, file_errors, new_files
from sco_quiz.storage.files.store_path import store_in
from sco_quiz.storage.opening import crash_check
from sco_quiz.storage.opening.file_guard import FileGuard
from sco_quiz.storage.opening.store_file import finish_half_steps, refuse_second_name, refuse_stray_journals
from sco_quiz.storage.store import Store


def open_store(folder: Path, *, writable: bool = True, busy_ms: int = 200) -> Store:
    """The store in an existing folder, checked. To be called once in a process: closing a file drops its locks.

    `writable` makes a store where none is and sees that it can be written to; without it, NoStoreError tells that
    there is none. `busy_ms` is how long a transaction waits for another program before it raises LockedError.
    Raises the classes of `storage.errors`; a file that is refused is left as it was.
    """
    path = store_in(folder)
    with file_errors.told(path):
        if writable:
            finish_half_steps(path)
        refuse_stray_journals(path)
        if not path.exists():
            if not writable:
                raise NoStoreError("There are no saved quizzes in {folder} yet.", folder=folder)
            _refuse_to_forget(path)
            _create(path)
        refuse_second_name(path, finish=writable)
        engine = _engine(path, writable=writable, busy_ms=busy_ms)
        if not writable:
            return Store(Transactions(engine, path), is_writable=False)
        file_guard = FileGuard(path, partial(_engine, path, writable=True, busy_ms=busy_ms))
    return Store(Transactions(engine, path, file_guard.engine), is_writable=True)


def _engine(path: Path, *, writable: bool, busy_ms: int) -> Engine:
    connection = _readable(path, writable=writable)
    engine = sqlite.engine_on(connection, busy_ms=busy_ms)
    if writable:
        with suppress(PermissionError):  # of another owner, or on a file system without rights
            path.chmod(0o600)
        crash_check.watch(engine, path)
    return engine


def _readable(path: Path, *, writable: bool) -> sqlite3.Connection:
    """SQLite takes a disk that cannot be read for damage: then this raises OSError instead."""
    try:
        with sqlite.told(path):
            wholly = writable and crash_check.shows(path)
            if writable:
                crash_check.rehearse(path, _refuse_other_kinds)
            return _checked(path, writable=writable, wholly=wholly)
    except DamagedStoreError:
        if path.stat().st_size <= file_copy.LARGEST:
            with path.open("rb") as file:
                while file.read(1 << 20):
                    pass
        raise


def _checked(path: Path, *, writable: bool, wholly: bool) -> sqlite3.Connection:
    if not path.stat().st_size:  # SQLite would take it for a new database, and all would seem forgotten
        raise sqlite.damaged(path, "it is empty")
    if not writable and crash_check.is_half_done(path):
        return _present(crash_check.undone_in_memory(path, _refuse_other_kinds), path, writable=False)
    with sqlite.connecting(path, writable=writable, any_tables=True) as connection:
        _refuse_other_kinds(connection, path)
        (_refuse_any_fault if wholly else _refuse_broken_pages)(connection, path)
        _refuse_foreign_mode(connection, path)
        if writable:
            _refuse_read_only(connection, path)
            _refuse_older(connection, path)
        return _present(connection, path, writable=writable)


def _present(connection: sqlite3.Connection, path: Path, *, writable: bool) -> sqlite3.Connection:
    """In the form of this version. Closed again where that fails."""
    try:
        if writable and generation.set_right(connection):  # or no quiz could begin or end
            with suppress(OSError):
                last_known.accept(connection, path)
        if sqlite.pragma(connection, "user_version") != tables.SCHEMA_VERSION:
            connection = _brought_up_to_date(connection, path, writable=writable)
        _refuse_without_row(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _brought_up_to_date(connection: sqlite3.Connection, path: Path, *, writable: bool) -> sqlite3.Connection:
    """The store of an earlier version in this one's form: the file itself, or for a reader a copy in memory."""
    from sco_quiz.storage.opening.migrations.migrate import migrate  # noqa: PLC0415 - once in the life of a store, 0.3 s to load

    if writable:
        backup_files.back_up_version(connection, path, datetime.now(UTC))  # and refuses what is not whole
        migrate(connection, path, partial(_refuse_unfit, connection, path))
        return connection
    copy = sqlite.in_memory(connection)
    try:
        migrate(copy, path, partial(_refuse_unfit, copy, path))
        copy.execute("PRAGMA query_only = ON")
    except BaseException:
        copy.close()
        raise
    connection.close()
    return copy


def make(path: Path) -> None:
    """A store without anything in it, in an empty file."""
    _fill(path)


def refuse_unsound(connection: sqlite3.Connection, path: Path) -> None:
    """Reads all of it. Raises the classes of `storage.errors`, also for a store of an earlier version."""
    _refuse_other_kinds(connection, path)
    _refuse_any_fault(connection, path)
    _refuse_without_row(connection, path)


def _refuse_any_fault(connection: sqlite3.Connection, path: Path) -> None:
    """Reads everything; half a second with 400,000 answers."""
    _refuse_short_file(connection, path)
    if faults := sqlite.deep_faults(connection):
        raise sqlite.damaged(path, faults[0])


def _refuse_unfit(connection: sqlite3.Connection, path: Path) -> None:
    _refuse_other_kinds(connection, path)  # a second start, of a newer program, may have been quicker
    _refuse_without_row(connection, path)


def _refuse_other_kinds(connection: sqlite3.Connection, path: Path) -> None:
    if sqlite.pragma(connection, "application_id") != sqlite.APPLICATION_ID:
        raise ForeignStoreError(
            "{path} is a database, but not one of SCO Quiz. It was left as it is. "
            "Please move it elsewhere, or start SCO Quiz with --data-dir and another folder.",
            path=path,
        )
    version = sqlite.pragma(connection, "user_version")
    if not isinstance(version, int) or version < 1:
        raise sqlite.damaged(path, f"it claims to be of version {version}")
    if version > tables.SCHEMA_VERSION:
        raise NewerStoreError(
            "{path} was made by a newer version of SCO Quiz. It was left as it is. "
            "Please install the newest version to go on with it.",
            path=path,
        )
    sqlite.refuse_other_tables(connection, path)


def _refuse_broken_pages(connection: sqlite3.Connection, path: Path) -> None:
    _refuse_short_file(connection, path)
    if faults := sqlite.quick_faults(connection):
        raise sqlite.damaged(path, faults[0])


def _refuse_short_file(connection: sqlite3.Connection, path: Path) -> None:
    if path.stat().st_size < sqlite.size(connection):  # SQLite reads what is missing of the last page as zeros
        raise sqlite.damaged(path, "its end is missing")


def _refuse_without_row(connection: sqlite3.Connection, path: Path) -> None:
    rows = connection.execute("SELECT id FROM store ORDER BY id = 1 DESC").fetchmany(2)
    if (1,) not in rows:
        raise sqlite.damaged(path, "its first row is missing")
    if len(rows) > 1:  # nobody could say which of them counts
        raise sqlite.damaged(path, "it has more than one first row")


def _refuse_foreign_mode(connection: sqlite3.Connection, path: Path) -> None:
    if not sqlite.use_rollback_journal(connection):
        raise LockedError(
            "Another program has changed {path} to its own use. Everything saved before is kept. "
            "Please close that program.",
            path=path,
        )


def _refuse_older(connection: sqlite3.Connection, path: Path) -> None:
    """Raises OlderStoreError, before anything is added to what may have to give way."""
    if sight := last_known.farther(connection, path):
        raise last_known.older_copy(sight, path)


def _refuse_read_only(connection: sqlite3.Connection, path: Path) -> None:
    if not os.access(path.parent, os.W_OK):  # SQLite would notice at the first answer, when it makes its journal
        raise sqlite.read_only(path, "its folder cannot be written to")
    sqlite.probe_write_lock(connection)


def _refuse_to_forget(path: Path) -> None:
    """A new store beside the backups or the journal of a lost one would hide that there was another."""
    from sco_quiz.storage.backups import journal_file  # noqa: PLC0415 - only where there is no store

    if next(backup_files.listed(path), None) is not None or journal_file.is_kept(path):
        raise DamagedStoreError(
            "The file with your answers, {path}, is gone, but copies of it are there. Nothing was changed. "
            "Please put it back, or one of the copies.",
            path=path,
        )


def _create(path: Path) -> None:
    """Makes the store under another name first, so that under its own there is never a half-made one."""
    with new_files.in_the_making(path.parent, new_files.MAKING) as temporary:
        _fill(temporary)
        _give_name(temporary, path)


def _fill(path: Path) -> None:
    with sqlite.connecting(path, writable=True, any_tables=True) as connection:
        sqlite.pragma(connection, "journal_mode = MEMORY")  # if this fails the file is thrown away
        transactions = Transactions(sqlite.engine_on(connection, busy_ms=0), path)
        with transactions.writing() as transaction:
            tables.METADATA.create_all(transaction)
            transaction.execute(insert(tables.Store).values(id=1, created_at=datetime.now(UTC), generation=0))
            transaction.exec_driver_sql(f"PRAGMA application_id = {sqlite.APPLICATION_ID}")
            transaction.exec_driver_sql(f"PRAGMA user_version = {tables.SCHEMA_VERSION}")
        transactions.close()


def _give_name(temporary: Path, path: Path) -> None:
    """Where a second start was quicker, its store is the one."""
    with suppress(FileExistsError):
        new_files.give_name(temporary, path)
