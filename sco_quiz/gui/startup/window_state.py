"""Keeps the look and place of the window, so that the next start paints it before the store is open."""

import os
import re
from pathlib import Path

from PySide6.QtCore import QFile, QRect, QSettings
from PySide6.QtWidgets import QWidget

from sco_quiz.app.learners.presentation import Brightness, Contrast, Language, Presentation, Talk
from sco_quiz.files import own_files
from sco_quiz.gui.startup import lock_file
from sco_quiz.gui.window.window_place import Place, WindowPlace

_LOCKED = ".lock"  # Qt's, beside it for as long as it writes
_LARGEST = 100_000  # bytes
_OURS = re.compile(rb"^maximised=(True|False)\r?\nnormal=@Rect\(", re.MULTILINE)


class WindowState:
    """A settings file in the folder. A file of somebody else in its place counts as none and stays."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / own_files.LAST
        name = str(self._file)
        self._is_in_folder = os.name != "posix" or QFile.encodeName(name).data() == os.fsencode(name)
        self._kept = QSettings(name if self._is_usable() else "", QSettings.Format.IniFormat)
        self._place: WindowPlace | None = None

    def presentation(self) -> Presentation:
        """The look and language of the learner who closed the window."""
        try:
            return Presentation(
                language=Language(self._text("language")),
                text_size=float(self._text("text_size")),
                scheme=Brightness(self._text("scheme")),
                contrast=Contrast(self._text("contrast")),
                reduce_motion=self._text("reduce_motion") == str(True),
                talk=Talk(self._text("talk")),
            )
        except ValueError:
            return Presentation()

    def place(self, window: QWidget) -> None:
        """Put the window where it stood, as far as that is on today's screens, and keep it on them."""
        normal = self._kept.value("normal")
        wished = None
        if isinstance(normal, QRect) and normal.isValid():
            wished = Place(normal, self._text("maximised") == str(True))
        self._place = WindowPlace(window, wished)

    def keep(self, presentation: Presentation, window: QWidget) -> None:
        """Write look and place. Where that fails, the next window looks as the system does:

        settings are in the store.
        """
        if not self._is_usable():
            return
        for name in Presentation.__slots__:
            self._kept.setValue(name, str(getattr(presentation, name)))
        place = self._place.place() if self._place else Place(window.normalGeometry(), window.isMaximized())
        self._kept.setValue("normal", place.normal)
        self._kept.setValue("maximised", str(place.maximised))
        self._kept.sync()

    def _is_usable(self) -> bool:
        """Whether Qt may open the file: it would wait for a pipe, read a device without end, write through a link.

        A folder whose name is not valid text cannot be named to Qt, which would make another folder beside it.
        """
        lock = self._file.with_name(self._file.name + _LOCKED)
        return (
            self._is_in_folder
            and own_files.is_free_or_ours(self._file, _LARGEST, lambda start: _OURS.search(start) is not None)
            and lock_file.is_free_or_ours(lock)
        )

    def _text(self, name: str) -> str:
        return str(self._kept.value(name, ""))
