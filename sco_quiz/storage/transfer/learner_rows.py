"""Read the rows of a learner as elements of a record."""

import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, select

from sco_quiz.app.jobs import Look, looking, unlooked
from sco_quiz.app.ports.learners import LeftOut, Part
from sco_quiz.domain.attempt import AttemptId, LearnerId, Rules
from sco_quiz.domain.fact import SEVERAL, PackId
from sco_quiz.storage.attempts import pack_names
from sco_quiz.storage.attempts.answer_pack import answer_pack
from sco_quiz.storage.attempts.rows import events_of, reading_of
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked, decode
from sco_quiz.storage.learners import readable_learners
from sco_quiz.storage.transfer.file_format import AttemptRecord, Header, NamesRecord, Objection, QuestionRecord

QUESTIONS_AT_ONCE = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """The learner of some attempts. Without a `key` only their `number` in the damaged store is known."""

    number: LearnerId | None = None
    key: str = ""
    name: str = ""
    preferences: Mapping[str, str]


def header_of(connection: Connection, learner: LearnerId) -> Header:
    """Return the header. Raises DamagedStoreError, and GoneError for an unknown learner."""
    table = tables.Learner
    row = connection.execute(select(table.c.key, table.c.name).where(table.c.id == learner)).mappings().one_or_none()
    if row is None:
        raise readable_learners.no_learner()
    return checked({**row, "preferences": preferences_of(connection, learner)}, Header)


def header_without_damage(connection: Connection, learner: LearnerId) -> tuple[Header, tuple[LeftOut, ...]]:
    """Return the header as far as it can be read, and what is damaged. A damaged key is replaced by a new one.

    Raises GoneError for an unknown learner.
    """
    found = readable_learners.readable(connection, learner)
    has_key = all(each.part is not Part.KEY for each in found.damaged)
    key = found.learner.key if has_key else uuid.uuid4().hex
    return Header(key=key, name=found.learner.name, preferences=found.preferences), found.damaged


def preferences_of(connection: Connection, learner: LearnerId) -> dict[str, str]:
    kept = tables.Preference.c
    rows = connection.execute(select(kept.key, kept.value).where(kept.learner == learner).order_by(kept.key))
    return {row.key: row.value for row in rows}


def attempt_numbers(connection: Connection, learner: LearnerId) -> Sequence[int]:
    """Return the ended attempts in the order of their ends, then the open ones in the order of their beginnings.

    Deleted ones are left out.
    """
    attempt = tables.Attempt
    order = (attempt.c.closed.is_(None), attempt.c.closed, attempt.c.number)
    mine = (attempt.c.learner == learner, attempt.c.number.not_in(select(tables.DeletedAttempt.c.attempt)))
    return connection.scalars(select(attempt.c.number).where(*mine).order_by(*order)).all()


def names_of(connection: Connection, numbers: Iterable[int]) -> tuple[NamesRecord, ...]:
    """Return the names of the packs of these attempts, as far as they are known. Raises DamagedStoreError."""
    attempt, answer, wanted = tables.Attempt.c, tables.Answer.c, set(numbers)
    of_several = select(attempt.number, answer_pack().label("pack")).where(attempt.pack == SEVERAL)
    query = select(attempt.number, attempt.pack).union(of_several.join(tables.Answer, answer.attempt == attempt.number))
    packs = sorted({PackId(str(row.pack)) for row in connection.execute(query) if row.number in wanted})
    named = ((pack, pack_names.title_of(connection, pack)) for pack in packs)
    return tuple(
        NamesRecord(id=pack, title=title, topics=pack_names.topics_of(connection, pack))
        for pack, title in named
        if title
    )


def elements_of(
    connection: Connection, number: int, written: set[int], look: Look = unlooked
) -> Iterator[QuestionRecord | AttemptRecord]:
    """Yield the attempt after those of its questions that are not in `written`, which is updated."""
    yield from looking(new_questions(connection, number, written), look, QUESTIONS_AT_ONCE)
    yield attempt_record_of(connection, number, look)


def new_questions(connection: Connection, number: int, written: set[int]) -> Iterator[QuestionRecord]:
    """Yield the attempt's questions that are not in `written`, which is updated. Raises DamagedStoreError."""
    shown, snapshot = tables.AttemptQuestion, tables.Snapshot
    query = select(snapshot).join(shown, shown.c.snapshot == snapshot.c.number).where(shown.c.attempt == number)
    for row in connection.execute(query.order_by(shown.c.position)).mappings():
        if row["number"] not in written:
            written.add(row["number"])
            yield QuestionRecord(digest=row["digest"], body=msgspec.Raw(checked(row["body"], str).encode()))


def attempt_record_of(connection: Connection, number: int, look: Look = unlooked) -> AttemptRecord:
    """Return the attempt as an element. Raises DamagedStoreError. Limits of a record are checked when it is read."""
    attempt, shown, snapshot = tables.Attempt, tables.AttemptQuestion, tables.Snapshot
    row = connection.execute(select(attempt).where(attempt.c.number == number)).mappings().one()
    joined = shown.c.snapshot == snapshot.c.number
    digests = select(snapshot.c.digest).join(shown, joined).where(shown.c.attempt == number)
    return AttemptRecord(
        id=AttemptId(checked(row["id"], str)),
        pack=PackId(checked(row["pack"], str)),
        title=checked(row["title"], str),
        ended=row["ended"],
        ended_at=row["ended_at"],
        alive_seq=row["alive_seq"],
        rules=decode(row["rules"], Rules),
        started=reading_of(row, "started_"),
        alive=reading_of(row, "alive_"),
        questions=tuple(connection.scalars(digests.order_by(shown.c.position))),
        events=events_of(connection, number, look=look),
        challenges=objections(connection, number, look),
    )


def objections(connection: Connection, number: int, look: Look) -> tuple[Objection, ...]:
    objection = tables.Challenge.c
    query = select(objection.position, objection.text, objection.at).where(objection.attempt == number)
    query = query.order_by(objection.position)
    rows = looking(connection.execute(query).mappings(), look, QUESTIONS_AT_ONCE)
    return tuple(checked(row, Objection) for row in rows)
