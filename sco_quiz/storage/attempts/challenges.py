"""Learners' objections to questions."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from sco_quiz.app.ports.history import Challenge
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.domain.question import Question
from sco_quiz.storage.attempts.fact_history import FactHistory, fact_history
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked, decode
from sco_quiz.storage.database.transactions import Transactions


class StoredChallenges:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def challenge(self, attempt: AttemptId, position: int, text: str, at: datetime) -> None:
        table = tables.Challenge
        number = select(tables.Attempt.c.number).where(tables.Attempt.c.id == attempt).scalar_subquery()
        row = {"attempt": number, "position": position, "text": text, "at": at}
        with self._transactions.writing() as connection:
            if text:
                values = {"text": text, "at": at}
                connection.execute(insert(table).values(row).on_conflict_do_update(None, set_=values))
            else:
                connection.execute(delete(table).where(table.c.attempt == number, table.c.position == position))

    def challenges(self, attempt: AttemptId | None = None) -> tuple[Challenge, ...]:
        challenge, quiz, asked, shown = tables.Challenge, tables.Attempt, tables.AttemptQuestion, tables.Snapshot
        query = (
            select(quiz.c.id.label("attempt"), challenge.c.position, challenge.c.text, challenge.c.at, shown.c.body)
            .join(quiz, quiz.c.number == challenge.c.attempt)
            .join(asked, (asked.c.attempt == challenge.c.attempt) & (asked.c.position == challenge.c.position))
            .join(shown, shown.c.number == asked.c.snapshot)
            .where(quiz.c.number.not_in(select(tables.DeletedAttempt.c.attempt)))
            .order_by(challenge.c.at, challenge.c.attempt, challenge.c.position)
        )
        if attempt is not None:
            query = query.where(quiz.c.id == attempt)
        with self._transactions.reading() as connection:
            rows, history = connection.execute(query).mappings().all(), fact_history(connection)
        return tuple(_challenge(dict(row), history) for row in rows)


def _challenge(row: dict[str, object], history: FactHistory) -> Challenge:
    question = decode(str(row.pop("body")), Question)
    return checked({**row, "question": history.question(question.id, question.fact), "stem": question.stem}, Challenge)
