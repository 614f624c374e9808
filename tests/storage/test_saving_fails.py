"""What a learner is told when saving fails, and that what was saved before is whole."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.domain.attempt import Act
from sco_quiz.domain.response import Response
from sco_quiz.storage.database.sqlite_errors import explained
from sco_quiz.storage.errors import (
    DamagedStoreError,
    DiskError,
    DiskFullError,
    LockedError,
    ReadOnlyError,
    StoreMovedError,
)
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import answered, held_by_another_process, run_sql

ATTEMPT = make.attempt()
LOG = make.log(*answered(0, 0), *answered(1, 1))


@pytest.fixture
def begun(store: Store) -> Iterator[Store]:
    """The first two entries of the log are saved."""
    store.attempts.create(ATTEMPT)
    store.attempts.append(ATTEMPT.id, LOG[:2])
    yield store
    store.attempts.append(ATTEMPT.id, LOG)  # after every failure the same can be saved again
    assert store.attempts.record(ATTEMPT.id).events == LOG


@pytest.mark.parametrize("statement", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
@pytest.mark.fault("A22")
def test_a_lock_of_another_program_is_told(begun: Store, statement: str) -> None:
    with held_by_another_process(begun.path, statement), pytest.raises(LockedError, match="Another program"):
        begun.attempts.append(ATTEMPT.id, LOG[2:])


def test_a_reader_in_another_program_only_delays_saving(begun: Store) -> None:
    reads = ("BEGIN", "SELECT count(*) FROM event")
    with held_by_another_process(begun.path, *reads), pytest.raises(LockedError):
        begun.attempts.append(ATTEMPT.id, LOG[2:])
    begun.attempts.append(ATTEMPT.id, LOG[2:])


def test_reading_goes_on_while_another_program_prepares_to_write(begun: Store) -> None:
    with held_by_another_process(begun.path, "BEGIN IMMEDIATE"):
        assert begun.attempts.record(ATTEMPT.id).events == LOG[:2]


def test_the_command_line_can_read_while_the_window_is_open(begun: Store) -> None:
    code = (
        "import sys; from pathlib import Path; from sco_quiz.storage.opening.store_opening import open_store;"
        "print(len(list(open_store(Path(sys.argv[1]), writable=False).answers())))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(begun.path.parent)], capture_output=True, check=True)
    assert int(done.stdout) == 1


@pytest.mark.fault("A6")
def test_a_full_disk_is_told(begun: Store) -> None:
    run_sql(begun, "CREATE TABLE ballast (x BLOB)")
    with begun.transactions.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFullError, match="no room"):
        _fill(begun)
    assert begun.attempts.record(ATTEMPT.id).events == LOG[:2]
    with begun.transactions.reading() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")


def _fill(store: Store) -> None:
    long = Response(text="x" * 10_000)
    store.attempts.append(ATTEMPT.id, make.log(*LOG[:2], make.event(Act.ANSWER, 5, question=0, response=long)))


def test_nothing_of_a_transaction_that_fails_halfway_remains(store: Store) -> None:
    store.attempts.create(ATTEMPT)
    with pytest.raises(DBAPIError, match="nonsense"):
        run_sql(store, "CREATE TABLE half (x)", "DELETE FROM attempt_question", "nonsense")
    with pytest.raises(sqlite3.OperationalError), closing(sqlite3.connect(store.path)) as other:
        other.execute("SELECT * FROM half")
    assert store.attempts.record(ATTEMPT.id).attempt == ATTEMPT


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("SQLITE_BUSY_RECOVERY", LockedError),
        ("SQLITE_FULL", DiskFullError),
        ("SQLITE_READONLY_ROLLBACK", ReadOnlyError),
        ("SQLITE_READONLY_DBMOVED", StoreMovedError),
        ("SQLITE_IOERR_FSYNC", DiskError),
        ("SQLITE_IOERR_SHORT_READ", DiskError),
        ("SQLITE_CANTOPEN", DiskError),
        ("SQLITE_PERM", ReadOnlyError),
        ("SQLITE_CORRUPT_INDEX", DamagedStoreError),
        ("SQLITE_NOTADB", DamagedStoreError),
    ],
)
def test_sqlites_code_and_not_its_text_says_what_happened(code: str, kind: type[Exception]) -> None:
    error = sqlite3.OperationalError("database disk image is malformed, locked, full and read-only")
    error.sqlite_errorname = code
    with pytest.raises(kind), explained(Path("answers")):
        raise error


def test_an_error_of_ours_is_not_blamed_on_the_file(store: Store) -> None:
    with pytest.raises(Exception, match="syntax error") as raised, store.transactions.reading() as connection:
        connection.exec_driver_sql("SELEKT")
    assert not isinstance(raised.value, NotSavedError | DamagedStoreError)
