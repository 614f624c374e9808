"""Who learns here, their preferences, and their records as files."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from sco_quiz.app.jobs import ProgressCallback
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.errors import DamageError


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
class ImportResult:
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

    def __init__(self, text: str, *, parts: Sequence[LeftOut], **values: object) -> None:
        super().__init__(text, **values)
        self.parts = tuple(parts)


@dataclass(frozen=True, slots=True)
class Exported:
    """A record as it was exported: by `digest` the file is known, by `done` all that the learner had done."""

    digest: str
    done: str


class LearnerFiles(Protocol):
    """A learner's whole record as one file: every attempt with its log, objections, preferences."""

    def export(
        self, learner: LearnerId, file: Path, watch: ProgressCallback, without: Collection[LeftOut] = ()
    ) -> Exported:
        """Raises DamagedRecordError for parts not in `without`."""

    def refuse_changed(self, file: Path, exported: Exported) -> None:
        """Raises QuizError unless the file is what was exported."""

    def bring_in(self, file: Path, watch: ProgressCallback) -> ImportResult: ...


class KeptPreferences(Protocol):
    def preferences(self, learner: LearnerId) -> Mapping[str, str]:
        """Everything ever set by `prefer`."""

    def prefer(self, learner: LearnerId, key: str, value: str) -> None: ...
