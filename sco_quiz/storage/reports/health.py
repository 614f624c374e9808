"""What `sco-quiz doctor` reports of the store. Everything is read once."""

import sqlite3
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Table, func, select

from sco_quiz.app.ports.store import Health
from sco_quiz.storage.backups import last_known
from sco_quiz.storage.database import sqlite_checks, sqlite_errors, tables
from sco_quiz.storage.database.sqlite import driver
from sco_quiz.storage.database.transactions import Transactions
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.reports import faults

_COUNTED: dict[str, Table] = {
    "learners": tables.Learner,
    "packs": tables.Pack,
    "facts": tables.Fact,
    "questions": tables.Question,
    "attempts": tables.Attempt,
    "log entries": tables.Event,
    "answers": tables.Answer,
}


def health(transactions: Transactions) -> Health:
    with transactions.reading() as connection:
        found = _broken_pages(connection, transactions.path)
        if not found:  # what is read from broken pages says nothing
            found = (*sqlite_checks.missing_rows(connection), *faults.faults(connection, transactions.path))
        found += _older(connection, transactions.path)
        return Health(
            engine=f"SQLite {sqlite3.sqlite_version}",
            schema=tables.SCHEMA_VERSION,
            size=transactions.path.stat().st_size,
            created_at=_made(connection, transactions.path),
            counts={name: _count(connection, table) for name, table in _COUNTED.items()},
            faults=found,
        )


def _broken_pages(connection: Connection, store: Path) -> tuple[str, ...]:
    try:
        with sqlite_errors.explained(store):
            return sqlite_checks.broken_pages(connection)
    except DamagedStoreError as error:  # a value in an index may be too long to be read
        return (str(error),)


def _older(connection: Connection, store: Path) -> tuple[str, ...]:
    """Return that the store is an older copy; nothing where that cannot be told."""
    with suppress(DamagedStoreError), sqlite_errors.explained(store):
        sight = last_known.farther(driver(connection), store)
        return (str(last_known.older_copy(sight, store)),) if sight else ()
    return ()


def _made(connection: Connection, store: Path) -> datetime | None:
    """Return when the store was made; None where that cannot be read, which is a fault of its own."""
    with suppress(DamagedStoreError), sqlite_errors.explained(store):
        made: datetime = connection.execute(select(tables.Store.c.created_at)).scalar_one()
        return made
    return None


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()
