"""What has changed since the last quiz that this one can be compared with."""

from PySide6.QtWidgets import QWidget

from sco_quiz.app.quiz.results import ResultScreen
from sco_quiz.domain.marking import Verdict
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, numbers, quiz_terms
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.labels.motif import BesideMotif
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.definition_list import FactRows

_CUP = 96  # px wide


class ResultSince(Card):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._rows = FactRows(look)
        self._note = PlainLabel(look, role=Type.SMALL, ink="text2")
        self.set_title(self.tr("Since last time"))
        self.body.addWidget(self._rows)
        self.body.addWidget(BesideMotif(look, self._note, "cup", _CUP))
        self.body.addStretch(1)

    def show_screen(self, screen: ResultScreen) -> None:
        before, now = screen.previous, screen.outcome
        self._rows.setVisible(before is not None)
        if before is None:
            self.set_title(self.tr("Since last time"))
            first = self.tr("Your next quiz will be compared with this one.")
            alone = self.tr("Your next quiz of this kind and length will be compared with this one.")
            self._note.set_text(first if screen.is_first else alone)
            return
        self.set_title(self.tr("Since last time, {0}").format(dates.short_date(before.ended_at)))
        is_weighted = (before.points, now.points) != (before.right, now.right)
        rows = [(self.tr("Right answers"), self._change(str(before.right), str(now.right)))]
        if is_weighted:
            points = quiz_terms.score(before.points, before.count), numbers.points(now.points)
            rows.insert(0, (self.tr("Points"), self._change(*points)))
        partly = screen.previous_partly, now.count(Verdict.PARTLY)
        if any(partly):
            rows.append((self.tr("Partly right"), self._change(*map(str, partly))))
        rows.append((self.tr("Time"), self._change(dates.duration(before.used_ns), dates.duration(now.used_ns))))
        self._rows.set_rows(rows)
        self._note.set_text(self.tr("%n question(s) are few: a small change can be chance.", "", len(now.answers)))

    def _change(self, *figures: str) -> str:
        """Where a line ends, it does not end within a figure."""
        return self.tr("{0}, now {1}").format(*(figure.replace(" ", "\u00a0") for figure in figures))
