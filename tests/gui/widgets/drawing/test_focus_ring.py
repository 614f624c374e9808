from collections import Counter

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenuBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import ColourScheme, Contrast, load_theme
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.drawing.focus_ring import FocusRing
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage
from tests.gui.conftest import THEMES
from tests.gui.ratio import ratio


class Window(QWidget):
    def __init__(self, look: Look, kind: ButtonKind) -> None:
        super().__init__()
        self.first, self.second = Button(look, "First", kind), Button(look, "Second", kind)
        self.field = QLineEdit()
        column = QVBoxLayout(self)
        for widget in (self.first, self.second, self.field):
            column.addWidget(widget)
        self.ring = FocusRing(look, self)
        self.resize(300, 240)


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> Window:
    window = Window(look, ButtonKind.OUTLINE)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def changed(before: QImage, after: QImage, room: QRect) -> int:
    """How many pixels changed by 3:1 or more."""
    spots = ((x, y) for x in range(room.left(), room.right() + 1) for y in range(room.top(), room.bottom() + 1))
    pairs = Counter((before.pixel(x, y), after.pixel(x, y)) for x, y in spots)
    return sum(count for (one, other), count in pairs.items() if ratio(QColor(one), QColor(other)) >= 3.0)


@pytest.mark.parametrize("kind", ButtonKind)
@pytest.mark.parametrize(("scheme", "contrast"), [(s, c) for s in ColourScheme for c in Contrast])
def test_the_ring_is_two_pixels_wide_and_seen_in_every_theme(
    look: Look, qtbot: QtBot, kind: ButtonKind, scheme: ColourScheme, contrast: Contrast
) -> None:
    look.apply(load_theme(THEMES, scheme, contrast, 1.0))
    window = Window(look, kind)
    qtbot.addWidget(window)
    window.show()
    window.ring.watch(None)
    before = window.grab().toImage()
    window.ring.watch(window.second)
    control = window.second.geometry()
    around = control.adjusted(-6, -6, 6, 6)
    perimeter = 2 * (control.width() + control.height())
    assert changed(before, window.grab().toImage(), around) >= 2 * perimeter


def test_the_ring_follows_keys_and_clicks_alike(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_Tab)
    by_key = window.ring.target
    QTest.mouseClick(window.field, Qt.MouseButton.LeftButton)
    assert (by_key, window.ring.target) == (window.second, window.field)
    assert window.ring.geometry().contains(window.field.geometry())


def test_the_ring_moves_with_its_control(window: Window) -> None:
    window.second.setFocus()
    window.second.move(window.second.pos() + QPoint(0, 20))
    assert window.ring.geometry().center() == window.second.geometry().center()


def test_the_ring_goes_with_a_control_that_is_hidden(window: Window) -> None:
    window.second.setFocus()
    window.ring.watch(window.second)
    window.second.hide()
    assert window.ring.target is not window.second or not window.ring.isVisible()


def test_the_ring_takes_no_clicks_and_no_focus(window: Window) -> None:
    window.first.setFocus()
    assert window.childAt(window.first.geometry().center()) is window.first
    assert window.ring.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_ring_is_gone_when_its_control_is_scrolled_away(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    page = ScrollPage(look, parent=window)
    page.resize(400, 200)
    buttons = [Button(look, str(number)) for number in range(20)]
    for button in buttons:
        page.body.addWidget(button)
    ring = FocusRing(look, window)
    qtbot.addWidget(window)
    window.resize(400, 400)  # the page ends in the middle of the window
    window.show()
    page.verticalScrollBar().setValue(200)
    ring.watch(buttons[4])
    assert ring.isVisible()
    page.verticalScrollBar().setValue(0)
    assert not ring.isVisible()


def test_the_ring_has_the_colour_of_focus(window: Window, look: Look) -> None:
    window.first.setFocus()
    at = window.first.geometry()
    pixel = window.grab().toImage().pixelColor(at.center().x(), at.top() - 4)
    assert pixel == QColor(look.theme.colours.focus)


def test_a_menu_bar_marks_its_own_title_and_gets_no_ring(look: Look, window: Window, qtbot: QtBot) -> None:
    bar = QMenuBar(window)
    bar.addMenu("File").addAction("Quit")
    bar.show()
    window.first.setFocus()
    assert window.ring.isVisible()
    bar.setFocus()
    assert bar.hasFocus()
    assert window.ring.isHidden()
