"""Every answer of every attempt, attempt by attempt, so that a window can go on saving meanwhile."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, and_, select

from sco_quiz.app.ports import Given
from sco_quiz.domain.attempt import Rules, replay
from sco_quiz.domain.marking import Scheme
from sco_quiz.domain.outcome import Answered, answer_to, with_claim
from sco_quiz.domain.response import EMPTY, Response
from sco_quiz.storage import tables
from sco_quiz.storage.bodies import checked, decode
from sco_quiz.storage.records import attempt_of, events_of, shown_question
from sco_quiz.storage.transactions import Transactions

_AT_ONCE = 50  # attempts in one transaction: some milliseconds during which a window waits


def answers(transactions: Transactions) -> Iterator[Given]:
    """Ended attempts in the order of their ends, then open ones with what was answered so far."""
    last = 0
    while True:
        with transactions.reading() as connection:
            attempts = _ended_after(connection, last)
            given = [each for row in attempts for each in _given(connection, row, _answers(connection, row))]
        if not attempts:
            break
        yield from given
        last = attempts[-1]["closed"]
    with transactions.reading() as connection:
        given = [each for row in _open(connection) for each in _given(connection, row, _so_far(connection, row))]
    yield from given


def _ended_after(connection: Connection, closed: int) -> list[RowMapping]:
    attempt = tables.Attempt
    query = _attempts().where(attempt.c.closed > closed).order_by(attempt.c.closed).limit(_AT_ONCE)
    return list(connection.execute(query).mappings())


def _open(connection: Connection) -> list[RowMapping]:
    attempt = tables.Attempt
    query = _attempts().where(attempt.c.closed.is_(None)).order_by(attempt.c.number)
    return list(connection.execute(query).mappings())


def _attempts() -> Select[Any]:
    attempt, learner = tables.Attempt, tables.Learner
    return select(attempt, learner.c.name).join(learner, learner.c.id == attempt.c.learner)


def _answers(connection: Connection, attempt_row: RowMapping) -> list[Answered]:
    answer, shown, snapshot = tables.Answer, tables.AttemptQuestion, tables.Snapshot
    query = (
        select(answer, snapshot.c.body, snapshot.c.digest)
        .join(shown, and_(shown.c.attempt == answer.c.attempt, shown.c.position == answer.c.position))
        .join(snapshot, snapshot.c.number == shown.c.snapshot)
        .where(answer.c.attempt == attempt_row["number"])
        .order_by(answer.c.position)
    )
    scheme = decode(attempt_row["rules"], Rules).scheme
    return [_answered(row, scheme) for row in connection.execute(query).mappings()]


_AS_STORED = ("position", "flagged", "seen", "share", "points", "late_points", "verdict", "time_ns", "at", "claimed")


def _answered(row: RowMapping, scheme: Scheme) -> Answered:
    values = {name: row[name] for name in _AS_STORED}
    values["question"] = shown_question(row)
    values["response"] = decode(row["response"], Response)
    values["sure"] = row["sure"] or None
    values["late"] = None if row["late"] is None else decode(row["late"], Response)
    values["claimed_points"] = with_claim(scheme, values["sure"], row["points"], claimed=bool(row["claimed"]))
    return checked(values, Answered)


def _so_far(connection: Connection, row: RowMapping) -> list[Answered]:
    attempt = attempt_of(connection, row)
    state = replay(attempt, events_of(connection, row["number"]))
    return [answer_to(state, at) for at, sheet in enumerate(state.sheets) if sheet.response != EMPTY]


def _given(connection: Connection, row: RowMapping, answers_: list[Answered]) -> list[Given]:
    notes = _challenges(connection, row["number"])
    values = {"pack": row["pack"], "title": row["title"], "attempt": row["id"], "learner": row["name"]}
    values |= {"started_at": row["started_wall"], "ended_at": None if row["closed"] is None else row["ended_at"]}
    values["mode"] = decode(row["rules"], Rules).mode
    return [checked({**values, "answer": each, "challenge": notes.get(each.position, "")}, Given) for each in answers_]


def _challenges(connection: Connection, number: int) -> dict[int, str]:
    challenge = tables.Challenge
    query = select(challenge.c.position, challenge.c.text).where(challenge.c.attempt == number)
    return {row.position: row.text for row in connection.execute(query)}
