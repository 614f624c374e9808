"""Scores of the newest timed quizzes, with how far chance can move each."""

from PySide6.QtWidgets import QWidget

from sco_quiz.app.learning.progress import ProgressScreen
from sco_quiz.app.ports.history import AttemptSummary
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.statistics import Share
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, quiz_terms, sentences
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.charts.trend_chart import TrendChart, TrendPoint
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card


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
        best = max(exams, key=lambda past: past.points / past.count)
        words = self.tr("{0} is the highest of these.")
        if len(exams) == 1:
            words = self.tr("{0} in your first timed quiz.")
        sentence = sentences.sentences(
            words.format(quiz_terms.score(best.points, best.count)), self._chance_words(exams)
        )
        self._trend.set_points([_point(past) for past in exams], sentence)
        self._words.set_text(sentence)

    def _chance_words(self, exams: tuple[AttemptSummary, ...]) -> str:
        plain = sum(past.scheme is MarkingScheme.PLAIN for past in exams)
        if not plain:
            return ""
        if plain < len(exams):
            return self.tr(
                "The lines show how far chance alone can move a score; there is none where wrong answers or how sure "
                "you were count."
            )
        return self.tr("The lines show how far chance alone can move a score.")


def _point(past: AttemptSummary) -> TrendPoint:
    """Wilson's interval is of a share of answers: it holds for plain marking alone."""
    return TrendPoint(
        label=dates.short_date(past.ended_at),
        score=past.points / past.count,
        mark=past.mark / past.count,
        score_words=quiz_terms.score(past.points, past.count),
        mark_words=number(past.mark),
        chance=Share(past.points, past.count).interval if past.scheme is MarkingScheme.PLAIN else None,
    )
