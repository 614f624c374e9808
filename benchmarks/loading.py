"""Writing a bank into the store, held against the same rows by the driver alone.

    python benchmarks/loading.py [QUESTIONS ...]

loads banks of each size (by default 1,000, 10,000 and 100,000 questions, in whole copies of the shipped bank, with its
facts and enemies) into a new store each time, in one transaction. In turn with it, the rows that came of it go with
`executemany` into another new store with the same tables, pragmas and journal. TMPDIR says on which disk.
"""

import sqlite3
import sys
import tempfile
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from measuring.questions import numbers, prefix, shipped
from measuring.raw import raw_connection
from measuring.turns import Line, in_turn, milliseconds, print_table
from sqlalchemy import Table

from sco_quiz.domain.fact import FactId
from sco_quiz.domain.question import Bank, QuestionId
from sco_quiz.storage.database import tables
from sco_quiz.storage.opening.store_opening import open_store

DEFAULT = (1_000, 10_000, 100_000)
TIMES = 7
PATIENCE_S = 60
LOADED = (tables.Pack, tables.Topic, tables.Fact, tables.Question, tables.QuestionFact, tables.Enemy)

Rows = dict[str, list[tuple[object, ...]]]  # of each table, by its INSERT


def main(sizes: list[int]) -> None:
    bank = shipped()
    print_table("executemany", (_measured(_copies(bank, numbers(bank, size))) for size in sizes))


def _measured(bank: Bank) -> Line:
    rows = _rows(bank)
    found = in_turn({"bare": partial(_bare, rows), "ours": partial(_ours, bank)}, TIMES, PATIENCE_S)
    print(f"{len(bank.questions):,} questions are {sum(map(len, rows.values())):,} rows")
    return Line("load", found["bare"], found["ours"], size=len(bank.questions))


def _ours(bank: Bank) -> float:
    with tempfile.TemporaryDirectory() as folder, closing(open_store(Path(folder))) as store:
        return milliseconds(partial(store.banks.replace, bank))


def _bare(rows: Rows) -> float:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        store.close()
        with raw_connection(store.path) as connection:
            return milliseconds(partial(_insert, connection, rows))


def _insert(connection: sqlite3.Connection, rows: Rows) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for statement, some in rows.items():
        connection.executemany(statement, some)
    connection.execute("COMMIT")


def _rows(bank: Bank) -> Rows:
    """What a load of the bank writes, in its order."""
    with tempfile.TemporaryDirectory() as folder, closing(open_store(Path(folder))) as store:
        store.banks.replace(bank)
        with raw_connection(store.path) as connection:
            return {_insertion(table): connection.execute(_selection(table)).fetchall() for table in LOADED}


def _insertion(table: Table) -> str:
    return f"INSERT INTO {table.name} VALUES ({', '.join('?' * len(table.columns))})"  # noqa: S608 - a name of ours


def _selection(table: Table) -> str:
    return f"SELECT * FROM {table.name} ORDER BY rowid"  # noqa: S608 - as above


def _copies(bank: Bank, numbers: Iterable[int]) -> Bank:
    """With as many facts and enemies to a question as the bank has."""
    several = [_copy(bank, number) for number in numbers]
    return Bank(
        bank.pack,
        tuple(fact for each in several for fact in each.facts),
        tuple(question for each in several for question in each.questions),
        frozenset(pair for each in several for pair in each.enemies),
    )


def _copy(bank: Bank, number: int) -> Bank:
    old, new = f"{bank.pack.id}/", prefix(bank, number)
    facts = {fact.id: FactId(fact.id.replace(old, new, 1)) for fact in bank.facts}
    questions = {question.id: QuestionId(question.id.replace(old, new, 1)) for question in bank.questions}
    return Bank(
        bank.pack,
        tuple(replace(fact, id=facts[fact.id]) for fact in bank.facts),
        tuple(replace(q, id=questions[q.id], facts=tuple(facts[fact] for fact in q.facts)) for q in bank.questions),
        frozenset(frozenset(questions[one] for one in pair) for pair in bank.enemies),
    )


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or list(DEFAULT))
