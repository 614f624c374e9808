"""Backups, recovery, and the folder of the store."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sco_quiz.app.jobs import ProgressCallback, unwatched
from sco_quiz.domain.attempt import LearnerId


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number of quizzes, and of the questions that were answered in them."""

    attempts: int = 0
    answers: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupOption:
    """A sound backup. `lacks` is what can be proved elsewhere and is not in it, or goes farther there.

    `alone` is what only this backup has.
    """

    name: str
    at: datetime
    holds: Amount
    lacks: Amount
    alone: Amount = Amount()


@dataclass(frozen=True, slots=True, kw_only=True)
class Older:
    """An older copy of the store: what it holds, and how many quizzes the store held when it was last seen here."""

    holds: Amount
    seen: int  # quizzes
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What is left of a damaged store. `detail` is the fault, in the words of whoever found it.

    `readable` is what can be proved of the file and the journal of attempts; `broken` counts quizzes of the file of
    which only parts are left. `backups` are sound ones, newest first. Where the file is sound but `older`, they are
    only those that go farther, the farthest first.
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
        """Return the backup that is offered first."""
        return self.backups[0] if self.backups else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What came of a recovery: what the store holds now, and where the earlier file lies."""

    holds: Amount
    kept: Path | None


class Recovery(Protocol):
    """Recover a store that cannot be opened. Nothing is changed until a whole, verified store can take its place.

    Every method may take seconds, works in any thread, and raises QuizError where it failed: the damaged file is then
    as it was. To be used only while this process has the store not open.
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
    """A backup. `kind` says why it is never deleted; it is empty for a regular one. `size` is in bytes."""

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
    """The folder of a store."""

    @property
    def folder(self) -> Path: ...

    def copies(self) -> tuple[StrayCopy, ...]:
        """Return the conflict copies. Raises NotSavedError where the folder cannot be read."""

    def is_open_to_others(self) -> bool:
        """Return whether other users of the computer can look into the folder, which holds other files too.

        Raises NotSavedError where that cannot be told.
        """

    def in_the_way(self) -> tuple[Path, ...]:
        """Return what is not ours in the place of a file that is missed. Raises NotSavedError."""

    def told(self) -> frozenset[str]:
        """Return all warnings that `tell` was given."""

    def tell(self, what: Iterable[str]) -> None:
        """Remember that these warnings were given. Raises NotSavedError."""


class Backups(Protocol):
    """The backups of the open store. Making one raises NotSavedError, or QuizError where the store is not sound."""

    @property
    def folder(self) -> StoreFolder: ...

    def listed(self) -> tuple[KeptCopy, ...]:
        """Return the sound backups, newest first."""

    def present(self) -> Amount:
        """Return what the store holds now."""

    def make(self, now: datetime, watch: ProgressCallback) -> None: ...

    def when_put_back(self, tell: Callable[[], None]) -> None:
        """Set what is called after the store was taken away while it was open and a whole one is there again."""

    def make_if_due(self, now: datetime, watch: ProgressCallback) -> Path | None:
        """Make a backup where one is due. `now` is in the learner's time zone: a day is theirs."""


class RestorableBackups(Protocol):
    """The backups in a folder, whether or not the store can be opened. Not while this process has it open."""

    def listed(self) -> tuple[KeptCopy, ...]:
        """Return the sound backups, newest first."""

    def odd(self) -> tuple[tuple[str, str], ...]:
        """Return the names of files that cannot be put back, and why."""

    def make(self) -> str:
        """Make a backup and return its name. Raises NoStoreError without a store, or QuizError for what is wrong with
        it.
        """

    def restore(self, name: str, *, force: bool) -> Path | None:
        """Put a backup in the place, and return where the file is kept that was there; None without one.

        Raises QuizError where attempts would vanish, unless `force`.
        """


class Journal(Protocol):
    """The journal of attempts: every ended attempt once more, for when the store and its backups are lost."""

    def catch_up(self) -> None:
        """Add the attempts that have ended since. Never raises for a fault of the disk: the attempt
        is stored already.
        """

    def complete(self) -> None:
        """Add every ended attempt that is missing, as after an import. Never raises for a fault of the disk."""

    def forget(self, learner: LearnerId) -> None:
        """Remove everything of this learner. To be called before they are deleted. Raises NotSavedError."""
