"""All questions of a quiz as cells, and the legend below them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QListView, QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.lists.item_list import ItemList
from sco_quiz.gui.widgets.lists.question_cell import (
    CellState,
    CellView,
    LegendSign,
    cell_room,
    paint_question,
    state_words,
)

_COLUMNS = 5
_GAP, _GAP_COMPACT = 2, 1
_ROWS_AT_LEAST = 2
_LEAST_STEP = 38  # px at 100 % from one cell to the next: cells give up the room round them before they are cut off
_LEAST_ROW = 54
_MANY = 30  # more cells than these are small, to leave room for the bar beside them
_ROUND = 12  # px round a cell that the ring of the focus needs
_BY_TURNING_AWAY = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})


class Navigator(ItemList):
    """As high as its cells where there is room, otherwise it scrolls to the current one."""

    corner = 11.0

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, has_tips=True, parent=parent)
        self._views: tuple[CellView, ...] = ()
        self._is_compact = False
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def set_cells(self, views: Sequence[CellView]) -> None:
        is_other = len(views) != len(self._views)
        self._views = tuple(views)
        self.set_names([self._words(view) for view in views])
        self.viewport().update()
        if is_other:
            self._fit()
        self._rest()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - named by the setter
        if compact != self._is_compact:
            self._is_compact = compact
            self._fit()

    def columns(self) -> int:
        return _COLUMNS

    def item_size(self, place: int) -> QSize:  # noqa: ARG002 - all are alike
        return self.gridSize()

    def item_part(self, place: int, room: QRect) -> QRect:  # noqa: ARG002 - all are alike
        return self._cell(room).toAlignedRect()

    def paint_item(self, painter: QPainter, place: int, room: QRect, *, hovered: bool) -> None:
        paint_question(painter, self.look, self._cell(room), self._views[place], compact=self._small(), hovered=hovered)

    def sizeHint(self) -> QSize:
        step = self._step()
        return QSize(_COLUMNS * step + 1, self._rows() * step)

    def minimumSizeHint(self) -> QSize:
        theme = self.look.theme
        least = theme.px(_ROWS_AT_LEAST * _LEAST_ROW)
        return QSize(theme.px(_COLUMNS * _LEAST_STEP), min(least, self.sizeHint().height()))

    def lay_out(self) -> None:
        self._fit()
        super().lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._fit()
        self._show_current()

    def show_item(self) -> None:
        self._show_current()
        super().show_item()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever comes back comes to the current question."""
        super().focusOutEvent(event)
        if event.reason() not in _BY_TURNING_AWAY:
            self._rest()

    def _fit(self) -> None:
        """A row is whole where the viewport is wider than its cells together.

        A bar is there or it is not: for one that may come, Qt leaves out a column.
        """
        high = self._step()
        policy = Qt.ScrollBarPolicy
        scrolls = self._rows() * high > self.height()
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff)
        wide = min(high, max(1, (self.viewport().width() - 1) // _COLUMNS))
        if QSize(wide, high) != self.gridSize():
            self.setGridSize(QSize(wide, high))
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMaximumSize(_COLUMNS * high + 1 + bar, self._rows() * high)  # no wider: there would be more in a row
        self.updateGeometry()

    def _rest(self) -> None:
        if not self.hasFocus():
            self.go_to(next((at for at, view in enumerate(self._views) if view.current), 0))
            self._show_current()

    def _show_current(self) -> None:
        if self.place() >= 0:
            room = self.item_rect(self.place()).adjusted(0, -_ROUND, 0, _ROUND)
            bar, high = self.verticalScrollBar(), self.viewport().height()
            if room.top() < 0:
                bar.setValue(bar.value() + room.top())
            elif room.bottom() >= high:
                bar.setValue(bar.value() + room.bottom() - high + 1)

    def _step(self) -> int:
        """From one cell to the next."""
        return cell_room(self.look.theme, compact=self._small()) + (_GAP_COMPACT if self._small() else _GAP)

    def _small(self) -> bool:
        """Whether the cells are small."""
        return self._is_compact or len(self._views) > _MANY

    def _rows(self) -> int:
        return -(-len(self._views) // _COLUMNS)

    def _cell(self, room: QRect) -> QRectF:
        """With the room round it, in the middle of its place."""
        side = cell_room(self.look.theme, compact=self._small())
        cell = QRectF(0, 0, min(side, room.width()), min(side, room.height()))
        cell.moveCenter(QRectF(room).center())
        return cell

    def _words(self, view: CellView) -> str:
        words = [
            self.tr("Question {0} of {1}").format(view.number, len(self._views)),
            state_words(view.state),
            self.tr("flagged") if view.flagged else "",
            self.tr("current") if view.current else "",
        ]
        return ", ".join(word for word in words if word)


class Legend(QWidget):
    """Words and counts of every state that can occur: five while the quiz runs, six after it."""

    _RUNNING = (CellState.ANSWERED, CellState.INCOMPLETE, CellState.UNSURE, CellState.SEEN, CellState.NOT_SEEN)
    _JUDGED = (CellState.RIGHT, CellState.PARTLY, CellState.WRONG, CellState.UNSURE, CellState.SEEN, CellState.RAN_OUT)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.counts: dict[CellState | None, PlainLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)

    def set_cells(self, views: Sequence[CellView]) -> None:
        judged = {CellState.RIGHT, CellState.PARTLY, CellState.WRONG, CellState.RAN_OUT}
        states = self._JUDGED if any(view.state in judged for view in views) else self._RUNNING
        if tuple(self.counts) != (*states, None):
            self._make_rows((*states, None))
        for state, label in self.counts.items():
            of_state = [view for view in views if (view.flagged if state is None else view.state is state)]
            label.hold_room(str(len(views)))
            label.set_text(str(len(of_state)))

    def _make_rows(self, states: Sequence[CellState | None]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.counts = {}
        for row, state in enumerate(states):
            words = self.tr("flagged") if state is None else state_words(state)
            count = PlainLabel(self._look, "", Type.SMALL, strong=True, tabular=True, wrap=False, parent=self)
            count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(LegendSign(self._look, state, self), row, 0)
            self._grid.addWidget(PlainLabel(self._look, _capital(words), Type.SMALL, ink="text2"), row, 1)
            self._grid.addWidget(count, row, 2, Qt.AlignmentFlag.AlignRight)
            self.counts[state] = count


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
