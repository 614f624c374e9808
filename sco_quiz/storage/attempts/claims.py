"""What a learner says of answers that were marked wrong: entries of the log after the end of an attempt."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from sqlalchemy import Connection, update

from sco_quiz.domain.attempt import Act, Event, State
from sco_quiz.domain.outcome import Outcome
from sco_quiz.storage.attempts import results, summaries
from sco_quiz.storage.attempts.attempt_log import append_events
from sco_quiz.storage.attempts.rows import row_of
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.transactions import Transactions


class StoredClaims:
    def __init__(self, transactions: Transactions, amended: Callable[[Sequence[str]], None]) -> None:
        """`amended` is told the ids of attempts whose log went on after its end, once that is durable."""
        self._transactions = transactions
        self._amended = amended

    def claim(self, amended: Outcome, event: Event) -> None:
        """Raises ContinuedElsewhereError where another window was quicker, and GoneError for an unknown attempt."""
        with self._transactions.writing() as connection:
            number = row_of(connection, amended.attempt.id)["number"]
            append_events(connection, number, [event])
            write_claims(connection, number, amended)
            answer = amended.answers[event.question]
            summaries.refold(connection, amended.attempt.learner, answer.question.fact)
        self._amended([amended.attempt.id])


def united(state: State, here: Sequence[Event], there: Sequence[Event]) -> list[Event]:
    """What is to follow `state` so that it also holds what was said there after the end.

    `here` and `there` are what each log holds after the same end. Of what was said of one answer the last word counts;
    a log only grows, so it comes to the end of this one.
    """
    mine, others = _last_words(here), _last_words(there)
    new = [
        word
        for at, word in others.items()
        if word.on != state.sheets[at].claimed and (at not in mine or mine[at].reading.wall < word.reading.wall)
    ]
    in_time = sorted(new, key=lambda word: (word.reading.wall, word.question))
    return [replace(word, seq=seq) for seq, word in enumerate(in_time, state.seq + 1)]


def _last_words(events: Sequence[Event]) -> dict[int, Event]:
    """By the position of the answer."""
    return {event.question: event for event in events if event.act is Act.CLAIM}


def write_claims(connection: Connection, number: int, amended: Outcome) -> None:
    """Of the answers of an ended attempt; its points and figures stay as they were marked."""
    table = tables.Answer
    for row in results.answer_rows(number, amended):
        here = update(table).where(table.c.attempt == number, table.c.position == row["position"])
        connection.execute(here.values(claimed=row["claimed"], mix_ups=row["mix_ups"]))
