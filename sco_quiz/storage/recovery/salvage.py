"""Salvage: what can be read on the pages of a damaged store and proved.

The rows that are found go into a temporary store, where the same code reads them that reads a sound store. What it
cannot read, or what cannot have happened, is counted and left out.
"""

import re
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import msgspec
from sqlalchemy import Column, Connection, Table, func, select

from sco_quiz.app.jobs import Look, Repeating, looking, unlooked, unwatched
from sco_quiz.app.learners.roster import LONGEST_NAME
from sco_quiz.app.ports.bank import OwnCopy
from sco_quiz.domain.attempt import Act, LearnerId
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId
from sco_quiz.files import own_files
from sco_quiz.storage.bank.fact_names import is_moved, is_restarted
from sco_quiz.storage.database import sqlite, tables
from sco_quiz.storage.database.codec import decode, digest
from sco_quiz.storage.database.transactions import Transactions
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.recovery import page_reader
from sco_quiz.storage.recovery.page_reader import Row, Value
from sco_quiz.storage.transfer.file_format import MOST_EVENTS, MOST_QUESTIONS, AttemptRecord
from sco_quiz.storage.transfer.learner_rows import Owner, attempt_record_of, new_questions, preferences_of
from sco_quiz.storage.transfer.question_cache import QuestionCache
from sco_quiz.storage.transfer.validation import ImpossibleError, prove_question, proved_one

_READ: tuple[Table, ...] = (
    tables.Store, tables.Learner, tables.Preference, tables.OwnCopy, tables.InstalledPack, tables.PackFile,
    tables.KeptPack, tables.MovedFact, tables.RestartedFact, tables.PackName,
    tables.Attempt, tables.Snapshot, tables.AttemptQuestion, tables.Event, tables.Challenge,
)  # fmt: skip # all else follows from these, or comes with the program
_TYPES: dict[str, type | tuple[type, ...]] = {"TEXT": str, "FLOAT": (int, float)}
_UID = re.compile(r"[0-9a-f]{32}")
AT_ONCE = 200  # rows in one insert
_LETTERS_AT_ONCE = 8 * 1024**2


class Source(Protocol):
    """A source of proved attempts. It puts the questions of an attempt into the cache before it yields the attempt."""

    def owners(self) -> Iterable[Owner]:
        """Return the learners whose attempts it has."""

    def attempts(self, owner: Owner) -> Iterator[AttemptRecord]:
        """Yield the learner's attempts in the order in which they ended."""


class Salvage:
    """The attempts of a damaged store. Reading them fills `broken`: ids, or numbers where the id is lost."""

    def __init__(self, connection: Connection, questions: QuestionCache, look: Look = unlooked) -> None:
        self._connection = connection
        self._questions = questions
        self._look = look
        self._written: set[int] = set()
        self.broken: set[str | int] = set()

    def owners(self) -> Iterable[Owner]:
        learner, attempt = tables.Learner, tables.Attempt
        known = {row.id: row for row in self._connection.execute(select(learner))}
        taking = self._connection.scalars(select(attempt.c.learner).distinct())
        for number in looking(sorted({*known, *taking}), self._look, 1):
            row = known.get(number)
            yield Owner(
                number=LearnerId(number),
                key=row.key if row else "",
                name=row.name if row else "",
                preferences=preferences_of(self._connection, LearnerId(number)),
            )

    def attempts(self, owner: Owner) -> Iterator[AttemptRecord]:
        attempt = tables.Attempt
        order = (attempt.c.closed.is_(None), attempt.c.closed, attempt.c.number)
        mine = select(attempt.c.number, attempt.c.id).where(attempt.c.learner == owner.number).order_by(*order)
        for row in self._connection.execute(mine).all():
            try:
                yield self.proved(row.number)
            except (QuizError, ImpossibleError):
                self.broken.add(row.id)

    def current(self) -> LearnerId | None:
        """Return who learned last."""
        number = self._connection.scalar(select(tables.Store.c.learner))
        return None if number is None else LearnerId(number)

    def lost(self) -> Iterable[int]:
        """Return the numbers of attempts of which only log entries are left."""
        event = tables.Event
        known = select(tables.Attempt.c.number)
        return self._connection.scalars(select(event.c.attempt).where(event.c.attempt.not_in(known)).distinct()).all()

    def copies(self) -> Iterator[tuple[PackId, OwnCopy]]:
        """Yield own copies of articles without a hash: the facts they were compared with are not here."""
        for row in self._connection.execute(select(tables.OwnCopy)):
            with suppress(DamagedStoreError):
                yield PackId(row.pack), OwnCopy(decode(row.paragraphs, dict[str, str]), "")

    def packs(self) -> Iterator[tuple[Mapping[str, object], Sequence[Mapping[str, object]]]]:
        """Yield the rows of each installed pack of which every file is there."""
        pack, file = tables.InstalledPack, tables.PackFile
        for row in self._connection.execute(select(pack)).mappings():
            files = self._connection.execute(select(file).where(file.c.pack == row["id"])).mappings().all()
            if len(files) == row["files"]:
                yield dict(row), [dict(each) for each in files]

    def of_packs(self) -> Iterator[tuple[Table, Mapping[str, object]]]:
        """Yield what packs left: versions that are kept, what became of facts, and names."""
        for table in (tables.KeptPack, tables.MovedFact, tables.RestartedFact, tables.PackName):
            for row in self._connection.execute(select(table)).mappings():
                yield table, dict(row)

    def proved(self, number: int) -> AttemptRecord:
        """Return the attempt. Raises QuizError or ImpossibleError."""
        self._refuse_endless(number)
        for shown in looking(new_questions(self._connection, number, self._written), self._look, 1):
            prove_question(shown)
            self._questions.put(shown)
        try:  # a round trip checks each field against its type and limits
            taken = msgspec.json.decode(
                msgspec.json.encode(attempt_record_of(self._connection, number, self._look)), type=AttemptRecord
            )
        except msgspec.MsgspecError as error:
            raise ImpossibleError(str(error)) from error
        return proved_one(_as_it_was(taken), self._questions, self._look).taken

    def _refuse_endless(self, number: int) -> None:
        """Raise ImpossibleError for an attempt with too many rows, before any of them is read."""
        for rows, most in ((tables.Event, MOST_EVENTS), (tables.AttemptQuestion, MOST_QUESTIONS)):
            count = select(func.count()).select_from(rows).where(rows.c.attempt == number)
            if (self._connection.scalar(count) or 0) > most:
                raise ImpossibleError("a quiz has no end")


def _as_it_was(taken: AttemptRecord) -> Iterator[AttemptRecord]:
    """Yield the forms that the attempt may have had.

    As stored; where the end was written in part, with that end, and as it was before.
    """
    yield taken
    if taken.ended is None and taken.events:
        last = taken.events[-1]
        if last.act is Act.HAND_IN:
            yield msgspec.structs.replace(taken, ended=last.act, ended_at=last.reading.wall)
        yield msgspec.structs.replace(taken, events=taken.events[:-1])


@contextmanager
def salvaging(file: Path, questions: QuestionCache, watch: Repeating | None = None) -> Iterator[Salvage]:
    """Give the block what can be read of a copy of the damaged file, which is only read. Raises OSError."""
    watch = watch or Repeating(unwatched)
    connection = sqlite3.connect("", isolation_level=None)  # SQLite makes a temporary file and deletes it
    connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF")
    transactions = Transactions(sqlite.engine_on(connection, busy_ms=0), file)
    try:
        with transactions.writing() as transaction:
            for table in _READ:
                table.create(transaction)
                watch.again()
            with own_files.reading(file, sys.maxsize) as stream:
                _fill(connection, page_reader.rows(stream, watch.again))
            yield Salvage(transaction, questions, watch.again)
    finally:
        transactions.close()


def _fill(connection: sqlite3.Connection, rows: Iterator[Row]) -> None:
    """Insert the rows that fit a table. A row that was found twice is inserted once."""
    for some in _handfuls(rows):
        for shape in _SHAPES:
            fitting = [shape.values(row) for row in some if shape.fits(row)]
            connection.executemany(shape.insert, fitting)


def _handfuls(rows: Iterator[Row]) -> Iterator[Sequence[Row]]:
    """Yield the rows in lists that fit into memory."""
    some: list[Row] = []
    letters = 0
    for row in rows:
        some.append(row)
        letters += sum(len(value) for value in row.values if isinstance(value, str | bytes))
        if len(some) >= AT_ONCE or letters >= _LETTERS_AT_ONCE:
            yield some
            some, letters = [], 0
    yield some


@dataclass(frozen=True, slots=True)
class _Shape:
    """What the rows of a table look like. When a table changes, its former shape is needed here as well."""

    insert: str
    columns: tuple[tuple[type | tuple[type, ...], bool], ...]  # type, and whether it may be empty
    is_numbered: bool  # the first column is the row id, which is empty in the record
    also: Callable[[tuple[Value, ...]], bool]

    def fits(self, row: Row) -> bool:
        values = row.values
        if len(values) != len(self.columns) or (self.is_numbered and values[0] is not None):
            return False
        rest = zip(values[self.is_numbered :], self.columns[self.is_numbered :], strict=True)
        return all(empty if value is None else isinstance(value, kind) for value, (kind, empty) in rest) and self.also(
            values
        )

    def values(self, row: Row) -> tuple[Value, ...]:
        return (row.rowid, *row.values[1:]) if self.is_numbered else row.values


def _shape(table: Table) -> _Shape:
    key = table.primary_key.columns.values()
    return _Shape(
        insert=f"INSERT OR IGNORE INTO {table.name} VALUES ({', '.join('?' * len(table.columns))})",  # noqa: S608 - ours
        columns=tuple((_kind(column), bool(column.nullable)) for column in table.columns),
        is_numbered=len(key) == 1 and _kind(key[0]) is int,
        also=_ALSO.get(table, lambda _: True),
    )


def _kind(column: Column[object]) -> type | tuple[type, ...]:
    return _TYPES.get(str(column.type.compile()), int)


def _is_snapshot(values: tuple[Value, ...]) -> bool:
    return digest(str(values[2])) == values[1]


def _is_learner(values: tuple[Value, ...]) -> bool:
    """Return whether the row can be a learner. A damaged question may have the same columns."""
    return len(str(values[1])) <= 64 and len(str(values[2])) <= LONGEST_NAME  # noqa: PLR2004 - the longest key


def _is_pack(values: tuple[Value, ...]) -> bool:
    return bool(_UID.fullmatch(str(values[1])))


def _is_pack_file(values: tuple[Value, ...]) -> bool:
    return digest(str(values[3])) == values[2]


def _is_kept(values: tuple[Value, ...]) -> bool:
    return digest(str(values[5])) == values[1]


def _is_own_copy(values: tuple[Value, ...]) -> bool:
    """Return whether the row can be a copy. What an update said of a fact has the same columns."""
    return str(values[2]).startswith("{")


def _is_name(values: tuple[Value, ...]) -> bool:
    """Return whether the row can be a name. A copy and what an update said of a fact have the same columns."""
    return not (_is_own_copy(values) or is_moved(*values) or is_restarted(*values))


_ALSO: dict[Table, Callable[[tuple[Value, ...]], bool]] = {
    tables.Snapshot: _is_snapshot,
    tables.Learner: _is_learner,
    tables.InstalledPack: _is_pack,
    tables.PackFile: _is_pack_file,
    tables.KeptPack: _is_kept,
    tables.OwnCopy: _is_own_copy,
    tables.MovedFact: lambda values: is_moved(*values),
    tables.RestartedFact: lambda values: is_restarted(*values),
    tables.PackName: _is_name,
}
_SHAPES = tuple(map(_shape, _READ))
