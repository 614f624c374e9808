"""Typing a number that can be read in two ways, in the real pages."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.question import Kind, Question
from sco_quiz.gui.main_window import MainWindow
from tests.factories import question
from tests.gui.pages.seeing import button, press, sees

Begin = Callable[..., MainWindow]
WHOLE, DECIMALS = "2001, a whole number", "2.001, with decimals"


def asked() -> tuple[Question, ...]:
    return (question(Kind.NUMBER, 1, accept=("2001",), unit="", options=()), question(Kind.NUMBER, 2))


def entry(window: MainWindow) -> str:
    sitting = window.sitting_page.sitting
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
    sitting = window.sitting_page.sitting
    assert sitting is not None
    sitting.check()
    window.sitting_page.go_to(0)
    assert sees(window, "This could be read as two numbers, so it was not marked. Right answer: 2001.")
    assert not sees(window, "Wrong")
    sitting.hand_in()
    answer = sitting.outcome().answers[0]
    assert (answer.verdict, answer.points) == (Verdict.NO_ANSWER, 0.0)
