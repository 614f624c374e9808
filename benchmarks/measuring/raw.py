"""The store's file by the driver alone: the yardstick of what storing costs."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sco_quiz.storage.database import sqlite


@contextmanager
def raw_connection(path: Path) -> Iterator[sqlite3.Connection]:
    """With the pragmas and the journal of the program, and nothing above. The file is there already; any tables do."""
    with sqlite.connecting(path, writable=True, any_tables=True) as connection, closing(connection):
        sqlite.use_rollback_journal(connection)
        yield connection
