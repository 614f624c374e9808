"""Who learns here, and what they prefer."""

from collections.abc import Mapping

from sqlalchemy import delete, func, insert, select, update

from sco_quiz.app.ports import Learner
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.storage import tables
from sco_quiz.storage.bodies import checked
from sco_quiz.storage.transactions import Transactions


class StoredLearners:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def current(self) -> Learner:
        """Whoever began the newest attempt, else the first; made at the first start, without a name."""
        learner, attempt = tables.Learner, tables.Attempt
        newest = select(attempt.learner).order_by(attempt.number.desc()).limit(1).scalar_subquery()
        first = select(func.min(learner.id)).scalar_subquery()
        query = select(learner.id, learner.name).where(learner.id == func.coalesce(newest, first))
        with self._transactions.reading() as connection:
            row = connection.execute(query).mappings().one_or_none()
        return self._first() if row is None else checked(row, Learner)

    def rename(self, learner: LearnerId, name: str) -> None:
        """Raises KeyError for an unknown learner."""
        with self._transactions.writing() as connection:
            query = update(tables.Learner).where(tables.Learner.id == learner).values(name=name)
            if not connection.execute(query).rowcount:
                raise KeyError(learner)

    def preferences(self, learner: LearnerId) -> Mapping[str, str]:
        table = tables.Preference
        with self._transactions.reading() as connection:
            rows = connection.execute(select(table.key, table.value).where(table.learner == learner)).all()
        return checked({row.key: row.value for row in rows}, dict[str, str])

    def prefer(self, learner: LearnerId, key: str, value: str) -> None:
        table = tables.Preference
        with self._transactions.writing() as connection:
            connection.execute(delete(table).where(table.learner == learner, table.key == key))
            connection.execute(insert(table).values(learner=learner, key=key, value=value))

    def _first(self) -> Learner:
        with self._transactions.writing() as connection:
            added = insert(tables.Learner).values(name="").returning(tables.Learner.id)
            return Learner(LearnerId(connection.execute(added).scalar_one()), "")
