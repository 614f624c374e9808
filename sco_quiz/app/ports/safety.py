"""Backups, recovery, and what lies around the store."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sco_quiz.app.jobs import ProgressCallback, unwatched
from sco_quiz.domain.attempt import LearnerId


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """Quizzes, and the questions in them that were answered."""

    attempts: int = 0
    answers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupOption:
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
class Damage:
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
    backups: tuple[BackupOption, ...]
    older: Older | None = None

    @property
    def folder(self) -> Path:
        return self.file.parent

    @property
    def backup(self) -> BackupOption | None:
        """The one that is offered first."""
        return self.backups[0] if self.backups else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What came of a recovery: what the store holds now, and where what was there before lies."""

    holds: Amount
    kept: Path | None


class Recovery(Protocol):
    """Of a store that cannot be opened. Nothing is changed until a whole, checked store can take its place.

    Every method may take seconds, works in any thread, and raises QuizError where it could not be done: the damaged
    file is then as it was. Not while this process has the store open.
    """

    def examine(self, watch: ProgressCallback = unwatched) -> Damage:
        """Read all that can be read. Change nothing."""

    def put_back(self, backup: str, watch: ProgressCallback = unwatched, *, merge: bool) -> Recovered:
        """Put the backup of this name in the place. `merge` adds what else can be read and proved."""

    def rebuild(self, watch: ProgressCallback = unwatched) -> Recovered:
        """Make a store of nothing but what can be read and proved."""

    def begin_anew(self, watch: ProgressCallback = unwatched) -> Recovered:
        """Make an empty store."""

    def go_on(self, watch: ProgressCallback = unwatched) -> Recovered:
        """Accept an older copy as it is: it is not called older any more, and what is newer stays where it is."""

    def copy_to(self, file: Path, watch: ProgressCallback = unwatched) -> None:
        """Copy the damaged file as it is, with its journal beside it; never over another file."""


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


class StoreFolder(Protocol):
    """What lies around a store."""

    @property
    def folder(self) -> Path: ...

    def copies(self) -> tuple[StrayCopy, ...]:
        """Raises NotSavedError where the folder cannot be read."""

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
    def folder(self) -> StoreFolder: ...

    def listed(self) -> tuple[KeptCopy, ...]:
        """Newest first; what is not sound is left out."""

    def present(self) -> Amount:
        """What the store holds now."""

    def make(self, now: datetime, watch: ProgressCallback) -> None: ...

    def when_put_back(self, tell: Callable[[], None]) -> None:
        """What to do when the store was taken away while it was open, and a whole one is there again."""

    def make_if_due(self, now: datetime, watch: ProgressCallback) -> Path | None:
        """`now` is in the learner's time zone: a day is theirs."""


class RestorableBackups(Protocol):
    """Of the store in a folder, whether or not it can be opened. Not while this process has it open."""

    def listed(self) -> tuple[KeptCopy, ...]:
        """Newest first; what is not sound is left out."""

    def odd(self) -> tuple[tuple[str, str], ...]:
        """Names of those that cannot be put back, and why."""

    def make(self) -> str:
        """Make one and give its name. Raises NoStoreError without a store, or what is wrong with it."""

    def restore(self, name: str, *, force: bool) -> Path | None:
        """Put one back. Gives where the file is kept that was there, or None without one.

        Raises QuizError, unless forced, rather than hide attempts.
        """


class Journal(Protocol):
    """Every ended attempt once more, outside of the store, for when that is lost with its backups."""

    def catch_up(self) -> None:
        """Adds what has ended since. Never raises for a fault of the disk: the quiz is stored already."""

    def complete(self) -> None:
        """Adds every ended attempt that it lacks, as after a record was brought in. Never raises either."""

    def forget(self, learner: LearnerId) -> None:
        """Nothing of this learner stays in it. Raises NotSavedError; to be called before they are deleted."""
