"""Files and folders that the program keeps for itself, used without trust in what may lie in their place.

Somebody can have put a pipe, a device, a folder, a link or a file without an end where the program keeps a file.
Nothing here waits for such a thing, follows it, or reads more of it than a file of ours can hold.
"""

import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from errno import EFBIG, EINVAL, ELOOP
from pathlib import Path
from typing import BinaryIO

from sco_quiz import NAME

# Names in the learner's folder: every file that the program keeps there, and no other, is called so.
STORE = f"{NAME}.sqlite3"
JOURNAL, WAL, SHM = "-journal", "-wal", "-shm"  # endings of what SQLite puts beside a database
JOURNALS = (JOURNAL, WAL, SHM)
OPEN = "-open"  # ending of the mark beside a store that a program has open
SEEN = "seen.json"
ATTEMPTS = re.compile(r"attempts-(\d{4,9})\.jsonl", re.ASCII)
FAULTS = "faults.log"
BACKUPS, WINDOW = "backups", "window"
FOLDERS = (BACKUPS, WINDOW)
LOCK, LAST, ASKING = "lock", "last.ini", "raise-"  # in the folder of the window
FILES = re.compile(  # in the learner's folder, with those that other programs have named after ours
    rf"{NAME}.*\.sqlite3.*|attempts-\d+\.jsonl|{re.escape(SEEN)}|{re.escape(FAULTS)}.*", re.ASCII
)

_OWNER_ONLY = 0o700
_OTHERS = 0o077
_WITHOUT_TRUST = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_NOCTTY", "O_BINARY"))
_AT_ONCE = 1 << 16
_MARK = b"SCO Quiz\n"
_KINDS = {
    stat.S_IFDIR: "a folder",
    stat.S_IFLNK: "a link",
    stat.S_IFIFO: "a pipe",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFSOCK: "a socket",
}


def oddity(path: Path) -> str:
    """What lies there in place of a plain file; empty for a plain file, and where nothing lies. Raises OSError."""
    try:
        mode = path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return ""
    return "" if stat.S_ISREG(mode) else _KINDS.get(stat.S_IFMT(mode), "something unknown")


def refuse_odd(path: Path) -> None:
    """Raises OSError where something lies there that is no plain file."""
    if found := oddity(path):
        raise _no_file(path, found)


def is_plain(path: Path, largest: int) -> bool:
    """Whether a program that trusts the file may read it: a plain one of at most so many bytes, or none at all."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and status.st_size <= largest


@contextmanager
def reading(path: Path, largest: int) -> Iterator[BinaryIO]:
    """Raises OSError, also for what is no plain file and for one of more than `largest` bytes."""
    with _stream(path, os.O_RDONLY, "rb") as stream:
        if os.fstat(stream.fileno()).st_size > largest:
            raise OSError(EFBIG, f"it is larger than {largest:,} bytes", str(path))
        yield stream


@contextmanager
def appending(path: Path) -> Iterator[BinaryIO]:
    """To read and to add to, made where it is missing, readable by its owner only. Raises OSError as `reading` does."""
    with _stream(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, "rb+") as stream:
        yield stream


def lines(stream: BinaryIO, longest: int) -> Iterator[bytes]:
    """Every line of at most `longest` bytes with its end; longer ones are passed over."""
    while text := stream.readline(longest + 1):
        if len(text) <= longest:
            yield text
            continue
        while text and not text.endswith(b"\n"):
            text = stream.readline(_AT_ONCE)


def is_free_or_ours(path: Path, largest: int, is_ours: Callable[[bytes], bool]) -> bool:
    """Whether a file of ours may be written there: nothing lies there, or a plain file that is ours by what it holds.

    `is_ours` is asked about its first bytes. What cannot be read counts as somebody else's.
    """
    if not is_plain(path, largest):
        return False
    try:
        with reading(path, largest) as stream:
            return is_ours(stream.read(_AT_ONCE))
    except FileNotFoundError:
        return True
    except OSError:
        return False


def put_mark(path: Path) -> bool:
    """Whether a small file was put as a sign where nothing lay, whole as soon as it has its name. Raises OSError."""
    temporary = path.with_name(f".{path.name}-{os.urandom(8).hex()}")
    try:
        handle = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _WITHOUT_TRUST, 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(_MARK)
        give_name(temporary, path)
    except FileExistsError:
        return False
    finally:
        temporary.unlink(missing_ok=True)
    return True


def take_mark(path: Path) -> bool:
    """Whether there was such a sign, which is then gone; anything else of that name stays. Raises OSError."""
    if not is_plain(path, len(_MARK)):
        return False
    try:
        with reading(path, len(_MARK)) as stream:
            if stream.read(len(_MARK)) != _MARK:
                return False
        path.unlink()
    except FileNotFoundError:
        return False
    return True


def give_name(temporary: Path, path: Path) -> None:
    """Raises FileExistsError rather than take the place of another file."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        temporary.rename(path)


def is_ours(status: os.stat_result) -> bool:
    """Whether it belongs to whoever runs the program; where nobody owns files, everything does."""
    return not hasattr(os, "geteuid") or status.st_uid == os.geteuid()


def make_private(folder: Path, are_ours: Callable[[Sequence[str]], bool]) -> None:
    """Makes the folder for its owner only. One that is there stays as open as it is unless all names in it are ours.

    Raises OSError.
    """
    folder.mkdir(mode=_OWNER_ONLY, parents=True, exist_ok=True)
    mode = folder.stat().st_mode
    if mode & _OTHERS and are_ours([path.name for path in folder.iterdir()]):
        folder.chmod(mode & _OWNER_ONLY)


def is_open_to_others(folder: Path) -> bool:
    """Whether other users of the machine may look into it, where there is one. Raises OSError."""
    with suppress(FileNotFoundError):
        return os.name == "posix" and bool(folder.stat().st_mode & _OTHERS)
    return False


@contextmanager
def _stream(path: Path, flags: int, mode: str) -> Iterator[BinaryIO]:
    refuse_odd(path)  # to open a device may be an act already
    try:
        handle = os.open(path, flags | _WITHOUT_TRUST, 0o600)
    except OSError as error:
        if error.errno == ELOOP:  # it has become a link since
            raise _no_file(path, "a link") from error
        raise
    with os.fdopen(handle, mode) as stream:
        kind = stat.S_IFMT(os.fstat(handle).st_mode)
        if kind != stat.S_IFREG:
            raise _no_file(path, _KINDS.get(kind, "something unknown"))
        yield stream  # type: ignore[misc] # both modes are of bytes


def _no_file(path: Path, found: str) -> OSError:
    return OSError(EINVAL, f"{found} lies in its place", str(path))
