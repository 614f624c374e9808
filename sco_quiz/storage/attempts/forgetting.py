"""Forget what a learner answered of one pack: every quiz of theirs on it alone, also unfinished and deleted ones."""

from collections.abc import Callable, Collection

from sqlalchemy import Connection, Select, delete, func, select

from sco_quiz.app.ports.library import Forgettable
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.fact import PackId
from sco_quiz.storage.attempts import pack_names, summaries
from sco_quiz.storage.attempts.answer_pack import is_of
from sco_quiz.storage.attempts.rows import OF_ATTEMPT
from sco_quiz.storage.attempts.summary_lines import seen_answers
from sco_quiz.storage.database import generation, sqlite, tables
from sco_quiz.storage.database.transactions import Transactions


class StoredForgetting:
    """`forget_lines` removes attempts from the journal; `done_by` is a digest of all that a learner has done."""

    def __init__(
        self,
        transactions: Transactions,
        forget_lines: Callable[[Collection[str]], None],
        done_by: Callable[[Connection, LearnerId], str],
    ) -> None:
        self._transactions = transactions
        self._forget_lines = forget_lines
        self._done_by = done_by

    def count(self, learner: LearnerId, pack: PackId) -> Forgettable:
        """Return what would be forgotten. Answers are those to questions that were on the screen."""
        attempt, answer = tables.Attempt.c, tables.Answer.c
        mine = _numbers(learner, pack)
        answers = select(func.count()).where(answer.attempt.in_(mine), answer.seen)
        with self._transactions.reading() as connection:
            return Forgettable(
                quizzes=connection.scalar(select(func.count()).where(attempt.number.in_(mine))) or 0,
                answers=connection.scalar(answers) or 0,
            )

    def forget_lines(self, learner: LearnerId, pack: PackId) -> None:
        """Remove the quizzes from the journal, before they are forgotten: or a recovery would bring them back."""
        ids = select(tables.Attempt.c.id).where(tables.Attempt.c.number.in_(_numbers(learner, pack)))
        with self._transactions.reading() as connection:
            gone = connection.scalars(ids).all()
        self._forget_lines(gone)

    def forget(self, learner: LearnerId, pack: PackId, done: str) -> bool:
        """Forget the quizzes, in one transaction. Return False, with nothing changed, where the learner has gone on.

        `done` is that of an `Exported`.
        """
        attempt, shown, snapshot = tables.Attempt, tables.AttemptQuestion.c, tables.Snapshot
        with self._transactions.writing() as connection:
            if done != self._done_by(connection, learner):
                return False
            showed = select(shown.snapshot).where(shown.attempt.in_(_numbers(learner, pack)))
            snapshots = set(connection.scalars(showed))
            for table in OF_ATTEMPT:
                connection.execute(delete(table).where(table.c.attempt.in_(_numbers(learner, pack))))
            connection.execute(delete(attempt).where(attempt.c.learner == learner, attempt.c.pack == pack))
            others = select(shown.snapshot).where(shown.snapshot == snapshot.c.number).exists()
            for number in snapshots:
                connection.execute(delete(snapshot).where(snapshot.c.number == number, ~others))
            summaries.forget(connection, learner, pack)
            kept = seen_answers(connection, attempt.c.learner == learner, is_of([pack]))
            summaries.add_to_stored(connection, list(kept))  # of quizzes that asked several packs, which stay
            pack_names.forget_unused(connection, pack)
            generation.count_one(sqlite.driver(connection))
        return True


def _numbers(learner: LearnerId, pack: PackId) -> Select[int]:
    attempt = tables.Attempt.c
    return select(attempt.number).where(attempt.learner == learner, attempt.pack == pack)
