"""Taking a quiz in the real pages: each rule by the key or click that a person would use."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import Act, Mode
from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import Confidence
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.widgets.answers.options.option_row import OptionRow
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import question
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees, texts

Begin = Callable[..., MainWindow]


def screen(window: MainWindow) -> SittingScreen:
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    return sitting.screen()


def test_a_digit_chooses_and_the_same_digit_clears(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    press("2")
    assert screen(window).sheet.response.chosen == (1,)
    press("2")
    assert screen(window).sheet.response.chosen == ()


def test_a_letter_chooses(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    press("c")
    assert screen(window).sheet.response.chosen == (2,)


def test_a_click_on_a_row_chooses_it(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    QTest.mouseClick(button(window, screen(window).question.options[3].text), Qt.MouseButton.LeftButton)
    assert screen(window).sheet.response.chosen == (3,)


def test_enter_goes_on_and_page_up_goes_back(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    press(Qt.Key.Key_Return)
    assert screen(window).position == 1
    press(Qt.Key.Key_PageUp)
    assert screen(window).position == 0


def test_keys_say_confidence_flag_and_i_do_not_know(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    for key in ("0", "9", "l"):
        press(key)
    sheet = screen(window).sheet
    assert sheet.response.dont_know
    assert sheet.flagged
    assert sheet.sure is Confidence.CERTAIN


def test_a_field_keeps_the_keys_that_choose_elsewhere(begin: Begin) -> None:
    window = begin((question(Kind.NUMBER),))
    press("12")
    assert screen(window).sheet.response.text == "12"
    assert sees(window, "Read as the number 12")


def test_single_keys_do_nothing_when_they_are_switched_off(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    driving.sitting_page(window).take(sitting, single_keys=False, hide_clock=False)
    press("2")
    press(Qt.Key.Key_Return)
    assert screen(window).sheets[0].response.chosen == ()
    assert screen(window).position == 1


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_is_shown_with_its_stem_and_saved(begin: Begin, kind: Kind) -> None:
    window = begin((question(kind),))
    assert sees(window, question(kind).stem)
    assert sees(window, "Saved")


def test_an_order_is_made_by_keys_alone(begin: Begin) -> None:
    window = begin((question(Kind.ORDER),))
    before = [option.text for option in screen(window).question.options]
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        press(key)
    chosen = screen(window).sheet.response.chosen
    assert [screen(window).question.options[at].text for at in chosen] == [before[1], before[0], before[2]]


@pytest.mark.fault("C1")
def test_markup_in_a_question_is_shown_as_it_is_written(begin: Begin) -> None:
    stem = "<b>Which</b> <img src='file:///etc/passwd'> city?"
    window = begin((question(Kind.SINGLE, stem=stem),))
    assert sees(window, stem)


def test_the_hand_in_page_names_the_questions_without_an_answer(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    press("1")
    LearnerDriver(window).ask_hand_in()
    assert sees(window, "4 questions have no answer: 2, 3, 4\u00a0and\u00a05")
    press(Qt.Key.Key_Escape)
    assert screen(window).position == 0
    assert sees(window, "Question 1 of 5")


def test_the_first_open_question_is_one_key_away_from_the_hand_in_page(
    begin: Begin, singles: tuple[Question, ...]
) -> None:
    window = begin(singles)
    press("1")
    LearnerDriver(window).ask_hand_in()
    press(Qt.Key.Key_Return)
    assert screen(window).position == 1


def test_practice_shows_the_reasons_before_it_goes_on(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles, mode=Mode.PRACTICE, pace=None)
    press("1")
    press(Qt.Key.Key_Return)
    assert screen(window).position == 0
    assert sees(window, "Explanation")
    press(Qt.Key.Key_Return)
    assert screen(window).position == 1


def test_a_pause_covers_the_question_and_stops_the_clock(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    window = begin(singles)
    before = screen(window).clock.left_ns
    LearnerDriver(window).pause_or_continue()
    clock.go_on(hours=1)
    assert not sees(window, screen(window).question.stem)
    LearnerDriver(window).pause_or_continue()
    assert screen(window).clock.left_ns == before


def test_what_was_judged_hands_the_focus_to_the_next_step(begin: Begin) -> None:
    window = begin((question(Kind.TEXT),), mode=Mode.PRACTICE, pace=None)
    press("Nowhere")
    press(Qt.Key.Key_Return)
    assert window.focusWidget() is button(window, "To the end")
    assert sees(window, "Your answer, wrong")


@pytest.mark.parametrize("kind", Kind)
def test_the_explanation_is_given_once(begin: Begin, kind: Kind) -> None:
    window = begin((question(kind),), mode=Mode.PRACTICE, pace=None)
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    sitting.do_not_know()
    driving.sitting_page(window).next()
    explanation = screen(window).question.explanation
    options = [row.view.reason for row in window.findChildren(OptionRow) if row.isVisible()]
    said = [text for text in (*texts(window), *options) if explanation in text]
    assert len(said) == 1, said


def test_a_page_in_the_place_of_a_quiz_is_not_covered_by_its_result(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    window = begin(singles)
    page = driving.sitting_page(window)
    driving.show_about(window)
    clock.go_on(hours=1)
    page.look_at_clock()
    page.finished.emit()
    assert page.sitting is None
    assert window.navigation.page() is not page
    with pytest.raises(RuntimeError, match="no result was shown"):
        driving.result(window)


def test_the_page_says_that_the_result_opens_by_itself_only_where_it_does(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    window = begin(singles)
    window.look.reduce_motion = True
    LearnerDriver(window).wait(clock, hours=1)
    assert sees(window, "Time is up")
    assert not sees(window, "opens by itself")


@pytest.mark.fault("B8")
def test_at_zero_what_was_typed_is_kept_and_handed_in(begin: Begin, clock: ScriptedClock, qtbot: QtBot) -> None:
    window = begin((question(Kind.TEXT),))
    press("Shang")
    LearnerDriver(window).wait(clock, hours=1)
    assert screen(window).ended is Act.TIME_UP
    assert sees(window, "Time is up")
    assert sees(window, "The result opens by itself")
    qtbot.waitUntil(window.input.takes_input)
    press(Qt.Key.Key_Return)
    assert driving.result(window).outcome.answers[0].response.text == "Shang"


def test_a_hidden_clock_comes_back_with_five_minutes_left(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    window = begin(singles, pace=2.0)
    press("h")
    assert sees(window, "Clock hidden")
    LearnerDriver(window).wait(clock, seconds=70)
    assert sees(window, "5 min left")


@pytest.mark.fault("A22")
def test_an_answer_that_cannot_be_stored_is_not_called_saved(
    begin: Begin, singles: tuple[Question, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = begin(singles)

    def refuse(*_: object) -> None:
        raise NotSavedError("The disk is full. Everything saved before is kept.")

    with monkeypatch.context() as broken:
        broken.setattr("sco_quiz.storage.attempts.attempt_log.StoredAttempts.append", refuse)
        press("1")
        assert sees(window, "Not saved yet: trying again")
    driving.sitting_page(window).look_at_clock()
    assert sees(window, "Saved")
    assert screen(window).unsaved == ""


@pytest.mark.fault("D5")
def test_a_closed_window_offers_the_same_quiz_on_the_same_question(
    begin: Begin, open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = begin(singles)
    for key in ("1", Qt.Key.Key_Return, "2"):
        press(key)
    before = screen(window)
    window.close()
    again = open_window()
    assert sees(again, "interrupted at question 2 of 5")
    assert sees(again, "Kept: 2 answered")
    press(Qt.Key.Key_Return)  # Continue has the focus
    assert screen(again).position == 1
    assert screen(again).sheets == before.sheets
    assert screen(again).questions == before.questions


def confirm() -> None:
    """In a dialog, once it is there: from the safe button, which has the focus, to the one that acts."""
    dialog, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
    if dialog is None or focused is None or not dialog.isAncestorOf(focused):
        QTimer.singleShot(10, confirm)
        return
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)


def test_a_whole_quiz_is_taken_and_reviewed_with_the_keyboard_alone(
    qtbot: QtBot, open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    press(Qt.Key.Key_Return)  # Start timed quiz
    press(Qt.Key.Key_Return)  # Start
    for _ in singles:
        press("1")
        press(Qt.Key.Key_Return)
    assert sees(window, "No question is left open.")
    QTimer.singleShot(0, confirm)  # the dialog has a loop of its own
    press(Qt.Key.Key_Return)  # Hand in 5 of 5 answers
    window.activateWindow()  # no window manager here gives the focus back when a dialog closes
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert len(driving.result(window).outcome.answers) == len(singles)
    while QApplication.focusWidget() is not button(window, "Review answers"):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert sees(window, "Evidence: paragraph 1")


def test_the_field_for_a_typed_answer_has_the_focus(begin: Begin) -> None:
    begin((question(Kind.TEXT),))
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_of_the_explanation_only_what_no_row_says_stands_below(begin: Begin) -> None:
    made = question(Kind.SINGLE)
    key = next(option for option in made.options if option.key)
    window = begin((replace(made, explanation=f"{key.reason} And more."),), mode=Mode.PRACTICE, pace=None)
    press("1")
    driving.sitting_page(window).next()
    assert "And more." in texts(window)
