"""The settings: where the data lie, and back to how they came."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices

from sco_quiz.app.learners.preferences import Preferences
from sco_quiz.app.learners.presentation import Brightness
from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.pages.learning.own_copy_section import OwnCopySection
from sco_quiz.gui.pages.settings.settings_page import SettingsPage
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.window.frame.side_bar import SideBar
from sco_quiz.gui.window.main_window import MainWindow
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.seeing import button, part, press, sees


@pytest.fixture
def window(open_window: OpenWindow, singles: tuple[Question, ...]) -> MainWindow:
    window = open_window(singles)
    driving.show_settings(window)
    return window


def preferences(window: MainWindow) -> Preferences:
    return driving.current_session(window).ready().settings.preferences()


def test_settings_go_back_to_how_they_came_and_can_be_put_back(window: MainWindow) -> None:
    button(window, "Dark").click()
    button(window, "Hidden").click()
    changed = preferences(window)
    assert (changed.scheme, changed.clock_hidden) == (Brightness.DARK, True)
    button(window, "Reset").click()
    assert preferences(window) == replace(Preferences(), welcomed=True)
    assert sees(window, "All settings are back to their defaults.")
    assert window.look.theme.scheme != "dark" or not button(window, "Dark").isChecked()
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert preferences(window) == changed
    assert button(window, "Dark").isChecked()


def test_backups_folder_and_copy_are_reached_from_the_settings(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def opens(_: QUrl) -> bool:
        asked.append("folder")
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opens)
    monkeypatch.setattr(OwnCopySection, "choose", lambda _: asked.append("copy"))
    for words in ("Open data folder", "Attach …"):
        button(window, words).click()
    assert asked == ["folder", "copy"]
    button(window, "Backups …").setFocus()
    press(Qt.Key.Key_Space)
    assert window.windowTitle().startswith("Backups")
    press(Qt.Key.Key_Escape)
    assert window.focusWidget() is button(window, "Backups …")


def test_the_name_of_a_setting_leads_to_it(window: MainWindow) -> None:
    driving.show_home(window)
    button(window, "Set its day").click()
    focus = window.focusWidget()
    assert focus is button(window, "None")


def test_the_name_is_stored_where_something_was_typed_and_not_otherwise(window: MainWindow) -> None:
    page = window.navigation.page()
    assert isinstance(page, SettingsPage)
    renamed: list[str] = []
    page.renamed.connect(renamed.append)
    field = page.findChild(TextField)
    assert field is not None
    field.setFocus()
    press(Qt.Key.Key_Tab)
    assert renamed == []
    field.setFocus()
    press("Anna")
    press(Qt.Key.Key_Tab)
    assert renamed == ["Anna"]
    assert button(window, "Anna").parent() is part(window, SideBar)
