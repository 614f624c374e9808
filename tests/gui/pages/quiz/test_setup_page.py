"""What a quiz is set up from, and what the page before the start says and keeps."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from sco_quiz.app.quiz.planning import Plan, practice
from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.fact import TopicId, TopicKey
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.question import Bank, Kind, Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.pages.quiz.setup.plan_row import PlanRow
from sco_quiz.gui.widgets.controls.chips import ChipRow
from sco_quiz.gui.widgets.controls.fields.number_field import NumberField
from sco_quiz.gui.widgets.controls.segmented import Segmented
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.widgets.messages.name_dialog import NameDialog
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import PACK_ID, fact, pack, question
from tests.gui.pages.fitting import settle
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees

OpenWindow = Callable[..., MainWindow]


def forty() -> Bank:
    questions = tuple(question(Kind.SINGLE, number) for number in range(1, 41))
    return Bank(pack(), tuple(fact(number) for number in range(1, 41)), questions)


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    window = open_window(forty())
    driving.plan_timed(window)
    return window


def screen(window: MainWindow) -> SittingScreen:
    return driving.sitting(window).screen()


def number(window: MainWindow, name: str) -> NumberField:
    fields = window.findChildren(NumberField)
    return next(each for each in fields if each.isVisible() and each.number.accessibleName() == name)


def chips(window: MainWindow, name: str = "Start from") -> dict[str, bool]:
    settle()
    row = next(each for each in window.findChildren(ChipRow) if each.accessibleName() == name)
    return {each.chip.text: each.isChecked() for each in row.buttons() if each.isVisible()}


def segments(window: MainWindow, name: str) -> Segmented:
    return next(each for each in window.findChildren(Segmented) if each.accessibleName() == name and each.isVisible())


def leave_quiz(window: MainWindow) -> None:
    LearnerDriver(window).hand_in()
    driving.show_home(window)


def test_an_own_number_of_questions_and_minutes_is_what_is_started(window: MainWindow) -> None:
    for name, typed in (("Questions", "12"), ("Minutes", "9")):
        number(window, name).number.setFocus(Qt.FocusReason.TabFocusReason)
        press(typed)
    assert sees(window, "12 questions")
    assert sees(window, "45 s for each question")
    assert not any(each.isChecked() for each in segments(window, "How many questions").buttons())
    driving.start(window)
    assert (len(screen(window).questions), sees(window, "9 min left")) == (12, True)


def test_without_a_limit_the_minutes_are_still_there_to_be_set(window: MainWindow) -> None:
    segments(window, "Time").press(3)
    assert sees(window, "The clock is off.")
    number(window, "Minutes").number.stepUp()
    assert not sees(window, "The clock is off.")


def test_more_than_fit_are_asked_as_far_as_they_go_and_that_is_said(window: MainWindow) -> None:
    number(window, "Questions").number.setValue(99)
    assert sees(window, "Only 40 fit this choice. All 40 will be asked.")
    assert sees(window, "of 40 that fit")


def test_a_review_and_missed_facts_have_no_number_to_choose(open_window: OpenWindow) -> None:
    window = open_window(forty())
    driving.plan(window, practice(2, facts=frozenset({fact(1).id, fact(2).id})))
    assert [each.number.accessibleName() for each in window.findChildren(NumberField) if each.isVisible()] == [
        "Minutes"
    ]
    assert not sees(window, "Start from")


def test_the_next_quiz_starts_from_the_choices_of_the_last_one(window: MainWindow) -> None:
    assert "Like the last one" not in chips(window)
    number(window, "Questions").number.setValue(7)
    button(window, "Penalty").click()
    driving.start(window)
    leave_quiz(window)
    driving.plan_timed(window)
    assert sees(window, "7 questions")
    assert segments(window, "Marking").buttons()[1].isChecked()
    assert chips(window)["Like the last one"]


def test_another_learner_starts_from_choices_of_their_own(window: MainWindow) -> None:
    number(window, "Questions").number.setValue(7)
    driving.start(window)
    leave_quiz(window)
    roster = driving.current_session(window).ready().roster
    roster.choose(roster.add("Bo").id)
    driving.plan_timed(window)
    assert sees(window, "20 questions")


def test_a_chip_sets_everything_and_a_change_clears_it(window: MainWindow) -> None:
    button(window, "Quick 5").click()
    assert sees(window, "5 questions")
    assert chips(window) == {"Quick 5": True, "Exam 30": False}
    button(window, "Penalty").click()
    assert chips(window) == {"Quick 5": False, "Exam 30": False}
    button(window, "Exam 30").click()
    assert sees(window, "30 questions")
    assert sees(window, "no pause")


def test_quick_5_stays_in_practice_and_exam_30_is_timed(window: MainWindow) -> None:
    button(window, "Practice").click()
    button(window, "Quick 5").click()
    assert sees(window, "Nothing is timed.")
    button(window, "Exam 30").click()
    assert sees(window, "The clock starts when you press Start.")


def test_a_choice_is_saved_under_a_name_and_removed_after_a_question(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(NameDialog, "name", lambda _dialog: "Monday’s dozen")
    number(window, "Questions").number.setValue(12)
    button(window, "Save this choice …").click()
    assert chips(window)["Monday’s dozen"]
    assert button(window, "Monday’s dozen").hasFocus()
    button(window, "Certainty").click()
    assert not chips(window)["Monday’s dozen"]
    button(window, "Monday’s dozen").click()
    assert sees(window, "12 questions")
    said: list[str] = []

    def ask(dialog: ConfirmDialog) -> bool:
        said.append(dialog.windowTitle())
        return len(said) > 1

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    button(window, "Remove this choice …").click()
    assert said == ["Remove the choice “Monday’s dozen”?"]
    assert chips(window)["Monday’s dozen"]
    button(window, "Monday’s dozen").setFocus()
    press(Qt.Key.Key_Delete)
    assert "Monday’s dozen" not in chips(window)
    assert sees(window, "12 questions")


def test_del_removes_none_of_those_that_everybody_has(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ConfirmDialog, "ask", lambda _dialog: pytest.fail("asked"))
    button(window, "Quick 5").setFocus()
    press(Qt.Key.Key_Delete)
    assert "Quick 5" in chips(window)


def test_a_name_that_is_taken_or_missing_cannot_be_saved(window: MainWindow) -> None:
    dialog = NameDialog(
        window.look, "Save?", "", label="Name", longest=5, taken=("Short",), safe="Back", verb="Save", parent=window
    )
    assert (dialog.verb.isEnabled(), dialog.field.accessibleDescription()) == (False, "Type a name for it.")
    QTest.keyClicks(dialog.field, "SHORTer")
    assert (dialog.field.text(), dialog.verb.isEnabled()) == ("SHORT", False)
    assert "This name is taken." in dialog.verb.toolTip()
    QTest.keyClick(dialog.field, Qt.Key.Key_Backspace)
    assert dialog.verb.isEnabled()


def test_certainty_shows_its_stakes_and_every_scheme_is_as_high(window: MainWindow) -> None:
    row = next(
        each for each in window.findChildren(PlanRow) if segments(window, "Marking") in each.findChildren(QWidget)
    )
    heights = set()
    for choice in ("Plain", "Penalty", "Certainty"):
        button(window, choice).click()
        settle()
        heights.add(row.height())
    assert len(heights) == 1
    for words in ("⅓ point", "⅔ point", "1 point", "⅔ off", "2 off"):
        assert sees(window, words)
    told = segments(window, "Marking").accessibleDescription()
    assert "Fairly sure: ⅔ point if it is right, ⅔ off if it is wrong." in told


@pytest.mark.parametrize("factor", [1.0, 1.5])
@pytest.mark.parametrize("size", [(1280, 800), (700, 600)])
def test_no_choice_moves_a_row_under_the_pointer(open_window: OpenWindow, size: tuple[int, int], factor: float) -> None:
    """Wherever one presses, what one pressed stays where it is."""
    window = open_window(forty())
    settings = driving.current_session(window).ready().settings
    settings.prefer(replace(settings.preferences(), time_factor=factor))
    window.resize(*size)
    driving.plan_timed(window)
    button(window, "More choices").click()
    settle()
    for control in [each for each in window.findChildren(Segmented) if each.isVisible()]:
        if control.accessibleName() == "Timed or practice":
            continue
        control.buttons()[0].setFocus()
        settle()
        before = control.mapTo(window, QPoint())
        for each in control.buttons():
            each.click()
            settle()
            assert control.mapTo(window, QPoint()) == before, each.segment
        control.buttons()[0].click()


def test_more_choices_fold_both_ways_and_say_what_holds(window: MainWindow) -> None:
    fold = button(window, "More choices")
    spot = fold.mapTo(window, QPoint())
    assert sees(window, "all kinds · any difficulty · topics in proportion · no limit per question · pause allowed")
    assert "pause allowed" in fold.accessibleDescription()
    fold.click()
    settle()
    assert (sees(window, "Kinds of question"), sees(window, "pause allowed")) == (True, False)
    assert button(window, "Fewer choices").mapTo(window, QPoint()) == spot
    button(window, "Harder").click()
    button(window, "Fewer choices").click()
    assert not sees(window, "Kinds of question")
    assert sees(window, "harder ones")


def test_topics_fold_both_ways_and_are_named_while_folded(window: MainWindow) -> None:
    button(window, "Choose topics").click()
    title = next(iter(list(chips(window, "Topics"))[1:]))
    button(window, title).click()
    assert sees(window, "1 of 2 topics.")
    button(window, "Hide topics").click()
    assert sees(window, f"{title}.")


def test_groups_of_chips_and_segments_have_names_for_a_reader(window: MainWindow) -> None:
    button(window, "Choose topics").click()
    button(window, "More choices").click()
    groups: list[QWidget] = [each for each in window.findChildren(ChipRow) if each.isVisible()]
    groups += [each for each in window.findChildren(Segmented) if each.isVisible()]
    for group in groups:
        reader = QAccessible.queryAccessibleInterface(group)
        assert reader.text(QAccessible.Text.Name), group


def test_practice_speaks_of_no_marking_no_mark_and_no_handing_in(window: MainWindow) -> None:
    button(window, "Certainty").click()
    button(window, "Overtime").click()
    button(window, "Practice").click()
    for words in ("Marking", "When time runs out", "mark", "handed in", "Certainty"):
        assert not sees(window, words), words
    segments(window, "Time").press(1)
    assert sees(window, "Then practice ends, and your answers are kept.")
    assert not sees(window, "When time runs out")
    button(window, "Timed quiz").click()
    assert segments(window, "Marking").buttons()[2].isChecked()


def test_each_mode_keeps_its_own_time(window: MainWindow) -> None:
    number(window, "Minutes").number.setValue(9)
    button(window, "Practice").click()
    assert sees(window, "No time limit")
    button(window, "Timed quiz").click()
    assert number(window, "Minutes").number.value() == 9


def test_enter_starts_from_anywhere_but_a_number(window: MainWindow) -> None:
    number(window, "Questions").number.setFocus(Qt.FocusReason.TabFocusReason)
    press("6")
    press(Qt.Key.Key_Return)
    assert sees(window, "6 questions")
    segments(window, "Marking").buttons()[0].setFocus()
    press(Qt.Key.Key_Return)
    assert sees(window, "Question 1 of 6")


def test_a_choice_of_topics_that_are_gone_asks_about_all_of_them(open_window: OpenWindow) -> None:
    window = open_window(forty())
    session = driving.current_session(window).ready()
    session.presets.remember(
        session.roster.current().id, Plan(topics=frozenset({TopicKey(PACK_ID, TopicId("gone"))}), count=4)
    )
    driving.plan_timed(window)
    assert sees(window, "All 2 topics.")
    assert chips(window)["Like the last one"]


def test_what_was_practised_is_remembered_apart_from_timed_quizzes(window: MainWindow) -> None:
    driving.plan(window, Plan(mode=Mode.PRACTICE, pace=None, count=3, scheme=MarkingScheme.CERTAINTY))
    driving.start(window)
    assert screen(window).scheme is MarkingScheme.PLAIN
    leave_quiz(window)
    driving.plan_timed(window)
    assert sees(window, "20 questions")
    driving.show_home(window)
    button(window, "Practise").click()
    assert sees(window, "3 questions")


def test_start_says_why_it_is_off(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    driving.plan(window, Plan(kinds=frozenset({Kind.ORDER})))
    start = button(window, "Start")
    assert not start.isEnabled()
    assert "No question fits this choice." in start.toolTip()


@pytest.fixture(autouse=True)
def no_dialog_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is opened unforeseen fails the test instead of waiting for somebody."""
    monkeypatch.setattr(NameDialog, "exec", lambda _dialog: pytest.fail("a dialog was opened"))
