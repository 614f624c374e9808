"""A sign beside a verdict."""

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.labels.icon_label import StateLine


def test_partly_right_has_its_own_sign_though_it_has_the_color_of_right(look: Look, qtbot: QtBot) -> None:
    line = StateLine(look)
    qtbot.addWidget(line)

    def shown() -> QImage:
        line.resize(200, 40)
        return line.grab().toImage()

    line.set_verdict("check", "The same words", "right")
    right = shown()
    line.set_verdict("half", "The same words", "right")
    partly = shown()
    line.set_line("half", "The same words", "right")
    assert partly != right
    assert partly == shown()
