"""Write a file whole or not at all."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_HINT = 40  # characters of the file's name in the temporary one, which may have 255 bytes
PATIENCE_S = (0.05, 0.1, 0.2, 0.4)  # a virus scanner or sync program lets go of a file within that time


@contextmanager
def replacing(file: Path) -> Iterator[BinaryIO]:
    """Give the block a stream to write and read back, which becomes the file when the block has ended.

    It is readable by its owner only, and has another name until then: after an error or a kill the file is what it was.
    Raises OSError.
    """
    handle, name = tempfile.mkstemp(prefix=f".{file.name[:_HINT]}-", dir=file.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        take_place(temporary, file)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Sync the folder: without it a new name may be gone after a power cut. Raises OSError."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def take_place(temporary: Path, file: Path) -> None:
    """Rename the file over an earlier one. Raises OSError."""
    for pause in PATIENCE_S:
        try:
            temporary.replace(file)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    temporary.replace(file)
