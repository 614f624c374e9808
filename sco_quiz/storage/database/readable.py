"""Read columns value by value, so that a damaged value costs only itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, LargeBinary, cast, func, literal_column, select
from sqlalchemy.exc import DBAPIError

LONGEST = 10_000  # characters of a text; this program stores fewer
_MOST_BYTES = 4 * LONGEST  # the most that is read of a value
_SHOWN = 80  # characters that are shown of a value that is too long
_ROW: ColumnElement[int] = literal_column("rowid", Integer)


@dataclass(frozen=True, slots=True)
class Value:
    """The value of a column that should hold text.

    `text` is None where it holds none, and `fault` says why. `shown` is what can be shown of it.
    """

    text: str | None
    shown: str
    fault: str = ""


def values(
    connection: Connection,
    columns: Sequence[ColumnElement[Any]],
    *only: ColumnElement[bool],
    longest: int = LONGEST,
    most: int = -1,
) -> list[tuple[Value, ...]]:
    """Do as `numbered`, and return the rows without their numbers."""
    return [row for _, row in numbered(connection, columns, *only, longest=longest, most=most)]


def numbered(
    connection: Connection,
    columns: Sequence[ColumnElement[Any]],
    *only: ColumnElement[bool],
    longest: int = LONGEST,
    most: int = -1,
) -> list[tuple[int, tuple[Value, ...]]]:
    """Read columns of one table, `most` rows at most (-1 for all), in the order of their row ids.

    Returns pairs of row id and values, one for each column. A text over `longest` characters is cut and has a fault.
    Where SQLite refuses a whole row for its length, only the value that is too long gets that fault.
    """
    query = select(_ROW, *(part for column in columns for part in _raw(column))).where(*only).order_by(_ROW).limit(most)
    try:
        rows = [(row[0], tuple(row[1:])) for row in connection.execute(query)]
    except DBAPIError as error:
        if not is_too_long(error):
            raise
        numbers = select(_ROW).select_from(columns[0].table).where(*only).order_by(_ROW).limit(most)
        several = connection.scalars(numbers).all()
        rows = [(number, sum((_alone(connection, column, number) for column in columns), ())) for number in several]
    return [
        (number, tuple(_value(kind, found, longest) for kind, found in zip(row[::2], row[1::2], strict=True)))
        for number, row in rows
    ]


def _raw(column: ColumnElement[Any]) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """Return the type and the bytes of a column. Bytes, because text that is not UTF-8 cannot be fetched as text."""
    return func.typeof(column), func.substr(cast(column, LargeBinary), 1, _MOST_BYTES + 1)


def _alone(connection: Connection, column: ColumnElement[Any], number: int) -> tuple[str, bytes | None]:
    """Read one value by itself, since SQLite refused its row for its length."""
    try:
        kind, found = connection.execute(select(*_raw(column)).where(_ROW.in_((number,)))).one()
    except DBAPIError as error:
        if not is_too_long(error):
            raise
        return "text", b" " * (_MOST_BYTES + 1)
    return kind, found


def is_too_long(error: DBAPIError) -> bool:
    """Return whether SQLite refused a value for its length."""
    return getattr(error.orig, "sqlite_errorname", "") == "SQLITE_TOOBIG"


def _value(kind: str, found: bytes | None, longest: int) -> Value:
    shown = bytes(found or b"").decode(errors="replace")
    is_long = len(shown) > longest
    if is_long:
        shown = shown[:_SHOWN].rstrip() + "…"
    if kind != "text":
        return Value(None, shown, "no text")
    if is_long:
        return Value(None, shown, "too long")
    try:
        return Value(bytes(found or b"").decode(), shown)
    except UnicodeDecodeError:
        return Value(None, shown, "no text")
