"""With "Reduce motion" nothing moves and nothing opens by itself."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.window.main_window import MainWindow
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.seeing import sees

EFFECT = Qt.UIEffect.UI_AnimateMenu


@pytest.fixture
def moving_menus(qapp: QApplication) -> Iterator[None]:
    """As on a system whose menus slide open."""
    effects = (Qt.UIEffect.UI_General, EFFECT)
    before = [QApplication.isEffectEnabled(effect) for effect in effects]
    for effect in effects:
        QApplication.setEffectEnabled(effect, True)
    yield
    for effect, on in zip(effects, before, strict=True):
        QApplication.setEffectEnabled(effect, on)


def reduce_motion(window: MainWindow, *, reduced: bool) -> None:
    settings = driving.current_session(window).ready().settings
    settings.prefer(replace(settings.preferences(), reduce_motion=reduced))
    window.go(routes.FOLLOW_LEARNER, None)


def test_menus_stand_still_as_long_as_motion_is_reduced(
    moving_menus: None, open_window: OpenWindow, singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    moving = []
    for reduced in (False, True, False):
        reduce_motion(window, reduced=reduced)
        moving.append(QApplication.isEffectEnabled(EFFECT))
    assert moving == [True, False, True]


@pytest.mark.parametrize("reduced", [False, True])
def test_the_result_opens_by_itself_unless_motion_is_reduced(
    reduced: bool,  # noqa: FBT001 - from the list above
    begin: Callable[..., MainWindow],
    singles: tuple[Question, ...],
    clock: ScriptedClock,
) -> None:
    window = begin(singles)
    reduce_motion(window, reduced=reduced)
    clock.go_on(hours=2)
    driving.sitting_page(window).look_at_clock()
    assert sees(window, "The result opens by itself") is not reduced
