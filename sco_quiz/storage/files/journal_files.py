"""The journals that SQLite puts beside a store: `-journal`, and in write-ahead mode `-wal` and `-shm`."""

import shutil
from contextlib import suppress
from pathlib import Path

from sco_quiz.files import own_files
from sco_quiz.files.own_files import JOURNALS


def beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def journals(path: Path) -> tuple[Path, ...]:
    """Those that hold something; an empty one is what a finished transaction leaves."""
    return tuple(journal for suffix in JOURNALS if holds_something(journal := beside(path, suffix)))


def holds_something(path: Path) -> bool:
    """Not where it is gone by now: another program may be about to finish with it."""
    with suppress(FileNotFoundError):
        return path.lstat().st_size > 0 or bool(own_files.oddity(path))
    return False


def copy_with_journals(path: Path, copy: Path) -> None:
    shutil.copyfile(path, copy)
    for journal in journals(path):
        if not journal.name.endswith(own_files.SHM):  # of memory that programs share: without them it says nothing
            shutil.copyfile(journal, copy.with_name(journal.name.replace(path.name, copy.name)))
