"""The journals that SQLite puts beside a store: `-journal`, and in write-ahead mode `-wal` and `-shm`."""

import shutil
from contextlib import suppress
from pathlib import Path

from sco_quiz.files import own_files
from sco_quiz.files.own_files import JOURNALS


def beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def journals(path: Path) -> tuple[Path, ...]:
    """Return the journals that hold something. A finished transaction leaves an empty one."""
    return tuple(journal for suffix in JOURNALS if holds_something(journal := beside(path, suffix)))


def holds_something(path: Path) -> bool:
    """Return whether there is a file with content. False where another program has just deleted it."""
    with suppress(FileNotFoundError):
        return path.lstat().st_size > 0 or bool(own_files.oddity(path))
    return False


def copy_with_journals(path: Path, copy: Path) -> None:
    """Copy the store and its journals that hold something. Raises OSError."""
    shutil.copyfile(path, copy)
    for journal in journals(path):
        if not journal.name.endswith(own_files.SHM):  # shared memory of programs, which is useless without them
            shutil.copyfile(journal, copy.with_name(journal.name.replace(path.name, copy.name)))
