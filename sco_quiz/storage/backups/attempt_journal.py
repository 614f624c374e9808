"""The journal of attempts: every ended attempt once more, as text beside the store.

A recovery makes the store again from it when all else is gone. A line is JSON: the learner's key, an element of a
learner's record, and a checksum of both, so that a damaged line costs only itself. Lines are added after an attempt has
ended and never while an answer is saved. A long file is followed by another, which repeats all that its attempts need.
"""

import logging
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, LargeBinary, RowMapping, Select, cast, func, select

from sco_quiz.app.ports.learners import Part
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.errors import QuizError
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.backups.journal_file import (
    ChangedError,
    Element,
    Known,
    UnwritableError,
    append,
    current,
    journals,
    line,
    read,
    rewrite,
    stamps,
    what_it_says,
)
from sco_quiz.storage.database import generation, readable, sqlite_errors, tables
from sco_quiz.storage.database.transactions import Transactions
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.files import file_errors, new_files
from sco_quiz.storage.transfer.file_format import AttemptRecord, Header, QuestionRecord
from sco_quiz.storage.transfer.learner_rows import Owner, attempt_record_of, header_without_damage, new_questions
from sco_quiz.storage.transfer.question_cache import QuestionCache
from sco_quiz.storage.transfer.validation import ImpossibleError, prove_question, proved_one

AT_ONCE = 100  # attempts in one call, which takes some tenths of a second
_TOGETHER = 5  # attempts in one transaction, for which another window may have to wait
_AGAIN = 5  # tries, where another window changes the files meanwhile
_log = logging.getLogger(__name__)


class AttemptJournal:
    """The journal of the open store."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self._damaged: set[tuple[int, str]] = set()  # numbers and ids of attempts that cannot be written
        self._written: set[str] = set()  # keys of learners whose lines this window added or took out
        self._forget_all()

    def _forget_all(self) -> None:
        """Forget what is known of the files, so that they are read again."""
        self._known: dict[Path, Known] = {}  # what each file says
        self._closed = 0  # all attempts that ended up to this generation are in the files, or damaged
        self._amended: set[str] | None = None  # ids of attempts whose log went on after the end; None: not searched yet

    def amend(self, attempts: Sequence[str]) -> None:
        """Add attempts again whose log went on after the end. The longer line counts.

        Never raises for a fault of the disk.
        """
        if self._amended is not None:
            self._amended.update(attempts)
        self.catch_up()

    def catch_up(self) -> None:
        """Add up to a hundred attempts that have ended since. To be called at the start and after each attempt.

        Never raises for a fault of the disk, which is no reason to stop a quiz.
        """
        self._add_up_to(AT_ONCE)

    def complete(self) -> None:
        """Add all ended attempts that are missing.

        To be called after an import, which may bring attempts that ended, or went on, before the last one added here.
        Never raises for a fault of the disk.
        """
        self._closed, self._amended = 0, None
        self._add_up_to(sys.maxsize)

    def _add_up_to(self, most: int) -> None:
        try:
            with file_errors.explained(self._transactions.path):
                self._add(most)
                self._take_out_deleted()
        except QuizError as error:
            _log.warning("the journal of attempts was not written: %s", type(error).__name__)

    def forget(self, learner: LearnerId) -> None:
        """Remove all lines of a learner. To be called before they are deleted.

        Lines are found by the learner's key, and where that is damaged by the ids of their attempts. Raises
        NotSavedError, and GoneError for an unknown learner.
        """
        self._forget_all()
        with file_errors.explained(self._transactions.path), self._transactions.reading() as connection:
            keys = _keys(connection, learner, journals(self._transactions.path))
            self._written |= keys
            self._rewrite(journals(self._transactions.path), keys)

    def forget_attempts(self, attempts: Collection[str]) -> None:
        """Remove all lines of these attempts. To be called before they are erased. Raises NotSavedError.

        Only the files that hold one of them are written anew: with very many attempts there are many files.
        """
        with file_errors.explained(self._transactions.path), self._transactions.reading():
            self._read_again()
            having = [file for file, known in self._known.items() if not known.lengths.keys().isdisjoint(attempts)]
            self._forget_all()
            self._rewrite(having, (), attempts)

    def _rewrite(self, several: Iterable[Path], learners: Collection[str], attempts: Collection[str] = ()) -> None:
        """Write these files anew without the learners and attempts. Raises OSError."""
        backup_files.clear(
            self._transactions.path.parent, new_files.MAKING, datetime.now(UTC)
        )  # what a kill left of it
        for file in several:
            rewrite(file, learners, attempts)

    def _take_out_deleted(self) -> None:
        """Remove learners who are not in the store any more.

        One window may delete a learner while another adds their attempts: whichever looks last sees it.
        """
        self._read_again()
        table = tables.Learner.c
        with self._transactions.reading() as connection:
            here = {bytes(key or b"") for key in connection.scalars(select(cast(table.key, LargeBinary)))}
        gone = {key for key in self._written if key.encode() not in here}
        for file, known in [*self._known.items()]:
            if known.headers.keys() & gone:
                rewrite(file, gone)
        self._written -= gone

    def _add(self, most: int) -> None:
        """Add attempts in small transactions: the store is not locked while files are read or written."""
        for _ in range(_AGAIN):
            try:
                while most > 0 and (added := self._add_some(min(most, _TOGETHER))):
                    most -= added
                self._add_amended()
            except ChangedError:
                self._forget_all()
            else:
                return

    def _add_some(self, most: int) -> int:
        """Return how many attempts were added or found damaged. Raises ChangedError."""
        self._read_again()
        with self._transactions.reading() as connection:
            if not self._ended(connection, 1):
                return 0
        new = self._write(partial(self._ended, most=most))
        if new:  # another program may have deleted them since
            self._closed = new[-1]["closed"]  # even if the last ones are damaged
        return len(new)

    def _add_amended(self) -> None:
        """Add again the attempts that went on after their end. Raises ChangedError."""
        if self._amended is None:
            with self._transactions.reading() as connection:
                self._amended = set(_longer(connection, self._known.values()))
        while self._amended:
            some = sorted(self._amended)[:_TOGETHER]
            self._read_again()
            self._write(partial(_named, ids=some))
            self._amended.difference_update(some)

    def _write(self, find: Callable[[Connection], Sequence[RowMapping]]) -> Sequence[RowMapping]:
        """Append the attempts that `find` gives, and return them. Raises ChangedError."""
        file = current(self._transactions.path)
        known = self._known.get(file, Known())
        with self._transactions.reading() as connection:
            new = find(connection)
            entries = [entry for row in new if (entry := self._entry(connection, row)) is not None]
        if entries:
            self._known.pop(file, None)  # until the lines are written; after a failure the file is read again
            self._written.update(entry.header.key for entry in entries)
            lines = [line for entry in entries for line in entry.lines(known)]
            known.stamp = append(file, lines, known.stamp)
            known.lengths.update((entry.taken.id, len(entry.taken.events)) for entry in entries)
            self._known[file] = known
        return new

    def _entry(self, connection: Connection, row: RowMapping) -> "_Entry | None":
        """Return the attempt to be written, or None for a damaged one.

        The others are added all the same; `sco-quiz doctor` reports it.
        """
        try:
            with sqlite_errors.explained(self._transactions.path):
                return _entry(connection, row["number"], LearnerId(row["learner"]))
        except (DamagedStoreError, UnwritableError) as error:
            _log.warning("an attempt is not in the journal: %s", type(error).__name__)
            self._damaged.add((row["number"], _text(row)))
            return None

    def _read_again(self) -> None:
        """Read the files that another window changed. Attempts that are missing in them are added again."""
        present = stamps(self._transactions.path)
        for file in self._known.keys() | present.keys():
            before = self._known.get(file, Known())
            if file not in present:
                del self._known[file]
            elif before.stamp != present[file]:
                self._known[file] = what_it_says(file, present[file])
            if not before.lengths.keys() <= self._known.get(file, Known()).lengths.keys():
                self._closed = 0

    def _ended(self, connection: Connection, most: int) -> Sequence[RowMapping]:
        """Return the first ended attempts that are in no file and not known to be damaged."""
        rows = connection.execute(_closed(tables.Attempt.c.closed > self._closed)).mappings()
        return list(islice((row for row in rows if not self._has(row)), most))

    def _has(self, row: RowMapping) -> bool:
        id_ = _text(row)
        return (row["number"], id_) in self._damaged or any(id_ in each.lengths for each in self._known.values())


@dataclass(frozen=True, slots=True)
class _Entry:
    """An attempt, the header of its learner, and the questions that it showed, by digest."""

    header: Header
    taken: AttemptRecord
    shown: Mapping[str, bytes]
    headline: bytes
    line: bytes

    def lines(self, known: Known) -> Iterator[bytes]:
        """Yield the lines that the file lacks; the attempt's own line comes last."""
        key = self.header.key
        if known.headers.get(key) != self.header:
            known.headers[key] = self.header
            yield self.headline
        for digest, question in self.shown.items():
            if digest not in known.questions:
                known.questions.add(digest)
                yield question
        yield self.line


def _entry(connection: Connection, number: int, learner: LearnerId) -> _Entry:
    """Return the attempt to be written. Raises DamagedStoreError, or UnwritableError where it could
    not be read again.
    """
    header, damaged = header_without_damage(connection, learner)
    if any(part.part is Part.KEY for part in damaged):
        raise UnwritableError
    shown = {each.digest: line(header.key, each) for each in new_questions(connection, number, set())}
    taken = attempt_record_of(connection, number)
    return _Entry(header, taken, shown, line(header.key, header), line(header.key, taken))


class JournalSource:
    """The attempts of the journal that can have happened, for a recovery. `look` is called at each line."""

    def __init__(self, store: Path, questions: QuestionCache, look: Callable[[], None] = lambda: None) -> None:
        self._files = journals(store)
        self._questions = questions
        self._look = look

    def owners(self) -> Iterable[Owner]:
        people: dict[str, Owner] = {}
        for key, element in self._read():
            if isinstance(element, Header):
                people[key] = Owner(key=key, name=element.name, preferences=element.preferences)
            elif isinstance(element, AttemptRecord):
                people.setdefault(key, Owner(key=key, preferences={}))
        return people.values()

    def attempts(self, owner: Owner) -> Iterator[AttemptRecord]:
        for key, element in self._read():
            with suppress(ImpossibleError):
                if isinstance(element, QuestionRecord):
                    prove_question(element)
                    self._questions.put(element)
                elif isinstance(element, AttemptRecord) and key == owner.key:
                    yield proved_one([element], self._questions, self._look).taken

    def _read(self) -> Iterator[tuple[str, Element]]:
        for found in read(self._files):
            self._look()
            yield found


def _named(connection: Connection, ids: Sequence[str]) -> Sequence[RowMapping]:
    attempt = tables.Attempt
    return connection.execute(_closed(attempt.c.closed.is_not(None), attempt.c.id.in_(ids))).mappings().all()


def _id() -> ColumnElement[bytes]:
    """Return the id of an attempt as bytes, so that one that is no text does not hinder reading the others."""
    return cast(tables.Attempt.c.id, LargeBinary).label("id")


def _text(row: RowMapping) -> str:
    return bytes(row["id"] or b"").decode(errors="replace")


def _closed(*only: ColumnElement[bool]) -> Select[Any]:
    """Select ended attempts in the order of their ends, without those whose end has no valid number."""
    attempt, learner = tables.Attempt, tables.Learner
    columns = (attempt.c.number, _id(), attempt.c.closed, attempt.c.learner)
    query = select(*columns).join(learner, learner.c.id == attempt.c.learner)
    return query.where(generation.is_number(attempt.c.closed), *only).order_by(attempt.c.closed)


def _longer(connection: Connection, files_: Iterable[Known]) -> Iterator[str]:
    """Yield the ids of ended attempts whose log is longer than when they were written."""
    attempt, event = tables.Attempt, tables.Event
    written: dict[str, int] = {}
    for each in files_:
        written |= {id_: max(length, written.get(id_, 0)) for id_, length in each.lengths.items()}
    last = select(func.max(event.c.seq)).where(event.c.attempt == attempt.c.number).scalar_subquery()
    query = select(_id(), cast(last, Integer).label("last"))
    for row in connection.execute(query.where(attempt.c.closed.is_not(None))).mappings():
        id_, length = _text(row), row["last"] or 0
        if length > written.get(id_, length):
            yield id_


def _keys(connection: Connection, learner: LearnerId, several: Sequence[Path]) -> frozenset[str]:
    """Return the keys under which lines of the learner stand in the journal."""
    header, _ = header_without_damage(connection, learner)
    attempt = tables.Attempt.c
    mine = {id_.text for (id_,) in readable.values(connection, (attempt.id,), attempt.learner == learner)}
    taken = ((key, element) for key, element in read(several) if isinstance(element, AttemptRecord))
    return frozenset({header.key, *(key for key, element in taken if element.id in mine)})
