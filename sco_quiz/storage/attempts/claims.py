"""Claims: what a learner says of answers that were marked wrong, as entries of the log after the end."""

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
        """`amended` is called with the ids of attempts whose log went on after the end, once that is durable."""
        self._transactions = transactions
        self._amended = amended

    def claim(self, amended: Outcome, event: Event) -> None:
        """Append the claim and write what follows from it.

        Raises ContinuedElsewhereError where another window was quicker, and GoneError for an unknown attempt.
        """
        with self._transactions.writing() as connection:
            number = row_of(connection, amended.attempt.id)["number"]
            append_events(connection, number, [event])
            write_claims(connection, number, amended)
            answer = amended.answers[event.question]
            summaries.refold(connection, [answer.question.fact], amended.attempt.learner)
        self._amended([amended.attempt.id])


def united(state: State, here: Sequence[Event], there: Sequence[Event]) -> list[Event]:
    """Return the claims to append to `state` so that it holds those of both logs.

    `here` and `there` are the entries of each log after the same end. The last word about an answer counts, and a log
    only grows, so what is missing here is appended.
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
    """Return the last claim about each answer, by its position."""
    return {event.question: event for event in events if event.act is Act.CLAIM}


def write_claims(connection: Connection, number: int, amended: Outcome) -> None:
    """Write the claims of an ended attempt's answers. Its points and figures stay as they were marked."""
    table = tables.Answer
    for row in results.answer_rows(number, amended):
        here = update(table).where(table.c.attempt == number, table.c.position == row["position"])
        connection.execute(here.values(claimed=row["claimed"], mix_ups=row["mix_ups"]))
