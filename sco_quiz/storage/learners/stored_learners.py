"""The learners of this store, and their preferences."""

import sqlite3
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from sco_quiz.app.ports.learners import Learner
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.storage.attempts import summaries
from sco_quiz.storage.attempts.rows import OF_ATTEMPT
from sco_quiz.storage.database import readable, sqlite, tables
from sco_quiz.storage.database.transactions import Transactions
from sco_quiz.storage.learners import readable_learners

_LONGEST = 2**31 - 1  # bytes of a row; SQLite uses its own bound where that is lower


class StoredLearners:
    """Read and write learners. Methods raise GoneError for an unknown learner and NotSavedError where nothing was
    stored.
    """

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def current(self) -> Learner:
        """Return the learner who was chosen last, else the first one.

        The first call in a new store adds a learner without a name.
        """
        with self._transactions.reading() as connection:
            if (found := _current(connection)) is not None:
                return found
        with self._transactions.writing() as connection:  # a second start may have been quicker
            return _current(connection) or added(connection, "", uuid.uuid4().hex)

    def everyone(self) -> tuple[Learner, ...]:
        with self._transactions.reading() as connection:
            return readable_learners.learners(connection)

    def add(self, name: str) -> Learner:
        with self._transactions.writing() as connection:
            return added(connection, name, uuid.uuid4().hex)

    def choose(self, learner: LearnerId) -> None:
        with self._transactions.writing() as connection:
            _known(connection, learner)
            connection.execute(update(tables.Store).values(learner=learner))

    def rename(self, learner: LearnerId, name: str) -> None:
        with self._transactions.writing() as connection:
            _known(connection, learner)
            connection.execute(update(tables.Learner).where(tables.Learner.c.id == learner).values(name=name))

    def delete(self, learner: LearnerId, done: str | None = None) -> bool:
        """Delete the learner with all rows of theirs, damaged ones too. Return False where they did something else
        since.

        `done` is what `done_by` gave before. It is compared in the transaction that deletes, so nobody can add to it in
        between. Raises ValueError for the learner who learns now.
        """
        with self._transactions.writing() as connection:
            _known(connection, learner)
            if connection.scalar(_chosen()) == learner:
                raise ValueError("another learner is chosen before this one is deleted")
            if done is not None and done != done_by(connection, learner):
                return False
            with _of_any_length(connection):
                _delete(connection, learner)
        return True

    def preferences(self, learner: LearnerId) -> Mapping[str, str]:
        """Return the preferences that are texts. A damaged one counts as never set; `sco-quiz doctor` reports it."""
        with self._transactions.reading() as connection:
            return readable_learners.preferences(connection, learner)

    def prefer(self, learner: LearnerId, key: str, value: str) -> None:
        table = tables.Preference
        with self._transactions.writing() as connection:
            connection.execute(delete(table).where(table.c.learner == learner, table.c.key == key))
            connection.execute(insert(table).values(learner=learner, key=key, value=value))


@contextmanager
def _of_any_length(connection: Connection) -> Iterator[None]:
    """Lift SQLite's limit on the length of a row for the block.

    SQLite deletes a row with its entries in the indexes, and finds these by reading the row.
    """
    driver = sqlite.driver(connection)
    before = driver.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
    try:
        yield
    finally:
        driver.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, before)


def _delete(connection: Connection, learner: LearnerId) -> None:
    attempt, shown, snapshot = tables.Attempt, tables.AttemptQuestion, tables.Snapshot
    mine = select(attempt.c.number).where(attempt.c.learner == learner)
    for table in OF_ATTEMPT:
        connection.execute(delete(table).where(table.c.attempt.in_(mine)))
    for each in (attempt, tables.Preference):
        connection.execute(delete(each).where(each.c.learner == learner))
    summaries.forget(connection, learner)
    connection.execute(delete(snapshot).where(snapshot.c.number.not_in(select(shown.c.snapshot))))
    connection.execute(delete(tables.Learner).where(tables.Learner.c.id == learner))


def done_by(connection: Connection, learner: LearnerId) -> str:
    """Return a digest of all that a record of the learner would tell. It changes once they do anything else.

    Logs are only appended to, so their last entries suffice; an objection replaces an earlier one, so its text is
    included.
    """
    event, objection, attempt = tables.Event.c, tables.Challenge.c, tables.Attempt.c
    last = select(func.max(event.seq)).where(event.attempt == attempt.number).scalar_subquery()
    logs = select(attempt.number, last).where(attempt.learner == learner).order_by(attempt.number)
    mine = select(attempt.number).where(attempt.learner == learner)
    places = select(objection.attempt, objection.position).where(objection.attempt.in_(mine))
    places = places.order_by(objection.attempt, objection.position)
    rows = [[tuple(row) for row in connection.execute(query)] for query in (logs, places)]
    times = readable.values(connection, (objection.at,), objection.attempt.in_(mine))
    said = (readable_learners.readable(connection, learner), rows, times)
    return sha256(repr(said).encode(errors="replace")).hexdigest()


def added(connection: Connection, name: str, key: str) -> Learner:
    query = insert(tables.Learner).values(name=name, key=key).returning(tables.Learner.c.id)
    return Learner(LearnerId(connection.execute(query).scalar_one()), name, key)


def _current(connection: Connection) -> Learner | None:
    found = readable_learners.learners(connection, tables.Learner.c.id == _chosen().scalar_subquery())
    return found[0] if found else None


def _chosen() -> "Select[int | None]":
    first = select(func.min(tables.Learner.c.id)).scalar_subquery()
    return select(func.coalesce(select(tables.Store.c.learner).scalar_subquery(), first))


def _known(connection: Connection, learner: LearnerId) -> None:
    if connection.scalar(select(tables.Learner.c.id).where(tables.Learner.c.id == learner)) is None:
        raise readable_learners.no_learner()
