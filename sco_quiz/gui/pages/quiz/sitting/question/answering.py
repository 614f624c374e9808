"""What the learner does to the answer of the question that is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.domain.response import EMPTY, Confidence, Response
from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.pages.quiz.sitting.question.question_view import QuestionView
from sco_quiz.gui.text import quiz_terms


class Answering(QObject):
    """Passes each act on to the sitting, then calls `changed`, which draws the new screen."""

    def __init__(self, sitting: Sitting, view: QuestionView, changed: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._view = view
        self._changed = changed
        self._replaced: tuple[int, Response] = (-1, EMPTY)  # position and answer before the last change

    def answer(self, response: Response) -> None:
        self._keep_replaced()
        self._sitting.answer(response)
        self._changed()

    def undo(self) -> None:
        """Bring back the answer that the last change on this question replaced; a second time, the change itself."""
        position, response = self._replaced
        screen = self._sitting.screen()
        if position == screen.position and not screen.fixed:
            self.answer(response)
            announce(self._view, self.tr("The answer before is back"), Weight.ASKED)

    def strike(self, option: int) -> None:
        self._sitting.strike(option)
        self._changed()  # the name of the option says it

    def set_confidence(self, confidence: Confidence) -> None:
        self._sitting.be_sure(confidence)
        self._changed()
        is_set = self._sitting.screen().sheet.sure is confidence
        announce(
            self._view, quiz_terms.confidence(confidence) if is_set else self.tr("Not said how sure"), Weight.ASKED
        )

    def do_not_know(self) -> None:
        self._keep_replaced()
        self._sitting.do_not_know()
        self._changed()
        is_set = self._sitting.screen().sheet.response.dont_know
        announce(
            self._view, self.tr("I don’t know") if is_set else self.tr("“I don’t know” is taken back"), Weight.ASKED
        )

    def claim(self, is_right: bool) -> None:  # noqa: FBT001 - the signal's argument
        self._sitting.claim(on=is_right)
        self._changed()
        announce(self._view, self._view.claim.words())

    def flag(self) -> None:
        self._sitting.flag()
        self._changed()

    def _keep_replaced(self) -> None:
        screen = self._sitting.screen()
        self._replaced = screen.position, screen.sheet.response
