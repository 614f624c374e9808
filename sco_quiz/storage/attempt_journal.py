"""Every ended attempt once more, as text beside the store: from it the store can be made again when all else is gone.

A line is JSON: whose it is, what it says in the form of a learner's file, and a checksum of both, so that one spoiled
line costs only itself. Lines are added when an attempt has ended and never on the way of an answer. A file that has
become long is followed by another, which says by itself all that its attempts need.
"""

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import msgspec
from sqlalchemy import Connection, RowMapping, select

from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.errors import QuizError
from sco_quiz.storage import files, tables
from sco_quiz.storage.learner_file import header_of, new_questions, taken_of
from sco_quiz.storage.learner_file_format import Header, Shown, Taken
from sco_quiz.storage.learner_file_proof import ImpossibleError, prove_question
from sco_quiz.storage.salvage import Owner, proved_one
from sco_quiz.storage.shelf import Shelf
from sco_quiz.storage.transactions import Transactions
from sco_quiz.whole_file import replacing, sync_folder

Element = Header | Shown | Taken

_NAMES = "attempts-*.jsonl"
_LONGEST = 32 * 1024**2  # bytes, after which another file begins
_AT_ONCE = 100  # attempts: some tenths of a second
_TOGETHER = 5  # of them in one transaction, for which a window may have to wait
_SUM = 16  # hex digits of a SHA-256: against accidents, not against people
_log = logging.getLogger(__name__)


class _Line(msgspec.Struct, frozen=True):
    """`learner` is a key; `of` is kept as the very bytes that the sum is of."""

    sum: str
    learner: str
    of: msgspec.Raw


def journals(store: Path) -> tuple[Path, ...]:
    """Oldest first."""
    return tuple(sorted(store.parent.glob(_NAMES)))


class AttemptJournal:
    """Of the open store."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self._forget_all()

    def _forget_all(self) -> None:
        """To be read again."""
        self._ids: set[str] | None = None  # of the attempts in it
        self._closed = 0  # all that ended up to here are in it
        self._file: tuple[Path, _Known] | None = None  # the newest one

    def catch_up(self) -> None:
        """Adds what has ended since, at the start and after each attempt. A fault is no reason to stop a quiz."""
        try:
            with files.told(self._transactions.path):
                self._add()
        except (QuizError, msgspec.MsgspecError) as error:
            _log.warning("the journal of attempts was not written: %s", type(error).__name__)

    def forget(self, learner: LearnerId) -> None:
        """Nothing of this learner stays in it. To be called before they are deleted.

        Raises NotSavedError, and KeyError for an unknown one.
        """
        self._forget_all()
        with files.told(self._transactions.path), self._transactions.reading() as connection:
            key = header_of(connection, learner).key
            for file in journals(self._transactions.path):
                _rewrite(file, key)

    def _add(self) -> None:
        """The store is read in between, and not kept from anybody while files are read or written."""
        store = self._transactions.path
        if self._file and not self._file[0].exists():  # somebody took it away
            self._forget_all()
        if self._ids is None:
            self._ids = {taken.id for _, taken in _read(journals(store)) if isinstance(taken, Taken)}
        most = _AT_ONCE
        while most > 0 and (added := self._add_some(self._ids, min(most, _TOGETHER))):
            most -= added

    def _add_some(self, ids: set[str], most: int) -> int:
        """How many there were to add."""
        with self._transactions.reading() as connection:
            if not _ended_after(connection, self._closed, ids, 1):
                return 0
        file, known = self._newest()
        with self._transactions.reading() as connection:
            new = _ended_after(connection, self._closed, ids, most)
            self._file = None  # until it is written: a half-written line is read again
            lines = [line for row in new for line in _lines(connection, row, known)]
        if new:  # and not deleted by another program since
            _append(file, lines)
            self._file = file, known
            ids.update(row["id"] for row in new)
            self._closed = new[-1]["closed"]
        return len(new)

    def _newest(self) -> "tuple[Path, _Known]":
        file = _current(self._transactions.path)
        return self._file if self._file and self._file[0] == file else (file, _known(file))


class _Known:
    """What a file says already: who its learners are, and which questions were shown."""

    def __init__(self) -> None:
        self.headers: dict[str, Header] = {}
        self.questions: set[str] = set()


class JournalSource:
    """The attempts of the journal that can have happened. For recovery; `look` is called at each line."""

    def __init__(self, store: Path, questions: Shelf, look: Callable[[], None] = lambda: None) -> None:
        self._files = journals(store)
        self._questions = questions
        self._look = look

    def owners(self) -> Iterable[Owner]:
        people: dict[str, Owner] = {}
        for key, element in self._read():
            if isinstance(element, Header):
                people[key] = Owner(key=key, name=element.name, preferences=element.preferences)
            elif isinstance(element, Taken):
                people.setdefault(key, Owner(key=key, preferences={}))
        return people.values()

    def attempts(self, owner: Owner) -> Iterator[Taken]:
        for key, element in self._read():
            with suppress(ImpossibleError):
                if isinstance(element, Shown):
                    prove_question(element)
                    self._questions.put(element)
                elif isinstance(element, Taken) and key == owner.key:
                    yield proved_one([element], self._questions, self._look).taken

    def _read(self) -> Iterator[tuple[str, Element]]:
        for found in _read(self._files):
            self._look()
            yield found


def _ended_after(connection: Connection, closed: int, known: set[str], most: int) -> Sequence[RowMapping]:
    attempt, learner = tables.Attempt, tables.Learner
    query = (
        select(attempt.c.number, attempt.c.id, attempt.c.closed, attempt.c.learner, learner.c.key)
        .join(learner, learner.c.id == attempt.c.learner)
        .where(attempt.c.closed > closed)
        .order_by(attempt.c.closed)
    )
    new = []
    for row in connection.execute(query).mappings():
        if row["id"] not in known:
            new.append(row)
            if len(new) == most:
                break
    return new


def _lines(connection: Connection, row: RowMapping, known: _Known) -> Iterator[bytes]:
    """Who took the attempt and what it showed, where that is not there yet; then the attempt."""
    key = row["key"]
    header = header_of(connection, LearnerId(row["learner"]))
    if known.headers.get(key) != header:
        known.headers[key] = header
        yield _line(key, header)
    for shown in new_questions(connection, row["number"], set()):
        if shown.digest not in known.questions:
            known.questions.add(shown.digest)
            yield _line(key, shown)
    yield _line(key, taken_of(connection, row["number"]))


def _line(learner: str, element: Element) -> bytes:
    of = msgspec.json.encode(element)
    return msgspec.json.encode(_Line(sum=_sum(learner, of), learner=learner, of=msgspec.Raw(of))) + b"\n"


def _sum(learner: str, of: bytes) -> str:
    return sha256(learner.encode() + b"\n" + of).hexdigest()[:_SUM]


def _current(store: Path) -> Path:
    """The newest file, or a new one where that is long."""
    there = journals(store)
    if there and there[-1].stat().st_size < _LONGEST:
        return there[-1]
    last = int(there[-1].stem.rpartition("-")[2]) if there else 0
    return store.parent / _NAMES.replace("*", f"{last + 1:04d}")


def _known(file: Path) -> _Known:
    known = _Known()
    for key, element in _read([file] if file.exists() else []):
        if isinstance(element, Header):
            known.headers[key] = element
        elif isinstance(element, Shown):
            known.questions.add(element.digest)
    return known


def _append(file: Path, lines: Sequence[bytes]) -> None:
    handle = os.open(file, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(handle, "rb+") as stream:
        is_new = not stream.seek(0, os.SEEK_END)
        if not is_new:
            stream.seek(-1, os.SEEK_END)
            if stream.read(1) != b"\n":  # a kill cut the last line off
                lines = [b"\n", *lines]
        stream.write(b"".join(lines))
        stream.flush()
        os.fsync(stream.fileno())
    if is_new:
        sync_folder(file.parent)


def _read(several: Iterable[Path]) -> Iterator[tuple[str, Element]]:
    """Every line that is as it was written, with the key of its learner."""
    whole, element = msgspec.json.Decoder(_Line), msgspec.json.Decoder(Element)
    for file in several:
        with file.open("rb") as stream:
            for text in stream:
                with suppress(msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
                    line = whole.decode(text)
                    if line.sum == _sum(line.learner, bytes(line.of)):
                        yield line.learner, element.decode(line.of)


def _rewrite(file: Path, without: str) -> None:
    """Lines that cannot be read go as well: nobody can say whose they are. All questions that are left are needed."""
    needed = {
        digest
        for key, element in _read([file])
        if isinstance(element, Taken) and key != without
        for digest in element.questions
    }
    with replacing(file) as stream:
        for key, element in _read([file]):
            if isinstance(element, Shown):
                if element.digest in needed:  # whoever was the first to see it
                    stream.write(_line("", element))
            elif key != without:
                stream.write(_line(key, element))
