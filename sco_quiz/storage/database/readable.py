"""Learners and their preferences read one by one, so that a damaged value costs only itself."""

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
_MOST_BYTES = 4 * LONGEST_NAME  # no value that is read here may have more
_TOLD = 10  # preferences too many that are told one by one: there may be millions
_SHOWN = 80  # characters of what is too long
_ROW: ColumnElement[int] = literal_column("rowid", Integer)


@dataclass(frozen=True, slots=True)
class ReadableLearner:
    """As much of a learner as can be read; what is damaged has U+FFFD in it, is cut, or is left out."""

    learner: Learner
    preferences: dict[str, str]
    damaged: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class Value:
    """What stands in a column that should hold a text. `text` is None with a `fault`; `shown` is what can be shown."""

    text: str | None
    shown: str
    fault: str = ""


def learners(connection: Connection, *only: ColumnElement[bool]) -> tuple[Learner, ...]:
    """By number, names as far as they can be read."""
    return tuple(learner for learner, _ in _learners(connection, *only))


def readable(connection: Connection, learner: LearnerId) -> ReadableLearner:
    """Raises GoneError for an unknown learner."""
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
    """Those that are texts."""
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
    """As `numbered`, without the numbers."""
    return [row for _, row in numbered(connection, columns, *only, longest=longest, most=most)]


def numbered(
    connection: Connection,
    columns: Sequence[ColumnElement[Any]],
    *only: ColumnElement[bool],
    longest: int = LONGEST_NAME,
    most: int = -1,
) -> list[tuple[int, tuple[Value, ...]]]:
    """Of the rows of one table in the order of their numbers, none longer than anybody would read, at most `most`.

    Where SQLite refuses a row for its length, that is the fault of the one value that is too long.
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
    """Its kind and its bytes: a text that is not UTF-8 could not be fetched as one."""
    return func.typeof(column), func.substr(cast(column, LargeBinary), 1, _MOST_BYTES + 1)


def _alone(connection: Connection, column: ColumnElement[Any], number: int) -> tuple[str, bytes | None]:
    try:
        kind, found = connection.execute(select(*_raw(column)).where(_ROW.in_((number,)))).one()
    except DBAPIError as error:
        if not is_too_long(error):
            raise
        return "text", b" " * (_MOST_BYTES + 1)
    return kind, found


def is_too_long(error: DBAPIError) -> bool:
    """Whether SQLite refused a value for its length."""
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
