"""What screen readers and voice control do to a widget without its mouse and keys, told as if a person had done it.

Qt changes the widget then, but sends only the signals of a change by the program.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton


class AssistedToggle(QObject):
    """The accessible action Toggle of a button becomes a click. The program checks it with its signals blocked."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        self._is_pressed = False
        button.pressed.connect(self._press)
        button.released.connect(self._release)
        button.toggled.connect(self._toggle)

    def _press(self) -> None:
        self._is_pressed = True

    def _release(self) -> None:
        self._is_pressed = False

    def _toggle(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Of an exclusive button only checking counts: it is cleared when another one of its kind is checked."""
        if not self._is_pressed and (checked or not self._button.autoExclusive()):
            self._button.clicked[bool].emit(checked)  # type: ignore[index]  # the stubs know no overloads
