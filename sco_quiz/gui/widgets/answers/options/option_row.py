"""One option: marker, letter, text, and a state word or key cap. The whole row can be clicked."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sco_quiz.gui.accessibility.key_meaning import command_key
from sco_quiz.gui.accessibility.toggle_action import AssistedToggle
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.answers.answer_style import (
    ROW_CORNER,
    STRONG_STATES,
    AnswerStyle,
    OptionState,
    paint_ground,
    state_word,
    style_of,
)
from sco_quiz.gui.widgets.drawing.key_cap import key_cap_size, paint_key_cap
from sco_quiz.gui.widgets.drawing.marker import Marker, paint_marker
from sco_quiz.gui.widgets.drawing.paint import draw_text, line_height, longest_word, text_height, text_width
from sco_quiz.gui.widgets.drawing.painted_button import PaintedButton

_PAD = 16
_MARKER = 22
_WIDE_WORD = 0.4  # of the row's width; where a state word can be wider, all stand below the text


@dataclass(frozen=True, slots=True)
class OptionView:
    """What one row shows. `reason` stands below the text at review."""

    text: str
    chosen: bool = False
    state: OptionState = OptionState.OPEN
    reason: str = ""
    struck: bool = False


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where the parts of a row of a certain width stand, in pixels of the row."""

    text: QRect
    word: QRect
    reason: QRect
    height: int


class OptionRow(PaintedButton):
    """`struck`: the learner strikes the option out, or takes that back, by a right click or X."""

    struck = Signal()
    came = Signal()  # the focus, to this option
    corner = ROW_CORNER
    takes_enter = False  # Enter goes to the next question

    def __init__(self, look: Look, letter: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._letter = letter
        self._key = key
        self._view = OptionView("")
        self._plans: dict[int, _Plan] = {}  # by width; emptied when text, state or theme change
        self._is_square = False
        self._is_narrow = False
        self._room_right = 0
        self._position = ""
        self.setCheckable(True)
        AssistedToggle(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def view(self) -> OptionView:
        return self._view

    @property
    def letter(self) -> str:
        return self._letter

    def set_view(self, view: OptionView, *, is_square: bool, position: str) -> None:
        """Show an option. `position` is spoken, as "1 of 4"."""
        self.setAutoExclusive(not is_square)
        self.set_chosen(view.chosen)  # also if unchanged: a screen reader's Toggle has changed the check mark
        if (view, is_square, position) == (self._view, self._is_square, self._position):
            return
        is_as_large = replace(view, chosen=self._view.chosen, struck=self._view.struck) == self._view
        self._view = view
        self._is_square = is_square
        self._position = position
        self._speak()
        if is_as_large:  # most of what a click does to the rows
            self.update()
        else:
            self.restyle()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - named by the setter
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self.restyle()

    def set_key(self, key: str) -> None:
        if key != self._key:
            self._key = key
            self.restyle()

    def set_room_right(self, pixels: int) -> None:
        """Leave so much free at the right edge, for what stands there."""
        if pixels != self._room_right:
            self._room_right = pixels
            self.restyle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.came.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._view.state is OptionState.OPEN:
            self.struck.emit()
        else:
            event.ignore()  # the window has a menu of its own

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if command_key(event) == "X":
            self.struck.emit()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """Do nothing: the group decides what a click means. A second click clears, one too many is refused."""

    def sizeHint(self) -> QSize:
        theme = self.look.theme
        width = text_width(self._font(theme), self._view.text) + self._left(theme) + theme.px(90)
        width = min(width, theme.px(640))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Only a narrow width. The height comes from heightForWidth: a least height would add a false scroll bar."""
        theme = self.look.theme
        key = key_cap_size(theme, self._key).width() + theme.space(16) if self.shown_key() else 0
        words = longest_word(self._font(theme), self._view.text)
        return QSize(self._left(theme) + words + key + self._right(theme), self._least_height(theme))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._plan(width).height

    def state_word(self) -> str:
        return state_word(self._view.state)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        colours = theme.colours
        style = style_of(self._view.state, chosen=self._view.chosen, hovered=self.is_hovered())
        plan = self._plan(self.width())
        painter = QPainter(self)
        paint_ground(painter, theme, self.frame(), style)
        self._paint_head(painter, theme, style, plan)
        font = QFont(self._font(theme, strong=self._is_strong()))
        font.setStrikeOut(self._view.struck)
        ink = colours.text2 if self._view.struck else colours.text
        draw_text(painter, plan.text, self._view.text, font, ink, wrap=True)
        reason_font = theme.font(Type.BODY)
        draw_text(painter, plan.reason, self._view.reason, reason_font, colours.text2, wrap=True)
        word_font = theme.font(Type.SMALL, strong=True)
        draw_text(painter, plan.word, self.state_word(), word_font, colours.ink(style.letter))
        self._paint_key(painter, theme)
        painter.end()

    def _paint_head(self, painter: QPainter, theme: Theme, style: AnswerStyle, plan: _Plan) -> None:
        line = line_height(self._font(theme))
        middle = plan.text.top() + line / 2
        side = theme.px(_MARKER)
        spot = QRectF(theme.space(_PAD), middle - side / 2, side, side)
        own = style.marker or (Marker.CHOSEN if self._view.chosen else Marker.EMPTY)
        paint_marker(painter, self.look, spot, own, is_square=self._is_square)
        x = theme.space(_PAD) + side + theme.space(12)
        letter = QRectF(x, plan.text.top(), theme.px(20), line)
        font = theme.font(self._type(), strong=True)
        draw_text(painter, letter, self._letter, font, theme.colours.ink(style.letter))

    def _paint_key(self, painter: QPainter, theme: Theme) -> None:
        if self.shown_key():
            size = key_cap_size(theme, self._key)
            x = self.width() - self._right(theme) - size.width()
            y = (self.height() - size.height()) / 2
            paint_key_cap(painter, theme, QRectF(x, y, size.width(), size.height()), self._key)

    def restyle(self) -> None:
        self._plans.clear()
        super().restyle()

    def _plan(self, width: int) -> _Plan:
        if width not in self._plans:
            self._plans[width] = self._planned(width)
        return self._plans[width]

    def _planned(self, width: int) -> _Plan:
        theme = self.look.theme
        left = self._left(theme)
        full = max(1, width - left - self._right(theme))
        small_font = theme.font(Type.SMALL, strong=True)
        word = text_width(small_font, self.state_word()) if self.state_word() else 0
        widest = max(text_width(small_font, state_word(state)) for state in STRONG_STATES)
        is_below = bool(word) and widest > _WIDE_WORD * width
        beside = 0 if is_below else word
        if self.shown_key():
            beside = key_cap_size(theme, self._key).width()
        room = max(1, full - beside - (theme.space(16) if beside else 0))
        text = text_height(self._font(theme), self._view.text, room)
        small = line_height(small_font)
        lines = text + (small + theme.space(2) if is_below else 0)
        reason_room = max(1, full - theme.space(24))
        reason = text_height(theme.font(Type.BODY), self._view.reason, reason_room) if self._view.reason else 0
        inside = lines + (reason + theme.space(3) if reason else 0)
        height = max(self._least_height(theme), inside + 2 * theme.space(13))
        top = (height - inside) // 2
        word_top = top + text + theme.space(2) if is_below else top
        word_height = small if is_below else line_height(self._font(theme))
        word_left = left if is_below else left + full - word
        return _Plan(
            text=QRect(left, top, room, text),
            word=QRect(word_left, word_top, word, word_height),
            reason=QRect(left, top + lines + theme.space(3), reason_room, reason),
            height=height,
        )

    def _least_height(self, theme: Theme) -> int:
        """Inside a narrow one the button that strikes it out has room."""
        within = theme.px(40) if self._room_right else 0
        return max(44, theme.px(36), within) if self._is_narrow else theme.px(52)

    def _left(self, theme: Theme) -> int:
        return theme.space(_PAD) + theme.px(_MARKER) + theme.space(12) + theme.px(20) + theme.space(10)

    def _right(self, theme: Theme) -> int:
        return max(theme.space(_PAD), self._room_right)

    def _type(self) -> Type:
        return Type.READING_NARROW if self._is_narrow else Type.READING

    def _font(self, theme: Theme, *, strong: bool = True) -> QFont:
        """Measured strong even at rest, so that choosing never moves a line."""
        return theme.font(self._type(), strong=strong)

    def _is_strong(self) -> bool:
        return self._view.chosen or self._view.state in STRONG_STATES

    def shown_key(self) -> str:
        """The key to show; none for an option that can no longer be chosen."""
        return self._key if self._view.state is OptionState.OPEN else ""

    def _speak(self) -> None:
        struck = self.tr("struck out") if self._view.struck else ""
        head = [self._letter, self._view.text, struck, self.state_word() or self._position]
        name = ", ".join(part for part in head if part)
        self.setAccessibleName(f"{name}. {self._view.reason}" if self._view.reason else name)
