"""Scores of the newest timed quizzes, with how far chance can move each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.learning.progress import ProgressScreen, QuizLine
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.statistics import Share
from sco_quiz.gui.accessibility.named_groups import mark_told
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, quiz_terms, sentences
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.charts.plots.trend_chart import TrendChart, TrendPoint
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.empty_state import EmptyState
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card


class ScoresCard(Card):
    result_asked = Signal(object)  # AttemptId

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._scores: tuple[QuizLine, ...] = ()
        self.set_title(self.tr("Scores"))
        self._trend = TrendChart(look)
        self._trend.title = self.tr("Scores")
        self._table = Button(look, self.tr("As a table"), ButtonKind.QUIET, size=32)
        self._words = PlainLabel(look, role=Type.SMALL, ink="text2")
        mark_told(self._words)  # by the chart
        self._empty = EmptyState(look, "")
        self.add_to_head(self._table)
        for part in (self._trend, self._words, self._empty):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._table.clicked.connect(self._trend.show_numbers)
        self._trend.opened.connect(self._open)

    def show_screen(self, screen: ProgressScreen) -> None:
        self._scores = scores = screen.scores
        for part in (self._trend, self._table, self._words):
            part.setVisible(bool(scores))
        self._empty.setVisible(not scores)
        if not scores:
            self._empty.set_text(self._empty_words(screen))
            return
        best = max(scores, key=lambda line: line.earned / line.of)
        words = self.tr("{0} is the highest of these.")
        if len(scores) == 1:
            words = self.tr("{0} in one quiz.")
        sentence = sentences.sentences(words.format(quiz_terms.score(best.earned, best.of)), self._chance_words(scores))
        self._trend.set_points([_point(line) for line in scores], sentence)
        how = self.tr("Point at a dot, or use Left and Right, to read it.")
        self._words.set_text(sentences.sentences(sentence, how))

    def _empty_words(self, screen: ProgressScreen) -> str:
        if screen.choice.mode is Mode.PRACTICE:
            return self.tr("There is no practice here yet.")
        if screen.attempts:
            return self.tr("There is no timed quiz here. Your scores over time will appear after one.")
        return self.tr("Your scores over time will appear here after your first timed quiz.")

    def _chance_words(self, scores: tuple[QuizLine, ...]) -> str:
        plain = sum(_has_chance(line) for line in scores)
        if not plain:
            return ""
        if plain < len(scores):
            return self.tr(
                "The upright lines show how far chance alone can move a score; there is none where wrong answers or "
                "how sure you were count."
            )
        return self.tr("The upright lines show how far chance alone can move a score.")

    def _open(self, at: int) -> None:
        self.result_asked.emit(self._scores[at].past.id)


def _has_chance(line: QuizLine) -> bool:
    """Wilson's interval is of a share of answers: of points it holds for plain marking alone."""
    return line.part is not None or line.past.scheme is MarkingScheme.PLAIN


def _point(line: QuizLine) -> TrendPoint:
    """Practice has no mark, and neither has a part of a quiz."""
    past = line.past
    has_mark = line.part is None and past.mode is Mode.EXAM
    return TrendPoint(
        label=dates.short_date(past.ended_at),
        score=line.earned / line.of,
        mark=past.mark / past.count if has_mark else None,
        score_words=quiz_terms.score(line.earned, line.of),
        mark_words=number(past.mark) if has_mark else "",
        chance=Share(line.earned, line.of).interval if _has_chance(line) else None,
        heard=dates.plain_date(past.ended_at.astimezone().date()),
    )
