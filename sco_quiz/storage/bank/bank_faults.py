"""Faults of the stored questions: each is read as a draw would read it, and compared with what refers to it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, delete, select
from sqlalchemy.orm import aliased

from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import Fact, Topic
from sco_quiz.domain.question import Question
from sco_quiz.storage.bank.banks import pack_of_row
from sco_quiz.storage.database import sqlite_errors, tables
from sco_quiz.storage.database.codec import checked, decode
from sco_quiz.storage.transfer.validation import can_be_marked

_AT_ONCE = 1_000  # rows
_MOST_PARAGRAPHS = 500  # the most that a pack on disk may name
_REMEDY = "`--rebuild` has the questions made anew at the next start."


def faults(connection: Connection, store: Path) -> Iterator[str]:
    """Yield a sentence for each table of the bank with a row that cannot be read or does not fit the others."""
    for name, check in _CHECKS.items():
        try:
            with sqlite_errors.explained(store):
                odd = next(check(connection), "")
        except QuizError as error:
            odd = str(error)
        if odd:
            yield f"The {name} in the store are damaged ({odd.rstrip('.')}). {_REMEDY}"


def forget(connection: Connection) -> None:
    """Delete all questions and packs. Attempts keep the questions that they showed."""
    of_questions = (tables.Enemy, tables.QuestionFact, tables.PracticeOnly)
    of_packs = (tables.Question, tables.Fact, tables.Topic, tables.PackText, tables.Pack)
    for table in (*of_questions, *of_packs):
        connection.execute(delete(table))


def _packs(connection: Connection) -> Iterator[str]:
    for row in _rows(connection, select(tables.Pack)):
        pack = pack_of_row(row, ())
        if pack.origin and not 0 < pack.origin.paragraphs <= _MOST_PARAGRAPHS:
            yield f"{pack.id} cannot have {pack.origin.paragraphs} paragraphs"


def _texts(connection: Connection) -> Iterator[str]:
    for row in _rows(connection, select(tables.PackText)):
        if not decode(row["paragraphs"], dict[str, str]):
            yield f"the one of {row['pack']} is empty"


def _topics(connection: Connection) -> Iterator[str]:
    table = tables.Topic.c
    for at, row in _counted(connection, select(tables.Topic).order_by(table.pack, table.position)):
        topic = checked({"id": row["id"], "title": row["title"]}, Topic)
        if row["position"] != at:
            yield f"{topic.id} is not where it should be"
    for of in (tables.Fact, tables.Question):
        known = select(table.id).where(table.pack == of.c.pack, table.id == of.c.topic)
        for row in _rows(connection, select(of.c.id).where(~known.exists())):
            yield f"{row['id']} is on none of them"


def _facts(connection: Connection) -> Iterator[str]:
    table = tables.Fact.c
    for at, row in _counted(connection, select(tables.Fact).order_by(table.pack, table.position)):
        fact = decode(row["body"], Fact)
        if (row["id"], row["topic"], row["position"]) != (fact.id, fact.topic, at):
            yield f"{fact.id} is not where it should be"


def _questions(connection: Connection) -> Iterator[str]:
    table, before = tables.Question.c, ("", "", "", 0.0)
    for at, row in _counted(connection, select(tables.Question).order_by(table.pack, table.position)):
        question = decode(row["body"], Question)
        told = (question.id, question.topic, question.kind, question.difficulty, at)
        if told != tuple(row[name] for name in ("id", "topic", "kind", "difficulty", "position")):
            yield f"{question.id} is not where it should be"
        here = (row["pack"], row["topic"], row["kind"], row["difficulty"])
        if at and here < before:
            yield f"{question.id} is out of order"
        before = here
        if not can_be_marked(question):
            yield f"{question.id} has no right answer"


def _facts_of_questions(connection: Connection) -> Iterator[str]:
    link = tables.QuestionFact.c
    for row in _rows(connection, select(tables.Question.c.id, tables.Question.c.body)):
        facts = decode(row["body"], Question).facts
        query = select(link.position, link.fact).where(link.question == row["id"]).order_by(link.position)
        if [tuple(each) for each in connection.execute(query)] != list(enumerate(facts)):
            yield f"{row['id']} is on other facts than it says"


def _practice_only(connection: Connection) -> Iterator[str]:
    kept_out, question = tables.PracticeOnly.c, tables.Question.c
    listed = select(kept_out.pack).where(kept_out.pack == question.pack, kept_out.question == question.id).exists()
    stray = select(question.id).where(question.pack == kept_out.pack, question.id == kept_out.question).exists()
    for row in _rows(connection, select(kept_out.question).where(~stray)):
        yield f"{row['question']} is not one of its pack's"
    for row in _rows(connection, select(tables.Question.c.id, tables.Question.c.body, listed.label("listed"))):
        if decode(row["body"], Question).practice_only != bool(row["listed"]):
            yield f"{row['id']} is kept out of timed quizzes, or not, against what it says"


def _enemies(connection: Connection) -> Iterator[str]:
    one, other = aliased(tables.Enemy), aliased(tables.Enemy)
    back = select(other.c.question).where(other.c.question == one.c.other, other.c.other == one.c.question)
    for row in _rows(connection, select(one).where(~back.exists() | (one.c.question == one.c.other))):
        yield f"{row['question']} is kept apart from {row['other']}, but not the other way round"


_CHECKS: dict[str, Callable[[Connection], Iterator[str]]] = {
    "packs": _packs,
    "texts": _texts,
    "topics": _topics,
    "facts": _facts,
    "questions": _questions,
    "facts of questions": _facts_of_questions,
    "questions for practice only": _practice_only,
    "pairs of questions": _enemies,
}


def _rows(connection: Connection, query: Select[Any]) -> Iterator[RowMapping]:
    yield from connection.execute(query, execution_options={"yield_per": _AT_ONCE}).mappings()


def _counted(connection: Connection, query: Select[Any]) -> Iterator[tuple[int, RowMapping]]:
    """Yield each row with its place in its pack."""
    pack, at = None, 0
    for row in _rows(connection, query):
        pack, at = (pack, at + 1) if row["pack"] == pack else (row["pack"], 0)
        yield at, row
