"""The one way to write what a person takes elsewhere: never in the place of what is kept, and whole or not at all.

Tables, reports, records of learners, banks, fingerprints and pictures all go through `exporting`. What SCO Quiz keeps
is known by where it lies, by its name, and by what it holds: so links, other spellings of a name and the data folder
of another start are no way around it.
"""

import os
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, EINVAL
from pathlib import Path
from typing import BinaryIO

from sco_quiz.domain.errors import QuizError
from sco_quiz.files.own_files import ATTEMPTS, FILES, FOLDERS, JOURNALS, LOCK, OPEN, STORE, WINDOW
from sco_quiz.files.paths import questions_dir, resources_dir
from sco_quiz.files.whole_file import replacing

REPLACED = "an earlier file of this name gives way once the new one is whole"
_BESIDE_A_STORE = (*JOURNALS, OPEN)
_LOCK = f"{WINDOW}/{LOCK}"
_PACK_FILE = "pack.toml"

_HEAD = 64 * 1024  # bytes that tell what a file is
_SQLITE, _APPLICATION, _APPLICATION_AT = b"SQLite format 3\0", b"SCOQ", 68
_JOURNAL_LINE = re.compile(rb'^\{"sum":"[0-9a-f]+","learner":"', re.MULTILINE)
_LAST_SEEN = b'{"stores":{'
_RECORD = re.compile(rb'\[\s*\{"kind":"learner","format":"sco-quiz learner","version":\d+,"key":"([^"\\]*)"')


class ExportError(QuizError):
    """An export could not be written, or would take the place of what is kept. Nothing was changed."""


@contextmanager
def exporting(file: Path, *, learner: str = "", pack: Path | None = None) -> Iterator[BinaryIO]:
    """A stream to write and to read back, which becomes the file once the block has been left.

    An earlier file gives way in that moment and keeps its rights; a new one is readable by its owner only. Only an
    export for the `learner` with this key takes the place of their record, and only one into the `pack` in this folder
    that of a file of the pack. Raises ExportError; an earlier file is then as it was.
    """
    with _told(file):
        target = _target(file, learner, pack)
        with replacing(target) as stream:
            yield stream
            _target(file, learner, pack)  # the block may have taken minutes
            _keep_rights(target, stream)


def make_folder(folder: Path) -> None:
    """For several exports. Raises ExportError where it cannot be made, or where something is kept."""
    with _told(folder):
        refuse_own_place(folder / "export")
        folder.mkdir(parents=True, exist_ok=True)


def refuse_own_place(file: Path) -> None:
    """Raises ExportError where SCO Quiz keeps a file of that name, or would: in a data folder, of whichever start."""
    named = Path(os.path.realpath(file.parent), file.name)  # a store that is a link may lead to nothing at present
    if _is_own_place(named) or _is_own_place(Path(os.path.realpath(file))):
        raise _kept(file)


@contextmanager
def _told(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ExportError(
            "{file} could not be written ({reason}). Nothing was exported, and nothing was changed. "
            "Please choose another place.",
            file=file,
            reason=error.strerror,
        ) from error


def _target(file: Path, learner: str, pack: Path | None) -> Path:
    """Where to write: links are followed. Raises ExportError, and OSError where that cannot be looked at."""
    refuse_own_place(file)
    target = Path(os.path.realpath(file))
    if _has_an_own_name(target) or _is_in_use(target):
        raise _kept(file)
    with suppress(FileNotFoundError):
        _refuse_odd(file, target)
    head = _head(target)
    if _holds_answers(head):
        raise _kept(file)
    record = _RECORD.match(head)
    if record and record[1] != learner.encode():
        raise ExportError(
            "{file} holds the record of a learner, and nothing but a newer record of the same learner takes its "
            "place. Nothing was exported, and nothing was changed. Please choose another name.",
            file=file,
        )
    if _belongs_to_a_pack(target, pack):
        raise ExportError(
            "{file} belongs to a question pack or to the program itself. Nothing was exported, and nothing was "
            "changed. Please choose another place.",
            file=file,
        )
    return target


def _kept(file: Path) -> ExportError:
    return ExportError(
        "{file} lies where SCO Quiz keeps answers itself. Nothing was exported, and nothing was changed. "
        "Please choose another name or another folder.",
        file=file,
    )


def _refuse_odd(file: Path, target: Path) -> None:
    """Raises OSError for what is there and is not to be replaced, whatever it holds."""
    if not stat.S_ISREG(file.stat().st_mode):  # a pipe would be waited for, and a device is no file to replace
        raise OSError(EINVAL, "it is a folder, a pipe or a device")
    if not os.access(target, os.W_OK):  # the rights of its folder may allow to replace it, but its owner does not
        raise PermissionError(EACCES, os.strerror(EACCES))


def _is_own_place(target: Path) -> bool:
    """By place and name, whether or not a file lies there."""
    own = (folder.parent for folder in target.parents if folder.name.casefold() in FOLDERS)
    if any(map(_is_data_folder, own)):
        return True
    name = _plain_name(target)
    return (name in FOLDERS or bool(FILES.fullmatch(name))) and _is_data_folder(target.parent)


def _is_data_folder(folder: Path) -> bool:
    marks = (_LOCK, *(STORE + ending for ending in ("", *_BESIDE_A_STORE)))
    if any(os.path.lexists(folder / mark) for mark in marks):
        return True
    with suppress(OSError), os.scandir(folder) as entries:
        return any(ATTEMPTS.fullmatch(entry.name.casefold()) for entry in entries)
    return False


def _has_an_own_name(target: Path) -> bool:
    """One that a later start would take for its own wherever it lies, or that is of a store beside it."""
    name = _plain_name(target)
    if name.startswith(STORE) or ATTEMPTS.fullmatch(name):
        return True
    stores = (target.with_name(target.name[: -len(end)]) for end in _BESIDE_A_STORE if name.endswith(end))
    return any(_is_store(_head(store)) for store in stores)


def _is_in_use(target: Path) -> bool:
    """Whether it is a database that a program has open, or left half-written: its content may tell nothing then."""
    return any(os.path.lexists(target.with_name(target.name + ending)) for ending in _BESIDE_A_STORE)


def _plain_name(target: Path) -> str:
    """As a file system that knows no capitals and drops what Windows drops at the end would have it."""
    return target.name.casefold().rstrip(" .")


def _holds_answers(head: bytes) -> bool:
    """A store or a backup, the journal of attempts, or how far a store was seen."""
    return _is_store(head) or bool(_JOURNAL_LINE.search(head)) or head.startswith(_LAST_SEEN)


def _is_store(head: bytes) -> bool:
    return head.startswith(_SQLITE) and head[_APPLICATION_AT:].startswith(_APPLICATION)


def _belongs_to_a_pack(target: Path, pack: Path | None) -> bool:
    """Every TOML file below a pack's folder is a part of it, also one that is new there."""
    if pack is not None and target.is_relative_to(os.path.realpath(pack)):
        return False
    shipped = (questions_dir(), resources_dir(), Path(__file__).parents[1])
    if any(target.is_relative_to(os.path.realpath(folder)) for folder in shipped):
        return True
    is_toml = target.suffix.casefold() == ".toml"
    return is_toml and any((folder / _PACK_FILE).is_file() for folder in target.parents)


def _head(file: Path) -> bytes:
    """The first bytes of a file; empty for what is none."""
    if not file.is_file():
        return b""
    handle = os.open(file, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    head = os.read(handle, _HEAD)
    # It may be the open store under another name. POSIX drops every lock that this process has on a file when any
    # handle to it is closed, so that of a store stays open until the process ends.
    if os.name != "posix" or not _is_store(head):
        os.close(handle)
    return head


def _keep_rights(target: Path, stream: BinaryIO) -> None:
    """Those that the owner gave to the file that gives way; somebody else's say nothing."""
    if os.name != "posix":
        return
    with suppress(FileNotFoundError):
        status = target.stat()
        if status.st_uid == os.geteuid():
            os.fchmod(stream.fileno(), stat.S_IMODE(status.st_mode) & 0o777)
