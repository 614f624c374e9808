"""Interrupted quizzes by hand: the page that lists them, and giving one up."""

from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.quizzes import Quizzes, Unfinished, Unreadable
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.gui.look import Look
from sco_quiz.gui.pages.interrupted import InterruptedPage, discarding
from sco_quiz.gui.widgets.confirm_dialog import ConfirmDialog


class Interruptions(QObject):
    discarded = Signal()
    resume_asked = Signal(object)  # AttemptId
    home_asked = Signal()

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._quizzes: Quizzes | None = None

    def serve(self, quizzes: Quizzes) -> None:
        self._quizzes = quizzes

    @cached_property
    def page(self) -> InterruptedPage:
        page = InterruptedPage(self._look)
        page.resume_asked.connect(self.resume_asked)
        page.left.connect(self.home_asked)
        page.discard_asked.connect(self.discard)
        return page

    def show_those_of(self, learner: LearnerId) -> None:
        if self._quizzes is not None:
            self.page.show_screen(self._quizzes.unfinished(learner))

    def discard(self, each: Unfinished | Unreadable) -> None:
        """Asks first. Raises NotSavedError."""
        title, sentence = discarding(each)
        keep, verb = self.tr("Keep"), self.tr("Discard")
        dialog = ConfirmDialog(self._look, title, sentence, safe=keep, verb=verb, danger=True, parent=self._window)
        if dialog.ask() and self._quizzes is not None:
            self._quizzes.discard(each.id)
            self.discarded.emit()
