import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.answers.answer_style import OptionState
from sco_quiz.gui.widgets.answers.order_list import OrderList
from sco_quiz.gui.widgets.answers.order_row import OrderRow, OrderView

EVENTS = ("Founding", "Qingdao", "Astana", "Tianjin")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def order(look: Look, qtbot: QtBot) -> OrderList:
    order = OrderList(look, "Order")
    order.set_views([OrderView(event) for event in EVENTS])
    qtbot.addWidget(order)
    order.resize(560, order.heightForWidth(560))
    with qtbot.waitActive(order):
        order.show()
        order.activateWindow()
    order.focus_first()
    return order


def press(order: OrderList, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(order.window().focusWidget(), key)


def test_space_picks_up_arrows_move_space_puts_down(order: OrderList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(order.order_changed) as signal:
        press(order, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert signal.args == [(1, 2, 0, 3)]
    assert order.rows()[2].hasFocus()


def test_nothing_is_settled_while_a_row_is_in_the_hand(order: OrderList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(order.order_changed):
        press(order, Qt.Key.Key_Space, Qt.Key.Key_Down)


def test_escape_takes_the_row_back(order: OrderList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(order.order_changed):
        press(order, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Escape)
    assert order.rows()[0].accessibleName() == "Founding, position 1 of 4"


def test_arrows_without_a_row_in_the_hand_move_the_focus(order: OrderList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(order.order_changed):
        press(order, Qt.Key.Key_Down)
    assert order.rows()[1].hasFocus()


def test_a_row_cannot_leave_the_list(order: OrderList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(order.order_changed):
        press(order, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Space)


def test_each_move_is_said_by_the_name_of_the_focused_row(order: OrderList, spoken: list[str]) -> None:
    names = []
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        press(order, key)
        names.append(next(row.accessibleName() for row in order.rows() if row.hasFocus()))
    assert names == [f"Founding, position {where}" for where in ("1 of 4, picked up", "2 of 4, picked up", "2 of 4")]
    assert spoken == []


def test_the_buttons_of_a_row_move_it_at_once(order: OrderList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(order.order_changed) as signal:
        QTest.mouseClick(order.rows()[3].up, LEFT)
    assert signal.args == [(0, 1, 3, 2)]


def test_the_ends_have_no_button_that_leads_nowhere(order: OrderList) -> None:
    first, last = order.rows()[0], order.rows()[-1]
    assert (first.up.isVisible(), first.down.isVisible()) == (False, True)
    assert (last.up.isVisible(), last.down.isVisible()) == (True, False)


def test_a_row_can_be_dragged(order: OrderList, qtbot: QtBot) -> None:
    row, step = order.rows()[0], order.rows()[1].y() - order.rows()[0].y()
    QTest.mousePress(row, LEFT, pos=QPoint(60, 20))
    for y in range(20, 20 + 2 * step + 30, 10):
        QTest.mouseMove(row, QPoint(60, y))
    with qtbot.waitSignal(order.order_changed) as signal:
        QTest.mouseRelease(row, LEFT, pos=QPoint(60, 20 + 2 * step))
    assert signal.args == [(1, 2, 0, 3)]


def test_a_row_can_be_dragged_up(order: OrderList, qtbot: QtBot) -> None:
    row, step = order.rows()[3], order.rows()[1].y() - order.rows()[0].y()
    QTest.mousePress(row, LEFT, pos=QPoint(60, 20))
    for y in range(20, 20 - step, -10):
        QTest.mouseMove(row, QPoint(60, y))
    with qtbot.waitSignal(order.order_changed) as signal:
        QTest.mouseRelease(row, LEFT, pos=QPoint(60, 20 - step))
    assert signal.args == [(0, 1, 3, 2)]


def test_drawing_the_same_screen_leaves_the_row_in_the_hand(order: OrderList) -> None:
    press(order, Qt.Key.Key_Space, Qt.Key.Key_Down)
    order.set_views([OrderView(event) for event in EVENTS])
    assert order.rows()[1].accessibleName() == "Founding, position 2 of 4, picked up"


def test_a_judged_list_cannot_be_changed(order: OrderList, qtbot: QtBot) -> None:
    order.set_views([OrderView(event, OptionState.ANSWER_WRONG, "Right place: 2") for event in EVENTS])
    with qtbot.assertNotEmitted(order.order_changed):
        press(order, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert order.rows()[0].accessibleName() == "Founding, position 1 of 4. Right place: 2"


@pytest.mark.parametrize("width", [320, 400, 480, 560])
def test_lifting_a_row_changes_no_height(look: Look, qtbot: QtBot, width: int) -> None:
    row = OrderRow(look)
    qtbot.addWidget(row)
    row.resize(width, 54)
    heights = []
    for is_lifted in (False, True):
        row.set_view(OrderView("The photo of the venue is taken"), 1, 4, is_lifted=is_lifted)
        heights.append(row.heightForWidth(width))
    assert heights[0] == heights[1]


def test_rows_of_one_line_are_of_one_height(look: Look, qtbot: QtBot) -> None:
    """Whether "Picked up" has its room beside the text or below it."""
    row = OrderRow(look)
    qtbot.addWidget(row)
    heights = set()
    for text in ("Founding", "The photo of the venue is taken"):
        row.set_view(OrderView(text), 1, 4, is_lifted=False)
        heights.add(row.heightForWidth(520))
    assert len(heights) == 1
