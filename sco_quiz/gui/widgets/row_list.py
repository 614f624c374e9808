"""A table of few rows: columns line up, texts wrap, and a whole row opens its item."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.gui.look import Look
from sco_quiz.gui.theme import Theme, Type
from sco_quiz.gui.widgets.paint import box, draw_text, text_height, text_width
from sco_quiz.gui.widgets.painted_button import PaintedButton
from sco_quiz.gui.widgets.roving import Roving
from sco_quiz.gui.widgets.rows import place_of, set_count, show_rows

_LEAST = 40
_ICON = 18
_GAP = 16
_MOST_FIXED = 0.34  # a column that does not stretch takes no more than this share of the row


@dataclass(frozen=True, slots=True)
class Column:
    """One column at most should stretch; its texts wrap. A title is shown if any column has one."""

    title: str = ""
    stretch: bool = False
    right: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """`ink` names a colour role."""

    text: str
    ink: str = "text"
    strong: bool = False
    icon: str = ""


@dataclass(frozen=True, slots=True)
class RowFace:
    """`name` is what a screen reader says for the whole row; empty joins the cells."""

    cells: tuple[Cell, ...]
    name: str = ""


class ListRow(PaintedButton):
    """One row. It is a button only where the list opens something."""

    corner = 6.0

    def __init__(self, look: Look, columns: Sequence[Column], *, opens: bool, parent: QWidget | None) -> None:
        super().__init__(look, parent)
        self._columns = tuple(columns)
        self._opens = opens
        self._is_head = False
        self._face = RowFace(())
        self.widths: tuple[int, ...] = ()
        if not opens:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_face(self, face: RowFace, *, is_head: bool = False) -> None:
        self._face = face
        self._is_head = is_head
        self.setAccessibleName(face.name or ", ".join(cell.text for cell in face.cells if cell.text))
        self.restyle()

    def needs(self) -> list[int]:
        """The width each cell asks for on one line."""
        return [self._need(self.look.theme, cell) for cell in self._face.cells]

    def sizeHint(self) -> QSize:
        width = self.look.theme.px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The height at the present width is asked for apart; a taller least height would make a false scroll bar."""
        return QSize(self.look.theme.px(200), self.look.theme.px(_LEAST))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = self.look.theme
        rooms = self._rooms(theme, width)
        tallest = 0
        for cell, room in zip(self._face.cells, rooms, strict=True):
            words = max(1, room.width() - self._icon_room(theme, cell))
            tallest = max(tallest, text_height(self._font(theme, cell), cell.text, words))
        return max(theme.px(_LEAST), tallest + 2 * theme.space(9))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        colours = theme.colours
        painter = QPainter(self)
        if self._opens and not self._is_head and self.is_hovered():
            box(painter, self.frame(), self.corner, colours.hover)
        line = colours.control if self._is_head else colours.hairline
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)
        rooms = self._rooms(theme, self.width())
        for cell, column, room in zip(self._face.cells, self._columns, rooms, strict=True):
            self._paint_cell(painter, theme, cell, column, room)
        if self._opens and not self._is_head:
            side = theme.px(_ICON)
            sign = self.look.icon("right", side, colours.text2)
            painter.drawPixmap(self.width() - side, (self.height() - side) // 2, sign)
        painter.end()

    def _paint_cell(self, painter: QPainter, theme: Theme, cell: Cell, column: Column, room: QRect) -> None:
        ink = theme.colours.text2 if self._is_head else theme.colours.ink(cell.ink)
        words = QRectF(room)
        if cell.icon:
            side = theme.px(_ICON)
            picture = self.look.icon(cell.icon, side, ink)
            painter.drawPixmap(room.left(), (self.height() - side) // 2, picture)
            words.setLeft(room.left() + self._icon_room(theme, cell))
        align = Qt.AlignmentFlag.AlignVCenter
        align |= Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        draw_text(painter, words, cell.text, self._font(theme, cell), ink, align, wrap=True)

    def _rooms(self, theme: Theme, width: int) -> list[QRect]:
        gap = theme.space(_GAP)
        free = width - gap * (len(self._columns) - 1)
        if self._opens:
            free -= theme.px(_ICON) + gap
        most = int(width * _MOST_FIXED)
        fixed = [0 if c.stretch else min(w, most) for c, w in zip(self._columns, self.widths, strict=True)]
        stretches = sum(column.stretch for column in self._columns)
        spare = max(0, free - sum(fixed))
        rooms, x = [], 0
        for column, own in zip(self._columns, fixed, strict=True):
            size = spare // stretches if column.stretch else own + (0 if stretches else spare // len(fixed))
            rooms.append(QRect(x, 0, max(1, size), self.height()))
            x += size + gap
        return rooms

    def _need(self, theme: Theme, cell: Cell) -> int:
        return text_width(self._font(theme, cell), cell.text) + self._icon_room(theme, cell)

    def _icon_room(self, theme: Theme, cell: Cell) -> int:
        return theme.px(_ICON) + theme.space(8) if cell.icon else 0

    def _font(self, theme: Theme, cell: Cell) -> QFont:
        return theme.font(Type.BODY, strong=cell.strong or self._is_head, tabular=True)


class RowList(QWidget):
    """`opened` carries the position of the row that was pressed."""

    opened = Signal(int)

    def __init__(
        self,
        look: Look,
        name: str,
        columns: Sequence[Column],
        *,
        opens: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._columns = tuple(columns)
        self._opens = opens
        self._rows: list[ListRow] = []
        self._roving = Roving(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._head = ListRow(look, columns, opens=opens, parent=self)
        self._head.setEnabled(False)
        titles = tuple(Cell(column.title) for column in columns)
        self._head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._head.widths = tuple(0 for _ in columns)
        self._head.set_face(RowFace(titles), is_head=True)
        self._layout.addWidget(self._head)
        self._head.setVisible(any(column.title for column in columns))
        self._layout.addStretch(1)
        self.setAccessibleName(name)
        look.changed.connect(self._measure)

    def set_rows(self, rows: Sequence[RowFace]) -> None:
        self._make_rows(len(rows))
        for row, face in zip(self._rows, rows, strict=True):
            row.set_face(face)
        self._measure()
        show_rows(self._rows)

    def rows(self) -> tuple[ListRow, ...]:
        return tuple(self._rows)

    def _make_rows(self, count: int) -> None:
        set_count(self._rows, count, self._make_row)
        if self._opens:
            self._roving.set_buttons(self._rows)

    def _make_row(self) -> ListRow:
        row = ListRow(self._look, self._columns, opens=self._opens, parent=self)
        row.widths = tuple(0 for _ in self._columns)
        row.clicked.connect(self._click)
        self._layout.insertWidget(len(self._rows) + 1, row)
        return row

    def _measure(self) -> None:
        """Every column as wide as its widest cell."""
        needs = [row.needs() for row in (self._head, *self._rows)]
        widths = tuple(max(column) for column in zip(*needs, strict=True))
        for row in (self._head, *self._rows):
            row.widths = widths
            row.restyle()

    def _click(self) -> None:
        if self._opens:
            self.opened.emit(place_of(self._rows, self.sender()))
