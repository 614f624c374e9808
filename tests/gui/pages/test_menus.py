"""The menus: their order is that of the side bar, and what a page can do is on where it can be done."""

from collections.abc import Callable
from functools import cached_property
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.pages.results import results_section
from sco_quiz.gui.pages.routing.commands import OfPack, commands
from sco_quiz.gui.pages.routing.places import PLACES, side_items
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.gui.window.routes import CHOOSE_PLACE
from sco_quiz.gui.window.section import Section
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import press, sees
from tests.gui.pages.test_routes import ROUTES

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def action(window: MainWindow, text: str) -> QAction:
    (found,) = [each for each in window.findChildren(QAction) if each.text().replace("&", "") == text]
    return found


def turn_wheel(window: MainWindow, degrees: float, held: Qt.KeyboardModifier = CTRL) -> None:
    page = window.navigation.page()
    assert page is not None
    view = page.findChild(ScrollPage)
    assert view is not None
    handle = window.windowHandle()
    assert handle is not None
    at = QPointF(view.viewport().mapTo(window, view.viewport().rect().center()))
    QTest.wheelEvent(handle, at, QPoint(0, round(8 * degrees)), QPoint(), held)
    QApplication.processEvents()


def test_the_go_menu_has_the_order_of_the_side_bar_and_rising_keys() -> None:
    places = [(each.request.argument, each.keys) for each in commands() if each.request.name == CHOOSE_PLACE.name]
    bar = [item.key for item in side_items()[0]]
    assert [place for place, _ in places][: len(bar)] == bar
    assert [keys for _, keys in places][: len(bar)] == [
        ("Ctrl+1",), ("Ctrl+2",), ("Ctrl+3",), ("Ctrl+4",), ("Ctrl+,", "Ctrl+6"),
    ]  # fmt: skip
    assert set(bar) < PLACES.keys()


def test_no_two_commands_that_are_on_at_once_have_the_same_key() -> None:
    """Two that need another ability of a page each are never on at once: see the test below."""
    for one, other in combinations(commands(), 2):
        apart = one.of is not None and other.of is not None and one.of is not other.of
        if set(one.contexts) & set(other.contexts) and not apart:
            assert not set(one.keys) & set(other.keys), (one.text, other.text)


def test_no_page_has_two_abilities_whose_commands_have_the_same_key(
    open_window: OpenWindow, singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    sections = [window.router.section(Section, room) for room in sorted({route.room for route in ROUTES})]
    pages = [
        getattr(section, name)
        for section in sections
        for name, each in vars(type(section)).items()
        if isinstance(each, cached_property) and name.endswith("page")
    ]
    assert any(isinstance(page, OfPack) for page in pages)
    for page in pages:
        keys = [key for each in commands() if each.of is not None and isinstance(page, each.of) for key in each.keys]
        assert len(keys) == len(set(keys)), page


def test_print_and_export_are_on_where_the_page_has_something(
    begin: Callable[..., MainWindow], singles: tuple[Question, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(results_section, "export_result", lambda *_: asked.append("export"))
    monkeypatch.setattr(results_section, "print_result", lambda *_: asked.append("print"))
    window = begin(singles)
    assert not action(window, "Export …").isEnabled()
    LearnerDriver(window).hand_in()
    assert action(window, "Export …").isEnabled()
    press(Qt.Key.Key_E, CTRL)
    press(Qt.Key.Key_P, CTRL)
    assert asked == ["export", "print"]
    driving.show_home(window)
    assert not action(window, "Print …").isEnabled()


def test_practice_is_begun_from_the_menu(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    action(window, "Practise …").trigger()
    assert sees(window, "Practice")
    assert window.navigation.page() is not None
    assert not sees(window, "Good")


def test_the_folder_of_the_answers_is_opened_from_the_menu(
    open_window: OpenWindow, singles: tuple[Question, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    window, opened = open_window(singles), list[QUrl]()

    def opens(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opens)
    action(window, "Open data folder").trigger()
    folder = driving.current_session(window).ready().safekeeping.folder_warnings.folder
    assert [url.toLocalFile() for url in opened] == [str(folder)]
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    action(window, "Open data folder").trigger()
    assert sees(window, str(folder))


def test_ctrl_with_the_wheel_changes_the_size_of_the_text(
    open_window: OpenWindow, singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    turn_wheel(window, 15)
    assert window.look.theme.text_size == 1.25
    for _ in range(2):
        turn_wheel(window, 7.5)  # half a notch of a fine wheel
    assert window.look.theme.text_size == 1.5
    turn_wheel(window, -30)
    assert window.look.theme.text_size == 1.0
    turn_wheel(window, -15, NONE)
    assert window.look.theme.text_size == 1.0


def test_f11_fills_the_screen_and_gives_it_back(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    press(Qt.Key.Key_F11)
    assert window.isFullScreen()
    press(Qt.Key.Key_F11)
    assert not window.isFullScreen()
