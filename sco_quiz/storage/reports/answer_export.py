"""Export every answer, in small transactions, so that a window can save meanwhile."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, RowMapping, and_, select

from sco_quiz.app.ports.errors import GoneError, NotSavedError
from sco_quiz.app.ports.learners import LeftOut, Part
from sco_quiz.app.ports.store import AnswerRow
from sco_quiz.domain.attempt import LearnerId, Rules, asked_pack, replay
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.outcome import Answered, answer_to, with_claim
from sco_quiz.domain.question import Question
from sco_quiz.domain.response import EMPTY, Response, fits
from sco_quiz.storage.attempts.rows import attempt_of, events_of, shown_question
from sco_quiz.storage.database import sqlite_errors, tables
from sco_quiz.storage.database.codec import checked, decode, unreadable
from sco_quiz.storage.database.transactions import Transactions
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.learners import readable_learners
from sco_quiz.storage.transfer.exportable import left_out_quiz
from sco_quiz.storage.transfer.validation import can_be_marked

AT_ONCE = 50  # attempts in one transaction, during which a window waits for some milliseconds
_AS_STORED = ("position", "flagged", "seen", "share", "points", "late_points", "verdict", "time_ns", "at", "claimed")

LeftOutTold = Callable[[LeftOut], None]


def answers(transactions: Transactions, left_out: LeftOutTold | None = None) -> Iterator[AnswerRow]:
    """Yield the answers of ended attempts in the order of their ends, then those of open attempts.

    `left_out` is called for each damaged attempt or name, and the others are yielded. Without it the first one raises
    DamagedStoreError.
    """
    tell = left_out or _refuse
    names = _Names(tell)
    with transactions.reading() as connection:
        numbers = _numbers(connection)
    for first in range(0, len(numbers), AT_ONCE):
        given: list[AnswerRow] = []
        with transactions.reading() as connection:
            for number in numbers[first : first + AT_ONCE]:
                try:
                    given += answers_of(connection, number, names, transactions.path)
                except DamagedStoreError as error:
                    tell(left_out_quiz(connection, number, error.sentence))
        yield from given


def answers_of(connection: Connection, number: int, name_of: Callable[..., str], store: Path) -> Sequence[AnswerRow]:
    """Return the answers of one attempt; none where it is gone. `name_of` gives the name of a learner.

    Raises DamagedStoreError for any damage in it, and NotSavedError where the store cannot be read now.
    """
    try:
        with sqlite_errors.explained(store):
            query = select(tables.Attempt).where(tables.Attempt.c.number == number)
            row = connection.execute(query).mappings().one_or_none()
            return [] if row is None else _given(connection, row, name_of(connection, row["learner"]))
    except (DamagedStoreError, NotSavedError):
        raise
    except QuizError as error:
        raise DamagedStoreError(error.sentence) from error
    except (ArithmeticError, LookupError, ValueError) as error:
        raise DamagedStoreError(str(error)) from error


class _Names:
    """The names of learners. Each is read once, a damaged one as far as it can be read."""

    def __init__(self, tell: LeftOutTold) -> None:
        self._tell = tell
        self._known: dict[LearnerId, str] = {}

    def __call__(self, connection: Connection, learner: LearnerId) -> str:
        if learner not in self._known:
            try:
                found = readable_learners.readable(connection, learner)
            except GoneError as error:
                raise DamagedStoreError("the learner whose attempt it is is missing") from error
            self._known[learner] = found.learner.name
            for part in found.damaged:
                if part.part is Part.NAME:
                    self._tell(part)
        return self._known[learner]


def _refuse(part: LeftOut) -> None:
    raise DamagedStoreError(part.detail)


def _numbers(connection: Connection) -> Sequence[int]:
    attempt = tables.Attempt.c
    order = (attempt.closed.is_(None), attempt.closed, attempt.number)
    present = attempt.number.not_in(select(tables.DeletedAttempt.c.attempt))
    return connection.scalars(select(attempt.number).where(present).order_by(*order)).all()


def _given(connection: Connection, row: RowMapping, name: str) -> list[AnswerRow]:
    number, is_open = row["number"], row["closed"] is None
    answered = _so_far(connection, row) if is_open else _answers(connection, row)
    notes = _challenges(connection, number)
    values = {"title": row["title"], "attempt": row["id"], "learner": name}
    values |= {"started_at": row["started_wall"], "ended_at": None if is_open else checked(row["ended_at"], datetime)}
    values["mode"] = decode(row["rules"], Rules).mode
    return [
        checked(
            {**values, "pack": asked_pack(row["pack"], each.question)}
            | {"answer": each, "challenge": notes.get(each.position, "")},
            AnswerRow,
        )
        for each in answered
    ]


def _answers(connection: Connection, attempt: RowMapping) -> list[Answered]:
    answer, shown, snapshot = tables.Answer, tables.AttemptQuestion, tables.Snapshot
    query = (
        select(answer, snapshot.c.body, snapshot.c.digest)
        .join(shown, and_(shown.c.attempt == answer.c.attempt, shown.c.position == answer.c.position))
        .join(snapshot, snapshot.c.number == shown.c.snapshot)
        .where(answer.c.attempt == attempt["number"])
        .order_by(answer.c.position)
    )
    scheme = decode(attempt["rules"], Rules).scheme
    found = [_answered(row, scheme) for row in connection.execute(query).mappings()]
    if len(found) != attempt["count"] or any(each.position != at for at, each in enumerate(found)):
        raise DamagedStoreError("Some answers of a quiz are missing: the file with your answers is damaged.")
    return found


def _answered(row: RowMapping, scheme: MarkingScheme) -> Answered:
    values = {name: row[name] for name in _AS_STORED}
    values["question"] = question = shown_question(row)
    values["response"] = _response(row["response"], question)
    values["sure"] = row["sure"] or None
    values["late"] = None if row["late"] is None else _response(row["late"], question)
    values["claimed_points"] = with_claim(scheme, values["sure"], row["points"], claimed=bool(row["claimed"]))
    return checked(values, Answered)


def _response(stored: object, question: Question) -> Response:
    response = decode(stored, Response)
    if not fits(question, response) or not can_be_marked(question):
        raise unreadable(Response, "it is none to its question")
    return response


def _so_far(connection: Connection, row: RowMapping) -> list[Answered]:
    attempt = attempt_of(connection, row)
    state = replay(attempt, events_of(connection, row["number"]))
    return [answer_to(state, at) for at, sheet in enumerate(state.sheets) if sheet.response != EMPTY]


def _challenges(connection: Connection, number: int) -> dict[int, str]:
    challenge = tables.Challenge
    query = select(challenge.c.position, challenge.c.text).where(challenge.c.attempt == number)
    return {row.position: row.text for row in connection.execute(query)}
