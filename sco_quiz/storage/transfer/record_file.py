"""Export the whole record of a learner to one file, and bring such files in, each attempt once.

A record has no answers and figures: they follow from the logs.
"""

import stat
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from hashlib import file_digest
from pathlib import Path
from typing import BinaryIO

from msgspec import structs
from sqlalchemy import Connection, insert

from sco_quiz.app.jobs import ProgressCallback, Repeating, Stage, Step, unwatched
from sco_quiz.app.learners.roster import cleaned
from sco_quiz.app.ports.learners import Exported, ImportResult, Learner, LeftOut
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.plain_text import plain
from sco_quiz.files.export_file import ExportError, exporting
from sco_quiz.storage.database import sqlite, tables
from sco_quiz.storage.database.codec import unreadable
from sco_quiz.storage.database.sqlite import driver
from sco_quiz.storage.database.transactions import Transactions
from sco_quiz.storage.errors import DamagedLearnerError, DamagedStoreError
from sco_quiz.storage.learners import readable_learners
from sco_quiz.storage.learners.record_limits import MOST_BROUGHT_IN
from sco_quiz.storage.learners.stored_learners import added, done_by
from sco_quiz.storage.transfer.exportable import damaged_parts
from sco_quiz.storage.transfer.file_format import (
    LONGEST_FILE,
    DamagedFileError,
    Element,
    Header,
    LearnerFileError,
    LineReader,
    LineWriter,
    foreign,
)
from sco_quiz.storage.transfer.learner_rows import (
    attempt_numbers,
    elements_of,
    header_without_damage,
    names_of,
    preferences_of,
)
from sco_quiz.storage.transfer.merging import Merge, OthersQuizError
from sco_quiz.storage.transfer.question_cache import QuestionCache, question_cache
from sco_quiz.storage.transfer.validation import ImpossibleError, attempts, prove_all

AT_ONCE = 50  # attempts in one transaction, during which a window waits for some milliseconds


class StoredLearnerFiles:
    """Export and bring in records."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def export(
        self, learner: LearnerId, file: Path, watch: ProgressCallback = unwatched, without: Collection[LeftOut] = ()
    ) -> Exported:
        """Write the record, read it back and prove it; only then it replaces an earlier file. A window may save
        meanwhile.

        Raises DamagedLearnerError for a damaged part that is not in `without`, LearnerFileError, NotSavedError, and
        GoneError for an unknown learner.
        """
        try:
            with self._transactions.reading() as connection:
                (header, damaged), done = header_without_damage(connection, learner), done_by(connection, learner)
            watch(Step(Stage.READING))
            with exporting(file, learner=header.key) as stream, question_cache() as questions:
                _refuse_damaged(damaged, without)
                self._write(learner, header, LineWriter(stream), Repeating(watch), {each.number for each in without})
                reader = LineReader(file, stream)
                reader.header()
                prove_all(reader, questions, watch)
                exported = Exported(_digest(stream), done)
                watch(Step(Stage.FINISHING))
        except (DamagedFileError, DamagedStoreError) as error:
            raise self._damaged(learner, file, error, watch) from error
        except ExportError as error:
            raise LearnerFileError(error.sentence) from error
        return exported

    def refuse_changed(self, file: Path, exported: Exported) -> None:
        """Raise LearnerFileError unless the file is what `export` wrote."""
        with _opened(file) as stream:
            present = _digest(stream)
        if present != exported.digest:
            raise LearnerFileError(
                "{file} is not the record that was just exported any more. The learner was not deleted. Please "
                "export the record to another place and try again.",
                file=file,
            )

    def bring_in(self, file: Path, watch: ProgressCallback = unwatched) -> ImportResult:
        """Add what the file has and this store lacks, in one transaction. Raises LearnerFileError or NotSavedError."""
        with _opened(file) as stream, question_cache() as questions:
            reader = LineReader(file, stream)
            reader.header()
            prove_all(reader, questions, watch)
            try:
                tell = Repeating(watch)
                with self._transactions.writing() as connection, sqlite.watched(driver(connection), tell.again):
                    return _bring_in(connection, reader, questions, tell)
            except OthersQuizError as error:
                raise LearnerFileError(
                    "{file} holds a quiz that belongs to another learner here. Nothing was changed. "
                    "Please choose a file that was exported for this learner.",
                    file=file,
                ) from error
            except ImpossibleError as error:  # the file was changed since it was proved
                raise reader.fault(str(error)) from error
            except OverflowError as error:  # each number is possible, but not their sum
                raise reader.fault("its numbers add up to more than can be stored") from error

    def _write(
        self, learner: LearnerId, header: Header, writer: LineWriter, watch: Repeating, without: Collection[int]
    ) -> None:
        with self._transactions.reading() as connection:
            numbers = [each for each in attempt_numbers(connection, learner) if each not in without]
            names = names_of(connection, numbers)
        writer.add(structs.replace(header, version=2))
        for each in names:
            writer.add(each)
        written: set[int] = set()
        for first in range(0, len(numbers), AT_ONCE):
            lines: list[Element] = []
            with self._transactions.reading() as connection:
                for at, number in enumerate(numbers[first : first + AT_ONCE], first):
                    watch(Step(Stage.WRITING, at, len(numbers)))
                    lines += elements_of(connection, number, written, watch.again)
            for line in lines:
                writer.add(line)
        writer.end()

    def _damaged(
        self, learner: LearnerId, file: Path, error: DamagedFileError | DamagedStoreError, watch: ProgressCallback
    ) -> DamagedLearnerError:
        """Return the error with every damaged part; none where the fault lies in the file that was written."""
        parts = tuple(damaged_parts(self._transactions, learner, watch))
        detail = error.detail if isinstance(error, DamagedFileError) else "".join(part.fault for part in parts[:1])
        return DamagedLearnerError(
            "The record of this learner cannot be exported whole ({detail}): the file with your answers is "
            "damaged. Nothing was changed in it, and {file} was not written. `sco-quiz doctor` says more.",
            detail=plain(detail),
            file=file,
            parts=parts,
        )


def _refuse_damaged(damaged: Iterable[LeftOut], without: Collection[LeftOut]) -> None:
    """Raise DamagedStoreError for a damaged part that is not in `without`."""
    for part in damaged:
        if part not in without:
            raise unreadable(Header, part.detail)


def _digest(stream: BinaryIO) -> str:
    """Return the SHA-256 of the whole content."""
    stream.seek(0)
    return file_digest(stream, "sha256").hexdigest()  # type: ignore[arg-type] # an open file has what it asks for


@contextmanager
def _opened(file: Path) -> Iterator[BinaryIO]:
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):  # opening a pipe would wait for ever
            raise foreign(file)
        if status.st_size > LONGEST_FILE:
            raise LearnerFileError(
                "{file} is too large to be a learner's record. Nothing was changed. Please choose another file.",
                file=file,
            )
        with file.open("rb") as stream:
            yield stream
    except OSError as error:
        raise LearnerFileError(
            "{file} could not be read ({reason}). Nothing was changed. "
            "Please check that the file is there and that you may read it.",
            file=file,
            reason=error.strerror,
        ) from error


def _bring_in(connection: Connection, reader: LineReader, questions: QuestionCache, watch: Repeating) -> ImportResult:
    """Bring the whole file into the store."""
    header = reader.header()
    learner = _learner(connection, header)
    merge, new, known = Merge(connection, learner.id, questions, watch.again), 0, 0
    for taken in attempts(reader, questions, lambda: watch(reader.step(Stage.BRINGING_IN)), merge.name):
        if merge.add(taken):
            new += 1
        else:
            known += 1
    merge.finish()
    watch(Step(Stage.FINISHING))
    return ImportResult(learner, new, known)


def _learner(connection: Connection, header: Header) -> Learner:
    """Return the learner with this key, else a new one.

    Preferences are added where the learner has none of that key, as long as there is room.
    """
    table = tables.Learner
    known = readable_learners.learners(connection, table.c.key == header.key)
    learner = known[0] if known else added(connection, cleaned(header.name), header.key)
    here = preferences_of(connection, learner.id)
    fresh = [
        {"learner": learner.id, "key": key, "value": value}
        for key, value in header.preferences.items()
        if key not in here
    ]
    if fresh := fresh[: max(0, MOST_BROUGHT_IN - len(here))]:
        connection.execute(insert(tables.Preference), fresh)
    return learner
