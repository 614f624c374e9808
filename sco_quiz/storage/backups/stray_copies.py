"""Conflict copies: copies of the store that sync programs leave beside it. They stay as they are."""

from contextlib import suppress
from pathlib import Path

from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.app.ports.safety import StrayCopy
from sco_quiz.files.own_files import JOURNALS, OPEN
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.database import sqlite
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.files import file_errors, journal_files

_OURS = ("", OPEN, *JOURNALS)  # endings of the store's own files


def stray_copies(store: Path) -> tuple[StrayCopy, ...]:
    """Return the copies by name.

    Every sync program has its own names for them, but all keep the beginning and the ending of ours. Raises OSError.
    """
    ours = {store.name + ending for ending in _OURS}
    found = (
        path for path in store.parent.glob(f"{store.stem}*") if store.suffix in path.name and path.name not in ours
    )
    return tuple(StrayCopy(name=path.name, attempts=_attempts(path)) for path in sorted(found) if path.is_file())


def _attempts(path: Path) -> int | None:
    """Return how many attempts a copy holds, read without a lock or its journal; None where that cannot be told."""
    if journal_files.journals(path):
        return None
    with (
        suppress(DamagedStoreError, NotSavedError),
        file_errors.explained(path),
        sqlite.looking_into(path) as connection,
    ):
        return backup_files.contents(connection).attempts
    return None
