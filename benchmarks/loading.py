"""Writing a bank into the store, held against the same rows by the driver alone.

    python benchmarks/loading.py [QUESTIONS ...]

loads banks of each size (by default 1,000, 10,000 and 100,000 questions, in whole copies of the shipped bank, with its
facts and enemies) into a new store each time, in one transaction. In turn with it, the rows that came of it go with
`executemany` into another new store with the same tables, pragmas and journal. TMPDIR says on which disk.
"""

import sqlite3
import sys
import tempfile
from contextlib import closing
from functools import partial
from pathlib import Path

from measuring.questions import copies, numbers, shipped
from measuring.raw import raw_connection
from measuring.turns import Line, in_turn, milliseconds, print_table
from sqlalchemy import Table

from sco_quiz.domain.question import Bank
from sco_quiz.storage import tables
from sco_quiz.storage.opening import open_store

DEFAULT = (1_000, 10_000, 100_000)
TIMES = 7
PATIENCE_S = 60
LOADED = (tables.Pack, tables.Topic, tables.Fact, tables.Question, tables.QuestionFact, tables.Enemy)

Rows = dict[str, list[tuple[object, ...]]]  # of each table, by its INSERT


def main(sizes: list[int]) -> None:
    bank = shipped()
    print_table("executemany", [_measured(copies(bank, numbers(bank, size))) for size in sizes])


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


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or list(DEFAULT))
