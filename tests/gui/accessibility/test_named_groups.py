"""What a screen reader takes the parts of a page for."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.accessibility.named_groups import SpokenGroups, mark_page, mark_told, page_of


@pytest.fixture(autouse=True)
def groups(qapp: QApplication) -> SpokenGroups:
    return SpokenGroups()


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_what_has_a_name_is_a_group_and_the_rest_is_filler(qtbot: QtBot) -> None:
    named, plain, stack = QWidget(), QWidget(), QStackedWidget()
    named.setAccessibleName("How many")
    for widget in (named, plain, stack):
        qtbot.addWidget(widget)
    assert [role(named), role(plain), role(stack)] == [
        QAccessible.Role.Grouping,
        QAccessible.Role.Client,
        QAccessible.Role.Client,
    ]


def test_a_page_says_its_name_and_not_all_its_texts(qtbot: QtBot) -> None:
    page = QWidget()
    page.setAccessibleName("Result")
    inside = QWidget(page)
    qtbot.addWidget(page)
    mark_page(page)
    assert role(page) is QAccessible.Role.LayeredPane
    assert (page_of(inside), page_of(None)) == (page, None)


def test_a_text_that_a_control_tells_is_no_label_of_the_group(qtbot: QtBot) -> None:
    told, plain = QLabel(), QLabel()
    mark_told(told)
    for label in (told, plain):
        qtbot.addWidget(label)
        label.setText("5 of 7")
    assert [role(told), role(plain)] == [QAccessible.Role.Client, QAccessible.Role.StaticText]
