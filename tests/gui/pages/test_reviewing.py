"""Reviews in the window: what is due, how it is asked, and what the page of progress says of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from sco_quiz.domain.question import Bank, Kind, Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.widgets.controls.segmented import Segmented
from sco_quiz.gui.widgets.lists.facts.fact_list import FactList
from sco_quiz.gui.widgets.lists.paragraph_map import ParagraphCells
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import fact, pack, question
from tests.gui.items import click, heard
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def bank() -> Bank:
    """Three facts, each with a question of one answer and one to type."""
    questions = tuple(question(kind, number) for number in (1, 2, 3) for kind in (Kind.SINGLE, Kind.TEXT))
    return Bank(pack(), tuple(fact(number) for number in (1, 2, 3)), questions)


def take(window: MainWindow, *, right: bool) -> list[Question]:
    """Answers every question of the quiz that has begun, and hands it in."""
    learner = LearnerDriver(window)
    questions = learner.answer_all(right=right)
    learner.hand_in()
    return questions


@pytest.fixture
def window(open_window: OpenWindow, bank: Bank, clock: ScriptedClock) -> MainWindow:
    """A day after all three facts were missed."""
    window = open_window(bank)
    driving.start(window)
    take(window, right=False)
    clock.go_on(days=1)
    driving.show_home(window)
    return window


def test_at_first_nothing_is_due(open_window: OpenWindow, bank: Bank) -> None:
    window = open_window(bank)
    assert not button(window, "Review due").isEnabled()
    assert button(window, "Review due").accessibleName() == "Review due, none"


def test_what_was_missed_is_due_the_next_day_and_asked_otherwise(window: MainWindow) -> None:
    assert sees(window, "Review due")
    button(window, "Review due").click()
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    assert {each.fact for each in sitting.screen().questions} == {fact(number).id for number in (1, 2, 3)}


def test_a_fact_is_asked_by_another_kind_of_question_than_the_last_time(
    open_window: OpenWindow, bank: Bank, clock: ScriptedClock
) -> None:
    window = open_window(bank)
    driving.start(window)
    first = {each.fact: each.kind for each in take(window, right=False)}
    clock.go_on(days=1)
    driving.plan_review(window)
    driving.start(window)
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    again = {each.fact: each.kind for each in sitting.screen().questions}
    assert len(again) == 3
    assert all(again[asked] is not first[asked] for asked in again)


def test_once_reviewed_nothing_is_due_and_home_says_when_the_next_is(window: MainWindow) -> None:
    driving.plan_review(window)
    driving.start(window)
    take(window, right=True)
    driving.show_home(window)
    assert button(window, "Review due").accessibleName() == "Review due, none"
    assert sees(window, "Nothing is due today. The next")


def test_the_limit_of_a_day_is_kept_and_said(open_window: OpenWindow, clock: ScriptedClock) -> None:
    questions = tuple(question(number=number) for number in range(1, 13))
    window = open_window(Bank(pack(), tuple(fact(number) for number in range(1, 13)), questions))
    driving.start(window)
    take(window, right=False)
    clock.go_on(days=1)
    choose(window, "Reviews a day", 0)
    driving.show_home(window)
    assert button(window, "Review due").accessibleName() == "Review due, 10"
    assert sees(window, "are due; today’s limit is 10.")


def test_with_an_exam_ahead_new_facts_are_spread_over_the_days(open_window: OpenWindow, bank: Bank) -> None:
    window = open_window(bank)
    choose(window, "Exam", 1)
    driving.show_home(window)
    assert button(window, "Review due").accessibleName() == "Review due, 1"
    driving.show_settings(window)
    assert next(each for each in window.findChildren(QDateEdit)).isVisible()
    choose(window, "Exam", 0)
    driving.show_home(window)
    assert not button(window, "Review due").isEnabled()


def choose(window: MainWindow, setting: str, segment: int) -> None:
    driving.show_settings(window)
    control = next(each for each in window.findChildren(Segmented) if each.accessibleName() == setting)
    control.buttons()[segment].click()


def test_a_paragraph_of_the_map_opens_its_facts(window: MainWindow, qtbot: QtBot) -> None:
    driving.show_progress(window)
    cells = next(each for each in window.findChildren(ParagraphCells) if each.views[0].number == "1")
    assert heard(cells)[0] == "Paragraph 1, missed, 3 facts, 1 of 30"
    click(cells, 0)
    qtbot.waitUntil(lambda: sees(window, "Statement 1 is true."))
    (facts,) = [each for each in window.findChildren(FactList) if each.isVisible()]
    assert facts.hasFocus()
    assert heard(facts)[facts.place()] == "Paragraph 1. 0 of 3 known. Practise these 3"


def test_the_page_of_progress_gives_no_figure_on_too_few_answers(window: MainWindow) -> None:
    driving.show_progress(window)
    assert sees(window, "3 questions in the last 30 days, too few for a figure.")
    assert not sees(window, "Brier")
    assert not sees(window, "Without another review")


def test_ctrl_r_starts_what_is_due(window: MainWindow) -> None:
    press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert sees(window, "Question 1 of 3")


def test_a_review_can_be_chosen_first(window: MainWindow) -> None:
    press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert sees(window, "3 facts due, weakest first")
    button(window, "Start").click()
    assert sees(window, "Question 1 of 3")


@pytest.mark.fault("H5")
def test_it_is_not_claimed_that_a_fact_with_one_question_is_asked_in_another_way(
    open_window: OpenWindow, bank: Bank, clock: ScriptedClock
) -> None:
    """Before a review the page says of how many facts that they can only be asked as last time."""
    only_one = tuple(each for each in bank.questions if each.fact != fact(1).id or each.kind is Kind.SINGLE)
    window = open_window(Bank(pack(), bank.facts, only_one))
    driving.start(window)
    before = {each.fact: each.id for each in take(window, right=False)}
    clock.go_on(days=1)
    driving.plan_review(window)
    assert sees(window, "1 of them can only be asked as last time.")
    assert not sees(window, "another way")
    driving.start(window)
    asked = {each.fact: each.id for each in driving.sitting(window).screen().questions}
    assert [each for each in asked if asked[each] == before[each]] == [fact(1).id]


def test_what_is_due_can_be_chosen_first_from_home(window: MainWindow) -> None:
    button(window, "Choose what to review").click()
    assert window.windowTitle().startswith("Before you start")
