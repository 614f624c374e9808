"""Facts to read, one under another: how each stands by sign and word, what it says, and where it comes from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.drawing.paint import draw_text, text_height, text_width
from sco_quiz.gui.widgets.layout.widget_pool import set_count, show_rows
from sco_quiz.gui.widgets.lists.paragraph_cell import ParagraphState, paint_paragraph

_SIGN = QSize(20, 22)
_GAP = 14  # between the sign and the words, and between the state and the place
_PAD = 13  # above the words of a row, and below them
_BETWEEN = 5  # the statement and what is said of it
_LEAST, _LINE = 140, 1600
_STILL_MS = 250
_READING, _STRONG, _PLAIN = range(3)  # places in `_fonts_of`
_WIDTHS = 12  # a layout asks for a few widths many times; while a window is dragged there are hundreds


@dataclass(frozen=True, slots=True)
class FactView:
    """`words` say the state, `places` where the fact comes from."""

    statement: str
    state: ParagraphState
    words: str
    places: tuple[str, ...]

    @property
    def place(self) -> str:
        return " · ".join(self.places)

    @property
    def weight(self) -> int:
        """The font of the words: what there is nothing to say of yet is not stressed."""
        return _PLAIN if self.state is ParagraphState.NOT_ASKED else _STRONG

    @property
    def spoken(self) -> str:
        return f"{self.statement} {'. '.join((self.words, *self.places))}."


def _fonts_of(theme: Theme) -> tuple[QFont, QFont, QFont]:
    return theme.font(Type.READING_NARROW), theme.font(Type.SMALL, strong=True), theme.font(Type.SMALL)


@dataclass(frozen=True, slots=True)
class _Rooms:
    """Where the parts of a row lie; the place stands beside the state where there is room, else below it."""

    statement: QRect
    state: QRect
    place: QRect
    height: int


@dataclass(frozen=True, slots=True)
class _Lengths:
    """Each part of a row on one line."""

    statement: int
    words: int
    place: int


class _Ruler:
    """Measures the rows of one theme: each part once on a line, and again for a width where it has to wrap."""

    def __init__(self, theme: Theme) -> None:
        self._fonts = _fonts_of(theme)
        self._heights = tuple(QFontMetrics(font).height() for font in self._fonts)
        self._gap, self._pad, self._between = theme.space(_GAP), theme.space(_PAD), theme.space(_BETWEEN)
        self._left = theme.px(_SIGN.width()) + self._gap
        self._lengths: dict[FactView, _Lengths] = {}

    def arranged(self, view: FactView, width: int) -> _Rooms:
        if view not in self._lengths:
            self._lengths[view] = _Lengths(
                text_width(self._fonts[_READING], view.statement),
                text_width(self._fonts[view.weight], view.words),
                text_width(self._fonts[_PLAIN], view.place),
            )
        lengths, left, room = self._lengths[view], self._left, max(1, width - self._left)
        high = self._height(_READING, view.statement, lengths.statement, room)
        statement = QRect(left, self._pad, room, high)
        top = statement.bottom() + 1 + self._between
        high = self._height(view.weight, view.words, lengths.words, room)
        state, beside = QRect(left, top, min(lengths.words, room), high), left + lengths.words + self._gap
        if beside + lengths.place <= width:
            place = QRect(beside, top, lengths.place, high)
        else:
            place = QRect(left, top + high, room, self._height(_PLAIN, view.place, lengths.place, room))
        return _Rooms(statement, state, place, place.bottom() + 1 + self._pad)

    def _height(self, font: int, text: str, length: int, room: int) -> int:
        return self._heights[font] if length <= room else text_height(self._fonts[font], text, room)


class FactText(QLabel):
    """What a screen reader finds where a fact is drawn: one text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        return QSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The list has drawn the fact."""


class FactList(QWidget):
    """Draws all its facts itself: a page holds hundreds, and to make and lay out a widget for each takes too long.

    The texts for the screen reader follow when the list has stood still for a moment.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._views: tuple[FactView, ...] = ()
        self._texts: list[FactText] = []
        self._ruler = _Ruler(look.theme)
        self._measured: dict[int, tuple[_Rooms, ...]] = {}
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.timeout.connect(self._write_texts)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._apply_theme)

    def set_facts(self, views: Sequence[FactView]) -> None:
        if tuple(views) != self._views:
            self._views = tuple(views)
            set_count(self._texts, 0, self._make_text)  # rather none for a moment than those of other facts
            self._measure_anew()

    def sizeHint(self) -> QSize:
        """Wide enough for a line each: a layout also measures for the width it is told, and that is soonest done."""
        return QSize(self._look.theme.px(_LINE), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The height at the present width is asked for apart."""
        return QSize(self._look.theme.px(_LEAST), self._look.theme.px(_SIGN.height()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(rooms.height for rooms in self._rooms(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._still.start(_STILL_MS)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for top, view, rooms in self._placed():
            if top <= event.rect().bottom() and top + rooms.height > event.rect().top():
                painter.save()
                painter.translate(0, top)
                self._paint(painter, view, rooms)
                if top:
                    painter.fillRect(0, 0, self.width(), 1, self._look.theme.colours.hairline)
                painter.restore()
        painter.end()

    def _paint(self, painter: QPainter, view: FactView, rooms: _Rooms) -> None:
        theme = self._look.theme
        colours = theme.colours
        sign = QRectF(0, rooms.statement.top(), theme.px(_SIGN.width()), theme.px(_SIGN.height()))
        paint_paragraph(painter, self._look, sign, view.state, "")
        fonts = _fonts_of(theme)
        draw_text(painter, rooms.statement, view.statement, fonts[_READING], colours.text, wrap=True)
        ink = {ParagraphState.MISSED: colours.wrong, ParagraphState.NOT_ASKED: colours.text2}
        draw_text(painter, rooms.state, view.words, fonts[view.weight], ink.get(view.state, colours.text), wrap=True)
        draw_text(painter, rooms.place, view.place, fonts[_PLAIN], colours.text2, wrap=True)

    def _placed(self) -> Iterator[tuple[int, FactView, _Rooms]]:
        """Each fact with the top of its row."""
        top = 0
        for view, rooms in zip(self._views, self._rooms(self.width()), strict=True):
            yield top, view, rooms
            top += rooms.height

    def _write_texts(self) -> None:
        set_count(self._texts, len(self._views), self._make_text)
        for text, (top, view, rooms) in zip(self._texts, self._placed(), strict=True):
            text.setText(view.spoken)
            text.setGeometry(0, top, self.width(), rooms.height)
        show_rows(self._texts)

    def _make_text(self) -> FactText:
        return FactText(self)

    def _apply_theme(self) -> None:
        self._ruler = _Ruler(self._look.theme)
        self._measure_anew()

    def _measure_anew(self) -> None:
        self._measured.clear()
        self._still.start(_STILL_MS)
        self.updateGeometry()
        self.update()

    def _rooms(self, width: int) -> tuple[_Rooms, ...]:
        if width not in self._measured:
            if len(self._measured) >= _WIDTHS:
                self._measured.clear()
            self._measured[width] = tuple(self._ruler.arranged(view, width) for view in self._views)
        return self._measured[width]
