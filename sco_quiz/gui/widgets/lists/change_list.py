"""What another version changes, row by row: a sign and a word, what it is about, and what follows from it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QTextLayout
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.drawing.marked_text import laid_out
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, line_height, longest_word, text_height, text_width
from sco_quiz.gui.widgets.lists.item_list import ItemList

_PAD, _SIDE = 10, 24  # px at 100 % above the words of a row, and beside them
_ICON, _ICON_GAP, _COLUMN_GAP = 18, 12, 28
_LEAST_WORDS = 300  # px at 100 % that the words keep beside their sign
_LEAST, _HINT = 200, 900
_ACTION_GAP = 16
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Spans = tuple[tuple[int, int], ...]  # half-open ranges of characters


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeView:
    """`struck` and `marked` are the parts of the text that are gone and new. `spoken` is what a reader says.

    `action` is what Enter does with the row; without one it is only read.
    """

    icon: str
    word: str
    ink: str
    text: str
    note: str
    spoken: str
    struck: Spans = ()
    marked: Spans = ()
    action: str = ""


class ChangeList(ItemList):
    """`unfolded` carries the place of a row with an action that was pressed."""

    unfolded = Signal(int)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent=parent)
        self._rows: tuple[ChangeView, ...] = ()
        self.setFlow(QListView.Flow.TopToBottom)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.opened.connect(self._unfold)

    def set_rows(self, rows: Sequence[ChangeView]) -> None:
        self._rows = tuple(rows)
        self.set_names([row.spoken for row in self._rows])
        self.lay_out()
        self.viewport().update()

    # ---- the items

    def item_size(self, place: int) -> QSize:
        return QSize(1, self._height(self._rows[place], self.viewport().width()))

    def item_part(self, place: int, room: QRect) -> QRect:  # noqa: ARG002 - all are alike
        side = self.look.theme.space(_SIDE) // 3
        return room.adjusted(side, 2, -side, -2)

    def paint_item(self, painter: QPainter, place: int, room: QRect, *, hovered: bool) -> None:
        theme, colours, row = self.look.theme, self.look.theme.colours, self._rows[place]
        if hovered and row.action:
            box(painter, QRectF(self.item_part(place, room)), self.corner, colours.hover)
        side = theme.space(_SIDE)
        if place:
            painter.fillRect(room.left() + side, room.top(), room.width() - 2 * side, 1, colours.hairline)
        left, width, below = self._words(row, room.width())
        top = room.top() + theme.space(_PAD)
        self._paint_sign(painter, row, QRect(room.left() + side, top, room.width(), 0))
        layout = self._laid_out(row, width)
        painter.setPen(colours.text)
        layout.draw(painter, QPointF(room.left() + left, top + below))
        high = round(layout.boundingRect().height())
        small = theme.font(Type.SMALL)
        note = QRect(room.left() + left, top + below + high, width, text_height(small, row.note, width))
        draw_text(painter, note, row.note, small, colours.text2, wrap=True)
        if row.action:
            right = QRect(room.left() + left, room.top(), room.width() - side - left, room.height())
            draw_text(painter, right, row.action, theme.font(Type.SMALL, strong=True), colours.accent, _RIGHT)

    def _paint_sign(self, painter: QPainter, row: ChangeView, at: QRect) -> None:
        theme, ink = self.look.theme, self.look.theme.colours.ink(row.ink)
        font, side = theme.font(Type.BODY, strong=True), theme.px(_ICON)
        high = line_height(font)
        painter.drawPixmap(at.left(), at.top() + (high - side) // 2, self.look.icon(row.icon, side, ink))
        left = at.left() + side + theme.space(_ICON_GAP)
        draw_text(painter, QRect(left, at.top(), at.width(), high), row.word, font, ink)

    # ---- sizes

    def sizeHint(self) -> QSize:
        width = self.look.theme.px(_HINT)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        theme = self.look.theme
        longest = [longest_word(theme.font(Type.BODY), row.text) for row in self._rows]
        return QSize(max((theme.px(_LEAST), *longest)) + 2 * theme.space(_SIDE), theme.px(_ICON))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._height(row, width) for row in self._rows)

    def _height(self, row: ChangeView, width: int) -> int:
        theme = self.look.theme
        _, words, below = self._words(row, width)
        high = round(self._laid_out(row, words).boundingRect().height())
        return below + high + text_height(theme.font(Type.SMALL), row.note, words) + 2 * theme.space(_PAD)

    def _words(self, row: ChangeView, width: int) -> tuple[int, int, int]:
        """How far from the left the words stand, how wide they are, and how far below the sign."""
        theme, side = self.look.theme, self.look.theme.space(_SIDE)
        strong = theme.font(Type.BODY, strong=True)
        column = max((text_width(strong, each.word) for each in self._rows), default=0)
        sign = theme.px(_ICON) + theme.space(_ICON_GAP) + column + theme.space(_COLUMN_GAP)
        small = theme.font(Type.SMALL, strong=True)
        action = text_width(small, row.action) + theme.space(_ACTION_GAP) if row.action else 0
        beside = width - 2 * side - sign
        if beside - action >= theme.px(_LEAST_WORDS):
            return side + sign, beside - action, 0
        return side, max(1, width - 2 * side - action), line_height(strong)

    def _laid_out(self, row: ChangeView, width: int) -> QTextLayout:
        theme = self.look.theme
        return laid_out(row.text, theme.font(Type.BODY), width, row.marked, theme.colours, struck=row.struck)

    def _unfold(self, place: int) -> None:
        if self._rows[place].action:
            self.unfolded.emit(place)
