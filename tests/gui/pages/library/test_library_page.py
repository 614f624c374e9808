"""The library in the window: packs are looked through, added from files, used, shared, removed and put back."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from sco_quiz.app.library.library import KEPT_FOR
from sco_quiz.domain.fact import PackId
from sco_quiz.gui.demo import driving
from sco_quiz.gui.pages.library.shelf.library_page import LibraryPage
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.lists.packs.pack_list import PackList
from sco_quiz.gui.window.main_window import MainWindow
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.library.conftest import MakeFile, drop, section
from tests.gui.pages.seeing import button, press, sees

CTRL = Qt.KeyboardModifier.ControlModifier
ADDED = PackId("river-league.11111111")


def packs(window: MainWindow) -> PackList:
    found = window.findChild(PackList)
    assert found is not None
    return found


def names(window: MainWindow) -> tuple[str, ...]:
    return packs(window).names()


def add(window: MainWindow, qtbot: QtBot, file: Path) -> None:
    drop(window, qtbot, file, "Add this pack")
    button(window, "Add this pack").click()
    qtbot.waitUntil(lambda: not window.is_working() and isinstance(window.navigation.page(), LibraryPage))


def test_it_is_reached_by_its_key_and_each_row_says_all_of_it(window: MainWindow) -> None:
    driving.show_home(window)
    press(Qt.Key.Key_4, CTRL)
    assert isinstance(window.navigation.page(), LibraryPage)
    assert names(window) == ("A pack of the program, comes with SCO Quiz, 14 questions, none due, no quiz yet",)
    assert packs(window).hasFocus()


def test_nothing_is_added_before_it_was_looked_at(window: MainWindow, qtbot: QtBot, pack_file: MakeFile) -> None:
    drop(window, qtbot, pack_file(), "Add this pack")
    assert sees(window, "Nothing has been added yet.")
    assert sees(window, "14 questions are sound")
    assert sees(window, "not named")
    library = driving.current_session(window).ready().library
    assert len(library.rows()) == 1
    press(Qt.Key.Key_Escape)
    assert len(library.rows()) == 1
    assert isinstance(window.navigation.page(), LibraryPage)


def test_an_added_pack_is_the_chosen_one_and_enter_uses_it(
    window: MainWindow, qtbot: QtBot, pack_file: MakeFile
) -> None:
    add(window, qtbot, pack_file())
    assert section(window).page.chosen() == ADDED
    assert "from a file, 14 questions" in names(window)[1]
    assert QApplication.focusWidget() is packs(window)
    press(Qt.Key.Key_Return)
    session = driving.current_session(window)
    assert session.ready().packs.scope(session.learner()).pack == next(
        pack for pack in session.ready().packs.every() if pack.id == ADDED
    )
    assert window.navigation.side() == "home"


def test_arrows_go_through_the_list_and_the_details_follow(
    window: MainWindow, qtbot: QtBot, pack_file: MakeFile
) -> None:
    add(window, qtbot, pack_file())
    assert sees(window, "From a file that names no author.")
    press(Qt.Key.Key_Up)
    assert not sees(window, "From a file that names no author.")
    assert section(window).page.chosen() == "river-league"


def test_a_removed_pack_comes_back_by_the_notice_by_ctrl_z_and_from_its_own_list(
    window: MainWindow, qtbot: QtBot, pack_file: MakeFile
) -> None:
    add(window, qtbot, pack_file())

    def remove() -> None:
        packs(window).setFocus()
        press(Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: len(names(window)) == 1)
        assert sees(window, "is removed. Your answers are kept.")
        assert sees(window, "Can be put back until")

    remove()
    press(Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(names(window)) == 2)
    remove()
    button(window, "Put it back").click()
    qtbot.waitUntil(lambda: len(names(window)) == 2)
    remove()
    window.notices.end()
    shown = [each for each in window.findChildren(Button) if each.isVisible()]
    (way,) = [each for each in shown if each.accessibleName().startswith("Put it back: The League")]
    way.click()
    qtbot.waitUntil(lambda: len(names(window)) == 2)
    assert section(window).page.chosen() == ADDED
    assert not sees(window, "Can be put back until")


def test_a_pack_of_the_program_cannot_be_removed(window: MainWindow) -> None:
    press(Qt.Key.Key_Delete)
    assert len(names(window)) == 1
    assert sees(window, "comes with SCO Quiz and stays.")


def test_a_shared_pack_is_the_same_one_when_it_is_looked_at(
    window: MainWindow, qtbot: QtBot, pack_file: MakeFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, shared = pack_file(), tmp_path / "to a friend.scoquiz"
    add(window, qtbot, file)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(shared), ""))
    press(Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(shared.exists)
    qtbot.waitUntil(lambda: sees(window, "is in the file to a friend.scoquiz."))
    assert shared.read_bytes() == file.read_bytes()
    drop(window, qtbot, shared, "You have “The League of River Cities” already")


def test_ctrl_i_asks_for_a_file(
    window: MainWindow, qtbot: QtBot, pack_file: MakeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = pack_file()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    driving.show_home(window)
    press(Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: sees(window, "Add this pack"))


def test_a_file_that_is_no_pack_says_so_and_changes_nothing(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "holiday.scoquiz"
    file.write_bytes(b"not a zip")
    drop(window, qtbot, file, "This file is not a pack that can be read")
    assert sees(window, "holiday.scoquiz cannot be taken in as a question pack")
    press(Qt.Key.Key_Return)
    assert isinstance(window.navigation.page(), LibraryPage)


def test_what_is_searched_for_is_left_before_the_page(window: MainWindow, qtbot: QtBot, pack_file: MakeFile) -> None:
    add(window, qtbot, pack_file())
    page = section(window).page
    (field,) = [each for each in page.findChildren(TextField) if each.isVisible()]
    field.setFocus()
    press("league")
    assert len(names(window)) == 1
    press("x")
    assert sees(window, "No pack has all of these words")
    press(Qt.Key.Key_Escape)
    assert len(names(window)) == 2
    press(Qt.Key.Key_Escape)
    assert window.navigation.page() is not page


def test_where_nothing_came_from_a_file_the_shelf_invites_to_add_a_pack(window: MainWindow) -> None:
    button(window, "From a file").click()
    assert sees(window, "Room for your first pack")
    assert not packs(window).isVisible()


def test_files_that_cannot_be_put_back_any_more_are_deleted_with_a_sentence(
    window: MainWindow, open_window: OpenWindow, qtbot: QtBot, pack_file: MakeFile
) -> None:
    add(window, qtbot, pack_file())
    library = driving.current_session(window).ready().library
    library.packs.remove(ADDED, library.timepiece.read().wall - KEPT_FOR - timedelta(hours=1))
    again = open_window()
    driving.show_library(again)
    assert sees(again, "The files of “The League of River Cities” are deleted")
    assert all(row.id != ADDED for row in driving.current_session(again).ready().library.rows())
