"""The generation of a store: how often an attempt began or ended in it.

It tells copies of a store apart, and it numbers the ends of attempts. All code reads it here. A value that is out of
bounds does not keep the store from being opened: a start corrects it.
"""

import sqlite3
from typing import Any

from sqlalchemy import ColumnElement, and_, func

from sco_quiz.storage.errors import DamagedStoreError

MOST = 2**62  # never reached; one can be added to any lower number without an overflow
_IS_ONE = f"typeof({{0}}) = 'integer' AND {{0}} BETWEEN {{1}} AND {MOST - 1}"


def is_number(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return the SQL condition that the column holds a generation within bounds."""
    return and_(func.typeof(column) == "integer", column.between(1, MOST - 1))


def read(connection: sqlite3.Connection) -> int:
    """Return the generation, also of a store of an earlier version. Raises DamagedStoreError for no valid number."""
    found = _read(connection)
    if found is None:
        raise DamagedStoreError(
            "The file with your answers has lost count of its changes: it is damaged. Nothing was changed in it by "
            "this step. Please close SCO Quiz and start it again, which counts anew; `sco-quiz doctor` says more."
        )
    return found


def count_one(connection: sqlite3.Connection) -> int:
    """Add one, within a transaction that writes, and return the new generation. Raises DamagedStoreError."""
    following = read(connection) + 1
    connection.execute("UPDATE store SET generation = ?", (following,))
    return following


def fault(connection: sqlite3.Connection) -> str:
    """Return what is wrong with the generation, as a sentence; empty for nothing.

    `set_right`, at each start, corrects what keeps attempts from ending.
    """
    found, last = _read(connection), _last_end(connection)
    if found is None:
        return "The store has lost count of its changes; the next start of SCO Quiz counts anew."
    if found < last:
        return f"The store has counted {found:,} changes, but {last:,} and more were made; the next start counts anew."
    return ""


def set_right(connection: sqlite3.Connection) -> bool:
    """Correct the generation so that attempts can begin and end again. Return whether that was needed."""
    if not fault(connection):
        return False
    connection.execute("UPDATE store SET generation = ?", (_last_end(connection),))
    return True


def renumber(connection: sqlite3.Connection) -> bool:
    """Number the ends of attempts anew from 1, in their order, where one of them has no valid number.

    Return whether that was needed. To be called within a transaction that writes; the summaries have to be computed
    again afterwards.
    """
    ended = connection.execute("SELECT number FROM attempt WHERE closed IS NOT NULL ORDER BY closed, number").fetchall()
    numbered = f"SELECT count(*) FROM attempt WHERE {_IS_ONE.format('closed', 1)}"  # noqa: S608 - ours
    is_right = connection.execute(numbered).fetchone()[0] == len(ended) and _last_end(connection) < MOST // 2
    if is_right:
        return set_right(connection)
    before = _read(connection) or 0
    rows = [(at, number) for at, (number,) in enumerate(ended, 1)]
    for sign in ("'#' || ", ""):  # the column is unique, also between two updates
        connection.executemany(f"UPDATE attempt SET closed = {sign}? WHERE number = ?", rows)  # noqa: S608 - ours
    connection.execute("UPDATE store SET generation = ?", (max(len(rows), before if before < MOST // 2 else 0),))
    return True


def _read(connection: sqlite3.Connection) -> int | None:
    """Return the generation, or None where it is no valid number or the row is missing (which is another fault)."""
    query = f"SELECT generation FROM store WHERE {_IS_ONE.format('generation', 0)}"  # noqa: S608 - ours
    row = connection.execute(query).fetchone()
    return None if row is None else int(row[0])


def _last_end(connection: sqlite3.Connection) -> int:
    query = f"SELECT max(closed) FROM attempt WHERE {_IS_ONE.format('closed', 1)}"  # noqa: S608 - ours
    return int(connection.execute(query).fetchone()[0] or 0)
