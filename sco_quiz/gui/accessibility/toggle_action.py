"""Turns what a screen reader or voice control does to a widget into the signals of a person's act.

Qt changes the widget, but sends only the signals of a change by the program.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton


class AssistedToggle(QObject):
    """Turns the accessible action Toggle of a button into a click. The program itself sets it with signals blocked."""

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
        """Emit `clicked`. Of an exclusive button only checking counts: it is cleared when another one is checked."""
        if not self._is_pressed and (checked or not self._button.autoExclusive()):
            self._button.clicked[bool].emit(checked)  # type: ignore[index]  # the stubs know no overloads
