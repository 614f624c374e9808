"""The two sides of a room of pages: the section, and what the window offers to it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.window.frame.messages import Messages
from sco_quiz.gui.window.frame.navigation import Navigation
from sco_quiz.gui.window.input.input_guard import InputGuard
from sco_quiz.gui.window.routes import Answer, Route

if TYPE_CHECKING:  # loaded when the first notice is told, and the first job asked for
    from sco_quiz.gui.window.frame.notices import Notices
    from sco_quiz.gui.window.jobs.job_runner import Jobs

A = TypeVar("A")


class Shell(Protocol):
    """What the window offers to a section."""

    look: Look
    navigation: Navigation
    messages: Messages
    input: InputGuard

    @property
    def widget(self) -> QWidget:
        """The window, as the parent of dialogs."""

    @property
    def jobs(self) -> "Jobs": ...

    @property
    def notices(self) -> "Notices":
        """At the foot of the page: what was done, and its way back. What could not be done is for `messages`."""

    def go(self, route: Route[A], argument: A) -> None:
        """Call the section that answers this route."""

    def choose(self, place: str) -> None:
        """Go to a place of the side bar. Back does not lead from there to the page before."""

    def is_working(self) -> bool:
        """Whether a job is running."""

    def come_to_front(self) -> None: ...


class Section(QObject):
    """Owns pages and answers routes; made when one of its routes is first asked for.

    Its pages are cached properties: when the language changes they are deleted, and made anew when next shown.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self.shell = shell
        self.window = shell.widget
        self.look = shell.look

    def answers(self) -> Sequence[Answer]:
        """The routes of this section with their handlers."""
        return ()

    def may_leave(self) -> bool:
        """Called before another page takes the place of its page. False where answers are not saved yet."""
        return True

    def leave(self) -> None:
        """Go back to the page that the present one was opened on, or home."""
        self.shell.navigation.leave()
