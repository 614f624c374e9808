"""Learners, their preferences, and their records as files."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from sco_quiz.app.jobs import ProgressCallback
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.errors import DamageError, QuizError


@dataclass(frozen=True, slots=True)
class Learner:
    """A learner. `key` is the same for one person in every store that their record was brought to."""

    id: LearnerId
    name: str
    key: str


class StillLearningError(QuizError):
    """The learner goes on in another window, so that no exported record is complete."""


class Learners(Protocol):
    """The learners. Every change is durable when the method returns, or raises NotSavedError."""

    def current(self) -> Learner:
        """Return who learns now. The first start adds a learner without a name."""

    def everyone(self) -> tuple[Learner, ...]:
        """Return all learners in the order in which they were added."""

    def add(self, name: str) -> Learner: ...

    def choose(self, learner: LearnerId) -> None: ...

    def rename(self, learner: LearnerId, name: str) -> None: ...

    def delete(self, learner: LearnerId, done: str | None = None) -> bool:
        """Delete the learner with everything of theirs. Raises ValueError for the one who learns now.

        `done` is that of an `Exported`. Return False, with nothing changed, where they have gone on since.
        """


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What came of bringing in a record: attempts that were new here, and those that were here before."""

    learner: Learner
    new: int
    known: int


class Part(StrEnum):
    """The parts of a learner's record."""

    NAME = "name"
    KEY = "key"
    PREFERENCE = "preference"
    QUIZ = "quiz"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A damaged part of a learner's record, which cannot be exported.

    `number` of a quiz is the order of its beginning; `title` is that of its pack, or the key of a preference. Both, and
    `started_at`, hold what can be read. `detail` says what is wrong.
    """

    part: Part
    number: int = 0
    title: str = ""
    started_at: datetime | None = None
    detail: str = field(default="", compare=False)

    @property
    def fault(self) -> str:
        """Return what is wrong, with the part it is in where `detail` does not say so."""
        return f"the preference '{self.title}': {self.detail}" if self.part is Part.PREFERENCE else self.detail


class DamagedRecordError(DamageError):
    """Parts of a learner's record are damaged. The other parts can be exported."""

    def __init__(self, text: str, *, parts: Sequence[LeftOut], **values: object) -> None:
        super().__init__(text, **values)
        self.parts = tuple(parts)


@dataclass(frozen=True, slots=True)
class Exported:
    """An exported record: `digest` is that of the file, `done` that of all that the learner had done."""

    digest: str
    done: str


class LearnerFiles(Protocol):
    """Records of learners as files: every attempt with its log, objections, preferences."""

    def export(
        self, learner: LearnerId, file: Path, watch: ProgressCallback, without: Collection[LeftOut] = ()
    ) -> Exported:
        """Write the record. Raises DamagedRecordError for damaged parts that are not in `without`."""

    def refuse_changed(self, file: Path, exported: Exported) -> None:
        """Raise QuizError unless the file is what was exported."""

    def bring_in(self, file: Path, watch: ProgressCallback) -> ImportResult: ...


class KeptPreferences(Protocol):
    def preferences(self, learner: LearnerId) -> Mapping[str, str]:
        """Return everything that `prefer` ever set."""

    def prefer(self, learner: LearnerId, key: str, value: str) -> None: ...
