"""What `doctor` tells about the store: everything is read once."""

import sqlite3

from sqlalchemy import Connection, Table, func, select

from sco_quiz.app.ports import Health
from sco_quiz.storage import backups, results, seen, sqlite, tables
from sco_quiz.storage.transactions import Transactions

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
        faults = sqlite.all_faults(connection) or tuple(results.faults(connection))
        if sight := seen.farther(backups.driver(connection), transactions.path):
            faults += (seen.said(sight, transactions.path),)
        return Health(
            engine=f"SQLite {sqlite3.sqlite_version}",
            schema=tables.SCHEMA_VERSION,
            size=transactions.path.stat().st_size,
            created_at=connection.execute(select(tables.Store.c.created_at)).scalar_one(),
            counts={name: _count(connection, table) for name, table in _COUNTED.items()},
            faults=faults,
        )


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()
