"""Find out whether a pack has changed since the bank was built. Runs at every launch, so nothing is parsed."""

import hashlib
import os
from errno import EFBIG, EINVAL
from pathlib import Path

from sco_quiz.domain.errors import QuizError

GENERATOR = 4
"""To be increased whenever the same pack files would give other questions, so that a bank is built anew."""

MAX_BYTES = 500_000  # a fact file is a few dozen kilobytes; ten times that is a mistake


def content(file: Path) -> bytes:
    """Return the bytes of a pack's file. Raises OSError, also for what is no file, or larger than a pack's can be."""
    if file.exists() and not file.is_file():  # a pipe would wait, and a device might never end
        raise OSError(EINVAL, "it is not a file")
    with file.open("rb") as stream:
        found = stream.read(MAX_BYTES + 1)
    if len(found) > MAX_BYTES:
        raise OSError(EFBIG, f"it is larger than {MAX_BYTES:,} bytes")
    return found


def content_hash(folder: Path) -> str:
    """Return the SHA-256 of the generator's version and the names and bytes of the pack's TOML files, as 64 hex digits.

    Raises QuizError where the folder or a file of it cannot be read.
    """
    if not folder.is_dir():
        raise QuizError("There is no question pack in {folder}: the folder does not exist.", folder=folder)
    digest = hashlib.sha256(f"generator {GENERATOR}\n".encode())
    try:
        for file in sorted(folder.rglob("*.toml"), key=lambda path: path.relative_to(folder).as_posix()):
            found = content(file)
            digest.update(os.fsencode(file.relative_to(folder).as_posix()))  # a name may be no text
            digest.update(f"\n{len(found)}\n".encode())
            digest.update(found)
    except OSError as error:
        raise QuizError(
            "The question pack in {folder} could not be read ({reason}).", folder=folder, reason=error.strerror
        ) from error
    return digest.hexdigest()
