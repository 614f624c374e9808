from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from tests.gui.pages.fitting import settle, squeezed


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> ConfirmDialog:
    sentence = "17 answers are handed in. Questions 9, 15 and 19 count as not answered."
    dialog = ConfirmDialog(look, "Hand in with 3 questions unanswered?", sentence, safe="Keep working", verb="Hand in")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    return dialog


def test_the_safe_button_stands_left_and_has_the_focus(dialog: ConfirmDialog) -> None:
    assert dialog.safe.hasFocus()
    assert dialog.safe.x() < dialog.verb.x()


def test_enter_at_once_keeps_everything(dialog: ConfirmDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_escape_keeps_everything(dialog: ConfirmDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_only_the_verb_acts(dialog: ConfirmDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        dialog.verb.click()


def test_the_dialog_is_480_wide_and_says_its_consequence(dialog: ConfirmDialog) -> None:
    assert dialog.width() == 480
    assert dialog.accessibleDescription().startswith("17 answers are handed in.")


@pytest.mark.fault("F2")
def test_it_fits_a_small_screen_at_the_largest_text(dialog: ConfirmDialog, look: Look) -> None:
    """The text is at its largest on a small screen: a question that is asked is still whole on it, with its buttons."""
    look.apply(replace(look.theme, text_size=2.0))
    settle()
    screen = dialog.screen().availableGeometry()
    assert dialog.frameGeometry().width() <= screen.width() < look.theme.px(480)
    assert dialog.frameGeometry().height() <= screen.height()
    assert list(squeezed(dialog)) == []
