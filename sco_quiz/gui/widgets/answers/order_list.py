"""Rows that are put in order by mouse, by their buttons or by the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.gui.accessibility.announce import announce
from sco_quiz.gui.accessibility.roving_focus import Roving
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.answers.answer_style import OptionState
from sco_quiz.gui.widgets.answers.order_row import OrderRow, OrderView
from sco_quiz.gui.widgets.layout.widget_pool import place_of, set_count, show_rows

_GAP = 12


class OrderList(QWidget):
    """`order_changed` carries the new order, as positions in the views set last.

    Space picks a row up, Up and Down move it, Space puts it down, Esc takes the move back. The order is sent when a row
    is put down; its buttons send it at once.
    """

    order_changed = Signal(object)

    def __init__(self, look: Look, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._views: tuple[OrderView, ...] = ()
        self._order: list[int] = []
        self._lifted: int | None = None
        self._settled: tuple[int, ...] = ()
        self._rows: list[OrderRow] = []
        self._roving = Roving(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addStretch(1)
        self.setAccessibleName(name)
        look.changed.connect(self._space)
        self._space()

    def set_views(self, views: Sequence[OrderView]) -> None:
        """Show the rows in this order. The same views again leave a picked-up row picked up."""
        if tuple(views) == self._views:
            return
        self._views = tuple(views)
        self._order = list(range(len(views)))
        self._settled = tuple(self._order)
        self._lifted = None
        self._make_rows(len(views))
        self._show()
        show_rows(self._rows)

    def rows(self) -> tuple[OrderRow, ...]:
        return tuple(self._rows)

    def focus_first(self) -> None:
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or self._lifted is None:
            return super().eventFilter(watched, event)
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self._carry(steps[key])
            return True
        if key == Qt.Key.Key_Escape:
            self._take_back()
            return True
        return super().eventFilter(watched, event)

    def _make_rows(self, count: int) -> None:
        set_count(self._rows, count, self._make_row)
        self._roving.set_buttons(self._rows)
        for row in self._rows:  # after the roving filter, so that a lifted row sees the arrow keys first
            row.installEventFilter(self)

    def _make_row(self) -> OrderRow:
        row = OrderRow(self._look, self)
        row.clicked.connect(self._click)
        row.stepped.connect(self._step)
        row.dragged.connect(self._drag)
        row.dropped.connect(self._put_down)
        self._layout.insertWidget(len(self._rows), row)
        return row

    def _show(self) -> None:
        for place in range(len(self._rows)):
            self._show_row(place)

    def _show_row(self, place: int) -> None:
        view = self._views[self._order[place]]
        self._rows[place].set_view(view, place, len(self._rows), is_lifted=place == self._lifted)

    def _click(self) -> None:
        place = place_of(self._rows, self.sender())
        if self._views[self._order[place]].state is not OptionState.OPEN:
            return
        if self._lifted is None:
            self._lift(place)
        else:
            self._put_down()

    def _lift(self, place: int) -> None:
        self._lifted = place
        self._show()

    def _carry(self, step: int) -> None:
        """Move the lifted row by one place; at either end nothing moves.

        The names of rows say what was done. The focus comes to the row in its new place before the other one gives way:
        a screen reader says the changed name of a focused row, and would say both.
        """
        if self._lifted is None or not 0 <= self._lifted + step < len(self._rows):
            return
        here, there = self._lifted, self._lifted + step
        self._order[here], self._order[there] = self._order[there], self._order[here]
        self._lifted = there
        self._show_row(there)
        self._rows[there].setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _put_down(self) -> None:
        if self._lifted is None:
            return
        self._lifted = None
        self._show()
        self._settle()

    def _take_back(self) -> None:
        self._order = list(self._settled)
        self._lifted = None
        self._show()
        announce(self, self.tr("Taken back"))

    def _step(self, step: int) -> None:
        place = place_of(self._rows, self.sender())
        self._lifted = place
        self._carry(step)
        self._lifted = None
        self._show()
        self._settle()

    def _drag(self, y: int) -> None:
        if self._lifted is None:
            self._lift(place_of(self._rows, self.sender()))
        if self._lifted is None:
            return
        row = self._rows[self._lifted].geometry()
        if y < row.top():
            self._carry(-1)
        elif y > row.bottom():
            self._carry(1)

    def _settle(self) -> None:
        if tuple(self._order) != self._settled:
            self._settled = tuple(self._order)
            self.order_changed.emit(self._settled)

    def _space(self) -> None:
        self._layout.setSpacing(self._look.theme.space(_GAP))
