"""Make a whole store from a damaged one, its backups and the journal of attempts, and put it in the place.

SQLite opens only copies, since it would play a journal back into the damaged file. The new store is verified before it
gets the store's name in one atomic step.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path

from sco_quiz.app.jobs import ProgressCallback, Repeating, Stage, Step, unwatched
from sco_quiz.app.ports.safety import BackupOption, Damage, Older, Recovered
from sco_quiz.domain.attempt import Act, AttemptId
from sco_quiz.domain.errors import QuizError
from sco_quiz.files import own_files
from sco_quiz.files.export_file import refuse_own_place
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.backups import backup_files, last_known
from sco_quiz.storage.backups.attempt_journal import JournalSource
from sco_quiz.storage.backups.backup_files import Backup, Contents
from sco_quiz.storage.backups.inventory import NOTHING, Held, Log, held, inventory
from sco_quiz.storage.database import sqlite, sqlite_checks, sqlite_errors, tables
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.files import file_errors, journal_files, locks, new_files
from sco_quiz.storage.files.file_copy import LARGEST, copy_file
from sco_quiz.storage.files.store_path import store_in
from sco_quiz.storage.opening import store_opening
from sco_quiz.storage.opening.store_file import finish_half_steps, refuse_odd_journals
from sco_quiz.storage.recovery import gather
from sco_quiz.storage.recovery.restore import UnknownBackupError, checked_copy, put_in_place
from sco_quiz.storage.recovery.salvage import Salvage, Source, salvaging
from sco_quiz.storage.transfer.file_format import AttemptRecord
from sco_quiz.storage.transfer.question_cache import QuestionCache, question_cache


class RecoveryError(QuizError):
    """The new store is not what it should be, or could not be put where it was to go."""


@dataclass(slots=True)
class _Readable:
    """What all sources together hold."""

    logs: dict[AttemptId, Log] = field(default_factory=dict)
    broken: set[str | int] = field(default_factory=set)

    def add(self, taken: AttemptRecord) -> None:
        known = self.logs.get(taken.id)
        if known is None or known.last < len(taken.events):
            first = {event.question: event.seq for event in reversed(taken.events) if event.act is Act.ANSWER}
            self.logs[taken.id] = Log(len(taken.events), tuple(first.values()))

    def lost(self, best: Held) -> int:
        """Return how many attempts are whole neither in a source nor in the newest backup."""
        return len(self.broken - self.logs.keys() - best.last.keys() - best.numbers)


class StoreRecovery:
    """The recovery of the store in a folder (the port `Recovery`). `now` names the file that gives way."""

    def __init__(self, folder: Path, now: datetime) -> None:
        self._store = store_in(folder)
        self._now = now

    def examine(self, watch: ProgressCallback = unwatched) -> Damage:
        tell = Repeating(watch)
        with self._at_work(tell) as copies:
            with question_cache() as questions, self._all_sources(copies, questions, tell) as sources:
                readable = _read(sources, tell)
            tell(Step(Stage.CHECKING))
            older = self._older(copies, tell)
            spares = self._spares(older, copies, tell)
            held = [(backup, holds) for backup in spares if (holds := _sound(backup, tell))]
            return Damage(
                file=self._store,
                is_there=self._store.exists(),
                detail=_fault(copies, tell),
                readable=NOTHING.lacks(readable.logs),
                broken=readable.lost(held[0][1] if held else NOTHING),
                backups=tuple(
                    BackupOption(
                        name=backup.name,
                        at=backup.at,
                        holds=each.amount,
                        lacks=each.lacks(readable.logs),
                        alone=each.alone(readable.logs),
                    )
                    for backup, each in held
                ),
                older=older,
            )

    def put_back(self, backup: str, watch: ProgressCallback = unwatched, *, merge: bool) -> Recovered:
        """Put a backup in the place; with `merge` with everything else that can be proved.

        Raises UnknownBackupError, DamagedStoreError where the backup is no better, or NotSavedError.
        """
        tell = Repeating(watch)
        with self._at_work(tell) as copies, self._fresh() as fresh:
            checked_copy(self._found(backup, tell), fresh, tell)
            if merge:
                self._merge(fresh, copies, tell)
            return self._put_in_place(fresh, self._kind(copies, tell), tell)

    def rebuild(self, watch: ProgressCallback = unwatched) -> Recovered:
        tell = Repeating(watch)
        with self._at_work(tell) as copies, self._fresh() as fresh:
            store_opening.make(fresh)
            self._merge(fresh, copies, tell)
            return self._put_in_place(fresh, self._kind(copies, tell), tell)

    def begin_anew(self, watch: ProgressCallback = unwatched) -> Recovered:
        with file_errors.explained(self._store), self._fresh() as fresh:
            refuse_odd_journals(self._store)
            finish_half_steps(self._store)
            store_opening.make(fresh)
            return self._put_in_place(fresh, backup_files.DAMAGED, watch)

    def go_on(self, watch: ProgressCallback = unwatched) -> Recovered:
        store = self._store
        with file_errors.explained(store), sqlite.connecting(store, writable=False) as connection, closing(connection):
            with sqlite.watched(connection, partial(watch, Step(Stage.CHECKING))):
                holds = inventory(connection).amount
            watch(Step(Stage.FINISHING))
            last_known.accept(connection, store)
            return Recovered(holds=holds, kept=None)

    def copy_to(self, file: Path, watch: ProgressCallback = unwatched) -> None:
        """Copy the damaged file and its journal. Raises RecoveryError where a file of that name exists, ExportError,
        NotSavedError.
        """
        sources = [path for path in (self._store, *journal_files.journals(self._store)) if path.exists()]
        targets = [journal_files.beside(file, path.name.removeprefix(self._store.name)) for path in sources]
        with file_errors.explained(file):
            if taken := next((target for target in targets if target.exists()), None):
                raise RecoveryError(
                    "There is a file {file} already. Nothing was changed. Please choose another name.", file=taken
                )
            refuse_own_place(file)
            with ExitStack() as stack:
                made = [stack.enter_context(new_files.in_the_making(file.parent, new_files.MAKING)) for _ in sources]
                for source, temporary in zip(sources, made, strict=True):
                    copy_file(source, temporary, watch)
                    new_files.sync(temporary)
                watch(Step(Stage.FINISHING))  # both files or none: from here on it cannot be cancelled
                for temporary, target in zip(made, targets, strict=True):
                    new_files.give_name(temporary, target)

    @contextmanager
    def _at_work(self, watch: ProgressCallback) -> Iterator[Sequence[Path]]:
        """Give the block copies of the damaged file: with its journal played back, and without where there is one."""
        store = self._store
        with file_errors.explained(store), ExitStack() as stack:
            refuse_odd_journals(store)
            finish_half_steps(store)
            backup_files.clear(store.parent, new_files.MAKING, self._now)
            copies = []
            if store.exists() and 0 < store.stat().st_size <= LARGEST:
                for with_them in _ways_to_copy(store):
                    copy = stack.enter_context(new_files.in_the_making(store.parent, new_files.MAKING))
                    copy_file(store, copy, watch)
                    for journal in journal_files.journals(store) if with_them else ():
                        copy_file(journal, journal_files.beside(copy, journal.name.removeprefix(store.name)), watch)
                    _play_journal(copy)
                    copies.append(copy)
            yield copies

    def _all_sources(
        self, copies: Sequence[Path], questions: QuestionCache, watch: Repeating
    ) -> AbstractContextManager[Sequence[Source]]:
        return _sources(copies, questions, JournalSource(self._store, questions, watch.again), watch)

    @contextmanager
    def _fresh(self) -> Iterator[Path]:
        with new_files.in_the_making(self._store.parent, new_files.MAKING) as fresh:
            yield fresh

    def _found(self, name: str, watch: ProgressCallback) -> Backup:
        for backup in backup_files.listed(self._store, watch):
            if backup.name == name:
                return backup
        raise UnknownBackupError("There is no sound backup called {backup} any more. Nothing was changed.", backup=name)

    def _merge(self, fresh: Path, copies: Sequence[Path], watch: Repeating) -> None:
        with question_cache() as questions, self._all_sources(copies, questions, watch) as sources:
            before = held(fresh, watch)
            newest = max((each.contents.generation for each in backup_files.listed(self._store, watch)), default=0)
            gather.gather(fresh, self._store, sources, questions, newest, watch)
            after, readable = held(fresh, watch), _read(sources, watch)
        if readable.logs.keys() - after.last.keys() or not after.covers(before):
            raise _not_whole()

    def _older(self, copies: Sequence[Path], watch: ProgressCallback) -> Older | None:
        """Return what a sound file holds that is older than it was; None for any other file."""
        if not copies or not _is_whole(copies, watch):
            return None
        look = partial(watch, Step(Stage.CHECKING))
        look()
        with sqlite.looking_into(copies[0]) as connection, sqlite.watched(connection, look):
            if sight := last_known.farther(connection, self._store):
                return Older(holds=inventory(connection).amount, seen=sight.attempts, at=sight.at)
        return None

    def _kind(self, copies: Sequence[Path], watch: ProgressCallback) -> str:
        """Return the kind under which the file that gives way is kept."""
        return backup_files.REPLACED if self._older(copies, watch) else backup_files.DAMAGED

    def _spares(self, older: Older | None, copies: Sequence[Path], watch: ProgressCallback) -> Sequence[Backup]:
        listed = list(backup_files.listed(self._store, watch))
        if older is None:
            return listed
        with sqlite.looking_into(copies[0]) as connection:
            present = _how_far(backup_files.contents(connection))
        farther = (each for each in listed if _how_far(each.contents) > present)
        return sorted(farther, key=lambda each: _how_far(each.contents), reverse=True)

    def _put_in_place(self, fresh: Path, kind: str, watch: ProgressCallback) -> Recovered:
        step = Step(Stage.CHECKING)
        watch(step)
        with suppress(DamagedStoreError), sqlite.looking_into(fresh) as connection:
            with sqlite.watched(connection, partial(watch, step)):
                holds = None if sqlite_checks.page_faults(connection) else inventory(connection).amount
            if holds is not None:
                new_files.sync(fresh)
                watch(Step(Stage.FINISHING))
                return Recovered(holds=holds, kept=self._given_way(fresh, kind))
        raise _not_whole()

    def _given_way(self, fresh: Path, kind: str) -> Path | None:
        with ExitStack() as stack:
            if self._store.exists():
                stack.enter_context(locks.alone_with(self._store))
            return put_in_place(fresh, self._store, self._now, kind)


def _how_far(contents: Contents) -> tuple[int, int]:
    """Return a value to compare stores by. Entries count where the same attempts began and ended:
    one may have gone on.
    """
    return contents.generation, contents.events


def _not_whole() -> RecoveryError:
    return RecoveryError(
        "What was put together is not whole. Nothing was changed. Please choose another way, and keep the damaged file."
    )


@contextmanager
def _sources(
    copies: Sequence[Path], questions: QuestionCache, journal: Source, watch: Repeating
) -> Iterator[Sequence[Source]]:
    with ExitStack() as stack:
        yield [*(stack.enter_context(salvaging(copy, questions, watch)) for copy in copies), journal]


def _read(sources: Sequence[Source], watch: ProgressCallback) -> _Readable:
    readable = _Readable()
    for source in sources:
        for owner in source.owners():
            for taken in source.attempts(owner):
                readable.add(taken)
                watch(Step(Stage.READING, len(readable.logs)))
        if isinstance(source, Salvage):
            readable.broken |= {*source.broken, *source.lost()}
    return readable


def _ways_to_copy(store: Path) -> Sequence[bool]:
    """Return whether to copy the file with its journals: both ways where there are some of a possible size."""
    journals = journal_files.journals(store)
    if all(own_files.is_plain(journal, LARGEST) for journal in journals):
        return (True, False) if journals else (True,)
    return (False,)


def _play_journal(copy: Path) -> None:
    """Let SQLite play back the journal, which it does at the first read. Where it cannot, the copy stays as it is."""
    opened = sqlite.connecting(copy, writable=True, any_tables=True)
    with suppress(DamagedStoreError), sqlite_errors.explained(copy), opened as connection, closing(connection):
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _fault(copies: Sequence[Path], watch: ProgressCallback) -> str:
    """Return what is wrong with the file, in SQLite's words; empty for nothing."""
    if not copies:
        return "it is empty, missing, or larger than answers can be"
    try:
        look = partial(watch, Step(Stage.CHECKING))
        look()
        with sqlite.looking_into(copies[0]) as connection, sqlite.watched(connection, look):
            faults = sqlite_checks.deep_faults(connection)
            look()
            store_opening.refuse_unsound(connection, copies[0])
    except (sqlite3.Error, QuizError) as error:
        return str(error).replace(str(copies[0]), STORE)
    except UnicodeDecodeError:
        return "a name in it is not text"
    return faults[0] if faults else ""


def _is_whole(copies: Sequence[Path], watch: ProgressCallback) -> bool:
    """Return whether the file can be opened, after a migration where it needs one."""
    look = partial(watch, Step(Stage.CHECKING))
    with suppress(sqlite3.Error, UnicodeDecodeError, QuizError), sqlite.looking_into(copies[0]) as connection:
        with sqlite.watched(connection, look):
            if 1 <= backup_files.contents(connection).version < tables.SCHEMA_VERSION:
                return not sqlite_checks.deep_faults(connection)
        return not _fault(copies, watch)
    return False


def _sound(backup: Backup, watch: ProgressCallback) -> Held | None:
    with suppress(QuizError), file_errors.explained(backup.path):
        backup_files.checked(backup.path, watch)
        return held(backup.path, watch)
    return None
