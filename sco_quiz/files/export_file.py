"""Write what a person takes elsewhere: whole or not at all, and never over a file that SCO Quiz keeps.

Tables, reports, records of learners, banks, fingerprints and pictures all go through `exporting`. Kept files are
recognised by their place, their name and their content, so that links, other spellings of a name and another data
folder do not get around it.
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
_PACK_TEXTS = frozenset({"text.md", "LICENSE.txt"})

_HEAD = 64 * 1024  # bytes that are read to see what a file is
_SQLITE, _APPLICATION, _APPLICATION_AT = b"SQLite format 3\0", b"SCOQ", 68
_JOURNAL_LINE = re.compile(rb'^\{"sum":"[0-9a-f]+","learner":"', re.MULTILINE)
_LAST_SEEN = b'{"stores":{'
_RECORD = re.compile(rb'\[\s*\{"kind":"learner","format":"sco-quiz learner","version":\d+,"key":"([^"\\]*)"')


class ExportError(QuizError):
    """An export could not be written, or would replace a kept file. Nothing was changed."""


@contextmanager
def exporting(file: Path, *, learner: str = "", pack: Path | None = None) -> Iterator[BinaryIO]:
    """Give the block a stream to write and read back, which becomes the file when the block has ended.

    An earlier file is replaced only then and keeps its rights; a new one is readable by its owner only. Only an export
    for the `learner` with this key replaces their record, and only one into the `pack` in this folder replaces a file
    of the pack. Raises ExportError; an earlier file is then as it was.
    """
    with _explained(file):
        target = _target(file, learner, pack)
        with replacing(target) as stream:
            yield stream
            _target(file, learner, pack)  # once more: the block may have taken minutes
            _keep_rights(target, stream)


def make_folder(folder: Path) -> None:
    """Make a folder for several exports. Raises ExportError where that fails or something is kept there."""
    with _explained(folder):
        refuse_own_place(folder / "export")
        folder.mkdir(parents=True, exist_ok=True)


def refuse_own_place(file: Path) -> None:
    """Raise ExportError where SCO Quiz keeps, or would keep, a file of that name: in any data folder."""
    named = Path(os.path.realpath(file.parent), file.name)  # a store that is a link may lead nowhere at present
    if _is_own_place(named) or _is_own_place(Path(os.path.realpath(file))):
        raise _kept(file)


@contextmanager
def _explained(file: Path) -> Iterator[None]:
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
    """Return where to write, with links followed. Raises ExportError, and OSError where that cannot be found out."""
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
    """Raise OSError for what may not be replaced, whatever it holds."""
    if not stat.S_ISREG(file.stat().st_mode):  # a pipe would wait, and a device is no file
        raise OSError(EINVAL, "it is a folder, a pipe or a device")
    if not os.access(target, os.W_OK):  # the folder's rights may allow it, but the owner of the file does not
        raise PermissionError(EACCES, os.strerror(EACCES))


def _is_own_place(target: Path) -> bool:
    """Return whether the program keeps a file of that name there, whether or not it exists."""
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
    """Return whether a later start would take the file for its own, or for a part of the store beside it."""
    name = _plain_name(target)
    if name.startswith(STORE) or ATTEMPTS.fullmatch(name):
        return True
    stores = (target.with_name(target.name[: -len(end)]) for end in _BESIDE_A_STORE if name.endswith(end))
    return any(_is_store(_head(store)) for store in stores)


def _is_in_use(target: Path) -> bool:
    """Return whether a program has the database open or left it half written: its content may say nothing then."""
    return any(os.path.lexists(target.with_name(target.name + ending)) for ending in _BESIDE_A_STORE)


def _plain_name(target: Path) -> str:
    """Return the name as file systems see it that ignore capitals, and drop what Windows drops at the end."""
    return target.name.casefold().rstrip(" .")


def _holds_answers(head: bytes) -> bool:
    """Return whether the file is a store or backup, a journal of attempts, or `seen.json`."""
    return _is_store(head) or bool(_JOURNAL_LINE.search(head)) or head.startswith(_LAST_SEEN)


def _is_store(head: bytes) -> bool:
    return head.startswith(_SQLITE) and head[_APPLICATION_AT:].startswith(_APPLICATION)


def _belongs_to_a_pack(target: Path, pack: Path | None) -> bool:
    """Return whether the file belongs to a pack: its texts, and every TOML file below its folder, also a new one."""
    if pack is not None and target.is_relative_to(os.path.realpath(pack)):
        return False
    shipped = (questions_dir(), resources_dir(), Path(__file__).parents[1])
    if any(target.is_relative_to(os.path.realpath(folder)) for folder in shipped):
        return True
    if target.name in _PACK_TEXTS and (target.parent / _PACK_FILE).is_file():
        return True
    is_toml = target.suffix.casefold() == ".toml"
    return is_toml and any((folder / _PACK_FILE).is_file() for folder in target.parents)


def _head(file: Path) -> bytes:
    """Return the first bytes of a file; empty where there is none."""
    if not file.is_file():
        return b""
    handle = os.open(file, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    head = os.read(handle, _HEAD)
    # It may be the open store under another name. When a process closes any handle to a file, POSIX drops all locks
    # that the process has on it. So the handle to a store stays open until the process ends.
    if os.name != "posix" or not _is_store(head):
        os.close(handle)
    return head


def _keep_rights(target: Path, stream: BinaryIO) -> None:
    """Give the new file the rights of the earlier one, where that belongs to the same owner."""
    if os.name != "posix":
        return
    with suppress(FileNotFoundError):
        status = target.stat()
        if status.st_uid == os.geteuid():
            os.fchmod(stream.fileno(), stat.S_IMODE(status.st_mode) & 0o777)
