"""The first run: its page is shown once, when the store is new, until it is left."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, partial

from PySide6.QtWidgets import QWidget

from sco_quiz.app.learners.preferences import Preferences
from sco_quiz.app.quiz.planning import practice
from sco_quiz.gui.pages.home.first_run_page import FirstRunPage
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.window.routes import Answer
from sco_quiz.gui.window.section import Shell


class FirstRunSection(PageSection):
    def __init__(self, shell: Shell, session: CurrentSession) -> None:
        super().__init__(shell, session)
        self._tried: int | None = None  # what was chosen of the question, also in another language
        self._is_shown = False
        self._is_preferring = False
        shell.navigation.turned.connect(self._note_left)
        shell.look.changed.connect(self._follow_look)

    def answers(self) -> Sequence[Answer]:
        return (routes.FIRST_RUN.to(lambda _: self._show()),)

    @cached_property
    def page(self) -> FirstRunPage:
        page = FirstRunPage(self.look)
        page.preferred.connect(self._prefer)
        page.renamed.connect(partial(self.shell.go, routes.RENAME))
        page.question.answered.connect(self._keep_tried)
        page.started.connect(partial(self.shell.go, routes.START, practice()))
        page.left.connect(partial(self.shell.go, routes.HOME, None))
        if self._tried is not None:
            page.question.show_answer(self._tried)
        return page

    def _show(self) -> None:
        self._is_shown = True
        self.fill_and_show(self.page, "home", self._fill)

    def _fill(self) -> None:
        session = self.ready()
        self.page.show_screen(session.settings.preferences(), session.roster.current().name)

    def _follow_look(self) -> None:
        """The size of the text can be changed by keys too."""
        if self._is_shown and not self._is_preferring and self.session.is_open():
            self._fill()

    def _keep_tried(self, chosen: int) -> None:
        self._tried = chosen

    def _prefer(self, preferences: Preferences) -> None:
        """In another language the page is made anew, and home is shown for it meanwhile."""
        page, self._is_preferring = self.page, True
        try:
            self.shell.go(routes.PREFER, preferences)
        finally:
            self._is_preferring = False
        if self.page is page:
            self._fill()
        else:
            self._show()
            self.page.focus_language()

    def _note_left(self, page: QWidget) -> None:
        """Wherever it was left to: it does not come again."""
        if self._is_shown and not self._is_preferring and page is not self.page and self.session.is_open():
            self._is_shown = False
            settings = self.ready().settings
            settings.prefer(replace(settings.preferences(), welcomed=True))
