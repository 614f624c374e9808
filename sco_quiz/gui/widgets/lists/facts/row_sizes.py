"""Where the parts of a row of facts lie, by the theme and the width of the row."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont

from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.drawing.paint import line_height, text_height, text_width
from sco_quiz.gui.widgets.lists.facts.fact_view import FactView, GroupView, Row, TextView
from sco_quiz.gui.widgets.lists.paragraph_cell import ParagraphState

SIGN_WIDE, SIGN_HIGH = 20, 22
CHEVRON = 18
PADDING = 24  # of a card
BETWEEN_CARDS = 16
GAP = 14  # between the sign and the words, and between the state and the place
_PAD = 13  # above the words of a row, and below them
_BETWEEN = 5  # the statement and what is said of it
_HEAD, _HEAD_GAP = 32, 12
_END = 12  # with the padding of the row above
_ACTION_PAD = 10  # beside the words of the action, which end where the card's texts do
_RING = 5  # px above and below, so that a ring stays within its row


@dataclass(frozen=True, slots=True)
class Rooms:
    """`main` is the statement, the heading or the text; `state` the state, what is known or the note.

    `last` is the place of a fact or the action of a group. All lie inside `inner`, which is what hover and ring show.
    """

    main: QRect
    state: QRect
    last: QRect
    inner: QRect
    height: int


def fonts(theme: Theme, row: Row) -> tuple[QFont, QFont, QFont]:
    """Of the three parts; a state that says nothing yet is not stressed."""
    match row:
        case GroupView():
            return theme.font(Type.HEADING), theme.font(Type.SMALL, tabular=True), theme.font(Type.SMALL, strong=True)
        case TextView():
            return theme.font(Type.READING_NARROW), theme.font(Type.SMALL), theme.font(Type.SMALL)
        case FactView():
            is_strong = row.state is not ParagraphState.NOT_ASKED
            small = theme.font(Type.SMALL)
            return theme.font(Type.READING_NARROW), theme.font(Type.SMALL, strong=is_strong), small


class RowSizes:
    """Measures rows for one theme and width. A row ends with the card's padding where it is the last of its card."""

    def __init__(self, theme: Theme, width: int) -> None:
        self._theme = theme
        self._left = theme.space(PADDING)
        self._room = max(1, width - 2 * self._left)

    def rooms(self, row: Row, *, is_first: bool, is_last: bool) -> Rooms:
        """`is_first`: no card stands above it."""
        match row:
            case GroupView():
                return self._group(row, 0 if is_first else self._theme.space(BETWEEN_CARDS), is_last=is_last)
            case TextView():
                return self._text(row, is_last=is_last)
            case FactView():
                return self._fact(row, is_last=is_last)

    def _group(self, row: GroupView, above: int, *, is_last: bool) -> Rooms:
        """What is known and the action stand beside the heading where they have room, else below it."""
        theme, (heading, known, action) = self._theme, fonts(self._theme, row)
        gap, high, top = theme.space(_HEAD_GAP), theme.px(_HEAD), above + self._left
        known_wide = text_width(known, row.known)
        pad = theme.space(_ACTION_PAD)
        action_wide = min(text_width(action, row.action) + 2 * pad, self._room)
        beside = self._room - known_wide - action_wide + pad - 2 * gap
        if text_width(heading, row.heading) <= beside:
            main = QRect(self._left, top, beside, high)
            state = QRect(main.right() + 1 + gap, top, known_wide, high)
            last = QRect(state.right() + 1 + gap, top, action_wide, high)
        else:
            main = QRect(self._left, top, self._room, max(high, text_height(heading, row.heading, self._room)))
            state = QRect(self._left, main.bottom() + 1, self._room, text_height(known, row.known, self._room))
            last = QRect(self._left - pad, state.bottom() + 1 + theme.space(4), action_wide, high)
        return self._ended(main, state, last, last.bottom() + 1 + theme.space(4), is_last=is_last)

    def _text(self, row: TextView, *, is_last: bool) -> Rooms:
        theme, (text, note, _) = self._theme, fonts(self._theme, row)
        pad, room = theme.space(_PAD), self._room - 2 * theme.space(_PAD)
        state = QRect(self._left + pad, 2 * pad, room, text_height(note, row.note, room))
        top = state.bottom() + 1 + theme.space(_BETWEEN)
        main = QRect(self._left + pad, top, room, text_height(text, row.text, room))
        inner = QRect(self._left, pad, self._room, main.bottom() + 1)  # as much below the text as above the note
        return Rooms(main, state, QRect(), inner, inner.bottom() + 1 + pad + self._end(is_last=is_last))

    def _fact(self, row: FactView, *, is_last: bool) -> Rooms:
        """The place stands beside the state where there is room, else below it."""
        theme, (statement, words, place) = self._theme, fonts(self._theme, row)
        gap, pad = theme.space(GAP), theme.space(_PAD)
        left = self._left + theme.px(SIGN_WIDE) + gap
        room = max(1, self._left + self._room - left - theme.px(CHEVRON) - gap)
        main = QRect(left, pad, room, _height(statement, row.statement, room))
        top = main.bottom() + 1 + theme.space(_BETWEEN)
        wide, place_wide = text_width(words, row.words), text_width(place, row.place)
        state = QRect(left, top, min(wide, room), _height(words, row.words, room))
        if wide + gap + place_wide <= room:
            last = QRect(left + wide + gap, top, place_wide, state.height())
        else:
            last = QRect(left, state.bottom() + 1, room, _height(place, row.place, room))
        return self._ended(main, state, last, last.bottom() + 1 + pad, is_last=is_last)

    def _ended(self, main: QRect, state: QRect, last: QRect, height: int, *, is_last: bool) -> Rooms:
        beside = self._theme.space(GAP)
        inner = QRect(self._left - beside, 0, self._room + 2 * beside, height).adjusted(0, _RING, 0, -_RING)
        return Rooms(main, state, last, inner, height + self._end(is_last=is_last))

    def _end(self, *, is_last: bool) -> int:
        """What lies below the last row of a card."""
        return self._theme.space(_END) if is_last else 0


def moved(rooms: Rooms, by: QPoint) -> Rooms:
    main, state, last, inner = (part.translated(by) for part in (rooms.main, rooms.state, rooms.last, rooms.inner))
    return Rooms(main, state, last, inner, rooms.height)


def _height(font: QFont, text: str, width: int) -> int:
    """One line is soonest measured."""
    return line_height(font) if text_width(font, text) <= width else text_height(font, text, width)
