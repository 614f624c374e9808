"""What a learner has done: ended quizzes, earlier answers, summaries."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from sco_quiz.domain.attempt import AttemptId, LearnerId, Mode
from sco_quiz.domain.fact import FactId, PackId, TopicId
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.memory import Memory
from sco_quiz.domain.question import Kind, QuestionId
from sco_quiz.domain.response import Confidence
from sco_quiz.domain.statistics import Share


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptSummary:
    """One ended attempt in a list. `points` by its scheme of marking, `mark` those to reach.

    `share` adds up how much of each of the `count` answers was right, whatever that earned.
    """

    id: AttemptId
    mode: Mode
    scheme: MarkingScheme
    ended_at: datetime
    points: float
    share: float
    right: int
    count: int
    ran_out: int
    mark: float
    used_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierAnswer:
    """One earlier answer about a fact. All as in the outcome, but `sure` is 0 where nothing was said."""

    attempt: AttemptId
    question: QuestionId
    ended_at: datetime
    verdict: str
    sure: int
    time_ns: int
    claimed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FactKnowledge:
    """How a fact was answered in ended attempts: how often asked, how often right, how often right since a miss.

    `question` and `kind` are how it was asked last; `last` orders facts by their newest answers. `memory` is None
    where no answer said anything of what is remembered.
    """

    asked: int
    right: int
    in_a_row: int
    question: QuestionId
    kind: Kind
    last: int
    memory: Memory | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The seen answers of one day of UTC: how much was right, how many there were, how long they took."""

    day: date
    share: Share
    time_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MisconceptionCount:
    """A misconception that answers showed: in how many different questions, how often in all, and when last."""

    name: str
    questions: int
    times: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    """A learner's objection to a question as it was shown at a position of an attempt."""

    attempt: AttemptId
    position: int
    question: QuestionId
    stem: str
    text: str
    at: datetime


class Challenges(Protocol):
    def challenge(self, attempt: AttemptId, position: int, text: str, at: datetime) -> None:
        """Keeps the objection, in the place of an earlier one; an empty text takes it back. Raises NotSavedError."""

    def challenges(self, attempt: AttemptId | None = None) -> tuple[Challenge, ...]:
        """Of one attempt or of all, oldest first."""


class History(Protocol):
    """A learner's ended attempts."""

    def newest(self, learner: LearnerId, limit: int, mode: Mode | None = None) -> tuple[AttemptSummary, ...]:
        """Of one mode or of all, newest first."""

    def total(self, learner: LearnerId) -> int: ...

    def before(self, learner: LearnerId, attempt: AttemptId) -> AttemptSummary | None:
        """The last one before this that it can be compared with: same mode, marking and length."""

    def tries(self, learner: LearnerId, fact: FactId, limit: int) -> tuple[EarlierAnswer, ...]:
        """The newest answers about a fact, newest first."""


class Figures(Protocol):
    """What the learner's ended attempts add up to."""

    def topics(self, learner: LearnerId, pack: PackId) -> Mapping[TopicId, Share]: ...

    def few_answers(
        self, learner: LearnerId, pack: PackId, topics: Collection[TopicId]
    ) -> Mapping[TopicId, tuple[float, ...]]:
        """How much of each answer was right, 0 to 1, in the order of answering.

        Of topics with too few answers for a figure; of any other it may be only a part.
        """

    def knowledge(self, learner: LearnerId, pack: PackId) -> Mapping[FactId, FactKnowledge]:
        """Of every fact that was asked at least once."""

    def confidence(self, learner: LearnerId, pack: PackId) -> Mapping[Confidence, Share]:
        """How many of the answers with which each confidence was said were right, without parts."""

    def misconceptions(self, learner: LearnerId, pack: PackId) -> tuple[MisconceptionCount, ...]:
        """Those in most questions first."""

    def days(self, learner: LearnerId, pack: PackId, since: date) -> tuple[Day, ...]:
        """Oldest first; days without an answer are left out."""

    def answered(self, learner: LearnerId, pack: PackId, since: Sequence[datetime]) -> tuple[int, ...]:
        """How many answers were given from each of these moments, oldest first, up to the next one."""
