"""One setting: name and note at the left, its control at the right, or below where there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.gui.accessibility.named_groups import mark_told
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow

_LEAST_WORDS = 150
_STACKS_BELOW = 400  # effective width of the row: all rows of a page turn together


class SettingRow(TurningRow):
    def __init__(self, look: Look, label: str, note: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(self._has_room, parent)
        self._look = look
        self._control = control
        self._label = PlainLabel(look, label)
        self._label.setBuddy(control)  # a combo box is named by its label, not by its accessible name
        self._note = PlainLabel(look, "", Type.SMALL, ink="text2")
        if control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            mark_told(self._note)  # by the control; a group of buttons has no description that is read
        self._words = QVBoxLayout()
        self._words.addStretch(1)  # above and below, so that a high control does not separate name and note
        self._words.addWidget(self._label)
        self._words.addWidget(self._note)
        self._words.addStretch(1)
        self.row.addLayout(self._words, 1)
        self.row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_texts(label, note)
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def set_texts(self, label: str, note: str) -> None:
        self._label.set_text(label)
        self._note.set_text(note)
        self._note.setVisible(bool(note))
        self._control.setAccessibleDescription(note)

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self.row.setContentsMargins(0, theme.space(6), 0, theme.space(6))
        self.row.setSpacing(theme.space(12))
        self._words.setSpacing(0)
        self.turn()

    def _has_room(self, width: int) -> bool:
        theme = self._look.theme
        beside = width - self._control.sizeHint().width() - theme.space(12)
        return width >= theme.px(_STACKS_BELOW) and beside >= theme.px(_LEAST_WORDS)
