"""The append-only log of attempts. Each method is one short transaction and can be repeated after a failure."""

from collections.abc import Sequence
from itertools import pairwise

from sqlalchemy import Connection, func, insert, select, update

from sco_quiz.app.ports.attempts import Record
from sco_quiz.domain.attempt import Attempt, AttemptId, Event
from sco_quiz.domain.clock import Reading
from sco_quiz.domain.outcome import Outcome
from sco_quiz.storage.attempts.results import write_results
from sco_quiz.storage.attempts.rows import (
    attempt_of,
    attempt_row,
    event_row,
    events_of,
    found,
    insert_attempt,
    no_attempt,
    reading_columns,
    reading_of,
    row_of,
    show_questions,
)
from sco_quiz.storage.database import generation, sqlite, tables
from sco_quiz.storage.database.codec import checked, encode
from sco_quiz.storage.database.transactions import Transactions
from sco_quiz.storage.errors import ContinuedElsewhereError, DamagedStoreError


class StoredAttempts:
    """Append to the logs of attempts and read them.

    Whoever does not know whether a commit happened repeats `create`, `append` or `close`: with the same content they do
    nothing. With other content they raise ContinuedElsewhereError; for an unknown attempt all methods raise GoneError.
    """

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def create(self, attempt: Attempt) -> None:
        with self._transactions.writing() as connection:
            stored = found(connection, attempt.id)
            if stored is None:
                _insert(connection, attempt)
            elif attempt_of(connection, stored) != attempt:
                raise _continued_elsewhere()

    def append(self, attempt: AttemptId, events: Sequence[Event]) -> None:
        with self._transactions.writing() as connection:
            append_events(connection, _number(connection, attempt), events)

    def close(self, outcome: Outcome, events: Sequence[Event]) -> None:
        """Append the last events and write the results of the ended attempt, in one transaction."""
        with self._transactions.writing() as connection:
            row = row_of(connection, outcome.attempt.id)
            append_events(connection, row["number"], events)
            if row["closed"] is None and row["ended"] is None:
                write_results(connection, row["number"], outcome, generation.count_one(sqlite.driver(connection)))
            elif (row["ended"], row["ended_at"]) != (outcome.ended, outcome.ended_at):
                raise _continued_elsewhere()

    def stay_alive(self, attempt: AttemptId, reading: Reading) -> None:
        event = tables.Event
        with self._transactions.writing() as connection:
            number = _number(connection, attempt)
            last = select(func.coalesce(func.max(event.c.seq), 0)).where(event.c.attempt == number).scalar_subquery()
            values = {"alive_seq": last, **reading_columns("alive_", reading)}
            connection.execute(update(tables.Attempt).where(tables.Attempt.c.number == number).values(values))

    def record(self, attempt: AttemptId) -> Record:
        with self._transactions.reading() as connection:
            row = row_of(connection, attempt)
            events = events_of(connection, row["number"])
            is_after = checked(row["alive_seq"], int) >= len(events)
            alive = reading_of(row, "alive_") if is_after else events[-1].reading
            return Record(attempt_of(connection, row), events, alive)


def _insert(connection: Connection, attempt: Attempt) -> None:
    generation.count_one(sqlite.driver(connection))
    number = insert_attempt(connection, attempt_row(attempt))
    show_questions(connection, number, [encode(question) for question in attempt.questions])


def append_events(connection: Connection, number: int, events: Sequence[Event]) -> None:
    """Append the events that are not there yet.

    Raises ContinuedElsewhereError where other events have their numbers, and ValueError for a gap.
    """
    if not events:
        return
    if any(b.seq != a.seq + 1 for a, b in pairwise(events)):
        raise ValueError("events to be stored follow one another")
    first = events[0].seq
    before = max(1, first - 1)
    stored = events_of(connection, number, before)
    if first > 1 and not stored:
        raise ValueError(f"entry {first} would leave a gap in the log")
    known = stored[first - before :]
    if known[: len(events)] != tuple(events[: len(known)]):
        raise _continued_elsewhere()
    fresh = events[len(known) :]
    if fresh:
        connection.execute(insert(tables.Event), [event_row(number, event) for event in fresh])
        _prove_stored(connection, number, events)


def _prove_stored(connection: Connection, number: int, events: Sequence[Event]) -> None:
    """Read the entries back: that SQLite reported no error does not prove that they are there.

    Raises DamagedStoreError.
    """
    event = tables.Event
    ends = select(func.count(), func.max(event.c.seq)).where(event.c.attempt == number)
    last = events[-1].seq
    if events_of(connection, number, events[0].seq) != tuple(events) or connection.execute(ends).one() != (last, last):
        raise DamagedStoreError(
            "The file with your answers did not keep what was saved to it: it is damaged. Nothing was changed in it by "
            "this step. `sco-quiz doctor` says more."
        )


def _number(connection: Connection, attempt: AttemptId) -> int:
    number: int | None = connection.scalar(select(tables.Attempt.c.number).where(tables.Attempt.c.id == attempt))
    if number is None:
        raise no_attempt()
    return number


def _continued_elsewhere() -> ContinuedElsewhereError:
    return ContinuedElsewhereError(
        "This quiz was continued in another window. What was stored there is kept. "
        "Please close this window and open the quiz again to go on."
    )
