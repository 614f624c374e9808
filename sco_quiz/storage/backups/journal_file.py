"""The files of the journal of attempts: their names, their lines, and by what it is known that somebody changed one.

Another window may add to a file, or write it anew without a learner, at any moment. What is not a plain file under the
name of a journal, or has no line of one, is somebody else's and stays as it is.
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
Stamp = tuple[int, int, int, int]  # device, number, bytes, and when it was changed

_LONGEST = 32 * 1024**2  # bytes, after which another file begins
_LARGEST = 8 * _LONGEST  # with the longest quizzes at its end: what is larger is none of ours
_SUM = 16  # hex digits of a SHA-256: against accidents, not against people
_ELEMENT = msgspec.json.Decoder(Element)


class ChangedError(Exception):
    """Another window has changed the file, so that what is known of it is not so any more."""


class UnwritableError(Exception):
    """Nobody could read a line with this in it: something in it is no value of ours, or it is too long."""


class _Line(msgspec.Struct, frozen=True):
    """`learner` is a key; `of` is kept as the very bytes that the sum is of."""

    sum: str
    learner: str
    of: msgspec.Raw


_LINE = msgspec.json.Decoder(_Line)


class Known:
    """What a file says: which attempts it has, who its learners are, and which questions were shown."""

    def __init__(self, stamp: Stamp | None = None) -> None:
        self.stamp = stamp
        self.lengths: dict[str, int] = {}  # entries in the log of each attempt, by its id
        self.headers: dict[str, Header] = {}
        self.questions: set[str] = set()


def journals(store: Path) -> tuple[Path, ...]:
    """Oldest first."""
    return tuple(path for _, path in _named(store) if own_files.is_plain(path, _LARGEST))


def is_kept(store: Path) -> bool:
    """Whether there is any line of a journal: files of others may have such names. Raises OSError."""
    return any(next(_lines(file), None) is not None for file in journals(store))


def stamps(store: Path) -> dict[Path, Stamp]:
    """Of each journal that is there. Raises OSError."""
    found = {}
    for path in journals(store):
        with suppress(FileNotFoundError):
            found[path] = _stamp(path.lstat())
    return found


def what_it_says(file: Path, stamp: Stamp) -> Known:
    """All that the file says; `stamp` is from before it was read. Raises OSError."""
    found = Known(stamp)
    for key, element in read([file]):
        if isinstance(element, Header):
            found.headers[key] = element
        elif isinstance(element, QuestionRecord):
            found.questions.add(element.digest)
        else:
            found.lengths[element.id] = len(element.events)  # of a later line, where it was amended
    return found


def current(store: Path) -> Path:
    """The newest of ours, or a new one where that is long or there is none. A name that somebody took stays theirs."""
    number, newest = next(((number, path) for number, path in reversed(_named(store)) if _is_ours(path)), (0, None))
    if newest and own_files.is_plain(newest, _LONGEST - 1):
        return newest
    names = (store.parent / f"attempts-{later:04d}.jsonl" for later in count(number + 1))
    return next(path for path in names if not os.path.lexists(path))


def append(file: Path, lines: Sequence[bytes], before: Stamp | None) -> Stamp:
    """Gives the stamp of the longer file; `before` is that of the file that is added to, None for one to be made.

    Raises ChangedError where it is not that file, with nothing written, or is not that file any more; and OSError.
    """
    with own_files.appending(file) as stream:
        status = os.fstat(stream.fileno())
        if (before or _stamp(status)) != _stamp(status) or (before is None and status.st_size):
            raise ChangedError
        if status.st_size:
            stream.seek(-1, os.SEEK_END)
            if stream.read(1) != b"\n":  # a kill cut the last line off
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
    """Raises UnwritableError. What could not be read again would be added again at every start."""
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
    """Every line that is as it was written, with the key of its learner. Raises OSError."""
    for file in several:
        for each in _lines(file):
            with suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
                if each.sum == _sum(each.learner, bytes(each.of)):
                    yield each.learner, _ELEMENT.decode(each.of)


def rewrite(file: Path, without: Collection[str], attempts: Collection[str] = ()) -> None:
    """Without these learners and these attempts.

    Lines that cannot be read go as well: nobody can say whose they are. All questions that are left are needed.
    A file without any line of a journal is not one. Raises OSError.
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
            if element.digest in needed:  # whoever was the first to see it
                yield line("", element)
        elif key not in without and not (isinstance(element, AttemptRecord) and element.id in attempts):
            yield line(key, element)


def _named(store: Path) -> Sequence[tuple[int, Path]]:
    """Whatever has the name of a journal, with its number."""
    named = ((own_files.ATTEMPTS.fullmatch(path.name), path) for path in store.parent.glob("attempts-*.jsonl"))
    return sorted((int(name[1]), path) for name, path in named if name)


def _is_ours(file: Path) -> bool:
    """Whether its first line is one of a journal, or it has none. What cannot be read is not ours to add to."""
    with suppress(OSError), own_files.reading(file, _LARGEST) as stream:  # another window may have added to it by now
        first = next(own_files.lines(stream, LONGEST_LINE), b"")
        return not first or _decoded(first) is not None
    return False


def _lines(file: Path) -> Iterator[_Line]:
    """Those of the form of a journal, whether or not they are as they were written."""
    with own_files.reading(file, _LARGEST) as stream:
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
