"""The tables. Bank tables are replaced as a whole; an attempt refers to questions and facts by text id only.

Times are aware UTC, durations nanoseconds, bodies JSON of a domain dataclass.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, ClassVar

from sqlalchemy import BigInteger, Boolean, Dialect, Float, ForeignKey, Index, Integer, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator, UserDefinedType

from sco_quiz.domain.plain_text import plain
from sco_quiz.storage.errors import DamagedStoreError

SCHEMA_VERSION = 2

Ns = Annotated[int, mapped_column(BigInteger)]  # nanoseconds


class UtcTime(TypeDecorator[datetime]):
    """Aware in, aware out. Text, because SQLite has no times and its dialect's own type drops the zone."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        _ = dialect
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time needs a time zone")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        _ = dialect
        if value is None:
            return None
        try:
            time = datetime.fromisoformat(value)
        except (TypeError, ValueError) as error:
            raise DamagedStoreError(f"A stored time cannot be read ({_shown(value)}). Nothing was changed.") from error
        if time.utcoffset() != timedelta(0):
            raise DamagedStoreError(f"A stored time is not in UTC ({_shown(value)}). Nothing was changed.")
        return time


class Day(UserDefinedType[date]):
    """As SQLAlchemy's own, but where it raises ValueError here it is said that the store is damaged."""

    cache_ok = True

    def get_col_spec(self, **_: object) -> str:
        return "DATE"

    def bind_processor(self, dialect: Dialect) -> Callable[[date | None], str | None]:
        _ = dialect
        return lambda value: None if value is None else value.isoformat()

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[str | None], date | None]:
        _ = dialect, coltype
        return _day


def _day(value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError) as error:
        raise DamagedStoreError(f"A stored day cannot be read ({_shown(value)}). Nothing was changed.") from error


def _shown(value: object) -> str:
    return plain(repr(value))


class Table(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {
        str: Text, int: Integer, float: Float, bool: Boolean, date: Day, datetime: UtcTime
    }  # fmt: skip


class Store(Table):
    """One row, by which a store is known. `generation` counts attempts begun and ended: it tells copies apart.

    `learner` is who learns now.
    """

    __tablename__ = "store"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    created_at: Mapped[datetime]
    generation: Mapped[int]
    learner: Mapped[int | None] = mapped_column(ForeignKey("learner.id"))


class Learner(Table):
    """`key` is the same for one person in every store that their record was brought to."""

    __tablename__ = "learner"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]


class Preference(Table):
    __tablename__ = "preference"
    learner: Mapped[int] = mapped_column(ForeignKey(Learner.id), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class Pack(Table):
    __tablename__ = "pack"
    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    source: Mapped[str]
    published: Mapped[date]
    paragraphs: Mapped[int]
    content_hash: Mapped[str]


class Topic(Table):
    __tablename__ = "topic"
    pack: Mapped[str] = mapped_column(ForeignKey(Pack.id), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    title: Mapped[str]


class Fact(Table):
    __tablename__ = "fact"
    id: Mapped[str] = mapped_column(primary_key=True)
    pack: Mapped[str] = mapped_column(ForeignKey(Pack.id), index=True)
    topic: Mapped[str]
    position: Mapped[int]
    body: Mapped[str]


class Question(Table):
    __tablename__ = "question"
    id: Mapped[str] = mapped_column(primary_key=True)
    pack: Mapped[str] = mapped_column(ForeignKey(Pack.id), index=True)
    topic: Mapped[str]
    kind: Mapped[str]
    difficulty: Mapped[float]
    position: Mapped[int]
    body: Mapped[str]


class QuestionFact(Table):
    """The facts of a question; the one at position 0 is the one whose memory an answer updates."""

    __tablename__ = "question_fact"
    question: Mapped[str] = mapped_column(ForeignKey(Question.id), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    fact: Mapped[str] = mapped_column(ForeignKey(Fact.id), index=True)


class Enemy(Table):
    """Two questions of which one gives the other away, once in each direction."""

    __tablename__ = "enemy"
    question: Mapped[str] = mapped_column(ForeignKey(Question.id), primary_key=True)
    other: Mapped[str] = mapped_column(ForeignKey(Question.id), primary_key=True)


class OwnCopy(Table):
    """The paragraphs of the learner's own copy of a pack's article; `content_hash` tells what it was held against."""

    __tablename__ = "own_copy"
    pack: Mapped[str] = mapped_column(primary_key=True)
    content_hash: Mapped[str]
    paragraphs: Mapped[str]


class StaleFact(Table):
    """A fact that the own copy does not bear out. It may be gone from the pack: no key refers into the bank."""

    __tablename__ = "stale_fact"
    pack: Mapped[str] = mapped_column(primary_key=True)
    fact: Mapped[str] = mapped_column(primary_key=True)


class Attempt(Table):
    """`number` is the order of beginning, `closed` (a generation) the order of ending: wall clocks can be wrong.

    From `ended` on all columns are empty while the attempt is open; one that was discarded has its end and no
    results. `alive_seq` is the event after which the last sign of life came.
    """

    __tablename__ = "attempt"
    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    learner: Mapped[int] = mapped_column(ForeignKey(Learner.id))
    pack: Mapped[str]
    title: Mapped[str]
    rules: Mapped[str]
    started_awake_ns: Mapped[Ns]
    started_boot_ns: Mapped[Ns]
    started_boot_id: Mapped[str]
    started_wall: Mapped[datetime]
    alive_seq: Mapped[int]
    alive_awake_ns: Mapped[Ns]
    alive_boot_ns: Mapped[Ns]
    alive_boot_id: Mapped[str]
    alive_wall: Mapped[datetime]
    ended: Mapped[str | None]
    ended_at: Mapped[datetime | None]
    closed: Mapped[int | None] = mapped_column(unique=True)
    used_ns: Mapped[Ns | None]
    points: Mapped[float | None]
    share: Mapped[float | None]
    right: Mapped[int | None]
    count: Mapped[int | None]
    ran_out: Mapped[int | None]
    __table_args__ = (Index(None, "learner", "closed"),)


class Snapshot(Table):
    """A question as it was shown, kept once for all attempts that showed it so; `digest` is its body's SHA-256."""

    __tablename__ = "snapshot"
    number: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(unique=True)
    body: Mapped[str]


class AttemptQuestion(Table):
    __tablename__ = "attempt_question"
    attempt: Mapped[int] = mapped_column(ForeignKey(Attempt.number), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    snapshot: Mapped[int] = mapped_column(ForeignKey(Snapshot.number), index=True)


class Event(Table):
    """The log. Rows are added and never changed."""

    __tablename__ = "event"
    attempt: Mapped[int] = mapped_column(ForeignKey(Attempt.number), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    act: Mapped[str]
    question: Mapped[int]
    response: Mapped[str | None]
    sure: Mapped[int | None]
    on: Mapped[bool]
    awake_ns: Mapped[Ns]
    boot_ns: Mapped[Ns]
    boot_id: Mapped[str]
    wall: Mapped[datetime]


class Answer(Table):
    """One question of an ended attempt: follows from its log. `sure` is 0 where nothing was said.

    `share` is how much of it was right, `points` what that earned by the rules of the attempt;
    `late` is the answer that overtime made of it; `mix_ups` is a JSON list of names; `at` is when it was given.
    """

    __tablename__ = "answer"
    attempt: Mapped[int] = mapped_column(ForeignKey(Attempt.number), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    question: Mapped[str]
    fact: Mapped[str] = mapped_column(index=True)
    topic: Mapped[str]
    kind: Mapped[str]
    at: Mapped[datetime]
    response: Mapped[str]
    mix_ups: Mapped[str]
    share: Mapped[float]
    points: Mapped[float]
    late: Mapped[str | None]
    late_points: Mapped[float]
    verdict: Mapped[str]
    sure: Mapped[int]
    flagged: Mapped[bool]
    seen: Mapped[bool]
    time_ns: Mapped[Ns]


class Challenge(Table):
    """A learner's objection to a question of an attempt."""

    __tablename__ = "challenge"
    attempt: Mapped[int] = mapped_column(ForeignKey(Attempt.number), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    at: Mapped[datetime]


class TopicSummary(Table):
    """Adds up the seen answers of a topic."""

    __tablename__ = "topic_summary"
    learner: Mapped[int] = mapped_column(ForeignKey(Learner.id), primary_key=True)
    pack: Mapped[str] = mapped_column(primary_key=True)
    topic: Mapped[str] = mapped_column(primary_key=True)
    right: Mapped[float]
    n: Mapped[int]


class FactSummary(Table):
    """How often a fact was seen and answered rightly, in all and since it was last missed, and how it is remembered.

    `question`, `kind` and `at` are those of the newest answer, which ended as number `closed`. Without a review the
    memory is empty and `reviews` 0.
    """

    __tablename__ = "fact_summary"
    learner: Mapped[int] = mapped_column(ForeignKey(Learner.id), primary_key=True)
    pack: Mapped[str] = mapped_column(primary_key=True)
    fact: Mapped[str] = mapped_column(primary_key=True)
    seen: Mapped[int]
    right: Mapped[int]
    in_a_row: Mapped[int]
    question: Mapped[str]
    kind: Mapped[str]
    at: Mapped[datetime]
    closed: Mapped[int]
    stability: Mapped[float | None]
    difficulty: Mapped[float | None]
    reviewed_at: Mapped[datetime | None]
    reviews: Mapped[int]


class SurenessSummary(Table):
    """Of the answers with which this confidence was said: how many there are, how many were right."""

    __tablename__ = "sureness_summary"
    learner: Mapped[int] = mapped_column(ForeignKey(Learner.id), primary_key=True)
    pack: Mapped[str] = mapped_column(primary_key=True)
    sure: Mapped[int] = mapped_column(primary_key=True)
    right: Mapped[int]
    n: Mapped[int]


class MixUpSummary(Table):
    """How often a misconception showed in answers to a question, and when last."""

    __tablename__ = "mix_up_summary"
    learner: Mapped[int] = mapped_column(ForeignKey(Learner.id), primary_key=True)
    pack: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    question: Mapped[str] = mapped_column(primary_key=True)
    n: Mapped[int]
    at: Mapped[datetime]


class DaySummary(Table):
    """What was answered on a day of UTC, as YYYY-MM-DD: a rebuild in another time zone gives the same rows."""

    __tablename__ = "day_summary"
    learner: Mapped[int] = mapped_column(ForeignKey(Learner.id), primary_key=True)
    pack: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[str] = mapped_column(primary_key=True)
    share: Mapped[float]
    n: Mapped[int]
    time_ns: Mapped[Ns]
