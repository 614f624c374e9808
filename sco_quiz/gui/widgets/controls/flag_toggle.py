"""The button that flags a question: each of its states has a word."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.accessibility.announce import announce
from sco_quiz.gui.accessibility.toggle_action import AssistedToggle
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind


class FlagToggle(Button):
    flagged = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", ButtonKind.QUIET, icon="flag", size=32, parent=parent)
        self.setCheckable(True)
        AssistedToggle(self)
        self.clicked.connect(self._tell)
        self.set_flagged(on=False)

    def set_flagged(self, on: bool) -> None:  # noqa: FBT001 - named by the setter
        blocked = self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(blocked)
        self.set_kind(ButtonKind.FLAGGED if on else ButtonKind.QUIET)
        self.set_icon("flag-on" if on else "flag")
        self.set_text(self.tr("Flagged") if on else self.tr("Flag for later"))

    def _tell(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.set_flagged(on)
        announce(self, self.tr("Flagged for later") if on else self.tr("Flag removed"))
        self.flagged.emit(on)
