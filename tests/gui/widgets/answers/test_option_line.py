"""The button beside each option that strikes it out."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.answers.answer_style import OptionState
from sco_quiz.gui.widgets.answers.options.option_group import OptionGroup
from sco_quiz.gui.widgets.answers.options.option_line import StrikeButton
from sco_quiz.gui.widgets.answers.options.option_plan import OptionView

VIEWS = [OptionView("at rest"), OptionView("under the pointer"), OptionView("deterrence", struck=True)]


class Shown:
    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.group = OptionGroup(look, "Options", strikes=True)
        self.struck: list[int] = []
        self.group.struck.connect(self.struck.append)
        QVBoxLayout(self.window).addWidget(self.group)
        self.window.resize(600, 300)
        self.show(VIEWS)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitActive(self.window)

    def show(self, views: list[OptionView]) -> None:
        self.group.set_views(views)
        for _ in range(4):
            QApplication.processEvents()

    def buttons(self) -> list[StrikeButton]:
        found = [each for each in self.group.findChildren(StrikeButton) if each.isVisible()]
        return sorted(found, key=QWidget.y)


@pytest.fixture
def shown(qtbot: QtBot, look: Look) -> Shown:
    return Shown(qtbot, look)


def test_each_option_has_its_button_beside_it_as_large_as_a_target_has_to_be(shown: Shown) -> None:
    for row, button in zip(shown.group.rows(), shown.buttons(), strict=True):
        assert (button.width(), button.height()) == (40, 40)
        assert button.x() >= row.geometry().right()
        assert row.geometry().top() <= button.geometry().center().y() <= row.geometry().bottom()


def test_the_button_says_what_it_does_with_its_key(shown: Shown) -> None:
    names = [button.accessibleName() for button in shown.buttons()]
    assert names == ["Strike out A", "Strike out B", "Take back C"]
    tips = [button.toolTip() for button in shown.buttons()]
    assert ("Strike out (X)" in tips[0], "Take back (X)" in tips[2]) == (True, True)


def test_a_press_of_the_button_strikes_its_option_out(shown: Shown) -> None:
    QTest.mouseClick(shown.buttons()[1], Qt.MouseButton.LeftButton)
    assert shown.struck == [1]


def test_x_does_the_same_on_the_option_and_on_its_button(shown: Shown) -> None:
    shown.group.focus_first()
    for target in (shown.group.rows()[0], shown.buttons()[0]):
        target.setFocus()
        QTest.keyClick(target, Qt.Key.Key_X)
    assert shown.struck == [0, 0]


def test_tab_goes_from_an_option_to_its_own_button(shown: Shown) -> None:
    shown.group.focus_first()
    QTest.keyClick(shown.group.rows()[0], Qt.Key.Key_Down)
    stops = [each for each in shown.buttons() if each.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == [shown.buttons()[1]]
    stops[0].setFocus()
    QTest.keyClick(stops[0], Qt.Key.Key_Down)
    assert shown.buttons()[2].hasFocus()


def test_an_option_that_is_locked_has_no_button_and_its_text_stays_where_it_was(shown: Shown) -> None:
    before = [row.geometry() for row in shown.group.rows()]
    shown.buttons()[0].setFocus()
    shown.show([replace(view, state=OptionState.LOCKED) for view in VIEWS])
    assert shown.buttons() == []
    assert [row.geometry() for row in shown.group.rows()] == before
    assert shown.group.rows()[0].hasFocus()


def test_where_it_is_narrow_the_button_stands_in_the_option(shown: Shown) -> None:
    long = [replace(view, text=f"{view.text} " * 12) for view in VIEWS]
    shown.show(long)
    wide = [row.height() for row in shown.group.rows()]
    shown.group.set_narrow(narrow=True)
    shown.show(long)
    for row, button in zip(shown.group.rows(), shown.buttons(), strict=True):
        assert row.geometry().contains(button.geometry())
        assert row.plan(row.width()).text.right() < button.x() - row.x()
    assert wide


def test_fewer_options_leave_no_button_behind(shown: Shown) -> None:
    shown.show(VIEWS[:2])
    assert len(shown.buttons()) == 2
    shown.show(VIEWS)
    assert [button.accessibleName() for button in shown.buttons()] == ["Strike out A", "Strike out B", "Take back C"]


def test_choosing_a_struck_option_takes_the_strike_back_at_once(shown: Shown) -> None:
    shown.group.press(2)
    assert (shown.group.rows()[2].view.chosen, shown.group.rows()[2].view.struck) == (True, False)


def test_a_reader_is_told_that_an_option_is_struck_out_and_where_it_stands(shown: Shown) -> None:
    name = QAccessible.queryAccessibleInterface(shown.group.rows()[2]).text(QAccessible.Text.Name)
    assert name == "C, deterrence, struck out, 3 of 3"


def test_without_strikes_there_are_no_buttons(qtbot: QtBot, look: Look) -> None:
    group = OptionGroup(look, "Review")
    qtbot.addWidget(group)
    group.set_views(VIEWS)
    assert group.findChildren(StrikeButton) == []
