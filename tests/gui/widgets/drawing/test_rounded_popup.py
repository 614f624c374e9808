"""What opens in a window of its own has round corners, and never black ones."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.fields.day_field import DayField
from sco_quiz.gui.widgets.controls.fields.drop_down import DropDown
from sco_quiz.gui.window.frame.menus import Command, fill_menus
from sco_quiz.gui.window.routes import Route


@pytest.fixture(params=["menu", "list", "month"])
def popup(look: Look, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[QWidget]:
    window = QMainWindow()
    qtbot.addWidget(window)
    shown: QWidget
    if request.param == "menu":
        route: Route[None] = Route("window", "nowhere")
        fill_menus(window, [Command("File", "Open", (), (), route.with_argument(None))], lambda _: None)
        (menu,) = (each for each in window.menuBar().findChildren(QMenu) if each.title() == "File")
        menu.popup(QPoint(0, 0))
        shown = menu
    elif request.param == "list":
        drop_down = DropDown(look, "Topic", parent=window)
        drop_down.set_choices(["Members", "Origins"], 0)
        window.show()
        drop_down.showPopup()
        shown = drop_down.view().window()
    else:
        shown = DayField(look, "Day", window).calendarWidget().window()
        shown.show()
    yield shown
    shown.close()


def test_the_corners_are_cut_off_and_nothing_else_is(popup: QWidget) -> None:
    right, bottom = popup.width() - 1, popup.height() - 1
    for corner in (QPoint(0, 0), QPoint(right, 0), QPoint(0, bottom), QPoint(right, bottom)):
        assert not popup.mask().contains(corner)
    for edge in (QPoint(right // 2, 0), QPoint(0, bottom // 2), QPoint(right, bottom // 2), QPoint(right // 2, bottom)):
        assert popup.mask().contains(edge)


def test_another_size_has_its_own_corners(popup: QWidget) -> None:
    popup.setFixedSize(popup.width() + 40, popup.height() + 20)
    assert popup.mask().contains(QPoint(popup.width() - 20, popup.height() // 2))
    assert not popup.mask().contains(QPoint(popup.width() - 1, popup.height() - 1))
