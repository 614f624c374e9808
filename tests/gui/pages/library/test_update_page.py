"""Another version of a pack: what it changes is read before it is taken, and what was answered stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sco_quiz.gui.demo import driving
from sco_quiz.gui.pages.library.file.change_words import merged
from sco_quiz.gui.pages.library.shelf.library_page import LibraryPage
from sco_quiz.gui.widgets.lists.change_list import ChangeList
from sco_quiz.gui.window.main_window import MainWindow
from tests.gui.pages.library.conftest import MakeFile, drop
from tests.gui.pages.library.test_library_page import add, names
from tests.gui.pages.seeing import button, press, sees

OLD, NEW = "Cities was founded in 1998", "Cities was set up in 1998"


def versions(window: MainWindow) -> list[int]:
    rows = driving.current_session(window).ready().library.rows()
    return [row.added.version for row in rows if row.added is not None]


def look(window: MainWindow, qtbot: QtBot, file: Path, title: str) -> tuple[str, ...]:
    drop(window, qtbot, file, title)
    (changes,) = [each for each in window.findChildren(ChangeList) if each.isVisible() or each.names()]
    return changes.names()


def is_back(window: MainWindow) -> bool:
    return not window.is_working() and isinstance(window.navigation.page(), LibraryPage)


def test_a_later_version_says_what_it_changes_and_is_taken(
    window: MainWindow, qtbot: QtBot, pack_file: MakeFile
) -> None:
    add(window, qtbot, pack_file())
    changes = look(window, qtbot, pack_file("two", version=2, changed=(OLD, NEW)), "to version 2?")
    assert any(each.startswith("Changed: ") and " becomes " in each for each in changes), changes
    assert sees(window, "You have version 1.")
    assert sees(window, "A copy of version 1 is kept for 30 days.")
    assert versions(window) == [1]
    press(Qt.Key.Key_Return)  # the filled button has the focus
    qtbot.waitUntil(lambda: is_back(window))
    assert versions(window) == [2]
    assert sees(window, "is updated.")
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: versions(window) == [1])
    qtbot.waitUntil(lambda: sees(window, "is at version 1 again."))
    window.notices.end()
    button(window, "Go back to version 2").click()
    qtbot.waitUntil(lambda: versions(window) == [2])


def test_not_now_leaves_everything_as_it_is(window: MainWindow, qtbot: QtBot, pack_file: MakeFile) -> None:
    add(window, qtbot, pack_file())
    look(window, qtbot, pack_file("two", version=2, changed=(OLD, NEW)), "to version 2?")
    button(window, "Not now").click()
    assert is_back(window)
    assert versions(window) == [1]


def test_an_older_version_is_asked_about_and_mine_is_the_filled_answer(
    window: MainWindow, qtbot: QtBot, pack_file: MakeFile
) -> None:
    add(window, qtbot, pack_file(version=3))
    older = pack_file("older", version=2, changed=(OLD, NEW))
    look(window, qtbot, older, "this is older than what you have")
    press(Qt.Key.Key_Return)
    assert is_back(window)
    assert versions(window) == [3]
    look(window, qtbot, older, "this is older than what you have")
    button(window, "Take theirs").click()
    qtbot.waitUntil(lambda: is_back(window))
    assert versions(window) == [2]


def test_of_the_same_version_with_other_content_both_can_be_kept(
    window: MainWindow, qtbot: QtBot, pack_file: MakeFile
) -> None:
    add(window, qtbot, pack_file())
    other = pack_file("other", changed=(OLD, NEW))
    look(window, qtbot, other, "the same version with other content")
    button(window, "Keep both").click()
    qtbot.waitUntil(lambda: is_back(window))
    assert versions(window) == [1, 1]
    assert len(names(window)) == 3


@pytest.mark.parametrize(
    ("old", "new", "struck", "marked"),
    [
        ("It takes 14 wells.", "It takes 16 wells.", ["14"], ["16"]),
        ("It pays 2 euros.", "It pays 2 euros now.", [], [" now"]),
        ("It pays 2 euros now.", "It pays 2 euros.", [" now"], []),
        ("The meeting of May was held.", "The meeting was held.", [" of May"], []),
        ("Same.", "Same.", [], []),
    ],
)
def test_what_is_gone_is_struck_and_what_is_new_is_marked(
    old: str, new: str, struck: list[str], marked: list[str]
) -> None:
    text, gone, fresh = merged(old, new)
    assert [text[slice(*span)] for span in gone] == struck
    assert [text[slice(*span)] for span in fresh] == marked
    assert "  " not in text
