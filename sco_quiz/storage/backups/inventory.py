"""What a store holds, attempt by attempt, to tell what would be missing with another one in its place."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sco_quiz.app.jobs import ProgressCallback, Stage, Step, unwatched
from sco_quiz.app.ports.safety import Amount
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.storage.database import sqlite

_MADE_ONCE = (
    "SELECT created_at FROM store",
    "SELECT key, name FROM learner",
    "SELECT id, position, text FROM challenge JOIN attempt ON attempt = number",
)


@dataclass(frozen=True, slots=True)
class Log:
    """The length of an attempt's log: its last entry, and the entries that answer a question for the first time."""

    last: int
    answered: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """What a store holds: of each attempt the last entry of its log and how many questions were answered."""

    last: Mapping[str, int]
    answers: Mapping[str, int]
    numbers: frozenset[int]

    @property
    def amount(self) -> Amount:
        return Amount(attempts=len(self.last), answers=sum(self.answers.values()))

    def covers(self, other: "Held") -> bool:
        """Return whether every attempt of the other store is here and its log goes as far."""
        return all(self.last.get(id_, -1) >= last for id_, last in other.last.items())

    def lacks(self, logs: Mapping[AttemptId, Log]) -> Amount:
        """Return how much of these logs is missing here."""
        further = {id_: log for id_, log in logs.items() if self.last.get(id_, -1) < log.last}
        answers = sum(seq > self.last.get(id_, -1) for id_, log in further.items() for seq in log.answered)
        return Amount(attempts=len(further), answers=answers)

    def alone(self, logs: Mapping[AttemptId, Log]) -> Amount:
        """Return how much is here and in none of these logs."""
        only = self.last.keys() - logs.keys()
        return Amount(attempts=len(only), answers=sum(self.answers.get(id_, 0) for id_ in only))


NOTHING = Held({}, {}, frozenset())


def lacks_nothing(theirs: sqlite3.Connection, ours: sqlite3.Connection) -> bool:
    """Return whether both are the same store of this version, and theirs lacks nothing of ours but settings."""
    made = all(set(ours.execute(query)) <= set(theirs.execute(query)) for query in _MADE_ONCE)
    versions = {sqlite.pragma(each, "user_version") for each in (theirs, ours)}
    return made and len(versions) == 1 and inventory(theirs).covers(inventory(ours))


def held(file: Path, watch: ProgressCallback = unwatched) -> Held:
    """Return what the store in this file holds. Raises DamagedStoreError, sqlite3.Error or OSError."""
    with sqlite.looking_into(file) as connection, sqlite.watched(connection, partial(watch, Step(Stage.CHECKING))):
        return inventory(connection)


def inventory(connection: sqlite3.Connection) -> Held:
    """Return what the store holds, also one of an earlier version."""
    rows = connection.execute(
        "SELECT id, number, (SELECT coalesce(max(seq), 0) FROM event WHERE event.attempt = number) FROM attempt"
    ).fetchall()
    answers = connection.execute(
        "SELECT id, count(DISTINCT question) FROM attempt JOIN event ON attempt = number "
        "WHERE act = 'answer' GROUP BY number"
    ).fetchall()
    return Held({row[0]: row[2] for row in rows}, dict(answers), frozenset(row[1] for row in rows))
