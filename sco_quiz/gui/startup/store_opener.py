"""Opens the store in a thread: loading libraries, checking a large file or a slow network takes time."""

from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:  # loaded by what opens the store
    from sco_quiz.app.session import Session

SLOW_MS = 5_000
PATIENCE_S = 5.0


class _Attempt(Thread):
    def __init__(self, open_services: "Callable[[], Session]", ended: Callable[["_Attempt"], None]) -> None:
        super().__init__(name="opening", daemon=True)  # a network folder may never answer
        self._open_services = open_services
        self._ended = ended
        self.services: Session | None = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            self.services = self._open_services()
        except BaseException as error:  # noqa: BLE001 - raised again where it can be told
            self.error = error
        self._ended(self)


class StoreOpener(QObject):
    """Opens one store at a time. Each `begin` is followed by `opened` or `failed`, unless it is given up."""

    opened = Signal(object)  # Services
    failed = Signal(object)  # BaseException
    slow = Signal()  # opening takes so long that the window says so
    _ended = Signal(object)  # _Attempt

    def __init__(self, open_services: "Callable[[], Session]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_services = open_services
        self._attempt: _Attempt | None = None
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.timeout.connect(self.slow)
        self._ended.connect(self._hand_over)  # in the thread of the window, as everything else

    def is_running(self) -> bool:
        return self._attempt is not None

    def begin(self) -> None:
        if self._attempt is None:
            attempt = _Attempt(self._open_services, self._ended.emit)
            attempt.start()  # raises where the system has no thread left
            self._attempt = attempt
            self._slow.start(SLOW_MS)

    def give_up(self) -> None:
        """The window is closed: wait a moment; a store that opens later is closed again."""
        attempt, self._attempt = self._attempt, None
        self._slow.stop()
        if attempt is not None:
            attempt.join(PATIENCE_S)
            _close(attempt)

    def _hand_over(self, attempt: _Attempt) -> None:
        if attempt is not self._attempt:
            _close(attempt)
            return
        self._attempt = None
        self._slow.stop()
        if attempt.services is not None:
            self.opened.emit(attempt.services)
        else:
            self.failed.emit(attempt.error)


def _close(attempt: _Attempt) -> None:
    services, attempt.services = attempt.services, None
    if services is not None:
        services.close()
