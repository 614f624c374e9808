"""What single keys do at a question."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from sco_quiz.domain.response import Confidence
from sco_quiz.gui.widgets.option_group import KEYS


class Keyboard(QObject):
    """Is given the keys that no focused control wanted: a field with the focus has kept its own."""

    went_on = Signal()
    not_known = Signal()
    flagged = Signal()
    clock_toggled = Signal()
    time_asked = Signal()
    sure_chosen = Signal(object)  # Confidence
    option_pressed = Signal(int)

    def press(self, event: QKeyEvent, *, single_keys: bool) -> bool:
        """Whether the key was one of these; without `single_keys` only Enter is."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if not plain or event.isAutoRepeat():
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went_on.emit()
            return True
        return single_keys and self._press_single(event.key())

    def _press_single(self, key: int) -> bool:
        if Qt.Key.Key_7 <= key <= Qt.Key.Key_9:
            self.sure_chosen.emit(Confidence(key - Qt.Key.Key_7 + 1))
        elif Qt.Key.Key_1 <= key < Qt.Key.Key_1 + KEYS:
            self.option_pressed.emit(key - Qt.Key.Key_1)
        elif Qt.Key.Key_A <= key < Qt.Key.Key_A + KEYS:
            self.option_pressed.emit(key - Qt.Key.Key_A)
        elif key == Qt.Key.Key_0:
            self.not_known.emit()
        elif key == Qt.Key.Key_L:
            self.flagged.emit()
        elif key == Qt.Key.Key_H:
            self.clock_toggled.emit()
        elif key == Qt.Key.Key_T:
            self.time_asked.emit()
        else:
            return False
        return True
