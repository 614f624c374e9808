"""The first run: a page of its own, shown once where the store is new."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from sco_quiz.app.learners.presentation import Language
from sco_quiz.app.quiz.planning import Plan
from sco_quiz.app.session import Session
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.question import Kind, Question
from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.pages.home.first_run_page import FirstRunPage
from sco_quiz.gui.startup.application import make_window
from sco_quiz.gui.widgets.answers.answer_style import OptionState
from sco_quiz.gui.widgets.answers.options.option_row import OptionRow
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import question
from tests.gui.pages.conftest import services_in
from tests.gui.pages.seeing import button, press, sees

TITLE = "Learn a text until you know it"
Start = Callable[[], MainWindow]


@pytest.fixture
def questions() -> tuple[Question, ...]:
    return tuple(question(Kind.SINGLE, number) for number in range(1, 13))


@pytest.fixture
def start(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, clock: ScriptedClock, questions: tuple[Question, ...]
) -> Iterator[Start]:
    """Starts the program on one and the same store."""
    opened: list[Session] = []

    def make() -> MainWindow:
        while opened:
            opened.pop().close()
        opened.append(services_in(tmp_path, clock, questions, welcomed=False))
        window = make_window(qapp, resources_dir()).window
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        with qtbot.waitActive(window):
            driving.open_with(window, opened[-1])
        return window

    yield make
    while opened:
        opened.pop().close()


def session(window: MainWindow) -> Session:
    return driving.current_session(window).ready()


def page(window: MainWindow) -> FirstRunPage:
    shown = window.navigation.page()
    assert isinstance(shown, FirstRunPage)
    return shown


def rows(window: MainWindow) -> list[OptionRow]:
    return list(page(window).findChildren(OptionRow))


def test_a_new_store_opens_on_the_first_run(start: Start) -> None:
    window = start()
    assert sees(window, TITLE)
    assert window.navigation.side() == "home"
    assert isinstance(window.focusWidget(), OptionRow)


def test_it_is_shown_until_it_is_left(start: Start) -> None:
    start().close()
    window = start()
    assert sees(window, TITLE)
    driving.show_study(window)
    driving.show_home(window)
    assert not sees(window, TITLE)
    window.close()
    assert not sees(start(), TITLE)


def test_whoever_has_begun_a_quiz_does_not_see_it(start: Start) -> None:
    window = start()
    services = session(window)
    services.quizzes.start(services.roster.current().id, Plan(count=10), 1.0)
    services.settings.prefer(replace(services.settings.preferences(), welcomed=False))
    window.close()
    assert not sees(start(), TITLE)


def test_somebody_who_is_added_later_does_not_see_it(start: Start) -> None:
    window = start()
    session(window).roster.add("Ben")
    window.close()
    assert not sees(start(), TITLE)


def test_a_right_answer_is_judged_on_the_spot_and_counted_nowhere(start: Start) -> None:
    window = start()
    press("2")
    states = [row.view.state for row in rows(window)]
    assert states == [OptionState.NOT_CHOSEN, OptionState.ANSWER_RIGHT, OptionState.NOT_CHOSEN]
    assert rows(window)[1].accessibleName() == (
        "B, Saying it from memory, Your answer, right. Calling a thing to mind is what makes it last."
    )
    assert window.focusWidget() is button(window, "Start practising")
    services = session(window)
    assert not services.overview.has_begun(services.roster.current().id)


def test_a_wrong_answer_shows_its_reason_and_the_right_one(start: Start) -> None:
    window = start()
    press(Qt.Key.Key_Space)
    assert [row.view.state for row in rows(window)][:2] == [OptionState.ANSWER_WRONG, OptionState.RIGHT_MISSED]
    assert all(row.view.reason for row in rows(window))
    press("3")  # it is answered once
    assert rows(window)[0].view.state is OptionState.ANSWER_WRONG


def test_start_practising_starts_at_once(start: Start) -> None:
    window = start()
    press(Qt.Key.Key_Return)
    taken = driving.sitting(window).screen()
    assert len(taken.questions) == 10
    assert taken.mode is Mode.PRACTICE
    assert session(window).settings.preferences().welcomed


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Escape])
def test_looking_round_first_leads_home(start: Start, key: Qt.Key | None) -> None:
    window = start()
    if key is None:
        button(window, "Look round first").click()
    else:
        press(key)
    assert sees(window, "The test summit")
    assert session(window).settings.preferences().welcomed


def test_name_and_size_act_at_once(start: Start) -> None:
    window = start()
    name = page(window).findChild(QLineEdit)
    assert name is not None
    name.setFocus()
    press("Anna")
    press(Qt.Key.Key_Tab)
    assert session(window).roster.current().name == "Anna"
    button(window, "150%").click()
    assert window.look.theme.text_size == 1.5
    press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert button(window, "100%").isChecked()
    assert sees(window, TITLE)


def test_another_language_is_spoken_at_once_and_what_was_answered_stays(start: Start) -> None:
    window = start()
    press("1")
    language = page(window).findChild(QComboBox)
    assert language is not None
    language.setCurrentIndex(list(Language).index(Language.RUSSIAN))
    language.activated.emit(language.currentIndex())
    assert window.navigation.page() is page(window)
    assert not sees(window, TITLE)
    assert rows(window)[0].view.state is OptionState.ANSWER_WRONG
    assert isinstance(window.focusWidget(), QComboBox)
    assert not session(window).settings.preferences().welcomed
    driving.appearance(window).languages.speak(Language.ENGLISH)
