"""What lies around the store that a person should know of. Each is told once."""

import logging
from collections.abc import Iterable, Sequence
from pathlib import Path

from sco_quiz.app.ports import StoreSurroundings, StrayCopy
from sco_quiz.domain.errors import QuizError

_log = logging.getLogger(__name__)


class Surroundings:
    def __init__(self, store: StoreSurroundings) -> None:
        self._store = store

    @property
    def folder(self) -> Path:
        return self._store.folder

    def new_copies(self) -> tuple[StrayCopy, ...]:
        """Copies of the store beside it, of which nothing was told yet."""
        told = self._store.told()
        return tuple(copy for copy in self._store.copies() if _of_copy(copy) not in told)

    def new_sync_program(self) -> str:
        """The one that the folder belongs to, or nothing where it belongs to none or that was told."""
        return "" if _of_folder(self.folder) in self._store.told() else self._store.sync_program()

    def heard_of_copies(self, copies: Sequence[StrayCopy]) -> None:
        self._remember(map(_of_copy, copies))

    def heard_of_sync_program(self) -> None:
        self._remember([_of_folder(self.folder)])

    def _remember(self, what: Iterable[str]) -> None:
        """Where that fails it is told once more at the next start."""
        try:
            self._store.tell(what)
        except QuizError as error:
            _log.warning("what was told was not noted: %s", type(error).__name__)


def _of_copy(copy: StrayCopy) -> str:
    return f"copy {copy.name}"


def _of_folder(folder: Path) -> str:
    return f"folder {folder}"
