"""The study page by the keys and clicks of somebody who reads before the quiz."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from sco_quiz.app.learning.study import Order, StudyFact, StudyGroup, StudyScreen
from sco_quiz.app.quiz.planning import Plan
from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.pages.learning.study_page import StudyPage
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import fact, pack
from tests.gui.pages.seeing import button, press, sees

OpenWindow = Callable[..., MainWindow]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window: OpenWindow, singles: tuple[Question, ...]) -> MainWindow:
    """On home, with five facts of one topic in one paragraph, none of them asked yet."""
    return open_window(singles)


@pytest.fixture
def study(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The page, once all of it is there."""
    driving.show_study(window)
    qtbot.waitUntil(lambda: sees(window, "By paragraph") and sees(window, "Members, 0"))
    return window


def screen(groups: tuple[StudyGroup, ...]) -> StudyScreen:
    return StudyScreen(
        pack=pack(), words="", topic=None, order=Order.BY_TOPIC, groups=groups, topics=(), found=2, known=0, total=2
    )


def answer_the_first(window: MainWindow, key: str) -> None:
    """A quiz in which one of the facts is asked; the first option is the right one."""
    driving.plan(window, Plan(count=1))
    driving.start(window)
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    right = next(at for at, option in enumerate(sitting.screen().question.options) if option.key)
    press(str(1 + (right if key == "right" else 1 - min(right, 1))))
    sitting.hand_in()
    driving.sitting_page(window).look_at_clock()


def test_its_key_opens_it_with_the_search_under_the_fingers(window: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_2, CTRL)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert sees(window, "Facts restated from A test, 8 September 2025.")
    qtbot.waitUntil(lambda: sees(window, "Statement 5 is true. Not asked yet. Paragraph 1."))


def test_each_letter_typed_narrows_the_facts(window: MainWindow, qtbot: QtBot, spoken: list[str]) -> None:
    press(Qt.Key.Key_F, CTRL)
    press("State 3")
    assert sees(window, "Practise these 1")
    assert spoken[-1] == "1 fact"
    qtbot.waitUntil(lambda: sees(window, "Statement 3 is true."))
    assert not sees(window, "Statement 2 is true.")


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


def test_by_paragraph_the_facts_say_their_topic_instead(study: MainWindow, qtbot: QtBot) -> None:
    button(study, "By paragraph").click()
    assert sees(study, "Paragraph 1")
    qtbot.waitUntil(lambda: sees(study, "Statement 5 is true. Not asked yet. Origins."))


def test_the_facts_of_a_group_are_practised(study: MainWindow) -> None:
    button(study, "Practise these 5").click()
    assert sees(study, "Questions on 5 facts that you missed or chose.")


@pytest.mark.parametrize(
    ("key", "words", "count"),
    [("right", "Right last time, 1 of 1", "1 of 5 known"), ("wrong", "Missed last time, 0 of 1 right", "0 of 5 known")],
)
def test_an_answer_changes_how_well_its_fact_is_known(
    window: MainWindow, qtbot: QtBot, key: str, words: str, count: str
) -> None:
    driving.show_study(window)
    answer_the_first(window, key)
    driving.show_study(window)
    assert sees(window, count)
    qtbot.waitUntil(lambda: sees(window, words))


def test_a_group_in_which_nothing_is_found_goes_and_comes_back(look: Look, qtbot: QtBot) -> None:
    page = StudyPage(look)
    qtbot.addWidget(page)
    page.show()
    origins, members = (StudyGroup(name, (StudyFact(fact(), None),)) for name in ("In Shanghai", "Ten members"))
    for groups in ((origins, members), (origins,), (origins, members)):
        page.show_screen(screen(groups))
        assert sees(page, "In Shanghai")
        assert sees(page, "Ten members") == (members in groups)


def test_home_offers_to_read_first_until_something_was_answered(window: MainWindow) -> None:
    button(window, "Read the facts first").click()
    assert sees(window, "Practise these 5")
    answer_the_first(window, "right")
    driving.show_home(window)
    assert not sees(window, "Read the facts first")
