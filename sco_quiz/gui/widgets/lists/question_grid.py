"""All questions of a quiz as cells, and the legend below them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from sco_quiz.gui.accessibility.roving_focus import Roving
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.widget_pool import place_of, set_count
from sco_quiz.gui.widgets.lists.question_cell import CellState, CellView, LegendSign, NavigatorCell, state_words

_GAP = 2
_GAP_COMPACT = 1


class Navigator(QWidget):
    """`chosen` carries the position of the cell that was pressed."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cells: list[NavigatorCell] = []
        self._columns = 5
        self._is_compact = False
        self._roving = Roving(self, lambda: self._columns)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def set_cells(self, views: Sequence[CellView]) -> None:
        if len(views) != len(self._cells):
            self._make_cells(len(views))
        for cell, view in zip(self._cells, views, strict=True):
            cell.set_view(view)
        current = [cell for cell, view in zip(self._cells, views, strict=True) if view.current]
        self._roving.rest_at(next(iter(current or self._cells), None))

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - named by the setter
        if compact != self._is_compact:
            self._is_compact = compact
            self._grid.setSpacing(_GAP_COMPACT if compact else _GAP)
            for cell in self._cells:
                cell.set_compact(compact)

    def cells(self) -> tuple[NavigatorCell, ...]:
        return tuple(self._cells)

    def _make_cells(self, count: int) -> None:
        set_count(self._cells, count, self._make_cell)
        self._roving.set_buttons(self._cells)
        self._place()

    def _make_cell(self) -> NavigatorCell:
        cell = NavigatorCell(self._look, self)
        cell.set_compact(self._is_compact)
        cell.clicked.connect(self._click)
        return cell

    def _place(self) -> None:
        for place, cell in enumerate(self._cells):
            row, column = divmod(place, self._columns)
            self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignCenter)

    def _click(self) -> None:
        self.chosen.emit(place_of(self._cells, self.sender()))


class Legend(QWidget):
    """Words and counts of every state that can occur: five while the quiz runs, five after it."""

    _RUNNING = (CellState.ANSWERED, CellState.INCOMPLETE, CellState.UNSURE, CellState.SEEN, CellState.NOT_SEEN)
    _JUDGED = (CellState.RIGHT, CellState.WRONG, CellState.UNSURE, CellState.SEEN, CellState.RAN_OUT)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._counts: dict[CellState | None, PlainLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)

    def set_cells(self, views: Sequence[CellView]) -> None:
        judged = {CellState.RIGHT, CellState.WRONG, CellState.RAN_OUT}
        states = self._JUDGED if any(view.state in judged for view in views) else self._RUNNING
        if tuple(self._counts) != (*states, None):
            self._make_rows((*states, None))
        for state, label in self._counts.items():
            of_state = [view for view in views if (view.flagged if state is None else view.state is state)]
            label.hold_room(str(len(views)))
            label.set_text(str(len(of_state)))

    def _make_rows(self, states: Sequence[CellState | None]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._counts = {}
        for row, state in enumerate(states):
            words = self.tr("flagged") if state is None else state_words(state)
            count = PlainLabel(self._look, "", Type.SMALL, strong=True, tabular=True, wrap=False, parent=self)
            count.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(LegendSign(self._look, state, self), row, 0)
            self._grid.addWidget(PlainLabel(self._look, _capital(words), Type.SMALL, ink="text2"), row, 1)
            self._grid.addWidget(count, row, 2, Qt.AlignmentFlag.AlignRight)
            self._counts[state] = count


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
