"""Interrupted quizzes in the window: which one is taken up, and which one is given up."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.window.main_window import MainWindow
from tests.gui.pages.seeing import button, press, sees

Begin = Callable[..., MainWindow]


@pytest.fixture
def agreed(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """What is answered to every question before something is given up; put False in for "Keep"."""
    answers = [True]
    monkeypatch.setattr(ConfirmDialog, "ask", lambda _dialog: answers[-1])
    return answers


def begin_more(window: MainWindow, *counts: int) -> None:
    for count in counts:
        driving.plan(window, Plan(count=count))
        driving.start(window)
    driving.show_home(window)


def test_one_interrupted_quiz_is_continued_or_discarded_at_home(
    begin: Begin, singles: tuple[Question, ...], agreed: list[bool]
) -> None:
    window = begin(singles)
    press("1")
    driving.show_home(window)
    assert sees(window, "interrupted at question 1 of 5")
    agreed.append(False)
    button(window, "Discard …").click()
    assert sees(window, "Continue")
    agreed.append(True)
    button(window, "Discard …").click()
    assert not sees(window, "Continue")
    assert window.focusWidget() is button(window, "Start timed quiz")


def test_any_of_several_can_be_chosen(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    begin_more(window, 3, 2)
    button(window, "See all 3 interrupted").click()
    for words in ("question 1 of 5", "question 1 of 3", "question 1 of 2"):
        assert sees(window, words)
    oldest = [
        b for b in window.findChildren(type(button(window, "Continue"))) if b.isVisible() and b.text() == "Continue"
    ]
    oldest[-1].click()
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    assert len(sitting.screen().questions) == 5


def test_the_list_stays_open_until_the_last_is_discarded(
    begin: Begin, singles: tuple[Question, ...], agreed: list[bool]
) -> None:
    window = begin(singles)
    begin_more(window, 2)
    driving.show_interrupted(window)
    button(window, "Discard …").click()
    assert sees(window, "question 1 of 5")
    assert not sees(window, "question 1 of 2")
    button(window, "Discard …").click()
    assert agreed
    assert sees(window, "No quiz is interrupted.")
    press(Qt.Key.Key_Escape)
    assert sees(window, "Start timed quiz")


def test_the_list_says_how_much_time_is_left_and_has_the_focus_on_its_first_continue(
    begin: Begin, singles: tuple[Question, ...]
) -> None:
    window = begin(singles)
    begin_more(window, 2)
    driving.show_interrupted(window)
    assert window.focusWidget() is button(window, "Continue")
    assert sees(window, "Time left: 2 min; the clock is stopped.")
    assert sees(window, "Your quiz of today, ")


def test_nothing_is_answered_by_looking_at_the_list(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    press("2")
    before = driving.sitting_page(window).sitting
    driving.show_interrupted(window)
    button(window, "Continue").click()
    assert before is not None
    assert driving.sitting(window).screen().sheets == before.screen().sheets
