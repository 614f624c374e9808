"""Has a pack changed since the bank was built from it? Answered at every launch, so nothing here parses."""

import hashlib
import os
from errno import EFBIG, EINVAL
from pathlib import Path

from sco_quiz.domain.errors import QuizError

GENERATOR = 4
"""Raised whenever the same pack files would give other questions, so that a bank is built anew."""

MAX_BYTES = 500_000  # a fact file is a few dozen kilobytes; ten times that is a mistake


def content(file: Path) -> bytes:
    """The bytes of a pack's file. Raises OSError, also for what is no file, or too large to be one of a pack's."""
    if file.exists() and not file.is_file():  # a pipe would be waited for, a device might never end
        raise OSError(EINVAL, "it is not a file")
    with file.open("rb") as stream:
        found = stream.read(MAX_BYTES + 1)
    if len(found) > MAX_BYTES:
        raise OSError(EFBIG, f"it is larger than {MAX_BYTES:,} bytes")
    return found


def content_hash(folder: Path) -> str:
    """SHA-256 over the generator's version and the names and bytes of the pack's TOML files, as 64 hex digits.

    Raises QuizError where the folder or a file of it cannot be read.
    """
    if not folder.is_dir():
        raise QuizError("There is no question pack in {folder}: the folder does not exist.", folder=folder)
    digest = hashlib.sha256(f"generator {GENERATOR}\n".encode())
    try:
        for file in sorted(folder.rglob("*.toml"), key=lambda path: path.relative_to(folder).as_posix()):
            found = content(file)
            digest.update(os.fsencode(file.relative_to(folder).as_posix()))  # names need not be text
            digest.update(f"\n{len(found)}\n".encode())
            digest.update(found)
    except OSError as error:
        raise QuizError(
            "The question pack in {folder} could not be read ({reason}).", folder=folder, reason=error.strerror
        ) from error
    return digest.hexdigest()
