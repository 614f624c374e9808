"""A table of a few rows: columns line up, texts wrap, and a press on a row opens it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.gui.accessibility.named_groups import speak_as
from sco_quiz.gui.accessibility.roving_focus import Roving
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.layout.widget_pool import place_of, set_count, show_rows
from sco_quiz.gui.widgets.lists.table_row import Cell, Column, ListRow, RowView


@dataclass(frozen=True, slots=True)
class RowAction:
    """A button at the end of every row, which the key Delete presses too. `name` names its act, as "Delete (Del)"."""

    icon: str
    name: str


class RowList(QWidget):
    """`opened` carries the position of the row that was pressed."""

    opened = Signal(int)
    acted = Signal(int)

    def __init__(
        self,
        look: Look,
        name: str,
        columns: Sequence[Column],
        *,
        opens: bool = True,
        action: RowAction | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._columns = tuple(columns)
        self._opens = opens
        self._action = action
        self._rows: list[ListRow] = []
        self._roving = Roving(self, (lambda: 2) if action else (lambda: 1))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._head = ListRow(look, columns, opens=opens, parent=self)
        self._head.setEnabled(False)
        if action is not None:
            self._head.keep_action_free()
        self._head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        speak_as(self._head, QAccessible.Role.StaticText)
        if not opens:
            speak_as(self, QAccessible.Role.List)
        self._head.set_view(RowView(tuple(Cell(column.title) for column in columns)), is_head=True)
        self._layout.addWidget(self._head)
        self._layout.addStretch(1)
        self.setAccessibleName(name)
        self._show_head()
        look.changed.connect(self._measure)

    def set_rows(self, rows: Sequence[RowView]) -> None:
        self._make_rows(len(rows))
        for place, (row, view) in enumerate(zip(self._rows, rows, strict=True), 1):
            row.set_view(view)
            row.setAccessibleDescription(self.tr("{0} of {1}").format(place, len(rows)))
            row.set_last(row is self._rows[-1])
        self._measure()
        show_rows(self._rows)

    def rows(self) -> tuple[ListRow, ...]:
        return tuple(self._rows)

    def focus_row(self, at: int) -> None:
        """Give the focus to a row."""
        self._rows[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_head()

    def _make_rows(self, count: int) -> None:
        set_count(self._rows, count, self._make_row)
        actions = [row.action() for row in self._rows]
        pairs = zip(self._rows, actions, strict=True)
        self._roving.set_buttons([button for pair in pairs for button in pair if button is not None])

    def _make_row(self) -> ListRow:
        row = ListRow(self._look, self._columns, opens=self._opens, parent=self)
        row.clicked.connect(self._click)
        if self._action is not None:
            row.add_action(self._action.icon, self._action.name).clicked.connect(self._act)
        self._layout.insertWidget(len(self._rows) + 1, row)
        return row

    def _measure(self) -> None:
        """Make every column as wide as its widest cell."""
        needs = [row.needs() for row in (self._head, *self._rows)]
        widths = tuple(max(column) for column in zip(*needs, strict=True))
        for row in (self._head, *self._rows):
            row.widths = widths
            row.restyle()
        self._show_head()

    def _show_head(self) -> None:
        """Show the titles, unless rows are stacked: then there are no columns below them."""
        has_titles = any(column.title for column in self._columns)
        self._head.setVisible(has_titles and not self._head.is_stacked(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete does what the button of the row does that has the focus."""
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Delete and self._action is not None and focus in self._rows:
            self.acted.emit(place_of(self._rows, focus))
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        button = self.sender()
        self.acted.emit(next(at for at, row in enumerate(self._rows) if row.action() is button))

    def _click(self) -> None:
        if self._opens:
            self.opened.emit(place_of(self._rows, self.sender()))
