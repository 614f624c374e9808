"""Read the rows of a damaged file page by page, without its header, its schema or its trees.

SQLite stops at the first page that it cannot follow, and everything behind that page is lost with it. But every leaf of
a table says by itself which rows lie on it (https://sqlite.org/fileformat2.html, sections 1.6 and 2.1). Deleted rows
are not found: they were overwritten.
"""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from sco_quiz.app.jobs import Look, looking, unlooked

Value = int | float | str | bytes | bytearray | None

_MAGIC = b"SQLite format 3\0"
_HEADER = 100  # bytes at the start of the first page
_LEAF = 0x0D
_LEAF_HEADER = 8
_USUAL_SIZE = 4096  # bytes of a page, SQLite's default
_LONGEST_VARINT = 9
LONGEST_ROW = 2 * 1024**2  # bytes; our longest row is an own copy of an article
_READ_AGAIN = 50  # times the length of the file that the overflow pages read may have: a sound file has each once
_CELLS_AT_ONCE = 10
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes by serial type
_FLOAT, _ZERO, _ONE, _FIRST_TEXT = 7, 8, 9, 12


class BrokenError(Exception):
    """These bytes are no row."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row. `rowid` is the value of the integer key, which is empty in `values`."""

    rowid: int
    values: tuple[Value, ...]


def rows(stream: BinaryIO, look: Look = unlooked) -> Iterator[Row]:
    """Yield every row of every table in the order of the pages, and skip indexes. `look` is called at each page.

    Holds one page in memory, and a row that is longer than a page. Raises OSError.
    """
    file = _File(stream, look)
    for number in range(1, file.count + 1):
        page = file.page(number)
        start = _HEADER if number == 1 else 0
        if page[start] != _LEAF:
            continue
        count = int.from_bytes(page[start + 3 : start + 5], "big")
        cells = range(start + _LEAF_HEADER, min(start + _LEAF_HEADER + 2 * count, file.size - 1), 2)
        for at in looking(cells, look, _CELLS_AT_ONCE):
            try:
                yield _cell(file, page, int.from_bytes(page[at : at + 2], "big"))
            except (BrokenError, IndexError, UnicodeDecodeError, struct.error):
                continue  # other rows of the page may be whole


class _File:
    """The pages of the file. `size` is that of a page, `count` their number; the last may be cut off."""

    def __init__(self, stream: BinaryIO, look: Look) -> None:
        self._stream = stream
        self._look = look
        self.length = stream.seek(0, os.SEEK_END)
        stream.seek(0)
        self.size = _page_size(stream.read(_HEADER))
        self.count = -(-self.length // self.size)
        self._left = _READ_AGAIN * self.count

    def page(self, number: int) -> bytes:
        self._look()
        self._stream.seek((number - 1) * self.size)
        return self._stream.read(self.size).ljust(self.size, b"\0")

    def rest(self, number: int) -> bytes:
        """Return an overflow page of a long row. Raises BrokenError where a small file claims endless rows."""
        self._left -= 1
        if not 1 < number <= self.count or self._left < 0:  # the first page is never an overflow page
            raise BrokenError
        return self.page(number)


def _page_size(start: bytes) -> int:
    said = int.from_bytes(start[16:18], "big")
    size = 65_536 if said == 1 else said
    valid = start.startswith(_MAGIC) and size >= 512 and not size & (size - 1)  # noqa: PLR2004 - the smallest
    return size if valid else _USUAL_SIZE


def _cell(file: _File, page: bytes, at: int) -> Row:
    length, at = _varint(page, at)
    rowid, at = _varint(page, at)
    if not 1 < length <= min(file.length, LONGEST_ROW):
        raise BrokenError
    here = local_size(length, file.size)
    if at + here > file.size:
        raise BrokenError
    payload = page[at : at + here]
    if here < length:
        payload += overflow(file, int.from_bytes(page[at + here : at + here + 4], "big"), length - here)
    return Row(rowid - 2**64 if rowid >= 2**63 else rowid, record_of(payload))


def local_size(length: int, size: int) -> int:
    """Return how many bytes of a row lie on the leaf itself (section 1.6 of the format: U, X, M and K)."""
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    if length <= most:
        return length
    some = least + (length - least) % (size - 4)
    return some if some <= most else least


def overflow(file: _File, number: int, length: int) -> bytes:
    """Return the rest of a long row from its chain of pages."""
    parts = []
    while length > 0:
        page = file.rest(number)
        part = page[4 : 4 + length]
        number = int.from_bytes(page[:4], "big")
        length -= len(part)
        parts.append(part)
    return b"".join(parts)


def record_of(payload: bytes | bytearray) -> tuple[Value, ...]:
    """Return the values of a record whose header accounts for every byte. Raises BrokenError for any other."""
    end, at = _varint(payload, 0)
    body, values = end, []
    while at < end:
        kind, at = _varint(payload, at)
        length = _length(kind)
        values.append(_value(kind, payload[body : body + length]))
        body += length
    if at != end or body != len(payload):
        raise BrokenError
    return tuple(values)


def _length(kind: int) -> int:
    if kind >= _FIRST_TEXT:
        return (kind - _FIRST_TEXT) // 2
    if kind == _FLOAT:
        return 8
    return _INTEGERS.get(kind, 0)


def _value(kind: int, data: bytes | bytearray) -> Value:
    if kind >= _FIRST_TEXT:
        return data.decode() if kind % 2 else data
    if kind in _INTEGERS:
        return int.from_bytes(data, "big", signed=True)
    if kind in {_ZERO, _ONE}:
        return kind - _ZERO
    if kind == _FLOAT:
        number: float = struct.unpack(">d", data)[0]
        return number
    if kind:
        raise BrokenError
    return None


def _varint(content: bytes | bytearray, at: int) -> tuple[int, int]:
    """Return the number and the place of the next byte."""
    value = 0
    for byte in content[at : at + _LONGEST_VARINT - 1]:
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the last one has its highest bit free
            return value, at
    return value << 8 | content[at], at + 1
