"""What the sections of the window's pages have in common: the session, and messages above the page."""

from typing import TYPE_CHECKING

from sco_quiz.gui.pages.current_session import CurrentSession
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
