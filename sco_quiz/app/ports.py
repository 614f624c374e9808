"""What the use cases need from outside. `storage` and `system_clock` have these methods; tests have small fakes."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sco_quiz.app.jobs import Watch
from sco_quiz.domain.attempt import Attempt, AttemptId, Event, LearnerId, Mode
from sco_quiz.domain.clock import Reading
from sco_quiz.domain.drawing import Pool
from sco_quiz.domain.errors import DamageError, QuizError
from sco_quiz.domain.fact import Fact, FactId, Pack, PackId, TopicId
from sco_quiz.domain.marking import Scheme
from sco_quiz.domain.memory import Memory
from sco_quiz.domain.outcome import Answered, Outcome
from sco_quiz.domain.question import Kind, Question, QuestionId
from sco_quiz.domain.response import Confidence
from sco_quiz.domain.statistics import Share

if TYPE_CHECKING:  # not needed by home
    from sco_quiz.domain.evidence import Examination, Paragraphs
    from sco_quiz.domain.item_analysis import ItemAnswer


class NotSavedError(QuizError):
    """Something could not be written now (locked, disk full, read-only). What was written before is whole."""


class NoStoreError(QuizError):
    """There is no learner's store in the folder yet."""


class GoneError(QuizError):
    """A learner, or a quiz of theirs, is not in the store any more: another window deleted the learner."""


class Timepiece(Protocol):
    def read(self) -> Reading: ...


def local_time(timepiece: Timepiece) -> datetime:
    """Now, in the time zone of the computer: a learner's day is one of theirs."""
    return timepiece.read().wall.astimezone()


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

    def count(self, pack: PackId) -> int:
        """Of its questions."""

    def pool(self, pack: PackId, learner: LearnerId, facts: Collection[FactId] | None = None) -> Pool:
        """All questions of the pack, or every one on any of these facts, for a draw.

        A fact counts as seen as often as this learner met it in ended attempts.
        """

    def questions(self, ids: Iterable[QuestionId]) -> tuple[Question, ...]:
        """In the order asked for; those that are not in the bank are left out."""


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """A learner's copy of an article. `content_hash` is that of the pack it was last held against."""

    paragraphs: "Paragraphs"
    content_hash: str


class Copies(Protocol):
    """At most one copy of the article of each pack."""

    def copy(self, pack: PackId) -> OwnCopy | None: ...

    def keep(self, pack: PackId, copy: OwnCopy, stale: Sequence[FactId]) -> None:
        """In the place of an earlier one, with the facts it does not bear out, all or nothing."""

    def drop(self, pack: PackId) -> None: ...

    def stale(self, pack: PackId) -> tuple[QuestionId, ...]:
        """Every question on a fact that the copy does not bear out, by topic and kind."""


class Examiner(Protocol):
    """Holds a copy of an article against the fingerprints of a pack."""

    def read(self, file: Path) -> "Paragraphs":
        """Raises QuizError where the file is no text that could be an article."""

    def examine(self, pack: PackId, paragraphs: "Paragraphs", facts: Sequence[Fact]) -> "Examination": ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One ended attempt in a list. `points` by its scheme of marking, `mark` those to reach.

    `share` adds up how much of each of the `count` answers was right, whatever that earned.
    """

    id: AttemptId
    mode: Mode
    scheme: Scheme
    ended_at: datetime
    points: float
    share: float
    right: int
    count: int
    ran_out: int
    mark: float
    used_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """One earlier answer about a fact. All as in the outcome, but `sure` is 0 where nothing was said."""

    attempt: AttemptId
    question: QuestionId
    ended_at: datetime
    verdict: str
    sure: int
    time_ns: int
    claimed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
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
class MixUpShown:
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


class Claims(Protocol):
    def claim(self, amended: Outcome, event: Event) -> None:
        """Appends a claim to the log of an ended attempt, and what follows from it, all or nothing.

        `amended` is the outcome with the claim. Raises NotSavedError.
        """


class Interrupted(Protocol):
    """Attempts that were neither handed in nor ran out of time."""

    def unfinished(self, learner: LearnerId) -> tuple[AttemptId, ...]:
        """Newest first."""

    def discard(self, attempt: AttemptId, reading: Reading) -> None:
        """Gives it up, even where its record is damaged: kept, exported, and in no figure. Raises NotSavedError."""


class History(Protocol):
    """A learner's ended attempts."""

    def newest(self, learner: LearnerId, limit: int, mode: Mode | None = None) -> tuple[Past, ...]:
        """Of one mode or of all, newest first."""

    def total(self, learner: LearnerId) -> int: ...

    def before(self, learner: LearnerId, attempt: AttemptId) -> Past | None:
        """The last one before this that it can be compared with: same mode, marking and length."""

    def tries(self, learner: LearnerId, fact: FactId, limit: int) -> tuple[Try, ...]:
        """The newest answers about a fact, newest first."""


class Figures(Protocol):
    """What the learner's ended attempts add up to."""

    def topics(self, learner: LearnerId, pack: PackId) -> Mapping[TopicId, Share]: ...

    def knowledge(self, learner: LearnerId, pack: PackId) -> Mapping[FactId, Known]:
        """Of every fact that was asked at least once."""

    def sureness(self, learner: LearnerId, pack: PackId) -> Mapping[Confidence, Share]:
        """How many of the answers with which each confidence was said were right, without parts."""

    def mix_ups(self, learner: LearnerId, pack: PackId) -> tuple[MixUpShown, ...]:
        """Those in most questions first."""

    def days(self, learner: LearnerId, pack: PackId, since: date) -> tuple[Day, ...]:
        """Oldest first; days without an answer are left out."""


@dataclass(frozen=True, slots=True)
class Learner:
    """`key` is the same for one person in every store that their record was brought to."""

    id: LearnerId
    name: str
    key: str


class Learners(Protocol):
    """Who learns here. Every change is durable when the method returns, or raises NotSavedError."""

    def current(self) -> Learner:
        """Who learns now; made at the first start, without a name."""

    def everyone(self) -> tuple[Learner, ...]:
        """In the order in which they came."""

    def add(self, name: str) -> Learner: ...

    def choose(self, learner: LearnerId) -> None: ...

    def rename(self, learner: LearnerId, name: str) -> None: ...

    def delete(self, learner: LearnerId, done: str | None = None) -> bool:
        """With everything that belongs to them. Never the one who learns now.

        False, and nothing is changed, where they have gone on since `done`, which is that of an `Exported`.
        """


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of bringing a learner's record in: attempts that were new here, and those that were here before."""

    learner: Learner
    new: int
    known: int


class Part(StrEnum):
    """What a learner's record is made of."""

    NAME = "name"
    KEY = "key"
    PREFERENCE = "preference"
    QUIZ = "quiz"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A damaged part of a learner's record, which cannot be exported.

    `number` of a quiz is the order of beginning; `title` is its pack's or the key of a preference; both of these and
    `started_at` only as far as they can be read. `detail` says what is wrong.
    """

    part: Part
    number: int = 0
    title: str = ""
    started_at: datetime | None = None
    detail: str = field(default="", compare=False)

    @property
    def fault(self) -> str:
        """What is wrong, with what it is of where `detail` does not say that."""
        return f"the preference '{self.title}': {self.detail}" if self.part is Part.PREFERENCE else self.detail


class DamagedRecordError(DamageError):
    """Parts of a learner's record are damaged. The others can be exported without them."""

    def __init__(self, message: str, parts: Sequence[LeftOut]) -> None:
        super().__init__(message)
        self.parts = tuple(parts)


@dataclass(frozen=True, slots=True)
class Exported:
    """A record as it was exported: by `digest` the file is known, by `done` all that the learner had done."""

    digest: str
    done: str


class LearnerFiles(Protocol):
    """A learner's whole record as one file: every attempt with its log, objections, preferences."""

    def export(self, learner: LearnerId, file: Path, watch: Watch, without: Collection[LeftOut] = ()) -> Exported:
        """Raises DamagedRecordError for parts not in `without`."""

    def refuse_changed(self, file: Path, exported: Exported) -> None:
        """Raises QuizError unless the file is what was exported."""

    def bring_in(self, file: Path, watch: Watch) -> Brought: ...


class KeptPreferences(Protocol):
    def preferences(self, learner: LearnerId) -> Mapping[str, str]:
        """Everything ever set by `prefer`."""

    def prefer(self, learner: LearnerId, key: str, value: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An answer with its attempt, for the export.

    `ended_at` is None, and the marks mean nothing, while the attempt is open or where it was discarded.
    """

    attempt: AttemptId
    learner: str
    pack: PackId
    title: str
    mode: Mode
    started_at: datetime
    ended_at: datetime | None
    answer: Answered
    challenge: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What there is to say of a store. `size` in bytes; `faults` are sentences, none of them means sound.

    `created_at` is None where that cannot be read.
    """

    engine: str
    schema: int
    size: int
    created_at: datetime | None
    counts: Mapping[str, int]
    faults: tuple[str, ...]


class OpenStore(Protocol):
    """The whole store, as the command line sees it."""

    @property
    def path(self) -> Path: ...

    def answers(self, left_out: "Callable[[LeftOut], None] | None" = None) -> Iterator[Given]:
        """Every answer of ended attempts, oldest attempt first, then what was answered so far in open ones.

        `left_out` is told of what is damaged, and the others are given; without it, that raises DamageError.
        """

    def item_answers(self, pack: PackId) -> "Iterator[ItemAnswer]":
        """Every seen answer of ended attempts at the pack, in the order of their ends."""

    @property
    def challenges(self) -> Challenges: ...

    def health(self) -> Health:
        """Reads everything: seconds with a million answers."""

    def rebuild(self) -> None:
        """Computes all answers and figures again from the logs."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """Quizzes, and the questions in them that were answered."""

    attempts: int = 0
    answers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spare:
    """A sound backup. `lacks` is what can be read and proved elsewhere, and is not in it or not as far.

    `alone` is the other way round: what it has and nothing that can be read elsewhere.
    """

    name: str
    at: datetime
    holds: Amount
    lacks: Amount
    alone: Amount = Amount()


@dataclass(frozen=True, slots=True, kw_only=True)
class Older:
    """An older copy of the store: what it holds, and what the store held when it was last seen here."""

    holds: Amount
    seen: int  # quizzes
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What is left of a damaged store. `detail` is the fault in the words of whoever found it.

    `readable` is what can be read and proved of the file and of the journal of finished quizzes; `broken` counts
    quizzes of the file that are there in parts only. `backups` are sound ones, newest first. Where the file is sound
    but `older`, they are only those that go farther, the farthest first.
    """

    file: Path
    is_there: bool
    detail: str
    readable: Amount
    broken: int
    backups: tuple[Spare, ...]
    older: Older | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescued:
    """What came of a recovery: what the store holds now, and where what was there before lies."""

    holds: Amount
    kept: Path | None


class Rescue(Protocol):
    """For a store that cannot be opened. Nothing is changed until a whole, checked store can take its place.

    Every method may take seconds, works in any thread, and raises QuizError where it could not be done: the damaged
    file is then as it was. Not while this process has the store open.
    """

    def examine(self, watch: Watch) -> Findings: ...

    def put_back(self, backup: str, watch: Watch, *, merge: bool) -> Rescued:
        """`merge` adds what else can be read and proved."""

    def rebuild(self, watch: Watch) -> Rescued:
        """A store of nothing but what can be read and proved."""

    def begin_anew(self, watch: Watch) -> Rescued: ...

    def go_on(self, watch: Watch) -> Rescued:
        """With an older copy as it is; it is not called older any more."""

    def copy_to(self, file: Path, watch: Watch) -> None:
        """The damaged file as it is; a journal of it beside it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCopy:
    """A backup. `kind` says why it is kept for good; empty for a regular one. `size` in bytes."""

    name: str
    kind: str
    at: datetime
    size: int
    holds: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class StrayCopy:
    """A file beside the store that looks like a copy of it. `attempts` is None where it cannot be read."""

    name: str
    attempts: int | None


class StoreSurroundings(Protocol):
    """What lies around a store."""

    @property
    def folder(self) -> Path: ...

    def copies(self) -> tuple[StrayCopy, ...]:
        """Raises NotSavedError where the folder cannot be read."""

    def sync_program(self) -> str:
        """What copies the folder to other computers; empty for nothing."""

    def is_open_to_others(self) -> bool:
        """Whether other users of the machine may look into the folder, which holds files that are not ours.

        Raises NotSavedError where that cannot be told.
        """

    def in_the_way(self) -> tuple[Path, ...]:
        """What is not ours in the place of what is kept beside the store, and is missed. Raises NotSavedError."""

    def told(self) -> frozenset[str]:
        """All that `tell` was ever given here."""

    def tell(self, what: Iterable[str]) -> None:
        """Raises NotSavedError."""


class Backups(Protocol):
    """Of the store that is open. Making one raises NotSavedError, or QuizError where the store is not sound."""

    @property
    def surroundings(self) -> StoreSurroundings: ...

    def listed(self) -> tuple[KeptCopy, ...]:
        """Newest first; what is not sound is left out."""

    def present(self) -> Amount:
        """What the store holds now."""

    def make(self, now: datetime, watch: Watch) -> None: ...

    def when_put_back(self, tell: Callable[[], None]) -> None:
        """What to do when the store was taken away while it was open, and a whole one is there again."""

    def make_if_due(self, now: datetime, watch: Watch) -> Path | None:
        """`now` is in the learner's time zone: a day is theirs."""


class Journal(Protocol):
    """Every ended attempt once more, outside of the store, for when that is lost with its backups."""

    def catch_up(self) -> None:
        """Adds what has ended since. Never raises for a fault of the disk: the quiz is stored already."""

    def complete(self) -> None:
        """Adds every ended attempt that it lacks, as after a record was brought in. Never raises either."""

    def forget(self, learner: LearnerId) -> None:
        """Nothing of this learner stays in it. Raises NotSavedError; to be called before they are deleted."""
