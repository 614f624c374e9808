"""Shows the folder of a file that was just written, in the system's own file manager."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(file: Path) -> None:
    """Does nothing where the system has no program for folders."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.absolute().parent)))
