"""Starting a quiz of 20 questions from more and more questions.

    python benchmarks/drawing.py [QUESTIONS ...]

makes a store for each number of questions (by default 1,000, 10,000, 100,000 and 1,000,000, in whole copies of the
shipped bank, with its enemies). From it quizzes are started by the plans below, all but the saving of the new attempt,
which the questions of the bank do not touch; held against the driver's own reading of 20 questions by their positions,
with their facts and enemies, and nothing else. The page before the start says how many there will be: it draws too.
"""

import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from sqlite3 import Connection

from measuring.questions import numbers, prefix, shipped
from measuring.raw import raw_connection
from measuring.turns import Line, in_turn, milliseconds, print_table

from sco_quiz.app.library.packs import Packs
from sco_quiz.app.quiz.planning import Difficulty, Plan, Quizzes
from sco_quiz.domain.attempt import Attempt, AttemptId, Event, LearnerId, Mode
from sco_quiz.domain.question import Bank, Kind
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.storage.attempts.attempt_log import StoredAttempts
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store

DEFAULT = (1_000, 10_000, 100_000, 1_000_000)
COUNT = 20
MET = 1_000  # facts
TIMES = 25
PATIENCE_S = 60
COPYING = {
    "fact": """
        SELECT :new || substr(id, :from), pack, topic, position + :number * :last, body
        FROM fact WHERE rowid <= :last
    """,
    "question": """
        SELECT :new || substr(id, :from), pack, topic, kind, difficulty, position * :copies + :number, body
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
MEETING = """
    INSERT INTO fact_summary (learner, pack, fact, seen, "right", in_a_row, question, kind, at, closed, reviews)
    SELECT ?, pack, id, 1, 1, 1, '', 'single', '2025-09-08T12:00:00.000000+00:00', 1, 0 FROM fact
    WHERE position * ? % (SELECT count(*) FROM fact) < ?
"""
SOME = "(SELECT id FROM question WHERE pack = :pack AND position IN ({0}))"
READING = (
    f"SELECT topic, kind, difficulty, body FROM question WHERE id IN {SOME}",  # noqa: S608 - names of our own
    f"SELECT fact FROM question_fact WHERE question IN {SOME}",  # noqa: S608 - the same
    f"SELECT other FROM enemy WHERE question IN {SOME}",  # noqa: S608 - the same
)


class NotSaved(StoredAttempts):
    """Saving is not what is measured here."""

    def create(self, attempt: Attempt) -> None:
        pass

    def append(self, attempt: AttemptId, events: Sequence[Event]) -> None:
        pass


def main(sizes: list[int]) -> None:
    print_table("the driver", _lines(sizes))


def _lines(sizes: list[int]) -> Iterator[Line]:
    bank = shipped()
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder, closing(open_store(Path(folder))) as store:
            store.banks.replace(bank)
            _multiply(store.path, bank, numbers(bank, size))
            yield from _measured(store, bank)


def _measured(store: Store, bank: Bank) -> Iterator[Line]:
    me, size = store.learners.current().id, store.banks.count(bank.pack.id)
    log = NotSaved(store.transactions)
    quizzes = Quizzes(
        store.banks,
        Packs(store.banks, store.learners),
        log,
        store.interrupted,
        store.figures,
        ScriptedClock(),
        lambda: random.Random(0),
    )
    with raw_connection(store.path) as connection:
        bare = partial(_read, connection, bank.pack.id, size)
        for what, plan in _plans(bank).items():
            yield _line(what, size, bare, partial(quizzes.start, me, plan))
        yield _line("page before the start", size, bare, partial(quizzes.plan_screen, me, Plan()))
        _meet(connection, me)
        yield _line(f"usual, {MET:,} facts met", size, bare, partial(quizzes.start, me, Plan()))


def _plans(bank: Bank) -> Mapping[str, Plan]:
    topics = frozenset(bank.pack.key(topic.id) for topic in bank.pack.topics[:2])
    facts = tuple(fact.id for fact in bank.facts[:COUNT])
    return {
        "usual": Plan(count=COUNT),
        "even": Plan(count=COUNT, even=True),
        "hard, 2 topics, 2 kinds": Plan(
            count=COUNT, topics=topics, kinds=frozenset({Kind.SINGLE, Kind.TEXT}), difficulty=Difficulty.HARDER
        ),
        "review of 20 facts": Plan(mode=Mode.PRACTICE, count=COUNT, facts=frozenset(facts), review=facts),
    }


def _line(what: str, size: int, bare: Callable[[], object], ours: Callable[[], object]) -> Line:
    steps = {"bare": partial(milliseconds, bare), "ours": partial(milliseconds, ours)}
    found = in_turn(steps, TIMES, PATIENCE_S)
    return Line(what, found["bare"], found["ours"], size=size)


def _read(connection: Connection, pack: str, size: int) -> None:
    positions = ", ".join(str(random.randrange(size)) for _ in range(COUNT))
    for query in READING:
        connection.execute(query.format(positions), {"pack": pack}).fetchall()


def _meet(connection: Connection, learner: LearnerId) -> None:
    """Some of the facts, from all over the bank."""
    connection.execute(MEETING, (learner, 7_919, MET))


def _multiply(path: Path, bank: Bank, wanted: range) -> None:
    """By SQL: a bank of a million questions does not fit everywhere. The first copy is there."""
    with raw_connection(path) as connection:
        connection.execute("BEGIN IMMEDIATE")
        last = {table: connection.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0] for table in COPYING}  # noqa: S608 - names of our own
        for number in wanted[1:]:
            new = {"new": prefix(bank, number), "from": len(bank.pack.id) + 2, "number": number, "copies": len(wanted)}
            for table, query in COPYING.items():
                connection.execute(f"INSERT INTO {table} {query}", {**new, "last": last[table]})
        connection.execute(
            "UPDATE question SET position = position * ? WHERE rowid <= ?", (len(wanted), last["question"])
        )
        connection.execute("COMMIT")


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or list(DEFAULT))
