"""Open the learner's store: find it or make it, and refuse a wrong file before anything is changed."""

import os
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Engine, insert

from sco_quiz.app.jobs import refuse_outside
from sco_quiz.app.ports.errors import NoStoreError
from sco_quiz.storage.backups import backup_files, last_known
from sco_quiz.storage.database import generation, schema, sqlite, sqlite_checks, sqlite_errors, tables
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
    """Open and check the store in an existing folder. To be called once in a process: closing a file drops its locks.

    `writable` makes a store where there is none and checks that it can be written to; without it, NoStoreError is
    raised where there is none. `busy_ms` is how long a transaction waits for another program before it raises
    LockedError. Raises the classes of `storage.errors`; a refused file stays as it was. RuntimeError in an outside job.
    """
    refuse_outside()
    path = store_in(folder)
    with file_errors.explained(path):
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
        with suppress(PermissionError):  # it has another owner, or the file system has no rights
            path.chmod(0o600)
        crash_check.watch(engine, path)
    return engine


def _readable(path: Path, *, writable: bool) -> sqlite3.Connection:
    """Return a connection to the checked file.

    SQLite takes a disk that cannot be read for damage. So the file is read once more after that, which raises OSError.
    """
    try:
        with sqlite_errors.explained(path):
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
    if not path.stat().st_size:  # SQLite would take it for a new database, and everything would seem forgotten
        raise sqlite_errors.damaged(path, "it is empty")
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
    """Return a connection to the store in the form of this version. Closes it where that fails."""
    try:
        if writable and generation.set_right(connection):  # without a valid one no quiz could begin or end
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
    """Migrate a store of an earlier version: the file itself, or for a reader a copy in memory."""
    from sco_quiz.storage.opening.migrations.migrate import migrate  # noqa: PLC0415 - once in the life of a store, 0.3 s to load

    if writable:
        backup_files.back_up_version(connection, path, datetime.now(UTC))  # refuses a damaged store
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
    """Make an empty store in an empty file."""
    fill(path)


def refuse_unsound(connection: sqlite3.Connection, path: Path) -> None:
    """Read the whole store, also one of an earlier version. Raises the classes of `storage.errors`."""
    _refuse_other_kinds(connection, path)
    _refuse_any_fault(connection, path)
    _refuse_without_row(connection, path)


def _refuse_any_fault(connection: sqlite3.Connection, path: Path) -> None:
    """Read everything, which takes half a second for 400,000 answers."""
    _refuse_short_file(connection, path)
    if faults := sqlite_checks.deep_faults(connection):
        raise sqlite_errors.damaged(path, faults[0])


def _refuse_unfit(connection: sqlite3.Connection, path: Path) -> None:
    _refuse_other_kinds(connection, path)  # a newer program may have migrated it further since
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
        raise sqlite_errors.damaged(path, f"it claims to be of version {version}")
    if version > tables.SCHEMA_VERSION:
        raise NewerStoreError(
            "{path} was made by a newer version of SCO Quiz. It was left as it is. "
            "Please install the newest version to go on with it.",
            path=path,
        )
    sqlite.refuse_other_tables(connection, path)


def _refuse_broken_pages(connection: sqlite3.Connection, path: Path) -> None:
    _refuse_short_file(connection, path)
    if faults := sqlite_checks.quick_faults(connection):
        raise sqlite_errors.damaged(path, faults[0])


def _refuse_short_file(connection: sqlite3.Connection, path: Path) -> None:
    size = sqlite_checks.size(connection)  # asked first: another program may make the file longer in between
    if path.stat().st_size < size:  # SQLite would read the missing end as zeros
        raise sqlite_errors.damaged(path, "its end is missing")


def _refuse_without_row(connection: sqlite3.Connection, path: Path) -> None:
    rows = connection.execute("SELECT id FROM store ORDER BY id = 1 DESC").fetchmany(2)
    if (1,) not in rows:
        raise sqlite_errors.damaged(path, "its first row is missing")
    if len(rows) > 1:  # nobody can say which one is right
        raise sqlite_errors.damaged(path, "it has more than one first row")


def _refuse_foreign_mode(connection: sqlite3.Connection, path: Path) -> None:
    if not sqlite.use_rollback_journal(connection):
        raise LockedError(
            "Another program has changed {path} to its own use. Everything saved before is kept. "
            "Please close that program.",
            path=path,
        )


def _refuse_older(connection: sqlite3.Connection, path: Path) -> None:
    """Raise OlderStoreError before anything is written to a file that may have to give way."""
    if sight := last_known.farther(connection, path):
        raise last_known.older_copy(sight, path)


def _refuse_read_only(connection: sqlite3.Connection, path: Path) -> None:
    if not os.access(path.parent, os.W_OK):  # SQLite would only notice when it makes a journal for the first answer
        raise sqlite_errors.read_only(path, "its folder cannot be written to")
    sqlite.probe_write_lock(connection)


def _refuse_to_forget(path: Path) -> None:
    """Raise DamagedStoreError where backups or a journal of attempts lie there without a store.

    A new store beside them would hide that there was another.
    """
    from sco_quiz.storage.backups import journal_file  # noqa: PLC0415 - only where there is no store

    if next(backup_files.listed(path), None) is not None or journal_file.is_kept(path):
        raise DamagedStoreError(
            "The file with your answers, {path}, is gone, but copies of it are there. Nothing was changed. "
            "Please put it back, or one of the copies.",
            path=path,
        )


def _create(path: Path) -> None:
    """Make the store under another name and then rename it, so that a half-made one never has its name."""
    with new_files.in_the_making(path.parent, new_files.MAKING) as temporary:
        fill(temporary)
        _give_name(temporary, path)


def fill(path: Path) -> None:
    with sqlite.connecting(path, writable=True, any_tables=True) as connection:
        sqlite.pragma(connection, "journal_mode = MEMORY")  # a file that fails here is deleted
        transactions = Transactions(sqlite.engine_on(connection, busy_ms=0), path)
        with transactions.writing() as transaction:
            for statement in schema.of_this_version():
                transaction.exec_driver_sql(statement)
            transaction.execute(insert(tables.Store).values(id=1, created_at=datetime.now(UTC), generation=0))
            transaction.exec_driver_sql(f"PRAGMA application_id = {sqlite.APPLICATION_ID}")
            transaction.exec_driver_sql(f"PRAGMA user_version = {tables.SCHEMA_VERSION}")
        transactions.close()


def _give_name(temporary: Path, path: Path) -> None:
    """Rename the file. Where another start was quicker, its store counts."""
    with suppress(FileExistsError):
        new_files.give_name(temporary, path)
