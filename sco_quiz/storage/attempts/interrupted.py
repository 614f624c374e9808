"""Interrupted attempts: list them, and discard one."""

from sqlalchemy import func, insert, select, update

from sco_quiz.domain.attempt import Act, AttemptId, Event, LearnerId
from sco_quiz.domain.clock import Reading
from sco_quiz.storage.attempts.rows import event_row, row_of
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.transactions import Transactions


class StoredInterrupted:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def unfinished(self, learner: LearnerId) -> tuple[AttemptId, ...]:
        attempt = tables.Attempt.c
        query = select(attempt.id).where(attempt.learner == learner, attempt.closed.is_(None), attempt.ended.is_(None))
        with self._transactions.reading() as connection:
            found = connection.scalars(query.order_by(attempt.number.desc())).all()
        return tuple(map(AttemptId, found))

    def discard(self, attempt: AttemptId, reading: Reading) -> None:
        """Append a DISCARD event and mark the attempt ended without results.

        An attempt that has ended stays as it is. Raises GoneError for an unknown one.
        """
        event = tables.Event
        with self._transactions.writing() as connection:
            row = row_of(connection, attempt)
            if row["ended"] is not None:
                return
            last = select(func.coalesce(func.max(event.c.seq), 0)).where(event.c.attempt == row["number"])
            seq = connection.execute(last).scalar_one() + 1
            given_up = Event(seq=seq, act=Act.DISCARD, reading=reading)
            connection.execute(insert(event), [event_row(row["number"], given_up)])
            mine = update(tables.Attempt).where(tables.Attempt.c.number == row["number"])
            connection.execute(mine.values(ended=Act.DISCARD, ended_at=reading.wall))
