"""Warnings about the folder of the store. Each is given once."""

import logging
from collections.abc import Iterable, Sequence
from pathlib import Path

from sco_quiz.app.ports.safety import StoreFolder, StrayCopy
from sco_quiz.domain.errors import QuizError

_log = logging.getLogger(__name__)


class FolderWarnings:
    def __init__(self, store: StoreFolder) -> None:
        self._store = store
        self._heard: set[str] = set()  # since the start: where nothing can be written down, each is given once a start

    @property
    def folder(self) -> Path:
        return self._store.folder

    def new_copies(self) -> tuple[StrayCopy, ...]:
        """Return the conflict copies of which no warning was given yet. Raises NotSavedError."""
        told = self._told()
        return tuple(copy for copy in self._store.copies() if _of_copy(copy) not in told)

    def is_newly_open_to_others(self) -> bool:
        """Return whether other users can look into the folder and no warning was given yet. Raises NotSavedError."""
        return _of_rights(self.folder) not in self._told() and self._store.is_open_to_others()

    def newly_in_the_way(self) -> tuple[Path, ...]:
        """Return what lies in the place of our files and was not warned of yet. Raises NotSavedError."""
        told = self._told()
        return tuple(path for path in self._store.in_the_way() if _of_place(path) not in told)

    def heard_of_copies(self, copies: Sequence[StrayCopy]) -> None:
        self._remember(map(_of_copy, copies))

    def heard_of_open_folder(self) -> None:
        self._remember([_of_rights(self.folder)])

    def heard_of_what_is_in_the_way(self, paths: Sequence[Path]) -> None:
        self._remember(map(_of_place, paths))

    def _told(self) -> frozenset[str]:
        return self._store.told() | self._heard

    def _remember(self, what: Iterable[str]) -> None:
        """Remember the warnings. Where that fails they are given once more at the next start."""
        heard = frozenset(what)
        self._heard |= heard
        try:
            self._store.tell(heard)
        except QuizError as error:
            _log.warning("what was told was not noted: %s", type(error).__name__)


def _of_copy(copy: StrayCopy) -> str:
    return f"copy {copy.name}"


def _of_rights(folder: Path) -> str:
    return f"open {folder}"


def _of_place(path: Path) -> str:
    return f"place {path}"
