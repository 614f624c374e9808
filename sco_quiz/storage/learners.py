"""Who learns here, and what they prefer."""

import uuid
from collections.abc import Mapping

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from sco_quiz.app.ports import Learner
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.storage import summaries, tables
from sco_quiz.storage.bodies import checked
from sco_quiz.storage.transactions import Transactions


class StoredLearners:
    """An unknown learner is a KeyError."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def current(self) -> Learner:
        """Whoever was chosen last, else the first; made at the first start, without a name."""
        with self._transactions.reading() as connection:
            if (found := _current(connection)) is not None:
                return found
        with self._transactions.writing() as connection:  # a second start may have been quicker
            return _current(connection) or added(connection, "", uuid.uuid4().hex)

    def everyone(self) -> tuple[Learner, ...]:
        with self._transactions.reading() as connection:
            rows = connection.execute(select(tables.Learner).order_by(tables.Learner.c.id)).mappings().all()
        return tuple(map(_learner, rows))

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

    def delete(self, learner: LearnerId) -> None:
        """Raises ValueError for the one who learns now."""
        if self.current().id == learner:
            raise ValueError("another learner is chosen before this one is deleted")
        attempt, shown = tables.Attempt, tables.AttemptQuestion
        mine = select(attempt.c.number).where(attempt.c.learner == learner)
        with self._transactions.writing() as connection:
            _known(connection, learner)
            for table in (tables.Event, tables.Answer, tables.Challenge, shown):
                connection.execute(delete(table).where(table.c.attempt.in_(mine)))
            for each in (attempt, tables.Preference):
                connection.execute(delete(each).where(each.c.learner == learner))
            summaries.forget(connection, learner)
            still_shown = select(shown.c.snapshot)
            connection.execute(delete(tables.Snapshot).where(tables.Snapshot.c.number.not_in(still_shown)))
            connection.execute(delete(tables.Learner).where(tables.Learner.c.id == learner))

    def preferences(self, learner: LearnerId) -> Mapping[str, str]:
        table = tables.Preference
        with self._transactions.reading() as connection:
            rows = connection.execute(select(table.c.key, table.c.value).where(table.c.learner == learner)).all()
        return checked({row.key: row.value for row in rows}, dict[str, str])

    def prefer(self, learner: LearnerId, key: str, value: str) -> None:
        table = tables.Preference
        with self._transactions.writing() as connection:
            connection.execute(delete(table).where(table.c.learner == learner, table.c.key == key))
            connection.execute(insert(table).values(learner=learner, key=key, value=value))


def added(connection: Connection, name: str, key: str) -> Learner:
    query = insert(tables.Learner).values(name=name, key=key).returning(tables.Learner.c.id)
    return Learner(LearnerId(connection.execute(query).scalar_one()), name, key)


def _current(connection: Connection) -> Learner | None:
    learner, store = tables.Learner, tables.Store
    chosen = select(store.c.learner).scalar_subquery()
    first = select(func.min(learner.c.id)).scalar_subquery()
    query = select(learner).where(learner.c.id == func.coalesce(chosen, first))
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else _learner(row)


def _learner(row: RowMapping) -> Learner:
    return checked(row, Learner)


def _known(connection: Connection, learner: LearnerId) -> None:
    if connection.scalar(select(tables.Learner.c.id).where(tables.Learner.c.id == learner)) is None:
        raise KeyError(learner)
