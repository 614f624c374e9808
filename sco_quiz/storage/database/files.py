"""Files that get their name once they are whole, and what the system says of files, told to a person."""

import os
import re
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, EDQUOT, ENOSPC, EPERM, EROFS
from hashlib import sha256
from pathlib import Path

from sco_quiz import own_files
from sco_quiz.own_files import JOURNALS
from sco_quiz.storage.database import sqlite
from sco_quiz.whole_file import sync_folder

LARGEST = 4 * 1024**3  # bytes of a store that can be copied to be looked at: tens of millions of answers
MAKING = ".sco-quiz-"  # a store in the making has a name that begins so: opening knows by it what a kill left


@contextmanager
def in_the_making(folder: Path, prefix: str) -> Iterator[Path]:
    """A new file for the block to fill, readable by its owner only; what is left under this name at the end goes."""
    path = folder / passing_name(prefix)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        yield path
    finally:
        for suffix in ("", *JOURNALS):
            beside(path, suffix).unlink(missing_ok=True)


def passing_name(prefix: str) -> str:
    """A new name of which it can be told later that nobody else gave it: its second half follows from its first."""
    token = os.urandom(8).hex()
    return f"{prefix}{token}{_check(token)}"


def leftovers(folder: Path, prefix: str) -> Iterator[Path]:
    """What kills left of files in the making, and of their journals: plain files of ours under names of ours."""
    pattern = re.compile(rf"{re.escape(prefix)}([0-9a-f]{{16}})([0-9a-f]{{16}})({'|'.join(JOURNALS)})?")
    for path in folder.glob(f"{prefix}*"):
        named = pattern.fullmatch(path.name)
        if named and named[2] == _check(named[1]) and _is_plain_and_ours(path):
            yield path


def is_second_name(path: Path, store: Path) -> bool:
    """Whether it is one of the two names of the very file, so that nothing is lost with it."""
    if path == store:
        return False
    with suppress(FileNotFoundError):
        one, other = path.lstat(), store.lstat()
        return stat.S_ISREG(one.st_mode) and one.st_nlink == 2 and os.path.samestat(one, other)  # noqa: PLR2004 - both
    return False


def _check(token: str) -> str:
    return sha256(f"{MAKING}{token}".encode()).hexdigest()[: len(token)]


def _is_plain_and_ours(path: Path) -> bool:
    with suppress(FileNotFoundError):
        status = path.lstat()
        return stat.S_ISREG(status.st_mode) and own_files.is_ours(status)
    return False


def give_name(temporary: Path, path: Path) -> None:
    """Raises FileExistsError rather than take the place of another file."""
    own_files.give_name(temporary, path)
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
        return path.lstat().st_size > 0 or bool(own_files.oddity(path))
    return False


def copy_with_journals(path: Path, copy: Path) -> None:
    shutil.copyfile(path, copy)
    for journal in journals(path):
        if not journal.name.endswith(own_files.SHM):  # of memory that programs share: without them it says nothing
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
