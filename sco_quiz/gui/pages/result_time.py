"""The time of a result: how much was used, the pace, and what happened to the clock."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from sco_quiz.app.results import ResultScreen
from sco_quiz.domain.clock import SECOND
from sco_quiz.domain.outcome import Outcome
from sco_quiz.gui import wording
from sco_quiz.gui.look import Look
from sco_quiz.gui.theme import Type
from sco_quiz.gui.widgets.card import Card
from sco_quiz.gui.widgets.label import PlainLabel
from sco_quiz.gui.widgets.pace_line import PaceFace, PaceLine


class ResultTime(Card):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.set_title(self.tr("Time"))
        self._used = PlainLabel(look, ink="text2")
        self._pace = PaceLine(look)
        self._sentence = PlainLabel(look, role=Type.SMALL, ink="text2")
        self._journal = PlainLabel(look, role=Type.SMALL, ink="text2")
        for widget in (self._used, self._pace, self._sentence, self._journal):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_screen(self, screen: ResultScreen) -> None:
        result = screen.outcome
        limit = result.attempt.rules.limit_s
        used = wording.duration(result.used_ns)
        words = self.tr("{0} used").format(used)
        if limit is not None:
            words = self.tr("{0} of {1} used").format(used, wording.minutes(limit))
        self._used.set_text(words)
        sentence = self._pace_words(result)
        self._pace.set_face(_pace(result, sentence))
        self._pace.setVisible(limit is not None and result.used_ns > 0)
        self._sentence.set_text(sentence)
        self._journal.set_text("\n".join(wording.clock_note(note) for note in screen.notes))
        self._journal.setVisible(bool(screen.notes))

    def _pace_words(self, result: Outcome) -> str:
        seen = [a for a in result.answers if a.seen]
        if not seen:
            return self.tr("No question was seen.")
        longest = max(seen, key=lambda a: a.time_ns)
        words = self.tr("Question {0} took longest: {1}.")
        return words.format(longest.position + 1, wording.duration(longest.time_ns))


def _pace(result: Outcome, sentence: str) -> PaceFace:
    minutes, total = [], 0
    for answer in result.answers:
        if answer.seen:
            total += answer.time_ns
            minutes.append(total / (60 * SECOND))
    limit = result.attempt.rules.limit_s
    longest = max((a for a in result.answers if a.seen), key=lambda a: a.time_ns, default=None)
    return PaceFace(
        minutes=tuple(minutes),
        limit=0.0 if limit is None else limit / timedelta(minutes=1).total_seconds(),
        questions=len(result.answers),
        longest=None if longest is None else longest.position,
        sentence=sentence,
    )
