"""What tests of the store do again and again: take a quiz, look at the tables, hold the lock from elsewhere."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Table, select

from sco_quiz.app.library.packs import in_order
from sco_quiz.domain.attempt import Act, Attempt, AttemptId, Event, LearnerId, replay
from sco_quiz.domain.drawing import Candidate, Wanted
from sco_quiz.domain.outcome import Outcome, outcome
from sco_quiz.domain.question import Bank
from sco_quiz.domain.response import Confidence, Response
from sco_quiz.storage.store import Store
from tests import factories as make

HAND_IN = make.event(Act.HAND_IN, 10)


def bank(**changes: Any) -> Bank:
    """A question of every kind, each on a fact of its own; the first two are enemies."""
    questions = make.one_of_each()
    facts = tuple(make.fact(number) for number in range(1, len(questions) + 1))
    enemies = frozenset({frozenset({questions[0].id, questions[1].id})})
    return replace(Bank(make.pack(), facts, questions, enemies), **changes)


def answered(at: int, *options: int, sure: Confidence | None = None) -> tuple[Event, ...]:
    """Question `at` is looked at and given these options; option 0 of a single question is the key."""
    acts = [make.event(Act.SEE, at + 1, question=at)]
    acts.append(make.event(Act.ANSWER, at + 1.5, question=at, response=Response(options)))
    if sure is not None:
        acts.append(make.event(Act.SURE, at + 1.6, question=at, sure=sure))
    return tuple(acts)


def named(number: int, **changes: Any) -> Attempt:
    return make.attempt(id=AttemptId(f"{number:032x}"), **changes)


def take(store: Store, attempt: Attempt, *acts: Event) -> Outcome:
    """Begins the attempt, does the acts, hands it in."""
    events = make.log(*acts, HAND_IN)
    ended = outcome(replay(attempt, events))
    store.attempts.create(attempt)
    store.attempts.append(attempt.id, events[:-1])
    store.attempts.close(ended, events[-1:])
    return ended


def take_at(store: Store, number: int, minute: int, *options: int) -> None:
    """A quiz of which question 0 is answered and which ends at that minute of the wall clock."""
    start = make.reading(shift=60 * minute)
    acts = [replace(act, reading=replace(act.reading, wall=start.wall)) for act in (*answered(0, *options), HAND_IN)]
    attempt, events = named(number, started=start), make.log(*acts)
    store.attempts.create(attempt)
    store.attempts.close(outcome(replay(attempt, events)), events)


def rows(store: Store, table: Table) -> list[dict[str, Any]]:
    with store.transactions.reading() as connection:
        found = connection.execute(select(table).order_by(*table.primary_key)).mappings()
        return [dict(row) for row in found]


def candidates(store: Store) -> dict[str, Candidate]:
    """Every one of the first pack, for the first learner, by id."""
    pool = store.banks.pool(in_order(store.banks.packs())[0].id, LearnerId(1))
    (offer,) = pool.offers((Wanted(count=0),))
    return {candidate.id: candidate for candidate in pool.read(sorted(offer.numbers()))}


def run_sql(store: Store, *statements: str) -> None:
    """As a bug or another program would."""
    with store.transactions.writing() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


@contextmanager
def held_by_another_process(path: Path, *statements: str) -> Iterator[None]:
    """While another process is in the middle of a transaction that began with these statements."""
    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "[c.execute(s).fetchone() for s in sys.argv[2:]]; print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(path), *statements]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield
        process.communicate("")


def second_learner(store: Store) -> LearnerId:
    run_sql(store, "INSERT INTO learner (id, key, name) VALUES (2, 'b0', 'Bo')")
    return LearnerId(2)
