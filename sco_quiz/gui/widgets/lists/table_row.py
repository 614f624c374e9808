"""One row of a table: its cells side by side, or below the wrapped text where there is no room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sco_quiz.gui.accessibility.named_groups import speak_as
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.controls.button import IconButton
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, longest_word, text_height, text_width
from sco_quiz.gui.widgets.drawing.painted_button import PaintedButton

NO_FIGURE = "–"
_LEAST = 40
_ICON = 18
_ACTION = 32
_GAP = 16
_LINE_GAP = 3
_LEAST_TEXT = 300  # px at 100 % that a long text keeps beside the other cells


@dataclass(frozen=True, slots=True)
class Column:
    """One column should stretch; its texts wrap. Titles are shown if any column has one."""

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
class RowView:
    """`name` is what a screen reader says for the whole row; where it is empty, the cells joined."""

    cells: tuple[Cell, ...]
    name: str = ""


class ListRow(PaintedButton):
    """A button where the list opens something, else an item to be read.

    `widths` are those of the widest cells, each on one line.
    """

    corner = 6.0

    def __init__(self, look: Look, columns: Sequence[Column], *, opens: bool, parent: QWidget | None) -> None:
        super().__init__(look, parent)
        self._columns = tuple(columns)
        self._stretch = next((place for place, column in enumerate(columns) if column.stretch), 0)
        self._opens = opens
        self._is_head = False
        self._is_last = False
        self._view = RowView(tuple(Cell("") for _ in columns))
        self.widths = tuple(0 for _ in columns)
        self._action: IconButton | None = None
        self._keeps_action_free = False
        if not opens:
            speak_as(self, QAccessible.Role.ListItem)
        self.takes_enter = opens
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_view(self, view: RowView, *, is_head: bool = False) -> None:
        self._view = view
        self._is_head = is_head
        self.setAccessibleName(view.name or ", ".join(cell.text for cell in view.cells if cell.text))
        self.restyle()

    def add_action(self, icon: str, name: str) -> "IconButton":
        """A button of its own at the end of the row, before the sign that the row opens something."""
        self.keep_action_free()
        self._action = IconButton(self.look, icon, name, size=_ACTION, parent=self)
        return self._action

    def keep_action_free(self) -> None:
        """Leave room for the button of the other rows, so that the columns stand below their titles."""
        self._keeps_action_free = True

    def action(self) -> "IconButton | None":
        return self._action

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._action is not None:
            side = self._action.sizeHint().width()
            right = self.width() - self._sign_room(self.look.theme) - side
            self._action.setGeometry(right, (self.height() - side) // 2, side, side)

    def set_last(self, last: bool) -> None:  # noqa: FBT001 - named by the setter
        """Draw no line below the last row."""
        if last != self._is_last:
            self._is_last = last
            self.update()

    def needs(self) -> list[int]:
        """The width of each cell on one line."""
        return [self._need(self.look.theme, cell) for cell in self._view.cells]

    def is_stacked(self, width: int) -> bool:
        """Whether a row of this width has its further cells below its text."""
        theme = self.look.theme
        others = sum(self.widths) - self.widths[self._stretch]
        text = min(self.widths[self._stretch], theme.px(_LEAST_TEXT))
        gaps = theme.space(_GAP) * (len(self.widths) - 1)
        return others + text + gaps > self._free(theme, width)

    def sizeHint(self) -> QSize:
        width = self.look.theme.px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Only a narrow width. The height comes from heightForWidth: a least height would add a false scroll bar."""
        theme = self.look.theme
        before = sum(self.needs()[: self._stretch]) + self._stretch * theme.space(_GAP)
        words = [self._icon_room(theme, c) + longest_word(self._font(theme, c), c.text) for c in self._view.cells]
        widest = before + max(words[self._stretch :], default=0)
        return QSize(widest + self.width() - self._free(theme, self.width()), theme.px(_LEAST))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = self.look.theme
        inside = max(room.bottom() + 1 for room in self._rooms(theme, width))
        return max(theme.px(_LEAST), inside + 2 * theme.space(9))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        colours = theme.colours
        painter = QPainter(self)
        if self._opens and not self._is_head and self.is_hovered():
            box(painter, self.frame(), self.corner, colours.hover)
        if not self._is_last:
            line = colours.control if self._is_head else colours.hairline
            painter.fillRect(0, self.height() - 1, self.width(), 1, line)
        rooms = self._rooms(theme, self.width())
        top = QPoint(0, (self.height() - max(room.bottom() + 1 for room in rooms)) // 2)
        for place, room in enumerate(rooms):
            self._paint_cell(painter, theme, place, room.translated(top))
        if self._opens and not self._is_head:
            side = theme.px(_ICON)
            sign = self.look.icon("right", side, colours.text2)
            painter.drawPixmap(self.width() - side, (self.height() - side) // 2, sign)
        painter.end()

    def _paint_cell(self, painter: QPainter, theme: Theme, place: int, room: QRect) -> None:
        cell, stacked = self._view.cells[place], self.is_stacked(self.width())
        ink = theme.colours.text2 if self._is_head else theme.colours.ink(cell.ink)
        words = QRectF(room)
        if cell.icon:
            side = theme.px(_ICON)
            picture = self.look.icon(cell.icon, side, ink)
            painter.drawPixmap(room.left(), room.center().y() - side // 2, picture)
            words.setLeft(room.left() + self._icon_room(theme, cell))
        align = Qt.AlignmentFlag.AlignVCenter
        is_right = self._columns[place].right and not (stacked and place > self._stretch)
        align |= Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        text = self._below(place).text if stacked else cell.text
        draw_text(painter, words, text, self._font(theme, cell), ink, align, wrap=True)

    def _rooms(self, theme: Theme, width: int) -> list[QRect]:
        """The rectangles of the cells, from the top of the highest."""
        if self.is_stacked(width):
            return self._rooms_stacked(theme, self._free(theme, width))
        return self._rooms_beside(theme, self._free(theme, width))

    def _rooms_beside(self, theme: Theme, free: int) -> list[QRect]:
        gap = theme.space(_GAP)
        sizes = list(self.widths)
        sizes[self._stretch] = free - gap * (len(sizes) - 1) - sum(sizes) + sizes[self._stretch]
        cells = zip(self._view.cells, sizes, strict=True)
        high = max(self._height(theme, cell, size) for cell, size in cells)
        lefts = [sum(sizes[:place]) + gap * place for place in range(len(sizes))]
        return [QRect(left, 0, size, high) for left, size in zip(lefts, sizes, strict=True)]

    def _rooms_stacked(self, theme: Theme, free: int) -> list[QRect]:
        gap = theme.space(_GAP)
        rooms, left = [], 0
        for place in range(self._stretch):
            high = self._height(theme, self._view.cells[place], self.widths[place])
            rooms.append(QRect(left, 0, self.widths[place], high))
            left += self.widths[place] + gap
        text = self._view.cells[self._stretch]
        rooms.append(QRect(left, 0, free - left, self._height(theme, text, free - left)))
        x, y = left, rooms[-1].bottom() + 1
        for place in range(self._stretch + 1, len(self._columns)):
            cell = self._below(place)
            size = min(self._need(theme, cell), free - left)
            if x > left and x + size > free:
                x, y = left, max(room.bottom() for room in rooms) + 1
            rooms.append(QRect(x, y + theme.space(_LINE_GAP), size, self._height(theme, cell, size)))
            x += size + gap if cell.text else 0
        return rooms

    def _below(self, place: int) -> Cell:
        """A cell below the text, where no title stands above it: a number gets its title, or the cell is left out."""
        cell, column = self._view.cells[place], self._columns[place]
        if place > self._stretch and cell.text == NO_FIGURE:
            return Cell("")
        if place <= self._stretch or not column.right or not column.title or not cell.text:
            return cell
        return Cell(f"{column.title}: {cell.text}", cell.ink, cell.strong, cell.icon)

    def _free(self, theme: Theme, width: int) -> int:
        action = theme.px(_ACTION) + theme.space(_LINE_GAP) if self._keeps_action_free else 0
        return width - self._sign_room(theme) - action

    def _sign_room(self, theme: Theme) -> int:
        return theme.px(_ICON) + theme.space(_GAP) if self._opens else 0

    def _height(self, theme: Theme, cell: Cell, width: int) -> int:
        return text_height(self._font(theme, cell), cell.text, max(1, width - self._icon_room(theme, cell)))

    def _need(self, theme: Theme, cell: Cell) -> int:
        return text_width(self._font(theme, cell), cell.text) + self._icon_room(theme, cell)

    def _icon_room(self, theme: Theme, cell: Cell) -> int:
        return theme.px(_ICON) + theme.space(8) if cell.icon else 0

    def _font(self, theme: Theme, cell: Cell) -> QFont:
        return theme.font(Type.BODY, strong=cell.strong or self._is_head, tabular=True)
