"""One row of the list of packs: what it shows, where its parts lie, how they are painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, line_height, longest_word, text_height, text_width
from sco_quiz.gui.widgets.lists.table_row import NO_FIGURE

SIDE = 24  # px at 100 %: from the edge of the card to the words
TAG = 24
_PAD = 10  # above the words of a row, and below them
_GAP, _LINE_GAP = 18, 3
_TAG_PAD, _ICON = 10, 16
_LEAST_WORDS = 200  # px at 100 % that title and source keep beside the figures
_LEAST = 200
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class TagView:
    """A short word for what sort of pack it is; `ink` and `ground` name colour roles. Without a ground it is plain."""

    text: str
    ink: str = "text2"
    ground: str = "sunken"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class PackRowView:
    """`source` is cut where there is no room for it; `figures` are pairs of a figure and what it counts.

    `spoken` is what a reader says of the whole row.
    """

    title: str
    source: str
    tags: tuple[TagView, ...]
    figures: tuple[tuple[str, str], ...]
    spoken: str


class RowSizes:
    """Where the parts of a row lie, by theme and width: figures in columns beside the words, or below them."""

    def __init__(
        self, theme: Theme, width: int, rows: Sequence[PackRowView], columns: Sequence[int] | None = None
    ) -> None:
        """`columns` are the widths of the figures, where they are known."""
        self.theme = theme
        self.rows = rows
        self.columns = self._widest() if columns is None else columns
        self._heights: dict[PackRowView, int] = {}
        self.inner = width - 2 * theme.space(SIDE)
        taken = sum(self.columns) + theme.space(_GAP) * len(self.columns)
        self.is_beside = self.inner - taken >= theme.px(_LEAST_WORDS)
        self.words = self.inner - taken if self.is_beside else self.inner

    def at(self, width: int) -> "RowSizes":
        """Return the sizes of the same rows at another width, without measuring the columns again."""
        return RowSizes(self.theme, width, self.rows, self.columns)

    def least(self) -> int:
        """The least width of the list."""
        theme = self.theme
        title = theme.font(Type.BODY, strong=True)
        words = [longest_word(title, row.title) for row in self.rows]
        tags = [self.tag_width(tag) for row in self.rows for tag in row.tags]
        return max((theme.px(_LEAST), *words, *tags)) + 2 * theme.space(SIDE)

    def height(self, row: PackRowView) -> int:
        if row not in self._heights:
            self._heights[row] = self._height(row)
        return self._heights[row]

    def _height(self, row: PackRowView) -> int:
        theme = self.theme
        words = self.title_height(row) + self.source_height(row) + theme.space(_LINE_GAP) + self.tags_height(row)
        below = 0 if self.is_beside else theme.space(_LINE_GAP) + self.below_height(row)
        return words + below + 2 * theme.space(_PAD)

    def title_height(self, row: PackRowView) -> int:
        return text_height(self.theme.font(Type.BODY, strong=True), row.title, self.words)

    def source_height(self, row: PackRowView) -> int:
        return line_height(self.theme.font(Type.SMALL)) if row.source else 0

    def source(self, row: PackRowView) -> str:
        """As far as there is room."""
        metrics = QFontMetrics(self.theme.font(Type.SMALL))
        return metrics.elidedText(row.source, Qt.TextElideMode.ElideRight, self.words)

    def below(self, row: PackRowView) -> str:
        """The figures that there are, as no column says what is missing."""
        return " · ".join(f"{figure} {what}" for figure, what in row.figures if figure != NO_FIGURE)

    def below_height(self, row: PackRowView) -> int:
        return text_height(self.theme.font(Type.SMALL, tabular=True), self.below(row), self.words)

    def tag_font(self, tag: TagView) -> QFont:
        return self.theme.font(Type.CAPTION, strong=True) if tag.ground else self.theme.font(Type.SMALL)

    def tag_width(self, tag: TagView) -> int:
        theme = self.theme
        icon = theme.px(_ICON) + theme.space(_TAG_PAD) // 2 if tag.icon else 0
        return icon + text_width(self.tag_font(tag), tag.text) + (2 * theme.space(_TAG_PAD) if tag.ground else 0)

    def tag_rooms(self, row: PackRowView) -> list[QRect]:
        """From the first tag's upper left corner on; a tag that has no room beside the others begins a line."""
        theme, rooms, x, y = self.theme, list[QRect](), 0, 0
        for tag in row.tags:
            width = self.tag_width(tag)
            if x and x + width > self.words:
                x, y = 0, y + theme.px(TAG) + theme.space(_LINE_GAP)
            rooms.append(QRect(x, y, width, theme.px(TAG)))
            x += width + theme.space(_LINE_GAP) * 2
        return rooms

    def tags_height(self, row: PackRowView) -> int:
        return max((room.bottom() + 1 for room in self.tag_rooms(row)), default=0)

    def _widest(self) -> list[int]:
        columns = zip(*(row.figures for row in self.rows), strict=True)
        return [max(map(self._figure_width, set(column))) for column in columns]

    def _figure_width(self, pair: tuple[str, str]) -> int:
        figure, what = pair
        strong = self.theme.font(Type.BODY, strong=True, tabular=True)
        return max(text_width(strong, figure), text_width(self.theme.font(Type.SMALL), what))


class RowPainting:
    def __init__(self, painter: QPainter, look: Look, sizes: RowSizes, corner: QPoint) -> None:
        self._painter = painter
        self._look = look
        self._sizes = sizes
        self._left = corner.x() + look.theme.space(SIDE)
        self._top = corner.y()

    def row(self, row: PackRowView) -> None:
        sizes, theme, colours = self._sizes, self._look.theme, self._look.theme.colours
        y = self._top + theme.space(_PAD)
        high = sizes.title_height(row)
        title, small = theme.font(Type.BODY, strong=True), theme.font(Type.SMALL)
        draw_text(self._painter, QRect(self._left, y, sizes.words, high), row.title, title, colours.text, wrap=True)
        y, high = y + high, sizes.source_height(row)
        if high:
            draw_text(self._painter, QRect(self._left, y, sizes.words, high), sizes.source(row), small, colours.text2)
        y += high + theme.space(_LINE_GAP)
        for tag, room in zip(row.tags, sizes.tag_rooms(row), strict=True):
            self._tag(tag, room.translated(self._left, y))
        y += sizes.tags_height(row) + theme.space(_LINE_GAP)
        if sizes.is_beside:
            self._figures(row)
        else:
            font = theme.font(Type.SMALL, tabular=True)
            room = QRect(self._left, y, sizes.words, sizes.below_height(row))
            draw_text(self._painter, room, sizes.below(row), font, colours.text, wrap=True)

    def _figures(self, row: PackRowView) -> None:
        sizes, theme, colours = self._sizes, self._look.theme, self._look.theme.colours
        strong, small = theme.font(Type.BODY, strong=True, tabular=True), theme.font(Type.SMALL)
        upper, lower = line_height(strong), line_height(small)
        top = self._top + (sizes.height(row) - upper - lower) // 2
        x = self._left + sizes.words
        for (figure, what), width in zip(row.figures, sizes.columns, strict=True):
            x += theme.space(_GAP)
            draw_text(self._painter, QRect(x, top, width, upper), figure, strong, colours.text, _RIGHT)
            draw_text(self._painter, QRect(x, top + upper, width, lower), what, small, colours.text2, _RIGHT)
            x += width

    def _tag(self, tag: TagView, room: QRect) -> None:
        theme, colours = self._look.theme, self._look.theme.colours
        ink, edge = colours.ink(tag.ink), colours.hairline if theme.is_high else None
        words = QRect(room)
        if tag.ground:
            box(self._painter, QRectF(room), room.height() / 2, colours.ink(tag.ground), edge)
            words.adjust(theme.space(_TAG_PAD), 0, -theme.space(_TAG_PAD), 0)
        if tag.icon:
            side = theme.px(_ICON)
            top = room.top() + (room.height() - side) // 2
            self._painter.drawPixmap(words.left(), top, self._look.icon(tag.icon, side, ink))
            words.setLeft(words.left() + side + theme.space(_TAG_PAD) // 2)
        draw_text(self._painter, words, tag.text, self._sizes.tag_font(tag), ink)
