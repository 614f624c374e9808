"""Keys and clicks that were meant for what was there before: for a moment they count for nothing.

Whoever types or clicks does not see at once that another page has come by itself. A screen reader's own actions are no
keys and no clicks: they always count.
"""

from collections.abc import Callable, Container

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from sco_quiz.gui.window.input.held_keys import LastRelease

PAUSE_MS = 700  # to see the new page takes about 300 ms; the second half of a double click comes within 500
TYPING_MS = 500  # between two keys of somebody who types slowly; they look at the keys, and see the page later
LONGEST_MS = 5_000  # however long somebody types on
HELD_MS = 2_000  # the longest that a keyboard waits before a key that is held down begins to repeat

_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_CLICKS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
    }
)


class InputPause(QObject):
    """Of one window; what is pressed in another, such as a dialog, is meant for that one.

    A key that was held down when the pause began counts only once it is pressed anew. Letters make the pause longer:
    whoever types on has not seen that the page is another, and the next space would press its button.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._handle: QObject | None = None
        self._takes_keys = False
        self._but: Container[int] = ()
        self._longest = QDeadlineTimer()
        self._last = LastRelease()
        self._pause = self._timer(self._wait_for_held_key)
        self._held = self._timer(self.end)

    def begin(self, *, keys: bool = True, but: Container[int] = ()) -> None:
        """`keys` False: only clicks are ignored. `but` are keys that mean the same as before."""
        self._handle = self._window.windowHandle()
        self._takes_keys = keys or (self.is_on() and self._takes_keys)
        self._but = but
        self._held.stop()
        self._longest = QDeadlineTimer(LONGEST_MS)
        self._pause.start(PAUSE_MS)
        if (application := QApplication.instance()) is not None:
            application.installEventFilter(self)

    def end(self) -> None:
        """At once: the present page was asked for."""
        self._pause.stop()
        self._held.stop()
        if (application := QApplication.instance()) is not None:
            application.removeEventFilter(self)

    def is_on(self) -> bool:
        return self._pause.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._is_ours(watched):
            return False
        if isinstance(event, QKeyEvent):
            return self._takes_keys and event.key() not in self._but and self._ignores(event)
        return event.type() in _CLICKS and self.is_on()

    def _ignores(self, event: QKeyEvent) -> bool:
        if event.type() not in _KEYS:
            self._last.note(event)
            if not self.is_on():
                self._held.start(HELD_MS)  # if it is only repeated, the next press is there at once
            return False
        if not self.is_on():
            if not self._last.is_repeated_by(event):
                self.end()
                return False
            self._held.stop()  # until it is let go
        elif event.text().strip() and event.text().isprintable() and not event.isAutoRepeat():
            self._wait_for_end_of_typing()
        event.accept()  # or it would be offered to the parents, and to the shortcuts
        return True

    def _wait_for_end_of_typing(self) -> None:
        rest = min(TYPING_MS, self._longest.remainingTime())
        if rest > self._pause.remainingTime():
            self._pause.start(rest)

    def _is_ours(self, watched: QObject) -> bool:
        """The events of a window come to it first, and then to the widget that is meant."""
        return watched is self._handle or (isinstance(watched, QWidget) and watched.window() is self._window)

    def _wait_for_held_key(self) -> None:
        if self._takes_keys:
            self._held.start(HELD_MS)
        else:
            self.end()

    def _timer(self, done: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(done)
        return timer
