"""Takes a file that is dropped on the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Calls `dropped` with the file, where `is_wanted` says that one makes sense now."""

    def __init__(self, window: QWidget, is_wanted: Callable[[], bool], dropped: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._is_wanted = is_wanted
        self._dropped = dropped
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() in {QEvent.Type.DragEnter, QEvent.Type.Drop}:
            if self._is_wanted() and (file := _one_file(event.mimeData())) is not None:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._dropped(file)
            return True
        return super().eventFilter(watched, event)


def _one_file(mime: QMimeData) -> Path | None:
    """The local file, if exactly one is dropped; else None."""
    urls = mime.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
