"""Find out what of a learner can be exported: each part is read, written and read back as an import would read it."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from io import BytesIO
from pathlib import Path

from sqlalchemy import Connection, Integer, cast, select

from sco_quiz.app.jobs import ProgressCallback, Stage, Step, unlooked
from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.app.ports.learners import LeftOut, Part
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.plain_text import plain
from sco_quiz.storage.attempts.rows import attempt_of, events_of
from sco_quiz.storage.database import readable, sqlite_errors, tables
from sco_quiz.storage.database.transactions import Transactions
from sco_quiz.storage.transfer.file_format import DamagedFileError, Header, LineReader, LineWriter
from sco_quiz.storage.transfer.learner_rows import attempt_numbers, elements_of, header_without_damage
from sco_quiz.storage.transfer.question_cache import QuestionCache, question_cache
from sco_quiz.storage.transfer.validation import ImpossibleError, Proved, attempts, prove

_AT_ONCE = 50  # attempts in one transaction, during which a window waits for some milliseconds
_FIRST_YEAR, _LAST_YEAR = 1900, 9000  # years that can be shown in any time zone
_NOBODY = LearnerId(0)
_HEADER = Header(key="nobody", name="", preferences={})
_PLACE = Path("record")


class UnexportableError(Exception):
    """An attempt cannot be exported; `left_out` says why."""

    def __init__(self, left_out: LeftOut) -> None:
        super().__init__(left_out.detail)
        self.left_out = left_out


class Prover:
    """Prove the attempts of an open store one by one. Their questions go into the cache."""

    def __init__(self, questions: QuestionCache, store: Path) -> None:
        self._questions = questions
        self._store = store
        self._written: set[int] = set()

    def proved(self, connection: Connection, number: int) -> Proved:
        """Return the proved attempt. Raises UnexportableError, and NotSavedError where the store cannot be read now."""
        try:
            with sqlite_errors.explained(self._store):
                return self._read_back(connection, number)
        except NotSavedError:
            raise
        except (QuizError, ImpossibleError) as error:
            self._forget_questions(connection, number)
            detail = _reason(connection, number, self._store, error)
            raise UnexportableError(left_out_quiz(connection, number, detail)) from error

    def _read_back(self, connection: Connection, number: int) -> Proved:
        stream = BytesIO()
        writer = LineWriter(stream)
        writer.add(_HEADER)
        for element in elements_of(connection, number, self._written):
            writer.add(element)
        writer.end()
        reader = LineReader(_PLACE, stream)
        reader.header()
        (taken,) = attempts(reader, self._questions, unlooked)
        return prove(taken, self._questions, _NOBODY)

    def _forget_questions(self, connection: Connection, number: int) -> None:
        """Forget the attempt's questions, so that the next attempt reports a damaged one as damaged, not as missing."""
        shown = tables.AttemptQuestion.c
        query = select(cast(shown.snapshot, Integer)).where(shown.attempt == number)
        self._written.difference_update(connection.scalars(query))


def damaged_parts(transactions: Transactions, learner: LearnerId, watch: ProgressCallback) -> Iterator[LeftOut]:
    """Yield the parts of a learner that cannot be exported. Another window may save meanwhile.

    Raises GoneError for an unknown learner, and NotSavedError.
    """
    with transactions.reading() as connection:
        _, parts = header_without_damage(connection, learner)
        numbers = attempt_numbers(connection, learner)
    yield from parts
    with question_cache() as questions:
        prover = Prover(questions, transactions.path)
        for first in range(0, len(numbers), _AT_ONCE):
            found = []
            with transactions.reading() as connection:
                for at, number in enumerate(numbers[first : first + _AT_ONCE], first):
                    watch(Step(Stage.CHECKING, at, len(numbers)))
                    try:
                        prover.proved(connection, number)
                    except UnexportableError as error:
                        found.append(error.left_out)
            yield from found


def _reason(connection: Connection, number: int, store: Path, error: Exception) -> str:
    """Return why: in the program's words where it cannot read the attempt either, else in those of the import."""
    try:
        with sqlite_errors.explained(store):
            table = tables.Attempt
            row = connection.execute(select(table).where(table.c.number == number)).mappings().one()
            attempt_of(connection, row)
            events_of(connection, number)
    except QuizError as plainer:
        return str(plainer)
    return error.detail.partition(": ")[2] if isinstance(error, DamagedFileError) else str(error)


def left_out_quiz(connection: Connection, number: int, detail: str) -> LeftOut:
    """Return the part, with what can still be read of the attempt."""
    table = tables.Attempt.c
    ((title, started),) = readable.values(connection, (table.title, table.started_wall), table.number == number)
    started_at = None
    with suppress(ValueError):
        started_at = datetime.fromisoformat(started.text or "")
    if started_at is not None and (started_at.tzinfo is None or not _FIRST_YEAR <= started_at.year <= _LAST_YEAR):
        started_at = None
    title_ = plain(title.text or "")
    return LeftOut(part=Part.QUIZ, number=number, title=title_, started_at=started_at, detail=detail)
