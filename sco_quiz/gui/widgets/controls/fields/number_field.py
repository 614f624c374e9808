"""A whole number between two others: typed, stepped by the buttons beside it, by Up and Down, or by the wheel."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QToolButton, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.drawing.paint import box, widest_width
from sco_quiz.gui.widgets.labels.label import plain_tool_tip

_WIDTH, _HEIGHT, _STEP = 150, 44, 40
_ICON = 18
_PAD = 4


class _Number(QSpinBox):
    """Without the buttons of its own, to which the style sheet gives no width.

    The wheel turns it only while it has the focus: a wheel that scrolls the page must change nothing on its way."""

    corner = 8.0

    def __init__(self, look: Look, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrame(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setStyleSheet("* { border: none; background: transparent; padding: 0; min-height: 0; }")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        """The style gives what is typed into a pixel more than there is."""
        self.lineEdit().setGeometry(self.rect())

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Digits of any script, as keyboards for Persian or input methods for Chinese type them."""
        digits = self._digits(text)
        if digits and not digits.isdecimal():
            return QValidator.State.Invalid, text, position
        if not digits or int(digits) < self.minimum():
            return QValidator.State.Intermediate, text, position
        state = QValidator.State.Acceptable if int(digits) <= self.maximum() else QValidator.State.Invalid
        return state, text, position

    def valueFromText(self, text: str) -> int:
        digits = self._digits(text)
        return int(digits) if digits.isdecimal() else self.value()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the number also after a click: what is typed next takes its place."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self.selectAll)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """As wide as the greatest number that can stand in it, with its unit."""
        theme = self._look.theme
        font = theme.font(Type.READING, strong=True, tabular=True)
        words = widest_width(font, f"{self.maximum()}{self.suffix()}") + theme.px(2 * _PAD)
        return QSize(max(theme.px(_WIDTH - 2 * _STEP), words), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _digits(self, text: str) -> str:
        return text.removesuffix(self.suffix()).strip()


class _Step(QToolButton):
    """Repeats while it is held down. No stop of Tab: Up and Down do the same in the number."""

    def __init__(self, look: Look, icon: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRepeat(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew where the pointer comes and goes
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        theme = self._look.theme
        return QSize(theme.px(_STEP), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            box(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3), 6, theme.colours.hover)
        side = theme.px(_ICON)
        ink = theme.colours.text if self.isEnabled() else theme.colours.control
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        painter.drawPixmap(left, top, self._look.icon(self._icon, side, ink))
        painter.end()


class NumberField(QWidget):
    """`changed` carries each number that a person makes, also while it is typed."""

    changed = Signal(int)

    def __init__(self, look: Look, name: str, between: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.number = _Number(look, name, self)
        self.number.setRange(*between)
        self._less = _Step(look, "minus", self.tr("{0}: one less").format(name), self)
        self._more = _Step(look, "plus", self.tr("{0}: one more").format(name), self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self._less, self.number, self._more):
            row.addWidget(part)
        self.number.valueChanged.connect(self._tell)
        self._less.clicked.connect(self.number.stepDown)
        self._more.clicked.connect(self.number.stepUp)
        self.setFocusProxy(self.number)
        look.changed.connect(self._apply_theme)
        self._apply_theme()
        self._show_ends()

    def show_number(self, number: int, unit: str = "") -> None:
        """`unit` stands behind it, with the space that parts them. No signal; a number that is typed is left alone."""
        blocked = self.number.blockSignals(True)
        if self.number.suffix() != unit:
            self.number.setSuffix(unit)
            self.number.updateGeometry()
        if self.number.value() != number:
            self.number.setValue(number)
        self.number.blockSignals(blocked)
        self._show_ends()

    def describe(self, words: str) -> None:
        """What a screen reader says after name and number."""
        self.number.setAccessibleDescription(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        colours = theme.colours
        painter = QPainter(self)
        ground, is_off = colours.surface if self.isEnabled() else colours.sunken, not self.isEnabled()
        box(painter, QRectF(self.rect()), 8, ground, colours.control, theme.lines.control, dashed=is_off)
        for x in (self._less.width(), self.width() - self._more.width() - 1):
            painter.fillRect(QRectF(x, self.height() * 0.2, 1, self.height() * 0.6), colours.hairline)
        painter.end()

    def _tell(self, number: int) -> None:
        self._show_ends()
        self.changed.emit(number)

    def _show_ends(self) -> None:
        number = self.number
        for button, end, words in (
            (self._less, number.minimum(), self.tr("It cannot be less.")),
            (self._more, number.maximum(), self.tr("It cannot be more.")),
        ):
            button.setEnabled(number.value() != end)
            plain_tool_tip(button, "" if button.isEnabled() else words)

    def _apply_theme(self) -> None:
        self.number.setFont(self._look.theme.font(Type.READING, strong=True, tabular=True))
        self.number.updateGeometry()
        self.update()
