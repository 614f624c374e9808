"""The base of the sections: it has the session, and shows a page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.window.routes import Context
from sco_quiz.gui.window.section import Section, Shell

if TYPE_CHECKING:
    from sco_quiz.app.session import Session
    from sco_quiz.domain.fact import PackId


class PageSection(Section):
    """A section with a session."""

    def __init__(self, shell: Shell, session: CurrentSession) -> None:
        super().__init__(shell)
        self.session = session

    def ready(self) -> "Session":
        """The use cases of the open store. Raises RuntimeError where none is open."""
        return self.session.ready()

    def choose_pack(self, pack: "PackId") -> None:
        """Let every page speak of this pack from now on, of all packs for SEVERAL. Raises NotSavedError."""
        self.ready().packs.choose(self.session.learner(), pack)
        self.shell.navigation.fill_again()

    def fill_and_show(self, page: QWidget, side: str, fill: Callable[[], None]) -> None:
        """Show a page outside of a quiz, filled now and each time the reader comes back to it."""
        fill()
        self.shell.navigation.show(page, side, Context.OUTSIDE, fill)
