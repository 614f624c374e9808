"""What one answer adds to a line of each summary."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol, Self

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, Text, func, select, type_coerce

from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.memory import Memory, grade, reviewed
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Confidence
from sco_quiz.storage.attempts.answer_pack import answer_pack
from sco_quiz.storage.attempts.fact_history import fact_history
from sco_quiz.storage.attempts.rows import rule
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import checked, decode, unreadable

_AT_ONCE = 1_000
_NONE = "[]"  # an empty list of misconceptions, as it is stored


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """An answer to a question that was on the screen. `sure` is 0 without a confidence; `mode` is
    empty where damaged.

    `fact` and `question` are called as today. `counts`: the right answer is the same today, so that this one says
    something of the fact.
    """

    learner: int
    pack: str
    mode: str
    topic: str
    fact: str
    question: str
    kind: Kind
    share: float
    verdict: Verdict
    sure: int
    mix_ups: tuple[str, ...]
    time_ns: int
    claimed: bool
    at: datetime
    closed: int
    counts: bool = True

    def __post_init__(self) -> None:
        if self.sure:
            Confidence(self.sure)  # raises ValueError for a damaged row

    @property
    def recalled(self) -> Verdict:
        """Return what the answer says of memory: a claim of the learner that it was right counts."""
        return Verdict.RIGHT if self.claimed else self.verdict


class Line(Protocol):
    """A line of a summary."""

    @classmethod
    def after(cls, before: Self | None, answer: Seen) -> Self:
        """Return the line with this answer added."""


@dataclass(frozen=True, slots=True)
class TopicLine:
    right: float
    n: int

    @classmethod
    def after(cls, before: Self | None, answer: Seen) -> Self:
        return cls(answer.share, 1) if before is None else cls(before.right + answer.share, before.n + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactLine:
    seen: int = 0
    right: int = 0
    in_a_row: int = 0
    question: str
    kind: str
    at: datetime
    closed: int
    stability: float | None = None
    difficulty: float | None = None
    reviewed_at: datetime | None = None
    reviews: int = 0

    def __post_init__(self) -> None:
        self.memory()  # raises ValueError for a damaged row

    @classmethod
    def after(cls, before: Self | None, answer: Seen) -> Self:
        is_right = answer.recalled is Verdict.RIGHT
        memory = before.memory() if before else None
        if how := grade(answer.kind, answer.recalled, Confidence(answer.sure) if answer.sure else None):
            memory = reviewed(memory, how, answer.at)
        return cls(
            seen=1 + (before.seen if before else 0),
            right=is_right + (before.right if before else 0),
            in_a_row=1 + (before.in_a_row if before else 0) if is_right else 0,
            question=answer.question,
            kind=answer.kind,
            at=answer.at,
            closed=answer.closed,
            stability=memory.stability if memory else None,
            difficulty=memory.difficulty if memory else None,
            reviewed_at=memory.reviewed_at if memory else None,
            reviews=memory.reviews if memory else 0,
        )

    def memory(self) -> Memory | None:
        """Return the memory of the fact, None where it has none. Raises ValueError where the
        columns make no valid one.
        """
        if self.stability is None or self.difficulty is None or self.reviewed_at is None:
            if self.reviews:
                raise ValueError("a reviewed fact has a memory")
            return None
        return Memory(
            stability=self.stability, difficulty=self.difficulty, reviewed_at=self.reviewed_at, reviews=self.reviews
        )


@dataclass(frozen=True, slots=True)
class ConfidenceLine:
    right: int
    n: int

    @classmethod
    def after(cls, before: Self | None, answer: Seen) -> Self:
        is_right = int(answer.verdict is Verdict.RIGHT)
        return cls(is_right, 1) if before is None else cls(before.right + is_right, before.n + 1)


@dataclass(frozen=True, slots=True)
class MisconceptionLine:
    n: int
    at: datetime

    @classmethod
    def after(cls, before: Self | None, answer: Seen) -> Self:
        return cls(1 if before is None else before.n + 1, answer.at)


@dataclass(frozen=True, slots=True)
class DayLine:
    share: float
    n: int
    time_ns: int

    @classmethod
    def after(cls, before: Self | None, answer: Seen) -> Self:
        if before is None:
            return cls(answer.share, 1, answer.time_ns)
        return cls(before.share + answer.share, before.n + 1, before.time_ns + answer.time_ns)


def seen_answers(connection: Connection, *only: ColumnElement[bool]) -> Iterator[Seen]:
    """Yield the answers of ended attempts that are not deleted and fit `only`, in the order of the ends."""
    history = fact_history(connection)
    query = _seen(tables.Answer.c.at, *only)
    for row in connection.execution_options(yield_per=_AT_ONCE).execute(query).mappings():
        seen = checked({**_without(row, "started"), "mix_ups": decode(row["mix_ups"], tuple[str, ...])}, Seen)
        fact = history.fact(seen.fact)
        yield replace(
            seen,
            fact=fact,
            question=history.question(seen.question, seen.fact),
            counts=history.counts(fact, str(row["started"])),
        )


def seen_quickly(connection: Connection, *only: ColumnElement[bool]) -> Iterator[Seen]:
    """Yield the same without checking the type of each field: a sixth of the time for very many answers.

    Raises DamagedStoreError for a value that is none of its kind.
    """
    history = fact_history(connection)
    query = _seen(type_coerce(tables.Answer.c.at, Text).label("at"), *only)
    verdicts, kinds = {each.value: each for each in Verdict}, {each.value: each for each in Kind}
    try:
        for row in connection.execution_options(yield_per=_AT_ONCE).execute(query):
            fact = history.fact(row[3])
            yield Seen(
                learner=row[0], pack=row[1], topic=row[2], fact=fact, question=history.question(row[4], row[3]),
                kind=kinds[row[5]], share=row[6] + 0.0, verdict=verdicts[row[7]], sure=row[8],
                mix_ups=() if row[9] == _NONE else decode(row[9], tuple[str, ...]),
                time_ns=row[10], claimed=row[11], closed=row[12], mode=row[13], at=datetime.fromisoformat(row[14]),
                counts=history.counts(fact, row[15]),
            )  # fmt: skip
    except (KeyError, TypeError, ValueError) as error:
        raise unreadable(Seen, str(error)) from error


def _seen(at: ColumnElement[Any], *only: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    attempt, answer = tables.Attempt, tables.Answer
    return (
        select(
            attempt.c.learner, answer_pack().label("pack"), answer.c.topic, answer.c.fact, answer.c.question,
            answer.c.kind, answer.c.share, answer.c.verdict, answer.c.sure, answer.c.mix_ups, answer.c.time_ns,
            answer.c.claimed, attempt.c.closed, func.coalesce(rule("mode"), "").label("mode"), at,
            type_coerce(attempt.c.started_wall, Text).label("started"),
        )
        .join(attempt, attempt.c.number == answer.c.attempt)
        .where(answer.c.seen, attempt.c.closed.is_not(None), *only)
        .order_by(attempt.c.closed, answer.c.position)
    )  # fmt: skip


def _without(row: RowMapping, name: str) -> dict[str, object]:
    return {key: value for key, value in row.items() if key != name}
