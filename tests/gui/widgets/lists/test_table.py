"""A table where there is room, and what becomes of it where there is none."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.accessibility.named_groups import SpokenGroups
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import Cell, Column, ListRow, RowView

COLUMNS = (Column("Date", stretch=True), Column("Kind"), Column("Right", right=True))
DAY = RowView((Cell("14 October 2025, 09:55"), Cell("Timed quiz"), Cell("13")))


def shown(look: Look, qtbot: QtBot, width: int) -> RowList:
    rows = RowList(look, "History", COLUMNS)
    qtbot.addWidget(rows)
    rows.set_rows([DAY])
    rows.resize(QSize(width, 200))
    rows.show()
    return rows


def test_cells_without_room_beside_the_text_stand_below_it(look: Look, qtbot: QtBot) -> None:
    rows = shown(look, qtbot, 600)
    (row,) = rows.rows()
    assert row.heightForWidth(250) > row.heightForWidth(600)
    assert row.minimumSizeHint().width() < 250


def test_titles_stand_above_columns_only(look: Look, qtbot: QtBot) -> None:
    rows = shown(look, qtbot, 600)
    heads = [row for row in rows.findChildren(ListRow) if row not in rows.rows()]
    assert [head.isVisible() for head in heads] == [True]
    rows.resize(250, 200)
    assert [head.isVisible() for head in heads] == [False]


@pytest.fixture(scope="module")
def roles() -> SpokenGroups:
    """As the program has them."""
    return SpokenGroups()


def several(look: Look, qtbot: QtBot, *, opens: bool) -> RowList:
    rows = RowList(look, "History", COLUMNS, opens=opens)
    qtbot.addWidget(rows)
    rows.set_rows([DAY, DAY, DAY])
    with qtbot.waitActive(rows):
        rows.show()
        rows.activateWindow()
    return rows


def heard(widget: QWidget) -> tuple[QAccessible.Role, str, str]:
    thing = QAccessible.queryAccessibleInterface(widget)
    return thing.role(), thing.text(QAccessible.Text.Name), thing.text(QAccessible.Text.Description)


@pytest.mark.parametrize("opens", [True, False])
def test_a_reader_hears_the_place_of_each_row(look: Look, qtbot: QtBot, roles: SpokenGroups, opens: bool) -> None:  # noqa: FBT001
    rows = several(look, qtbot, opens=opens)
    said = [heard(row) for row in rows.rows()]
    assert [place for _, _, place in said] == ["1 of 3", "2 of 3", "3 of 3"]
    assert {name for _, name, _ in said} == {"14 October 2025, 09:55, Timed quiz, 13"}


def test_rows_that_open_nothing_are_items_of_a_list_and_no_buttons(
    look: Look,
    qtbot: QtBot,
    roles: SpokenGroups,
) -> None:
    rows = several(look, qtbot, opens=False)
    assert heard(rows)[:2] == (QAccessible.Role.List, "History")
    assert {heard(row)[0] for row in rows.rows()} == {QAccessible.Role.ListItem}
    (head,) = [row for row in rows.findChildren(ListRow) if row not in rows.rows()]
    assert heard(head)[0] == QAccessible.Role.StaticText


@pytest.mark.parametrize("opens", [True, False])
def test_all_rows_are_one_stop_of_tab_with_arrows_inside(look: Look, qtbot: QtBot, opens: bool) -> None:  # noqa: FBT001
    rows = several(look, qtbot, opens=opens)
    stops = [row for row in rows.rows() if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [rows.rows()[0]]
    stops[0].setFocus()
    QTest.keyClick(stops[0], Qt.Key.Key_Down)
    assert rows.rows()[1].hasFocus()


def test_enter_on_a_row_that_opens_nothing_is_left_to_the_page(look: Look, qtbot: QtBot) -> None:
    left: list[int] = []

    class Page(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
            left.append(event.key())

    page, rows = Page(), several(look, qtbot, opens=False)
    qtbot.addWidget(page)
    rows.setParent(page)
    QTest.keyClick(rows.rows()[0], Qt.Key.Key_Return)
    assert left == [Qt.Key.Key_Return]
