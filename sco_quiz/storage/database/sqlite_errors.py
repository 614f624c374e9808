"""The errors of SQLite as errors for a person. SQLite's own code decides which, never its text."""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.plain_text import plain
from sco_quiz.storage.errors import (
    DamagedStoreError,
    DiskError,
    DiskFullError,
    LockedError,
    ReadOnlyError,
    RefusedError,
    StoreMovedError,
    UnstorableTextError,
)

_log = logging.getLogger(__name__)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raise what SQLite reports about the file as an error that tells a person what to do.

    Raises NotSavedError, DamagedStoreError or UnstorableTextError.
    """
    try:
        yield
    except DBAPIError as error:
        raise (told(error.orig, path) or error) from error
    except sqlite3.Error as error:
        raise (told(error, path) or error) from error
    except MemoryError as error:  # Python raises this for SQLITE_NOMEM
        raise no_memory(path) from error
    except UnicodeDecodeError as error:  # SQLite's message quoted broken text
        raise damaged(path, "a name in it is not text") from error
    except UnicodeEncodeError as error:
        raise UnstorableTextError(
            "A text holds half a character, which cannot be stored. Nothing was changed by this step. "
            "Please delete the odd character and enter it again."
        ) from error


def told(error: BaseException | None, path: Path) -> QuizError | None:
    """Return the error for a person, or None for one that is our own mistake. SQLite's code decides, never its text."""
    name: str | None = getattr(error, "sqlite_errorname", None)
    if name is None:  # raised by the driver: of these a file can only cause the one for broken text
        return damaged(path, str(error)) if isinstance(error, sqlite3.OperationalError) else None
    _, family, *_ = name.split("_")
    say = _SENTENCES.get(name) or _SENTENCES.get(family)
    return say(path, name) if say else None


def damaged(path: Path, detail: str) -> DamagedStoreError:
    return DamagedStoreError(
        "The file with your answers, {path}, is damaged ({detail}). Nothing was changed in it. "
        "Please keep a copy of it and put back an earlier copy, or move it elsewhere to start anew.",
        path=path,
        detail=plain(detail),
    )


def locked(path: Path, _name: str = "") -> QuizError:
    return LockedError(
        "Another program is using the file with your answers, {path}. Everything saved before is kept. "
        "Please wait a moment, or close the other program.",
        path=path,
    )


def moved(path: Path, _name: str = "") -> StoreMovedError:
    return StoreMovedError(
        "The file with your answers was moved, deleted or replaced while it was open: {path}. "
        "What was saved before is in the moved file. Please put it back, or close SCO Quiz and start it again.",
        path=path,
    )


def read_only(path: Path, name: str) -> ReadOnlyError:
    return ReadOnlyError(
        "The file with your answers, {path}, is read-only here ({reason}). Everything saved before is kept. "
        "Please allow writing to the file and its folder, or start SCO Quiz with --data-dir and another folder.",
        path=path,
        reason=name,
    )


def full(path: Path, name: str) -> DiskFullError:
    return DiskFullError(
        "There is no room left to save to {path} ({reason}). Everything saved before is kept. "
        "Please free some space on the disk.",
        path=path,
        reason=name,
    )


def broken_disk(path: Path, name: str) -> DiskError:
    return DiskError(
        "{path} could not be opened, read or written ({reason}). Everything saved before is kept. "
        "Please check that the disk or network folder is connected and that you may use it.",
        path=path,
        reason=name,
    )


def refused(path: Path, name: str) -> RefusedError:
    """Return the error for a statement that SQLite refuses: the file has changed, or our code is wrong."""
    _log.error("SQLite refused a step: %s", name)
    return RefusedError(
        "The file with your answers, {path}, does not take what was to be saved ({reason}). Everything saved before is "
        "kept. Please close SCO Quiz and start it again; `sco-quiz doctor` says more.",
        path=path,
        reason=name,
    )


def no_memory(path: Path, _name: str = "") -> RefusedError:
    return RefusedError(
        "This computer has no memory left for what was to be done with {path}. Everything saved before is kept. "
        "Please close other programs and try again.",
        path=path,
    )


def _too_long(path: Path, _name: str) -> DamagedStoreError:
    """Return the error for a value over the limits: this program stores none that is so long."""
    return damaged(path, "a text in it is longer than any of SCO Quiz")


def _too_slow(path: Path, _name: str) -> DamagedStoreError:
    return damaged(path, "it takes too long to read")


_SENTENCES: dict[str, Callable[[Path, str], QuizError]] = {
    "BUSY": locked,
    "LOCKED": locked,
    "PROTOCOL": locked,
    "READONLY": read_only,
    "SQLITE_READONLY_DBMOVED": moved,
    "PERM": read_only,
    "AUTH": read_only,
    "FULL": full,
    "IOERR": broken_disk,
    "CANTOPEN": broken_disk,
    "NOLFS": broken_disk,
    "CORRUPT": damaged,
    "NOTADB": damaged,
    "FORMAT": damaged,
    "INTERRUPT": _too_slow,
    "CONSTRAINT": refused,
    "MISMATCH": refused,
    "RANGE": refused,
    "ABORT": refused,
    "SCHEMA": refused,
    "TOOBIG": _too_long,
    "NOMEM": no_memory,
}
