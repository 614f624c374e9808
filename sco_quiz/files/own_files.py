"""Files and folders that the program keeps for itself, used without trust in what lies in their place.

Somebody may have put a pipe, a device, a folder, a link or an endless file there. Nothing here waits for such a thing,
follows it, or reads more of it than a file of ours can hold.
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

# Names in the data folder. The program keeps no other files there.
STORE = f"{NAME}.sqlite3"
JOURNAL, WAL, SHM = "-journal", "-wal", "-shm"  # endings of the files that SQLite puts beside a database
JOURNALS = (JOURNAL, WAL, SHM)
OPEN = "-open"  # ending of the mark beside a store that a program has open
SEEN = "seen.json"
ATTEMPTS = re.compile(r"attempts-(\d{4,9})\.jsonl", re.ASCII)
FAULTS = "faults.log"
BACKUPS, WINDOW = "backups", "window"
FOLDERS = (BACKUPS, WINDOW)
LOCK, LAST, ASKING = "lock", "last.ini", "raise-"  # in the folder of the window
FILES = re.compile(  # in the data folder, including names that other programs derive from ours
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
    """Return what lies there instead of a plain file; empty for a plain file or none. Raises OSError."""
    try:
        mode = path.lstat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return ""
    return "" if stat.S_ISREG(mode) else _KINDS.get(stat.S_IFMT(mode), "something unknown")


def refuse_odd(path: Path) -> None:
    """Raise OSError where something lies there that is no plain file."""
    if found := oddity(path):
        raise _no_file(path, found)


def is_plain(path: Path, largest: int) -> bool:
    """Return whether there is a plain file of at most so many bytes, or none, so that it can be read safely."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return stat.S_ISREG(status.st_mode) and status.st_size <= largest


@contextmanager
def reading(path: Path, largest: int) -> Iterator[BinaryIO]:
    """Open the file for the block. Raises OSError, also for what is no plain file or has more than `largest` bytes."""
    with _stream(path, os.O_RDONLY, "rb") as stream:
        if os.fstat(stream.fileno()).st_size > largest:
            raise OSError(EFBIG, f"it is larger than {largest:,} bytes", str(path))
        yield stream


@contextmanager
def appending(path: Path) -> Iterator[BinaryIO]:
    """Open the file to read and append; a missing one is made, readable by its owner only. Raises
    OSError as `reading`.
    """
    with _stream(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, "rb+") as stream:
        yield stream


def lines(stream: BinaryIO, longest: int) -> Iterator[bytes]:
    """Yield each line of at most `longest` bytes with its end, and skip longer ones."""
    while text := stream.readline(longest + 1):
        if len(text) <= longest:
            yield text
            continue
        while text and not text.endswith(b"\n"):
            text = stream.readline(_AT_ONCE)


def is_free_or_ours(path: Path, largest: int, is_ours: Callable[[bytes], bool]) -> bool:
    """Return whether our file may be written there: nothing lies there, or a plain file of ours.

    `is_ours` is given its first bytes. What cannot be read counts as somebody else's.
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
    """Put a small file there as a mark, complete as soon as it has its name. Return False where something lies there.

    Raises OSError.
    """
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
    """Remove the mark. Return False where there is none; anything else of that name stays. Raises OSError."""
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
    """Rename the file. Raises FileExistsError rather than replace another file."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:  # the file system has no hard links
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        temporary.rename(path)


def is_ours(status: os.stat_result) -> bool:
    """Return whether the file belongs to the present user; true where a file system has no owners."""
    return not hasattr(os, "geteuid") or status.st_uid == os.geteuid()


def make_private(folder: Path, are_ours: Callable[[Sequence[str]], bool]) -> None:
    """Make the folder, for its owner only. An existing one is closed to others only if all names in it are ours.

    Raises OSError.
    """
    folder.mkdir(mode=_OWNER_ONLY, parents=True, exist_ok=True)
    mode = folder.stat().st_mode
    if mode & _OTHERS and are_ours([path.name for path in folder.iterdir()]):
        folder.chmod(mode & _OWNER_ONLY)


def is_open_to_others(folder: Path) -> bool:
    """Return whether other users of the computer can look into the folder, where there is one. Raises OSError."""
    with suppress(FileNotFoundError):
        return os.name == "posix" and bool(folder.stat().st_mode & _OTHERS)
    return False


@contextmanager
def _stream(path: Path, flags: int, mode: str) -> Iterator[BinaryIO]:
    refuse_odd(path)  # merely opening a device may do something
    try:
        handle = os.open(path, flags | _WITHOUT_TRUST, 0o600)
    except OSError as error:
        if error.errno == ELOOP:  # it became a link meanwhile
            raise _no_file(path, "a link") from error
        raise
    with os.fdopen(handle, mode) as stream:
        kind = stat.S_IFMT(os.fstat(handle).st_mode)
        if kind != stat.S_IFREG:
            raise _no_file(path, _KINDS.get(kind, "something unknown"))
        yield stream  # type: ignore[misc] # both modes are of bytes


def _no_file(path: Path, found: str) -> OSError:
    return OSError(EINVAL, f"{found} lies in its place", str(path))
