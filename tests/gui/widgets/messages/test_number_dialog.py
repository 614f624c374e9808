import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.messages.number_dialog import NumberDialog


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> NumberDialog:
    dialog = NumberDialog(look, "Go to question", "Question number, 1 to 20", between=(1, 20), safe="Back", verb="Go")
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    return dialog


def test_the_field_has_the_focus_and_a_name(dialog: NumberDialog) -> None:
    assert dialog.field.hasFocus()
    assert dialog.field.accessibleName() == "Question number, 1 to 20"


@pytest.mark.parametrize("typed", ["1", "20"])
def test_a_number_that_fits_can_be_gone_to(dialog: NumberDialog, typed: str) -> None:
    QTest.keyClicks(dialog.field, typed)
    assert dialog.verb.isEnabled()


@pytest.mark.parametrize(("typed", "means"), [("۷", 7), ("१२", 12), ("２０", 20)])
def test_digits_of_any_keyboard_are_taken(dialog: NumberDialog, typed: str, means: int) -> None:
    """QTest knows the keys of Latin keyboards only."""
    dialog.field.insert(typed)
    assert (dialog.field.text(), dialog.verb.isEnabled(), int(dialog.field.text())) == (typed, True, means)


@pytest.mark.parametrize("typed", ["", "0", "21"])
def test_another_number_cannot(dialog: NumberDialog, typed: str) -> None:
    QTest.keyClicks(dialog.field, typed)
    assert not dialog.verb.isEnabled()


def test_return_goes_there_and_escape_does_not(dialog: NumberDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.field, "7")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog.open()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.field, Qt.Key.Key_Escape)


def test_letters_are_not_taken(dialog: NumberDialog) -> None:
    QTest.keyClicks(dialog.field, "a1b2")
    assert dialog.field.text() == "12"
