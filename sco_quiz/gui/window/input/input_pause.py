"""Ignores keys and clicks that were meant for the page that was shown before.

Whoever types or clicks does not see at once that another page has come by itself. Actions of a screen reader are
neither keys nor clicks: they always count.
"""

from collections.abc import Callable, Container

from PySide6.QtCore import QDeadlineTimer, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from sco_quiz.gui.window.input.held_keys import LastRelease

PAUSE_MS = 700  # noticing a page takes about 300 ms; the second press of a double click comes within 500
TYPING_MS = 500  # between two keys of a slow typist, who looks at the keyboard and sees the page later
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
    """Belongs to one window; input to another, such as a dialog, counts.

    A key that was held when the pause began counts only once it is released and pressed again. Typing letters prolongs
    the pause: whoever types on has not seen the new page, and the next space would press its button.
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
        """Ignore input from now on. `keys` False: only clicks. `but`: keys that still count."""
        self._handle = self._window.windowHandle()
        self._takes_keys = keys or (self.is_on() and self._takes_keys)
        self._but = but
        self._held.stop()
        self._longest = QDeadlineTimer(LONGEST_MS)
        self._pause.start(PAUSE_MS)
        if (application := QApplication.instance()) is not None:
            application.installEventFilter(self)

    def end(self) -> None:
        """Take input again at once."""
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
                self._held.start(HELD_MS)  # a held key would be pressed again within this time
            return False
        if not self.is_on():
            if not self._last.is_repeated_by(event):
                self.end()
                return False
            self._held.stop()  # begins again at the release
        elif event.text().strip() and event.text().isprintable() and not event.isAutoRepeat():
            self._wait_for_end_of_typing()
        event.accept()  # or it would be offered to the parents, and to the shortcuts
        return True

    def _wait_for_end_of_typing(self) -> None:
        rest = min(TYPING_MS, self._longest.remainingTime())
        if rest > self._pause.remainingTime():
            self._pause.start(rest)

    def _is_ours(self, watched: QObject) -> bool:
        """Whether an event is for the window itself, which gets it first, or for a widget in it."""
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
