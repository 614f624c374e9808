"""The files of the journal of attempts: names, lines, and how changes by another window are noticed.

Another window may append to a file, or write it anew without a learner, at any moment. What is no plain file under such
a name, or holds no line of a journal, belongs to somebody else and stays as it is.
"""

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from itertools import count
from pathlib import Path

import msgspec

from sco_quiz.files import own_files
from sco_quiz.files.whole_file import sync_folder, take_place
from sco_quiz.storage.files import new_files
from sco_quiz.storage.transfer.file_format import LONGEST_LINE, AttemptRecord, Header, QuestionRecord

Element = Header | QuestionRecord | AttemptRecord
Stamp = tuple[int, int, int, int]  # device, number of the file, bytes, time of the last change in ns

LONGEST = 32 * 1024**2  # bytes; after that another file begins
LARGEST = 8 * LONGEST  # bytes, with the longest quizzes at the end; a larger file is not ours
_SUM = 16  # hex digits of a SHA-256, against accidents, not against people
_ELEMENT = msgspec.json.Decoder(Element)


class ChangedError(Exception):
    """Another window has changed the file since it was read."""


class UnwritableError(Exception):
    """The line could not be read again: a value in it is not ours, or it is too long."""


class _Line(msgspec.Struct, frozen=True):
    """A line. `learner` is a key; `of` keeps the very bytes that the sum is of."""

    sum: str
    learner: str
    of: msgspec.Raw


_LINE = msgspec.json.Decoder(_Line)


class Known:
    """What a file holds: its attempts, learners and questions."""

    def __init__(self, stamp: Stamp | None = None) -> None:
        self.stamp = stamp
        self.lengths: dict[str, int] = {}  # entries in the log of each attempt, by its id
        self.headers: dict[str, Header] = {}
        self.questions: set[str] = set()


def journals(store: Path) -> tuple[Path, ...]:
    """Return the files of the journal, oldest first."""
    return tuple(path for _, path in _named(store) if own_files.is_plain(path, LARGEST))


def is_kept(store: Path) -> bool:
    """Return whether there is any line of a journal: other files may have such names. Raises OSError."""
    return any(next(_lines(file), None) is not None for file in journals(store))


def stamps(store: Path) -> dict[Path, Stamp]:
    """Return the stamp of each file of the journal. Raises OSError."""
    found = {}
    for path in journals(store):
        with suppress(FileNotFoundError):
            found[path] = _stamp(path.lstat())
    return found


def what_it_says(file: Path, stamp: Stamp) -> Known:
    """Return what the file holds. `stamp` was taken before it was read. Raises OSError."""
    found = Known(stamp)
    for key, element in read([file]):
        if isinstance(element, Header):
            found.headers[key] = element
        elif isinstance(element, QuestionRecord):
            found.questions.add(element.digest)
        else:
            found.lengths[element.id] = len(element.events)  # the last line counts
    return found


def current(store: Path) -> Path:
    """Return the file to append to: our newest one, or a new one where that is long or there is none.

    A name that somebody else took stays theirs.
    """
    number, newest = next(((number, path) for number, path in reversed(_named(store)) if _is_ours(path)), (0, None))
    if newest and own_files.is_plain(newest, LONGEST - 1):
        return newest
    names = (store.parent / f"attempts-{later:04d}.jsonl" for later in count(number + 1))
    return next(path for path in names if not os.path.lexists(path))


def append(file: Path, lines: Sequence[bytes], before: Stamp | None) -> Stamp:
    """Append the lines, sync the file, and return its new stamp.

    `before` is the stamp of the file to append to, None for a new file. Raises ChangedError where it is another file,
    with nothing written, or became another one meanwhile; and OSError.
    """
    with own_files.appending(file) as stream:
        status = os.fstat(stream.fileno())
        if (before or _stamp(status)) != _stamp(status) or (before is None and status.st_size):
            raise ChangedError
        if status.st_size:
            stream.seek(-1, os.SEEK_END)
            if stream.read(1) != b"\n":  # a kill cut off the last line
                lines = [b"\n", *lines]
        stream.write(b"".join(lines))
        stream.flush()
        os.fsync(stream.fileno())
        after = os.fstat(stream.fileno())
    if not status.st_size:
        sync_folder(file.parent)
    if after.st_size != status.st_size + sum(map(len, lines)) or not os.path.samestat(after, file.lstat()):
        raise ChangedError
    return _stamp(after)


def line(learner: str, element: Element) -> bytes:
    """Return the line. Raises UnwritableError for one that could not be read, which would be added at every start."""
    try:
        of = msgspec.json.encode(element)
        _ELEMENT.decode(of)
        text = msgspec.json.encode(_Line(sum=_sum(learner, of), learner=learner, of=msgspec.Raw(of))) + b"\n"
    except (msgspec.MsgspecError, UnicodeError, RecursionError, OverflowError) as error:
        raise UnwritableError from error
    if len(text) > LONGEST_LINE:
        raise UnwritableError
    return text


def read(several: Iterable[Path]) -> Iterator[tuple[str, Element]]:
    """Yield every intact line with the key of its learner. Raises OSError."""
    for file in several:
        for each in _lines(file):
            with suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
                if each.sum == _sum(each.learner, bytes(each.of)):
                    yield each.learner, _ELEMENT.decode(each.of)


def rewrite(file: Path, without: Collection[str], attempts: Collection[str] = ()) -> None:
    """Write the file anew without these learners and attempts, and without questions that nobody needs.

    Lines that cannot be read are dropped too: nobody can say whose they are. A file without any line of a journal stays
    as it is. Raises OSError.
    """
    if next(_lines(file), None) is None:
        return
    needed = {
        digest
        for key, element in read([file])
        if isinstance(element, AttemptRecord) and key not in without and element.id not in attempts
        for digest in element.questions
    }
    with new_files.in_the_making(file.parent, new_files.MAKING) as temporary:
        with temporary.open("r+b") as stream:
            stream.writelines(_left(file, without, attempts, needed))
            stream.flush()
            os.fsync(stream.fileno())
        take_place(temporary, file)
    sync_folder(file.parent)


def _left(file: Path, without: Collection[str], attempts: Collection[str], needed: Collection[str]) -> Iterator[bytes]:
    for key, element in read([file]):
        if isinstance(element, QuestionRecord):
            if element.digest in needed:  # whichever learner saw it first
                yield line("", element)
        elif key not in without and not (isinstance(element, AttemptRecord) and element.id in attempts):
            yield line(key, element)


def _named(store: Path) -> Sequence[tuple[int, Path]]:
    """Return whatever has the name of a journal, with its number, in the order of the numbers."""
    named = ((own_files.ATTEMPTS.fullmatch(path.name), path) for path in store.parent.glob("attempts-*.jsonl"))
    return sorted((int(name[1]), path) for name, path in named if name)


def _is_ours(file: Path) -> bool:
    """Return whether the file is empty or its first line is one of a journal. A file that cannot be
    read is not ours.
    """
    with (
        suppress(OSError),
        own_files.reading(file, LARGEST) as stream,
    ):  # it may be longer by now
        first = next(own_files.lines(stream, LONGEST_LINE), b"")
        return not first or _decoded(first) is not None
    return False


def _lines(file: Path) -> Iterator[_Line]:
    """Yield the lines that have the form of a journal, intact or not."""
    with own_files.reading(file, LARGEST) as stream:
        for text in own_files.lines(stream, LONGEST_LINE):
            if (found := _decoded(text)) is not None:
                yield found


def _decoded(text: bytes) -> _Line | None:
    with suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return _LINE.decode(text)
    return None


def _sum(learner: str, of: bytes) -> str:
    return sha256(learner.encode() + b"\n" + of).hexdigest()[:_SUM]


def _stamp(status: os.stat_result) -> Stamp:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
