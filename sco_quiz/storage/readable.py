"""Learners and their preferences read one by one, so that a damaged value costs only itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, LargeBinary, cast, func, select

from sco_quiz.app.ports import GoneError, Learner, LeftOut, Part
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.plain_text import plain
from sco_quiz.storage import tables

_KEY = re.compile(r"[0-9A-Za-z_-]{1,64}", re.ASCII)
LONGEST_NAME = 10_000  # characters that a record may hold; the program stores fewer
_LONGEST_WORD = 1_000  # of a preference
_MOST_PREFERENCES = 1_000


@dataclass(frozen=True, slots=True)
class ReadableLearner:
    """As much of a learner as can be read; what is damaged has U+FFFD in it, or is left out."""

    learner: Learner
    preferences: dict[str, str]
    damaged: tuple[LeftOut, ...]


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
    query = select(table.id, *raw(table.key, "key"), *raw(table.name, "name")).where(*only).order_by(table.id)
    for row in connection.execute(query).mappings():
        key, name = text(row, "key"), text(row, "name")
        learner = Learner(LearnerId(row["id"]), name or _as_far_as_readable(row, "name"), key or "")
        yield learner, tuple(_faults(key, name))


def _faults(key: str | None, name: str | None) -> Iterator[LeftOut]:
    if key is None or not _KEY.fullmatch(key):
        shown = "no text" if key is None else f"not one that SCO Quiz makes ({plain(repr(key))})"
        yield LeftOut(part=Part.KEY, detail=f"the key is {shown}")
    if name is None or len(name) > LONGEST_NAME:
        yield LeftOut(part=Part.NAME, detail="the name is no text" if name is None else "the name is too long")


def _preferences(connection: Connection, learner: LearnerId) -> tuple[dict[str, str], list[LeftOut]]:
    table = tables.Preference.c
    query = select(*raw(table.key, "key"), *raw(table.value, "value")).where(table.learner == learner)
    kept: dict[str, str] = {}
    damaged: list[LeftOut] = []
    for row in connection.execute(query.order_by(table.key)).mappings():
        key, value = text(row, "key"), text(row, "value")
        if key is not None and value is not None and max(len(key), len(value)) <= _LONGEST_WORD:
            kept[key] = value
        else:
            shown = plain(_as_far_as_readable(row, "key"))
            damaged.append(LeftOut(part=Part.PREFERENCE, title=shown, detail="its key or value is no text of ours"))
    for key in list(kept)[_MOST_PREFERENCES:]:
        damaged.append(LeftOut(part=Part.PREFERENCE, title=plain(key), detail="there are too many"))
        del kept[key]
    return kept, damaged


def raw(column: ColumnElement[Any], name: str) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """Its kind and its bytes: a text that is not UTF-8 could not be fetched as one."""
    return func.typeof(column).label(f"{name} kind"), cast(column, LargeBinary).label(name)


def text(row: Any, name: str) -> str | None:  # noqa: ANN401 - a row of SQLAlchemy's, by label
    """None where it is no text."""
    if row[f"{name} kind"] != "text":
        return None
    try:
        return bytes(row[name]).decode()
    except UnicodeDecodeError:
        return None


def _as_far_as_readable(row: Any, name: str) -> str:  # noqa: ANN401 - as above
    return bytes(row[name] or b"").decode(errors="replace")
