"""Files that get their name once they are whole, and what the system says of files, told to a person."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, EDQUOT, ENOSPC, EPERM, EROFS
from pathlib import Path

from sco_quiz.storage import sqlite
from sco_quiz.whole_file import sync_folder

JOURNALS = ("-journal", "-wal", "-shm")
MAKING = ".sco-quiz-"  # a store in the making has a name that begins so: opening knows by it what a kill left


@contextmanager
def in_the_making(folder: Path, prefix: str) -> Iterator[Path]:
    """A new file for the block to fill, readable by its owner only; what is left under this name at the end goes."""
    handle, name = tempfile.mkstemp(prefix=prefix, dir=folder)
    os.close(handle)
    path = Path(name)
    try:
        yield path
    finally:
        for suffix in ("", *JOURNALS):
            beside(path, suffix).unlink(missing_ok=True)


def give_name(temporary: Path, path: Path) -> None:
    """Raises FileExistsError rather than take the place of another file."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError(path) from None
        temporary.rename(path)
    sync_folder(path.parent)


def sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def journals(path: Path) -> tuple[Path, ...]:
    """Those that hold something; an empty one is what a finished transaction leaves."""
    return tuple(journal for suffix in JOURNALS if holds_something(journal := beside(path, suffix)))


def holds_something(path: Path) -> bool:
    """Not where it is gone by now: another program may be about to finish with it."""
    with suppress(FileNotFoundError):
        return path.stat().st_size > 0
    return False


def copy_with_journals(path: Path, copy: Path) -> None:
    shutil.copyfile(path, copy)
    for journal in journals(path):
        shutil.copyfile(journal, copy.with_name(journal.name.replace(path.name, copy.name)))


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turns what SQLite and the system report about the file into what a person can do about it."""
    try:
        with sqlite.told(path):
            yield
    except OSError as error:
        reason = error.strerror or str(error)
        if error.errno in {ENOSPC, EDQUOT}:
            raise sqlite.full(path, reason) from error
        if error.errno in {EACCES, EPERM, EROFS}:
            raise sqlite.read_only(path, reason) from error
        raise sqlite.broken_disk(path, reason) from error
