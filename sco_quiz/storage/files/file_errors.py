"""Errors of SQLite and the system as errors for a person."""

from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES, EDQUOT, ENOSPC, EPERM, EROFS
from pathlib import Path

from sco_quiz.storage.database import sqlite_errors


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raise what SQLite and the system report about the file as an error that tells a person what to do.

    Raises NotSavedError, DamagedStoreError or UnstorableTextError.
    """
    try:
        with sqlite_errors.explained(path):
            yield
    except OSError as error:
        reason = error.strerror or str(error)
        if error.errno in {ENOSPC, EDQUOT}:
            raise sqlite_errors.full(path, reason) from error
        if error.errno in {EACCES, EPERM, EROFS}:
            raise sqlite_errors.read_only(path, reason) from error
        raise sqlite_errors.broken_disk(path, reason) from error
