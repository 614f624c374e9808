"""Interrupted quizzes by hand: the page that lists them, and giving one up."""

from functools import cached_property

from PySide6.QtCore import Signal

from sco_quiz.app.quiz.planning import Unfinished, Unreadable
from sco_quiz.gui.pages.home.interrupted_page import InterruptedPage, discarding
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.window.section import Section


class InterruptedSection(Section):
    discarded = Signal()
    resume_asked = Signal(object)  # AttemptId

    @cached_property
    def page(self) -> InterruptedPage:
        page = InterruptedPage(self.look)
        page.resume_asked.connect(self.resume_asked)
        page.left.connect(self.left)
        page.discard_asked.connect(self.discard)
        return page

    def show_all(self) -> None:
        services = self.ready()
        self.page.show_screen(services.quizzes.unfinished(services.roster.current().id))

    def discard(self, each: Unfinished | Unreadable) -> None:
        """Asks first. Raises NotSavedError."""
        title, sentence = discarding(each)
        keep, verb = self.tr("Keep"), self.tr("Discard")
        dialog = ConfirmDialog(self.look, title, sentence, safe=keep, verb=verb, danger=True, parent=self.window)
        if dialog.ask():
            self.ready().quizzes.discard(each.id)
            self.discarded.emit()
