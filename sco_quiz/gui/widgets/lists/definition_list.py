"""Pairs of a name and its value in two columns, or one above the other where a line has no room for both."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.layout_gaps import set_spacing
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow
from sco_quiz.gui.widgets.layout.widget_pool import set_count

_GAP = 12
_LEAST_WHAT = 140  # px at 100 % that a long text keeps beside its value


class FactRows(QWidget):
    """`ruled` draws hairlines between the rows, for a table so wide that the eye would lose its line."""

    def __init__(self, look: Look, *, ruled: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_ruled = ruled
        self._rows: list[_FactRow] = []
        self._needed = 0  # px for both columns
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        look.changed.connect(self._space)
        self._space()

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        set_count(self._rows, len(rows), self._make_row)
        for row, (what, value) in zip(self._rows, rows, strict=True):
            row.set_texts(what, value)
        self._measure()
        for row in self._rows:
            row.turn()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._is_ruled:
            painter = QPainter(self)
            for row in self._rows[1:]:
                top = row.y() - self._column.spacing() // 2
                painter.fillRect(0, top, self.width(), 1, self._look.theme.colours.hairline)
            painter.end()

    def _make_row(self) -> "_FactRow":
        row = _FactRow(self._look, self._have_room)
        self._column.addWidget(row)
        return row

    def _have_room(self, width: int) -> bool:
        """Whether all rows have room for two columns: they turn together, so that values form a column."""
        return self._needed <= width

    def _measure(self) -> None:
        theme = self._look.theme
        values = max((row.value_width() for row in self._rows), default=0)
        whats = max((row.what_width() for row in self._rows), default=0)
        self._needed = values + theme.space(_GAP) + min(whats, theme.px(_LEAST_WHAT))

    def _space(self) -> None:
        self._column.setSpacing(self._look.theme.space(16 if self._is_ruled else 8))
        self._measure()


class _FactRow(TurningRow):
    """One pair; where it fits, the value stands beside its name."""

    def __init__(self, look: Look, fits: Callable[[int], bool]) -> None:
        super().__init__(fits)
        self._look = look
        self._what = PlainLabel(look, "", ink="text2")
        self._value = PlainLabel(look, "", strong=True, tabular=True)
        self.row.addWidget(self._what, 1)
        self.row.addWidget(self._value)
        look.changed.connect(self.turn)

    def set_texts(self, what: str, value: str) -> None:
        self._what.set_text(what)
        self._value.set_text(value)

    def what_width(self) -> int:
        """The width of the name on one line."""
        return self._what.sizeHint().width()

    def value_width(self) -> int:
        return self._value.sizeHint().width()

    def turn(self) -> None:
        """Set alignment and width only where they change:

        setting one asks for a layout, which would turn the row again.
        """
        super().turn()
        beside = self.is_beside()
        set_spacing(self.row, self._look.theme.space(_GAP) if beside else 0)
        align = Qt.AlignmentFlag.AlignVCenter
        align |= Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        if self._value.alignment() != align:
            self._value.setAlignment(align)
        least = self.value_width() if beside else 0
        if self._value.minimumWidth() != least:
            self._value.setMinimumWidth(least)
