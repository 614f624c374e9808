"""What is said by the control that has the focus: a screen reader of Linux may pass over announcements."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from sco_quiz.gui.accessibility import announce as announcing
from sco_quiz.gui.accessibility.announce import announce, follow_focus, own_name, say_with_focus
from sco_quiz.gui.accessibility.named_groups import mark_page


@pytest.fixture(autouse=True)
def by_focus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(announcing, "BY_FOCUS", True)


@pytest.fixture
def pages(qtbot: QtBot) -> Iterator[list[QWidget]]:
    """Two named pages in one window, each with two buttons; the first button of the first has the focus."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    follow_focus(application)  # from the start on, as in the program
    window = QWidget()
    column = QVBoxLayout(window)
    made = []
    for name in ("Home", "Result"):
        page = QWidget()
        page.setAccessibleName(name)
        mark_page(page)
        line = QVBoxLayout(page)
        for text in ("Start", "Back"):
            line.addWidget(QPushButton(text))
        column.addWidget(page)
        made.append(page)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    go(made[0], 0)
    yield made
    window.close()


def buttons(page: QWidget) -> list[QPushButton]:
    return page.findChildren(QPushButton)


def go(page: QWidget, at: int) -> QPushButton:
    button = buttons(page)[at]
    button.setFocus()
    settle()
    return button


def settle() -> None:
    """Until what was told is said: its timer may need another turn of the events."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    timer = follow_focus(application).findChild(QTimer)
    assert timer is not None
    QApplication.processEvents()
    while timer.isActive():
        QApplication.processEvents()


def test_the_focused_control_is_described_by_what_is_told_until_the_focus_moves_on(pages: list[QWidget]) -> None:
    button = QApplication.focusWidget()
    assert button is not None
    button.setAccessibleDescription("begins a quiz")
    announce(pages[0], "Saved")
    announce(pages[0], "5 min left")
    settle()
    assert button.accessibleDescription() == "Saved 5 min left"
    announce(pages[0], "4 min left")
    settle()
    assert button.accessibleDescription() == "4 min left"
    go(pages[0], 1)
    assert button.accessibleDescription() == "begins a quiz"


def test_a_page_that_the_focus_comes_to_tells_it_with_its_name_once(pages: list[QWidget]) -> None:
    buttons(pages[1])[0].setFocus()
    announce(pages[1], "You got 5 of 7 right.")
    settle()
    assert pages[1].accessibleName() == "Result. You got 5 of 7 right."
    assert own_name(pages[1]) == "Result"
    go(pages[1], 1)
    assert pages[1].accessibleName() == "Result"
    assert not any(button.accessibleDescription() for button in buttons(pages[1]))


def test_what_was_told_stays_while_another_window_is_in_front(pages: list[QWidget], qtbot: QtBot) -> None:
    buttons(pages[1])[0].setFocus()
    announce(pages[1], "You got 5 of 7 right.")
    settle()
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    settle()
    assert pages[1].accessibleName() == "Result. You got 5 of 7 right."


def test_what_is_said_with_a_control_is_there_before_the_focus_is(pages: list[QWidget]) -> None:
    there = buttons(pages[0])[1]
    say_with_focus(there, "Right")
    assert there.accessibleDescription() == "Right"
    there.setFocus()
    settle()
    assert there.accessibleDescription() == "Right"
    go(pages[0], 0)
    assert there.accessibleDescription() == ""


def test_of_what_is_told_while_nothing_has_the_focus_only_the_last_is_said_on_return(pages: list[QWidget]) -> None:
    button = QApplication.focusWidget()
    assert button is not None
    button.clearFocus()
    for text in ("5 min left", "Time is up"):
        announce(pages[0], text)
        settle()
    go(pages[0], 0)
    assert button.accessibleDescription() == "Time is up"


def test_what_a_window_told_goes_with_it(pages: list[QWidget]) -> None:
    button = QApplication.focusWidget()
    assert button is not None
    button.clearFocus()
    other = QWidget()
    announce(other, "Time is up")
    settle()
    delete(other)
    go(pages[0], 0)
    assert button.accessibleDescription() == ""


def test_what_is_told_twice_is_read_twice_and_never_a_tool_tip(pages: list[QWidget]) -> None:
    read = []

    class Button(QPushButton):
        def setAccessibleDescription(self, description: str) -> None:  # noqa: N802 - Qt's name
            """Note what a reader is given at this change."""
            super().setAccessibleDescription(description)
            read.append(QAccessible.queryAccessibleInterface(self).text(QAccessible.Text.Description))

    button = Button("Next", pages[0])
    button.setToolTip("<qt>Next (PgDown)</qt>")
    button.show()
    button.setFocus()
    settle()
    announce(pages[0], "Right")
    settle()
    announce(pages[0], "Right")
    settle()
    assert read == ["Right", "", "Right"]
    assert button.toolTip() == "<qt>Next (PgDown)</qt>"
