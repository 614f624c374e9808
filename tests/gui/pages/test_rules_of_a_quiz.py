"""What can be chosen before the start, and what it does to the quiz in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.app.quiz.planning import Plan
from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import AtZero, Mode
from sco_quiz.domain.clock import SECOND
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.question import Bank, Kind, Question
from sco_quiz.domain.response import Response, is_answer
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.widgets.drawing.key_cap import KeyCap
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import fact, fact_id, one_of_each, pack, question
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees

Begin = Callable[..., MainWindow]


def screen(window: MainWindow) -> SittingScreen:
    return driving.sitting(window).screen()


def test_x_strikes_the_focused_option_out_and_takes_it_back(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    press("x")
    assert screen(window).sheet.struck == frozenset({0})
    assert screen(window).sheet.response == Response()
    press("x")
    assert screen(window).sheet.struck == frozenset()


def test_a_right_click_strikes_an_option_out(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    row = button(window, screen(window).question.options[2].text)
    middle = row.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, row.mapToGlobal(middle))
    QApplication.sendEvent(row, event)
    assert screen(window).sheet.struck == frozenset({2})


def test_overtime_is_said_and_the_score_at_zero_stays(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    window = begin(singles, at_zero=AtZero.OVERTIME)
    LearnerDriver(window).wait(clock, hours=1)
    assert sees(window, "Time is up. You may go on")
    key = next(at for at, option in enumerate(screen(window).question.options) if option.key)
    press(str(key + 1))
    LearnerDriver(window).hand_in()
    assert sees(window, "You got 0 of 5 right")
    assert sees(window, "of overtime; with it you would have 1 points")


def test_a_question_with_its_own_time_counts_down_and_then_keeps_its_answer(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    window = begin(singles, question_s=30, pace=None)
    press("1")
    LearnerDriver(window).wait(clock, seconds=20)
    assert sees(window, "10 s left for this question")
    LearnerDriver(window).wait(clock, seconds=9.5)
    assert sees(window, "1 s left for this question")
    LearnerDriver(window).wait(clock, seconds=10)
    assert sees(window, "The time for this question is over")
    press("2")
    assert screen(window).sheet.response == Response(chosen=(0,))


@pytest.fixture
def setup(open_window: Begin) -> MainWindow:
    window = open_window(one_of_each())
    driving.plan(window, Plan(count=10))
    return window


def test_more_choices_are_offered_when_they_are_asked_for(setup: MainWindow) -> None:
    assert not sees(setup, "All kinds")
    button(setup, "More choices").click()
    button(setup, "Put in order").click()
    assert sees(setup, "1 question")
    driving.start(setup)
    assert [q.kind for q in screen(setup).questions] == [Kind.ORDER]


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        ("Certainty", "How sure you are counts"),
        ("Penalty", "Wrong choices cost"),
        ("Overtime", "You may go on"),
        ("Not allowed", "No, as in an examination"),
        ("30 s", "30 s for each question"),
        ("After each", "After each question"),
        ("Practice", "No time limit"),
    ],
)
def test_every_choice_says_what_follows_from_it(setup: MainWindow, choice: str, words: str) -> None:
    button(setup, "More choices").click()
    button(setup, choice).click()
    assert sees(setup, words)


def test_a_pause_is_offered_only_where_a_clock_runs(setup: MainWindow) -> None:
    button(setup, "More choices").click()
    assert sees(setup, "Yes, as often as you need")
    button(setup, "None").click()
    assert not sees(setup, "Yes, as often as you need")


def test_what_was_chosen_is_what_is_started(setup: MainWindow) -> None:
    for choice in ("Certainty", "Overtime", "More choices", "1 min", "Not allowed", "After each"):
        button(setup, choice).click()
    driving.start(setup)
    sitting = driving.sitting_page(setup).sitting
    assert sitting is not None
    rules = sitting.state.attempt.rules
    assert (rules.scheme, rules.at_zero, rules.question_s) == (MarkingScheme.CERTAINTY, AtZero.OVERTIME, 60)
    assert (rules.pause, rules.mode, rules.explains_each) == (False, Mode.EXAM, True)


def test_reasons_come_after_each_question_of_a_timed_quiz_if_that_is_chosen(setup: MainWindow) -> None:
    for choice in ("More choices", "After each"):
        button(setup, choice).click()
    assert sees(setup, "The answer is fixed then, and the clock goes on while you read.")
    driving.start(setup)
    press("1")
    button(setup, "Check").click()
    assert sees(setup, "Explanation")


def test_each_mode_keeps_when_its_reasons_come(setup: MainWindow) -> None:
    for choice in ("More choices", "After each", "Practice", "At the end", "Timed quiz"):
        button(setup, choice).click()
    assert sees(setup, "After each question")
    button(setup, "Practice").click()
    assert sees(setup, "Until then every answer can be changed.")


@pytest.mark.fault("E26")
def test_a_quiz_that_cannot_be_filled_says_so_before_the_start(setup: MainWindow) -> None:
    assert sees(setup, "Only 7 fit this choice. All 7 will be asked.")


def test_the_hand_in_page_says_what_a_wrong_answer_costs(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles, scheme=MarkingScheme.PENALTY)
    LearnerDriver(window).ask_hand_in()
    assert sees(window, "A wrong choice costs; no answer costs nothing.")
    assert not sees(window, "Nothing is taken off")


@pytest.mark.parametrize("kind", [Kind.NUMBER, Kind.TEXT])
def test_enter_in_a_typed_answer_goes_on_by_one(begin: Begin, kind: Kind) -> None:
    window = begin(tuple(question(kind, number) for number in (1, 2, 3)))
    press("5")
    press(Qt.Key.Key_Return)
    assert screen(window).position == 1


def test_enter_in_a_typed_answer_shows_the_reasons_in_practice(begin: Begin) -> None:
    window = begin(tuple(question(Kind.TEXT, number) for number in (1, 2)), mode=Mode.PRACTICE, pace=None)
    press("Shanghai")
    press(Qt.Key.Key_Return)
    assert (screen(window).position, screen(window).sheet.checked) == (0, True)


def test_a_score_below_zero_does_not_break_home_and_progress(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles, scheme=MarkingScheme.CERTAINTY)
    for at in range(5):
        LearnerDriver(window).go_to(at)
        wrong = next(n for n, option in enumerate(screen(window).question.options) if not option.key)
        press(str(wrong + 1))
        press("9")
    LearnerDriver(window).hand_in()
    assert sees(window, "which makes -10 points")
    driving.show_home(window)
    assert sees(window, "0%")
    driving.show_progress(window)
    assert sees(window, "in one quiz")


def test_a_hidden_clock_comes_back_once_and_may_be_hidden_again(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    window = begin(singles, pace=2.0)
    press("h")
    LearnerDriver(window).wait(clock, seconds=70)
    assert sees(window, "5 min left")
    press("h")
    LearnerDriver(window).wait(clock, minutes=4)
    assert sees(window, "Clock hidden")


def test_confidence_is_not_offered_in_overtime(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    window = begin(singles, at_zero=AtZero.OVERTIME)
    clock.go_on(hours=1)
    LearnerDriver(window).go_to(1)
    assert not sees(window, "Fairly sure")


@pytest.mark.fault("H3")
def test_every_count_of_answers_says_the_same(begin: Begin) -> None:
    """One question is answered, one half answered, one not known: foot, legend, hand-in and pause count alike."""
    window = begin((question(Kind.SINGLE, 1), question(Kind.MULTIPLE, 2), question(Kind.TRUE_FALSE, 3)), pause=True)
    keys = {Kind.SINGLE: "1", Kind.MULTIPLE: "1", Kind.TRUE_FALSE: "0"}
    half = 1 + [each.kind for each in screen(window).questions].index(Kind.MULTIPLE)
    for _ in keys:
        press(keys[screen(window).question.kind])
        press(Qt.Key.Key_Return)
    counts = "1 answered, 1 incomplete, 1 “I don’t know”"
    assert sees(window, f"{counts}.")
    assert sees(window, f"1 answer is incomplete (question {half}).")
    assert sees(window, "Hand in 2 of 3 answers, 1 incomplete")
    driving.sitting_page(window).go_to(0)
    assert sees(window, "1 of 3 answered")
    LearnerDriver(window).pause_or_continue()
    assert sees(window, f"{counts}: all of it is kept")


@pytest.mark.fault("H3")
def test_handing_in_says_that_incomplete_answers_go_in(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    """Handing in says how many incomplete answers go in as they stand."""
    window = begin((question(Kind.MULTIPLE),))
    press("1")
    LearnerDriver(window).ask_hand_in()
    said: list[str] = []
    monkeypatch.setattr(ConfirmDialog, "ask", lambda dialog: said.append(dialog.accessibleDescription()))
    button(window, "Hand in 1 of 1 answers, 1 incomplete …").click()
    assert said[0].startswith("1 incomplete answer goes in as it stands.")


def test_what_can_be_changed_no_more_is_not_left_to_do(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    window = begin((question(Kind.MULTIPLE),), mode=Mode.PRACTICE)
    monkeypatch.setattr(ConfirmDialog, "ask", lambda _dialog: True)
    press("1")
    press(Qt.Key.Key_Return)
    assert screen(window).sheet.checked
    LearnerDriver(window).ask_hand_in()
    assert sees(window, "No question is left open.")
    assert not sees(window, "Go to question")
    assert sees(window, "Finish practice …")


def test_a_pause_without_a_time_limit_tells_of_no_clock(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles, mode=Mode.PRACTICE, pace=None)
    LearnerDriver(window).pause_or_continue()
    assert sees(window, "The questions are covered until you continue.")
    assert not sees(window, "paused.")


@pytest.mark.fault("H6")
def test_time_on_the_hand_in_page_belongs_to_no_question(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    """Time on the page before handing in belongs to no question."""
    window = begin(singles)
    clock.go_on(seconds=10)
    LearnerDriver(window).ask_hand_in()
    clock.go_on(seconds=40)
    press(Qt.Key.Key_Escape)
    clock.go_on(seconds=5)
    LearnerDriver(window).ask_hand_in()
    clock.go_on(seconds=40)
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    sitting.hand_in()
    came_to = sitting.outcome()
    assert [answer.time_ns // SECOND for answer in came_to.answers] == [15, 0, 0, 0, 0]
    assert came_to.used_ns == 95 * SECOND


def test_practice_asks_whether_a_part_of_an_answer_is_meant(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    window = begin((question(Kind.MULTIPLE),), mode=Mode.PRACTICE)
    press("1")
    said, answers = [], [True, False]

    def answer(dialog: ConfirmDialog) -> bool:
        said.append(dialog.accessibleDescription())
        return answers.pop()

    monkeypatch.setattr(ConfirmDialog, "ask", answer)
    press(Qt.Key.Key_Return)
    assert said[0].startswith("1 of 2 chosen.")
    assert not screen(window).sheet.checked
    press(Qt.Key.Key_Return)
    assert screen(window).sheet.checked


def test_the_keys_that_would_type_are_not_offered_beside_a_field(begin: Begin) -> None:
    window = begin((question(Kind.TEXT),))
    caps = [cap for cap in window.findChildren(KeyCap) if cap.isVisible()]
    assert caps == []


def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise NotSavedError("The disk is full. Everything saved before is kept.")

    for name in ("append", "close"):
        monkeypatch.setattr(f"sco_quiz.storage.attempts.attempt_log.StoredAttempts.{name}", refuse)


@pytest.mark.fault("A22")
def test_a_quiz_with_unsaved_answers_is_not_left(
    begin: Begin, singles: tuple[Question, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = begin(singles)
    with monkeypatch.context() as full:
        broken(full)
        press("1")
        assert not window.close()
        assert sees(window, "The last answers are not saved yet")
    driving.sitting_page(window).look_at_clock()
    assert (screen(window).unsaved, is_answer(screen(window).sheet.response)) == ("", True)
    assert window.close()


@pytest.mark.fault("G2")
def test_a_quiz_whose_learner_was_deleted_says_so_and_is_left_at_once(
    begin: Begin, singles: tuple[Question, ...], tmp_path: Path
) -> None:
    """Another window deletes the learner of the quiz that is open here: it is told, and the window can be closed."""
    window = begin(singles)
    roster = driving.current_session(window).ready().roster
    deleted = roster.current()
    roster.add("Bo")
    roster.delete(deleted.id, tmp_path / "record.json")
    press("1")
    driving.sitting_page(window).look_at_clock()
    assert sees(window, "This quiz was deleted")
    assert sees(window, "another window has deleted its learner")
    assert window.close()


def test_the_end_that_could_not_be_stored_is_told_until_it_is(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = begin(singles)
    with monkeypatch.context() as full:
        broken(full)
        LearnerDriver(window).wait(clock, hours=1)
        assert sees(window, "Your answers are not saved yet")
    driving.sitting_page(window).look_at_clock()
    assert not sees(window, "Your answers are not saved yet")
    assert sees(window, "all of it is kept and handed in")


def test_several_topics_and_kinds_can_be_chosen_and_all_of_them_again(open_window: Begin) -> None:
    window = open_window(one_of_each())
    button(window, "Start timed quiz").click()
    button(window, "More choices").click()
    for words in ("Number", "Match", "Put in order"):
        button(window, words).click()
    assert sees(window, "3 questions")
    button(window, "Match").click()
    assert sees(window, "2 questions")
    button(window, "All kinds").click()
    assert sees(window, "7 questions")
    for kind in ("One answer", "Several answers", "True or false", "Put in order", "Match", "Number", "Typed"):
        button(window, kind).click()
    assert button(window, "All kinds").isChecked()
    assert not button(window, "Typed").isChecked()


@pytest.mark.fault("H6")
def test_a_hidden_clock_stays_hidden_in_a_pause_and_before_handing_in(
    begin: Begin, singles: tuple[Question, ...]
) -> None:
    """A clock that the learner has hidden shows no time in a pause or on the hand-in page."""
    window = begin(singles, pause=True)
    press("h")
    LearnerDriver(window).ask_hand_in()
    assert not sees(window, "min left")
    press(Qt.Key.Key_Escape)
    LearnerDriver(window).pause_or_continue()
    assert sees(window, "Time does not run while the quiz is paused.")
    assert not sees(window, "min left")


@pytest.mark.fault("H6")
def test_the_clock_says_the_nearest_minute(begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock) -> None:
    """One second into six minutes the clock says 6, not 5."""
    window = begin(singles, pace=2.0)
    LearnerDriver(window).wait(clock, seconds=1)
    assert sees(window, "6 min left")
    LearnerDriver(window).wait(clock, seconds=30)
    assert sees(window, "5 min left")


@pytest.mark.fault("H6")
def test_a_hidden_clock_of_a_short_quiz_comes_back_in_the_last_minute(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    window = begin(singles, pace=1.0)
    press("h")
    LearnerDriver(window).wait(clock, seconds=125)
    assert sees(window, "0:55 left")


@pytest.mark.fault("H6")
def test_the_end_of_a_question_is_told_and_what_was_said_stays_in_sight(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    """The limit of one question ends with a word in sight, and the confidence that was given stays there."""
    window = begin(singles, question_s=30)
    press("1")
    press("9")
    LearnerDriver(window).wait(clock, seconds=31)
    assert sees(window, "The time for this question is over.")
    certain = button(window, "Certain")
    assert certain.isVisible()
    assert not certain.isEnabled()
    driving.sitting_page(window).next()
    assert not sees(window, "The time for this question is over.")
    assert button(window, "Certain").isEnabled()


def test_it_is_said_why_fewer_are_asked_than_fit(open_window: Begin) -> None:
    kinds = (Kind.SINGLE, Kind.NUMBER)
    questions = tuple(question(kind, number) for number in range(1, 6) for kind in kinds)
    window = open_window(Bank(pack(), tuple(fact(number) for number in range(1, 6)), questions))
    driving.plan(window, Plan(count=10))
    assert sees(window, "Only 5 of the 10 that fit are asked: others repeat a fact")
    assert not sees(window, "fit this choice")


def test_no_minutes_are_offered_where_nothing_can_be_asked(open_window: Begin) -> None:
    window = open_window((question(),))
    driving.plan(window, Plan(kinds=frozenset({Kind.ORDER})))
    assert sees(window, "No question fits this choice.")
    assert sees(window, "There is nothing to time")
    assert not button(window, "Usual").isEnabled()
    assert not sees(window, "You need 0 points")


def test_practice_of_facts_that_give_each_other_away_asks_them_all_and_says_so(open_window: Begin) -> None:
    first, second = question(number=1), question(number=2)
    whole = Bank(pack(), (fact(1), fact(2)), (first, second), frozenset({frozenset({first.id, second.id})}))
    window = open_window(whole)
    window.go(routes.PRACTISE_FACTS, frozenset({fact_id(1), fact_id(2)}))
    assert sees(window, "1 comes later, apart from a question that gives the answer away.")
    button(window, "Timed quiz").click()
    assert sees(window, "Only 1 of 2 fits in one timed quiz: others would give an answer away. Practice asks them all.")
    button(window, "Practice").click()
    driving.start(window)
    assert len(screen(window).questions) == 2
