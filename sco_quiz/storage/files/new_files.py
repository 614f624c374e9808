"""Files that get their name once they are whole, and what a kill left of some that did not."""

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


def give_name(temporary: Path, path: Path) -> None:
    """Raises FileExistsError rather than take the place of another file."""
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
