"""Several learners in one window: each sees their own quizzes and settings."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.exceptions import capture_exceptions

from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.window.frame.side_bar import SideBar
from sco_quiz.gui.window.main_window import MainWindow
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, part, press, sees

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def window(open_window: OpenWindow, singles: tuple[Question, ...], monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """On the page of learners; every question is agreed to."""
    monkeypatch.setattr(ConfirmDialog, "ask", lambda _dialog: True)
    window = open_window(singles)
    take(window)
    driving.show_learners(window)
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
    driving.start(window)
    press("1")
    LearnerDriver(window).hand_in()


def add(window: MainWindow, name: str, with_button: str = "Add and switch") -> None:
    field = next(each for each in window.findChildren(TextField) if each.isVisible())
    field.setFocus()
    press(name)
    button(window, with_button).click()


def everyone(window: MainWindow) -> list[str]:
    return [each.name for each in driving.current_session(window).ready().roster.everyone()]


def current(window: MainWindow) -> str:
    return driving.current_session(window).ready().roster.current().name


def named(window: MainWindow, name: str) -> Button:
    (found,) = [each for each in window.findChildren(Button) if each.isVisible() and each.accessibleName() == name]
    return found


def focused(window: MainWindow) -> str:
    focus = window.focusWidget()
    assert focus is not None
    return focus.accessibleName()


@pytest.mark.fault("E30")
def test_a_new_learner_begins_with_nothing_and_the_first_keeps_everything(window: MainWindow) -> None:
    add(window, "Ben")
    assert sees(window, "Ben learns now")
    driving.show_home(window)
    assert sees(window, "Your scores appear here")
    driving.show_learners(window)
    button(window, "Switch to").click()
    driving.show_home(window)
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
    assert button(window, "Ben").parent() is part(window, SideBar)


def test_a_name_of_spaces_adds_nobody(window: MainWindow) -> None:
    add(window, "   ")
    assert not sees(window, "Switch to")


def test_somebody_is_added_while_the_other_goes_on(window: MainWindow) -> None:
    add(window, "Ben", "Add learner")
    assert (everyone(window), current(window)) == (["", "Ben"], "")
    assert sees(window, "Ben is added.")
    assert isinstance(window.focusWidget(), TextField)  # for the next one
    press("Cai")
    press(Qt.Key.Key_Return)
    assert (everyone(window), current(window)) == (["", "Ben", "Cai"], "")


def test_after_a_switch_the_focus_is_on_whoever_learns_now_and_there_is_a_way_back(window: MainWindow) -> None:
    add(window, "Ben", "Add learner")
    named(window, "Switch to, Ben").click()
    assert focused(window) == "Rename, Ben"
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert current(window) == ""
    assert focused(window) == "Rename, You"


def test_a_name_is_changed_in_its_place(window: MainWindow) -> None:
    add(window, "Ben", "Add learner")
    named(window, "Rename, Ben").click()
    press("Bennet")
    press(Qt.Key.Key_Return)
    assert everyone(window) == ["", "Bennet"]
    assert focused(window) == "Rename, Bennet"
    named(window, "Rename, You").click()
    press("Anna")
    button(window, "Save name").click()
    assert button(window, "Anna").parent() is part(window, SideBar)


@pytest.mark.parametrize(("act", "changed"), [("Add learner", "add"), ("Save name", "rename")])
def test_a_name_that_could_not_be_saved_can_be_saved_later(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, act: str, changed: str
) -> None:
    def refuse(*_: object) -> None:
        raise NotSavedError("The disk is full. Everything saved before is kept.")

    if changed == "rename":
        named(window, "Rename, You").click()
    else:
        next(each for each in window.findChildren(TextField) if each.isVisible()).setFocus()
    press("Ben")
    with monkeypatch.context() as full, capture_exceptions() as raised:
        full.setattr(f"sco_quiz.storage.learners.stored_learners.StoredLearners.{changed}", refuse)
        button(window, act).click()
    assert [each[0] for each in raised] == [NotSavedError]
    assert "Ben" not in everyone(window)
    button(window, act).click()
    assert "Ben" in everyone(window)


def test_esc_leaves_a_name_as_it_was_and_stays_on_the_page(window: MainWindow) -> None:
    add(window, "Ben", "Add learner")
    named(window, "Rename, Ben").click()
    press("Cai")
    press(Qt.Key.Key_Escape)
    assert everyone(window) == ["", "Ben"]
    assert focused(window) == "Rename, Ben"
    assert window.windowTitle().startswith("Learners")


def test_whoever_learns_now_is_deleted_and_another_goes_on(window: MainWindow, file: Path) -> None:
    add(window, "Ben")
    named(window, "Delete …, Ben").click()
    assert file.exists()
    assert (everyone(window), current(window)) == ([""], "")
    assert focused(window) == "Rename, You"
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # the record is brought in again
    assert everyone(window) == ["", "Ben"]


def test_the_only_learner_is_deleted_and_somebody_new_begins(window: MainWindow, file: Path) -> None:
    button(window, "Delete …").click()
    assert sees(window, "is deleted.")
    services = driving.current_session(window).ready()
    assert not services.overview.has_begun(services.roster.current().id)
    assert len(services.roster.everyone()) == 1


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
    driving.show_home(window)
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


@pytest.fixture
def damaged(window: MainWindow, tmp_path: Path) -> MainWindow:
    """Ben learns now, and one of the other's two quizzes is damaged."""
    take(window)
    driving.show_learners(window)
    add(window, "Ben")
    with closing(sqlite3.connect(tmp_path / "sco-quiz.sqlite3")) as careless, careless:
        careless.execute("UPDATE attempt SET rules = '{}' WHERE number = 2")
    return window


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles and sentences of the questions that were asked; all are agreed to."""
    said: list[str] = []

    def ask(dialog: ConfirmDialog) -> bool:
        said.append(f"{dialog.windowTitle()} {dialog.accessibleDescription()}")
        return True

    monkeypatch.setattr(ConfirmDialog, "ask", ask)
    return said


@pytest.mark.fault("G3")
def test_a_learner_with_a_damaged_quiz_is_deleted_once_it_was_agreed_to(
    damaged: MainWindow, file: Path, asked: list[str]
) -> None:
    """A learner with a damaged quiz is deleted: it is asked again with what would go, and the rest is exported."""
    button(damaged, "Delete …").click()
    assert asked[0].startswith("Delete the learner without a name?")
    assert asked[1].startswith("Delete the learner without a name although a part of the record is damaged?")
    assert len(asked) == 2
    assert "the quiz of 14 October 2025" in asked[1]
    assert sees(damaged, "is deleted")
    assert sees(damaged, "Left out, as it is damaged: the quiz of 14 October 2025")
    assert [each["kind"] for each in json.loads(file.read_bytes())].count("attempt") == 1
    assert not sees(damaged, "Switch to")


@pytest.mark.fault("G3")
def test_a_learner_with_a_damaged_quiz_stays_where_that_is_not_agreed_to(
    damaged: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not agreed to delete a learner without a damaged quiz: nothing is exported, and nobody is deleted."""
    monkeypatch.setattr(ConfirmDialog, "ask", lambda dialog: "damaged" not in dialog.windowTitle())
    button(damaged, "Delete …").click()
    button(damaged, "Export …").click()
    assert not file.exists()
    assert sees(damaged, "Switch to")


@pytest.mark.fault("G3")
def test_a_record_with_a_damaged_quiz_is_exported_without_it(damaged: MainWindow, file: Path, asked: list[str]) -> None:
    """A record with a damaged quiz is exported: it is asked, the others are in the file, and what is not is said."""
    [export] = [
        each for each in damaged.findChildren(Button) if each.accessibleName() == "Export …, Learner without a name"
    ]
    export.click()
    assert "Export the record of the learner without a name without what is damaged?" in asked[0]
    assert sees(damaged, "The record, to the file elsewhere.json. Left out, as it is damaged: the quiz of")
    button(damaged, "Bring in a record …").click()
    assert sees(damaged, "1 was here before and came in once only.")


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
