"""Read learners and their preferences as far as they can be read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection

from sco_quiz.app.ports.errors import GoneError
from sco_quiz.app.ports.learners import Learner, LeftOut, Part
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.plain_text import plain
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.readable import Value, numbered, values
from sco_quiz.storage.learners.record_limits import KEY, LONGEST_WORD, MOST_PREFERENCES

_KEY = re.compile(KEY, re.ASCII)
_TOLD = 10  # surplus preferences that are reported one by one: there may be millions


@dataclass(frozen=True, slots=True)
class ReadableLearner:
    """What can be read of a learner. A damaged value holds U+FFFD, is cut, or is left out; `damaged` lists them."""

    learner: Learner
    preferences: dict[str, str]
    damaged: tuple[LeftOut, ...]


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
