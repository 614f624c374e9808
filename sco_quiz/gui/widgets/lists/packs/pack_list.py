"""The packs of a library: one Tab stop; the current one is marked and shown beside the list, Enter uses it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.drawing.paint import box
from sco_quiz.gui.widgets.lists.item_list import ItemList
from sco_quiz.gui.widgets.lists.packs.pack_row import SIDE, TAG, PackRowView, RowPainting, RowSizes

_INSET = 7  # px at 100 %: from the edge of the card to the mark of the current row
_HINT = 560
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PackList(ItemList):
    """`chosen` carries the place of the row that is current now, `used` and `removed` that of Enter and Delete."""

    chosen = Signal(int)
    used = Signal(int)
    removed = Signal(int)
    corner = 8.0

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent=parent)
        self._rows: tuple[PackRowView, ...] = ()
        self._measured: RowSizes | None = None
        self._by_width: dict[int, RowSizes] = {}
        self._told_place = -1
        self.setFlow(QListView.Flow.TopToBottom)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.focus_moved.connect(self._tell_chosen)

    def set_rows(self, rows: Sequence[PackRowView], current: int) -> None:
        """Show other rows, with this one current."""
        self._told_place = current
        self._rows = tuple(rows)
        self.set_names([row.spoken for row in self._rows])
        self.lay_out()
        self.go_to(current)
        self.viewport().update()

    # ---- the items

    def item_size(self, place: int) -> QSize:
        return QSize(1, self._sizes(self.viewport().width()).height(self._rows[place]))

    def item_part(self, place: int, room: QRect) -> QRect:  # noqa: ARG002 - all are alike
        inset = self.look.theme.space(_INSET)
        return room.adjusted(inset, 1, -inset, -1)

    def paint_item(self, painter: QPainter, place: int, room: QRect, *, hovered: bool) -> None:
        theme, colours = self.look.theme, self.look.theme.colours
        part, is_current = self.item_part(place, room), place == self.place()
        if is_current:
            box(painter, QRectF(part), self.corner, colours.accent_tint, colours.accent, theme.lines.chosen)
        elif hovered:
            box(painter, QRectF(part), self.corner, colours.hover)
        if place and not is_current and place - 1 != self.place():
            side = theme.space(SIDE)
            painter.fillRect(room.left() + side, room.top(), room.width() - 2 * side, 1, colours.hairline)
        RowPainting(painter, self.look, self._sizes(room.width()), room.topLeft()).row(self._rows[place])

    def click(self, place: int, spot: QPoint) -> None:
        """The press has made the row current."""

    def press(self, place: int) -> None:
        """Assistive technology has selected it."""
        self.go_to(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place, is_plain = self.place(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if is_plain and place >= 0 and event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.used.emit(place)
        elif is_plain and place >= 0 and event.key() == Qt.Key.Key_Delete:
            if not event.isAutoRepeat():
                self.removed.emit(place)
        elif event.key() == Qt.Key.Key_Space:
            event.accept()  # the row is chosen already
        else:
            super().keyPressEvent(event)

    # ---- sizes

    def sizeHint(self) -> QSize:
        width = self.look.theme.px(_HINT)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._sizes(0).least(), self.look.theme.px(TAG))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        sizes = self._sizes(width)
        return sum(map(sizes.height, self._rows))

    def _sizes(self, width: int) -> RowSizes:
        """Computed once for each width: every row is measured for the columns of all."""
        if (
            self._measured is None
            or self._measured.theme is not self.look.theme
            or self._measured.rows is not self._rows
        ):
            self._measured, self._by_width = RowSizes(self.look.theme, width, self._rows), {}
        if width not in self._by_width:
            self._by_width[width] = self._measured.at(width)
        return self._by_width[width]

    def _tell_chosen(self) -> None:
        place = self.place()
        if place >= 0 and place != self._told_place:
            self._told_place = place
            self.viewport().update()
            self.chosen.emit(place)
