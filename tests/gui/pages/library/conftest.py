"""A window with the program's pack in its library, and files with packs of a stranger."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.pack_files import PackFiles, in_folder
from sco_quiz.authoring.sharing.archive import built
from sco_quiz.gui.demo import driving
from sco_quiz.gui.pages.library.shelf.library_section import LibrarySection
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.window.main_window import MainWindow
from tests.authoring.packs import SAMPLE
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.seeing import sees

MakeFile = Callable[..., Path]
UID = "1" * 32


@pytest.fixture
def pack_file(tmp_path: Path) -> MakeFile:
    """Writes the sample pack as a file of somebody else, in a version and with other words where it is told."""

    def make(name: str = "rivers", *, version: int = 1, uid: str = UID, changed: tuple[str, str] = ("", "")) -> Path:
        files = in_folder(SAMPLE)
        contents = {
            name: content.decode().replace(*changed).encode() if name.startswith("facts/") and changed[0] else content
            for name, content in files.contents.items()
        }
        lines = [
            line for line in contents["pack.toml"].decode().splitlines() if not line.startswith(("uid", "version"))
        ]
        contents["pack.toml"] = "\n".join((f'uid = "{uid}"', f"version = {version}", *lines)).encode()
        file = tmp_path / f"{name}.scoquiz"
        file.write_bytes(built(PackFiles(files.name, files.place, contents)))
        return file

    return make


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    bank = load_pack(in_folder(SAMPLE))
    window = open_window(replace(bank, pack=replace(bank.pack, title="A pack of the program")))
    driving.show_library(window)
    return window


def section(window: MainWindow) -> LibrarySection:
    return window.router.section(LibrarySection, "library")


def drop(window: MainWindow, qtbot: QtBot, file: Path, shown: str) -> None:
    """Drop a file on the window, and wait until what comes of it is shown and keys count again."""
    window.go(routes.TAKE_FILE, file)
    qtbot.waitUntil(lambda: sees(window, shown))
    window.input.end()
