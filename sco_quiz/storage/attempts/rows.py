"""Convert between the rows of an attempt and the domain: the attempt, its questions as shown, its log."""

from collections.abc import Mapping, Sequence
from itertools import count
from typing import Any

from sqlalchemy import JSON, ColumnElement, Connection, RowMapping, case, func, insert, select, type_coerce
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError

from sco_quiz.app.jobs import Look, looking, unlooked
from sco_quiz.app.ports.errors import GoneError
from sco_quiz.domain.attempt import Attempt, AttemptId, Event, Rules
from sco_quiz.domain.clock import Reading
from sco_quiz.domain.question import Question
from sco_quiz.domain.response import Response
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked, decode, digest, encode
from sco_quiz.storage.database.readable import is_too_long
from sco_quiz.storage.errors import DamagedStoreError

AT_ONCE = 500  # entries in one step, which takes some milliseconds

OF_ATTEMPT = (tables.DeletedAttempt, tables.Event, tables.Answer, tables.Challenge, tables.AttemptQuestion)
"""The tables with rows of one attempt, in the order in which they are deleted before the attempt itself."""


def found(connection: Connection, attempt: AttemptId) -> RowMapping | None:
    query = select(tables.Attempt).where(tables.Attempt.c.id == attempt)
    return connection.execute(query).mappings().one_or_none()


def row_of(connection: Connection, attempt: AttemptId) -> RowMapping:
    """Return the attempt's row. Raises GoneError for an unknown attempt."""
    row = found(connection, attempt)
    if row is None:
        raise no_attempt()
    return row


def no_attempt() -> GoneError:
    return GoneError(
        "This quiz is not here any more: another window has deleted its learner. What was saved before is in the "
        "record that was exported then, and nothing can be added. Please leave the quiz or close this window."
    )


def attempt_of(connection: Connection, row: RowMapping) -> Attempt:
    values = {name: row[name] for name in ("id", "learner", "pack", "title")}
    values["rules"] = decode(row["rules"], Rules)
    values["questions"] = _questions(connection, row["number"])
    values["started"] = reading_of(row, "started_")
    return checked(values, Attempt)


def attempt_row(attempt: Attempt) -> dict[str, object]:
    return {
        "id": attempt.id,
        "learner": attempt.learner,
        "pack": attempt.pack,
        "title": attempt.title,
        "rules": encode(attempt.rules),
        "alive_seq": 0,
        **reading_columns("started_", attempt.started),
        **reading_columns("alive_", attempt.started),
    }


def insert_attempt(connection: Connection, row: Mapping[str, object]) -> int:
    """Insert the attempt and return its number."""
    attempt = tables.Attempt
    added = insert(attempt).values({**row, "number": _free_number(connection)}).returning(attempt.c.number)
    number: int = connection.execute(added).scalar_one()
    return number


def _free_number(connection: Connection) -> int | None:
    """Return the next number, None to let SQLite choose it.

    It skips numbers of damaged rows without an attempt, which would become this one's.
    """
    last = connection.scalar(select(func.coalesce(func.max(tables.Attempt.c.number), 0)))
    strays = {
        number
        for table in (tables.AttemptQuestion, tables.Event, tables.Answer, tables.Challenge)
        for number in connection.scalars(select(table.c.attempt).where(table.c.attempt > last).distinct())
    }
    free = next(number for number in count(max(last or 0, 0) + 1) if number not in strays)
    return free if free < 2**63 else None


def show_questions(connection: Connection, number: int, bodies: Sequence[str], first: int = 0) -> None:
    """Record which questions an attempt shows, from the position `first` on."""
    snapshots = snapshots_of(connection, bodies)
    rows = [{"attempt": number, "position": at, "snapshot": snapshot} for at, snapshot in enumerate(snapshots, first)]
    if rows:
        connection.execute(insert(tables.AttemptQuestion), rows)


def snapshots_of(connection: Connection, bodies: Sequence[str]) -> list[int]:
    """Store each question once, however many attempts show it so, and return the numbers of the stored ones."""
    if not bodies:  # SQLAlchemy would insert one row of defaults for an empty list
        return []
    snapshot = tables.Snapshot
    digests = [digest(body) for body in bodies]
    _keep(connection, dict(zip(digests, bodies, strict=True)))
    kept = select(snapshot.c.digest, snapshot.c.number).where(snapshot.c.digest.in_(set(digests)))
    numbers = {row.digest: row.number for row in connection.execute(kept)}
    return [numbers[each] for each in digests]


def _keep(connection: Connection, bodies: Mapping[str, str]) -> None:
    """Insert the questions that are new. A damaged one is written again: its digest says what it was."""
    table, added = tables.Snapshot, sqlite.insert(tables.Snapshot)
    is_the_one = table.c.digest == added.excluded.digest  # a damaged index may lead to another row
    is_damaged = table.c.body != added.excluded.body
    rows = [{"digest": digest, "body": body} for digest, body in bodies.items()]
    for only in (is_the_one & is_damaged, is_the_one):
        try:
            kept = added.on_conflict_do_update(["digest"], set_={"body": added.excluded.body}, where=only)
            connection.execute(kept, rows)
        except DBAPIError as error:
            if not is_too_long(error) or only is is_the_one:
                raise
        else:
            return


def shown_question(row: RowMapping) -> Question:
    """Return the question of a row with a snapshot's body and digest.

    Raises DamagedStoreError where the body does not have this digest.
    """
    if digest(checked(row["body"], str)) != row["digest"]:
        raise DamagedStoreError(
            "A question as it was shown is not what was stored: the file with your answers is damaged. "
            "Nothing was changed in it. `sco-quiz doctor` says more."
        )
    return decode(row["body"], Question)


def rule(name: str) -> ColumnElement[Any]:
    """Return the SQL for one rule of the attempt, which is NULL where the rules are damaged.

    SQLite would refuse the whole statement for invalid JSON, and json_valid for a value that is no text.
    """
    rules = tables.Attempt.c.rules
    value: ColumnElement[Any] = type_coerce(rules, JSON)[name].as_string()
    return case((case((func.typeof(rules) == "text", func.json_valid(rules)), else_=0) == 1, value))


def events_of(connection: Connection, number: int, first: int = 1, look: Look = unlooked) -> tuple[Event, ...]:
    """Return the log from entry `first` on. Raises DamagedStoreError where it has a gap."""
    table = tables.Event
    query = select(table).where(table.c.attempt == number, table.c.seq >= first).order_by(table.c.seq)
    events = tuple(_event(row) for row in looking(connection.execute(query).mappings(), look, AT_ONCE))
    if any(event.seq != at for at, event in enumerate(events, first)):
        raise DamagedStoreError(
            "The record of a quiz has a gap: the file with your answers is damaged. "
            "Nothing was changed in it. `sco-quiz doctor` says more."
        )
    return events


def event_row(number: int, event: Event) -> dict[str, object]:
    return {
        "attempt": number,
        "seq": event.seq,
        "act": event.act,
        "question": event.question,
        "response": None if event.response is None else encode(event.response),
        "sure": event.sure,
        "on": event.on,
        **reading_columns("", event.reading),
    }


def reading_of(row: RowMapping, prefix: str) -> Reading:
    return checked({name: row[prefix + name] for name in ("awake_ns", "boot_ns", "boot_id", "wall")}, Reading)


def reading_columns(prefix: str, reading: Reading) -> dict[str, object]:
    return {
        f"{prefix}awake_ns": reading.awake_ns,
        f"{prefix}boot_ns": reading.boot_ns,
        f"{prefix}boot_id": reading.boot_id,
        f"{prefix}wall": reading.wall,
    }


def _questions(connection: Connection, number: int) -> tuple[Question, ...]:
    shown, snapshot = tables.AttemptQuestion, tables.Snapshot
    query = select(snapshot.c.body, snapshot.c.digest).join(shown, shown.c.snapshot == snapshot.c.number)
    rows = connection.execute(query.where(shown.c.attempt == number).order_by(shown.c.position))
    questions = tuple(shown_question(row) for row in rows.mappings())
    if not questions:
        raise DamagedStoreError(
            "The questions of a quiz are missing: the file with your answers is damaged. "
            "Nothing was changed in it. `sco-quiz doctor` says more."
        )
    return questions


def _event(row: RowMapping) -> Event:
    values = {name: row[name] for name in ("seq", "act", "question", "sure", "on")}
    values["reading"] = reading_of(row, "")
    values["response"] = None if row["response"] is None else decode(row["response"], Response)
    return checked(values, Event)
