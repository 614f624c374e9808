"""Several learners in one window: each sees their own quizzes and settings."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from sco_quiz.domain.question import Question
from sco_quiz.gui.main_window import MainWindow
from sco_quiz.gui.widgets.confirm_dialog import ConfirmDialog
from sco_quiz.gui.widgets.text_field import TextField
from tests.gui.pages.seeing import button, press, sees

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def window(open_window: OpenWindow, singles: tuple[Question, ...], monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """On the page of learners; every question is agreed to."""
    monkeypatch.setattr(ConfirmDialog, "ask", lambda _dialog: True)
    window = open_window(singles)
    take(window)
    window.show_learners()
    return window


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the dialogs of the system give."""
    chosen = tmp_path / "elsewhere.json"
    for dialog in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, dialog, lambda *_: (str(chosen), ""))
    return chosen


def take(window: MainWindow) -> None:
    """A whole quiz, handed in after the first answer."""
    window.start()
    press("1")
    sitting = window.sitting_page.sitting
    assert sitting is not None
    sitting.hand_in()
    window.sitting_page.look_at_clock()


def add(window: MainWindow, name: str) -> None:
    field = next(each for each in window.findChildren(TextField) if each.isVisible())
    field.setFocus()
    press(name)
    press(Qt.Key.Key_Return)


@pytest.mark.fault("E30")
def test_a_new_learner_begins_with_nothing_and_the_first_keeps_everything(window: MainWindow) -> None:
    add(window, "Ben")
    assert sees(window, "Ben learns now")
    window.show_home()
    assert sees(window, "Your scores appear here")
    window.show_learners()
    button(window, "Switch to").click()
    window.show_home()
    assert not sees(window, "Your scores appear here")


def test_settings_belong_to_a_learner(window: MainWindow) -> None:
    press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.look.theme.text_size == 1.25
    add(window, "Ben")
    assert window.look.theme.text_size == 1.0
    button(window, "Switch to").click()
    assert window.look.theme.text_size == 1.25


def test_the_name_stands_at_the_foot_of_the_side_bar(window: MainWindow) -> None:
    add(window, "Ben")
    assert button(window, "Ben").parent() is window.side


def test_a_name_of_spaces_adds_nobody(window: MainWindow) -> None:
    add(window, "   ")
    assert not sees(window, "Switch to")


def test_whoever_learns_now_cannot_be_deleted(window: MainWindow) -> None:
    assert not sees(window, "Delete …")


@pytest.mark.fault("E25")
def test_a_record_is_exported_before_a_learner_is_deleted_and_comes_back_whole(window: MainWindow, file: Path) -> None:
    add(window, "Ben")
    button(window, "Delete …").click()
    assert sees(window, "is deleted")
    assert file.exists()
    assert not sees(window, "Switch to")
    button(window, "Bring in a record …").click()
    assert sees(window, "1 quiz is new here.")
    button(window, "Switch to").click()
    window.show_home()
    assert not sees(window, "Your scores appear here")


def test_without_a_file_nobody_is_deleted(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    add(window, "Ben")
    button(window, "Delete …").click()
    assert sees(window, "Switch to")


@pytest.mark.fault("E25")
def test_where_the_record_cannot_be_written_nobody_is_deleted(window: MainWindow, file: Path) -> None:
    file.mkdir()
    add(window, "Ben")
    button(window, "Delete …").click()
    assert sees(window, "This could not be done")
    assert sees(window, "Switch to")


def test_a_record_brought_in_twice_says_that_it_was_here(window: MainWindow, file: Path) -> None:
    button(window, "Export …").click()
    assert sees(window, "Exported")
    button(window, "Bring in a record …").click()
    assert sees(window, "1 was here before and came in once only.")


def test_a_file_that_is_no_record_says_so_and_changes_nothing(window: MainWindow, file: Path) -> None:
    file.write_text("{}", encoding="utf-8")
    button(window, "Bring in a record …").click()
    assert sees(window, "This could not be done")
    assert not sees(window, "Switch to")
