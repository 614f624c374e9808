"""How sure, how right: whether the learner's own judgement can be relied on."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from sco_quiz.app.learning.progress import ProgressScreen
from sco_quiz.domain.calibration import BEST_BETWEEN, Brier, Judgement, judgement
from sco_quiz.domain.response import Confidence
from sco_quiz.domain.statistics import Share
from sco_quiz.gui.accessibility.named_groups import mark_told
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import quiz_terms, sentences
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.charts.plots.calibration_chart import CalibrationChart, CalibrationPoint
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card

_NONE = Share(0.0, 0)


class ConfidenceCard(Card):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.set_title(self.tr("How sure, how right"))
        self._chart = CalibrationChart(look)
        self._chart.title = self.tr("How sure, how right")
        self._words = PlainLabel(look, role=Type.SMALL, ink="text2")
        mark_told(self._words)  # by the chart
        self._brier = PlainLabel(look, role=Type.SMALL, ink="text2")
        for part in (self._chart, self._words, self._brier):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_screen(self, screen: ProgressScreen) -> None:
        shares = {sure: screen.confidence.get(sure, _NONE) for sure in Confidence}
        has_any = any(share.n for share in shares.values())
        self._chart.setVisible(has_any)
        words = self.tr("Say how sure you are when you answer: here you will see whether you judge yourself well.")
        if has_any:
            words = sentences.sentences(*self._judged(shares))
            boxes = self.tr("The boxes show where well-judged answers lie.")
            points = [_point(sure, share) for sure, share in shares.items()]
            self._chart.set_points(points, sentences.sentences(boxes, words))
        self._words.set_text(words)
        self._brier.set_text("" if screen.brier is None else self._brier_words(screen.brier))
        self._brier.setVisible(screen.brier is not None)

    def _judged(self, shares: dict[Confidence, Share]) -> list[str]:
        """A sentence for each level that lies outside of its box, or one that none does."""
        over = self.tr("“{0}” came out right {1} times: less often than the word says.")
        under = self.tr("“{0}” came out right {1} times: you know more than you think.")
        said = {Judgement.OVER: over, Judgement.UNDER: under}
        judged = {sure: judgement(sure, share) for sure, share in shares.items()}
        sentences = [
            said[how].format(
                _capital(quiz_terms.confidence(sure)), quiz_terms.score(shares[sure].right, shares[sure].n)
            )
            for sure, how in reversed(judged.items())
            if how in said
        ]
        if sentences:
            return sentences
        if Judgement.WELL in judged.values():
            return [self.tr("No level lies outside of its box by more than chance alone can make.")]
        return [self.tr("Too few answers at each level for a figure.")]

    def _brier_words(self, brier: Brier) -> str:
        words = self.tr(
            "How far your judgement was off, on average: {0}, likely between {1} and {2}, on {3} answers. 0 is best; "
            "saying “half and half” to everything gives {4}."
        )
        figures = (QLocale().toString(value, "f", 2) for value in (brier.score, brier.low, brier.high, 0.25))
        score, low, high, half = figures
        return words.format(score, low, high, number(brier.n), half)


def _point(sure: Confidence, share: Share) -> CalibrationPoint:
    low, high = share.interval
    value = share.value if share.enough else None
    return CalibrationPoint(quiz_terms.confidence(sure), BEST_BETWEEN[sure], value, low, high, share.n)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
