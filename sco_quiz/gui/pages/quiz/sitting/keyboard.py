"""The single-key commands of a question."""

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from sco_quiz.domain.response import Confidence
from sco_quiz.gui.accessibility.key_meaning import command_key
from sco_quiz.gui.widgets.answers.options.option_group import KEYS

_SURE = {"7": Confidence.GUESSING, "8": Confidence.FAIRLY_SURE, "9": Confidence.CERTAIN}
_OPTIONS = {key: option for keys in (KEYS, "ABCDEFG") for option, key in enumerate(keys)}


class Said(Enum):
    """What a key has a screen reader say."""

    QUESTION = "question"
    TIME = "time"


_SAID = {"Q": Said.QUESTION, "T": Said.TIME}


class Keyboard(QObject):
    """Gets the keys that no focused control has used."""

    went_on = Signal()
    not_known = Signal()
    flagged = Signal()
    clock_toggled = Signal()
    saying_asked = Signal(object)  # Said
    confidence_chosen = Signal(object)  # Confidence
    option_pressed = Signal(int)

    def press(self, event: QKeyEvent, *, single_keys: bool) -> bool:
        """Do what the key means; return whether it means anything. Without `single_keys` only Enter does."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and not event.isAutoRepeat() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went_on.emit()
            return True
        return single_keys and self._press_single(command_key(event))

    def _press_single(self, key: str) -> bool:
        commands = {
            "0": self.not_known,
            "L": self.flagged,
            "H": self.clock_toggled,
        }
        if key in _SURE:
            self.confidence_chosen.emit(_SURE[key])
        elif key in _OPTIONS:
            self.option_pressed.emit(_OPTIONS[key])
        elif key in _SAID:
            self.saying_asked.emit(_SAID[key])
        elif key in commands:
            commands[key].emit()
        else:
            return False
        return True
