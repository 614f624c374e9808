"""A row of a list to be put in order: grip, number, text, buttons for up and down."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.answers.answer_style import ROW_CORNER, OptionState, paint_ground, style_of
from sco_quiz.gui.widgets.controls.button import IconButton
from sco_quiz.gui.widgets.drawing.paint import draw_text, line_height, longest_word, text_height, text_width
from sco_quiz.gui.widgets.drawing.painted_button import PaintedButton

_PAD = 16
_GRIP = 20
_BUTTON = 40
_LEAST = 54


@dataclass(frozen=True, slots=True)
class OrderView:
    """`note` stands below the text at review: the reason, or where the row belongs."""

    text: str
    state: OptionState = OptionState.OPEN
    note: str = ""


class OrderRow(PaintedButton):
    """`stepped` carries -1 or 1, `dragged` the height of the pointer in the parent."""

    corner = ROW_CORNER
    takes_enter = False  # Enter goes to the next question
    stepped = Signal(int)
    dragged = Signal(int)
    dropped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view = OrderView("")
        self._number = 0
        self._is_lifted = False
        self._grabbed_at: int | None = None
        self._is_dragging = False
        self.up = IconButton(look, "up", self.tr("Move up"), parent=self)
        self.down = IconButton(look, "down", self.tr("Move down"), parent=self)
        for button in (self.up, self.down):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Space and the arrows do the same from the row
            button.clicked.connect(self._step)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_view(self, view: OrderView, place: int, count: int, *, is_lifted: bool) -> None:
        self._view = view
        self._number = place + 1
        self._is_lifted = is_lifted
        is_open = view.state is OptionState.OPEN
        self.up.setVisible(is_open and place > 0)
        self.down.setVisible(is_open and place < count - 1)
        self.up.set_name(self.tr("Move “{0}” up").format(view.text))
        self.down.set_name(self.tr("Move “{0}” down").format(view.text))
        self._speak(count)
        self.restyle()

    def restyle(self) -> None:
        super().restyle()
        self._place_buttons()

    def sizeHint(self) -> QSize:
        width = self.look.theme.px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Only a narrow width. The height comes from heightForWidth: a least height would add a false scroll bar."""
        theme = self.look.theme
        around = self.width() - self._text_width(theme, self.width())
        return QSize(around + longest_word(self._font(theme), self._view.text), theme.px(_LEAST))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = self.look.theme
        inside = self._text_height(theme, width) + self._note_height(theme, width)
        lifted = inside + self._word_height(theme, width)
        return max(theme.px(_LEAST), inside + 2 * theme.space(13), lifted + 2 * theme.space(7))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed_at = round(event.position().y())
        self._is_dragging = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        y = round(event.position().y())
        if self._grabbed_at is None or self._view.state is not OptionState.OPEN:
            return
        if not self._is_dragging and abs(y - self._grabbed_at) < QApplication.startDragDistance():
            return
        self._is_dragging = True
        self.setDown(False)  # or the release would count as a click
        self.dragged.emit(self.mapToParent(event.position().toPoint()).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragging = self._is_dragging
        self._grabbed_at, self._is_dragging = None, False
        super().mouseReleaseEvent(event)
        if was_dragging:
            self.dropped.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        colours = theme.colours
        style = style_of(self._view.state, chosen=self._is_lifted, hovered=self.is_hovered())
        painter = QPainter(self)
        paint_ground(painter, theme, self.frame(), style)
        room = self._text_room(theme, self.width())
        grip = theme.px(_GRIP)
        middle = room.center().y()
        sign = self.look.icon("grip", grip, colours.text2)
        if self._view.state is OptionState.OPEN:
            painter.drawPixmap(theme.space(_PAD), middle - grip // 2, sign)
        number = QRectF(theme.space(_PAD) + grip + theme.space(12), room.top(), theme.px(26), room.height())
        strong = theme.font(Type.READING, strong=True, tabular=True)
        draw_text(painter, number, str(self._number), strong, colours.ink(style.letter))
        draw_text(painter, room, self._view.text, self._lifted_font(theme, room), colours.text, wrap=True)
        note = QRect(room.left(), room.bottom() + theme.space(3), room.width(), self.height())
        top_left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        draw_text(painter, note, self._view.note, theme.font(Type.BODY), colours.text2, top_left, wrap=True)
        if self._is_lifted:
            self._paint_word(painter, theme, room)
        painter.end()

    def _paint_word(self, painter: QPainter, theme: Theme, room: QRect) -> None:
        font = theme.font(Type.SMALL, strong=True)
        spot = QRect(room.right() + theme.space(10), room.top(), self._word_width(theme), room.height())
        if below := self._word_height(theme, self.width()):
            spot = QRect(room.left(), room.bottom() + 1, room.width(), below)
        draw_text(painter, spot, self.tr("Picked up"), font, theme.colours.accent)

    def _word_width(self, theme: Theme) -> int:
        return text_width(theme.font(Type.SMALL, strong=True), self.tr("Picked up"))

    def _word_height(self, theme: Theme, width: int) -> int:
        """The height of "Picked up" below the text; 0 where it stands beside it."""
        if not self._is_word_below(theme, width):
            return 0
        return line_height(theme.font(Type.SMALL, strong=True))

    def _is_word_below(self, theme: Theme, width: int) -> bool:
        if self._view.state is not OptionState.OPEN:
            return False
        beside = self._word_width(theme) + theme.space(10)
        return text_width(self._font(theme), self._view.text) > self._free_width(theme, width) - beside

    def _text_room(self, theme: Theme, width: int) -> QRect:
        left = theme.space(_PAD) + theme.px(_GRIP) + theme.space(12) + theme.px(26) + theme.space(4)
        height = self._text_height(theme, width)
        below = self._word_height(theme, width) if self._is_lifted else self._note_height(theme, width)
        top = (self.heightForWidth(width) - height - below) // 2
        return QRect(left, top, self._text_width(theme, width), height)

    def _text_width(self, theme: Theme, width: int) -> int:
        """The width of the text. Room for "Picked up" is always kept, so that lifting never re-wraps the text."""
        free = self._free_width(theme, width)
        if self._view.state is OptionState.OPEN and not self._is_word_below(theme, width):
            free -= self._word_width(theme) + theme.space(10)
        return max(1, free)

    def _free_width(self, theme: Theme, width: int) -> int:
        """The width between the number and the buttons."""
        left = theme.space(_PAD) + theme.px(_GRIP) + theme.space(12) + theme.px(26) + theme.space(4)
        right = theme.space(_PAD)
        if self._view.state is OptionState.OPEN:
            right = 2 * theme.px(_BUTTON) + theme.space(24)
        return width - left - right

    def _text_height(self, theme: Theme, width: int) -> int:
        return text_height(self._font(theme), self._view.text, self._text_width(theme, width))

    def _note_height(self, theme: Theme, width: int) -> int:
        if not self._view.note:
            return 0
        room = self._text_width(theme, width)
        return text_height(theme.font(Type.BODY), self._view.note, room) + theme.space(3)

    def _font(self, theme: Theme) -> QFont:
        return theme.font(Type.READING)

    def _lifted_font(self, theme: Theme, room: QRect) -> QFont:
        """Strong while the row is picked up, unless the text would then need another line."""
        strong = theme.font(Type.READING, strong=True)
        fits = text_height(strong, self._view.text, room.width()) <= room.height()
        return strong if self._is_lifted and fits else self._font(theme)

    def _place_buttons(self) -> None:
        theme = self.look.theme
        side = theme.px(_BUTTON)
        top = (self.height() - side) // 2
        self.down.setGeometry(self.width() - side - theme.space(8), top, side, side)
        self.up.setGeometry(self.width() - 2 * side - theme.space(16), top, side, side)

    def _step(self) -> None:
        self.stepped.emit(-1 if self.sender() is self.up else 1)

    def _speak(self, count: int) -> None:
        position = self.tr("position {0} of {1}").format(self._number, count)
        lifted = self.tr("picked up") if self._is_lifted else ""
        name = ", ".join(part for part in (self._view.text, position, lifted) if part)
        self.setAccessibleName(f"{name}. {self._view.note}" if self._view.note else name)
