"""Put the open file back where it was deleted or moved away.

The open file is copied under another name, verified, and then named; it never replaces another file. If another file
lies there by now and has everything of ours, the store goes on with that one. If it lacks something, the copy becomes a
backup, and new answers wait.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from sco_quiz.domain.errors import QuizError
from sco_quiz.storage.backups import backup_files, inventory
from sco_quiz.storage.database import sqlite, sqlite_errors
from sco_quiz.storage.database.sqlite import driver
from sco_quiz.storage.errors import StoreMovedError
from sco_quiz.storage.files import file_errors, journal_files, new_files

_Place = tuple[int, int]  # device and number of a file


class FileGuard:
    """`reopen` opens the file at the path."""

    def __init__(self, path: Path, reopen: Callable[[], Engine]) -> None:
        self._path = path
        self._reopen = reopen
        self._folder = _place(path.parent)
        self._open = _place(path)
        self._put_back: _Place | None = None  # our own copy, until it is opened
        self._rescued = ""  # name of the backup of the open file, once there is one

    def engine(self, engine: Engine) -> Engine:
        """Return the engine to write with: `engine`, or one on the file that lies there now.

        Raises StoreMovedError where there is no way, and NotSavedError where the copy cannot be made.
        """
        with file_errors.explained(self._path):
            return self._engine(engine)

    def _engine(self, engine: Engine) -> Engine:
        here = _place(self._path)
        if here == self._open:
            return engine
        if here is None:
            if self._open is None or _place(self._path.parent) != self._folder or journal_files.journals(self._path):
                raise sqlite_errors.moved(self._path)
            self._copy_back(engine)
            here = _place(self._path)
        if here != self._put_back and not self._lacks_nothing(engine):
            raise self._displaced(engine)
        fresh = self._reopen()
        self._open, self._rescued = here, ""
        return fresh

    def _copy_back(self, engine: Engine) -> None:
        with new_files.in_the_making(self._path.parent, new_files.MAKING) as fresh:
            with engine.begin() as connection:
                backup_files.copy_whole(driver(connection), fresh, self._path)
            self._put_back = _place(fresh)
            with suppress(FileExistsError):  # somebody else's, which is looked at next
                new_files.give_name(fresh, self._path)

    def _lacks_nothing(self, engine: Engine) -> bool:
        """Return whether the file that lies there now has everything of ours, as one that a sync program copied."""
        if journal_files.journals(self._path):
            return False
        path = self._path
        with (
            suppress(QuizError),
            file_errors.explained(path),
            sqlite.looking_into(path) as theirs,
            engine.begin() as ours,
        ):
            return inventory.lacks_nothing(theirs, driver(ours))
        return False

    def _displaced(self, engine: Engine) -> StoreMovedError:
        """Make a backup of the open file, and return the error that says so."""
        if not self._rescued:
            with engine.begin() as connection:
                self._rescued = backup_files.back_up_rescued(driver(connection), self._path, datetime.now(UTC)).stem
        return StoreMovedError(
            "Another file was put in the place of the one with your answers while it was open: {path}. "
            "Everything saved before is kept as the backup {backup}. Please move the other file elsewhere: "
            "then yours is put back, with what is not saved yet.",
            path=self._path,
            backup=self._rescued,
        )


def _place(path: Path) -> _Place | None:
    with suppress(FileNotFoundError, NotADirectoryError):
        status = path.stat()
        return status.st_dev, status.st_ino
    return None
