"""What a learner has done: ended attempts, earlier answers, figures."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from sco_quiz.domain.attempt import AttemptId, LearnerId, Mode
from sco_quiz.domain.fact import FactId, PackId, TopicId, TopicKey
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.memory import Memory
from sco_quiz.domain.question import Kind, QuestionId
from sco_quiz.domain.response import Confidence
from sco_quiz.domain.statistics import Share

Packs = Collection[PackId]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptSummary:
    """An ended attempt in a list. `points` go by its marking, `mark` are those to reach.

    `share` sums up how much of each of the `count` answers was right, whatever points that earned.
    """

    id: AttemptId
    pack: PackId  # or SEVERAL
    title: str  # that of the pack at the start, or of each of them
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
    """An earlier answer about a fact, as in the outcome; `sure` is 0 without a confidence."""

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

    `question` and `kind` are those of the last answer; `last` orders facts by their newest answer. `memory` is None
    where no answer was a review.
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
    """The seen answers of one day of UTC: how much was right, how many they were, how long they took."""

    day: date
    share: Share
    time_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The seen answers to one kind of question on one topic in quizzes of one mode, which is None where damaged."""

    pack: PackId
    topic: TopicId
    kind: Kind
    mode: Mode | None
    share: Share

    @property
    def topic_key(self) -> TopicKey:
        return TopicKey(self.pack, self.topic)


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which quizzes are meant: those that ended `since` then, in this `mode`, with a question of this pack, topic and
    kind.

    None: any. A topic is one of the pack.
    """

    since: datetime | None = None
    pack: PackId | None = None
    topic: TopicId | None = None
    kind: Kind | None = None
    mode: Mode | None = None

    @property
    def takes_parts(self) -> bool:
        """Whether not every question of a quiz on one pack is meant."""
        return self.topic is not None or self.kind is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class MisconceptionCount:
    """A misconception: in how many different questions of its pack it showed, how often in all, and when last."""

    pack: PackId
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
        """Store the objection, in the place of an earlier one; an empty text removes it. Raises NotSavedError."""

    def challenges(self, attempt: AttemptId | None = None) -> tuple[Challenge, ...]:
        """Return the objections to one attempt or to all, oldest first."""


class History(Protocol):
    """A learner's ended attempts."""

    def newest(
        self, learner: LearnerId, limit: int, mode: Mode | None = None, pack: PackId | None = None
    ) -> tuple[AttemptSummary, ...]:
        """Return attempts of one mode or of all, at one pack alone or at any, newest first."""

    def total(self, learner: LearnerId) -> int: ...

    def selected(self, learner: LearnerId, selection: Selection, limit: int) -> tuple[AttemptSummary, ...]:
        """Newest first."""

    def parts_of(self, attempts: Collection[AttemptId], selection: Selection) -> Mapping[AttemptId, Share]:
        """Of each, the seen answers to questions of the pack, the topic and the kind that are selected."""

    def before(self, learner: LearnerId, attempt: AttemptId) -> AttemptSummary | None:
        """Return the last attempt before this one at the same pack with the same mode, marking and number of questions,
        else None.
        """

    def partly_right(self, attempt: AttemptId) -> int:
        """Return how many answers of an ended attempt were partly right."""

    def tries(self, learner: LearnerId, fact: FactId, limit: int) -> tuple[EarlierAnswer, ...]:
        """Return the newest answers about a fact, newest first."""


class Figures(Protocol):
    """Sums of the learner's ended attempts, over several packs where there are several."""

    def topics(self, learner: LearnerId, packs: Packs) -> Mapping[TopicKey, Share]: ...

    def few_answers(self, learner: LearnerId, topics: Collection[TopicKey]) -> Mapping[TopicKey, tuple[float, ...]]:
        """Return how much of each answer was right, 0 to 1, in the order of answering.

        Complete for topics with too few answers for a figure; for others it may be a part.
        """

    def knowledge(self, learner: LearnerId, packs: Packs) -> Mapping[FactId, FactKnowledge]:
        """Return what is known of every fact that was asked at least once."""

    def reviewed_elsewhere(self, learner: LearnerId, packs: Packs, since: datetime, *, first: bool) -> int:
        """Return how many facts of other packs were reviewed since then; with `first`, also by a first answer."""

    def confidence(self, learner: LearnerId, packs: Packs) -> Mapping[Confidence, Share]:
        """Return for each confidence how many of its answers were right. Partly right answers count as wrong."""

    def misconceptions(self, learner: LearnerId, packs: Packs) -> tuple[MisconceptionCount, ...]:
        """Return the misconceptions; those that showed in most questions come first."""

    def parts(
        self, learner: LearnerId, packs: Packs, since: datetime | None = None, before: datetime | None = None
    ) -> tuple[Part, ...]:
        """Of the quizzes that ended in between. Quick for all of them and for some weeks, however many there are."""

    def days(self, learner: LearnerId, packs: Packs, since: date) -> tuple[Day, ...]:
        """Return the days with an answer, oldest first."""

    def answered(self, learner: LearnerId, packs: Packs, since: Sequence[datetime]) -> tuple[int, ...]:
        """Return how many answers were given from each of these moments, oldest first, until the next one."""
