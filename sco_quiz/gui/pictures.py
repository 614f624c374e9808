"""Pictures as files, for the demo and the gallery."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from sco_quiz.domain.errors import QuizError


def make_folder(folder: Path) -> None:
    """With those above it. Raises QuizError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = "there is a file" if isinstance(error, (FileExistsError, NotADirectoryError)) else error.strerror
        raise QuizError(
            f"{folder} cannot be a folder for pictures ({reason}). Nothing was changed. Please name another folder."
        ) from error


def write_picture(picture: QImage, file: Path, quality: int = -1) -> None:
    """As a PNG; `quality` is from 0, the smallest file, to 100, or -1 for Qt's own choice. Raises QuizError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(quality)
    writer.write(picture)
    try:
        file.write_bytes(buffer.data().data())  # Qt would not say why not, and takes no name that is no text
    except OSError as error:
        raise QuizError(
            f"{file} could not be written ({error.strerror}). The pictures before it are kept. "
            "Please name a folder with room for some megabytes that you can write to."
        ) from error
