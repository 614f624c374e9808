"""Connections to SQLite files: pragmas, limits, locks, and what a file must be before a row of it is read."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from sco_quiz.app.jobs import JobCancelledError, Look
from sco_quiz.files import own_files
from sco_quiz.storage.database import schema, sqlite_errors
from sco_quiz.storage.errors import DamagedStoreError

APPLICATION_ID = 0x53434F51  # "SCOQ" in the file's header
WRITES = "sco_quiz_writes"  # execution option: take the write lock when the transaction begins, not halfway
OPENING_MS = 2_000
BETWEEN = 20_000  # instructions of SQLite's virtual machine: some milliseconds
_VERSIONS = slice(18, 20)  # bytes of the header that say how the file is written and read
PATIENCE_S = 5.0  # to read the schema; usually it takes a thousandth of that

# journal_mode TRUNCATE with synchronous EXTRA is the rollback journal that loses no acknowledged commit when the power
# goes. A write-ahead log would be three files, and a copy of one of them silently lacks rows. secure_delete overwrites
# what is deleted, so that a removed copy of the article is gone. The last four limit what a damaged or foreign file can
# do.
PRAGMAS = """
    PRAGMA synchronous = EXTRA;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA mmap_size = 0;
    PRAGMA cell_size_check = ON;
    PRAGMA trusted_schema = OFF;
"""

# No store of ours comes near these limits, and a file made to do harm may need to exceed them
# (https://sqlite.org/security.html). No text is longer than a line of a learner's record.
LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 64 * 1024**2,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 50,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 50,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}


@contextmanager
def connecting(path: Path, *, writable: bool, any_tables: bool = False) -> Iterator[sqlite3.Connection]:
    """Open an existing file. The connection stays open after the block, and is closed where the block fails.

    It may be handed to another thread. One that is not `writable` neither writes nor rolls back a journal. Raises
    DamagedStoreError where the file has other tables than ours (with `any_tables` the block has to check that), and
    OSError where there is no file.
    """
    for suffix in ("", *own_files.JOURNALS):
        own_files.refuse_odd(path.with_name(path.name + suffix))
    name, wait_s = f"{path.as_uri()}?mode={'rw' if writable else 'ro'}", OPENING_MS / 1000
    connection = sqlite3.connect(name, timeout=wait_s, uri=True, isolation_level=None, check_same_thread=False)
    try:
        with _understood(path):
            _begin_without_trust(connection, path, any_tables=any_tables)
            if not writable:
                connection.execute("PRAGMA query_only = ON")
            yield connection
    except BaseException:
        connection.close()
        raise


@contextmanager
def looking_into(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a finished copy, which no program changes, for the block alone.

    Raises DamagedStoreError where it has other tables than ours, and OSError where there is no file.
    """
    own_files.refuse_odd(path)
    name = f"{path.as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(name, uri=True, isolation_level=None)) as connection, _understood(path):
        _begin_without_trust(connection, path, any_tables=False)
        yield connection


def _begin_without_trust(connection: sqlite3.Connection, path: Path, *, any_tables: bool) -> None:
    for limit, most in LIMITS.items():
        connection.setlimit(limit, most)
    until = time.monotonic() + PATIENCE_S
    connection.set_progress_handler(lambda: time.monotonic() > until, 1_000)
    connection.executescript(PRAGMAS)
    if not any_tables:
        refuse_other_tables(connection, path)
    connection.set_progress_handler(None, 0)


def refuse_other_tables(connection: sqlite3.Connection, path: Path) -> None:
    """Raise DamagedStoreError where the file is not ours or its tables are not, before any row is read."""
    if pragma(connection, "application_id") != APPLICATION_ID:
        raise DamagedStoreError("This is not a file of SCO Quiz. It was left as it is. Please choose another.")
    if foreign := schema.foreign_part(connection):
        raise sqlite_errors.damaged(path, f"it holds what SCO Quiz never makes, {foreign}")


def in_memory(source: sqlite3.Connection) -> sqlite3.Connection:
    """Return a copy of the database in memory."""
    copy = sqlite3.connect(":memory:", isolation_level=None)
    try:
        with unchanging(source):
            source.backup(copy)
        copy.executescript(PRAGMAS)
    except BaseException:
        copy.close()
        raise
    return copy


@contextmanager
def unchanging(connection: sqlite3.Connection) -> Iterator[None]:
    """Keep other programs from writing during the block.

    A backup begins anew after each change by another program, and would wait without end for a lock.
    """
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def watched(connection: sqlite3.Connection, look: Look) -> Iterator[None]:
    """Call `look` often while statements of the block run, and interrupt them where it raises JobCancelledError.

    That error is raised again. An interrupted statement that writes rolls back its transaction, so the block has to be
    given up.
    """
    left_off: list[JobCancelledError] = []

    def is_left_off() -> bool:
        try:
            look()
        except JobCancelledError as error:  # SQLite would swallow it
            left_off.append(error)
        return bool(left_off)

    connection.set_progress_handler(is_left_off, BETWEEN)
    try:
        yield
    except Exception as error:
        if left_off:
            raise left_off[0] from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


@contextmanager
def _understood(path: Path) -> Iterator[None]:
    """Take SQLITE_ERROR for damage: our statements are fixed, so the fault lies in the file."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_ERROR":
            raise sqlite_errors.damaged(path, str(error)) from error
        raise


def is_kept_with_a_log(path: Path) -> bool:
    """Return whether another program has put the file into write-ahead mode, in which a reader writes too.

    To be called only while this process has the file not open: closing it drops all locks of the process. Raises
    OSError.
    """
    with path.open("rb") as file:
        return b"\2" in file.read(_VERSIONS.stop)[_VERSIONS]


def use_rollback_journal(connection: sqlite3.Connection) -> bool:
    """Return False where another connection keeps the file in write-ahead mode."""
    return pragma(connection, "journal_mode = TRUNCATE") == "truncate"


def probe_write_lock(connection: sqlite3.Connection) -> None:
    """Raise sqlite3.OperationalError where this connection cannot write now."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def pragma(connection: sqlite3.Connection, text: str) -> object:
    row = connection.execute(f"PRAGMA {text}").fetchone()
    return row[0] if row else None


def engine_on(connection: sqlite3.Connection, *, busy_ms: int) -> Engine:
    """Return an engine that uses this one connection and begins and ends its transactions itself.

    `busy_ms` is how long a statement waits for another program.
    """
    connection.execute(f"PRAGMA busy_timeout = {busy_ms:d}")
    # Parameters are answers and names, which no error may quote: hide_parameters.
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    engine.connect().close()  # from now on disposing of the engine closes the connection
    return engine


def driver(connection: Connection) -> sqlite3.Connection:
    """Return the sqlite3 connection below SQLAlchemy's."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def _begin(connection: Connection) -> None:
    # The driver begins its own transactions late and never around CREATE TABLE, so half a change could stay.
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
