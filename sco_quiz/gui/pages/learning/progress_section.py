"""What has been learned so far."""

from collections.abc import Sequence
from functools import cached_property, partial

from sco_quiz.app.learning.progress import PAGE
from sco_quiz.gui.pages.learning.progress.progress_page import ProgressPage
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.window.routes import Answer, Context


class ProgressSection(PageSection):
    def answers(self) -> Sequence[Answer]:
        return (routes.PROGRESS.to(lambda _: self._show()),)

    @cached_property
    def page(self) -> ProgressPage:
        page, go = ProgressPage(self.look), self.shell.go
        page.more_asked.connect(self._fill)
        page.paragraph_asked.connect(partial(go, routes.PARAGRAPH))
        page.review_asked.connect(partial(go, routes.REVIEW_DUE, None))
        page.result_asked.connect(partial(go, routes.RESULT))
        page.left.connect(self.leave)
        return page

    def _show(self) -> None:
        self._fill(PAGE)
        self.shell.navigation.show(self.page, "progress", Context.OUTSIDE, self.page.ask)

    def _fill(self, attempts: int) -> None:
        session = self.session
        self.page.show_screen(self.ready().progress.screen(session.learner(), session.goal(), attempts))
