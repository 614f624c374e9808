"""Scores of the newest timed quizzes, with how far chance can move each."""

from PySide6.QtWidgets import QWidget

from sco_quiz.app.ports import Past
from sco_quiz.app.progress import ProgressScreen
from sco_quiz.domain.statistics import Share
from sco_quiz.gui import wording
from sco_quiz.gui.look import Look
from sco_quiz.gui.theme import Type
from sco_quiz.gui.widgets.card import Card
from sco_quiz.gui.widgets.label import PlainLabel
from sco_quiz.gui.widgets.trend_chart import TrendChart, TrendPoint


class ScoresCard(Card):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.set_title(self.tr("Scores"))
        self._trend = TrendChart(look)
        self._words = PlainLabel(look, role=Type.SMALL, ink="text2")
        self.body.addWidget(self._trend)
        self.body.addWidget(self._words)
        self.body.addStretch(1)

    def show_screen(self, screen: ProgressScreen) -> None:
        exams = screen.exams
        if not exams:
            return
        best = max(exams, key=lambda past: past.share / past.count)
        words = self.tr("{0} is the highest of these. The lines show how far chance alone can move a score.")
        if len(exams) == 1:
            words = self.tr("{0} in your first timed quiz. The line shows how far chance alone can move a score.")
        sentence = words.format(wording.score(best.share, best.count))
        self._trend.set_points([_point(past) for past in exams], exams[-1].mark / exams[-1].count, sentence)
        self._words.set_text(sentence)


def _point(past: Past) -> TrendPoint:
    share = Share(past.share, past.count)
    low, high = share.interval
    return TrendPoint(wording.short_date(past.ended_at), share.value, low, high)
