"""Find out whether the program ended by a crash, and try in a copy what SQLite would undo after it.

A mark lies beside the store while a program that may write has it open. After a crash the mark or a journal with
content is left, and the next start checks everything. Where two windows are open, the first that closes removes the
mark.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine, event

from sco_quiz.files import own_files
from sco_quiz.files.whole_file import sync_folder
from sco_quiz.storage.database import sqlite, sqlite_checks, sqlite_errors
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.files import journal_files, locks, new_files

_TRIES = 5  # to copy the file while other programs write to it; each of them writes but for a moment

Refuse = Callable[[sqlite3.Connection, Path], None]


def shows(path: Path) -> bool:
    """Return whether a crash is likely. To be asked before the store is opened."""
    return os.path.lexists(_mark(path)) or bool(journal_files.journals(path))


def watch(engine: Engine, path: Path) -> None:
    """Keep the mark until the engine is closed.

    Where it cannot be written, as on a full disk, the next start after a crash makes the quick check only.
    """
    with suppress(OSError):
        own_files.put_mark(_mark(path))
        sync_folder(path.parent)

    def unmark(_engine: Engine) -> None:
        with suppress(OSError):
            own_files.take_mark(_mark(path))

    event.listen(engine, "engine_disposed", unmark)


def is_half_done(path: Path) -> bool:
    """Return whether SQLite has to write before it can read: to undo a change that was cut off, for example."""
    return (_has_journal(path) or sqlite.is_kept_with_a_log(path)) and not _is_in_use(path)


def rehearse(path: Path, refuse: Refuse) -> None:
    """Try in a copy what SQLite will undo in the file as soon as it reads. Raises DamagedStoreError or LockedError.

    Where that would leave no sound file, neither the file nor its journal is changed. `refuse` raises where the file is
    not ours.
    """
    for _ in range(_TRIES):
        if not _has_journal(path) or _is_in_use(path):
            return
        with _again_where_it_changes(path), _undone(path, path.parent, refuse):
            return
    raise sqlite_errors.locked(path)


def undone_in_memory(path: Path, refuse: Refuse) -> sqlite3.Connection:
    """Return the store as it will be when a change that was cut off is undone.

    For a reader, who leaves the file and its folder as they are. Raises DamagedStoreError, or LockedError where
    another program writes to it all the time.
    """
    for _ in range(_TRIES):
        with (
            _again_where_it_changes(path),
            TemporaryDirectory(prefix=new_files.MAKING) as folder,
            _undone(path, Path(folder), refuse) as connection,
        ):
            sqlite.use_rollback_journal(connection)
            return sqlite.in_memory(connection)
    raise sqlite_errors.locked(path)


@contextmanager
def _undone(path: Path, folder: Path, refuse: Refuse) -> Iterator[sqlite3.Connection]:
    """Give the block a connection to a sound copy in the folder. Raises DamagedStoreError."""
    with new_files.in_the_making(folder, new_files.MAKING) as copy:
        journal_files.copy_with_journals(path, copy)
        opened = sqlite.connecting(copy, writable=True, any_tables=True)
        with sqlite_errors.explained(path), opened as connection, closing(connection):
            refuse(connection, path)
            if faults := sqlite_checks.deep_faults(connection):
                raise sqlite_errors.damaged(path, faults[0])
            yield connection


@contextmanager
def _again_where_it_changes(path: Path) -> Iterator[None]:
    """Go on after the block without its error where another program wrote meanwhile: its copy says nothing then."""
    before = _state(path)
    try:
        yield
    except (DamagedStoreError, FileNotFoundError):
        if _state(path) == before:
            raise


def _state(path: Path) -> tuple[tuple[int, int, int] | None, ...]:
    """Return what changes with each write to the file or to a journal beside it."""
    return tuple(_stamp(file) for file in (path, journal_files.beside(path, own_files.JOURNAL)))


def _stamp(file: Path) -> tuple[int, int, int] | None:
    try:
        status = file.stat()
    except FileNotFoundError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns


def _has_journal(path: Path) -> bool:
    return journal_files.holds_something(journal_files.beside(path, own_files.JOURNAL))


def _is_in_use(path: Path) -> bool:
    """Return whether another program has the file locked, so that the journal is that program's.

    True also where this user may not write, and so cannot undo anything.
    """
    try:
        return locks.is_in_use(path)
    except PermissionError:
        return True


def _mark(path: Path) -> Path:
    return journal_files.beside(path, own_files.OPEN)
