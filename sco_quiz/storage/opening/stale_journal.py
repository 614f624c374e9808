"""Find out whether a rollback journal belongs to the file beside it. SQLite plays back any that has the right name.

Format: https://sqlite.org/fileformat2.html, section 3. Every change writes page 1, which counts the changes of the
file. A journal whose copy of page 1 has neither the count of the file nor the one before belongs to another time.
"""

import struct
from pathlib import Path
from typing import BinaryIO

_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER = struct.Struct(">8sIIIII")  # magic, records, nonce, pages before the change, sector size, page size
_COUNTS = struct.Struct(">II")  # in a file's first page at 24: changes, pages


def is_none(journal: Path) -> bool:
    """Return whether SQLite would find that the file is no journal, and delete it. Raises OSError."""
    with journal.open("rb") as kept:
        start = kept.read(len(_MAGIC))
    return start[:1] not in {b"", b"\0"} and start != _MAGIC


def is_of_another_time(journal: Path, file: Path) -> bool:
    """Return whether the journal is of another time. False also where that cannot be told or a program writes now.

    To be called only while this process has the file not open: closing it drops all locks of the process. Raises
    OSError.
    """
    with journal.open("rb") as kept, file.open("rb") as present:
        header = kept.read(_HEADER.size)
        if len(header) < _HEADER.size or header[:8] != _MAGIC:
            return False
        first = _first_page(kept)
        counts = _counts(present.read(100))
        kept.seek(0)
        if kept.read(_HEADER.size) != header:
            return False
    if counts is None:
        return False
    changes, pages = counts
    _, records, _, pages_before, _, _ = _HEADER.unpack(header)
    if not records:  # the change has not reached the file
        return bool(pages != pages_before)
    before = _counts(first)
    return before is not None and changes not in {before[0], before[0] + 1}


def _first_page(journal: BinaryIO) -> bytes:
    """Return the start of page 1 as it was before the change, or nothing."""
    journal.seek(0)
    _, records, _, _, sector, size = _HEADER.unpack(journal.read(_HEADER.size))
    journal.seek(sector)
    for _ in range(records):
        number = journal.read(4)
        if number == b"\0\0\0\1":
            return journal.read(100)
        if len(number) < 4:  # noqa: PLR2004 - a page's number has four bytes
            break
        journal.seek(size + 4, 1)
    return b""


def _counts(start: bytes) -> tuple[int, int] | None:
    """Return the number of changes and of pages; None where this is no first page."""
    if len(start) < 24 + _COUNTS.size:
        return None
    changes, pages = _COUNTS.unpack_from(start, 24)
    return changes, pages
