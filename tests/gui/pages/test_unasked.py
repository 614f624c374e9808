"""Pages that come by themselves: a key or a click that was meant for what was there before does nothing on them."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from sco_quiz.app.jobs import ProgressCallback
from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import AtZero, Mode
from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import EMPTY
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.pages.quiz.sitting import sitting_presenter
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.widgets.messages.number_dialog import NumberDialog
from sco_quiz.gui.window.input import input_pause
from sco_quiz.gui.window.jobs import job_runner
from sco_quiz.gui.window.jobs.job_runner import Job
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import question
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees

Begin = Callable[..., MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier


def everything(window: MainWindow) -> None:
    """What somebody presses who is in the middle of answering, or in a hurry to go on."""
    handle = window.windowHandle()
    assert handle is not None
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_L, Qt.Key.Key_PageDown):
        press(key)
    for key in (Qt.Key.Key_N, Qt.Key.Key_2, Qt.Key.Key_Return):
        press(key, CTRL)
    for each in window.findChildren(QAbstractButton):
        spot = each.mapTo(window, each.rect().center())
        if each.isVisible() and window.rect().contains(spot):
            QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)


def sees_the_same_after(act: Callable[[MainWindow], None], window: MainWindow) -> bool:
    before = window.navigation.page(), window.windowTitle(), QApplication.focusWidget()
    act(window)
    return before == (window.navigation.page(), window.windowTitle(), QApplication.focusWidget())


def screen(window: MainWindow) -> SittingScreen:
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    return sitting.screen()


@pytest.fixture
def over(begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock) -> MainWindow:
    """The time is up in the middle of a question."""
    window = begin(singles)
    press("1")
    clock.go_on(hours=1)
    driving.sitting_page(window).look_at_clock()
    return window


@pytest.mark.fault("F7")
def test_when_time_is_up_keys_meant_for_the_question_do_not_open_the_result(over: MainWindow, qtbot: QtBot) -> None:
    """The time runs out while somebody types: their next keys do nothing, and a moment later the button takes them."""
    assert sees_the_same_after(everything, over)
    assert sees(over, "Time is up")
    qtbot.waitUntil(over.input.takes_input)
    press(Qt.Key.Key_Return)
    assert over.windowTitle() == "Result"


@pytest.mark.fault("F7")
def test_keys_meant_for_the_cover_do_nothing_on_the_result_that_opens_by_itself(
    begin: Begin,
    singles: tuple[Question, ...],
    clock: ScriptedClock,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The result opens by itself while somebody is about to open it: nothing is pressed on it until it was seen."""
    monkeypatch.setattr(sitting_presenter, "RESULT_OPENS_MS", 0)
    window = begin(singles)
    clock.go_on(hours=1)
    driving.sitting_page(window).look_at_clock()
    qtbot.waitUntil(lambda: window.windowTitle() == "Result")
    assert button(window, "not fully right").hasFocus()
    assert sees_the_same_after(everything, window)
    qtbot.waitUntil(window.input.takes_input)
    press(Qt.Key.Key_Return)
    assert window.windowTitle() == "Before you start"


def test_a_question_is_no_longer_asked_for_by_number_when_time_is_up(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    """Its dialog would lie over what has come, and its number lead nowhere."""
    window = begin(singles)
    is_open: list[bool] = []

    def run_out() -> None:
        (dialog,) = window.findChildren(NumberDialog)
        clock.go_on(hours=1)
        driving.sitting_page(window).look_at_clock()
        is_open.append(dialog.isVisible())
        dialog.reject()

    QTimer.singleShot(0, window, run_out)
    window.go(routes.GO_TO_NUMBER, None)
    assert is_open == [False]
    assert sees(window, "Time is up")


def test_nobody_is_asked_to_complete_an_answer_when_the_time_of_its_question_is_up(
    begin: Begin, clock: ScriptedClock
) -> None:
    window = begin((question(Kind.MULTIPLE),), mode=Mode.PRACTICE, question_s=30, pace=None)
    press("1")
    is_open: list[bool] = []

    def run_out() -> None:
        (dialog,) = window.findChildren(ConfirmDialog)
        clock.go_on(seconds=31)
        driving.sitting_page(window).look_at_clock()
        is_open.append(dialog.isVisible())
        dialog.reject()

    QTimer.singleShot(0, window, run_out)
    driving.sitting_page(window).next()
    assert is_open == [False]
    assert sees(window, "The time for this question is over")


def test_what_is_asked_for_takes_keys_at_once(over: MainWindow) -> None:
    """Also where a screen reader asked for it, while keys count for nothing."""
    button(over, "Show the result").click()
    assert over.windowTitle() == "Result"
    press(Qt.Key.Key_Return)
    assert over.windowTitle() == "Before you start"
    press(Qt.Key.Key_Return)
    assert over.navigation.in_quiz()


def test_an_answer_that_comes_too_late_is_not_taken_for_a_press_on_the_cover(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    """The key itself finds out that the time is over."""
    window = begin(singles)
    clock.go_on(hours=1)
    press("2")
    assert sees(window, "Time is up")
    assert sees_the_same_after(everything, window)


def test_a_result_that_could_not_be_stored_at_first_opens_by_itself(
    begin: Begin, singles: tuple[Question, ...], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(*_: object) -> None:
        raise NotSavedError("The disk is full. Everything saved before is kept.")

    window = begin(singles)
    with monkeypatch.context() as full:
        full.setattr("sco_quiz.storage.attempts.attempt_log.StoredAttempts.close", refuse)
        LearnerDriver(window).hand_in()
        assert sees(window, "Handing in")
        press(Qt.Key.Key_Return)  # it was asked for: the button takes keys, and has nothing to open yet
    qtbot.waitUntil(lambda: window.windowTitle() == "Result")
    assert sees_the_same_after(everything, window)


@pytest.fixture
def typed(begin: Begin, clock: ScriptedClock) -> MainWindow:
    """The time of the first of two questions is over while its answer is typed."""
    questions = tuple(question(Kind.TEXT, number) for number in (1, 2))
    window = begin(questions, question_s=30, pace=None)
    press("Shangh")
    clock.go_on(seconds=31)
    driving.sitting_page(window).look_at_clock()
    return window


@pytest.mark.fault("F7")
def test_what_is_typed_on_when_a_question_closes_is_no_command(typed: MainWindow, qtbot: QtBot) -> None:
    """The time of one question ends while its answer is typed: what was typed counts, the rest is no command."""
    assert sees(typed, "The time for this question is over")
    press("ai hlt0789")
    press(Qt.Key.Key_Return)
    now = screen(typed)
    assert (now.position, now.sheet.response.text, now.sheet.flagged, now.sheet.sure) == (0, "Shangh", False, None)
    qtbot.waitUntil(typed.input.takes_input)
    press("hlt0789")  # somebody who types does not look at the screen
    now = screen(typed)
    assert (now.position, now.sheet.response.text, now.sheet.flagged, now.sheet.sure) == (0, "Shangh", False, None)
    assert not sees(typed, "Clock hidden")
    press(Qt.Key.Key_Return)
    assert screen(typed).position == 1
    assert screen(typed).sheet.response == EMPTY


def test_a_question_that_closed_before_is_no_surprise(typed: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(typed.input.takes_input)
    driving.sitting_page(typed).go_to(1)
    driving.sitting_page(typed).go_to(0)
    assert typed.input.takes_input()
    press(Qt.Key.Key_Return)
    assert screen(typed).position == 1


def test_the_end_of_a_questions_time_is_told_once_also_where_a_key_finds_it(
    begin: Begin, clock: ScriptedClock, spoken: list[str]
) -> None:
    window = begin((question(Kind.SINGLE),), question_s=30, pace=None)
    clock.go_on(seconds=31)
    press("2")
    driving.sitting_page(window).look_at_clock()
    assert [each for each in spoken if "is over" in each] == [
        "!The time for this question is over. You gave no answer."
    ]
    assert not window.input.takes_input()


def test_a_message_that_comes_above_a_question_moves_it_away_from_a_click_and_from_no_key(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock, qtbot: QtBot
) -> None:
    window = begin(singles, at_zero=AtZero.OVERTIME)
    clock.go_on(hours=1)
    driving.sitting_page(window).look_at_clock()
    assert sees(window, "You may go on")
    QTest.mouseClick(button(window, "C, "), Qt.MouseButton.LeftButton)
    assert screen(window).sheet.response == EMPTY
    press("2")
    assert screen(window).sheet.response.chosen == (1,)
    qtbot.waitUntil(window.input.takes_input)
    QTest.mouseClick(button(window, "C, "), Qt.MouseButton.LeftButton)
    assert screen(window).sheet.response.chosen == (2,)


def test_a_number_that_was_asked_for_leads_nowhere_once_the_questions_are_covered(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    """The dialog for it may be open when the time runs out, and be opened in a pause."""
    window = begin(singles)
    page = driving.sitting_page(window)
    page.pause_or_go_on()
    page.go_to(1)
    assert sees(window, "The questions are covered")
    page.pause_or_go_on()
    clock.go_on(hours=1)
    page.go_to(1)
    assert sees(window, "Time is up")
    page.go_to(2)
    assert sees(window, "Time is up")


# ---- what takes long


@pytest.fixture
def long(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Jobs are seen, and end when this is set."""
    monkeypatch.setattr(job_runner, "AT_ONCE_S", 0.0)
    monkeypatch.setattr(job_runner, "SHOWN_MS", 0)
    return Event()


@pytest.mark.fault("F7")
def test_a_job_that_is_shown_is_not_cancelled_by_a_key_meant_for_the_page_under_it(
    open_window: Begin, singles: tuple[Question, ...], long: Event, qtbot: QtBot
) -> None:
    """A page that says how far a job is comes by itself, and goes by itself: keys for the page before do nothing."""
    window = open_window(singles)
    driving.show_backups(window)

    def act(watch: ProgressCallback) -> None:
        long.wait()

    done: list[bool] = []
    window.jobs.begin(Job(title="Counting the stars", act=act, done=lambda _: done.append(True)))
    qtbot.waitUntil(lambda: button(window, "Cancel").hasFocus())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        press(key)
    assert not sees(window, "Cancelling")
    qtbot.waitUntil(window.input.takes_input)
    long.set()
    qtbot.waitUntil(lambda: not window.is_working())
    assert done
    assert sees_the_same_after(everything, window)


def test_the_figures_that_come_when_they_are_counted_are_not_clicked(
    begin: Begin, singles: tuple[Question, ...], qtbot: QtBot
) -> None:
    window = begin(singles)
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    LearnerDriver(window).hand_in()
    driving.show_items(window)
    button(window, "Stop counting").setFocus()
    qtbot.waitUntil(lambda: not driving.is_counting(window))
    assert sees_the_same_after(everything, window)
    qtbot.waitUntil(window.input.takes_input)
    press(Qt.Key.Key_Escape)
    assert window.windowTitle() == "Home"


def test_a_pause_lasts_for_a_moment_only() -> None:
    """Longer than it takes to see a page, and to double-click; shorter than one would ask why nothing happens."""
    assert 500 <= input_pause.PAUSE_MS <= 1_000
