"""What shows that the program did not end as it should, and whether what it left half-done can be undone.

A mark lies beside the store while a program that may write has it open; a journal that holds something is one as
well. After such an end everything is checked. Where two windows are open, the mark goes with the first that closes.
"""

from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import Engine, event

from sco_quiz.storage import files, locks, sqlite
from sco_quiz.whole_file import sync_folder


def shows(path: Path) -> bool:
    """To be asked before the store is opened."""
    return _mark(path).exists() or bool(files.journals(path))


def watch(engine: Engine, path: Path) -> None:
    """Until the engine is closed. Without a mark, as on a full disk, the next start makes its quick check only."""
    with suppress(OSError):
        _mark(path).touch(mode=0o600)
        sync_folder(path.parent)

    def unmark(_engine: Engine) -> None:
        with suppress(OSError):
            _mark(path).unlink(missing_ok=True)

    event.listen(engine, "engine_disposed", unmark)


def rehearse(path: Path) -> None:
    """SQLite undoes what is half-done as soon as it reads: here first in a copy. Raises DamagedStoreError.

    Where that would not leave a sound file, neither the file nor its journal is touched.
    """
    if not files.journals(path) or _is_in_use(path):
        return
    with files.in_the_making(path.parent, files.MAKING) as copy:
        files.copy_with_journals(path, copy)
        opened = sqlite.connecting(copy, writable=True)
        with sqlite.told(path), opened as connection, closing(connection):
            if faults := sqlite.deep_faults(connection):
                raise sqlite.damaged(path, faults[0])


def _is_in_use(path: Path) -> bool:
    """Then the journal is that program's. One who may not write cannot undo anything either."""
    try:
        return locks.is_in_use(path)
    except PermissionError:
        return True


def _mark(path: Path) -> Path:
    return files.beside(path, "-open")
