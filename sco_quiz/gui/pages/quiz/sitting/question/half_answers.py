"""The question that is asked before a step that leaves an answer incomplete."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import quiz_terms, sentences
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog


class HalfAnswers(QObject):
    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self._dialog: ConfirmDialog | None = None

    def agrees(self, screen: SittingScreen) -> bool:
        """Whether the step may be taken: the answer is complete, or the learner wants it as it stands."""
        if screen.can_check and screen.asks_before_check:
            title, verb = self.tr("Check an incomplete answer?"), self.tr("Check")
            return self._ask(screen, title, self.tr("After the check it cannot be changed."), verb)
        if not screen.can_check and screen.asks_before_next:
            title, verb = self.tr("Go on without saying which number you mean?"), self.tr("Go on")
            return self._ask(screen, title, self.tr("As it stands it is not marked."), verb)
        return True

    def close(self) -> None:
        """Close the dialog, because the time of the quiz or of the question is up."""
        if self._dialog is not None:
            self._dialog.reject()

    def _ask(self, screen: SittingScreen, title: str, then: str, verb: str) -> bool:
        """Ask; `then` says what comes of the step."""
        given = quiz_terms.amount_given(screen.question, screen.sheet.response)
        self._dialog = ConfirmDialog(
            self._look,
            title,
            sentences.sentences(given, then),
            safe=self.tr("Complete it"),
            verb=verb,
            parent=self._page.window(),
        )
        agreed = self._dialog.ask()
        self._dialog = None
        return agreed
