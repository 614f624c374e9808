"""The window lies whole on the screens there are, whatever was wished; else it stays as its person has it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from sco_quiz.app.learners.presentation import Presentation
from sco_quiz.gui.startup.window_state import WindowState
from sco_quiz.gui.window import window_place
from sco_quiz.gui.window.window_place import Place, WindowPlace, fitted
from tests.gui.pages.seeing import timer

FRAME = QMargins(4, 37, 4, 4)
LAPTOP, LARGE = QRect(0, 0, 1366, 768), QRect(0, 0, 2560, 1440)
LEFT = QRect(-1920, -200, 1920, 1040)  # of the laptop, a little higher, with a panel below
USUAL = QSize(1280, 800)


def at(x: int, y: int, size: QSize = USUAL, *, maximised: bool = False) -> Place:
    return Place(QRect(QPoint(x, y), size), maximised)


def room(screen: QRect) -> QRect:
    return screen.marginsRemoved(FRAME)


@pytest.mark.parametrize(
    "screen",
    [
        QRect(0, 0, 1366, 768),
        QRect(0, 0, 1024, 700),
        QRect(0, 0, 1280, 720),
        QRect(0, 0, 800, 600),
        QRect(0, 27, 1280, 773),
    ],
)
def test_the_first_size_is_maximised_where_it_does_not_fit(screen: QRect) -> None:
    place = fitted(at(0, 0), FRAME, [screen])
    assert place.maximised
    assert room(screen).contains(place.normal)


def test_what_fits_stays_as_it_is() -> None:
    for place in (at(100, 60), at(1276, 600), at(4, 37), at(500, 300, maximised=True)):
        assert fitted(place, FRAME, [LARGE]) == place


def test_what_lies_partly_outside_is_moved_and_not_resized() -> None:
    assert fitted(at(2000, 900), FRAME, [LARGE]) == at(2560 - 1280 - 4, 1440 - 800 - 4)
    assert fitted(at(-50, 0), FRAME, [LARGE]) == at(4, 37)


def test_on_a_screen_that_is_gone_it_was_where_the_first_one_is() -> None:
    assert fitted(at(-1900, -100), FRAME, [LARGE]) == at(4, 37)
    assert fitted(at(9000, 9000, QSize(900, 600)), FRAME, [LAPTOP]) == at(1366 - 904, 768 - 604, QSize(900, 600))


def test_a_screen_on_the_left_has_negative_places() -> None:
    place = at(-1900, -100)
    assert fitted(place, FRAME, [LAPTOP, LEFT]) == place
    assert fitted(at(-1900, 200), FRAME, [LAPTOP, LEFT]) == at(-1900, 840 - 800 - 4)


def test_what_lies_across_two_screens_stays() -> None:
    place = at(-640, 40, QSize(1280, 600))
    assert fitted(place, FRAME, [LAPTOP, LEFT]) == place


def test_it_is_fitted_to_the_screen_that_it_is_mostly_on() -> None:
    """And not to the first one, into which it does not fit."""
    assert fitted(at(-1700, 150), FRAME, [LAPTOP, LEFT]) == at(-1700, 36)
    assert fitted(at(200, -300), FRAME, [LAPTOP, LEFT]).maximised


def test_a_screen_of_another_scale_is_another_size() -> None:
    """1920 by 1080 points at 150 % are 1280 by 720."""
    assert fitted(at(100, 100), FRAME, [QRect(0, 0, 1280, 720)]).maximised
    assert fitted(at(100, 100, QSize(900, 500)), FRAME, [QRect(0, 0, 1280, 720)]) == at(100, 100, QSize(900, 500))


def test_without_any_screen_nothing_is_said() -> None:
    assert fitted(at(1, 2), FRAME, []) == at(1, 2)


def rectangles(least: int, most: int, reach: int) -> st.SearchStrategy[QRect]:
    edges, sides = st.integers(-reach, reach), st.integers(least, most)
    return st.builds(QRect, edges, edges, sides, sides)


SCREENS = st.lists(rectangles(300, 4_000, 4_000), min_size=1, max_size=3)
FRAMES = st.builds(QMargins, *[st.integers(0, 40)] * 4)


@pytest.mark.fault("F2")
@given(rectangles(50, 6_000, 9_000), st.booleans(), FRAMES, SCREENS)
def test_wherever_it_was_it_is_whole_on_a_screen(
    wished: QRect,
    maximised: bool,  # noqa: FBT001 - drawn
    frame: QMargins,
    screens: list[QRect],
) -> None:
    """The window was left anywhere, on any screens: on those of now it lies whole, and as large as fits."""
    place = fitted(Place(wished, maximised), frame, screens)
    whole, across = place.normal.marginsAdded(frame), place == Place(wished, maximised)
    assert across or any(screen.contains(whole) for screen in screens)
    assert place.normal.size().boundedTo(wished.size()) == place.normal.size()
    assert place.maximised == (maximised or place.normal.size() != wished.size())
    assert fitted(place, frame, screens).normal == place.normal


# ---- the window itself; the platform without a screen has one of 800 by 800, and frames of 2 px


Make = Callable[[QSize], QMainWindow]


@pytest.fixture
def make(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Make:
    monkeypatch.setattr(window_place, "SETTLED_MS", 1)

    def make(size: QSize) -> QMainWindow:
        window = QMainWindow()
        window.setMinimumSize(640, 480)
        window.resize(size)
        qtbot.addWidget(window)
        return window

    return make


def place_of(window: QMainWindow) -> WindowPlace:
    place = window.findChild(WindowPlace)
    assert isinstance(place, WindowPlace)
    return place


def shown(window: QMainWindow, qtbot: QtBot) -> QMainWindow:
    """And come to rest."""
    window.show()
    qtbot.waitUntil(lambda: not timer(place_of(window)).isActive())
    return window


def screen() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


@pytest.mark.fault("F2")
def test_the_first_window_is_whole_on_the_screen(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    """The first window is larger than the screen: it is maximised, and what was wished is kept for another screen."""
    window, last_time = make(USUAL), WindowState(tmp_path)
    last_time.place(window)
    shown(window, qtbot)
    assert window.isMaximized()
    assert screen().contains(window.frameGeometry())
    last_time.keep(Presentation(), window)
    again = make(QSize(700, 500))
    WindowState(tmp_path).place(again)
    assert (again.size(), again.isMaximized()) == (USUAL, False)


def test_a_first_window_that_fits_is_left_to_the_window_manager(make: Make, qtbot: QtBot) -> None:
    window = make(QSize(700, 600))
    WindowPlace(window)
    shown(window, qtbot)
    assert (window.size(), window.isMaximized()) == (QSize(700, 600), False)


@pytest.mark.parametrize("corner", [QPoint(-1500, -900), QPoint(5000, 80), QPoint(300, 700)])
def test_a_place_on_a_screen_that_is_gone_is_found_anew(make: Make, qtbot: QtBot, corner: QPoint) -> None:
    window = make(USUAL)
    WindowPlace(window, Place(QRect(corner, QSize(650, 500))))
    shown(window, qtbot)
    assert window.size() == QSize(650, 500)
    assert screen().contains(window.frameGeometry())


def test_a_maximised_window_is_maximised_again_and_knows_its_place(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    normal = QRect(40, 60, 660, 500)
    for _ in range(2):
        window, last_time = make(USUAL), WindowState(tmp_path)
        last_time.place(window)
        if not window.isMaximized():
            window.setGeometry(normal)
            shown(window, qtbot).showMaximized()
        shown(window, qtbot)
        assert window.isMaximized()
        last_time.keep(Presentation(), window)
        assert place_of(window).place() == Place(normal, maximised=True)


def test_a_window_that_its_person_moves_out_of_the_screen_stays_there(make: Make, qtbot: QtBot) -> None:
    window = make(QSize(700, 600))
    place = WindowPlace(window, Place(QRect(20, 60, 700, 600)))
    shown(window, qtbot)
    moved = QRect(500, 400, 700, 600)
    window.setGeometry(moved)
    shown(window, qtbot)
    assert window.geometry() == moved
    assert place.place() == Place(moved)


def test_a_screen_that_changes_finds_the_window_whole_again(make: Make, qtbot: QtBot) -> None:
    window = make(QSize(700, 600))
    WindowPlace(window, Place(QRect(20, 60, 700, 600)))
    shown(window, qtbot)
    window.setGeometry(QRect(500, 400, 700, 600))
    shown(window, qtbot)
    QGuiApplication.primaryScreen().availableGeometryChanged.emit(screen())
    shown(window, qtbot)
    assert window.size() == QSize(700, 600)
    assert screen().contains(window.frameGeometry())


def test_the_least_size_is_no_larger_than_the_screen(make: Make, qtbot: QtBot) -> None:
    window = make(USUAL)
    window.setMinimumSize(2_000, 480)
    WindowPlace(window)
    shown(window, qtbot)
    assert window.minimumWidth() <= screen().width()
    assert window.minimumHeight() == 480


@pytest.mark.fault("F2")
def test_a_maximised_window_is_whole_on_a_screen_that_shrinks_below_its_least_size(make: Make, qtbot: QtBot) -> None:
    """The window is maximised, and the screen becomes smaller than the smallest window: it is still whole on it."""
    window, least = make(USUAL), QSize(700, 900)
    window.setMinimumSize(least)
    WindowPlace(window, at(0, 0, maximised=True))
    shown(window, qtbot)
    window.setMinimumSize(least)  # as it was while the screen was larger
    assert not screen().contains(window.frameGeometry())
    QGuiApplication.primaryScreen().availableGeometryChanged.emit(screen())
    qtbot.waitUntil(lambda: screen().contains(window.frameGeometry()))
    assert window.isMaximized()


def test_nonsense_in_the_place_is_as_good_as_none(make: Make, qtbot: QtBot, tmp_path: Path) -> None:
    for nonsense in (b"normal=@Rect(1 2)", b"normal=@Rect(0 0 -5 0)", b"normal=here", b"maximised=perhaps"):
        (tmp_path / "last.ini").write_bytes(b"[General]\n" + nonsense + b"\n")
        window = make(QSize(700, 600))
        WindowState(tmp_path).place(window)
        shown(window, qtbot)
        assert (window.size(), window.isMaximized()) == (QSize(700, 600), False), nonsense
