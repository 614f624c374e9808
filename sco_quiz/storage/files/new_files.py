"""Files that get their name once they are whole, and those that a killed process left half made."""

import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from sco_quiz.files import own_files
from sco_quiz.files.own_files import JOURNALS
from sco_quiz.files.whole_file import sync_folder
from sco_quiz.storage.files.journal_files import beside

MAKING = ".sco-quiz-"  # names of half-made stores begin so; opening finds by it what a kill left


@contextmanager
def in_the_making(folder: Path, prefix: str) -> Iterator[Path]:
    """Give the block a new empty file to fill, readable by its owner only.

    What still has this name after the block is deleted, with its journals. Raises OSError.
    """
    path = folder / passing_name(prefix)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        yield path
    finally:
        for suffix in ("", *JOURNALS):
            beside(path, suffix).unlink(missing_ok=True)


def passing_name(prefix: str) -> str:
    """Return a new name that nobody else would choose: its second half is a checksum of its first."""
    token = os.urandom(8).hex()
    return f"{prefix}{token}{_check(token)}"


def leftovers(folder: Path, prefix: str) -> Iterator[Path]:
    """Return the half-made files that killed processes left, and their journals: plain files of ours, named so."""
    pattern = re.compile(rf"{re.escape(prefix)}([0-9a-f]{{16}})([0-9a-f]{{16}})({'|'.join(JOURNALS)})?")
    for path in folder.glob(f"{prefix}*"):
        named = pattern.fullmatch(path.name)
        if named and named[2] == _check(named[1]) and _is_plain_and_ours(path):
            yield path


def is_second_name(path: Path, store: Path) -> bool:
    """Return whether both paths name the same file and it has no third name, so that one can be deleted."""
    if path == store:
        return False
    with suppress(FileNotFoundError):
        one, other = path.lstat(), store.lstat()
        return stat.S_ISREG(one.st_mode) and one.st_nlink == 2 and os.path.samestat(one, other)  # noqa: PLR2004 - both
    return False


def give_name(temporary: Path, path: Path) -> None:
    """Rename a finished file and sync its folder. Raises FileExistsError rather than replace another file."""
    own_files.give_name(temporary, path)
    sync_folder(path.parent)


def sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _check(token: str) -> str:
    return sha256(f"{MAKING}{token}".encode()).hexdigest()[: len(token)]


def _is_plain_and_ours(path: Path) -> bool:
    with suppress(FileNotFoundError):
        status = path.lstat()
        return stat.S_ISREG(status.st_mode) and own_files.is_ours(status)
    return False
