"""Interrupted quizzes by hand: the page that lists them, and giving one up."""

from collections.abc import Sequence
from functools import cached_property, partial

from sco_quiz.app.quiz.planning import Unfinished, Unreadable
from sco_quiz.gui.pages.home.interrupted_page import InterruptedPage, discarding
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.window.routes import Answer


class InterruptedSection(PageSection):
    def answers(self) -> Sequence[Answer]:
        return (
            routes.INTERRUPTED.to(lambda _: self.fill_and_show(self.page, "home", self.show_all)),
            routes.DISCARD.to(self.discard),
        )

    @cached_property
    def page(self) -> InterruptedPage:
        page = InterruptedPage(self.look)
        page.resume_asked.connect(partial(self.shell.go, routes.RESUME))
        page.left.connect(self.leave)
        page.discard_asked.connect(self.discard)
        return page

    def show_all(self) -> None:
        self.page.show_screen(self.ready().quizzes.unfinished(self.session.learner()))

    def discard(self, each: Unfinished | Unreadable) -> None:
        """Asks first. Raises NotSavedError."""
        title, sentence = discarding(each)
        keep, verb = self.tr("Keep"), self.tr("Discard")
        dialog = ConfirmDialog(self.look, title, sentence, safe=keep, verb=verb, danger=True, parent=self.window)
        if dialog.ask():
            self.ready().quizzes.discard(each.id)
            self.shell.navigation.fill_again()
