"""A fault of ours: told to the learner, passed on without anything of theirs, and survived."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from sco_quiz import __version__
from sco_quiz.app.quiz.planning import Quizzes
from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.window.frame.messages import Report
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.system.fault_report import fault_report
from tests.gui.pages.seeing import button, press, sees

PERSONAL = "Anna answered Tashkent in /anna/answers"


def a_fault() -> BaseException:
    try:
        Quizzes.start(None, None, None)  # type: ignore[arg-type] # what makes it a fault
    except AttributeError as error:
        error.args = (PERSONAL,)
        return error
    raise AssertionError


@pytest.mark.fault("E29")
def test_a_report_has_versions_and_places_and_nothing_of_the_person() -> None:
    report = fault_report(a_fault())
    assert __version__ in report
    assert "AttributeError" in report
    assert "app/quiz/planning.py:" in report
    for part in (*PERSONAL.split(), str(Path.home()), str(Path(__file__).parent)):
        assert part not in report or part == "in"


def test_an_error_without_a_trace_can_be_reported() -> None:
    assert fault_report(ValueError(PERSONAL)).splitlines()[-1] == "ValueError"


def test_the_learner_is_told_can_read_the_report_copy_it_and_go_on(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    driving.tell_fault(window, Report(fault_report(a_fault()), is_noted=True))
    assert sees(window, "made a mistake")
    button(window, "Show the report").click()
    assert sees(window, "app/quiz/planning.py:")
    button(window, "Copy this report").click()
    assert QGuiApplication.clipboard().text() == fault_report(a_fault())
    assert sees(window, "Copied")
    press(Qt.Key.Key_Escape)
    assert sees(window, "Start timed quiz")


@pytest.mark.fault("D1")
def test_a_fault_in_a_quiz_leaves_the_quiz_where_it_is(
    begin: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = begin(singles)
    driving.tell_fault(window, Report(fault_report(a_fault()), is_noted=True))
    assert sees(window, "made a mistake")
    assert not sees(window, "Show the report")
    press("1")
    assert window.navigation.in_quiz()


def test_an_ordinary_message_has_no_report(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    driving.tell_fault(window, Report("report", is_noted=True))
    window.messages.tell_problem("The printer is gone.")
    assert not sees(window, "Show the report")
