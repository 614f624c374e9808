"""What a tool tip says of keys, and what of it is read out."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sco_quiz.gui.widgets.labels.key_tip import key_tip


def heard(button: QPushButton) -> str:
    return QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Description)


def test_a_reader_is_told_the_key_alone(qtbot: QtBot) -> None:
    button = QPushButton("Strike out")
    qtbot.addWidget(button)
    key_tip(button, "Strike out", "X")
    assert (button.toolTip(), heard(button)) == ("<qt>Strike out (X)</qt>", "Key: X")


def test_without_a_key_no_markup_is_read_out(qtbot: QtBot) -> None:
    button = QPushButton("Flag for later")
    qtbot.addWidget(button)
    key_tip(button, "Flag for later", "L")
    key_tip(button, "Flag for later")
    assert "<" not in heard(button)
