"""The notice at the foot in the whole window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.window.frame.notices import Way
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.seeing import press

CTRL = Qt.KeyboardModifier.ControlModifier


def test_ctrl_z_takes_back_what_was_done(
    open_window: OpenWindow, singles: tuple[Question, ...], spoken: list[str]
) -> None:
    window, done = open_window(singles), []
    window.notices.tell("Deleted.", Way("Put it back", lambda: done.append("back")))
    press(Qt.Key.Key_Z, CTRL)
    assert done == ["back"]
    press(Qt.Key.Key_Z, CTRL)
    assert done == ["back"]
    assert spoken[-1] == "There is nothing to undo"


def test_another_page_ends_a_notice(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    window.notices.tell("Deleted.")
    driving.show_study(window)
    assert not window.notices.is_shown()


def test_f6_and_tab_come_to_a_notice(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    window.notices.tell("Deleted.", Way("Put it back", lambda: None))
    texts = set()
    for _ in range(4):
        press(Qt.Key.Key_F6)
        focus = window.focusWidget()
        texts.add(focus.text() if isinstance(focus, QAbstractButton) else "")
    assert "Put it back" in texts
