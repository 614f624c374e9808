"""A table where there is room, and what becomes of it where there is none."""

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

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
