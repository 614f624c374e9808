"""Find out whether another program uses a SQLite file, without SQLite, which might change a damaged file first."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from sco_quiz.storage.database import sqlite_errors

_FIRST, _COUNT = 0x4000_0000, 512  # the bytes that SQLite locks (https://sqlite.org/fileformat2.html, section 1.3)


@contextmanager
def alone_with(file: Path) -> Iterator[None]:
    """Keep other programs from using the file during the block. Raises LockedError or OSError.

    To be called only while this process has the file not open: closing it drops all locks of the process.
    """
    with file.open("rb+") as stream:
        if not _locked(stream):
            raise sqlite_errors.locked(file)
        if os.name == "nt":  # Windows cannot move an open file
            stream.close()
        yield


def is_in_use(file: Path) -> bool:
    """Return whether another program holds a lock on the file. Raises OSError."""
    with file.open("rb+") as stream:
        return not _locked(stream)


if sys.platform == "win32":
    import msvcrt

    def _locked(stream: BinaryIO) -> bool:
        stream.seek(_FIRST)
        with suppress(OSError):
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, _COUNT)
            return True
        return False
else:
    import fcntl

    def _locked(stream: BinaryIO) -> bool:
        with suppress(BlockingIOError, PermissionError):
            fcntl.lockf(stream, fcntl.LOCK_EX | fcntl.LOCK_NB, _COUNT, _FIRST)
            return True
        return False
