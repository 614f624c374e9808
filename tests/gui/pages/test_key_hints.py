"""A key that is shown on the screen does what it is shown beside, wherever the focus is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

from sco_quiz.domain.attempt import Sheet
from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import is_answer
from sco_quiz.gui.demo import driving
from sco_quiz.gui.widgets.answers.options.option_row import OptionRow
from sco_quiz.gui.widgets.controls.fields.drop_down import DropDown
from sco_quiz.gui.widgets.controls.segmented import SegmentButton
from sco_quiz.gui.widgets.drawing.key_cap import KeyCap
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import question
from tests.gui.pages.seeing import press

Begin = Callable[..., MainWindow]


def sheet(window: MainWindow) -> Sheet:
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    return sitting.screen().sheet


def shown_keys(window: MainWindow) -> list[str]:
    caps = [cap.key for cap in window.findChildren(KeyCap) if cap.isVisible()]
    caps += [button.segment.key for button in window.findChildren(SegmentButton) if button.isVisible()]
    caps += [row.shown_key() for row in window.findChildren(OptionRow) if row.isVisible()]
    return [cap for cap in caps if cap]


def stops(window: MainWindow) -> list[QWidget]:
    """Everything that Tab comes to, from what has the focus when the question opens."""
    found: list[QWidget] = []
    while (focus := QApplication.focusWidget()) is not None and focus not in found:
        found.append(focus)
        press(Qt.Key.Key_Tab)
    return found


@pytest.mark.fault("F3")
@pytest.mark.parametrize("kind", Kind)
def test_every_key_that_is_shown_works_from_every_control(begin: Begin, kind: Kind) -> None:
    """The focus is on a drop-down, a row to order or any other control: every key that is shown does what it says."""
    window = begin((question(kind), question(Kind.SINGLE, 2)))
    for stop in stops(window):
        for key in shown_keys(window):
            stop.setFocus()
            before = sheet(window)
            press(key)
            changed = sheet(window)
            stop.setFocus()
            press(key)
            assert (changed == before, sheet(window) == changed) == (False, False), (stop, key)


@pytest.mark.parametrize("kind", [Kind.NUMBER, Kind.TEXT])
def test_no_key_of_a_command_is_shown_where_it_is_typed(begin: Begin, kind: Kind) -> None:
    window = begin((question(kind),))
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert shown_keys(window) == []
    press("078l")
    assert (sheet(window).response.text, sheet(window).sure, sheet(window).flagged) == ("078l", None, False)


def focused_list() -> DropDown:
    focus = QApplication.focusWidget()
    assert isinstance(focus, DropDown)
    return focus


def test_a_closed_list_takes_no_letter_for_an_answer(begin: Begin) -> None:
    window = begin((question(Kind.MATCH),))
    first = focused_list().itemText(0)[0]
    press(first)
    assert not is_answer(sheet(window).response)
    press(Qt.Key.Key_Down)
    assert is_answer(sheet(window).response)


def test_an_open_list_is_searched_by_its_first_letters(begin: Begin) -> None:
    begin((question(Kind.MATCH),))
    matches = focused_list()
    press(Qt.Key.Key_Space)
    view = QApplication.focusWidget()
    assert isinstance(view, QAbstractItemView)
    last = matches.itemText(matches.count() - 1)
    press(last)
    assert view.currentIndex().data() == last


def test_without_single_keys_a_closed_list_is_searched_too(begin: Begin) -> None:
    window = begin((question(Kind.MATCH),))
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    driving.sitting_page(window).take(sitting, single_keys=False, hide_clock=False)
    press(focused_list().itemText(0)[0])
    assert is_answer(sheet(window).response)
    assert shown_keys(window) == []


def test_x_held_down_strikes_an_option_out_once(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    row, none = QApplication.focusWidget(), Qt.KeyboardModifier.NoModifier
    assert row is not None
    for repeats in (False, True, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, none, "x", autorep=repeats)
        QApplication.sendEvent(row, event)
    assert sheet(window).struck == {0}
