"""A zip is taken where every byte of it is accounted for, and refused in words where anything else is in it."""

import contextlib
import io
import random
import stat
import struct
import warnings
import zipfile
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.authoring.sharing.strict_zip import NotStrictError, unpacked, written

NAMES = st.from_regex(r"[a-z]{1,8}(/[a-z]{1,8}\.toml)?", fullmatch=True)
PLAIN = {"a.toml": b"a = 1\n" * 50, "facts/b.toml": b"b = 2\n" * 50}


def refused(data: bytes) -> str:
    with pytest.raises(NotStrictError) as caught:
        unpacked(data)
    return str(caught.value)


def zipped(*entries: tuple[zipfile.ZipInfo | str, bytes], comment: bytes = b"") -> bytes:
    """What Python's own writer makes."""
    stream = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # of doubled names
        for entry, content in entries:
            archive.writestr(entry, content)
        archive.comment = comment
    return stream.getvalue()


def info(name: str, mode: int = stat.S_IFREG | 0o600) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name)
    made.compress_type = zipfile.ZIP_DEFLATED
    made.external_attr = mode << 16
    return made


def changed(data: bytes, central: int, local: int, size: str, value: int) -> bytes:
    """With a field of the first file changed in its local header and in the directory, at these offsets."""
    content = bytearray(data)
    struct.pack_into(size, content, content.index(b"PK\1\2") + central, value)
    struct.pack_into(size, content, local, value)
    return bytes(content)


@given(st.dictionaries(NAMES, st.binary(max_size=300) | st.integers(0, 3_000).map(bytes), max_size=8))
def test_what_was_written_is_read(contents: dict[str, bytes]) -> None:
    data = written(contents)
    assert unpacked(data) == contents
    with zipfile.ZipFile(io.BytesIO(data)) as archive:  # another reader sees the same
        assert archive.testzip() is None
        assert {each: archive.read(each) for each in archive.namelist()} == contents


@given(st.dictionaries(NAMES, st.binary(max_size=300), max_size=8), st.randoms(use_true_random=False))
def test_equal_files_give_equal_bytes(contents: dict[str, bytes], chance: random.Random) -> None:
    items = list(contents.items())
    chance.shuffle(items)
    assert written(dict(items)) == written(contents)


def test_a_plain_zip_of_another_writer_is_read() -> None:
    assert unpacked(zipped(*((info(name), content) for name, content in PLAIN.items()))) == PLAIN


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("../pack.toml", "leads out of the pack"),
        ("facts/../../x.toml", "leads out of the pack"),
        ("/etc/passwd", "leads out of the pack"),
        ("C:pack.toml", "leads out of the pack"),
        ("facts\\x.toml", "leads out of the pack"),
        ("\\\\host\\x.toml", "leads out of the pack"),
        ("facts/", "a link or a folder"),
        ("é.toml", "not plain ASCII"),
        ("a\x1bb", "cannot be printed"),
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(name: str, words: str) -> None:
    data = zipped((info("n" * len(name.encode())), b"x"))
    assert words in refused(data.replace(b"n" * len(name.encode()), name.encode()))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFCHR])
def test_what_is_no_plain_file_is_refused(kind: int) -> None:
    assert "a link or a folder" in refused(zipped((info("a.toml", kind | 0o700), b"target")))


def test_a_doubled_name_is_refused() -> None:
    assert "holds a.toml twice" in refused(zipped((info("a.toml"), b"1"), (info("a.toml"), b"2")))


CHANGES: dict[str, tuple[Callable[[], bytes], str]] = {
    "encrypted": (lambda: changed(written(PLAIN), 8, 6, "<H", 1), "encrypted"),
    "streamed": (lambda: changed(written(PLAIN), 8, 6, "<H", 8), "features"),
    "packed otherwise": (lambda: changed(written(PLAIN), 10, 8, "<H", 12), "not known here"),
    "zip64": (lambda: changed(written(PLAIN), 24, 22, "<L", 0xFFFFFFFF), "zip64"),
    "larger than it says": (lambda: changed(written(PLAIN), 24, 22, "<L", 10), "not what its sum says"),
    "other sum": (lambda: changed(written(PLAIN), 16, 14, "<L", 10), "not what its sum says"),
    "cut off": (lambda: written(PLAIN)[:-1], "no zip"),
    "nothing": (lambda: b"", "no zip"),
    "no zip": (lambda: b"text" * 100, "no zip"),
    "something before": (lambda: b"x" + written(PLAIN), "not where it says"),
    "something after": (lambda: written(PLAIN) + b"x", "no zip"),
    "comment": (lambda: zipped((info("a.toml"), b"1"), comment=b"hello"), "no zip"),
    "gap": (lambda: with_a_gap(PLAIN), "belong to no file"),
    "contradiction": (lambda: written(PLAIN).replace(b"a.toml", b"z.toml", 1), "contradict"),
    "bomb": (lambda: bomb(30_000), "100 times"),
    "many": (lambda: written({f"f{n}": b"" for n in range(65)}), "more than 64 files"),
    "large": (lambda: b"x" * 2_000_001, "larger than 2,000,000 bytes"),
    "large file": (lambda: written({"a": noise(500_001)}), "a is larger than 500,000 bytes"),
    "large in all": (lambda: written({name: noise(400_000) for name in "abc"}), "larger than 1,000,000 bytes"),
}


def with_a_gap(contents: dict[str, bytes]) -> bytes:
    """A byte between the last file and the directory, which begins one later."""
    data = written(contents)
    at = data.index(b"PK\1\2")
    content = bytearray(data[:at] + b"x" + data[at:])
    struct.pack_into("<L", content, len(content) - 6, at + 1)
    return bytes(content)


def bomb(size: int) -> bytes:
    return zipped((info("a.toml"), bytes(size)))


def noise(size: int) -> bytes:
    """Hexadecimal digits: packed to about half."""
    return random.Random(size).randbytes(size // 2 + 1).hex().encode()[:size]  # noqa: S311 - the same each time


@pytest.mark.parametrize("change", CHANGES)
def test_anything_else_is_refused_in_words(change: str) -> None:
    make, words = CHANGES[change]
    assert words in refused(make())


def test_no_more_than_a_limit_is_inflated(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bomb of 100 MB in 100 KB says that it is small: what is counted is what comes out."""
    data = changed(bomb(100_000_000), 24, 22, "<L", 10)
    given_out: list[int] = []
    real = zlib.decompressobj

    class Counting:
        def __init__(self, bits: int) -> None:
            self._inner = real(bits)

        def decompress(self, packed: bytes, most: int) -> bytes:
            content = self._inner.decompress(packed, most)
            given_out.append(len(content))
            return content

        def __getattr__(self, name: str) -> object:
            return getattr(self._inner, name)

    monkeypatch.setattr(zlib, "decompressobj", Counting)
    assert "larger than 500,000 bytes" in refused(data)
    assert given_out == [500_001]


@given(st.integers(min_value=0), st.integers(0, 255))
def test_a_changed_byte_is_refused_or_changes_nothing(at: int, value: int) -> None:
    """Times and rights are all that may differ without a word."""
    data = bytearray(written(PLAIN))
    data[at % len(data)] = value
    with contextlib.suppress(NotStrictError):
        assert unpacked(bytes(data)) == PLAIN
