"""How the window looked and where it stood when it was closed: so it is painted at once, before the store is open."""

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QFile, QSettings
from PySide6.QtWidgets import QWidget

from sco_quiz.app.presentation import Contrast, Language, Presentation, Scheme, Talk

_FILE = "last.ini"


class LastTime:
    """Kept in the folder. Nonsense in the file is as good as no file."""

    def __init__(self, folder: Path) -> None:
        file = str(folder / _FILE)
        self._kept = QSettings(file, QSettings.Format.IniFormat)
        self._is_in_folder = os.name != "posix" or QFile.encodeName(file).data() == os.fsencode(file)

    def presentation(self) -> Presentation:
        """Of whoever learned then."""
        try:
            return Presentation(
                language=Language(self._text("language")),
                text_size=float(self._text("text_size")),
                scheme=Scheme(self._text("scheme")),
                contrast=Contrast(self._text("contrast")),
                reduce_motion=self._text("reduce_motion") == str(True),
                talk=Talk(self._text("talk")),
            )
        except ValueError:
            return Presentation()

    def place(self, window: QWidget) -> None:
        """Where it stood; Qt sees to it that it is on a screen."""
        geometry = self._kept.value("geometry")
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)

    def keep(self, presentation: Presentation, window: QWidget) -> None:
        """Where it cannot be written, the next window looks as the system does: the store has the settings.

        A folder whose name is no text cannot be named to Qt, which would make another one beside it.
        """
        if not self._is_in_folder:
            return
        for name in Presentation.__slots__:
            self._kept.setValue(name, str(getattr(presentation, name)))
        self._kept.setValue("geometry", window.saveGeometry())
        self._kept.sync()

    def _text(self, name: str) -> str:
        return str(self._kept.value(name, ""))
