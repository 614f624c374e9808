"""Backups: copies of the whole store, made while it is in use, verified, and thinned with age.

They lie in a folder beside the store; their name is their time in UTC. A backup from before a new version of the store,
one of a store that an earlier backup replaced, and one of a store whose file was lost while it was open have their kind
in the name and are never deleted. A damaged store that gave way to another lies there too; it is no backup.
"""

import filecmp
import os
import re
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import chain, count, groupby
from pathlib import Path
from typing import cast

from sco_quiz.app.jobs import ProgressCallback, Stage, Step, unwatched
from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.app.ports.safety import Amount, KeptCopy
from sco_quiz.files import own_files
from sco_quiz.storage.database import generation, sqlite, sqlite_checks, sqlite_errors
from sco_quiz.storage.database.transactions import Transactions
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.files import file_errors, journal_files, new_files

REPLACED, DAMAGED, RESCUED = "replaced", "damaged", "rescued"
_ENDING = ".sqlite3"
AT_ONCE = 1_000  # pages in one step: four megabytes
_TIME = "%Y%m%dT%H%M%SZ"
MAKING = ".backup-"
_OF_BACKUPS = re.compile(rf"\d{{8}}T\d{{6}}Z[-.].*|{re.escape(MAKING)}.*|{re.escape(new_files.MAKING)}.*")
_APART = timedelta(minutes=30)
_ALL_OF = timedelta(days=2)
_LEFT_BEHIND = timedelta(days=1)
_PERIODS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (12, lambda time: time.date()),
    (10, lambda time: time.isocalendar()[:2]),
    (9, lambda time: (time.year, time.month)),
)  # the newest backup of each of 12 days, then of 10 weeks, then of 9 months


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """How much a store holds: enough to tell whether replacing it by another would lose something."""

    version: int
    created_at: str
    generation: int
    attempts: int
    events: int
    answers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup file. `kind` is empty for a regular one."""

    path: Path
    at: datetime
    kind: str
    contents: Contents

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def attempts(self) -> int:
        return self.contents.attempts

    def as_kept_copy(self) -> KeptCopy:
        """Return what a page or the command line shows of it."""
        holds = Amount(attempts=self.contents.attempts, answers=self.contents.answers)
        return KeptCopy(name=self.name, kind=self.kind, at=self.at, size=self.path.stat().st_size, holds=holds)


def folder_of(store: Path) -> Path:
    return store.parent / own_files.BACKUPS


def listed(
    store: Path, watch: ProgressCallback = unwatched, skip: Callable[[Path, str], None] = lambda *_: None
) -> Iterator[Backup]:
    """Yield the sound backups, newest first.

    `skip` is called with the path and the reason for a file that cannot be read or has a journal of its own.
    """
    for at, kind, path in _named(store):
        watch(Step(Stage.CHECKING))
        if kind == DAMAGED:
            continue
        if journal_files.journals(path):
            skip(path, "it has a journal of its own")
            continue
        try:
            with file_errors.explained(path), sqlite.looking_into(path) as connection:
                found = Backup(path=path, at=at, kind=kind, contents=contents(connection))
        except (DamagedStoreError, NotSavedError) as error:
            skip(path, str(error))
        else:
            yield found


def replaced(store: Path) -> tuple[Path, ...]:
    """Return the files that gave way to another store."""
    return tuple(path for _, kind, path in _named(store) if kind in {REPLACED, DAMAGED})


def back_up_if_due(transactions: Transactions, now: datetime, watch: ProgressCallback = unwatched) -> Path | None:
    """Make a backup where one is due. To be called at the start and after each attempt.

    Returns its path. Raises NotSavedError or DamagedStoreError.
    """
    last = next((backup for backup in listed(transactions.path, watch) if not backup.kind), None)
    with read(transactions) as own:
        present = contents(own)
    return back_up(read(transactions), transactions.path, now, watch) if is_due(present, last, now) else None


@contextmanager
def read(transactions: Transactions) -> Iterator[sqlite3.Connection]:
    """Give the block a connection in a transaction that reads."""
    with transactions.reading() as connection:
        yield sqlite.driver(connection)


def is_due(present: Contents, last: Backup | None, now: datetime) -> bool:
    """Return whether the store has changed and the last backup is half an hour old or of another day.

    `now` is in the learner's time zone: a day is theirs.
    """
    if last is None:
        return present.generation > 0
    changed = (present.created_at, present.generation) != (last.contents.created_at, last.contents.generation)
    recent = timedelta(0) <= now - last.at < _APART and last.at.astimezone(now.tzinfo).date() == now.date()
    return changed and not recent


def back_up(
    opened: AbstractContextManager[sqlite3.Connection], store: Path, now: datetime, watch: ProgressCallback = unwatched
) -> Path:
    """Make a backup from a connection in a transaction, and delete old ones that are not to be kept.

    The transaction ends before the copy is verified. Raises NotSavedError or DamagedStoreError.
    """
    made = _make(opened, store, now, "", watch)
    with (
        suppress(NotSavedError, DamagedStoreError),
        file_errors.explained(made),
    ):  # the new one is there: that is what counts
        _thin(store, now)
    return made


def back_up_version(connection: sqlite3.Connection, store: Path, now: datetime) -> Path:
    """Make a backup before a migration. A second try makes no second backup of the same file."""
    with sqlite.unchanging(connection):
        return _make(nullcontext(connection), store, now, f"version-{contents(connection).version}")


def back_up_rescued(connection: sqlite3.Connection, store: Path, now: datetime) -> Path:
    """Make a backup of an open store whose path was deleted or taken, from a connection in a transaction."""
    contents(connection)  # a read starts the transaction, so that nothing changes meanwhile
    return _make(nullcontext(connection), store, now, RESCUED)


def contents(connection: sqlite3.Connection) -> Contents:
    """Return how much the store holds. Raises DamagedStoreError or sqlite3.Error where this is no store."""
    row = connection.execute("SELECT created_at FROM store").fetchone()
    if row is None:
        raise DamagedStoreError("This is an empty file of SCO Quiz. It was left as it is. Please choose another.")
    attempts, events, answers = (
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - the names stand here
        for table in ("attempt", "event", "answer")
    )
    return Contents(
        version=cast("int", sqlite.pragma(connection, "user_version")),
        created_at=row[0],
        generation=generation.read(connection),
        attempts=attempts,
        events=events,
        answers=answers,
    )


def checked(path: Path, watch: ProgressCallback = unwatched) -> Contents:
    """Read every page of a finished copy and return how much it holds. Raises DamagedStoreError."""
    step = Step(Stage.CHECKING)
    watch(step)
    with sqlite.looking_into(path) as connection, sqlite.watched(connection, partial(watch, step)):
        if faults := sqlite_checks.page_faults(connection):
            raise sqlite_errors.damaged(path, faults[0])
        return contents(connection)


def free_name(store: Path, now: datetime, kind: str) -> Path:
    """Return a path in the folder of backups that no file has, nor any of its journals.

    The folder is made where it is missing.
    """
    folder = folder_of(store)
    with suppress(PermissionError):  # of another owner, or on a file system without rights
        own_files.make_private(folder, lambda names: all(map(_OF_BACKUPS.fullmatch, names)))
    tail = (f"-{kind}" if kind else "") + _ENDING
    times = (now.astimezone(UTC) + timedelta(seconds=later) for later in count())
    return next(path for time in times if _is_free(path := folder / f"{time:{_TIME}}{tail}"))


def _is_free(path: Path) -> bool:
    return not any(os.path.lexists(journal_files.beside(path, suffix)) for suffix in ("", *own_files.JOURNALS))


def clear(folder: Path, prefix: str, now: datetime) -> None:
    """Delete what killed processes left half made a day ago or earlier.

    A younger file may still be in the making. A second name of the store is no leftover.
    """
    for path in new_files.leftovers(folder, prefix):
        with suppress(FileNotFoundError):
            status = path.lstat()
            if status.st_nlink == 1 and now.timestamp() - status.st_mtime > _LEFT_BEHIND.total_seconds():
                path.unlink()


def copy_whole(connection: sqlite3.Connection, target: Path, store: Path) -> None:
    """Copy the store from a connection in a transaction, verify and sync the copy.

    Raises DamagedStoreError, sqlite3.Error or OSError.
    """
    expected = contents(connection)
    copy(connection, target)
    new_files.sync(target)
    _refuse_less(target, expected, store)


def copy(source: sqlite3.Connection, target: Path, watch: ProgressCallback = unwatched) -> None:
    """Copy page by page. The copy is not synced when this returns: the source does not have to wait for that."""

    def tell(_status: int, left: int, pages: int) -> None:
        watch(Step(Stage.COPYING, pages - left, pages))

    with closing(sqlite3.connect(target, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")  # a copy that fails is deleted
        connection.execute("PRAGMA synchronous = OFF")
        source.backup(connection, pages=AT_ONCE, progress=tell)


def to_keep(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return the times of the backups to keep.

    All of the last two days; of earlier ones the newest of each of 12 days, then of 10 weeks, then of 9 months.
    """
    newest_first = sorted(times, reverse=True)
    keep = {time for time in newest_first if now - time < _ALL_OF}
    older = [time for time in newest_first if time not in keep]
    for most, period in _PERIODS:
        groups = [list(group) for _, group in groupby(older, key=period)]
        keep.update(group[0] for group in groups[:most])
        older = list(chain.from_iterable(groups[most:]))
    return keep


def _make(
    opened: AbstractContextManager[sqlite3.Connection],
    store: Path,
    now: datetime,
    kind: str,
    watch: ProgressCallback = unwatched,
) -> Path:
    with file_errors.explained(folder_of(store)):
        path = free_name(store, now, kind)
        clear(path.parent, MAKING, now)
        with new_files.in_the_making(path.parent, MAKING) as temporary:
            with opened as connection, file_errors.explained(path.parent):
                expected = contents(connection)  # a read starts the transaction, so that nothing changes meanwhile
                copy(connection, temporary, watch)
            new_files.sync(temporary)
            _refuse_less(temporary, expected, store, watch)
            if kind and (same := _same(store, kind, temporary)):
                return same
            watch(Step(Stage.FINISHING))
            new_files.give_name(temporary, path)
    return path


def _refuse_less(made: Path, expected: Contents, store: Path, watch: ProgressCallback = unwatched) -> None:
    try:
        found = checked(made, watch)
    except DamagedStoreError as error:
        raise sqlite_errors.damaged(store, "a copy of it is not whole") from error
    if (found.attempts, found.events) < (expected.attempts, expected.events):
        raise sqlite_errors.damaged(store, "a copy of it lacks entries")


def _same(store: Path, kind: str, temporary: Path) -> Path | None:
    earlier = (path for _, each, path in _named(store) if each == kind)
    return next((path for path in earlier if filecmp.cmp(temporary, path, shallow=False)), None)


def _thin(store: Path, now: datetime) -> None:
    """Delete backups that are not to be kept, but never the one with the most attempts.

    Whatever made the file smaller, that one survives it.
    """
    regular = [backup for backup in listed(store) if not backup.kind]
    keep = to_keep((backup.at for backup in regular), now)
    most = max((backup.attempts for backup in regular if backup.at in keep), default=0)
    for backup in regular:
        if backup.at not in keep and backup.attempts <= most:
            backup.path.unlink(missing_ok=True)


def _named(store: Path) -> Sequence[tuple[datetime, str, Path]]:
    """Return plain files with the name of a backup, newest first."""
    found = []
    for path in folder_of(store).glob(f"*{_ENDING}"):
        text, _, kind = path.stem.partition("-")
        with suppress(ValueError):
            time = datetime.strptime(text, _TIME).replace(tzinfo=UTC)
            if f"{time:{_TIME}}" == text and own_files.is_plain(path, sys.maxsize):
                found.append((time, kind, path))
    return sorted(found, reverse=True)
