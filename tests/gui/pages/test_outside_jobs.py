"""Jobs that need no store: neither a quiz nor a backup nor a job with the store waits for one, and it for none."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event, get_ident

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from sco_quiz.app.jobs import Outside, ProgressCallback, Stage, Step
from sco_quiz.app.quiz.planning import Plan
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.sharing.archive import built
from sco_quiz.authoring.sharing.pack_reader import read_pack
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.question import Question
from sco_quiz.files.paths import questions_dir
from sco_quiz.gui.demo import driving
from sco_quiz.gui.window.jobs import job_runner, outside_jobs
from sco_quiz.gui.window.jobs.job_runner import Job
from sco_quiz.gui.window.jobs.outside_jobs import Outcome, OutsideRun
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.storage.opening.store_opening import open_store
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.seeing import press, sees
from tests.shipped_bank import PACK


class Gate:
    """What the outside job of this module meets: an act is a function of a module, so this is one of it, too."""

    def __init__(self) -> None:
        self.begun, self.opens = Event(), Event()
        self.fault: Exception | None = None
        self.thread = 0


_GATES: dict[str, Gate] = {}


def waits(name: str, watch: ProgressCallback) -> str:
    gate = _GATES[name]
    gate.thread = get_ident()
    watch(Step(Stage.CHECKING, 1, 4))
    gate.begun.set()
    gate.opens.wait()
    if gate.fault is not None:
        raise gate.fault
    return f"made of {name}"


def opens_store(folder: Path, _watch: ProgressCallback) -> None:
    _GATES["a"].opens.wait()
    open_store(folder)


class Told:
    """What was called in the window, and in which thread."""

    def __init__(self) -> None:
        self.said: list[object] = []
        self.steps: list[Step] = []
        self.threads: set[int] = set()

    def outcome(self, *, failed: bool = True) -> Outcome[str]:
        told = self._note if failed else None
        return Outcome(done=self._note, failed=told, undone=lambda: self._note("undone"), stepped=self.steps.append)

    def _note(self, what: object) -> None:
        self.said.append(what)
        self.threads.add(get_ident())


@pytest.fixture
def gate() -> Iterator[Gate]:
    _GATES["a"] = gate = Gate()
    yield gate
    gate.opens.set()
    del _GATES["a"]


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def window(
    open_window: OpenWindow, singles: tuple[Question, ...], gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> MainWindow:
    """No job is over at once. What waits at the gate is let go before the window is gone."""
    for module in (job_runner, outside_jobs):
        monkeypatch.setattr(module, "AT_ONCE_S", 0.0)
    monkeypatch.setattr(job_runner, "BESIDE_S", 0.0)
    monkeypatch.setattr(job_runner, "SHOWN_MS", 0)
    return open_window(singles)


@pytest.fixture
def outside(window: MainWindow, gate: Gate, told: Told) -> OutsideRun:
    """An outside job that has begun and goes on until the gate is opened."""
    run = window.jobs.outside.begin(Outside(waits, "a"), told.outcome())
    gate.begun.wait()
    return run


def test_it_is_done_in_another_thread_and_what_comes_of_it_is_told_in_this_one(
    outside: OutsideRun, gate: Gate, told: Told, qtbot: QtBot
) -> None:
    gate.opens.set()
    qtbot.waitUntil(lambda: bool(told.said))
    assert told.said == ["made of a"]
    assert told.threads == {get_ident()}
    assert gate.thread not in {0, get_ident()}
    assert outside.is_over


def test_how_far_it_is_is_told_meanwhile(outside: OutsideRun, told: Told, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: Step(Stage.CHECKING, 1, 4) in told.steps)
    assert not told.said


def test_answers_are_saved_meanwhile(outside: OutsideRun, window: MainWindow, told: Told) -> None:
    assert not window.is_working()
    driving.plan(window, Plan(count=5))
    driving.start(window)
    press("1")
    assert sees(window, "Saved")
    assert not told.said


def test_a_backup_that_nobody_asked_for_is_made_meanwhile(
    outside: OutsideRun, window: MainWindow, tmp_path: Path, qtbot: QtBot, told: Told
) -> None:
    driving.plan(window, Plan(count=5))
    driving.start(window)
    press("1")
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    sitting.hand_in()
    driving.sitting_page(window).look_at_clock()  # and a backup is due
    qtbot.waitUntil(lambda: any((tmp_path / "backups").glob("*.sqlite3")))
    assert not told.said


def test_a_job_with_the_store_does_not_wait_for_it(outside: OutsideRun, window: MainWindow, qtbot: QtBot) -> None:
    done: list[object] = []
    window.jobs.begin(Job(title="Counting", act=lambda _: "counted", done=done.append))
    qtbot.waitUntil(lambda: not window.is_working())
    assert done == ["counted"]
    assert not outside.is_over


def test_what_comes_of_it_during_a_job_with_the_store_is_told_after_that(
    outside: OutsideRun, window: MainWindow, gate: Gate, told: Told, qtbot: QtBot
) -> None:
    """What it leads to may use the store, which is lent to that job."""
    goes_on = Event()
    window.jobs.begin(Job(title="Counting", act=lambda _: goes_on.wait(), done=lambda _: told.said.append("counted")))
    gate.opens.set()
    outside.worker.join()
    qtbot.waitUntil(lambda: sees(window, "Counting"))
    assert not told.said
    goes_on.set()
    qtbot.waitUntil(lambda: len(told.said) == 2)
    assert told.said == ["counted", "made of a"]


def test_many_go_on_at_a_time(outside: OutsideRun, window: MainWindow, told: Told, qtbot: QtBot) -> None:
    """One that hangs on a disk does not hold up the next."""
    _GATES["b"] = second = Gate()
    second.opens.set()
    window.jobs.outside.begin(Outside(waits, "b"), told.outcome())
    qtbot.waitUntil(lambda: told.said == ["made of b"])
    del _GATES["b"]
    assert not outside.is_over


def test_cancelling_it_takes_no_time_and_nothing_that_comes_of_it_is_told(
    outside: OutsideRun, gate: Gate, told: Told, window: MainWindow, qtbot: QtBot
) -> None:
    outside.cancel()
    outside.cancel()
    assert told.said == ["undone"]
    gate.opens.set()
    outside.worker.join()
    done: list[object] = []
    window.jobs.outside.begin(Outside(waits, "a"), Outcome(done=done.append))
    qtbot.waitUntil(lambda: bool(done))  # so the end of the first was heard before
    assert told.said == ["undone"]


def test_what_goes_wrong_in_the_world_is_told_to_whoever_asked(
    outside: OutsideRun, gate: Gate, told: Told, qtbot: QtBot
) -> None:
    gate.fault = QuizError("The file is gone.")
    gate.opens.set()
    qtbot.waitUntil(lambda: bool(told.said))
    assert told.said == [gate.fault]


def test_or_above_the_page(window: MainWindow, gate: Gate, told: Told, qtbot: QtBot) -> None:
    gate.fault = QuizError("The file is gone.")
    gate.opens.set()
    window.jobs.outside.begin(Outside(waits, "a"), told.outcome(failed=False))
    qtbot.waitUntil(lambda: sees(window, "The file is gone."))
    assert not told.said


def test_one_that_reaches_for_the_store_is_a_fault_of_ours(
    window: MainWindow, gate: Gate, tmp_path: Path, qtbot: QtBot
) -> None:
    with capture_exceptions() as raised:
        window.jobs.outside.begin(Outside(opens_store, tmp_path / "other"), Outcome(done=lambda _: None))
        gate.opens.set()
        qtbot.waitUntil(lambda: bool(raised))
    assert [str(error) for _, error, _ in raised] == ["an outside job asked for the store"]


def test_closing_the_window_does_not_wait_for_it(
    outside: OutsideRun, window: MainWindow, gate: Gate, told: Told
) -> None:
    assert window.close()
    assert not window.isVisible()
    assert window.stop_jobs()
    assert outside.worker.is_alive()
    gate.opens.set()
    outside.worker.join()
    assert not told.said


def test_a_pack_file_is_read_by_one(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "pack.scoquiz"
    file.write_bytes(built(in_folder(questions_dir() / PACK)))
    made: list[str] = []
    window.jobs.outside.begin(Outside(read_pack, file), Outcome(done=lambda pack: made.append(pack.bank.pack.title)))
    qtbot.waitUntil(lambda: bool(made), timeout=60_000)
    assert made != [""]
