"""How home, progress, a result and a review open with ten, a thousand and fifty thousand quizzes behind the learner.

    python benchmarks/many_answers.py [ANSWERS ...]

makes a store for each number of answers (by default 200, 1,000, 100,000 and 1,000,000), twenty to an attempt, and opens
each page in the real window (drawn, without a screen) nine times. Printed are medians in milliseconds and how often the
figure for the smallest store goes into each. Attempts are written as rows, as ending them would have written them, with
no log of events behind them: no page but a result or a review reads one, and those are of an attempt that was taken.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from sqlalchemy import Connection, insert, update

from sco_quiz.app.quizzes import Plan
from sco_quiz.app.sitting import Sitting
from sco_quiz.domain.attempt import Attempt, AttemptId
from sco_quiz.domain.outcome import Outcome
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Confidence, Response
from sco_quiz.gui.application import make_application, make_window
from sco_quiz.gui.demo import ScriptedClock
from sco_quiz.gui.main_window import MainWindow
from sco_quiz.gui.services import Services
from sco_quiz.composition import open_services
from sco_quiz.paths import resources_dir
from sco_quiz.storage import results, summaries, tables
from sco_quiz.storage.opening import open_store
from sco_quiz.storage.records import attempt_row, snapshot_of

DEFAULT = (200, 1_000, 100_000, 1_000_000)
EACH = 20  # questions of an attempt
TEMPLATES = 50  # different attempts, written again and again with later times
TIMES = 9
AT_ONCE = 500  # attempts in one insert


def main(sizes: list[int]) -> None:
    application = make_application(sys.argv[:1])
    figures: dict[str, list[float]] = {}
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            _fill(Path(folder), size // EACH)
            for name, seconds in _measured(Path(folder), application).items():
                figures.setdefault(name, []).append(seconds)
    print(f"{'answers':14}" + "".join(f"{size:>18,}" for size in sizes))
    for name, row in figures.items():
        cells = (f"{1000 * seconds:8.1f} ms {seconds / row[0]:4.1f} x" for seconds in row)
        print(f"{name:14}" + "".join(f"{cell:>18}" for cell in cells))


def _measured(folder: Path, application: object) -> dict[str, float]:
    begun = time.perf_counter()
    services = open_services(folder, ScriptedClock(), random.Random)
    opened = time.perf_counter() - begun
    window = make_window(application, resources_dir())  # type: ignore[arg-type] # made by make_application
    window.show()
    window.open_with(services)
    taken = _take(services, random.Random(1))
    steps: dict[str, Callable[[], None]] = {
        "home": window.show_home,
        "progress": window.show_progress,
        "study": window.show_study,
        "result": lambda: window.show_result(taken.outcome().attempt.id),
        "review": lambda: window.review(0, (0,)),
        "end a quiz": lambda: _end(services),
    }
    medians = {"open the store": opened}
    medians |= {name: statistics.median(_times(step, window)) for name, step in steps.items()}
    window.close()
    services.close()
    return medians


def _times(step: Callable[[], None], window: MainWindow) -> Iterator[float]:
    for _ in range(TIMES):
        begun = time.perf_counter()
        step()
        window.grab()
        yield time.perf_counter() - begun


def _end(services: Services) -> None:
    _take(services, random.Random(2))


def _take(services: Services, chance: random.Random) -> Sitting:
    sitting = services.quizzes.start(services.roster.current().id, Plan(count=EACH))
    for at, question in enumerate(sitting.screen().questions):
        sitting.go_to(at)
        if question.kind in {Kind.SINGLE, Kind.TRUE_FALSE, Kind.MULTIPLE}:
            sitting.answer(Response(chosen=(chance.randrange(len(question.options)),)))
            sitting.be_sure(chance.choice(list(Confidence)))
    sitting.hand_in()
    return sitting


def _fill(folder: Path, attempts: int) -> None:
    """Takes TEMPLATES real attempts elsewhere, and writes their results `attempts` times into a store in the folder."""
    clock, chance = ScriptedClock(), random.Random(0)
    with tempfile.TemporaryDirectory() as elsewhere:
        services = open_services(Path(elsewhere), clock, lambda: chance)
        templates = [_take(services, chance).outcome() for _ in range(min(TEMPLATES, attempts))]
        services.close()
    open_services(folder, clock, random.Random).close()  # makes the store with its bank
    with closing(open_store(folder)) as store:
        learner = store.learners.current().id
        with store._transactions.writing() as connection:  # noqa: SLF001 - what no use case can do is measured
            for start in range(0, attempts, AT_ONCE):
                some = range(start, min(start + AT_ONCE, attempts))
                _write(connection, [_later(templates[n % len(templates)], n, attempts, learner) for n in some], start)
            connection.execute(update(tables.Store).values(generation=attempts))
            summaries.rebuild(connection)


def _later(template: Outcome, number: int, of: int, learner: int) -> Outcome:
    """The same attempt as if taken at another time of the last two years."""
    shift = timedelta(days=-730 * (of - number) / of)
    started = replace(template.attempt.started, wall=template.attempt.started.wall + shift)
    attempt: Attempt = replace(template.attempt, id=AttemptId(f"{number:032x}"), learner=learner, started=started)  # type: ignore[arg-type]
    answers = tuple(replace(answer, at=answer.at + shift) for answer in template.answers)
    return replace(template, attempt=attempt, answers=answers, ended_at=template.ended_at + shift)


def _write(connection: Connection, outcomes: list[Outcome], before: int) -> None:
    numbered = list(enumerate(outcomes, before + 1))
    attempts = [
        {**attempt_row(ended.attempt), "number": number, "closed": number, **results._figures(ended)}  # noqa: SLF001
        for number, ended in numbered
    ]
    connection.execute(insert(tables.Attempt), attempts)
    shown = [
        {"attempt": number, "position": at, "snapshot": snapshot_of(connection, question)}
        for number, ended in numbered
        for at, question in enumerate(ended.attempt.questions)
    ]
    connection.execute(insert(tables.AttemptQuestion), shown)
    rows = [row for number, ended in numbered for row in results._answer_rows(number, ended)]  # noqa: SLF001
    connection.execute(insert(tables.Answer), rows)


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or list(DEFAULT))
