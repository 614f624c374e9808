"""On every page a button that is off says why, and one without words says what it does."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.startup.application import make_window
from sco_quiz.gui.style.look import Look
from tests.gui.pages import fitting
from tests.gui.pages.conftest import services_in
from tests.gui.pages.tour import Tour, bank, in_front


def is_told(button: QPushButton) -> bool:
    """A button that is off needs a reason, which is not its name; one that is on and has no words, a tool tip."""
    if not button.isEnabled():
        return button.accessibleDescription() not in {"", button.text(), button.accessibleName()}
    return bool(button.text() or button.toolTip())


def test_a_button_that_is_off_says_why_and_one_without_words_what_it_does(
    qapp: QApplication, look: Look, tmp_path_factory: pytest.TempPathFactory
) -> None:
    clock = ScriptedClock()
    services = services_in(tmp_path_factory.mktemp("tips"), clock, bank())
    window = make_window(qapp, resources_dir()).window
    mute: dict[str, str] = {}
    with in_front(window, services):
        for name in Tour(window, services, clock).pages():
            fitting.settle()
            for button in window.findChildren(QPushButton):
                if button.isVisible() and not is_told(button):
                    mute.setdefault(f"{type(button).__name__} {button.accessibleName() or button.text()}", name)
    assert mute == {}
