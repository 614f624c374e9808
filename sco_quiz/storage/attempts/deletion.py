"""Ended attempts that a learner deletes. A deleted one counts nowhere, and can be put back until it is erased.

Deleting sets the number of an attempt's end aside and changes no other row of it. So putting it back restores the very
rows that were there. Erasing deletes the rows, after the lines of the journal.
"""

from collections.abc import Callable, Collection, Sequence

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from sco_quiz.app.jobs import ProgressCallback, Repeating, Stage, Step, unwatched
from sco_quiz.app.ports.errors import GoneError
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.storage.attempts import summaries
from sco_quiz.storage.attempts.rows import OF_ATTEMPT, found
from sco_quiz.storage.attempts.summary_lines import Seen, seen_answers
from sco_quiz.storage.database import generation, sqlite, tables
from sco_quiz.storage.database.transactions import Transactions


class StoredDeletions:
    """Delete attempts, put them back, erase them. Each step is one transaction and can be repeated after a failure.

    `forget` removes attempts from the journal, by their ids.
    """

    def __init__(self, transactions: Transactions, forget: Callable[[Collection[str]], None]) -> None:
        self._transactions = transactions
        self._forget = forget

    def delete(self, attempt: AttemptId, watch: ProgressCallback = unwatched) -> None:
        """Delete an ended attempt. Raises GoneError for an unknown one, and ValueError for one that has not ended."""
        with self._transactions.writing() as connection:
            row = _row(connection, attempt)
            if _kept_end(connection, row["number"]) is not None:
                return
            if row["closed"] is None:
                raise ValueError("only an attempt that has ended can be deleted")
            gone = _answers(connection, row["number"])
            _set_end(connection, row["number"], None)
            connection.execute(insert(tables.DeletedAttempt).values(attempt=row["number"], closed=row["closed"]))
            generation.count_one(sqlite.driver(connection))
            _fold_again(connection, gone, watch)

    def put_back(self, attempt: AttemptId, watch: ProgressCallback = unwatched) -> None:
        with self._transactions.writing() as connection:
            number = _row(connection, attempt)["number"]
            closed = _kept_end(connection, number)
            if closed is None:
                return
            counted = generation.count_one(sqlite.driver(connection))
            connection.execute(delete(tables.DeletedAttempt).where(tables.DeletedAttempt.c.attempt == number))
            _set_end(connection, number, closed if _is_free(connection, closed) else counted)
            _fold_again(connection, _answers(connection, number), watch)

    def erase(self, but: AttemptId | None = None) -> None:
        """Erase the deleted attempts for good, except `but`.

        Their lines in the journal go first: where that fails, the attempts stay deleted until the next time.
        """
        with self._transactions.reading() as connection:
            ids = deleted(connection)
        gone = {number: id_ for number, id_ in ids.items() if id_ != but}
        if not gone:
            return
        self._forget(gone.values())
        with self._transactions.writing() as connection:
            for number in gone.keys() & deleted(connection).keys():  # another window may have put one back meanwhile
                _erase(connection, number)


def deleted(connection: Connection) -> dict[int, AttemptId]:
    """Return the ids of attempts that are deleted and not erased, by their numbers."""
    attempt, gone = tables.Attempt.c, tables.DeletedAttempt.c
    query = select(attempt.number, attempt.id).join(tables.DeletedAttempt, gone.attempt == attempt.number)
    return {row.number: AttemptId(row.id) for row in connection.execute(query)}


def _row(connection: Connection, attempt: AttemptId) -> RowMapping:
    """Return the attempt's row. Raises GoneError where it was erased."""
    if (row := found(connection, attempt)) is None:
        raise GoneError("This quiz is not here any more: it was deleted for good. Nothing was changed.")
    return row


def _kept_end(connection: Connection, number: int) -> int | None:
    gone = tables.DeletedAttempt.c
    closed: int | None = connection.scalar(select(gone.closed).where(gone.attempt == number))
    return closed


def _set_end(connection: Connection, number: int, closed: int | None) -> None:
    connection.execute(update(tables.Attempt).where(tables.Attempt.c.number == number).values(closed=closed))


def _is_free(connection: Connection, closed: object) -> bool:
    """Return whether this is the number of an end that no other attempt has; `doctor --rebuild` may give it away."""
    attempt = tables.Attempt.c
    is_one = isinstance(closed, int) and 1 <= closed < generation.MOST
    return is_one and connection.scalar(select(attempt.number).where(attempt.closed == closed)) is None


def _answers(connection: Connection, number: int) -> list[Seen]:
    return list(seen_answers(connection, tables.Attempt.c.number == number))


def _fold_again(connection: Connection, answers: Sequence[Seen], watch: ProgressCallback) -> None:
    """Compute the lines of these answers again: the last step of the transaction, which cannot be
    cancelled after it.
    """
    tell = Repeating(watch)
    tell(Step(Stage.WRITING))
    summaries.fold_again(connection, answers, tell.again)
    tell(Step(Stage.FINISHING))


def _erase(connection: Connection, number: int) -> None:
    """Erase the attempt, with the questions that no other attempt shows."""
    shown, snapshot = tables.AttemptQuestion.c, tables.Snapshot
    mine = connection.scalars(select(shown.snapshot).where(shown.attempt == number)).all()
    for table in OF_ATTEMPT:
        connection.execute(delete(table).where(table.c.attempt == number))
    connection.execute(delete(tables.Attempt).where(tables.Attempt.c.number == number))
    others = select(shown.snapshot).where(shown.snapshot == snapshot.c.number).exists()
    connection.execute(delete(snapshot).where(snapshot.c.number.in_(mine), ~others))
