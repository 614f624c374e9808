"""However much there is to do, a job looks often enough whether it is to be left off: measured in work, not in time."""

import ast
import gc
import shutil
import sqlite3
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from sco_quiz.app.jobs import Stage, Step
from sco_quiz.domain.attempt import Act
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Response
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.attempts import results, rows, summaries
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery import salvage
from sco_quiz.storage.recovery.store_recovery import StoreRecovery
from sco_quiz.storage.transfer import learner_rows, merging, validation
from tests import factories as make
from tests.faults.tracing import TOP
from tests.storage import test_leaving_off as jobs
from tests.storage.learner_records import Elements, changed, exported
from tests.storage.steps import answered, named, take

MOST_CALLS, MOST_STEPS = 10_000, 10_000  # of functions, and of SQLite's machine: some milliseconds each
MAKING = 25_000  # calls, for a new store
_TICK = 100


class Meter:
    """The most work between two looks: calls of functions, and steps of SQLite's machine that are not looks."""

    def __init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        self.calls = self.steps = self.most_calls = self.most_steps = self.looks = 0
        self.is_final = False
        self.place = ""

    def end(self) -> None:
        """Nothing of what comes now counts; what came since the last look does, unless that was too late."""
        self(Step(Stage.FINISHING))

    def __call__(self, step: Step) -> None:
        """As a job's watch."""
        self.looks += 1
        if not self.is_final:
            if self.calls >= MOST_CALLS or self.steps >= MOST_STEPS:
                self.place = "".join(traceback.format_stack(limit=12))
            self.most_calls, self.most_steps = max(self.most_calls, self.calls), max(self.most_steps, self.steps)
        self.calls = self.steps = 0
        self.is_final = self.is_final or step.stage is Stage.FINISHING

    def called(self, _frame: FrameType, event: str, _argument: object) -> None:
        self.calls += event in {"call", "c_call"}

    def stepped(self) -> int:
        self.steps += _TICK
        return 0


@pytest.fixture(autouse=True)
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is done between two looks is some of many things: here some are few, so that little data will do."""
    for module in (validation, merging, rows, results, salvage, summaries):
        monkeypatch.setattr(module, "AT_ONCE", 5)
    monkeypatch.setattr(learner_rows, "QUESTIONS_AT_ONCE", 5)


@contextmanager
def metered(monkeypatch: pytest.MonkeyPatch) -> Iterator[Meter]:
    """The collector stands still: what it clears away is left over from other tests, and calls functions as well."""
    meter, connect = Meter(), sqlite3.connect

    class Metered(sqlite3.Connection):
        """Counts the steps of statements that nobody watches."""

        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)
            super().set_progress_handler(meter.stepped, _TICK)

        def set_progress_handler(self, handler: Callable[[], Any] | None, n: int) -> None:
            super().set_progress_handler(handler or meter.stepped, n if handler else _TICK)

    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", partial(connect, factory=Metered))
        gc.disable()
        sys.setprofile(meter.called)
        try:
            yield meter
        finally:
            sys.setprofile(None)
            gc.enable()


def restless(count: int) -> list[Any]:
    """Entries of a quiz at 100 questions, with a note of the clock for every tenth."""
    entries = []
    for number in range(count):
        at = make.reading(number, shift=number // 10 * 60)
        entries.append(make.event(Act.ANSWER, at, question=number % 100, response=Response((number % 4,))))
    return entries


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a long quiz and many learners, a backup, a journal, and a record with as much from elsewhere."""
    folder = tmp_path_factory.mktemp("full")
    questions = tuple(make.question(Kind.SINGLE, number) for number in range(1, 101))
    with closing(open_store(folder)) as store:
        store.learners.current()
        take(store, named(1, questions=questions, rules=make.rules(limit_s=None)), *restless(1_200))
        for number in range(2, 12):
            take(store, named(number), *answered(0, 0), *answered(1, 1))
        changed(exported(store, folder / jobs.RECORD), renamed)
        for number in range(20):
            store.learners.add(f"Learner {number}")
        store.journal.catch_up()
        store.backups.make(make.NOON)
        ben = store.learners.add("Ben").id
        store.attempts.create(named(1000, learner=ben))
        store.learners.choose(ben)
    return folder


def renamed(lines: Elements) -> None:
    for line in lines:
        if line["kind"] == "attempt":
            line["id"] = f"elsewhere-{line['id']}"


def crowded(file: Path) -> None:
    """One open quiz of the learner Ben gets very many entries and unseen answers, put there without the program."""
    numbers = "(WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 30000) SELECT x FROM n) AS n"
    texts = dict.fromkeys(("question", "fact", "topic", "mix_ups", "response", "kind", "verdict"), "''")
    rest = texts | dict.fromkeys(
        ("share", "points", "late_points", "sure", "flagged", "seen", "time_ns", "claimed"), "0"
    )
    start = "started_awake_ns, started_boot_ns, started_boot_id, started_wall"
    with closing(sqlite3.connect(file)) as connection, connection:
        for columns, values in (
            ('event (attempt, seq, act, question, "on", awake_ns, boot_ns, boot_id, wall)', f"'see', 0, 0, {start}"),
            (f"answer (attempt, position, at, {', '.join(rest)})", f"started_wall, {', '.join(rest.values())}"),
        ):
            given = f"SELECT attempt.number, n.x, {values} FROM attempt, {numbers} WHERE attempt.id = ?"  # noqa: S608
            connection.execute(f"INSERT INTO {columns} {given}", (named(1000).id,))


def check(meter: Meter, most_calls: int = MOST_CALLS) -> None:
    assert meter.looks > 1
    assert meter.most_calls < most_calls, meter.place
    assert meter.most_steps < MOST_STEPS, meter.place


@pytest.mark.fault("G7")
@pytest.mark.parametrize("name", jobs.OPEN)
def test_a_job_with_the_open_store_looks_often(
    full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Very much is to be copied, exported, brought in or deleted: the job looks often whether it is cancelled."""
    folder = shutil.copytree(full, tmp_path / "data")
    crowded(folder / STORE)
    with metered(monkeypatch) as meter, closing(open_store(folder)) as store:
        meter.begin()
        jobs.OPEN[name](store, folder, meter)
        meter.end()
    check(meter)


@pytest.mark.fault("G7")
def test_deleting_a_quiz_and_putting_it_back_look_often(
    full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = shutil.copytree(full, tmp_path / "data")
    with metered(monkeypatch) as meter, closing(open_store(folder)) as store:
        for act in (store.deletions.delete, store.deletions.put_back):
            meter.begin()
            act(named(1).id, meter)
            meter.end()
            check(meter)


CLOSED = {"go back": jobs.SOUND["go back"], "examine": jobs.EXAMINE, **jobs.DAMAGED}


@pytest.mark.fault("G7")
@pytest.mark.parametrize("name", CLOSED)
def test_a_job_beside_the_closed_store_looks_often(
    full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Very much is to be got out of a damaged store: each way out of it looks often whether it is cancelled."""
    folder = shutil.copytree(full, tmp_path / "data")
    if name != "go back":
        jobs.is_to_be_rescued(folder)
    with metered(monkeypatch) as meter:
        CLOSED[name](folder, meter)
        meter.end()
    check(meter, MOST_CALLS + MAKING if name in {"salvage", "start fresh"} else MOST_CALLS)


@pytest.mark.fault("G7")
def test_going_on_with_an_older_copy_looks_often(full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One goes on with an older copy that holds very much: the job looks often whether it is cancelled."""
    folder = shutil.copytree(full, tmp_path / "data")
    crowded(folder / STORE)
    with metered(monkeypatch) as meter:
        StoreRecovery(folder, jobs.LATER).go_on(meter)
    check(meter)


def test_every_job_of_the_window_is_among_these() -> None:
    """Whoever adds one adds it above: it must be found to look often."""
    found = [
        ast.unparse(call)
        for path in (TOP / "sco_quiz" / "gui").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Job"
    ]
    # A record is exported and deleted by one; the eight of the library are short but for the record that one writes.
    assert len(found) == 17, found
