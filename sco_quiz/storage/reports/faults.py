"""Find the faults of a store whose pages are whole.

Every learner, preference, attempt and answer is read as for an export, and all that follows from the logs is computed
again. One fault does not hide another.
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec
from sqlalchemy import Boolean, Connection, Integer, select, type_coerce

from sco_quiz.app.ports.learners import Learner
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.plain_text import plain
from sco_quiz.storage.attempts import results, summaries
from sco_quiz.storage.bank import bank_faults, pack_faults
from sco_quiz.storage.database import generation, sqlite, sqlite_errors, tables
from sco_quiz.storage.database.codec import checked, decode
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.learners import readable_learners
from sco_quiz.storage.reports import answer_export
from sco_quiz.storage.transfer.exportable import Prover, UnexportableError
from sco_quiz.storage.transfer.file_format import Header
from sco_quiz.storage.transfer.learner_rows import attempt_numbers, header_of, header_without_damage
from sco_quiz.storage.transfer.question_cache import question_cache

_AT_MOST = 20  # attempts with such a fault


def faults(connection: Connection, store: Path) -> Iterator[str]:
    """Yield a sentence for each fault. Raises NotSavedError where the store cannot be read now."""
    yield from _of_the_store(connection, store)
    yield from bank_faults.faults(connection, store)
    yield from _of_flags(connection)
    yield from _of_own_copies(connection, store)
    yield from pack_faults.faults(connection, store)
    with question_cache() as questions:
        prover = Prover(questions, store)
        for learner in readable_learners.learners(connection):
            yield from _of_learner(connection, store, learner)
            for number in attempt_numbers(connection, learner.id):
                for fault in _of_attempt(connection, store, number, prover):
                    yield f"attempt {number} of {_named(learner)}: {fault}"
    yield from _of_figures(connection, store)


def _of_the_store(connection: Connection, store: Path) -> Iterator[str]:
    """Check the row of the store and its generation."""
    if fault := generation.fault(sqlite.driver(connection)):
        yield fault
    try:
        with sqlite_errors.explained(store):
            row = connection.execute(select(tables.Store)).mappings().one()
    except QuizError as error:
        yield f"The first row of the store cannot be read: {error}"
        return
    if row["id"] != 1 or not isinstance(row["learner"], int | None):
        yield "The first row of the store does not say who learns here."


def _of_flags(connection: Connection) -> Iterator[str]:
    """Check the columns of flags: SQLAlchemy would read any value but 0 as true."""
    for table in tables.METADATA.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Boolean):
                raw = type_coerce(column, Integer)
                query = select(table.c.attempt).where(raw.not_in((0, 1))).distinct().order_by(table.c.attempt)
                for number in connection.scalars(query.limit(_AT_MOST)):
                    yield f"attempt {number}: in its {table.name}s, {column.name!r} is neither yes nor no."


def _of_own_copies(connection: Connection, store: Path) -> Iterator[str]:
    stale = tables.StaleFact.c
    try:
        with sqlite_errors.explained(store):
            for row in connection.execute(select(tables.OwnCopy)).mappings():
                checked([row["pack"], row["content_hash"]], tuple[str, str])
                decode(row["paragraphs"], dict[str, str])
            checked([tuple(row) for row in connection.execute(select(stale.pack, stale.fact))], list[tuple[str, str]])
    except QuizError as error:
        yield f"The own copy of an article cannot be read ({error}). Please attach it again."


def _of_learner(connection: Connection, store: Path, learner: Learner) -> Iterator[str]:
    _, damaged = header_without_damage(connection, learner.id)
    for part in damaged:
        yield f"{_named(learner)}: {part.fault}"
    if damaged:
        return
    try:
        with sqlite_errors.explained(store):
            msgspec.json.decode(msgspec.json.encode(header_of(connection, learner.id)), type=Header)
    except (QuizError, msgspec.MsgspecError) as error:
        yield f"{_named(learner)}: {error}"


def _of_attempt(connection: Connection, store: Path, number: int, prover: Prover) -> Iterator[str]:
    """Yield at most one fault of an attempt: others follow from it."""
    try:
        proved = prover.proved(connection, number)
        with sqlite_errors.explained(store):
            if fault := results.fault_of(connection, number, proved.outcome):
                yield fault
                return
        given = answer_export.answers_of(connection, number, lambda *_: "", store)
    except (UnexportableError, DamagedStoreError) as error:
        yield str(error)
        return
    if proved.outcome is not None and tuple(each.answer for each in given) != proved.outcome.answers:
        yield results.NOT_WHAT_FOLLOWS


def _of_figures(connection: Connection, store: Path) -> Iterator[str]:
    try:
        with sqlite_errors.explained(store):
            if not summaries.agree(connection):
                yield "The figures are not what the answers add up to; `--rebuild` computes them again."
    except DamagedStoreError as error:
        yield f"The figures cannot be computed from the answers ({error})"


def _named(learner: Learner) -> str:
    return f"learner {learner.id}" + (f" ({plain(learner.name)})" if learner.name else "")
