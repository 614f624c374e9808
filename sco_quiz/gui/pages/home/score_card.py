"""The last scores; beside the first one a drawing, where the next ones will be."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text.numbers import score_percent
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.empty_state import EmptyState
from sco_quiz.gui.widgets.labels.motif import BesideMotif
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import Cell, Column, RowView

if TYPE_CHECKING:
    from sco_quiz.app.learning.overview import HomeScreen
    from sco_quiz.app.library.packs import Scope
    from sco_quiz.app.ports.history import AttemptSummary

_TRY_AGAIN = 2  # scores that can be compared


class ScoreCard(Card):
    all_asked = Signal()
    result_asked = Signal(object)  # AttemptId

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._all = Button(look, self.tr("All results"), ButtonKind.QUIET, size=32)
        self.add_to_head(self._all)
        self._recent: tuple[AttemptSummary, ...] = ()
        columns = (Column(), Column(stretch=True), Column(right=True), Column(right=True))
        self._scores = RowList(look, self.tr("Last scores"), columns, opens=True)
        self._next_score = EmptyState(look, "")
        self._few_scores = BesideMotif(look, self._next_score, "stones", 96)
        for widget in (self._scores, self._few_scores):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self._all.clicked.connect(self.all_asked)
        self._scores.opened.connect(lambda row: self.result_asked.emit(self._recent[row].id))

    def show_screen(self, screen: "HomeScreen", *, drawn: bool) -> None:
        """`drawn`: the drawing of the page stands here."""
        self._recent = tuple(screen.recent)
        self._scores.set_rows([_score_row(past, screen.scope) for past in screen.recent])
        self._scores.setVisible(bool(screen.recent))
        self.set_title(self.tr("Last score") if len(screen.recent) == 1 else self.tr("Last scores"))
        self._next_score.set_text(self._about_next_score(len(screen.recent)))
        self._few_scores.setVisible(bool(self._next_score.text()))
        self._few_scores.set_drawn(drawn)
        self._all.setVisible(bool(screen.topics))

    def _about_next_score(self, scores: int) -> str:
        if not scores:
            return self.tr("Your scores appear here after your first timed quiz.")
        if scores < _TRY_AGAIN:
            return self.tr("Your next score appears above this one. A topic shows its percentage from five answers on.")
        return ""


def _score_row(past: "AttemptSummary", scope: "Scope") -> RowView:
    from sco_quiz.gui.pages.pack_views import with_pack
    from sco_quiz.gui.text import dates, quiz_terms

    score, share = quiz_terms.score(past.points, past.count), score_percent(past.points, past.count)
    cells = (
        Cell(dates.short_date(past.ended_at)),
        Cell(with_pack(score, past, scope), strong=True),
        Cell(share, ink="text2"),
        Cell(dates.duration(past.used_ns), ink="text2"),
    )
    return RowView(cells, with_pack(f"{dates.long_date(past.ended_at)}, {score}, {share}", past, scope))
