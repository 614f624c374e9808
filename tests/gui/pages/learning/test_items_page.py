"""The questions in figures: counted beside a living window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sco_quiz.app.learning.item_analysis import ItemCount
from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.storage.errors import DamagedStoreError
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees

Begin = Callable[..., MainWindow]


@pytest.fixture
def window(begin: Begin, singles: tuple[Question, ...]) -> MainWindow:
    """After a quiz of five, each answered with its first option."""
    window = begin(singles)
    for _ in singles:
        press("1")
        press(Qt.Key.Key_Return)
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    LearnerDriver(window).hand_in()
    return window


def test_the_answers_are_counted_and_few_are_said_to_be_few(window: MainWindow, qtbot: QtBot) -> None:
    driving.show_items(window)
    qtbot.waitUntil(lambda: sees(window, "5 answers by all learners."))
    assert not sees(window, "Still counting")
    assert sees(window, "1, too few")


def test_a_question_opens_what_was_chosen_and_esc_leads_back_twice(window: MainWindow, qtbot: QtBot) -> None:
    driving.show_items(window)
    qtbot.waitUntil(lambda: sees(window, "1, too few"))
    button(window, "Which answer belongs to question").click()
    assert sees(window, "1 answer by 1 learner. Facility –, discrimination –.")
    press(Qt.Key.Key_Escape)
    assert sees(window, "Hardest first")
    press(Qt.Key.Key_Escape)
    assert sees(window, "Start timed quiz")


def test_a_count_can_be_stopped_and_stops_when_the_page_is_left(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ItemCount, "step", lambda _count: True)
    driving.show_items(window)
    qtbot.wait(20)
    assert sees(window, "Still counting")
    button(window, "Stop counting").click()
    assert not sees(window, "Still counting")
    driving.show_items(window)
    driving.show_home(window)
    qtbot.wait(20)
    assert not driving.is_counting(window)


def test_a_count_goes_on_after_the_keys_were_read(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as endless:
        endless.setattr(ItemCount, "step", lambda _count: True)
        driving.show_items(window)
        driving.show_keys(window)
        qtbot.waitUntil(lambda: not driving.is_counting(window))
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: sees(window, "5 answers by all learners."))
    assert not sees(window, "Still counting")


def test_damage_ends_the_count_with_a_sentence(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(_count: ItemCount) -> bool:
        raise DamagedStoreError("A stored answer cannot be read.")

    monkeypatch.setattr(ItemCount, "step", damaged)
    driving.show_items(window)
    qtbot.waitUntil(lambda: sees(window, "A stored answer cannot be read."))


def test_without_answers_it_says_so(open_window: Begin, singles: tuple[Question, ...], qtbot: QtBot) -> None:
    window = open_window(singles)
    driving.show_items(window)
    qtbot.waitUntil(lambda: sees(window, "0 answers by all learners."))
