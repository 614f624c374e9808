"""What shows that the program did not end as it should, and whether what it left half-done can be undone.

A mark lies beside the store while a program that may write has it open; a journal that holds something is one as
well. After such an end everything is checked. Where two windows are open, the mark goes with the first that closes.
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
from sco_quiz.storage.database import sqlite
from sco_quiz.storage.files import journal_files, locks, new_files

Refuse = Callable[[sqlite3.Connection, Path], None]


def shows(path: Path) -> bool:
    """To be asked before the store is opened."""
    return os.path.lexists(_mark(path)) or bool(journal_files.journals(path))


def watch(engine: Engine, path: Path) -> None:
    """Until the engine is closed. Without a mark, as on a full disk, the next start makes its quick check only."""
    with suppress(OSError):
        own_files.put_mark(_mark(path))
        sync_folder(path.parent)

    def unmark(_engine: Engine) -> None:
        with suppress(OSError):
            own_files.take_mark(_mark(path))

    event.listen(engine, "engine_disposed", unmark)


def is_half_done(path: Path) -> bool:
    """Whether SQLite has to write to the file before it can read: to undo what a program that is gone began, say."""
    return (_has_journal(path) or sqlite.is_kept_with_a_log(path)) and not _is_in_use(path)


def rehearse(path: Path, refuse: Refuse) -> None:
    """SQLite undoes what is half-done as soon as it reads: here first in a copy. Raises DamagedStoreError.

    Where that would not leave a sound file, neither the file nor its journal is touched. `refuse` raises where the
    file is none of ours.
    """
    if _has_journal(path) and not _is_in_use(path):
        with _undone(path, path.parent, refuse):
            pass


def undone_in_memory(path: Path, refuse: Refuse) -> sqlite3.Connection:
    """The store as it is when what is half-done is undone, for a reader, who leaves the file and its folder alone."""
    with TemporaryDirectory(prefix=new_files.MAKING) as folder, _undone(path, Path(folder), refuse) as connection:
        sqlite.use_rollback_journal(connection)
        return sqlite.in_memory(connection)


@contextmanager
def _undone(path: Path, folder: Path, refuse: Refuse) -> Iterator[sqlite3.Connection]:
    """A sound copy of the file in the folder, for the block."""
    with new_files.in_the_making(folder, new_files.MAKING) as copy:
        journal_files.copy_with_journals(path, copy)
        opened = sqlite.connecting(copy, writable=True, any_tables=True)
        with sqlite.told(path), opened as connection, closing(connection):
            refuse(connection, path)
            if faults := sqlite.deep_faults(connection):
                raise sqlite.damaged(path, faults[0])
            yield connection


def _has_journal(path: Path) -> bool:
    return journal_files.holds_something(journal_files.beside(path, own_files.JOURNAL))


def _is_in_use(path: Path) -> bool:
    """Then the journal is that program's. One who may not write cannot undo anything either."""
    try:
        return locks.is_in_use(path)
    except PermissionError:
        return True


def _mark(path: Path) -> Path:
    return journal_files.beside(path, own_files.OPEN)
