"""A button that was scrolled away from under the pointer looks as if it had never been there."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage


def test_scrolling_takes_the_hover_from_one_button_to_the_next(qtbot: QtBot, look: Look) -> None:
    page = ScrollPage(look)
    qtbot.addWidget(page)
    buttons = [Button(look, f"Button {number}") for number in range(40)]
    for button in buttons:
        page.body.addWidget(button)
    page.resize(400, 300)
    with qtbot.waitExposed(page):
        page.show()
    page.fit()
    first = buttons[2]
    spot = first.rect().center()
    QTest.mouseMove(page, QPoint(1, 1))  # or the pointer may be there already, and nothing moves
    QTest.mouseMove(first, spot)
    qtbot.waitUntil(first.underMouse)
    page.scroll_to(5 * (buttons[3].y() - first.y()))
    under = QApplication.widgetAt(QCursor.pos())
    assert under is not first
    qtbot.waitUntil(lambda: [button for button in buttons if button.underMouse()] == [under])
