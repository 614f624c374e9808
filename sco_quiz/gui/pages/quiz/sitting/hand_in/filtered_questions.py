"""The questions of a quiz as rows, filtered by what is left to do with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.completeness import Completeness
from sco_quiz.gui.pages.quiz.sitting.question.question_cells import cell_state
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.chips import Chip, ChipRow
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.question_cell import CellState
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import Cell, Column, RowView

_ALL, _INCOMPLETE, _UNANSWERED, _FLAGGED, _TO_LOOK_AT = range(5)
_SIGNS = {
    CellState.UNSURE: "cell-unsure",
    CellState.ANSWERED: "cell-answered",
    CellState.INCOMPLETE: "cell-incomplete",
    CellState.SEEN: "cell-seen",
    CellState.NOT_SEEN: "cell-not-seen",
}


class FilteredQuestions(Card):
    opened = Signal(int)  # the position of a question

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._screen: SittingScreen | None = None
        self._shown: tuple[int, ...] = ()
        self._filter = _TO_LOOK_AT
        self._chips = ChipRow(look, self.tr("Filter"))
        columns = (
            Column(self.tr("No."), right=True),
            Column(self.tr("Question"), stretch=True),
            Column(self.tr("State")),
            Column(self.tr("Flag")),
        )
        self._rows = RowList(look, self.tr("Questions"), columns, opens=True)
        self._nothing = PlainLabel(look, self.tr("No question in this list."), ink="text2")
        parts: tuple[QWidget, ...] = (self._chips, self._rows, self._nothing)
        for part in parts:
            self.body.addWidget(part)
        self._chips.chosen.connect(self._choose_filter)
        self._rows.opened.connect(lambda row: self.opened.emit(self._shown[row]))

    def choose_likeliest(self, screen: SittingScreen) -> None:
        """Filter by what is left to look at, where there is something."""
        self._filter = _TO_LOOK_AT if _matching(screen, _TO_LOOK_AT) else _ALL

    def show_screen(self, screen: SittingScreen) -> None:
        self._screen = screen
        names = (
            self.tr("All"),
            self.tr("Incomplete"),
            self.tr("No answer"),
            self.tr("Flagged"),
            self.tr("To look at"),
        )
        counts = [len(_matching(screen, which)) for which in range(len(names))]
        self._chips.set_chips([Chip(n, c) for n, c in zip(names, counts, strict=True)], self._filter)
        self._shown = _matching(screen, self._filter)
        self._rows.set_rows([self._row(screen, at) for at in self._shown])
        self._rows.setVisible(bool(self._shown))
        self._nothing.setVisible(not self._shown)

    def _row(self, screen: SittingScreen, at: int) -> RowView:
        sheet, stem = screen.sheets[at], screen.questions[at].stem
        cell = cell_state(screen.completeness[at], seen=sheet.seen)
        state, sign = self._state_words(cell), _SIGNS[cell]
        flag = self.tr("Flagged") if sheet.flagged else ""
        cells = (
            Cell(str(at + 1), strong=True),
            Cell(stem),
            Cell(state, ink="text2", icon=sign),
            Cell(flag, ink="flag", icon="flag-on" if flag else ""),
        )
        return RowView(cells, self.tr("Question {0}, {1} {2}. {3}. Go to it").format(at + 1, state, flag, stem))

    def _state_words(self, state: CellState) -> str:
        return {
            CellState.UNSURE: self.tr("I don’t know"),
            CellState.ANSWERED: self.tr("Answered"),
            CellState.INCOMPLETE: self.tr("Incomplete"),
            CellState.SEEN: self.tr("No answer"),
            CellState.NOT_SEEN: self.tr("Not seen yet"),
        }[state]

    def _choose_filter(self, which: int) -> None:
        self._filter = which
        if self._screen is not None:
            self.show_screen(self._screen)


def _matching(screen: SittingScreen, which: int) -> tuple[int, ...]:
    """The positions that a filter shows, for "to look at" incomplete ones first, then open ones, then flagged ones."""
    flagged = tuple(at for at, sheet in enumerate(screen.sheets) if sheet.flagged)
    return {
        _ALL: tuple(range(len(screen.sheets))),
        _INCOMPLETE: screen.positions(Completeness.INCOMPLETE),
        _UNANSWERED: screen.positions(Completeness.MISSING),
        _FLAGGED: flagged,
        _TO_LOOK_AT: tuple(dict.fromkeys(screen.to_do + flagged)),
    }[which]
