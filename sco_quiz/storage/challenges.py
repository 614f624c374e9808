"""Learners' objections to questions."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from sco_quiz.app.ports import Challenge
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.domain.question import Question
from sco_quiz.storage import tables
from sco_quiz.storage.bodies import checked, decode
from sco_quiz.storage.transactions import Transactions


class StoredChallenges:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def challenge(self, attempt: AttemptId, position: int, text: str, at: datetime) -> None:
        table = tables.Challenge
        number = select(tables.Attempt.number).where(tables.Attempt.id == attempt).scalar_subquery()
        row = {"attempt": number, "position": position, "text": text, "at": at}
        with self._transactions.writing() as connection:
            if text:
                values = {"text": text, "at": at}
                connection.execute(insert(table).values(row).on_conflict_do_update(None, set_=values))
            else:
                connection.execute(delete(table).where(table.attempt == number, table.position == position))

    def challenges(self, attempt: AttemptId | None = None) -> tuple[Challenge, ...]:
        challenge, quiz, asked, shown = tables.Challenge, tables.Attempt, tables.AttemptQuestion, tables.Snapshot
        query = (
            select(quiz.id.label("attempt"), challenge.position, challenge.text, challenge.at, shown.body)
            .join(quiz, quiz.number == challenge.attempt)
            .join(asked, (asked.attempt == challenge.attempt) & (asked.position == challenge.position))
            .join(shown, shown.number == asked.snapshot)
            .order_by(challenge.at, challenge.attempt, challenge.position)
        )
        if attempt is not None:
            query = query.where(quiz.id == attempt)
        with self._transactions.reading() as connection:
            rows = connection.execute(query).mappings().all()
        return tuple(_challenge(dict(row)) for row in rows)


def _challenge(row: dict[str, object]) -> Challenge:
    question = decode(str(row.pop("body")), Question)
    return checked({**row, "question": question.id, "stem": question.stem}, Challenge)
