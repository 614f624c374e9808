"""The area that gives one widget all room, and never less than it needs."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.scrolling.least_size_area import LeastSizeArea
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage
from tests.gui.pages.fitting import settle
from tests.gui.pages.seeing import timer


@pytest.fixture
def content(look: Look) -> QWidget:
    """A page that scrolls, thirty buttons high, above a bar."""
    content, page = QWidget(), ScrollPage(look)
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page, 1)
    for number in range(30):
        page.body.addWidget(Button(look, f"Button {number}"))
    bar = QPushButton("Bar")
    bar.setFixedHeight(50)
    column.addWidget(bar)
    return content


@pytest.fixture
def area(look: Look, content: QWidget, qtbot: QtBot) -> LeastSizeArea:
    area = LeastSizeArea(look, content, content)
    qtbot.addWidget(area)
    area.resize(800, 400)
    area.show()
    area.activateWindow()
    with qtbot.waitActive(area):
        settle()
    return area


def scrolls(area: LeastSizeArea) -> tuple[bool, bool]:
    return area.horizontalScrollBar().maximum() > 0, area.verticalScrollBar().maximum() > 0


def test_what_fits_has_all_the_room_and_does_not_scroll(area: LeastSizeArea, content: QWidget) -> None:
    for size in (QSize(800, 400), QSize(1300, 900), QSize(570, 200)):
        area.resize(size)
        settle()
        assert content.size() == area.viewport().size() == size
        assert scrolls(area) == (False, False)


def test_what_is_too_wide_scrolls_sideways_and_keeps_its_bar_in_sight(area: LeastSizeArea, content: QWidget) -> None:
    area.resize(300, 300)
    settle()
    assert scrolls(area) == (True, False)
    assert content.height() == area.viewport().height()
    area.resize(300, 100)
    settle()
    assert scrolls(area) == (True, True)
    assert content.height() == content.minimumSizeHint().height()


def test_larger_text_needs_more(area: LeastSizeArea, content: QWidget, look: Look) -> None:
    area.resize(600, 400)
    settle()
    assert scrolls(area) == (False, False)
    look.apply(replace(look.theme, text_size=2.0))
    settle()
    assert scrolls(area) == (True, False)


def test_whatever_has_the_focus_is_scrolled_to_in_both(area: LeastSizeArea, qtbot: QtBot) -> None:
    area.resize(200, 90)
    settle()
    for button in area.findChildren(QPushButton) + area.findChildren(Button):
        button.setFocus()
        qtbot.waitUntil(lambda: not timer(area).isActive())
        seen = button.visibleRegion().boundingRect()
        assert seen.height() == button.height() or seen.height() >= area.viewport().height() - 1, button.text()
        assert seen.left() == 0, button.text()
