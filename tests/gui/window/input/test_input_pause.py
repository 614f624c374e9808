"""What is pressed right after something came by itself counts for nothing; what is pressed later counts."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAction, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.window.input import input_pause
from sco_quiz.gui.window.input.input_pause import InputPause

RETURN, NONE = Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier


class Desk(QMainWindow):
    """A button with the focus, a field and a command with a key; `done` is what was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.button, self.field = QPushButton("Go"), QLineEdit()
        self.button.setAutoDefault(True)
        self.button.clicked.connect(lambda: self.done.append("button"))
        command = QAction("New", self)
        command.setShortcut(QKeySequence("Ctrl+N"))
        command.triggered.connect(lambda: self.done.append("command"))
        self.menuBar().addMenu("File").addAction(command)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.addWidget(self.button)
        column.addWidget(self.field)
        self.setCentralWidget(middle)
        self.pause = InputPause(self)

    def press_all(self) -> list[str]:
        """A key, a click, a double click, and a command's key."""
        self.done.clear()
        key(self.button, QEvent.Type.KeyPress)
        QTest.mouseClick(self.button, Qt.MouseButton.LeftButton)
        for half in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):  # the second of a double click
            left, spot = Qt.MouseButton.LeftButton, QPointF(self.button.rect().center())
            QCoreApplication.sendEvent(self.button, QMouseEvent(half, spot, spot, left, left, NONE))
        QTest.keyClick(self.button, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        return self.done


def key(target: QWidget, kind: QEvent.Type, *, again: bool = False, when: int = 0) -> None:
    """Return; `when` in milliseconds, where the system tells it."""
    event = QKeyEvent(kind, RETURN, NONE, "\r", again)
    event.setTimestamp(when)
    QCoreApplication.sendEvent(target, event)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is desk)
    desk.button.setFocus()
    return desk


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(input_pause, "PAUSE_MS", 1)


ALL = ["button", "button", "button", "command"]


def test_nothing_counts_while_it_lasts_and_all_counts_afterwards(desk: Desk, qtbot: QtBot) -> None:
    assert desk.press_all() == ALL
    desk.pause.begin()
    assert desk.press_all() == []
    qtbot.waitUntil(lambda: not desk.pause.is_on())
    assert desk.press_all() == ALL


@pytest.mark.fault("F7")
def test_whoever_types_on_presses_nothing_on_the_new_page(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody types on for longer than the pause, a space among it: each letter prolongs it, up to a longest time."""
    monkeypatch.setattr(input_pause, "PAUSE_MS", 0)
    desk.pause.begin()
    for sign in "typed on ":
        QTest.keyClicks(desk.button, sign)
        QCoreApplication.processEvents()  # time goes on
    assert desk.done == []
    qtbot.waitUntil(lambda: not desk.pause.is_on())
    assert desk.press_all() == ALL
    monkeypatch.setattr(input_pause, "LONGEST_MS", 1)
    monkeypatch.setattr(input_pause, "TYPING_MS", 600_000)
    desk.pause.begin()
    QTest.keyClicks(desk.button, "a")
    qtbot.waitUntil(lambda: not desk.pause.is_on())


def test_what_is_asked_for_ends_it_at_once(desk: Desk) -> None:
    desk.pause.begin()
    desk.pause.end()
    assert desk.press_all() == ALL


def test_where_only_clicks_are_meant_for_something_else_keys_count(desk: Desk) -> None:
    desk.pause.begin(keys=False)
    assert desk.press_all() == ["button", "command"]
    QTest.keyClicks(desk.field, "abc")
    assert desk.field.text() == "abc"


def test_keys_do_not_count_sooner_because_something_has_moved_as_well(desk: Desk) -> None:
    desk.pause.begin()
    desk.pause.begin(keys=False)
    assert desk.press_all() == []


def test_a_key_that_means_the_same_as_before_counts(desk: Desk) -> None:
    desk.pause.begin(but={RETURN})
    key(desk.button, QEvent.Type.KeyPress)
    assert desk.done == ["button"]


def test_a_click_in_the_air_does_not_move_the_focus_either(desk: Desk) -> None:
    desk.pause.begin()
    handle = desk.windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, NONE, desk.field.mapTo(desk, desk.field.rect().center()))
    assert desk.button.hasFocus()


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("is_told", [True, False])
@pytest.mark.parametrize("is_seen_let_go", [True, False])
def test_a_key_that_is_held_down_counts_only_when_it_is_pressed_anew(
    desk: Desk,
    qtbot: QtBot,
    is_told: bool,  # noqa: FBT001 - from the list above
    is_seen_let_go: bool,  # noqa: FBT001 - from the list above
) -> None:
    """Also where the system does not say that a key is repeated: X11 lets it go and presses it at the same time."""
    desk.pause.begin()
    qtbot.waitUntil(lambda: not desk.pause.is_on())
    for when in (660, 700, 740):
        key(desk.button, QEvent.Type.KeyRelease, again=is_told, when=when)
        key(desk.button, QEvent.Type.KeyPress, again=is_told, when=when)
    assert desk.done == []
    if is_seen_let_go:
        key(desk.button, QEvent.Type.KeyRelease, when=760)
    key(desk.button, QEvent.Type.KeyPress, when=790)
    assert desk.done == ["button"]


@pytest.mark.usefixtures("short")
def test_nothing_watches_the_keys_for_longer_than_a_held_one_may_take(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(input_pause, "HELD_MS", 1)
    asked: list[QEvent] = []
    filtered = InputPause.eventFilter

    def heard(pause: InputPause, watched: QObject, event: QEvent) -> bool:
        asked.append(event)
        return filtered(pause, watched, event)

    monkeypatch.setattr(InputPause, "eventFilter", heard)
    desk.pause.begin()
    qtbot.waitUntil(
        lambda: not desk.pause.is_on() and not any(each.isActive() for each in desk.pause.findChildren(QTimer))
    )
    asked.clear()
    assert desk.press_all() == ALL
    assert asked == []


def test_a_dialog_takes_its_keys(desk: Desk) -> None:
    dialog = QDialog(desk)
    answer = QPushButton("Yes", dialog)
    answer.clicked.connect(lambda: desk.done.append("dialog"))
    dialog.show()
    desk.pause.begin()
    QTest.mouseClick(answer, Qt.MouseButton.LeftButton)
    QTest.keyClick(answer, Qt.Key.Key_Space)
    assert desk.done == ["dialog", "dialog"]


def test_a_screen_reader_acts_at_any_time(desk: Desk, qtbot: QtBot) -> None:
    desk.pause.begin()
    reader = QAccessible.queryAccessibleInterface(desk.button)
    reader.actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: desk.done == ["button"])
    assert desk.pause.is_on()
