"""Read learners and preferences value by value, so that a damaged value costs only itself."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, LargeBinary, cast, func, literal_column, select
from sqlalchemy.exc import DBAPIError

from sco_quiz.app.ports.errors import GoneError
from sco_quiz.app.ports.learners import Learner, LeftOut, Part
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.plain_text import plain
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.record_limits import KEY, LONGEST_NAME, LONGEST_WORD, MOST_PREFERENCES

_KEY = re.compile(KEY, re.ASCII)
_MOST_BYTES = 4 * LONGEST_NAME  # the most that is read of a value
_TOLD = 10  # surplus preferences that are reported one by one: there may be millions
_SHOWN = 80  # characters that are shown of a value that is too long
_ROW: ColumnElement[int] = literal_column("rowid", Integer)


@dataclass(frozen=True, slots=True)
class ReadableLearner:
    """What can be read of a learner. A damaged value holds U+FFFD, is cut, or is left out; `damaged` lists them."""

    learner: Learner
    preferences: dict[str, str]
    damaged: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class Value:
    """The value of a column that should hold text.

    `text` is None where it holds none, and `fault` says why. `shown` is what can be shown of it.
    """

    text: str | None
    shown: str
    fault: str = ""


def learners(connection: Connection, *only: ColumnElement[bool]) -> tuple[Learner, ...]:
    """Return the learners by number, with their names as far as they can be read."""
    return tuple(learner for learner, _ in _learners(connection, *only))


def readable(connection: Connection, learner: LearnerId) -> ReadableLearner:
    """Return what can be read of the learner. Raises GoneError for an unknown one."""
    for found, damaged in _learners(connection, tables.Learner.c.id == learner):
        kept, odd = _preferences(connection, learner)
        return ReadableLearner(found, kept, (*damaged, *odd))
    raise no_learner()


def no_learner() -> GoneError:
    return GoneError(
        "This learner is not here any more: another window has deleted the learner. What was saved before is in the "
        "record that was exported then. Please choose another learner."
    )


def preferences(connection: Connection, learner: LearnerId) -> dict[str, str]:
    """Return the preferences that are texts."""
    return _preferences(connection, learner)[0]


def _learners(connection: Connection, *only: ColumnElement[bool]) -> Iterator[tuple[Learner, tuple[LeftOut, ...]]]:
    table = tables.Learner.c
    for number, (key, name) in numbered(connection, (table.key, table.name), *only):
        yield Learner(LearnerId(number), name.shown, key.text or ""), tuple(_faults(key, name))


def _faults(key: Value, name: Value) -> Iterator[LeftOut]:
    if key.text is None or not _KEY.fullmatch(key.text):
        shown = key.fault or f"not one that SCO Quiz makes ({plain(repr(key.shown))})"
        yield LeftOut(part=Part.KEY, detail=f"the key is {shown}")
    if name.text is None:
        yield LeftOut(part=Part.NAME, detail=f"the name is {name.fault}")


def _preferences(connection: Connection, learner: LearnerId) -> tuple[dict[str, str], list[LeftOut]]:
    table = tables.Preference.c
    kept: dict[str, str] = {}
    damaged: list[LeftOut] = []
    columns, mine = (table.key, table.value), table.learner == learner
    for key, value in values(connection, columns, mine, longest=LONGEST_WORD, most=MOST_PREFERENCES + _TOLD):
        if key.text is not None and value.text is not None:
            kept[key.text] = value.text
        else:
            shown = plain(key.shown)
            damaged.append(LeftOut(part=Part.PREFERENCE, title=shown, detail="its key or value is no text of ours"))
    for name in list(kept)[MOST_PREFERENCES:]:
        damaged.append(LeftOut(part=Part.PREFERENCE, title=plain(name), detail="there are too many"))
        del kept[name]
    return dict(sorted(kept.items())), damaged


def values(
    connection: Connection,
    columns: Sequence[ColumnElement[Any]],
    *only: ColumnElement[bool],
    longest: int = LONGEST_NAME,
    most: int = -1,
) -> list[tuple[Value, ...]]:
    """Do as `numbered`, and return the rows without their numbers."""
    return [row for _, row in numbered(connection, columns, *only, longest=longest, most=most)]


def numbered(
    connection: Connection,
    columns: Sequence[ColumnElement[Any]],
    *only: ColumnElement[bool],
    longest: int = LONGEST_NAME,
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
