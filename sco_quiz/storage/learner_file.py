"""A learner's whole record as one file, out of this store and into another, without doubles.

Answers and figures are left out: they follow from the logs.
"""

import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import msgspec
from sqlalchemy import Connection, insert, select

from sco_quiz.app.ports import Brought, Learner
from sco_quiz.app.roster import cleaned
from sco_quiz.app.watching import Look, Repeating, Stage, Step, Watch, looking, unlooked, unwatched
from sco_quiz.domain.attempt import AttemptId, LearnerId, Rules
from sco_quiz.domain.fact import PackId
from sco_quiz.export_file import ExportError, exporting
from sco_quiz.storage import backups, sqlite, tables
from sco_quiz.storage.bodies import checked, decode
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.learner_file_format import (
    LONGEST_FILE,
    DamagedFileError,
    Header,
    LearnerFileError,
    LineReader,
    LineWriter,
    Objection,
    Shown,
    Taken,
    foreign,
)
from sco_quiz.storage.learner_file_proof import ImpossibleError, attempts, prove_all
from sco_quiz.storage.learner_merge import Merge, OthersQuizError
from sco_quiz.storage.learners import added
from sco_quiz.storage.records import events_of, reading_of
from sco_quiz.storage.shelf import Shelf, shelf
from sco_quiz.storage.transactions import Transactions

_AT_ONCE = 50  # attempts in one transaction: some milliseconds during which a window waits
_QUESTIONS_AT_ONCE = 20


class StoredLearnerFiles:
    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def export(self, learner: LearnerId, file: Path, watch: Watch = unwatched) -> None:
        """In the place of an earlier file, once the new one was read back and proved. A window may save meanwhile.

        Raises LearnerFileError, DamagedStoreError or NotSavedError, and KeyError for an unknown learner.
        """
        with self._transactions.reading() as connection:
            header = header_of(connection, learner)
        try:
            with exporting(file, learner=header.key) as stream, shelf() as questions:
                self._write(learner, LineWriter(stream), Repeating(watch))
                reader = LineReader(file, stream)
                reader.header()
                prove_all(reader, questions, watch)
                watch(Step(Stage.FINISHING))
        except DamagedFileError as error:
            raise DamagedStoreError(
                f"The record of this learner cannot be exported whole ({error.detail}): the file with your answers is "
                f"damaged. Nothing was changed in it, and {file} was not written. `sco-quiz doctor` says more."
            ) from error
        except ExportError as error:
            raise LearnerFileError(str(error)) from error

    def bring_in(self, file: Path, watch: Watch = unwatched) -> Brought:
        """What the file has and this store has not, all or nothing. Raises LearnerFileError or NotSavedError."""
        with _opened(file) as stream, shelf() as questions:
            reader = LineReader(file, stream)
            reader.header()
            prove_all(reader, questions, watch)
            try:
                tell = Repeating(watch)
                with self._transactions.writing() as connection, sqlite.watched(backups.driver(connection), tell.again):
                    return _bring_in(connection, reader, questions, tell)
            except OthersQuizError as error:
                raise LearnerFileError(
                    f"{file} holds a quiz that belongs to another learner here. Nothing was changed. "
                    "Please choose a file that was exported for this learner."
                ) from error
            except ImpossibleError as error:  # it was changed since it was proved
                raise reader.fault(str(error)) from error
            except OverflowError as error:  # sums of numbers each of which is possible
                raise reader.fault("its numbers add up to more than can be stored") from error

    def _write(self, learner: LearnerId, writer: LineWriter, watch: Repeating) -> None:
        with self._transactions.reading() as connection:
            header, numbers = header_of(connection, learner), _numbers(connection, learner)
        writer.add(header)
        written: set[int] = set()
        for first in range(0, len(numbers), _AT_ONCE):
            lines: list[Shown | Taken] = []
            with self._transactions.reading() as connection:
                for at, number in enumerate(numbers[first : first + _AT_ONCE], first):
                    watch(Step(Stage.WRITING, at, len(numbers)))
                    lines += _lines(connection, number, written, watch.again)
            for line in lines:
                writer.add(line)
        writer.end()


def header_of(connection: Connection, learner: LearnerId) -> Header:
    table = tables.Learner
    row = connection.execute(select(table.c.key, table.c.name).where(table.c.id == learner)).mappings().one_or_none()
    if row is None:
        raise KeyError(learner)
    return checked({**row, "preferences": preferences_of(connection, learner)}, Header)


def preferences_of(connection: Connection, learner: LearnerId) -> dict[str, str]:
    kept = tables.Preference.c
    rows = connection.execute(select(kept.key, kept.value).where(kept.learner == learner).order_by(kept.key))
    return {row.key: row.value for row in rows}


def _numbers(connection: Connection, learner: LearnerId) -> Sequence[int]:
    """In the order in which they ended, then those that did not in the order in which they began."""
    attempt = tables.Attempt
    order = (attempt.c.closed.is_(None), attempt.c.closed, attempt.c.number)
    return connection.scalars(select(attempt.c.number).where(attempt.c.learner == learner).order_by(*order)).all()


def _lines(connection: Connection, number: int, written: set[int], look: Look) -> Iterator[Shown | Taken]:
    """An attempt after those of its questions that no attempt before has shown; they are `written` from then on."""
    yield from looking(new_questions(connection, number, written), look, _QUESTIONS_AT_ONCE)
    yield taken_of(connection, number, look)


def new_questions(connection: Connection, number: int, written: set[int]) -> Iterator[Shown]:
    shown, snapshot = tables.AttemptQuestion, tables.Snapshot
    query = select(snapshot).join(shown, shown.c.snapshot == snapshot.c.number).where(shown.c.attempt == number)
    for row in connection.execute(query.order_by(shown.c.position)).mappings():
        if row["number"] not in written:
            written.add(row["number"])
            yield Shown(digest=row["digest"], body=msgspec.Raw(checked(row["body"], str).encode()))


def taken_of(connection: Connection, number: int, look: Look = unlooked) -> Taken:
    attempt, shown, snapshot = tables.Attempt, tables.AttemptQuestion, tables.Snapshot
    row = connection.execute(select(attempt).where(attempt.c.number == number)).mappings().one()
    joined = shown.c.snapshot == snapshot.c.number
    digests = select(snapshot.c.digest).join(shown, joined).where(shown.c.attempt == number)
    return Taken(
        id=AttemptId(checked(row["id"], str)),
        pack=PackId(checked(row["pack"], str)),
        title=checked(row["title"], str),
        ended=row["ended"],
        ended_at=row["ended_at"],
        alive_seq=row["alive_seq"],
        rules=decode(row["rules"], Rules),
        started=reading_of(row, "started_"),
        alive=reading_of(row, "alive_"),
        questions=tuple(connection.scalars(digests.order_by(shown.c.position))),
        events=events_of(connection, number, look=look),
        challenges=_objections(connection, number, look),
    )


def _objections(connection: Connection, number: int, look: Look) -> tuple[Objection, ...]:
    objection = tables.Challenge.c
    query = select(objection.position, objection.text, objection.at).where(objection.attempt == number)
    query = query.order_by(objection.position)
    rows = looking(connection.execute(query).mappings(), look, _QUESTIONS_AT_ONCE)
    return tuple(checked(row, Objection) for row in rows)


@contextmanager
def _opened(file: Path) -> Iterator[BinaryIO]:
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):  # a pipe would be waited for, for ever
            raise foreign(file)
        if status.st_size > LONGEST_FILE:
            raise LearnerFileError(
                f"{file} is too large to be a learner's record. Nothing was changed. Please choose another file."
            )
        with file.open("rb") as stream:
            yield stream
    except OSError as error:
        raise LearnerFileError(
            f"{file} could not be read ({error.strerror}). Nothing was changed. "
            "Please check that the file is there and that you may read it."
        ) from error


def _bring_in(connection: Connection, reader: LineReader, questions: Shelf, watch: Repeating) -> Brought:
    """All of the file into the store."""
    header = reader.header()
    learner = _learner(connection, header)
    merge, new, known = Merge(connection, learner.id, questions, watch.again), 0, 0
    for taken in attempts(reader, questions, lambda: watch(reader.step(Stage.BRINGING_IN))):
        if merge.add(taken):
            new += 1
        else:
            known += 1
    merge.finish()
    watch(Step(Stage.FINISHING))
    return Brought(learner, new, known)


def _learner(connection: Connection, header: Header) -> Learner:
    """Whoever has this key here, else somebody new; a preference counts where there is none here."""
    table = tables.Learner
    row = connection.execute(select(table).where(table.c.key == header.key)).mappings().one_or_none()
    learner = added(connection, cleaned(header.name), header.key) if row is None else checked(row, Learner)
    here = preferences_of(connection, learner.id)
    fresh = [
        {"learner": learner.id, "key": key, "value": value}
        for key, value in header.preferences.items()
        if key not in here
    ]
    if fresh:
        connection.execute(insert(tables.Preference), fresh)
    return learner
