"""What the answers of a learner add up to, kept so that no page has to add up a million of them.

One fold makes both the daily step and the whole reconstruction, so that both give the same rows to the last bit.
"""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.statistics import Share
from sco_quiz.storage import tables
from sco_quiz.storage.bodies import checked
from sco_quiz.storage.errors import DamagedStoreError

TopicKey = tuple[int, str, str]  # learner, pack, topic
FactKey = tuple[int, str, str]  # learner, pack, fact


@dataclass(frozen=True, slots=True)
class Seen:
    """One answer to a question that was on the screen."""

    learner: int
    pack: str
    topic: str
    fact: str
    share: float
    verdict: str
    at: datetime
    closed: int


@dataclass(frozen=True, slots=True)
class FactLine:
    seen: int
    right: int
    in_a_row: int
    verdict: str
    at: datetime
    closed: int

    @classmethod
    def after(cls, before: "FactLine | None", answer: Seen) -> "FactLine":
        seen, right, in_a_row = (before.seen, before.right, before.in_a_row) if before else (0, 0, 0)
        is_right = answer.verdict == Verdict.RIGHT
        return cls(
            seen=seen + 1,
            right=right + is_right,
            in_a_row=in_a_row + 1 if is_right else 0,
            verdict=answer.verdict,
            at=answer.at,
            closed=answer.closed,
        )


@dataclass(slots=True)
class Summaries:
    topics: dict[TopicKey, Share] = field(default_factory=dict)
    facts: dict[FactKey, FactLine] = field(default_factory=dict)

    def add(self, answers: Iterable[Seen]) -> "Summaries":
        """Answers in the order of `closed` and position: sums of floats depend on it."""
        for answer in answers:
            topic = (answer.learner, answer.pack, answer.topic)
            share = self.topics.get(topic, Share(0.0, 0))
            self.topics[topic] = Share(share.right + answer.share, share.n + 1)
            fact = (answer.learner, answer.pack, answer.fact)
            self.facts[fact] = FactLine.after(self.facts.get(fact), answer)
        return self


def add_to_stored(connection: Connection, learner: int, pack: str, answers: Iterable[Seen]) -> None:
    """The daily step: the answers of one attempt, which are stored already."""
    try:
        summaries = _stored(connection, learner, pack).add(answers)
    except DamagedStoreError:  # an attempt must be able to end; the answers say what the summaries were
        rebuild(connection)
        return
    for table in (tables.TopicSummary, tables.FactSummary):
        connection.execute(delete(table).where(table.learner == learner, table.pack == pack))
    _write(connection, summaries)


def rebuild(connection: Connection) -> None:
    """From all stored answers."""
    computed = Summaries().add(seen_answers(connection))
    for table in (tables.TopicSummary, tables.FactSummary):
        connection.execute(delete(table))
    _write(connection, computed)


def agree(connection: Connection) -> bool:
    """Whether the summaries are what the answers add up to. Raises DamagedStoreError where an answer cannot be read."""
    computed = Summaries().add(seen_answers(connection))
    try:
        return _stored(connection) == computed
    except DamagedStoreError:
        return False


def seen_answers(connection: Connection) -> Iterator[Seen]:
    """Of all ended attempts, in the order of their ends."""
    attempt, answer = tables.Attempt, tables.Answer
    query = (
        select(
            attempt.learner, attempt.pack, answer.topic, answer.fact, answer.share, answer.verdict,
            attempt.ended_at.label("at"), attempt.closed,
        )
        .join(attempt, attempt.number == answer.attempt)
        .where(answer.seen)
        .order_by(attempt.closed, answer.position)
    )  # fmt: skip
    for row in connection.execution_options(yield_per=_AT_ONCE).execute(query).mappings():
        yield checked(row, Seen)


_AT_ONCE = 1_000
_OF_FACT = tuple(each.name for each in fields(FactLine))


def _stored(connection: Connection, learner: int | None = None, pack: str | None = None) -> Summaries:
    """Of one learner and pack, or all. Raises DamagedStoreError for what no answers can add up to."""
    topic, fact = tables.TopicSummary, tables.FactSummary
    topics, facts = select(topic.__table__), select(fact.__table__)
    if learner is not None:
        topics = topics.where(topic.learner == learner, topic.pack == pack)
        facts = facts.where(fact.learner == learner, fact.pack == pack)
    return Summaries(
        {
            (row["learner"], row["pack"], row["topic"]): checked({"right": row["right"], "n": row["n"]}, Share)
            for row in connection.execute(topics).mappings()
        },
        {
            (row["learner"], row["pack"], row["fact"]): checked({name: row[name] for name in _OF_FACT}, FactLine)
            for row in connection.execute(facts).mappings()
        },
    )


def _write(connection: Connection, summaries: Summaries) -> None:
    topics = [
        {"learner": learner, "pack": pack, "topic": topic, "right": share.right, "n": share.n}
        for (learner, pack, topic), share in summaries.topics.items()
    ]
    facts = [
        {"learner": learner, "pack": pack, "fact": fact, **asdict(line)}
        for (learner, pack, fact), line in summaries.facts.items()
    ]
    if topics:
        connection.execute(insert(tables.TopicSummary), topics)
        connection.execute(insert(tables.FactSummary), facts)
