"""What one expects of any program on a desktop: copy, undo, About."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from sco_quiz import __version__
from sco_quiz.domain.question import Kind, Option, Question
from sco_quiz.domain.response import DONT_KNOW, EMPTY, Confidence, Response
from sco_quiz.gui.demo import driving
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import question
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees

Begin = Callable[..., MainWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> None:
    QGuiApplication.clipboard().clear()


def pasted() -> str:
    return QGuiApplication.clipboard().text()


def ended(window: MainWindow) -> MainWindow:
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    sitting.answer(Response(chosen=(0,)))
    LearnerDriver(window).hand_in()
    return window


def response(window: MainWindow) -> Response:
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    return sitting.screen().sheet.response


def test_a_question_is_copied_without_what_is_right(begin: Begin) -> None:
    asked = question(Kind.SINGLE)
    window = begin((asked,))
    press(Qt.Key.Key_C, CONTROL)
    shown = driving.sitting_page(window).sitting
    assert shown is not None
    options = [option.text for option in shown.screen().question.options]
    assert pasted().splitlines() == [
        asked.stem,
        *(f"{letter}. {text}" for letter, text in zip("ABCD", options, strict=True)),
    ]


def test_a_covered_question_is_not_copied(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    LearnerDriver(window).pause_or_continue()
    press(Qt.Key.Key_C, CONTROL)
    assert pasted() == ""


def test_a_result_is_copied_with_its_score_and_topics(begin: Begin, singles: tuple[Question, ...]) -> None:
    ended(begin(singles))
    press(Qt.Key.Key_C, CONTROL)
    assert "of 5 right" in pasted()
    assert "\nOrigins: " in pasted()


def test_a_reviewed_question_is_copied_with_what_is_right(begin: Begin) -> None:
    asked = question(Kind.SINGLE)
    window = ended(begin((asked,)))
    driving.review(window, 0, (0,))
    press(Qt.Key.Key_C, CONTROL)
    right = next(option.text for option in asked.options if option.key)
    assert f"Right answer: {right}." in pasted()
    assert "Your answer: " in pasted()


def test_what_is_selected_in_a_field_goes_before_the_page(begin: Begin) -> None:
    begin((question(Kind.TEXT),))
    press("Beijing")
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_C, CONTROL)
    assert pasted() == "Beijing"


def test_the_menu_of_a_page_copies_it(begin: Begin, singles: tuple[Question, ...], qtbot: QtBot) -> None:
    window = begin(singles)
    spot = QPoint(5, 200)
    QApplication.sendEvent(window, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, window.mapToGlobal(spot)))
    (menu,) = [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
    (copy,) = menu.actions()
    copy.trigger()
    menu.close()
    assert pasted().startswith("Which answer belongs")


def test_home_has_no_such_menu(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    spot = QPoint(5, 200)
    QApplication.sendEvent(window, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, window.mapToGlobal(spot)))
    assert [menu for menu in window.findChildren(QMenu) if menu.isVisible()] == []


def test_a_cleared_answer_comes_back_and_goes_again(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    press("2")
    press("2")
    assert response(window) == EMPTY
    press(Qt.Key.Key_Z, CONTROL)
    assert response(window) == Response(chosen=(1,))
    press(Qt.Key.Key_Z, CONTROL)
    assert response(window) == EMPTY


def test_an_answer_lost_to_i_do_not_know_comes_back(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    press("2")
    press("0")
    assert response(window) == DONT_KNOW
    press(Qt.Key.Key_Z, CONTROL)
    assert response(window) == Response(chosen=(1,))


def test_undo_changes_no_other_question(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    press("2")
    LearnerDriver(window).go_to(1)
    press(Qt.Key.Key_Z, CONTROL)
    assert response(window) == EMPTY
    LearnerDriver(window).go_to(0)
    assert response(window) == Response(chosen=(1,))


def test_a_quiz_takes_back_and_says_nothing_of_the_one_before(
    begin: Begin, singles: tuple[Question, ...], spoken: list[str]
) -> None:
    window = begin(singles)
    press("2")
    press("3")
    before = driving.sitting(window)
    LearnerDriver(window).pause_or_continue()
    button(window, "Leave for now").click()
    driving.start(window)
    assert driving.sitting(window) is not before
    press(Qt.Key.Key_Z, CONTROL)
    assert response(window) == EMPTY
    spoken.clear()
    press("9")
    assert spoken.count("certain") == 1


def test_about_names_the_version_and_leads_back(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    driving.show_settings(window)
    driving.show_about(window)
    assert sees(window, __version__)
    driving.show_keys(window)
    press(Qt.Key.Key_Escape)
    assert window.windowTitle() == "Settings"


def test_settings_open_by_the_key_that_is_usual(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    press(Qt.Key.Key_Comma, CONTROL)
    assert window.windowTitle() == "Settings"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_row_with_the_focus_is_opened_by_enter_as_by_space(
    begin: Begin, singles: tuple[Question, ...], key: Qt.Key
) -> None:
    window = ended(begin(singles))
    button(window, "No answer. Which answer").setFocus()
    press(key)
    assert sees(window, "You gave no answer")


def test_enter_chooses_what_has_the_focus_and_then_goes_on(begin: Begin, singles: tuple[Question, ...]) -> None:
    """On an option it is the next question's, as ever; so it is where a second press would change nothing."""
    window = begin(singles)
    sure = button(window, "Certain")
    sure.setFocus()
    press(Qt.Key.Key_Return)
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    assert (sitting.screen().position, sitting.screen().sheet.sure) == (0, Confidence.CERTAIN)
    press(Qt.Key.Key_Return)
    assert (sitting.screen().position, sitting.screen().sheets[0].sure) == (1, Confidence.CERTAIN)
    press(Qt.Key.Key_Return)
    assert sitting.screen().position == 2


def test_page_down_turns_a_page_over_that_was_opened_by_its_key(begin: Begin) -> None:
    window = ended(begin((question(),)))
    window.resize(900, 500)
    driving.show_home(window)
    press(Qt.Key.Key_3, CONTROL)
    assert window.windowTitle().startswith("Progress")
    bar = next(each for each in window.findChildren(ScrollPage) if each.isVisible()).verticalScrollBar()
    assert bar.maximum() > 0
    press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_each_of_seven_options_has_a_key(begin: Begin) -> None:
    options = tuple(Option(text=f"City {n}", key=n < 2, reason="") for n in range(7))
    window = begin((question(Kind.MULTIPLE, options=options),))
    press("1")
    press("g")
    assert response(window).chosen == (0, 6)
