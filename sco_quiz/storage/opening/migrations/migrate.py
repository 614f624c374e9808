"""Bring a store of an earlier version up to this one, in one transaction. Imported only when there is such a store."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, Row, delete, select
from sqlalchemy.exc import DBAPIError

from sco_quiz.app.jobs import Look, looking, unlooked
from sco_quiz.domain.attempt import DamagedLogError
from sco_quiz.storage.attempts.results import replayed, write_results
from sco_quiz.storage.attempts.summaries import SUMMARIES, add_to_stored
from sco_quiz.storage.attempts.summary_lines import seen_answers
from sco_quiz.storage.database import sqlite, sqlite_errors, tables
from sco_quiz.storage.database.transactions import Transactions
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.opening.migrations import v2, v3, v4, v5

UPGRADES: dict[int, Callable[[Operations], None]] = {
    2: v2.upgrade,
    3: v3.upgrade,
    4: v4.upgrade,
    5: v5.upgrade,
}  # by the version that each makes
_BUSY_MS = 2_000


def migrate(connection: sqlite3.Connection, path: Path, check: Callable[[], None], look: Look = unlooked) -> None:
    """Apply the steps of all versions between and compute the results again, in one transaction.

    `check` is called before the commit and may raise. Otherwise raises NotSavedError or DamagedStoreError. Does nothing
    where another start was quicker.
    """
    transactions = Transactions(sqlite.engine_on(connection, busy_ms=_BUSY_MS), path)
    connection.execute("PRAGMA foreign_keys = OFF")  # steps drop tables; no transaction may be open here
    try:
        with transactions.writing() as transaction:
            _upgrade(transaction, path, look)
            check()
    except DBAPIError as error:  # our statements are fixed, so the fault lies in the file
        raise sqlite_errors.damaged(path, f"it cannot be brought up to date: {error.orig}") from error
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _upgrade(connection: Connection, path: Path, look: Look) -> None:
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    if version >= tables.SCHEMA_VERSION:
        return
    orphans = _orphans(connection)
    operations = Operations(MigrationContext.configure(connection))
    for number in range(version + 1, tables.SCHEMA_VERSION + 1):
        UPGRADES[number](operations)
    _compute_results(connection, path, look)
    if new := _orphans(connection) - orphans:
        raise sqlite_errors.damaged(
            path, f"rows of {', '.join(sorted({str(row[0]) for row in new}))} would refer to nothing"
        )
    connection.exec_driver_sql(f"PRAGMA user_version = {tables.SCHEMA_VERSION}")


def _orphans(connection: Connection) -> set[Row[*tuple[object, ...]]]:
    """Return rows that refer to a missing row. Those from earlier mistakes are no reason to lock a learner out."""
    return set(connection.exec_driver_sql("PRAGMA foreign_key_check"))


def _compute_results(connection: Connection, path: Path, look: Look) -> None:
    """Compute the results of each ended attempt from its log, in the order of the ends.

    An attempt with a damaged log keeps the answers that it had, so that no attempt vanishes.
    """
    for summary in SUMMARIES:
        connection.execute(delete(summary.table))
    attempt = tables.Attempt
    query = select(attempt.c.number, attempt.c.closed).where(attempt.c.closed.is_not(None)).order_by(attempt.c.closed)
    for row in looking(connection.execute(query).all(), look, 1):
        try:
            with sqlite_errors.explained(path):
                ended = replayed(connection, row.number)
        except (DamagedStoreError, DamagedLogError):
            _keep_answers(connection, row.number, path)
            continue
        connection.execute(delete(tables.Answer).where(tables.Answer.c.attempt == row.number))
        write_results(connection, row.number, ended, row.closed)


def _keep_answers(connection: Connection, number: int, path: Path) -> None:
    """Keep the answers of an attempt with a damaged log. Damaged answers are left to the backup."""
    try:
        with sqlite_errors.explained(path):
            kept = list(seen_answers(connection, tables.Attempt.c.number == number))
    except DamagedStoreError:
        connection.execute(delete(tables.Answer).where(tables.Answer.c.attempt == number))
    else:
        add_to_stored(connection, kept)
