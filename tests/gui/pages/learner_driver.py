"""Somebody who takes a quiz in a window: what they choose in its menus, and the time that they let pass."""

from PySide6.QtGui import QAction

from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.window.main_window import MainWindow
from tests.gui.pages.seeing import texts


class LearnerDriver:
    """At a question, unless it says otherwise. What the window shows is read with `seeing`."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def choose(self, words: str) -> None:
        """The entry of a menu with these words, which can be chosen."""
        found = [entry for entry in self._window.findChildren(QAction) if words in entry.text().replace("&", "")]
        (entry,) = [entry for entry in found if entry.isEnabled()]
        entry.trigger()

    def pause_or_continue(self) -> None:
        self.choose("Pause or continue")

    def ask_hand_in(self) -> None:
        """Leads to the page that asks once more."""
        self.choose("Hand in")

    def go_to(self, position: int) -> None:
        """From question to question; `position` counts from 0."""
        screen = driving.sitting(self._window).screen()
        wanted = f"Question {position + 1} of {len(screen.questions)}"
        for _ in screen.questions:
            if wanted not in texts(self._window):
                self.choose("Next question" if position > screen.position else "Previous question")
        assert wanted in texts(self._window)

    def wait(self, clock: ScriptedClock, **duration: float) -> None:
        """So long, until the page next looks at its clock."""
        clock.go_on(**duration)
        driving.sitting_page(self._window).look_at_clock()
