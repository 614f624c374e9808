"""Somebody who takes a quiz in a window: what they choose in its menus, and the time that they let pass."""

from PySide6.QtGui import QAction

from sco_quiz.domain.attempt import AttemptId
from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.window.main_window import MainWindow
from tests.gui.pages.seeing import press, texts


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

    def answer(self, *, right: bool = True) -> Question:
        """By keys, the question that is shown: the first option that is right, or wrong; what is typed is accepted, or
        not. Returns the question.
        """
        asked = driving.sitting(self._window).screen().question
        if asked.accept:
            press(asked.accept[0] if right else "nothing")
        else:
            press(str(1 + next(at for at, option in enumerate(asked.options) if option.key == right)))
        return asked

    def answer_first(self, *right: bool) -> list[Question]:
        """The first questions, each right or wrong."""
        return [self._answer_at(position, right=is_right) for position, is_right in enumerate(right)]

    def answer_all(self, *, right: bool = True) -> list[Question]:
        return self.answer_first(*[right] * len(driving.sitting(self._window).screen().questions))

    def hand_in(self) -> AttemptId:
        """Without being asked once more; leads to the result."""
        sitting = driving.sitting(self._window)
        sitting.hand_in()
        driving.sitting_page(self._window).look_at_clock()
        return sitting.outcome().attempt.id

    def _answer_at(self, position: int, *, right: bool) -> Question:
        driving.sitting_page(self._window).go_to(position)
        return self.answer(right=right)

    def wait(self, clock: ScriptedClock, **duration: float) -> None:
        """So long, until the page next looks at its clock."""
        clock.go_on(**duration)
        driving.sitting_page(self._window).look_at_clock()
