"""What Qt draws itself in our colours: the month of a day, a menu, a table. Each is read on its pixels."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QCalendarWidget, QMenu, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import ColourScheme, Contrast, load_theme
from sco_quiz.gui.widgets.charts.plots.chart import Numbers, NumbersDialog
from sco_quiz.gui.widgets.controls.fields.day_field import DayField
from tests.gui.conftest import THEMES
from tests.gui.painted import GROUNDS, Picture, outstanding, pixels_of, spots, telltale
from tests.gui.ratio import ratio

_INKS = frozenset({"text", "text2", "on_accent"})
_UNDER = GROUNDS | {"accent", "accent_hover"}
_LEAST_TARGET = 24
_FEW = 3  # spots


@pytest.fixture
def told(look: Look) -> Look:
    """In colours that tell their roles."""
    look.apply(telltale(look.theme))
    return look


@pytest.fixture
def month(told: Look, qtbot: QtBot) -> QCalendarWidget:
    field = DayField(told, "Day")
    qtbot.addWidget(field, before_close_func=lambda _: field.hide())  # which also keeps it
    shown = field.calendarWidget()
    shown.resize(shown.sizeHint().expandedTo(shown.minimumSize()))
    shown.show()
    return shown


@pytest.fixture
def menu(told: Look, qtbot: QtBot) -> QWidget:
    shown = QMenu()
    qtbot.addWidget(shown)
    for words in ("Larger text", "Smaller text", "Normal text"):
        shown.addAction(words)
    shown.actions()[2].setEnabled(False)
    shown.popup(QPoint(0, 0))
    shown.setActiveAction(shown.actions()[1])
    return shown


@pytest.fixture
def table(told: Look, qtbot: QtBot) -> QWidget:
    shown = NumbersDialog(told, "Scores", Numbers(("Day", "Right"), (("3 Oct", "8"), ("8 Oct", "12"))))
    qtbot.addWidget(shown)
    shown.show()
    shown.table.selectRow(0)
    return shown


@pytest.mark.parametrize("part", ["month", "menu", "table"])
def test_text_stands_out_from_what_it_is_written_on(part: str, told: Look, request: pytest.FixtureRequest) -> None:
    roles = {pixel: role for role, pixel in pixels_of(told.theme).items()}
    touching = Picture(request.getfixturevalue(part)).neighbours(roles.keys(), step=1)
    pairs = {(roles[one], roles[other]) for (one, other), found in touching.items() if found > _FEW}
    written = {(ink, ground) for ink, ground in pairs if ink in _INKS and ground in _UNDER}
    assert len(written) > 1
    for theme in (load_theme(THEMES, scheme, contrast, 1.0) for scheme in ColourScheme for contrast in Contrast):
        least = 7.0 if theme.is_high else 4.5
        colours = theme.colours
        assert {pair for pair in written if ratio(colours.ink(pair[0]), colours.ink(pair[1])) < least} == set()


def test_every_day_of_the_month_is_written_and_can_be_hit(month: QCalendarWidget, told: Look) -> None:
    days = month.findChild(QTableView)
    assert days is not None
    model, pixels = days.model(), pixels_of(told.theme)
    for index in (model.index(row, column) for row in range(model.rowCount()) for column in range(model.columnCount())):
        cell = days.visualRect(index)
        assert min(cell.width(), cell.height()) >= _LEAST_TARGET
        place = QRect(days.viewport().mapTo(month, cell.topLeft()), cell.size())
        assert sum(spots(month, place, pixels[role]) for role in _INKS) > _FEW, (index.row(), index.column())


@pytest.mark.parametrize("contrast", Contrast)
@pytest.mark.parametrize("scheme", ColourScheme)
def test_the_arrows_of_the_month_are_seen(month: QCalendarWidget, look: Look, scheme: str, contrast: str) -> None:
    look.apply(load_theme(THEMES, scheme, contrast, 1.0))
    for name in ("qt_calendar_prevmonth", "qt_calendar_nextmonth"):
        arrow = month.findChild(QToolButton, name)
        assert arrow is not None
        place = QRect(arrow.mapTo(month, QPoint()), arrow.size())
        assert outstanding(month, place, 3.0) > _FEW
