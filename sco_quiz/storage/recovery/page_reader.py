"""The rows of a damaged file, read page by page without its header, its schema or the trees that hold it together.

SQLite gives up at the first page it cannot follow, and all behind that page is lost with it. But every leaf of a
table says for itself which rows lie on it (https://sqlite.org/fileformat2.html, sections 1.6 and 2.1). What was
deleted is not found: its place was overwritten.
"""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from sco_quiz.app.jobs import Look, looking, unlooked

Value = int | float | str | bytes | bytearray | None

_MAGIC = b"SQLite format 3\0"
_HEADER = 100  # bytes, on the first page only
_LEAF = 0x0D
_LEAF_HEADER = 8
_USUAL_SIZE = 4096  # of a page, unless somebody asked for another
_LONGEST_VARINT = 9
_LONGEST_ROW = 2 * 1024**2  # bytes; the longest of ours is a learner's copy of an article
_READ_AGAIN = 50  # times that the rest of long rows may be longer than the file: each page of it is of one row
_CELLS_AT_ONCE = 10
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # bytes by serial type
_FLOAT, _ZERO, _ONE, _FIRST_TEXT = 7, 8, 9, 12


class _BrokenError(Exception):
    """Not a row."""


@dataclass(frozen=True, slots=True)
class Row:
    """`rowid` stands for the column that is the table's integer key, and which is empty in `values`."""

    rowid: int
    values: tuple[Value, ...]


def rows(stream: BinaryIO, look: Look = unlooked) -> Iterator[Row]:
    """Every row of every table in the order of the pages; indexes are passed over. `look` is called at each page.

    Holds a page at a time, and a row that is longer than one.
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
            except (_BrokenError, IndexError, UnicodeDecodeError, struct.error):
                continue  # the others on the page may be whole


class _File:
    """`size` is that of a page, `count` how many there are; the last may be cut off."""

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
        """A page with the rest of a long row. No longer where a file makes much of little."""
        self._left -= 1
        if not 1 < number <= self.count or self._left < 0:  # the first page is never one of them
            raise _BrokenError
        return self.page(number)


def _page_size(start: bytes) -> int:
    said = int.from_bytes(start[16:18], "big")
    size = 65_536 if said == 1 else said
    valid = start.startswith(_MAGIC) and size >= 512 and not size & (size - 1)  # noqa: PLR2004 - the smallest
    return size if valid else _USUAL_SIZE


def _cell(file: _File, page: bytes, at: int) -> Row:
    length, at = _varint(page, at)
    rowid, at = _varint(page, at)
    if not 1 < length <= min(file.length, _LONGEST_ROW):
        raise _BrokenError
    here = _local(length, file.size)
    if at + here > file.size:
        raise _BrokenError
    payload = page[at : at + here]
    if here < length:
        payload += _overflow(file, int.from_bytes(page[at + here : at + here + 4], "big"), length - here)
    return Row(rowid - 2**64 if rowid >= 2**63 else rowid, _record(payload))


def _local(length: int, size: int) -> int:
    """How much of a row lies on the leaf itself (section 1.6 of the format, "U", "X", "M" and "K")."""
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    if length <= most:
        return length
    some = least + (length - least) % (size - 4)
    return some if some <= most else least


def _overflow(file: _File, number: int, length: int) -> bytes:
    """The rest of a long row, from a chain of pages."""
    parts = []
    while length > 0:
        page = file.rest(number)
        part = page[4 : 4 + length]
        number = int.from_bytes(page[:4], "big")
        length -= len(part)
        parts.append(part)
    return b"".join(parts)


def _record(payload: bytes | bytearray) -> tuple[Value, ...]:
    """Only one whose header accounts for every byte of it."""
    end, at = _varint(payload, 0)
    body, values = end, []
    while at < end:
        kind, at = _varint(payload, at)
        length = _length(kind)
        values.append(_value(kind, payload[body : body + length]))
        body += length
    if at != end or body != len(payload):
        raise _BrokenError
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
        raise _BrokenError
    return None


def _varint(content: bytes | bytearray, at: int) -> tuple[int, int]:
    """The number and where the next byte is."""
    value = 0
    for byte in content[at : at + _LONGEST_VARINT - 1]:
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:  # noqa: PLR2004 - the last one has its highest bit free
            return value, at
    return value << 8 | content[at], at + 1
