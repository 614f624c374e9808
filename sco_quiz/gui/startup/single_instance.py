"""One window for a learner's folder: a second start raises the window of the first.

A lock file says who is first. A file put into a watched folder asks that one to come to the front, and its going
away is the answer: no socket is opened by a program that never goes online. Where the lock is wrong, or the first does
not answer, a second window opens after all: two on one store do each other no harm (docs/adr/0002).
"""

import os
import re
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QFileSystemWatcher, QLockFile, QObject, QThread, Signal

from sco_quiz.files import own_files
from sco_quiz.gui.startup import lock_file

_ASKED = re.compile(rf"{own_files.ASKING}\d+", re.ASCII)
ANSWER_MS = 3_000  # a first that has only just started loads its libraries before it answers
_LOOK_MS = 20


class SingleInstance(QObject):
    asked = Signal()  # another start wants this window to come to the front

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder / own_files.WINDOW
        self._lock = QLockFile(str(self.folder / own_files.LOCK))
        self._lock.setStaleLockTime(0)  # a lock is stale when its program has ended, at no age
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)

    def is_first(self) -> bool:
        """Whether this process has the lock. Also True where no lock can be made: the store will say what is wrong."""
        try:
            self.folder.mkdir(mode=0o700, exist_ok=True)
        except OSError:
            return True
        if not lock_file.is_free_or_ours(self.folder / own_files.LOCK):
            return True
        if not self._lock.tryLock(0) and self._lock.error() is QLockFile.LockError.LockFailedError:
            return False
        self._watcher.addPath(str(self.folder))
        self._look()  # a request may be older than the watcher
        return True

    def ask_first(self, wait_ms: int = ANSWER_MS) -> bool:
        """Ask the open window to come to the front; return whether it did."""
        asking = self.folder / f"{own_files.ASKING}{os.getpid()}"
        try:
            if not own_files.put_mark(asking):
                return False
        except OSError:
            return False
        deadline = QDeadlineTimer(wait_ms)
        while os.path.lexists(asking) and not deadline.hasExpired():
            QThread.msleep(_LOOK_MS)
        return not _take(asking) and not os.path.lexists(asking)  # gone: the first has taken the request

    def _look(self) -> None:
        asking = [path for path in self.folder.glob(f"{own_files.ASKING}*") if _ASKED.fullmatch(path.name)]
        taken = [path for path in asking if _take(path)]
        if taken:
            self.asked.emit()


def _take(asking: Path) -> bool:
    try:
        return own_files.take_mark(asking)
    except OSError:  # it may not be deleted
        return False
