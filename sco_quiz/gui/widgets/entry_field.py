"""An answer that is typed: the field, the unit behind it, and how the entry was read."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.gui.look import Look
from sco_quiz.gui.theme import Type
from sco_quiz.gui.widgets.label import PlainLabel
from sco_quiz.gui.widgets.row_dress import OptionState
from sco_quiz.gui.widgets.state_line import StateLine
from sco_quiz.gui.widgets.text_field import TextField


class _AnswerLine(TextField):
    """Higher and larger than the other fields."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        look.changed.connect(self._dress)

    def showEvent(self, event: QShowEvent) -> None:
        """As in PlainLabel."""
        self._dress()
        super().showEvent(event)

    def _dress(self) -> None:
        self.setFont(self.look.theme.font(Type.HEADING))

    def sizeHint(self) -> QSize:
        return QSize(self.look.theme.px(260), self.look.theme.px(56))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.theme.px(160), self.look.theme.px(56))


_SIGNS = {
    OptionState.ANSWER_RIGHT: ("check", "right"),
    OptionState.RIGHT_MISSED: ("check", "right"),
    OptionState.ANSWER_WRONG: ("cross", "wrong"),
}


class EntryField(QWidget):
    """`edited` carries the whole text after each change by the person; Enter is left to the page."""

    edited = Signal(str)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.line = _AnswerLine(look, name)
        self._unit = PlainLabel(look, "", Type.READING, ink="text2")
        self._below = StateLine(look, wrap=True)
        self._row = QHBoxLayout()
        self._row.addWidget(self.line)
        self._row.addWidget(self._unit, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self._below)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.edited)  # dictated or set by a screen reader is edited too
        look.changed.connect(self._dress)
        self._dress()

    def set_face(
        self,
        text: str,
        *,
        unit: str = "",
        reading: str = "",
        state: OptionState = OptionState.OPEN,
        reason: str = "",
    ) -> None:
        """`reading` says how the entry was read, without judging it; `reason` stands there instead at review."""
        if self.line.text() != text:
            blocked = self.line.blockSignals(True)
            self.line.setText(text)
            self.line.blockSignals(blocked)
        self.line.setReadOnly(state is not OptionState.OPEN)
        self._unit.set_text(unit)
        below = reason or reading
        self._below.setVisible(bool(below))
        icon, ink = _SIGNS.get(state, ("info", "text2"))
        self._below.set_line(icon, below, "text2", ink)
        self.line.setAccessibleDescription(f"{unit}. {below}" if unit else below)

    def _dress(self) -> None:
        theme = self._look.theme
        self.line.setFixedHeight(theme.px(56))
        self._row.setSpacing(theme.space(14))
        self._column.setSpacing(theme.space(10))
