"""Below a question: its confidence, and what is at stake with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from sco_quiz.app.quiz.clock_screen import Stage
from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import Sheet
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.response import Confidence
from sco_quiz.gui.pages.quiz.sitting.question.confidence_bar import ConfidenceBar
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import quiz_terms
from sco_quiz.gui.widgets.labels.label import HeldLabel, plain_tool_tip
from sco_quiz.gui.widgets.layout.layout_gaps import set_spacing


class ConfidenceArea(QWidget):
    confidence_chosen = Signal(object)  # Confidence
    not_known = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bar = ConfidenceBar(look)
        self._stakes = HeldLabel(look, ink="text2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._bar, self._stakes):
            self._column.addWidget(part)
        self._bar.confidence_chosen.connect(self.confidence_chosen)
        self._bar.not_known.connect(self.not_known)
        look.changed.connect(self._space)
        self._space()

    def show_screen(self, screen: SittingScreen) -> bool:
        """Show what was said, also when it can no longer be changed; a checked question says it in its verdict.

        True where it had the focus and cannot keep it.
        """
        had_focus = self.isAncestorOf(focus) if (focus := QApplication.focusWidget()) else False
        said = screen.sheet.sure is not None or screen.sheet.response.dont_know
        self.setVisible(screen.takes_confidence or (said and not screen.sheet.checked))
        self._bar.setEnabled(screen.takes_confidence)
        over = self.tr("The time for this question is over.")
        at_zero = self.tr("It stays what it was when the time ran out.")
        why = at_zero if screen.clock.stage is Stage.OVERTIME else over
        plain_tool_tip(self._bar, "" if screen.takes_confidence else why)
        self._show_stakes(screen)
        return had_focus and not screen.takes_confidence

    def show_keys(self, sheet: Sheet, *, shown: bool, in_tips: bool) -> None:
        """Whether the keys that choose are shown beside the words, and whether tool tips name them."""
        self._bar.show_keys_in_tips(has_keys=in_tips)
        self._bar.show_sheet(sheet, keys=shown)

    def _show_stakes(self, screen: SittingScreen) -> None:
        """What is at stake with the confidence that is chosen, where the marking goes by it."""
        is_shown = screen.scheme is MarkingScheme.CERTAINTY and screen.takes_confidence
        words = quiz_terms.stakes_sentence(screen.sheet.sure) if is_shown else ""
        self._stakes.setVisible(is_shown)
        self._stakes.show_one_of(words, [quiz_terms.stakes_sentence(sure) for sure in (None, *Confidence)])
        self._bar.describe(words)

    def _space(self) -> None:
        set_spacing(self._column, self._look.theme.space(12))
