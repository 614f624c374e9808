"""One option: marker, letter, text, and a state word or key cap. The whole row can be clicked."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sco_quiz.gui.accessibility.key_meaning import command_key
from sco_quiz.gui.accessibility.toggle_action import AssistedToggle
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.answers.answer_style import (
    ROW_CORNER,
    STRONG_STATES,
    AnswerStyle,
    OptionState,
    paint_ground,
    state_word,
    style_of,
)
from sco_quiz.gui.widgets.answers.options.option_plan import MARKER, PAD, OptionMeasures, OptionView, Plan
from sco_quiz.gui.widgets.drawing.key_cap import key_cap_size, paint_key_cap
from sco_quiz.gui.widgets.drawing.marker import Marker, paint_marker
from sco_quiz.gui.widgets.drawing.paint import draw_text, line_height, text_width
from sco_quiz.gui.widgets.drawing.painted_button import PaintedButton


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
        self._plans: dict[int, Plan] = {}  # by width; emptied when text, state or theme change
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
        theme, measures = self.look.theme, self._measures()
        width = min(text_width(measures.font(), self._view.text) + measures.left() + theme.px(90), theme.px(640))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Only a narrow width. The height comes from heightForWidth: a least height would add a false scroll bar."""
        return self._measures().least()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.plan(width).height

    def state_word(self) -> str:
        return state_word(self._view.state)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        colours, measures = theme.colours, self._measures()
        style = style_of(self._view.state, chosen=self._view.chosen, hovered=self.is_hovered())
        plan = self.plan(self.width())
        painter = QPainter(self)
        paint_ground(painter, theme, self.frame(), style)
        self._paint_head(painter, measures, style, plan)
        font = QFont(measures.font(strong=self._is_strong()))
        font.setStrikeOut(self._view.struck)
        ink = colours.text2 if self._view.struck else colours.text
        draw_text(painter, plan.text, self._view.text, font, ink, wrap=True)
        reason_font = theme.font(Type.BODY)
        draw_text(painter, plan.reason, self._view.reason, reason_font, colours.text2, wrap=True)
        word_font = theme.font(Type.SMALL, strong=True)
        draw_text(painter, plan.word, self.state_word(), word_font, colours.ink(style.letter))
        self._paint_key(painter, measures)
        painter.end()

    def _paint_head(self, painter: QPainter, measures: OptionMeasures, style: AnswerStyle, plan: Plan) -> None:
        theme, line = measures.theme, line_height(measures.font())
        middle = plan.text.top() + line / 2
        side = theme.px(MARKER)
        spot = QRectF(theme.space(PAD), middle - side / 2, side, side)
        own = style.marker or (Marker.CHOSEN if self._view.chosen else Marker.EMPTY)
        paint_marker(painter, self.look, spot, own, is_square=self._is_square)
        x = theme.space(PAD) + side + theme.space(12)
        letter = QRectF(x, plan.text.top(), theme.px(20), line)
        draw_text(painter, letter, self._letter, measures.font(), theme.colours.ink(style.letter))

    def _paint_key(self, painter: QPainter, measures: OptionMeasures) -> None:
        if self.shown_key():
            theme, size = measures.theme, key_cap_size(measures.theme, self._key)
            x = self.width() - measures.right() - size.width()
            y = (self.height() - size.height()) / 2
            paint_key_cap(painter, theme, QRectF(x, y, size.width(), size.height()), self._key)

    def restyle(self) -> None:
        self._plans.clear()
        super().restyle()

    def plan(self, width: int) -> Plan:
        """Where its parts stand in this width."""
        if width not in self._plans:
            self._plans[width] = self._measures().plan(width)
        return self._plans[width]

    def _measures(self) -> OptionMeasures:
        return OptionMeasures(
            self.look.theme, self._view, self.shown_key(), is_narrow=self._is_narrow, room_right=self._room_right
        )

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
