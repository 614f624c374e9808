"""Facts to read, group by group, each group drawn as a card: one list, whose rows are headings, texts and facts."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.drawing.paint import box
from sco_quiz.gui.widgets.lists.facts.fact_view import FactView, GroupView, Row, TextView
from sco_quiz.gui.widgets.lists.facts.row_painter import RowPainter
from sco_quiz.gui.widgets.lists.facts.row_sizes import (
    BETWEEN_CARDS,
    PADDING,
    SIGN_HIGH,
    Rooms,
    RowSizes,
    moved,
)
from sco_quiz.gui.widgets.lists.item_list import ItemList

_LEAST, _LINE = 140, 1600
_WIDTHS = 12  # a layout asks for a few widths many times; while a window is dragged there are hundreds
_CARD_CORNER = 12


class FactList(ItemList):
    """`opened` carries the place of a fact among all rows, `practise_asked` that of the heading of a group."""

    practise_asked = Signal(int)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent=parent)
        self.rows: tuple[Row, ...] = ()
        self._measured: dict[int, tuple[Rooms, ...]] = {}
        self._theme = look.theme  # that of the measures
        self._pointer = QPoint(-1, -1)  # in the pixels of the viewport
        self.setFlow(QListView.Flow.TopToBottom)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows. The focus stays on the row that had it, or goes to the first where that is gone."""
        rows = tuple(rows)
        if rows == self.rows:
            return
        before = self.rows[self.place()] if 0 <= self.place() < len(self.rows) else None
        self.rows = rows
        self._measured.clear()
        self.set_names(_names(rows))
        self.lay_out()  # as many rows as before may be higher
        self.go_to(next((at for at, row in enumerate(rows) if _is_same(row, before)), 0))
        self.viewport().update()

    # ---- the items

    def item_size(self, place: int) -> QSize:
        return QSize(1, self._rooms(self.viewport().width())[place].height)

    def item_part(self, place: int, room: QRect) -> QRect:
        rooms = moved(self._rooms(self.viewport().width())[place], room.topLeft())
        return rooms.last if isinstance(self.rows[place], GroupView) else rooms.inner

    def paint_item(self, painter: QPainter, place: int, room: QRect, *, hovered: bool) -> None:
        row, rooms = self.rows[place], moved(self._rooms(self.viewport().width())[place], room.topLeft())
        painter.save()
        painter.setClipRect(room)
        self._paint_card(painter, place, room)
        rows = RowPainter(painter, self.look)
        match row:
            case GroupView():
                rows.paint_group(row, rooms, hovered=rooms.last.contains(self._pointer))
            case TextView():
                rows.paint_text(row, rooms)
            case FactView():
                rows.paint_fact(row, rooms, hovered=hovered, corner=self.corner)
        if place and isinstance(row, FactView) and isinstance(self.rows[place - 1], FactView):
            inside = self._inside(room)
            painter.fillRect(inside.left(), room.top(), inside.width(), 1, self.look.theme.colours.hairline)
        painter.restore()

    def click(self, place: int, spot: QPoint) -> None:
        row = self.rows[place]
        if isinstance(row, FactView):
            self.opened.emit(place)
        elif isinstance(row, GroupView) and self.item_part(place, self.item_rect(place)).contains(spot):
            self.practise_asked.emit(place)

    def press(self, place: int) -> None:
        self.go_to(place)
        row = self.rows[place]
        if isinstance(row, GroupView):
            self.practise_asked.emit(place)
        elif isinstance(row, FactView):
            self.opened.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Only a part of a heading answers the pointer."""
        super().mouseMoveEvent(event)
        self._point_to(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_to(QPoint(-1, -1))

    def _point_to(self, spot: QPoint) -> None:
        for each in (self._pointer, spot):
            index = self.indexAt(each)
            if index.isValid() and isinstance(self.rows[index.row()], GroupView):
                self.viewport().update(self.visualRect(index))
        self._pointer = spot

    def target(self, key: Qt.Key) -> int | None:
        """A page goes as far as can be seen at once."""
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            return self._page_from(self.place(), 1 if key == Qt.Key.Key_PageDown else -1)
        return super().target(key)

    # ---- sizes

    def sizeHint(self) -> QSize:
        """A line each: a layout also measures for the width it is told, and that is soonest done."""
        return QSize(self.look.theme.px(_LINE), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The height at the present width is asked for apart."""
        return QSize(self.look.theme.px(_LEAST), self.look.theme.px(SIGN_HIGH))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(rooms.height for rooms in self._rooms(width))

    def _rooms(self, width: int) -> tuple[Rooms, ...]:
        if len(self._measured) >= _WIDTHS or self._theme is not self.look.theme:
            self._measured.clear()
            self._theme = self.look.theme
        if width not in self._measured:
            sizes = RowSizes(self._theme, width)
            self._measured[width] = tuple(
                sizes.rooms(row, is_first=not place, is_last=self._is_last(place))
                for place, row in enumerate(self.rows)
            )
        return self._measured[width]

    def _is_last(self, place: int) -> bool:
        """Of its card."""
        return place + 1 == len(self.rows) or isinstance(self.rows[place + 1], GroupView)

    def _page_from(self, place: int, step: int) -> int:
        left, rooms = self.visibleRegion().boundingRect().height(), self._rooms(self.viewport().width())
        there = place + step
        while 0 < there < len(rooms) - 1 and left > rooms[there].height:
            left -= rooms[there].height
            there += step
        return min(max(there, 0), len(rooms) - 1)

    # ---- painting

    def _inside(self, room: QRect) -> QRect:
        pad = self.look.theme.space(PADDING)
        return room.adjusted(pad, 0, -pad, 0)

    def _paint_card(self, painter: QPainter, place: int, room: QRect) -> None:
        """The slice of the card that lies behind this row: its edge above a heading, below the last row."""
        theme = self.look.theme
        above = theme.space(BETWEEN_CARDS) if place and isinstance(self.rows[place], GroupView) else 0
        card = QRectF(room)
        card.setTop(room.top() + above if isinstance(self.rows[place], GroupView) else room.top() - 2 * _CARD_CORNER)
        card.setBottom(room.bottom() + 1 if self._is_last(place) else room.bottom() + 1 + 2 * _CARD_CORNER)
        box(painter, card, _CARD_CORNER, theme.colours.surface, theme.colours.hairline, theme.lines.card)


def _names(rows: Sequence[Row]) -> list[str]:
    """A fact also says its place among the facts."""
    count, number, names = sum(isinstance(row, FactView) for row in rows), 0, []
    for row in rows:
        if isinstance(row, FactView):
            number += 1
            place = QCoreApplication.translate("FactList", "{0} of {1}").format(number, count)
            names.append(f"{row.spoken} {place}")
        else:
            names.append(row.spoken)
    return names


def _is_same(row: Row, other: Row | None) -> bool:
    """What is known of it may have changed."""
    if isinstance(row, FactView) and isinstance(other, FactView):
        return row.statement == other.statement
    return isinstance(row, GroupView) and isinstance(other, GroupView) and row.heading == other.heading
