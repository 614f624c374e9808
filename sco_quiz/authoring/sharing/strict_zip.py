"""A zip of which every byte is accounted for: files one after the other, then their directory, and nothing else.

`zipfile` believes the directory, skips what it does not know and takes what lies before or between the files. Two
readers may then see two contents in one file. Here each local header must say what the directory says, in its order.
The form is that of PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
"""

import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

MAX_FILE = 2_000_000  # bytes of the zip
MAX_ENTRIES = 64
MAX_ENTRY = 500_000  # bytes of one file in it
MAX_ALL = 1_000_000  # bytes of all files in it
MAX_RATIO = 100  # of a file to what it takes in the zip

_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
_STORED, _DEFLATED = 0, 8
_VERSION = 20  # of the form: files, folders and deflate
_UNIX = 3
_FILE_MODE = 0o100600 << 16
_MODE, _KIND_BITS, _FILE_KINDS = 16, 0o170000, (0, 0o100000)
_NEW_YEAR_1980 = (0, 1 << 5 | 1)  # time and date in the form of MS-DOS: the first that there is
_ENCRYPTED = 0x0001
_ALLOWED_FLAGS = 0x0800  # names in UTF-8
_LARGE, _LARGE_COUNT = 0xFFFFFFFF, 0xFFFF  # refer to zip64


class NotStrictError(Exception):
    """The bytes are no such zip; `str` says why, as the end of a sentence."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One file as the directory describes it; `fields` stand in the local header too."""

    name: bytes
    fields: tuple[int, ...]
    offset: int

    @property
    def flags(self) -> int:
        return self.fields[1]

    @property
    def method(self) -> int:
        return self.fields[2]

    @property
    def crc(self) -> int:
        return self.fields[5]

    @property
    def packed(self) -> int:
        return self.fields[6]

    @property
    def size(self) -> int:
        return self.fields[7]


def written(contents: Mapping[str, bytes]) -> bytes:
    """Return the zip of these files, sorted by name and without times: equal files give equal bytes.

    (With one zlib; another may pack otherwise. A fingerprint is made of the files, not of the zip.)
    """
    files, directory = bytearray(), bytearray()
    for name in sorted(contents):
        content, plain_name = contents[name], name.encode("ascii")
        packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        packed = packer.compress(content) + packer.flush()
        is_smaller = len(packed) < len(content) <= MAX_RATIO * len(packed)  # what shrinks too much would be refused
        method = _DEFLATED if is_smaller else _STORED
        body = packed if is_smaller else content
        fields = (
            _VERSION,
            0,
            method,
            *_NEW_YEAR_1980,
            zlib.crc32(content),
            len(body),
            len(content),
            len(plain_name),
            0,
        )
        made_by = _UNIX << 8 | _VERSION
        directory += _CENTRAL.pack(b"PK\1\2", made_by, *fields, 0, 0, 0, _FILE_MODE, len(files)) + plain_name
        files += _LOCAL.pack(b"PK\3\4", *fields) + plain_name + body
    count = len(contents)
    end = _END.pack(b"PK\5\6", 0, 0, count, count, len(directory), len(files), 0)
    return bytes(files + directory + end)


def unpacked(data: bytes) -> Mapping[str, bytes]:
    """Return the files by their names, in memory. Raises NotStrictError.

    Nothing is believed: limits are counted while a file is inflated, and no more than a limit and a byte is.
    """
    if len(data) > MAX_FILE:
        raise NotStrictError(f"it is larger than {MAX_FILE:,} bytes")
    contents: dict[str, bytes] = {}
    entries, start = _directory(data)
    at, left = 0, MAX_ALL
    for entry in entries:
        name = _name(entry.name)
        if name in contents:
            raise NotStrictError(f"it holds {name} twice")
        at = _body(data, at, entry)
        contents[name] = _inflated(data[at : at + entry.packed], entry, name, left)
        left -= len(contents[name])
        at += entry.packed
    if at != start:
        raise NotStrictError("it holds bytes that belong to no file")
    return contents


def _directory(data: bytes) -> tuple[list[_Entry], int]:
    """Return the entries, and where the directory begins."""
    at = len(data) - _END.size
    if at < 0 or not data.startswith(b"PK\5\6", at):
        raise NotStrictError("it is no zip that ends with its directory")
    _, disk, first_disk, here, count, size, start, comment = _END.unpack_from(data, at)
    if _LARGE_COUNT in (disk, first_disk, here, count) or _LARGE in (size, start):
        raise NotStrictError("it is a zip64, which is for larger files")
    if (disk, first_disk, comment) != (0, 0, 0) or here != count:
        raise NotStrictError("it is one part of several, or has a comment")
    if count > MAX_ENTRIES:
        raise NotStrictError(f"it holds more than {MAX_ENTRIES} files")
    if start + size != at:
        raise NotStrictError("its directory is not where it says")
    entries = list(_entries(data, start, count))
    if start + sum(_CENTRAL.size + len(entry.name) for entry in entries) != at:
        raise NotStrictError("its directory has another length than it says")
    return entries, start


def _entries(data: bytes, at: int, count: int) -> Iterator[_Entry]:
    for _ in range(count):
        if at + _CENTRAL.size > len(data) or not data.startswith(b"PK\1\2", at):
            raise NotStrictError("its directory is cut off")
        _, _, *fields, comment, disk, _, attributes, offset = _CENTRAL.unpack_from(data, at)
        at += _CENTRAL.size
        entry = _Entry(data[at : at + fields[8]], tuple(fields), offset)
        _check(entry, comment, disk, attributes)
        at += len(entry.name)
        yield entry


def _check(entry: _Entry, comment: int, disk: int, attributes: int) -> None:
    """Raises NotStrictError where the entry is anything but a plain file."""
    name = _name(entry.name)
    if entry.flags & _ENCRYPTED:
        raise NotStrictError(f"{name} is encrypted")
    if _LARGE in (entry.packed, entry.size, entry.offset):
        raise NotStrictError("it is a zip64, which is for larger files")
    if attributes >> _MODE & _KIND_BITS not in _FILE_KINDS:
        raise NotStrictError(f"{name} is a link or a folder, not a file")
    if entry.flags & ~_ALLOWED_FLAGS or entry.fields[9] or comment or disk or entry.fields[0] > _VERSION:
        raise NotStrictError(f"{name} is stored with features that a pack does not need")
    if entry.method not in (_STORED, _DEFLATED):
        raise NotStrictError(f"{name} is packed in a way that is not known here")


def _name(raw: bytes) -> str:
    """Return the name. Raises NotStrictError where it could lead anywhere but to a file of the pack."""
    try:
        name = raw.decode("ascii")
    except UnicodeDecodeError as error:
        raise NotStrictError("the name of a file in it is not plain ASCII") from error
    if not name or not name.isprintable():
        raise NotStrictError("a file in it has no name, or one that cannot be printed")
    if name.startswith(("/", "\\")) or "\\" in name or ":" in name or ".." in name.split("/"):
        raise NotStrictError(f"{name} leads out of the pack")
    if name.endswith("/"):
        raise NotStrictError(f"{name} is a link or a folder, not a file")
    return name


def _body(data: bytes, at: int, entry: _Entry) -> int:
    """Return where the bytes of the file begin. `at` is where its local header must stand."""
    if entry.offset != at or at + _LOCAL.size > len(data) or not data.startswith(b"PK\3\4", at):
        raise NotStrictError("it holds bytes that belong to no file")
    _, *fields = _LOCAL.unpack_from(data, at)
    at += _LOCAL.size
    if tuple(fields) != entry.fields or data[at : at + len(entry.name)] != entry.name:
        raise NotStrictError("its directory and its files contradict each other")
    return at + len(entry.name)


def _inflated(packed: bytes, entry: _Entry, name: str, left: int) -> bytes:
    """Return the file. `left` is how many bytes there may still be in all."""
    if len(packed) != entry.packed:
        raise NotStrictError(f"{name} is cut off")
    most = min(MAX_ENTRY, left, MAX_RATIO * len(packed))
    content = packed[: most + 1] if entry.method == _STORED else _inflate(packed, most, name)
    if len(content) > most:
        raise NotStrictError(f"{name} {_excess(most, left)}")
    if (len(content), zlib.crc32(content)) != (entry.size, entry.crc):
        raise NotStrictError(f"{name} is not what its sum says")
    return content


def _inflate(packed: bytes, most: int, name: str) -> bytes:
    """Return at most `most` bytes and one more, so that too many are seen."""
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = unpacker.decompress(packed, most + 1)
    except zlib.error as error:
        raise NotStrictError(f"{name} is damaged") from error
    if len(content) <= most and (not unpacker.eof or unpacker.unused_data):
        raise NotStrictError(f"{name} is damaged")
    return content


def _excess(most: int, left: int) -> str:
    if most == MAX_ENTRY:
        return f"is larger than {MAX_ENTRY:,} bytes"
    if most == left:
        return f"makes the pack larger than {MAX_ALL:,} bytes"
    return f"is more than {MAX_RATIO} times as large as what it takes in the zip"
