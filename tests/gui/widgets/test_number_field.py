"""A number that is typed or stepped."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleValueInterface, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.fields.number_field import NumberField


class Shown:
    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.window = window = QWidget()
        qtbot.addWidget(window)
        self.other, self.field = QWidget(), NumberField(look, "Questions", (1, 99))
        self.other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(window)
        for part in (self.other, self.field):
            column.addWidget(part)
        self.told: list[int] = []
        self.field.changed.connect(self.told.append)
        self.field.show_number(12)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window)
        self.other.setFocus()

    def press(self, *keys: Qt.Key | str) -> None:
        self.field.number.setFocus(Qt.FocusReason.TabFocusReason)
        for key in keys:
            if isinstance(key, str):
                QTest.keyClicks(self.field.number, key)
            else:
                QTest.keyClick(self.field.number, key)

    def turn(self) -> QWheelEvent:
        number = self.field.number
        spot = QPointF(number.rect().center())
        none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        event = QWheelEvent(
            spot, number.mapToGlobal(spot), QPoint(), QPoint(0, 120), *none, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(number, event)
        return event

    def steps(self) -> list[QToolButton]:
        return self.field.findChildren(QToolButton)


@pytest.fixture
def shown(qtbot: QtBot, look: Look) -> Shown:
    return Shown(qtbot, look)


def test_what_is_shown_by_the_page_is_told_to_nobody(shown: Shown) -> None:
    assert (shown.field.number.value(), shown.told) == (12, [])


def test_a_typed_number_takes_the_place_of_the_old_one(shown: Shown) -> None:
    shown.press("37")
    assert (shown.field.number.value(), shown.told[-1]) == (37, 37)


def test_the_digits_of_another_script_are_a_number(shown: Shown) -> None:
    shown.press()
    event = QInputMethodEvent()
    event.setCommitString("４５")
    QApplication.sendEvent(shown.field.number, event)
    assert shown.told[-1] == 45


def test_the_unit_stays_behind_what_is_typed(shown: Shown) -> None:
    shown.field.show_number(12, " min")
    shown.press("9")
    assert (shown.field.number.text(), shown.told) == ("9 min", [9])


def test_letters_and_numbers_out_of_range_are_not_taken(shown: Shown) -> None:
    shown.press("x", "0", "5", "123")
    assert all(1 <= each <= 99 for each in shown.told)
    assert 1 <= shown.field.number.value() <= 99


def test_up_and_down_and_the_buttons_step_by_one(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down)
    less, more = shown.steps()
    less.click()
    more.click()
    assert shown.told == [13, 14, 13, 12, 13]


def test_the_wheel_turns_the_number_only_while_it_has_the_focus(shown: Shown) -> None:
    assert not shown.turn().isAccepted()
    assert shown.told == []
    shown.press()
    shown.turn()
    assert shown.told == [13]


def test_at_an_end_its_button_is_off_and_says_why(shown: Shown) -> None:
    less, more = shown.steps()
    shown.field.show_number(1)
    assert (less.isEnabled(), more.isEnabled()) == (False, True)
    assert "It cannot be less." in less.toolTip()


def test_the_buttons_are_no_stops_of_tab_and_leave_the_focus_where_it_is(shown: Shown) -> None:
    QTest.mouseClick(shown.steps()[1], Qt.MouseButton.LeftButton)
    assert shown.other.hasFocus()
    assert {each.focusPolicy() for each in shown.steps()} == {Qt.FocusPolicy.NoFocus}


def test_a_reader_is_told_a_named_number_with_its_range(shown: Shown) -> None:
    reader = QAccessible.queryAccessibleInterface(shown.field.number)
    assert (reader.role(), reader.text(QAccessible.Text.Name)) == (QAccessible.Role.SpinBox, "Questions")
    value = reader.valueInterface()
    assert isinstance(value, QAccessibleValueInterface)
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (12, 1, 99)


def test_what_is_typed_after_a_click_takes_the_place_of_the_number(shown: Shown, qtbot: QtBot) -> None:
    edit = shown.field.number.lineEdit()
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(edit.hasSelectedText)
    QTest.keyClicks(shown.field.number, "5")
    assert shown.told == [5]


def test_the_greatest_number_has_room_with_its_unit(shown: Shown) -> None:
    shown.field.show_number(99, " minutes and more")
    edit = shown.field.number.lineEdit()
    assert shown.field.number.sizeHint().width() > edit.fontMetrics().horizontalAdvance("99 minutes and more")
