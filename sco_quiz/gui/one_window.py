"""One window for a learner's folder: a second start raises the window of the first.

A lock file says who is first. A file put into a watched folder asks that one to come to the front, and its going
away is the answer: no socket is opened by a program that never goes online. Where the lock is wrong, or the first does
not answer, a second window opens after all: two on one store do each other no harm (docs/adr/0002).
"""

import os
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QFileSystemWatcher, QLockFile, QObject, QThread, Signal

_FOLDER, _LOCK, _ASKING = "window", "lock", "raise-"
ANSWER_MS = 3_000  # a first that has only just been started loads its libraries before it looks
_LOOK_MS = 20


class OneWindow(QObject):
    asked = Signal()  # another start wants this window to come to the front

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder / _FOLDER
        self._lock = QLockFile(str(self.folder / _LOCK))
        self._lock.setStaleLockTime(0)  # a lock is stale when its program is gone, however old it is
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)

    def is_first(self) -> bool:
        """Also where no lock can be made: the store will say what is wrong with the folder."""
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
        except OSError:
            return True
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        self._watcher.addPath(str(self.folder))
        self._look()  # somebody may have asked before it was watched
        return True

    def ask_first(self, wait_ms: int = ANSWER_MS) -> bool:
        """Whether the window that is open came to the front."""
        asking = self.folder / f"{_ASKING}{os.getpid()}"
        try:
            asking.touch(mode=0o600)
        except OSError:
            return False
        deadline = QDeadlineTimer(wait_ms)
        while asking.exists() and not deadline.hasExpired():
            QThread.msleep(_LOOK_MS)
        try:
            asking.unlink()
        except OSError:  # it is gone: taken as the request that it was
            return True
        return False

    def _look(self) -> None:
        taken = [asking for asking in self.folder.glob(f"{_ASKING}*") if _take(asking)]
        if taken:
            self.asked.emit()


def _take(asking: Path) -> bool:
    try:
        asking.unlink()
    except OSError:  # whoever asked has given up
        return False
    return True
