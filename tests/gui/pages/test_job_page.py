"""Jobs that take long, beside a living window: done in a thread, shown on a page, left off when that is asked for."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from sco_quiz.app.jobs import ProgressCallback, Stage, Step
from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.app.quiz.planning import Plan
from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.widgets.labels.progress_line import ProgressLine
from sco_quiz.gui.window.jobs import job_runner
from sco_quiz.gui.window.jobs.job_runner import Job
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.storage.backups import backup_files
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.seeing import button, press, sees

TITLE = "Counting the stars"


class Work:
    """Goes on until it is told to end, and looks all the while whether it is to be left off."""

    def __init__(self) -> None:
        self.step = Step(Stage.READING)
        self.ends = Event()
        self.thread = 0
        self.results: list[object] = []
        self.fault: Exception | None = None

    def __call__(self, watch: ProgressCallback) -> str:
        self.thread = get_ident()
        while not self.ends.wait(0.002):
            watch(self.step)
        if self.fault is not None:
            raise self.fault
        return "done"

    def job(self) -> Job:
        return Job(title=TITLE, act=self, done=self._note, undone=lambda: self._note("undone"))

    def _note(self, result: object) -> None:
        self.results += [result, get_ident()]


@pytest.fixture
def work() -> Iterator[Work]:
    work = Work()
    yield work
    work.ends.set()


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """No job is over at once, and every one is shown as soon as it can be."""
    monkeypatch.setattr(job_runner, "AT_ONCE_S", 0.0)
    monkeypatch.setattr(job_runner, "SHOWN_MS", 0)


@pytest.fixture
def window(open_window: OpenWindow, singles: tuple[Question, ...], slow: None) -> MainWindow:
    """On the page of backups, with the focus on Back."""
    window = open_window(singles)
    driving.show_backups(window)
    return window


@pytest.fixture
def at_work(window: MainWindow, work: Work, qtbot: QtBot) -> MainWindow:
    """In the middle of the work."""
    window.jobs.begin(work.job())
    qtbot.waitUntil(lambda: sees(window, TITLE))
    return window


def over(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.is_working())


# ---- a job of any kind


def test_it_is_done_in_another_thread_and_what_comes_of_it_is_told_in_this_one(
    at_work: MainWindow, work: Work, qtbot: QtBot
) -> None:
    work.ends.set()
    over(at_work, qtbot)
    assert work.results == ["done", get_ident()]
    assert work.thread not in {0, get_ident()}


def test_the_window_lives_meanwhile(at_work: MainWindow, qtbot: QtBot) -> None:
    painted: list[bool] = []

    class Painter(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            painted.append(event.type() == QEvent.Type.Paint)
            return False

    page = at_work.navigation.page()
    assert page is not None
    painter = Painter()
    page.installEventFilter(painter)
    at_work.resize(900, 720)
    qtbot.waitUntil(lambda: any(painted))
    page.removeEventFilter(painter)
    assert at_work.is_working()


def test_a_job_that_takes_no_time_is_over_at_once_and_nothing_is_seen_of_it(
    window: MainWindow, work: Work, spoken: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job_runner, "AT_ONCE_S", 30.0)
    page, focus = window.navigation.page(), QApplication.focusWidget()
    work.ends.set()
    window.jobs.begin(work.job())
    assert work.results[:1] == ["done"]
    assert (window.navigation.page(), QApplication.focusWidget()) == (page, focus)
    assert spoken == []


def test_one_that_ends_before_it_is_shown_is_never_shown(
    window: MainWindow, work: Work, qtbot: QtBot, spoken: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job_runner, "SHOWN_MS", 60_000)
    window.jobs.begin(work.job())
    work.ends.set()
    over(window, qtbot)
    assert work.results[:1] == ["done"]
    assert spoken == []


def test_it_is_shown_how_far_it_is_where_that_is_known(at_work: MainWindow, work: Work, qtbot: QtBot) -> None:
    work.step = Step(Stage.WRITING, 30, 120)
    qtbot.waitUntil(lambda: sees(at_work, "Writing the file: 25%"))
    line = at_work.findChildren(ProgressLine)
    assert any(each.isVisible() for each in line)


def test_where_nobody_knows_how_far_it_is_no_figure_is_made_up(at_work: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: sees(at_work, "Reading"))
    assert not sees(at_work, "%")
    assert not any(each.isVisible() for each in at_work.findChildren(ProgressLine))


def test_what_is_done_is_counted_where_nobody_knows_how_much_there_is(
    at_work: MainWindow, work: Work, qtbot: QtBot
) -> None:
    work.step = Step(Stage.READING, 1)
    qtbot.waitUntil(lambda: sees(at_work, "Reading: 1 quiz so far"))
    work.step = Step(Stage.READING, 23)
    qtbot.waitUntil(lambda: sees(at_work, "Reading: 23 quizzes so far"))


def test_when_it_is_over_the_page_and_the_focus_are_where_they_were(
    window: MainWindow, work: Work, qtbot: QtBot
) -> None:
    page, place, focus = window.navigation.page(), window.navigation.context, QApplication.focusWidget()
    window.jobs.begin(work.job())
    qtbot.waitUntil(lambda: button(window, "Cancel").hasFocus())
    work.ends.set()
    over(window, qtbot)
    assert (window.navigation.page(), window.navigation.context, QApplication.focusWidget()) == (page, place, focus)


@pytest.mark.parametrize("how", ["key", "button"])
def test_it_is_cancelled_by_the_key_and_by_the_button(at_work: MainWindow, work: Work, qtbot: QtBot, how: str) -> None:
    if how == "key":
        press(Qt.Key.Key_Escape)
    else:
        button(at_work, "Cancel").click()
    over(at_work, qtbot)
    assert work.results[:1] == ["undone"]
    assert sees(at_work, "Everything is as it was before.")
    assert button(at_work, "Back").hasFocus()


def test_one_that_does_not_look_at_once_is_said_to_be_cancelled(window: MainWindow, work: Work, qtbot: QtBot) -> None:
    looks = Event()

    def act(watch: ProgressCallback) -> None:
        looks.wait()
        watch(work.step)

    window.jobs.begin(Job(title=TITLE, act=act))
    qtbot.waitUntil(lambda: sees(window, "Cancel"))
    button(window, "Cancel").click()
    assert sees(window, "Cancelling")
    assert not any(each.isVisible() for each in window.findChildren(ProgressLine))
    looks.set()
    over(window, qtbot)
    assert sees(window, "Everything is as it was before.")


def test_the_last_step_cannot_be_cancelled_and_is_done_whole(at_work: MainWindow, work: Work, qtbot: QtBot) -> None:
    work.step = Step(Stage.FINISHING)
    qtbot.waitUntil(lambda: sees(at_work, "Finishing"))
    assert not sees(at_work, "Cancel")
    at_work.jobs.cancel()
    press_escape(at_work)
    work.ends.set()
    over(at_work, qtbot)
    assert work.results[:1] == ["done"]


def press_escape(window: MainWindow) -> None:
    page = window.navigation.page()
    assert page is not None
    QTest.keyClick(page, Qt.Key.Key_Escape)


def test_what_goes_wrong_in_the_world_is_told_in_a_sentence(at_work: MainWindow, work: Work, qtbot: QtBot) -> None:
    work.fault = NotSavedError("The disk is full. Nothing was exported.")
    work.ends.set()
    over(at_work, qtbot)
    assert sees(at_work, "The disk is full.")
    assert work.results[:1] == ["undone"]


def test_a_fault_of_ours_goes_where_all_of_them_go(at_work: MainWindow, work: Work, qtbot: QtBot) -> None:
    work.fault = LookupError("ours")
    with capture_exceptions() as raised:
        work.ends.set()
        over(at_work, qtbot)
    assert [error for _, error, _ in raised] == [work.fault]
    assert work.results[:1] == ["undone"]


def test_before_it_is_shown_what_is_pressed_counts_for_nothing_but_escape(
    window: MainWindow, work: Work, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job_runner, "SHOWN_MS", 60_000)
    page = window.navigation.page()
    window.jobs.begin(work.job())
    QTest.mouseClick(button(window, "Home"), Qt.MouseButton.LeftButton)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.navigation.page() is page
    press(Qt.Key.Key_Escape)
    over(window, qtbot)
    assert window.navigation.page() is page
    assert work.results[:1] == ["undone"]


def test_no_other_command_is_there_meanwhile_and_all_are_again_afterwards(
    at_work: MainWindow, work: Work, qtbot: QtBot
) -> None:
    actions = {action.text(): action for action in at_work.findChildren(QAction)}
    assert not actions["Start &timed quiz …"].isEnabled()
    assert actions["&Quit"].isEnabled()
    size = at_work.look.theme.text_size
    at_work.go(routes.RESIZE_TEXT, 1)
    assert at_work.look.theme.text_size == size
    work.ends.set()
    over(at_work, qtbot)
    assert actions["Start &timed quiz …"].isEnabled()


def test_a_second_job_is_refused(at_work: MainWindow, work: Work) -> None:
    with pytest.raises(RuntimeError, match="another one runs"):
        at_work.jobs.begin(work.job())


def test_a_screen_reader_is_told_what_is_done_how_far_it_is_and_what_came_of_it(
    window: MainWindow, work: Work, qtbot: QtBot, spoken: list[str]
) -> None:
    window.jobs.begin(work.job())
    qtbot.waitUntil(lambda: "Reading" in spoken)
    for done in (1, 20, 21, 60):
        work.step = Step(Stage.WRITING, done, 80)
        qtbot.waitUntil(partial(sees, window, f"{round(100 * done / 80)}%"))
    press(Qt.Key.Key_Escape)
    over(window, qtbot)
    heard = [each for each in spoken if each != window.navigation.page().accessibleName()]  # type: ignore[union-attr] # on settings
    assert heard[:1] == [TITLE] or TITLE in heard
    assert [each for each in heard if "Writing" in each] == [
        "Writing the file",
        "Writing the file: 25%",
        "Writing the file: 75%",
    ]
    assert heard[-1] == "Cancelled. Everything is as it was before."


# ---- closing the window


def test_closing_the_window_leaves_the_job_off_and_then_closes(at_work: MainWindow, work: Work, qtbot: QtBot) -> None:
    assert not at_work.close()
    assert at_work.isVisible()
    qtbot.waitUntil(lambda: not at_work.isVisible())
    assert not at_work.is_working()
    assert work.results == []


def test_closing_the_window_waits_for_the_last_step(at_work: MainWindow, work: Work, qtbot: QtBot) -> None:
    work.step = Step(Stage.FINISHING)
    qtbot.waitUntil(lambda: sees(at_work, "Finishing"))
    at_work.close()
    at_work.close()
    assert at_work.isVisible()
    work.ends.set()
    qtbot.waitUntil(lambda: not at_work.isVisible())


def test_a_disk_that_never_answers_does_not_hold_the_window_for_ever(
    window: MainWindow, work: Work, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job_runner, "PATIENCE_S", 0.05)
    window.jobs.begin(Job(title=TITLE, act=lambda _: work.ends.wait()))
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(window.close)
    assert not window.stop_jobs()
    work.ends.set()
    over(window, qtbot)


# ---- a quiz


def test_no_quiz_can_be_begun_and_no_file_dropped_while_a_job_is_done(at_work: MainWindow) -> None:
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert sees(at_work, TITLE)
    assert not at_work.navigation.in_quiz()


def test_an_interrupted_quiz_keeps_its_time_while_a_job_is_done(
    window: MainWindow, work: Work, qtbot: QtBot, clock: ScriptedClock
) -> None:
    services = driving.current_session(window).ready()
    learner = services.roster.current().id
    driving.plan(window, Plan(count=5))
    driving.start(window)
    press("1")
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    left = sitting.screen().clock.left_ns
    driving.sitting_page(window).pause_or_go_on()
    driving.show_home(window)
    window.jobs.begin(work.job())
    clock.go_on(hours=1)
    work.ends.set()
    over(window, qtbot)
    driving.resume(window, services.quizzes.unfinished(learner)[0].id)
    again = driving.sitting_page(window).sitting
    assert again is not None
    assert again.screen().clock.left_ns == left


def test_answers_are_saved_while_a_backup_that_nobody_asked_for_is_checked(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job_runner, "BESIDE_S", 0.0)
    begun, goes_on, checked = Event(), Event(), backup_files.checked

    def waits(path: Path, *rest: object) -> object:
        begun.set()
        goes_on.wait()
        return checked(path, *rest)  # type: ignore[arg-type] # as they came

    monkeypatch.setattr(backup_files, "checked", waits)
    driving.plan(window, Plan(count=5))
    driving.start(window)
    press("1")
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    sitting.hand_in()
    driving.sitting_page(window).look_at_clock()  # and a backup is due
    qtbot.waitUntil(begun.is_set)
    driving.show_home(window)
    driving.plan(window, Plan(count=5))
    driving.start(window)
    press("2")
    assert sees(window, "Saved")
    assert not any((tmp_path / "backups").glob("*.sqlite3"))
    goes_on.set()
    qtbot.waitUntil(lambda: any((tmp_path / "backups").glob("*.sqlite3")))


def test_a_job_waits_for_a_backup_that_is_being_made(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, order = Event(), list[str]()

    def beside(_watch: ProgressCallback) -> None:
        goes_on.wait()
        order.append("beside")

    def act(_watch: ProgressCallback) -> None:
        order.append("job")

    monkeypatch.setattr(job_runner, "BESIDE_S", 0.0)
    window.jobs.begin_beside(beside, lambda: None)
    window.jobs.begin(Job(title=TITLE, act=act))
    qtbot.waitUntil(lambda: sees(window, "Waiting for a backup"))
    goes_on.set()
    over(window, qtbot)
    assert order == ["beside", "job"]
