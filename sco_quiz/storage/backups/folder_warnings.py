"""What lies around the store, and what the person was already told of it."""

import os
from collections.abc import Iterable
from pathlib import Path

from sco_quiz.app.ports.safety import StrayCopy
from sco_quiz.files import own_files
from sco_quiz.files.paths import is_left_open
from sco_quiz.storage.backups import backup_files, last_known, stray_copies
from sco_quiz.storage.files import file_errors
from sco_quiz.storage.files.store_path import store_in


class StoreFolder:
    """The folder of a store, whether or not that is open."""

    def __init__(self, folder: Path) -> None:
        self._store = store_in(folder)

    @property
    def folder(self) -> Path:
        return self._store.parent

    def copies(self) -> tuple[StrayCopy, ...]:
        with file_errors.explained(self.folder):
            return stray_copies.stray_copies(self._store)

    def is_open_to_others(self) -> bool:
        with file_errors.explained(self.folder):
            return is_left_open(self.folder)

    def in_the_way(self) -> tuple[Path, ...]:
        """Return what is not ours in the place of `seen.json` or of the folder of backups."""
        with file_errors.explained(self.folder):
            there = [self.folder / own_files.SEEN] if last_known.is_foreign(self._store) else []
            place = backup_files.folder_of(self._store)
            return (*there, *([place] if os.path.lexists(place) and not place.is_dir() else []))

    def told(self) -> frozenset[str]:
        return last_known.told(self._store)

    def tell(self, what: Iterable[str]) -> None:
        with file_errors.explained(self.folder):
            last_known.tell(self._store, what)
