"""Makes several buttons one Tab stop, inside which the arrow keys move the focus."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)
_BY_CLICK = Qt.FocusPolicy.ClickFocus
_ON = (Qt.Key.Key_Down, Qt.Key.Key_Right)


def _one_column() -> int:
    return 1


class Roving(QObject):
    """`columns` is the step of Up and Down in a grid; Left and Right always go one step."""

    def __init__(self, owner: QWidget, columns: Callable[[], int] = _one_column) -> None:
        super().__init__(owner)
        self._buttons: list[QAbstractButton] = []
        self._stop: QAbstractButton | None = None
        self._columns = columns

    def set_buttons(self, buttons: Sequence[QAbstractButton]) -> None:
        if self._buttons == list(buttons):
            return
        for button in buttons:
            if button not in self._buttons:
                button.installEventFilter(self)
                button.setFocusPolicy(_BY_CLICK)
        self._buttons = list(buttons)
        self.stop_at(next((b for b in buttons if b.hasFocus()), buttons[0]) if buttons else None)

    def stop_at(self, stop: QAbstractButton | None) -> None:
        """Let Tab come to this button; the others are reached by arrow or click."""
        if stop is not self._stop:
            if self._stop in self._buttons:
                self._stop.setFocusPolicy(_BY_CLICK)
            if stop is not None:
                stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._stop = stop

    def rest_at(self, stop: QAbstractButton | None) -> None:
        """As `stop_at`, but a button that has the focus stays the Tab stop."""
        if QApplication.focusWidget() not in self._buttons:
            self.stop_at(stop)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QAbstractButton):
            self.stop_at(watched)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._move(watched, event)
        return False

    def _move(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        here = next(i for i, button in enumerate(self._buttons) if button is watched)
        there = self._target(here, Qt.Key(event.key()))
        if there is None:
            return False
        if 0 <= there < len(self._buttons):
            self._buttons[there].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _target(self, here: int, key: Qt.Key) -> int | None:
        last = len(self._buttons) - 1
        step = self._columns() if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) else 1
        if key in _BACK:
            return here - step
        if key in _ON:
            return here + step
        return {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}.get(key)
