"""Writing a file whole or not at all."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_HINT = 40  # characters of the file's name in the other one, which may have 255 bytes in all
_PATIENCE_S = (0.05, 0.1, 0.2, 0.4)  # a virus scanner or sync program lets go of a file within that time


@contextmanager
def replacing(file: Path) -> Iterator[BinaryIO]:
    """A stream to write and to read back that becomes the file when the block has been left; raises OSError.

    Readable by its owner only. Under another name first: after a fault or a kill the file is what it was before.
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
    """Or a new name may be gone after a power cut."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def take_place(temporary: Path, file: Path) -> None:
    """Gives the file its name, in the place of another."""
    for pause in _PATIENCE_S:
        try:
            temporary.replace(file)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    temporary.replace(file)
