"""A cache on the disk for the questions of a file while it is read: there may be more than fit into memory."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sco_quiz.storage.database import sqlite_errors
from sco_quiz.storage.transfer.file_format import QuestionRecord


class QuestionCache:
    """Questions by digest."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, shown: QuestionRecord) -> None:
        with sqlite_errors.explained(Path(tempfile.gettempdir())):
            row = (shown.digest, bytes(shown.body).decode())
            self._connection.execute("INSERT OR IGNORE INTO question VALUES (?, ?)", row)

    def body(self, digest: str) -> str:
        """Return the body. Raises KeyError for a question that is not in the cache."""
        with sqlite_errors.explained(Path(tempfile.gettempdir())):
            row = self._connection.execute("SELECT body FROM question WHERE digest = ?", (digest,)).fetchone()
        if row is None:
            raise KeyError(digest)
        return str(row[0])


@contextmanager
def question_cache() -> Iterator[QuestionCache]:
    """Give the block an empty cache. It lies in a temporary file, which SQLite deletes by itself."""
    with closing(sqlite3.connect("", isolation_level=None)) as connection:
        connection.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
            "CREATE TABLE question (digest TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID"
        )
        yield QuestionCache(connection)
