"""What the use cases need from outside. `storage` and `system_clock` have these methods; tests have small fakes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sco_quiz.domain.attempt import Attempt, AttemptId, Event, LearnerId, Mode
from sco_quiz.domain.clock import Reading
from sco_quiz.domain.drawing import Candidate
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import Fact, FactId, Pack, PackId, TopicId
from sco_quiz.domain.outcome import Answered, Outcome
from sco_quiz.domain.question import Question, QuestionId
from sco_quiz.domain.statistics import Share


class NotSavedError(QuizError):
    """Something could not be written now (locked, disk full, read-only). What was written before is whole."""


class NoStoreError(QuizError):
    """There is no learner's store in the folder yet."""


class Timepiece(Protocol):
    def read(self) -> Reading: ...


@dataclass(frozen=True, slots=True)
class Record:
    """A stored attempt: what was set, its log, and the last sign of life of the program that ran it."""

    attempt: Attempt
    events: tuple[Event, ...]
    alive: Reading


class AttemptLog(Protocol):
    """The append-only log. A method returns after its change is durable, or raises NotSavedError."""

    def create(self, attempt: Attempt) -> None: ...

    def append(self, attempt: AttemptId, events: Sequence[Event]) -> None: ...

    def close(self, outcome: Outcome, events: Sequence[Event]) -> None:
        """Appends the last events and writes the figures of the ended attempt, all or nothing."""

    def stay_alive(self, attempt: AttemptId, reading: Reading) -> None: ...

    def record(self, attempt: AttemptId) -> Record: ...


class Banks(Protocol):
    """The questions in the store."""

    def packs(self) -> tuple[Pack, ...]: ...

    def facts(self, pack: PackId) -> tuple[Fact, ...]: ...

    def candidates(self, pack: PackId, learner: LearnerId) -> tuple[Candidate, ...]:
        """Every question of the pack with the number of times this learner met its fact in ended attempts."""

    def questions(self, ids: Iterable[QuestionId]) -> tuple[Question, ...]:
        """In the order asked for; raises KeyError for an unknown id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One ended attempt in a list. `points` of `count`; `mark` is the points to reach."""

    id: AttemptId
    mode: Mode
    ended_at: datetime
    points: float
    right: int
    count: int
    ran_out: int
    mark: float
    used_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """One earlier answer about a fact. `verdict` and `sure` as in the outcome; `sure` 0 where nothing was said."""

    attempt: AttemptId
    question: QuestionId
    ended_at: datetime
    verdict: str
    sure: int
    time_ns: int


class Figures(Protocol):
    """What the learner's ended attempts add up to."""

    def unfinished(self, learner: LearnerId) -> AttemptId | None:
        """The newest attempt that was neither handed in nor ran out of time."""

    def history(self, learner: LearnerId, limit: int | None = None) -> tuple[Past, ...]:
        """Newest first."""

    def topics(self, learner: LearnerId, pack: PackId) -> Mapping[TopicId, Share]: ...

    def missed(self, learner: LearnerId, pack: PackId) -> tuple[FactId, ...]:
        """Facts whose newest answer in an ended attempt was not right, longest ago first."""

    def tries(self, learner: LearnerId, fact: FactId) -> tuple[Try, ...]:
        """Newest first."""


@dataclass(frozen=True, slots=True)
class Learner:
    id: LearnerId
    name: str


class Learners(Protocol):
    def current(self) -> Learner:
        """The learner who was active last; made at the first start, without a name."""

    def rename(self, learner: LearnerId, name: str) -> None: ...

    def preferences(self, learner: LearnerId) -> Mapping[str, str]:
        """Everything ever set by `prefer`."""

    def prefer(self, learner: LearnerId, key: str, value: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An answer with its attempt, for the export. `ended_at` is None, and the marks mean nothing, while it is open."""

    attempt: AttemptId
    learner: str
    pack: PackId
    title: str
    mode: Mode
    started_at: datetime
    ended_at: datetime | None
    answer: Answered


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What there is to say of a store. `size` in bytes; `faults` are sentences, none of them means sound."""

    engine: str
    schema: int
    size: int
    created_at: datetime
    counts: Mapping[str, int]
    faults: tuple[str, ...]


class OpenStore(Protocol):
    """The whole store, as the command line sees it."""

    @property
    def path(self) -> Path: ...

    def answers(self) -> Iterator[Given]:
        """Every answer of ended attempts, oldest attempt first, then what was answered so far in open ones."""

    def health(self) -> Health:
        """Reads everything: seconds with a million answers."""

    def rebuild(self) -> None:
        """Computes all answers and figures again from the logs."""

    def close(self) -> None: ...
