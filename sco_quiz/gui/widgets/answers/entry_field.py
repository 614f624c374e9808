"""A typed answer: the field, the unit behind it, and how the entry was read."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.gui.accessibility.named_groups import mark_told
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.answers.answer_style import OptionState, state_word, style_of
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.labels.icon_label import StateLine
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout


class _AnswerLine(TextField):
    """A field that is higher and larger than the others."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self._state = OptionState.OPEN
        look.changed.connect(self._apply_theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Apply the theme again, as PlainLabel does."""
        self._apply_theme()
        super().showEvent(event)

    def set_state(self, state: OptionState) -> None:
        if state is not self._state:
            self._state = state
            self._apply_theme()

    def _apply_theme(self) -> None:
        sheet = _sheet(self.look.theme, self._state)
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        self.setFont(self.look.theme.font(Type.HEADING))

    def sizeHint(self) -> QSize:
        return QSize(self.look.theme.px(260), self.look.theme.px(56))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.theme.px(160), self.look.theme.px(56))


def _sheet(theme: Theme, state: OptionState) -> str:
    """The style sheet of a field that takes no more entry: background and border of an answer row in that state."""
    if state is OptionState.OPEN:
        return ""
    style = style_of(OptionState.LOCKED if state is OptionState.RIGHT_MISSED else state)
    ground, edge = theme.colours.ink(style.ground).name(), theme.colours.ink(style.edge).name()
    width = theme.lines.chosen if style.heavy else theme.lines.card
    return f"QLineEdit {{ background: {ground}; border: {width}px solid {edge}; }}"


class EntryField(QWidget):
    """`edited` carries the whole text after each change by the person; Enter is left to the page.

    The text includes what an input method is composing; `composing` says whether it is.
    """

    edited = Signal(str)
    composing = Signal(bool)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)  # before a reader can ask: only what has a name is a group
        self._look = look
        self.line = _AnswerLine(look, name)
        self._unit = PlainLabel(look, "", Type.READING, ink="text2")
        self._word = PlainLabel(look, "", Type.SMALL, strong=True)
        self._below = StateLine(look, wrap=True)
        self._below.mark_told()  # by the description of the field, as these:
        mark_told(self._unit, self._word)
        entry = QWidget()
        self._row = QHBoxLayout(entry)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.line)
        self._row.addWidget(self._unit)
        self._judged = FlowLayout()  # the mark of the entry, below it where there is no room beside it
        self._judged.addWidget(entry)
        self._judged.addWidget(self._word)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._judged)
        self._column.addWidget(self._below)
        self.setFocusProxy(self.line)
        self.line.typed.connect(self.edited)  # also for a text that was dictated or set by a screen reader
        self.line.composing.connect(self.composing)
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def begin(self) -> None:
        """Ask for another answer. What is being composed belongs to the one before, which has counted it."""
        self.line.drop()

    def set_view(
        self,
        text: str,
        *,
        unit: str = "",
        reading: str = "",
        state: OptionState = OptionState.OPEN,
        reason: str = "",
    ) -> None:
        """`reading` says how the entry was read, without judging it. At review `reason` stands there instead.

        `reason` names the right answer where the entry was wrong.
        """
        if state is not OptionState.OPEN:
            self.line.settle()
        if not self.line.is_composing() and self.line.text() != text:
            blocked = self.line.blockSignals(True)
            self.line.setText(text)
            self.line.blockSignals(blocked)
        self.line.setReadOnly(state is not OptionState.OPEN)
        self.line.set_state(state)
        self._unit.set_text(unit)
        self._unit.setVisible(bool(unit))
        word = "" if state is OptionState.RIGHT_MISSED else state_word(state)
        self._word.set_text(word)
        self._word.set_ink(style_of(state).letter)
        self._word.setVisible(bool(word))
        below = reason or reading
        self._below.setVisible(bool(below))
        names_right = state in {OptionState.RIGHT_MISSED, OptionState.ANSWER_WRONG}
        self._below.set_line(*(("check", below, "text2", "right") if names_right else ("info", below)))
        self.line.setAccessibleDescription(". ".join(part for part in (unit, word, below) if part))

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self.line.setFixedHeight(theme.px(56))
        for row in (self._row, self._judged):
            row.setSpacing(theme.space(14))
        self._column.setSpacing(theme.space(10))
