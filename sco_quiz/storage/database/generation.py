"""The count of changes of a store: by it copies are told apart, and by it the ends of attempts have their order.

Everything that reads it reads it here. What is no such count keeps nobody from opening the store, who sets it right.
"""

import sqlite3
from typing import Any

from sqlalchemy import ColumnElement, and_, func

from sco_quiz.storage.errors import DamagedStoreError

MOST = 2**62  # so many are never counted, and to what is less one can be added
_IS_ONE = f"typeof({{0}}) = 'integer' AND {{0}} BETWEEN {{1}} AND {MOST - 1}"


def is_number(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether a column holds one that was counted."""
    return and_(func.typeof(column) == "integer", column.between(1, MOST - 1))


def read(connection: sqlite3.Connection) -> int:
    """Also of a store of an earlier version. Raises DamagedStoreError."""
    found = _read(connection)
    if found is None:
        raise DamagedStoreError(
            "The file with your answers has lost count of its changes: it is damaged. Nothing was changed in it by "
            "this step. Please close SCO Quiz and start it again, which counts anew; `sco-quiz doctor` says more."
        )
    return found


def count_one(connection: sqlite3.Connection) -> int:
    """The next one, in a transaction that writes. Raises DamagedStoreError."""
    following = read(connection) + 1
    connection.execute("UPDATE store SET generation = ?", (following,))
    return following


def fault(connection: sqlite3.Connection) -> str:
    """What is wrong with it, of which a start sets right what keeps quizzes from ending; empty for nothing."""
    found, last = _read(connection), _last_end(connection)
    if found is None:
        return "The store has lost count of its changes; the next start of SCO Quiz counts anew."
    if found < last:
        return f"The store has counted {found:,} changes, but {last:,} and more were made; the next start counts anew."
    return ""


def set_right(connection: sqlite3.Connection) -> bool:
    """So that quizzes can begin and end again. Whether there was anything to do."""
    if not fault(connection):
        return False
    connection.execute("UPDATE store SET generation = ?", (_last_end(connection),))
    return True


def renumber(connection: sqlite3.Connection) -> bool:
    """Numbers the ends of attempts from 1 on in their order where one of them has none; whether that was so.

    In a transaction that writes; the summaries are to be computed again afterwards.
    """
    ended = connection.execute("SELECT number FROM attempt WHERE closed IS NOT NULL ORDER BY closed, number").fetchall()
    numbered = f"SELECT count(*) FROM attempt WHERE {_IS_ONE.format('closed', 1)}"  # noqa: S608 - ours
    is_right = connection.execute(numbered).fetchone()[0] == len(ended) and _last_end(connection) < MOST // 2
    if is_right:
        return set_right(connection)
    before = _read(connection) or 0
    rows = [(at, number) for at, (number,) in enumerate(ended, 1)]
    for sign in ("'#' || ", ""):  # no number may be there twice, not even between two updates
        connection.executemany(f"UPDATE attempt SET closed = {sign}? WHERE number = ?", rows)  # noqa: S608 - ours
    connection.execute("UPDATE store SET generation = ?", (max(len(rows), before if before < MOST // 2 else 0),))
    return True


def _read(connection: sqlite3.Connection) -> int | None:
    """None where it is none, or where there is no row, which is another fault."""
    query = f"SELECT generation FROM store WHERE {_IS_ONE.format('generation', 0)}"  # noqa: S608 - ours
    row = connection.execute(query).fetchone()
    return None if row is None else int(row[0])


def _last_end(connection: sqlite3.Connection) -> int:
    query = f"SELECT max(closed) FROM attempt WHERE {_IS_ONE.format('closed', 1)}"  # noqa: S608 - ours
    return int(connection.execute(query).fetchone()[0] or 0)
