"""The questions of a quiz as cells: by key, by mouse, and as a screen reader has them."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.drawing.focus_ring import FocusRing
from sco_quiz.gui.widgets.lists.question_cell import CellState, CellView
from sco_quiz.gui.widgets.lists.question_grid import Navigator
from tests.gui.items import click, heard, in_sight, interface

CELLS = [CellView(number, CellState.ANSWERED, number == 4, number == 7) for number in range(1, 13)]


class Panel(QWidget):
    """A navigator between two buttons; notes the keys that are left to the page."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.left: list[int] = []
        self.before, self.after = QPushButton("Before"), QPushButton("After")
        self.navigator = Navigator(look, "Questions")
        self.ring = FocusRing(look, self)
        column = QVBoxLayout(self)
        for part in (self.before, self.navigator, self.after):
            column.addWidget(part)

    def keyPressEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        self.left.append(event.key())  # type: ignore[attr-defined]  # of a QKeyEvent


def panel(look: Look, qtbot: QtBot, views: Sequence[CellView], height: int = 400) -> Panel:
    made = Panel(look)
    qtbot.addWidget(made)
    made.navigator.set_cells(views)
    made.resize(308, height)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def shown(look: Look, qtbot: QtBot) -> Panel:
    return panel(look, qtbot, CELLS)


def long(current: int, count: int = 73) -> list[CellView]:
    return [CellView(n + 1, CellState.NOT_SEEN, current=n == current) for n in range(count)]


def press(key: Qt.Key | str) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    if isinstance(key, str):
        QTest.keyClicks(target, key)
    else:
        QTest.keyClick(target, key)


def test_a_reader_hears_a_list_whose_items_say_number_state_flag_and_place(shown: Panel) -> None:
    whole = interface(shown.navigator)
    assert (whole.role(), whole.text(QAccessible.Text.Name)) == (QAccessible.Role.List, "Questions")
    assert {whole.child(at).role() for at in range(12)} == {QAccessible.Role.ListItem}
    assert [heard(shown.navigator)[at] for at in (0, 3, 6)] == [
        "Question 1 of 12, answered",
        "Question 4 of 12, answered, flagged",
        "Question 7 of 12, answered, current",
    ]


def test_the_item_with_the_focus_alone_is_selected_or_a_reader_says_not_selected(shown: Panel) -> None:
    shown.navigator.setFocus()
    press(Qt.Key.Key_Right)
    states = [interface(shown.navigator).child(at).state() for at in range(12)]
    assert [at for at, state in enumerate(states) if state.selected] == [7]
    assert [at for at, state in enumerate(states) if state.focused] == [7]


def test_a_reader_is_told_of_the_item_that_gets_the_focus(shown: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    shown.navigator.setFocus()
    before = interface(shown.navigator).focusChild()
    press(Qt.Key.Key_Home)
    after = interface(shown.navigator).focusChild()
    assert [each.text(QAccessible.Text.Name) for each in (before, after)] == [
        "Question 7 of 12, answered, current",
        "Question 1 of 12, answered",
    ]


def test_tab_stops_once_at_the_current_question(shown: Panel) -> None:
    shown.before.setFocus()
    press(Qt.Key.Key_Tab)
    assert shown.navigator.hasFocus()
    assert shown.navigator.place() == 6
    press(Qt.Key.Key_Tab)
    assert shown.after.hasFocus()


def test_arrows_walk_the_grid_and_stop_at_its_ends(shown: Panel) -> None:
    shown.navigator.setFocus()
    for key, place in (
        (Qt.Key.Key_Down, 11),
        (Qt.Key.Key_Down, 11),
        (Qt.Key.Key_Left, 10),
        (Qt.Key.Key_Up, 5),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 11),
        (Qt.Key.Key_Home, 0),
    ):
        press(key)
        assert shown.navigator.place() == place


def test_from_right_to_left_the_arrows_go_where_they_point(shown: Panel) -> None:
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown.navigator.setFocus()
    before = shown.navigator.item_rect(shown.navigator.place()).x()
    press(Qt.Key.Key_Left)
    assert shown.navigator.place() == 7
    assert shown.navigator.item_rect(7).x() < before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_opens_the_question_that_has_the_focus_and_no_other(shown: Panel, qtbot: QtBot, key: Qt.Key) -> None:
    shown.navigator.setFocus()
    press(Qt.Key.Key_Home)
    with qtbot.waitSignal(shown.navigator.opened) as signal:
        press(key)
    assert signal.args == [0]
    assert shown.left == []


def test_letters_digits_and_page_keys_are_left_to_the_page(shown: Panel) -> None:
    shown.navigator.setFocus()
    press("1l")
    press(Qt.Key.Key_PageDown)
    assert shown.left == [Qt.Key.Key_1, Qt.Key.Key_L, Qt.Key.Key_PageDown]
    assert shown.navigator.place() == 6


def test_a_click_opens_the_question_under_it(shown: Panel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.navigator.opened) as signal:
        click(shown.navigator, 8)
    assert signal.args == [8]


def test_a_press_that_is_dragged_to_another_cell_opens_nothing(shown: Panel) -> None:
    opened: list[int] = []
    shown.navigator.opened.connect(opened.append)
    view, left = shown.navigator.viewport(), Qt.MouseButton.LeftButton
    first, other = (shown.navigator.item_rect(place).center() for place in (1, 3))
    QTest.mousePress(view, left, Qt.KeyboardModifier.NoModifier, first)
    QTest.mouseMove(view, other)
    QTest.mouseRelease(view, left, Qt.KeyboardModifier.NoModifier, other)
    assert opened == []


@pytest.mark.parametrize(("place", "focused"), [(2, True), (2, False), (6, False)])
def test_what_assistive_technology_toggles_is_opened(shown: Panel, qtbot: QtBot, place: int, focused: bool) -> None:  # noqa: FBT001 - a parameter
    (shown.navigator if focused else shown.before).setFocus()
    action = interface(shown.navigator).child(place).actionInterface()
    with qtbot.waitSignal(shown.navigator.opened) as signal:
        action.doAction(action.actionNames()[0])
    assert signal.args == [place]
    selected = [at for at in range(12) if interface(shown.navigator).child(at).state().selected]
    assert selected == ([place] if focused else [])


def test_the_ring_goes_round_the_cell_and_follows_it(shown: Panel) -> None:
    shown.navigator.setFocus()
    places = []
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right):
        press(key)
        places.append(shown.ring.geometry().center())
        cell = shown.navigator.item_rect(shown.navigator.place())
        middle = shown.navigator.viewport().mapTo(shown, cell.center())
        assert (places[-1] - middle).manhattanLength() <= 2
    assert places[1].x() - places[0].x() >= 36


def test_the_focus_returns_to_the_current_question_when_it_comes_back(shown: Panel) -> None:
    shown.navigator.setFocus()
    press(Qt.Key.Key_Home)
    shown.after.setFocus()
    shown.navigator.setFocus()
    assert shown.navigator.place() == 6


def test_an_answer_given_meanwhile_moves_no_focus(shown: Panel) -> None:
    shown.navigator.setFocus()
    press(Qt.Key.Key_Home)
    shown.navigator.set_cells([CellView(n, CellState.UNSURE, current=n == 7) for n in range(1, 13)])
    assert shown.navigator.place() == 0
    assert heard(shown.navigator)[0] == "Question 1 of 12, I don’t know"


def test_each_cell_has_its_words_as_tool_tip(shown: Panel) -> None:
    index = shown.navigator.model().index(3, 0)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "<qt>Question 4 of 12, answered, flagged</qt>"


def test_five_cells_stand_in_a_row(look: Look, qtbot: QtBot) -> None:
    for count in (12, 73):
        navigator = panel(look, qtbot, long(0, count)).navigator
        tops = [navigator.item_rect(place).top() for place in range(10)]
        assert tops == [tops[0]] * 5 + [tops[5]] * 5
        assert tops[5] > tops[0]


def test_of_many_cells_the_current_one_is_in_sight_and_none_is_cut_sideways(look: Look, qtbot: QtBot) -> None:
    navigator = panel(look, qtbot, long(60)).navigator
    assert in_sight(navigator, 60)
    assert navigator.item_rect(60).height() >= 36
    assert navigator.item_rect(4).right() < navigator.viewport().width()


def test_arrows_scroll_to_what_they_come_to(look: Look, qtbot: QtBot) -> None:
    navigator = panel(look, qtbot, long(0)).navigator
    navigator.setFocus()
    press(Qt.Key.Key_End)
    assert in_sight(navigator, 72)
    press(Qt.Key.Key_Home)
    assert in_sight(navigator, 0)


def test_few_cells_take_no_more_height_than_they_need(shown: Panel) -> None:
    assert shown.navigator.height() == shown.navigator.sizeHint().height()
    assert shown.navigator.verticalScrollBar().maximum() == 0


def test_the_pointer_marks_a_cell_until_it_leaves(shown: Panel, qtbot: QtBot) -> None:
    spot = shown.navigator.item_rect(1)
    bare = shown.navigator.grab(spot).toImage()
    QTest.mouseMove(shown.navigator.viewport(), spot.center())
    qtbot.waitUntil(lambda: shown.navigator.grab(spot).toImage() != bare)
    QTest.mouseMove(shown.navigator.viewport(), QPoint(-20, -20))
    shown.after.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
