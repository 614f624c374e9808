"""Drawing a quiz of 20 questions by a blueprint from more and more questions, and reading what a draw needs to know.

    python benchmarks/drawing.py [QUESTIONS ...]

makes a store for each number of questions (by default 1,000, 10,000, 100,000 and 1,000,000, in whole copies of the
shipped bank, with its enemies). From it the candidates are read, as every draw does, held against the driver's own
reading of the same columns. Then from the candidates in memory a quiz is drawn, the same number from each topic, held
against 20 taken by chance without a look at them. A start of a quiz does both.
"""

import random
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from measuring.questions import numbers, prefix, shipped
from measuring.raw import raw_connection
from measuring.turns import Line, in_turn, milliseconds, print_table

from sco_quiz.domain.drawing import Wanted, draw_by
from sco_quiz.domain.fact import Pack
from sco_quiz.domain.question import Bank
from sco_quiz.storage.opening import open_store
from sco_quiz.storage.store import Store

DEFAULT = (1_000, 10_000, 100_000, 1_000_000)
COUNT = 20
TIMES = 15
PATIENCE_S = 30
COLUMNS = (
    "SELECT id, topic, kind, difficulty FROM question ORDER BY position",
    "SELECT question, fact FROM question_fact",
    "SELECT question, other FROM enemy",
)
COPYING = {
    "fact": """
        SELECT :new || substr(id, :from), pack, topic, position + :number * :last, body
        FROM fact WHERE rowid <= :last
    """,
    "question": """
        SELECT :new || substr(id, :from), pack, topic, kind, difficulty, position + :number * :last, body
        FROM question WHERE rowid <= :last
    """,
    "question_fact": """
        SELECT :new || substr(question, :from), position, :new || substr(fact, :from)
        FROM question_fact WHERE rowid <= :last
    """,
    "enemy": """
        SELECT :new || substr(question, :from), :new || substr(other, :from)
        FROM enemy WHERE rowid <= :last
    """,
}


def main(sizes: list[int]) -> None:
    print_table("the driver, or chance", _lines(sizes))


def _lines(sizes: list[int]) -> Iterator[Line]:
    bank = shipped()
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder, closing(open_store(Path(folder))) as store:
            store.banks.replace(bank)
            _multiply(store.path, bank, numbers(bank, size))
            yield from _measured(store, bank.pack)


def _measured(store: Store, pack: Pack) -> Iterator[Line]:
    learner, blueprint = store.learners.current().id, _blueprint(pack)
    read = partial(store.banks.candidates, pack.id, learner)
    candidates = read()
    size = len(candidates)
    draw = partial(draw_by, blueprint, candidates, random.Random(0))
    sample = partial(random.Random(0).sample, candidates, COUNT)
    drawn = in_turn({"chance": partial(milliseconds, sample), "ours": partial(milliseconds, draw)}, TIMES, PATIENCE_S)
    yield Line("draw from memory", drawn["chance"], drawn["ours"], size=size)
    del candidates, draw, sample  # as many again would not fit everywhere
    with raw_connection(store.path) as connection:
        bare = lambda: [connection.execute(query).fetchall() for query in COLUMNS]  # noqa: E731 - what is timed
        found = in_turn({"bare": partial(milliseconds, bare), "ours": partial(milliseconds, read)}, TIMES, PATIENCE_S)
    yield Line("read the candidates", found["bare"], found["ours"], size=size)


def _blueprint(pack: Pack) -> tuple[Wanted, ...]:
    each, rest = divmod(COUNT, len(pack.topics))
    return tuple(Wanted(count=each + (at < rest), topics=frozenset({topic.id})) for at, topic in enumerate(pack.topics))


def _multiply(path: Path, bank: Bank, wanted: range) -> None:
    """By SQL: a bank of a million questions does not fit everywhere. The first copy is there."""
    with raw_connection(path) as connection:
        connection.execute("BEGIN IMMEDIATE")
        last = {table: connection.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] for table in COPYING}  # noqa: S608 - names of our own
        for number in wanted[1:]:
            new = {"new": prefix(bank, number), "from": len(bank.pack.id) + 2, "number": number}
            for table, query in COPYING.items():
                connection.execute(f"INSERT INTO {table} {query}", {**new, "last": last[table]})
        connection.execute("COMMIT")


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or list(DEFAULT))
