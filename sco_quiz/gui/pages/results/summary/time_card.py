"""The time of a result: how much was used, the pace, and what happened to the clock."""

from dataclasses import replace
from itertools import accumulate

from PySide6.QtWidgets import QWidget

from sco_quiz.app.quiz.results import ResultScreen
from sco_quiz.domain.attempt import Act
from sco_quiz.domain.clock import SECOND
from sco_quiz.domain.outcome import Answered, Outcome
from sco_quiz.gui.accessibility.named_groups import mark_told
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, quiz_terms
from sco_quiz.gui.widgets.charts.plots.pace_line import PaceLine, PaceView
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card

_MINUTE = 60 * SECOND


class ResultTime(Card):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.set_title(self.tr("Time"))
        self._used = PlainLabel(look, ink="text2", wrap=False)
        self.add_to_head(self._used)
        self._pace = PaceLine(look)
        self._pace.title = self.tr("Time")
        self._sentence = PlainLabel(look, role=Type.SMALL, ink="text2")
        mark_told(self._sentence)  # by the chart
        self._journal = PlainLabel(look, role=Type.SMALL, ink="text2")
        for widget in (self._pace, self._sentence, self._journal):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_screen(self, screen: ResultScreen) -> None:
        result = screen.outcome
        limit = result.attempt.rules.limit_s
        used = dates.duration(result.used_ns)
        words = self.tr("{0} used").format(used)
        if limit is not None:
            words = self.tr("{0} of {1} used").format(used, dates.minutes(limit))
        self._used.set_text(words)
        longest = max((a for a in result.answers if a.seen), key=lambda a: a.time_ns, default=None)
        self._sentence.set_text(self._longest_words(longest))
        self._pace.set_view(self._pace_view(result, longest))
        self._pace.setVisible(limit is not None and result.used_ns > 0)
        self._journal.set_text("\n".join(quiz_terms.clock_note(note) for note in screen.notes))
        self._journal.setVisible(bool(screen.notes))

    def _longest_words(self, longest: Answered | None) -> str:
        if longest is None:
            return self.tr("No question was seen.")
        words = self.tr("Question {0} took longest: {1}.")
        return words.format(longest.position + 1, dates.duration(longest.time_ns))

    def _pace_view(self, result: Outcome, longest: Answered | None) -> PaceView:
        """Up to the last question seen; one that was passed over on the way took no time."""
        reached = max((a.position for a in result.answers if a.seen), default=-1) + 1
        end = self.tr("time was up") if result.ended is Act.TIME_UP else self.tr("handed in")
        view = PaceView(
            minutes=tuple(ns / _MINUTE for ns in accumulate(a.time_ns for a in result.answers[:reached])),
            limit=(result.attempt.rules.limit_s or 0) * SECOND / _MINUTE,
            questions=len(result.answers),
            sentence=self._sentence.text(),
            end_text=end,
        )
        if longest is None:
            return view
        words = self.tr("question {0}: {1}").format(longest.position + 1, dates.duration(longest.time_ns))
        if longest.position + 1 == reached:  # two names at one place would lie on each other
            return replace(view, end_text=words)
        return replace(view, longest=longest.position + 1, longest_text=words)
