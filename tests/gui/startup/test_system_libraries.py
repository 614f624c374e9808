"""The table of system libraries is held against the Qt that is installed, and its advice against the machine."""

import importlib.util
import os
import shutil
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.startup.system_libraries import QT, TABLE, WAYLAND, X11, SystemLibrary, advice, listed, missing

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the table is of Linux")

OF_THE_C_LIBRARY = {"libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "ld-linux-x86-64.so.2"}
PARTS = {
    QT: ("libQt6Svg.so.6", "libQt6PrintSupport.so.6", "platforms/libqoffscreen.so", "imageformats/libqsvg.so"),
    X11: ("platforms/libqxcb.so",),
    WAYLAND: ("platforms/libqwayland.so", "wayland-shell-integration/libxdg-shell.so"),
}
PT_LOAD, PT_DYNAMIC, DT_NEEDED, DT_STRTAB = 1, 2, 1, 5
LACKING = (SystemLibrary("libEGL.so.1", "libegl1", QT), SystemLibrary("libxcb-cursor.so.0", "libxcb-cursor0", X11))


def needed(binary: Path) -> Iterator[str]:
    """The files that an ELF file of 64 bits asks the loader for (System V ABI, chapter 5, dynamic section)."""
    held = binary.read_bytes()
    start, size, count = *struct.unpack_from("<Q", held, 0x20), *struct.unpack_from("<HH", held, 0x36)
    headers = [struct.unpack_from("<IIQQQQQQ", held, start + size * index) for index in range(count)]
    loads = [(where, offset, length) for kind, _, offset, where, _, length, *_ in headers if kind == PT_LOAD]
    ((offset, length),) = [(header[2], header[5]) for header in headers if header[0] == PT_DYNAMIC]
    entries = [struct.unpack_from("<QQ", held, at) for at in range(offset, offset + length, 16)]
    (names,) = [value for tag, value in entries if tag == DT_STRTAB]
    (shift,) = [offset - where for where, offset, length in loads if where <= names < where + length]
    for tag, value in entries:
        if tag == DT_NEEDED:
            place = names + shift + value
            yield held[place : held.index(b"\0", place)].decode()


def needed_of_the_system(qt: Path, parts: tuple[str, ...]) -> set[str]:
    """By these parts of Qt, and by the parts that they load in turn."""
    places = {path.name: path for path in [*(qt / "lib").iterdir(), *(qt / "plugins").rglob("*.so")]}
    asked, files = [Path(part).name for part in parts], set[str]()
    while asked:
        name = asked.pop()
        if name not in files:
            files.add(name)
            asked += needed(places[name]) if name in places else ()
    return files - places.keys() - OF_THE_C_LIBRARY


@pytest.mark.fault("F9")
@pytest.mark.parametrize("needed_by", PARTS)
def test_the_table_has_every_library_that_qt_asks_of_the_system(needed_by: str) -> None:
    """Any library that Qt asks of the system may be missing: the table has them all."""
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    known = {library.file for library in listed(resources_dir() / TABLE) if library.needed_by in {QT, needed_by}}
    assert needed_of_the_system(Path(spec.origin).parent / "Qt", PARTS[needed_by]) <= known


def test_the_table_has_no_library_twice() -> None:
    files = [library.file for library in listed(resources_dir() / TABLE)]
    assert len(files) == len(set(files))


def test_only_what_the_loader_does_not_find_is_missing() -> None:
    libraries = (SystemLibrary("libc.so.6", "libc6", QT), SystemLibrary("libnowhere.so.4", "libnowhere4", QT))
    assert missing(libraries, {QT}) == libraries[1:]
    assert missing(libraries, {X11}) == ()


@pytest.mark.parametrize(
    ("user", "programs", "command"),
    [
        (0, {"apt-get", "sudo"}, "apt-get update && apt-get install"),
        (1000, {"apt-get", "sudo"}, "sudo apt-get update && sudo apt-get install"),
        (
            1000,
            {"apt-get"},
            "(as root) installs them; then start SCO Quiz again:\n    apt-get update && apt-get install",
        ),
    ],
)
def test_debian_gets_one_command_that_works_for_this_user(
    user: int, programs: set[str], command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(shutil, "which", lambda name: name if name in programs else None)
    told = advice(LACKING)
    assert f"{command} --yes --no-install-recommends libegl1 libxcb-cursor0" in told
    assert ("sudo" in told) == ("sudo" in command)


@pytest.mark.fault("F9")
def test_other_systems_are_told_the_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """A library is missing where there is no apt-get: every file is named, and no command that is not there."""
    monkeypatch.setattr(shutil, "which", dict[str, str]().get)
    told = advice(LACKING)
    assert "libEGL.so.1, libxcb-cursor.so.0" in told
    assert "apt-get" not in told
    assert "libegl1" not in told
