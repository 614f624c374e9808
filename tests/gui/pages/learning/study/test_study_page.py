"""The study page by the keys and clicks of somebody who reads before the quiz."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from sco_quiz.app.learning.study import StudyFact, StudyGroup
from sco_quiz.app.quiz.planning import Plan
from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.pages.learning.study.study_page import StudyPage
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.lists.facts.fact_list import FactList
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import fact, pack
from tests.gui.items import click, heard
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.learning.screens import screen_of
from tests.gui.pages.seeing import button, press, sees

OpenWindow = Callable[..., MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window: OpenWindow, singles: tuple[Question, ...]) -> MainWindow:
    """On home, with five facts of one topic in one paragraph, none of them asked yet."""
    return open_window(singles)


def show_study(window: MainWindow, qtbot: QtBot) -> None:
    """The page, once all of its chips are there."""
    driving.show_study(window)
    qtbot.waitUntil(lambda: sees(window, "By paragraph") and sees(window, "Known, ") and sees(window, "Members, "))


@pytest.fixture
def study(window: MainWindow, qtbot: QtBot) -> MainWindow:
    show_study(window, qtbot)
    return window


def facts(window: MainWindow) -> FactList:
    (found,) = [each for each in window.findChildren(FactList) if each.isVisible()]
    return found


def answer_the_first(window: MainWindow, key: str) -> None:
    """A quiz in which one of the facts is asked; the first option is the right one."""
    driving.plan(window, Plan(count=1))
    driving.start(window)
    learner = LearnerDriver(window)
    learner.answer(right=key == "right")
    learner.hand_in()


def test_its_key_opens_it_with_the_search_under_the_fingers(window: MainWindow) -> None:
    press(Qt.Key.Key_2, CTRL)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert sees(window, "Facts restated from A test, 8 September 2025.")
    assert sees(window, "Statement 5 is true. Not asked yet. Paragraph 1. 5 of 5")


def test_no_fact_is_a_label_that_a_reader_would_read_out_on_the_way(study: MainWindow) -> None:
    labels = [label.text() for label in study.findChildren(QLabel) if label.isVisible()]
    assert not [text for text in labels if "Statement" in text]
    whole = QAccessible.queryAccessibleInterface(facts(study))
    assert (whole.role(), whole.text(QAccessible.Text.Name)) == (QAccessible.Role.List, "Facts")


def test_all_facts_are_one_stop_of_tab_with_arrows_inside(study: MainWindow) -> None:
    facts(study).setFocus()
    assert heard(facts(study))[facts(study).place()].startswith("Origins. 0 of 5 known.")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert heard(facts(study))[facts(study).place()].startswith("Statement 2 is true.")
    press(Qt.Key.Key_Tab)
    assert not facts(study).hasFocus()


def test_each_letter_typed_narrows_the_facts(window: MainWindow, spoken: list[str]) -> None:
    press(Qt.Key.Key_F, CTRL)
    press("State 3")
    assert sees(window, "Practise these 1")
    assert spoken[-1] == "1 fact"
    assert sees(window, "Statement 3 is true.")
    assert not sees(window, "Statement 2 is true.")


def test_what_is_searched_for_is_marked_in_the_facts(window: MainWindow) -> None:
    press(Qt.Key.Key_F, CTRL)
    press("state 3")
    (row,) = facts(window).rows[1:]
    assert row.marks == ((0, 5), (10, 11))  # type: ignore[union-attr]  # of a fact


def test_the_search_key_comes_back_to_the_words_and_the_next_letter_replaces_them(window: MainWindow) -> None:
    press(Qt.Key.Key_F, CTRL)
    press("zz")
    assert sees(window, "No fact has all of these words.")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_F, CTRL)
    press("3")
    assert sees(window, "Practise these 1")


def test_escape_clears_the_search_and_then_goes_home(window: MainWindow) -> None:
    press(Qt.Key.Key_F, CTRL)
    press("3")
    press(Qt.Key.Key_Escape)
    assert sees(window, "Practise these 5")
    press(Qt.Key.Key_Escape)
    assert sees(window, "Start timed quiz")


def test_a_topic_without_such_a_fact_says_how_many_others_have(study: MainWindow) -> None:
    press("3")
    button(study, "Members, 0").click()
    assert sees(study, "No fact of this topic has all of these words. 1 fact of another topic has.")
    button(study, "All topics, 1").click()
    assert sees(study, "Practise these 1")


def test_by_paragraph_the_facts_say_their_topic_instead(study: MainWindow) -> None:
    button(study, "By paragraph").click()
    assert sees(study, "Paragraph 1. 0 of 5 known.")
    assert sees(study, "Statement 5 is true. Not asked yet. Origins.")


@pytest.mark.parametrize("key", ["mouse", "keys"])
def test_the_facts_of_a_group_are_practised(study: MainWindow, key: str) -> None:
    if key == "mouse":
        click(facts(study), 0, facts(study).item_part(0, facts(study).item_rect(0)).center())
    else:
        facts(study).setFocus()
        press(Qt.Key.Key_Return)
    assert sees(study, "Questions on 5 facts that you missed or chose.")


def test_facts_that_were_missed_or_are_known_or_were_not_asked_are_shown_alone(
    window: MainWindow, qtbot: QtBot
) -> None:
    answer_the_first(window, "wrong")
    show_study(window, qtbot)
    button(window, "Missed, 1").click()
    assert sees(window, "Practise these 1")
    button(window, "Not asked, 4").click()
    assert sees(window, "Practise these 4")
    button(window, "Known, 0").click()
    assert sees(window, "No fact here is known yet.")
    button(window, "All, 5").click()
    assert sees(window, "Practise these 5")


def test_what_is_shown_stays_while_one_searches_and_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    answer_the_first(window, "wrong")
    show_study(window, qtbot)
    button(window, "Not asked, 4").click()
    press(Qt.Key.Key_F, CTRL)
    press("zz")
    assert sees(window, "No fact has all of these words.")
    press(Qt.Key.Key_Escape)
    assert sees(window, "Practise these 4")


def test_words_found_only_among_other_facts_are_told(window: MainWindow, qtbot: QtBot) -> None:
    answer_the_first(window, "wrong")
    show_study(window, qtbot)
    button(window, "Known, 0").click()
    press(Qt.Key.Key_F, CTRL)
    press("statement")
    assert sees(window, "None of these facts has all of these words. 5 other facts have.")


@pytest.mark.parametrize(
    ("key", "words", "count"),
    [("right", "Right last time, 1 of 1", "1 of 5 known"), ("wrong", "Missed last time, 0 of 1 right", "0 of 5 known")],
)
def test_an_answer_changes_how_well_its_fact_is_known(window: MainWindow, key: str, words: str, count: str) -> None:
    driving.show_study(window)
    answer_the_first(window, key)
    driving.show_study(window)
    assert sees(window, count)
    assert sees(window, words)


def test_a_group_in_which_nothing_is_found_goes_and_comes_back(look: Look, qtbot: QtBot) -> None:
    page = StudyPage(look)
    qtbot.addWidget(page)
    page.show()
    origins, members = (StudyGroup(pack(), name, (StudyFact(fact(), None),)) for name in ("In Shanghai", "Ten members"))
    for groups in ((origins, members), (origins,), (origins, members)):
        page.show_screen(screen_of(groups=groups, found=2, total=2), None)
        assert sees(page, "In Shanghai")
        assert sees(page, "Ten members") == (members in groups)


def test_home_offers_to_read_first_until_something_was_answered(window: MainWindow) -> None:
    button(window, "Read the facts first").click()
    assert sees(window, "Practise these 5")
    answer_the_first(window, "right")
    driving.show_home(window)
    assert not sees(window, "Read the facts first")
