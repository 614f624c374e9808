"""Typing a number that can be read in two ways, in the real pages."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.question import Kind, Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import question
from tests.gui.pages import fitting
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees

Begin = Callable[..., MainWindow]
WHOLE, DECIMALS = "2001, a whole number", "2.001, with decimals"


def asked() -> tuple[Question, ...]:
    return (question(Kind.NUMBER, 1, accept=("2001",), unit="", options=()), question(Kind.NUMBER, 2))


def entry(window: MainWindow) -> str:
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    return sitting.screen().sheets[0].response.text


def test_an_entry_with_two_readings_shows_both_and_asks(begin: Begin) -> None:
    window = begin(asked())
    press("2.00")
    assert not sees(window, "two ways")
    press("1")
    assert sees(window, "This can be read in two ways.")
    assert sees(window, WHOLE)
    assert sees(window, DECIMALS)


def test_the_chosen_reading_is_what_is_typed_from_then_on(begin: Begin) -> None:
    window = begin(asked())
    press("2.001")
    QTest.mouseClick(button(window, WHOLE), Qt.MouseButton.LeftButton)
    assert entry(window) == "2001"
    assert sees(window, "Read as the number 2001.")
    assert not sees(window, WHOLE)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "2001"


def test_the_choice_can_be_made_with_the_keyboard(begin: Begin) -> None:
    window = begin(asked())
    press("2.001")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert entry(window) == "2.0010"
    assert sees(window, "Read as the number 2.001.")


def test_what_was_not_decided_is_not_marked_and_is_said_to_be(begin: Begin) -> None:
    window = begin(asked()[:1], mode=Mode.PRACTICE)
    press("2.001")
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    sitting.check()
    driving.sitting_page(window).go_to(0)
    assert sees(window, "This could be read as two numbers, so it was not marked. Right answer: 2001.")
    assert sees(window, "Not marked: “2.001” can be read in two ways")
    assert not sees(window, "You gave no answer")
    assert not sees(window, "Wrong")
    sitting.hand_in()
    answer = sitting.outcome().answers[0]
    assert (answer.verdict, answer.points) == (Verdict.UNDECIDED, 0.0)


def test_enter_does_not_leave_an_undecided_number_without_a_word(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    window = begin(asked())
    said, answers = list[str](), [True, False]

    def answer(dialog: ConfirmDialog) -> bool:
        said.append(dialog.accessibleDescription())
        return answers.pop()

    monkeypatch.setattr(ConfirmDialog, "ask", answer)
    press("2.001")
    press(Qt.Key.Key_Return)
    assert said == ["“2.001” can be read in two ways. As it stands it is not marked."]
    assert sees(window, "Question 1 of 2")
    press(Qt.Key.Key_Return)
    assert sees(window, "Question 2 of 2")
    press("6")
    press(Qt.Key.Key_Return)  # a number that is read in one way is not asked about
    assert sees(window, "1 answer is incomplete")


def test_the_two_readings_are_in_sight_at_the_largest_text(begin: Begin) -> None:
    long = "In which year was the organisation founded whose summit this article tells of? " * 2
    window = begin((question(Kind.NUMBER, 1, stem=long, accept=("2001",), unit="", options=()),))
    settings = driving.current_session(window).ready().settings
    settings.prefer(replace(settings.preferences(), text_size=2.0))
    window.go(routes.FOLLOW_LEARNER, None)
    window.resize(1024, 700)
    fitting.settle()
    press("2.001")
    for words in (WHOLE, DECIMALS):
        part = button(window, words)
        assert part.visibleRegion().boundingRect() == part.rect(), words


@pytest.mark.fault("H1")
def test_an_undecided_number_is_told_as_such_wherever_the_result_is_told(begin: Begin) -> None:
    """A number that was never decided is told as such in the list, the bar and the review of a result."""
    window = begin(asked())
    press("2.001")
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    LearnerDriver(window).hand_in()
    row = button(window, "Not decided. Which answer")
    assert sees(window, "No answer")  # that is the other one
    row.click()
    assert sees(window, "Not marked: “2.001” can be read in two ways")
    assert not sees(window, "You gave no answer")
