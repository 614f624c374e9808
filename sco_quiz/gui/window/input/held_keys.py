"""Tells a held key from repeated presses where Qt does not.

X11 repeats a held key by sending a release and a press with the same time. Qt recognises the repeat only if the press
has arrived when it handles the release; otherwise both count as the person's. A held digit would choose an option and
clear it again, a held Enter would run through a quiz.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent, QWindow


class LastRelease:
    """Remembers the last key that was released, and when."""

    def __init__(self) -> None:
        self._let_go = (0, 0)

    def note(self, event: QKeyEvent) -> None:
        self._let_go = event.key(), event.timestamp()

    def is_repeated_by(self, event: QKeyEvent) -> bool:
        """Whether a press is a repeat, also one that Qt did not recognise."""
        at_once = event.timestamp() > 0 and self._let_go == (event.key(), event.timestamp())
        return event.isAutoRepeat() or at_once


class HeldKeys(QObject):
    """Marks repeats that Qt did not recognise, so that the widgets of a window see them as repeats."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._last = LastRelease()
        window.installEventFilter(self)  # the window gets a key before the widget does

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.KeyRelease:
            self._last.note(event)
        if event.type() is not QEvent.Type.KeyPress or event.isAutoRepeat() or not self._last.is_repeated_by(event):
            return False
        again = _as_repeat(event)
        QCoreApplication.sendEvent(watched, again)
        event.setAccepted(again.isAccepted())
        return True


def _as_repeat(event: QKeyEvent) -> QKeyEvent:
    repeat = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        True,
        event.count(),
        event.device(),
    )
    repeat.setTimestamp(event.timestamp())
    return repeat
