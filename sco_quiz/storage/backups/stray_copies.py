"""Copies of the store beside it, as programs leave them that copy files between computers. They stay as they are."""

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
    """By name. Every such program has its own way to name one; they keep the start of the name and the ending."""
    ours = {store.name + ending for ending in _OURS}
    found = (
        path for path in store.parent.glob(f"{store.stem}*") if store.suffix in path.name and path.name not in ours
    )
    return tuple(StrayCopy(name=path.name, attempts=_attempts(path)) for path in sorted(found) if path.is_file())


def _attempts(path: Path) -> int | None:
    """Looked at without a lock or a journal, so that nothing in it is changed; None where that does not tell."""
    if journal_files.journals(path):
        return None
    with suppress(DamagedStoreError, NotSavedError), file_errors.told(path), sqlite.looking_into(path) as connection:
        return backup_files.contents(connection).attempts
    return None
