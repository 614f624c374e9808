"""The notice at the foot of the page."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.layout.bar import Bar
from sco_quiz.gui.window.frame import notices
from sco_quiz.gui.window.frame.notices import STAYS_MS, Notices, Way
from tests.gui.pages.seeing import timer

LEFT = Qt.MouseButton.LeftButton
REMOVED = "“Water for Ostvik” is removed. Your answers are kept."


@dataclass
class Room:
    """A page of a button and a field, with a bar at its foot."""

    area: QWidget
    page: QWidget
    button: QPushButton
    text: QLineEdit
    bar: Bar
    notices: Notices
    done: list[str] = field(default_factory=list)

    def way(self) -> Way:
        return Way("Put it back", lambda: self.done.append("back"))

    @property
    def timer(self) -> QTimer:
        return timer(self.notices)

    @property
    def way_button(self) -> QPushButton:
        button = self.notices.banner.findChild(QPushButton)
        assert button is not None
        return button


@pytest.fixture
def make_room(look: Look, qtbot: QtBot) -> Iterator[Callable[..., Room]]:
    rooms = []

    def make(stays_ms: int = STAYS_MS) -> Room:
        area, page = QWidget(), QWidget()
        qtbot.addWidget(area)
        button, text, bar = QPushButton("Next"), QLineEdit(), Bar(Qt.Edge.TopEdge)
        bar.setFixedHeight(72)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (button, text):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(bar)
        whole = QVBoxLayout(area)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(page)
        area.resize(1100, 700)
        room = Room(area, page, button, text, bar, Notices(look, area, lambda: page, stays_ms))
        rooms.append(room)
        area.show()
        area.activateWindow()
        qtbot.waitActive(area)
        button.setFocus()
        return room

    yield make
    for room in rooms:
        room.notices.end()


@pytest.fixture
def room(make_room: Callable[..., Room]) -> Room:
    return make_room()


def test_a_notice_pushes_nothing_and_stands_above_the_bar_at_the_foot(room: Room) -> None:
    before = room.page.geometry()
    room.notices.tell(REMOVED, room.way())
    QApplication.processEvents()
    banner = room.notices.banner.geometry()
    assert room.page.geometry() == before
    assert banner.bottom() < room.bar.mapTo(room.area, QPoint()).y()
    assert (banner.width(), banner.center().x()) == (1008, room.area.rect().center().x())


def test_its_button_leads_back_and_the_notice_goes(room: Room) -> None:
    room.notices.tell(REMOVED, room.way())
    QApplication.processEvents()
    QTest.mouseClick(room.way_button, LEFT)
    assert room.done == ["back"]
    assert not room.notices.is_shown()


def test_taking_back_is_done_once(room: Room) -> None:
    room.notices.tell(REMOVED, room.way())
    assert room.notices.take_back()
    assert not room.notices.take_back()
    assert room.done == ["back"]


def test_what_leads_onward_is_not_taken_back(room: Room) -> None:
    onward = Way("Open folder", lambda: room.done.append("opened"), "folder", undoes=False)
    room.notices.tell("Exported.", onward)
    assert not room.notices.take_back()
    assert room.notices.is_shown()
    room.way_button.click()
    assert room.done == ["opened"]


def test_it_goes_with_the_next_click_on_a_control(room: Room) -> None:
    room.notices.tell(REMOVED, room.way())
    QApplication.processEvents()
    QTest.mouseClick(room.page, LEFT, pos=QPoint(5, 300))  # on nothing
    assert room.notices.is_shown()
    QTest.mouseClick(room.button, LEFT)
    assert not room.notices.is_shown()


def test_it_goes_with_the_next_key_that_does_something(room: Room) -> None:
    room.notices.tell(REMOVED, room.way())
    QApplication.processEvents()
    QTest.keyClick(room.button, Qt.Key.Key_Tab)
    assert room.notices.is_shown()
    QTest.keyClick(room.text, Qt.Key.Key_A)
    assert not room.notices.is_shown()
    assert room.text.text() == "a"  # the key does what it does anyway


def test_the_key_that_led_to_it_does_not_end_it(room: Room) -> None:
    room.text.returnPressed.connect(lambda: room.notices.tell(REMOVED, room.way()))
    QTest.keyClick(room.text, Qt.Key.Key_Return)  # which the field hands on to the page
    assert room.notices.is_shown()
    QApplication.processEvents()
    QTest.keyClick(room.text, Qt.Key.Key_A)
    assert not room.notices.is_shown()


def test_it_goes_after_a_while(make_room: Callable[..., Room], qtbot: QtBot) -> None:
    room = make_room(1)
    room.notices.tell(REMOVED, room.way())
    qtbot.waitUntil(lambda: not room.notices.is_shown())


def test_it_stays_while_it_has_the_focus(room: Room) -> None:
    room.notices.tell(REMOVED, room.way())
    room.way_button.setFocus()
    room.timer.timeout.emit()
    assert room.notices.is_shown()
    room.button.setFocus()
    room.notices.banner.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)  # wherever a test before left it
    room.timer.timeout.emit()
    assert not room.notices.is_shown()


def test_it_stays_under_the_pointer(room: Room) -> None:
    room.notices.tell(REMOVED, room.way())
    room.notices.banner.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    room.timer.timeout.emit()
    assert room.notices.is_shown()
    room.notices.banner.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    room.timer.timeout.emit()
    assert not room.notices.is_shown()


def test_no_time_is_counted_while_a_screen_reader_listens(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    class Listening(QAccessible):
        @staticmethod
        def isActive() -> bool:  # noqa: N802 - Qt's name
            return True

    monkeypatch.setattr(notices, "QAccessible", Listening)
    room.notices.tell(REMOVED, room.way())
    assert not room.timer.isActive()


def test_it_is_told_with_its_way_back(room: Room, spoken: list[str]) -> None:
    room.notices.tell(REMOVED, room.way())
    assert spoken == [f"{REMOVED} Put it back: Ctrl+Z."]


def test_esc_on_it_closes_it_and_gives_the_focus_back(room: Room) -> None:
    room.notices.tell(REMOVED, room.way())
    room.way_button.setFocus()
    QTest.keyClick(room.way_button, Qt.Key.Key_Escape)
    assert not room.notices.is_shown()
    assert room.button.hasFocus()


def test_it_never_covers_what_has_the_focus(room: Room, look: Look) -> None:
    low = QPushButton("Low", room.page)
    room.notices.tell(REMOVED, room.way())
    low.setGeometry(room.notices.banner.geometry())
    low.show()
    low.setFocus()
    focused = low.geometry()
    assert not room.notices.banner.geometry().intersects(focused)
    assert room.notices.banner.y() == look.theme.space(16)
    room.button.setFocus()
    assert room.notices.banner.y() > focused.y() - 10


def test_another_one_takes_its_place(room: Room) -> None:
    room.notices.tell(REMOVED, room.way())
    room.notices.tell("Exported.")
    assert room.notices.banner.accessibleName() == "Exported."
    assert not room.way_button.isVisible()
    assert not room.notices.take_back()
