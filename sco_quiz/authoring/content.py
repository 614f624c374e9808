"""Has a pack changed since the bank was built from it? Answered at every launch, so nothing here parses."""

import hashlib
from pathlib import Path

from sco_quiz.domain.errors import QuizError

GENERATOR = 2
"""Raised whenever the same pack files would give other questions, so that a bank is built anew."""


def content_hash(folder: Path) -> str:
    """SHA-256 over the generator's version and the names and bytes of the pack's TOML files, as 64 hex digits.

    Raises QuizError where the folder or a file of it cannot be read.
    """
    if not folder.is_dir():
        raise QuizError(f"There is no question pack in {folder}: the folder does not exist.")
    digest = hashlib.sha256(f"generator {GENERATOR}\n".encode())
    try:
        for file in sorted(folder.rglob("*.toml"), key=lambda path: path.relative_to(folder).as_posix()):
            content = file.read_bytes()
            digest.update(f"{file.relative_to(folder).as_posix()}\n{len(content)}\n".encode())
            digest.update(content)
    except OSError as error:
        raise QuizError(f"The question pack in {folder} could not be read ({error.strerror}).") from error
    return digest.hexdigest()
