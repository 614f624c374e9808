"""Find out whether a pack has changed since the bank was built. Runs at every launch, so nothing is parsed."""

import hashlib
import os

from sco_quiz.authoring.pack.pack_files import MAX_PACK, TEXT_FILE, PackFiles
from sco_quiz.domain.errors import QuizError

GENERATOR = 4
"""To be increased whenever the same pack files would give other questions, so that a bank is built anew."""


def content_hash(files: PackFiles) -> str:
    """Return the SHA-256 of the generator's version and the names and bytes of the pack's TOML files and its text,
    as 64 hex digits.

    Raises QuizError where a file could not be read.
    """
    if files.unreadable or files.is_too_large:
        reason = next(iter(files.unreadable.values()), f"it is larger than {MAX_PACK:,} bytes")
        raise QuizError(
            "The question pack in {folder} could not be read ({reason}).", folder=files.place, reason=reason
        )
    digest = hashlib.sha256(f"generator {GENERATOR}\n".encode())
    for name, found in sorted(files.contents.items()):
        if name.endswith(".toml") or name == TEXT_FILE:
            digest.update(os.fsencode(name))
            digest.update(f"\n{len(found)}\n".encode())
            digest.update(found)
    return digest.hexdigest()
