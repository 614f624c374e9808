"""Checks of a whole database: broken pages, indexes that disagree with their tables, rows that refer to nothing."""

import sqlite3
from collections.abc import Sequence
from itertools import islice
from typing import cast

from sqlalchemy import Connection

from sco_quiz.storage.database.sqlite import pragma

_MOST_ORPHANS = 100  # that are reported one by one


def size(connection: sqlite3.Connection) -> int:
    """Return how many bytes the file should have, by its header."""
    return cast("int", pragma(connection, "page_count")) * cast("int", pragma(connection, "page_size"))


def quick_faults(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the first broken page. Takes 50 ms for 400,000 answers."""
    return tuple(str(row[0]) for row in connection.execute("PRAGMA quick_check(1)") if row[0] != "ok")


def page_faults(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the first broken page, or index that disagrees with its table. Takes half a second for 400,000 answers."""
    return tuple(str(row[0]) for row in connection.execute("PRAGMA integrity_check(1)") if row[0] != "ok")


def orphans(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return all rows that refer to a missing row."""
    return tuple(map(_orphan, connection.execute("PRAGMA foreign_key_check")))


def deep_faults(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the first fault of the pages and indexes, and all rows that refer to a missing row."""
    return (*page_faults(connection), *orphans(connection))


def all_faults(connection: Connection) -> tuple[str, ...]:
    """Return the faults of the pages and indexes, and the rows that refer to a missing row."""
    return (*broken_pages(connection), *missing_rows(connection))


def broken_pages(connection: Connection) -> tuple[str, ...]:
    """Return up to twenty faults of the pages and indexes."""
    pages = connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars()
    return tuple(str(line) for line in pages if line != "ok")


def missing_rows(connection: Connection) -> tuple[str, ...]:
    """Return up to a hundred rows that refer to a missing row."""
    rows = connection.exec_driver_sql("PRAGMA foreign_key_check")
    found = tuple(_orphan(row) for row in islice(rows, _MOST_ORPHANS + 1))
    rows.close()
    return found if len(found) <= _MOST_ORPHANS else (*found[:_MOST_ORPHANS], "more rows refer to missing ones")


def _orphan(row: Sequence[object]) -> str:
    return f"row {row[1]} of {row[0]} refers to a missing row of {row[2]}"
