"""On a screen that is smaller than the smallest window everything can be reached, and no bar lies below the edge."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton

from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.window.main_window import MainWindow
from tests.gui.pages import fitting
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.seeing import button


def top_and_bottom(window: MainWindow, part: QAbstractButton) -> tuple[int, int]:
    top = part.mapTo(window, QPoint()).y()
    return top, top + part.height()


@pytest.mark.fault("F2")
@pytest.mark.parametrize(("width", "height", "text_size"), [(640, 336, 1.0), (640, 440, 2.0), (400, 260, 1.0)], ids=str)
def test_the_bars_are_in_sight_and_the_rest_is_scrolled_to(
    open_window: OpenWindow, singles: tuple[Question, ...], width: int, height: int, text_size: float
) -> None:
    """A screen is smaller than the smallest window: Start, Next and Hand in are in sight, or one Tab away."""
    window = open_window(singles)
    settings = driving.current_session(window).ready().settings
    settings.prefer(replace(settings.preferences(), text_size=text_size))
    window.go(routes.FOLLOW_LEARNER, None)
    window.setMinimumSize(1, 1)
    window.resize(width, height)
    assert (window.width(), window.height()) == (width, height)
    steps: dict[str, Callable[[], None]] = {
        "Start": partial(driving.plan_timed, window),
        "Next": partial(driving.start, window),
        "Hand in 0 of": driving.sitting_page(window).ask_hand_in,
    }
    for words, step in steps.items():
        step()
        fitting.settle()
        part = button(window, words)
        top, bottom = top_and_bottom(window, part)
        assert 0 <= top < bottom <= height, words
        left = part.mapTo(window, QPoint()).x()
        if words != "Start" and width >= 320 * text_size:
            assert 0 <= left < left + part.width() <= width, words
        assert list(fitting.restless(window)) == [], words
        assert list(fitting.squeezed(window)) == [], words
        for stop in fitting.tab_stops(window):
            stop.setFocus()
            fitting.settle()
            seen = stop.visibleRegion().boundingRect()
            assert min(seen.width(), seen.height()) >= 20, f"{words}: {fitting.words(stop)}"
