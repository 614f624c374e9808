"""A store with as many answers as somebody who learns for years, or whole classes, leave behind."""

import random
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, insert, update

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.app.session import Session
from sco_quiz.composition import open_services
from sco_quiz.domain.attempt import Attempt, AttemptId, LearnerId
from sco_quiz.domain.outcome import Outcome
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Confidence, Response
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.storage.attempts import results, summaries
from sco_quiz.storage.attempts.rows import attempt_row, snapshots_of
from sco_quiz.storage.database import tables
from sco_quiz.storage.database.codec import encode
from sco_quiz.storage.opening.store_opening import open_store

EACH = 20  # questions of an attempt
_DIFFERENT = 50  # attempts, written again and again with later times
_AT_ONCE = 500  # attempts in one insert


def templates(answers: int) -> list[Outcome]:
    """As many different attempts as a store with so many answers needs, taken elsewhere; the same ones every time."""
    clock, chance = ScriptedClock(), random.Random(0)
    with (
        tempfile.TemporaryDirectory() as elsewhere,
        closing(open_services(Path(elsewhere), clock, lambda: chance)) as services,
    ):
        return [take(services, chance).outcome() for _ in range(min(_DIFFERENT, answers // EACH))]


def fill(folder: Path, answers: int, templates: Sequence[Outcome]) -> None:
    """Makes a store with so many answers, EACH to an attempt.

    The results of the templates are written again and again, as rows, as ending them would have written them, with no
    log of events behind them.
    """
    attempts = answers // EACH
    open_services(folder, ScriptedClock(), random.Random).close()  # makes the store with its bank
    with closing(open_store(folder)) as store:
        learner = store.learners.current().id
        with store.transactions.writing() as connection:
            snapshots = [snapshots_of(connection, list(map(encode, each.attempt.questions))) for each in templates]
            for start in range(0, attempts, _AT_ONCE):
                some = range(start, min(start + _AT_ONCE, attempts))
                _write(connection, [_later(templates[n % len(templates)], n, attempts, learner) for n in some], start)
                _write_shown(connection, {n + 1: snapshots[n % len(snapshots)] for n in some})
            connection.execute(update(tables.Store).values(generation=attempts))
            summaries.rebuild(connection)


def take(services: Session, chance: random.Random) -> Sitting:
    """A quiz of EACH questions, answered by chance and handed in."""
    sitting = services.quizzes.start(services.roster.current().id, Plan(count=EACH))
    for at, question in enumerate(sitting.screen().questions):
        sitting.go_to(at)
        if question.kind in {Kind.SINGLE, Kind.TRUE_FALSE, Kind.MULTIPLE}:
            sitting.answer(Response(chosen=(chance.randrange(len(question.options)),)))
            sitting.be_sure(chance.choice(list(Confidence)))
    sitting.hand_in()
    return sitting


def _later(template: Outcome, number: int, of: int, learner: LearnerId) -> Outcome:
    """The same attempt as if taken at another time of the last two years."""
    shift = timedelta(days=-730 * (of - number) / of)
    started = replace(template.attempt.started, wall=template.attempt.started.wall + shift)
    attempt: Attempt = replace(template.attempt, id=AttemptId(f"{number:032x}"), learner=learner, started=started)
    answers = tuple(replace(answer, at=answer.at + shift) for answer in template.answers)
    return replace(template, attempt=attempt, answers=answers, ended_at=template.ended_at + shift)


def _write(connection: Connection, outcomes: list[Outcome], before: int) -> None:
    numbered = list(enumerate(outcomes, before + 1))
    attempts = [
        {**attempt_row(ended.attempt), "number": number, "closed": number, **results._figures(ended)}  # noqa: SLF001
        for number, ended in numbered
    ]
    connection.execute(insert(tables.Attempt), attempts)
    rows = [row for number, ended in numbered for row in results.answer_rows(number, ended)]
    connection.execute(insert(tables.Answer), rows)


def _write_shown(connection: Connection, snapshots: Mapping[int, Sequence[int]]) -> None:
    shown = [
        {"attempt": number, "position": at, "snapshot": snapshot}
        for number, each in snapshots.items()
        for at, snapshot in enumerate(each)
    ]
    connection.execute(insert(tables.AttemptQuestion), shown)
