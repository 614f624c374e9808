"""What a quiz can be set up from, as chips, and the button that saves the present choice or removes an own one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sco_quiz.app.quiz.presets import MOST_OWN, Origin, Preset
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.chips import Chip, ChipRow
from sco_quiz.gui.widgets.labels.label import PlainLabel, plain_tool_tip
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow

_GAP = 16


class StartRow(TurningRow):
    chosen = Signal(object)  # Preset
    save_asked = Signal()
    remove_asked = Signal(object)  # Preset

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(self._has_room, parent)
        self._look = look
        self._presets: tuple[Preset, ...] = ()
        self._current: int | None = None
        self._label = PlainLabel(look, self.tr("Start from"), ink="text2", wrap=False)
        self._chips = ChipRow(look, self.tr("Start from"))
        self._act = Button(look, "", ButtonKind.QUIET, size=32)
        self.row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignVCenter)
        self.row.addWidget(self._chips, 1)
        self.row.addWidget(self._act, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._chips.chosen.connect(lambda at: self.chosen.emit(self._presets[at]))
        self._act.clicked.connect(self._do)
        look.changed.connect(self._space)
        self._space()

    def show_presets(self, presets: Sequence[Preset], current: int | None) -> None:
        """`current` is the one that the present choice is, if it is any."""
        self._presets, self._current = tuple(presets), current
        self._chips.set_chips([Chip(self._words(preset)) for preset in presets], current)
        for button, preset in zip(self._chips.buttons(), presets, strict=True):
            plain_tool_tip(button, self.tr("Remove (Del)") if preset.origin is Origin.OWN else "")
        own = sum(preset.origin is Origin.OWN for preset in presets)
        is_full = own >= MOST_OWN and self._own() is None
        self._act.set_text(self.tr("Save this choice …") if self._own() is None else self.tr("Remove this choice …"))
        self._act.setEnabled(not is_full)
        full = self.tr("Twelve choices are saved. Choose one that you no longer need, and remove it.")
        plain_tool_tip(self._act, full if is_full else "")

    def focus_current(self) -> None:
        """Focus the chip that is on, or else the first."""
        self._chips.buttons()[self._current or 0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del on a chip of one's own."""
        focused = next((at for at, button in enumerate(self._chips.buttons()) if button.hasFocus()), None)
        if event.key() == Qt.Key.Key_Delete and focused is not None:
            if self._presets[focused].origin is Origin.OWN:
                self.remove_asked.emit(self._presets[focused])
        else:
            super().keyPressEvent(event)

    def _own(self) -> Preset | None:
        current = None if self._current is None else self._presets[self._current]
        return current if current is not None and current.origin is Origin.OWN else None

    def _do(self) -> None:
        if (own := self._own()) is not None:
            self.remove_asked.emit(own)
        else:
            self.save_asked.emit()

    def _words(self, preset: Preset) -> str:
        return {
            Origin.LAST: self.tr("Like the last one"),
            Origin.QUICK: self.tr("Quick 5"),
            Origin.EXAM: self.tr("Exam 30"),
            Origin.OWN: preset.name,
        }[preset.origin]

    def _has_room(self, width: int) -> bool:
        parts = (self._label, self._chips, self._act)
        return sum(part.sizeHint().width() for part in parts) + 2 * self.row.spacing() <= width

    def _space(self) -> None:
        self.row.setSpacing(self._look.theme.space(_GAP))
        self.turn()
