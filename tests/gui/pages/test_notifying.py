"""What the desktop is given to show of a quiz, and when."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.window.main_window import MainWindow

Begin = Callable[..., MainWindow]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop was given; the screen of the tests has no tray."""
    words: list[str] = []
    monkeypatch.setattr("sco_quiz.gui.pages.quiz.clock_notifier.can_notify", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _tray: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _tray, _title, said, *_rest: words.append(said))
    return words


@pytest.fixture
def other(qtbot: QtBot) -> QWidget:
    """The window of another program."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


def quiz(begin: Begin, questions: tuple[Question, ...], *, notify: bool) -> MainWindow:
    window = begin(questions, pace=2.0)  # 6 minutes for five questions
    settings = driving.current_session(window).ready().settings
    settings.prefer(replace(settings.preferences(), notify=notify))
    return window


def leave_for(other: QWidget, qtbot: QtBot) -> None:
    other.show()
    other.activateWindow()
    with qtbot.waitActive(other):
        pass


def let_pass(window: MainWindow, clock: ScriptedClock, minutes: float) -> None:
    clock.go_on(minutes=minutes)
    driving.sitting_page(window).look_at_clock()


def run_out(window: MainWindow, clock: ScriptedClock) -> None:
    left = left_min(window)
    for rest in (5.5, 4.9, 0.9, -0.1):
        let_pass(window, clock, left - rest)
        left = rest


def left_min(window: MainWindow) -> float:
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    return sitting.screen().clock.left_ns / 60e9


def test_the_last_minutes_and_the_end_are_told_while_another_window_is_in_front(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock, told: list[str], other: QWidget, qtbot: QtBot
) -> None:
    window = quiz(begin, singles, notify=True)
    leave_for(other, qtbot)
    run_out(window, clock)
    assert len(told) == 3
    assert told[-1].startswith("Time is up.")


def test_nothing_is_told_while_the_quiz_is_in_front(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock, told: list[str]
) -> None:
    run_out(quiz(begin, singles, notify=True), clock)
    assert told == []


def test_nothing_is_told_unless_it_is_asked_for(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock, told: list[str], other: QWidget, qtbot: QtBot
) -> None:
    window = quiz(begin, singles, notify=False)
    leave_for(other, qtbot)
    run_out(window, clock)
    assert told == []
