"""A key that is held down is pressed once, also where Qt does not find out that X11 repeats it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.answers.options.option_group import OptionGroup
from sco_quiz.gui.widgets.answers.options.option_plan import OptionView
from sco_quiz.gui.window.input.held_keys import HeldKeys

SPACE, DOWN, UP = Qt.Key.Key_Space, QEvent.Type.KeyPress, QEvent.Type.KeyRelease


@pytest.fixture
def held(qtbot: QtBot) -> Callable[..., None]:
    """Puts a widget into a window of its own and holds a key down in it, as X11 without Qt's notice."""

    def hold(widget: OptionGroup | QLineEdit, key: Qt.Key, text: str) -> None:
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is widget)
        (widget.focus_first if isinstance(widget, OptionGroup) else widget.setFocus)()
        HeldKeys(widget.windowHandle())
        for kind, when in ((DOWN, 10), (UP, 700), (DOWN, 700), (UP, 740), (DOWN, 740), (UP, 800)):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(when)
            QCoreApplication.sendEvent(widget.windowHandle(), event)

    return hold


@pytest.mark.fault("F7")
def test_a_held_key_chooses_once(look: Look, held: Callable[..., None]) -> None:
    """A key is held down, and the system repeats it without a sign: it counts once."""
    group, chosen = OptionGroup(look), list[object]()
    group.set_views([OptionView("Shanghai"), OptionView("Astana")])
    group.chosen.connect(chosen.append)
    held(group, SPACE, " ")
    assert chosen == [frozenset({0})]


def test_a_held_key_goes_on_typing(held: Callable[..., None]) -> None:
    field = QLineEdit()
    held(field, Qt.Key.Key_A, "a")
    assert field.text() == "aaa"


def test_a_key_that_is_pressed_twice_counts_twice(look: Look, qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    HeldKeys(field.windowHandle())
    seen: list[bool] = []
    field.keyPressEvent = lambda event: seen.append(event.isAutoRepeat())  # type: ignore[method-assign]
    field.setFocus()
    for kind, when in ((DOWN, 10), (UP, 60), (DOWN, 61), (UP, 120)):
        event = QKeyEvent(kind, SPACE, Qt.KeyboardModifier.NoModifier, " ")
        event.setTimestamp(when)
        QCoreApplication.sendEvent(field.windowHandle(), event)
    assert seen == [False, False]
