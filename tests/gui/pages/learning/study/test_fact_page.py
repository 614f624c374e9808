"""One fact, opened from the list: its history, its practice, and its place in an own copy."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from sco_quiz.app.quiz.planning import practice
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.domain.fact import FactId
from sco_quiz.domain.question import Bank, Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.widgets.labels.passage_label import PassageLabel
from sco_quiz.gui.widgets.lists.facts.fact_list import FactList
from sco_quiz.gui.widgets.lists.table_row import ListRow
from sco_quiz.gui.window.main_window import MainWindow
from tests.authoring.packs import SAMPLE, SAMPLE_ARTICLE, carrying
from tests.factories import fact_id
from tests.gui.items import click, heard
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees

OpenWindow = Callable[..., MainWindow]
DAM = FactId("river-league/dam")


@pytest.fixture
def window(open_window: OpenWindow, singles: tuple[Question, ...]) -> MainWindow:
    return open_window(singles)


def facts(window: MainWindow) -> FactList:
    (found,) = [each for each in window.findChildren(FactList) if each.isVisible()]
    return found


def answer(window: MainWindow, *, right: bool, number: int = 3) -> None:
    """A practice of one fact, handed in."""
    driving.plan(window, practice(1, facts=frozenset({fact_id(number)})))
    driving.start(window)
    learner = LearnerDriver(window)
    learner.answer(right=right)
    learner.hand_in()


def open_third(window: MainWindow) -> None:
    driving.show_study(window)
    facts(window).setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        press(key)


def test_enter_opens_the_fact_that_has_the_focus_and_esc_comes_back_to_it(window: MainWindow) -> None:
    open_third(window)
    assert sees(window, "Statement 3 is true.")
    assert sees(window, "Origins · Paragraph 1")
    assert button(window, "Practise this fact").hasFocus()
    press(Qt.Key.Key_Escape)
    assert facts(window).hasFocus()
    assert heard(facts(window))[facts(window).place()].startswith("Statement 3 is true.")


def test_a_click_on_a_fact_opens_it(window: MainWindow) -> None:
    driving.show_study(window)
    click(facts(window), 2)
    assert sees(window, "Practise this fact")
    assert sees(window, "Statement 2 is true.")


def test_a_fact_that_was_never_asked_says_so(window: MainWindow) -> None:
    open_third(window)
    for words in ("Not asked yet", "Your answers to this fact will be listed here.", "not yet"):
        assert sees(window, words)


def test_its_answers_stand_newest_first_with_their_day_and_what_is_next(
    window: MainWindow, clock: ScriptedClock
) -> None:
    answer(window, right=False)
    clock.go_on(days=1)
    answer(window, right=True)
    open_third(window)
    rows = [row.accessibleName() for row in window.findChildren(ListRow) if row.isVisible() and row.isEnabled()]
    assert [("Right" in row, "15 October 2025" in row) for row in rows] == [(True, True), (False, False)]
    for words in ("Right last time, 1 of 2", "2 times", "Next review"):
        assert sees(window, words)


def test_practise_begins_a_practice_of_that_fact_at_once(window: MainWindow) -> None:
    open_third(window)
    press(Qt.Key.Key_Return)
    assert [each.fact for each in driving.sitting(window).screen().questions] == [fact_id(3)]


def test_an_answer_leads_to_the_result_of_its_quiz_and_back(window: MainWindow) -> None:
    answer(window, right=False)
    open_third(window)
    button(window, "Wrong").click()
    assert sees(window, "You got 0 of 1 right")
    press(Qt.Key.Key_Escape)
    assert sees(window, "Practise this fact")


@pytest.fixture
def sample(open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    """With the questions on the invented article."""
    bank: Bank = load_pack(in_folder(SAMPLE))
    shutil.copytree(SAMPLE, tmp_path / "questions" / bank.pack.id)
    return open_window(bank)


@pytest.fixture(autouse=True)
def dialog(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The copy that is chosen in the system's dialog."""
    copy = Path(shutil.copy(SAMPLE_ARTICLE, tmp_path / "copy.txt"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    return copy


def test_an_own_copy_attached_on_its_page_shows_the_passage(sample: MainWindow) -> None:
    sample.go(routes.FACT, DAM)
    attach = button(sample, "Attach your copy …")
    attach.setFocus()
    press(Qt.Key.Key_Return)
    (passage,) = [label for label in sample.findChildren(PassageLabel) if label.isVisible()]
    assert passage.marked() == "Casterby in 2011 the league turned down the dam at Garlow"
    assert sees(sample, "Where it says so: paragraph 7")
    assert QApplication.focusWidget() is button(sample, "Remove your copy")


def test_by_paragraph_an_own_copy_stands_above_its_facts(sample: MainWindow, qtbot: QtBot) -> None:
    driving.show_study(sample)
    qtbot.waitUntil(lambda: sees(sample, "By paragraph"))
    button(sample, "Attach your copy …").click()
    assert not any(name.startswith("In your copy.") for name in heard(facts(sample)))
    button(sample, "By paragraph").click()
    said = heard(facts(sample))
    at = next(at for at, name in enumerate(said) if name.startswith("Paragraph 7."))
    assert said[at + 1].startswith("In your copy. ")
    assert "turned down the dam at Garlow" in said[at + 1]
    button(sample, "Remove your copy").click()
    assert not any(name.startswith("In your copy.") for name in heard(facts(sample)))


@pytest.fixture
def carried(open_window: OpenWindow, tmp_path: Path) -> MainWindow:
    """With the questions on the invented article, which their pack carries."""
    return open_window(load_pack(in_folder(carrying(tmp_path / "questions" / "river-league"))))


def test_the_text_of_a_pack_stands_on_the_page_of_a_fact_without_a_copy(carried: MainWindow) -> None:
    carried.go(routes.FACT, DAM)
    (passage,) = [label for label in carried.findChildren(PassageLabel) if label.isVisible()]
    assert passage.marked() == "Casterby in 2011 the league turned down the dam at Garlow"
    assert sees(carried, "Where it says so: paragraph 7")
    assert sees(carried, "The underlined words say it.")
    assert not sees(carried, "Attach your copy …")


def test_by_paragraph_the_text_of_a_pack_stands_above_its_facts(carried: MainWindow, qtbot: QtBot) -> None:
    driving.show_study(carried)
    qtbot.waitUntil(lambda: sees(carried, "By paragraph"))
    assert not sees(carried, "Attach your copy …")
    button(carried, "By paragraph").click()
    said = heard(facts(carried))
    at = next(at for at, name in enumerate(said) if name.startswith("Paragraph 7."))
    assert said[at + 1].startswith("In the text. ")
    assert "turned down the dam at Garlow" in said[at + 1]
