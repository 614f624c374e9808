"""Saves pictures of the program."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from sco_quiz.files.export_file import exporting


def save_picture(picture: QImage, file: Path, quality: int = -1) -> None:
    """Save as PNG; quality 0 makes the smallest file, -1 leaves it to Qt. Raises ExportError."""
    content = QBuffer()
    content.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(content, QByteArray(b"png"))
    writer.setQuality(quality)
    writer.write(picture)
    with exporting(file) as stream:
        stream.write(content.data().data())
