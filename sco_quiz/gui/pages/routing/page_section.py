"""What the sections of the window's pages have in common: the session, and a page that is filled and shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.window.routes import Context
from sco_quiz.gui.window.section import Section, Shell

if TYPE_CHECKING:
    from sco_quiz.app.session import Session


class PageSection(Section):
    """`ready` gives the use cases of the store that is open now. Raises RuntimeError where none is."""

    def __init__(self, shell: Shell, session: CurrentSession) -> None:
        super().__init__(shell)
        self.session = session

    def ready(self) -> "Session":
        return self.session.ready()

    def fill_and_show(self, page: QWidget, side: str, fill: Callable[[], None]) -> None:
        """A page outside of a quiz, filled now and each time one comes back to it."""
        fill()
        self.shell.navigation.show(page, side, Context.OUTSIDE, fill)
