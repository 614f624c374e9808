"""What an option shows, and where its parts stand in a row of a certain width."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont

from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.answers.answer_style import STRONG_STATES, OptionState, state_word
from sco_quiz.gui.widgets.drawing.key_cap import key_cap_size
from sco_quiz.gui.widgets.drawing.paint import line_height, longest_word, text_height, text_width

PAD = 16
MARKER = 22
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
class Plan:
    """Where the parts of a row of a certain width stand, in pixels of the row."""

    text: QRect
    word: QRect
    reason: QRect
    height: int


@dataclass(frozen=True, slots=True)
class OptionMeasures:
    """`key` is empty where none is shown; `room_right` pixels at the right edge are left free."""

    theme: Theme
    view: OptionView
    key: str
    is_narrow: bool
    room_right: int

    def plan(self, width: int) -> Plan:
        """Lay the parts out in a row of this width."""
        theme = self.theme
        left = self.left()
        full = max(1, width - left - self.right())
        said = state_word(self.view.state)
        small_font = theme.font(Type.SMALL, strong=True)
        word = text_width(small_font, said) if said else 0
        widest = max(text_width(small_font, state_word(state)) for state in STRONG_STATES)
        is_below = bool(word) and widest > _WIDE_WORD * width
        beside = 0 if is_below else word
        if self.key:
            beside = key_cap_size(theme, self.key).width()
        room = max(1, full - beside - (theme.space(16) if beside else 0))
        text = text_height(self.font(), self.view.text, room)
        small = line_height(small_font)
        lines = text + (small + theme.space(2) if is_below else 0)
        reason_room = max(1, full - theme.space(24))
        reason = text_height(theme.font(Type.BODY), self.view.reason, reason_room) if self.view.reason else 0
        inside = lines + (reason + theme.space(3) if reason else 0)
        height = max(self.least_height(), inside + 2 * theme.space(13))
        top = (height - inside) // 2
        word_top = top + text + theme.space(2) if is_below else top
        word_height = small if is_below else line_height(self.font())
        word_left = left if is_below else left + full - word
        return Plan(
            text=QRect(left, top, room, text),
            word=QRect(word_left, word_top, word, word_height),
            reason=QRect(left, top + lines + theme.space(3), reason_room, reason),
            height=height,
        )

    def least_height(self) -> int:
        """Inside a narrow one the button that strikes it out has room."""
        theme = self.theme
        within = theme.px(40) if self.room_right else 0
        return max(44, theme.px(36), within) if self.is_narrow else theme.px(52)

    def left(self) -> int:
        theme = self.theme
        return theme.space(PAD) + theme.px(MARKER) + theme.space(12) + theme.px(20) + theme.space(10)

    def right(self) -> int:
        return max(self.theme.space(PAD), self.room_right)

    def font(self, *, strong: bool = True) -> QFont:
        """Measured strong even at rest, so that choosing never moves a line."""
        return self.theme.font(Type.READING_NARROW if self.is_narrow else Type.READING, strong=strong)

    def least(self) -> QSize:
        key = key_cap_size(self.theme, self.key).width() + self.theme.space(16) if self.key else 0
        words = longest_word(self.font(), self.view.text)
        return QSize(self.left() + words + key + self.right(), self.least_height())
