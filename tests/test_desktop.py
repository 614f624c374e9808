"""The entry among the programs of a Linux desktop: put into a folder of its own, and asked what desktops ask of it."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

TOP = Path(__file__).resolve().parents[1]
PROGRAM = "/opt/a folder/$quiz/sco-quiz"
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other desktops have other ways")


def set_up(action: str, prefix: Path) -> None:
    subprocess.run([sys.executable, TOP / "setup" / "desktop.py", action, prefix, PROGRAM], check=True)


def files(prefix: Path) -> list[Path]:
    return [path for path in prefix.rglob("*") if path.is_file()]


@pytest.fixture
def share(tmp_path: Path) -> Path:
    prefix = tmp_path / "a prefix"
    set_up("install", prefix)
    return prefix / "share"


def validated(*command: str | Path) -> str:
    """What a validator says that is not there on every machine; empty: nothing."""
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"not installed: {command[0]}")
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return done.stdout + done.stderr if done.returncode else ""


def test_the_desktop_accepts_the_entry(share: Path) -> None:
    assert validated("desktop-file-validate", share / "applications" / "sco-quiz.desktop") == ""


def test_software_centres_accept_the_description(share: Path) -> None:
    """An id with a web address in it is asked for by a warning; the project has none."""
    no_address = "cid-desktopapp-is-not-rdns=info"
    described = share / "metainfo" / "sco-quiz.metainfo.xml"
    assert validated("appstreamcli", "validate", "--no-net", "--override", no_address, described) == ""


def test_the_entry_starts_the_program_wherever_that_lies(share: Path) -> None:
    entry = (share / "applications" / "sco-quiz.desktop").read_text(encoding="utf-8")
    (started,) = re.findall("^Exec=(.*)$", entry, re.MULTILINE)
    unescaped = started.replace("\\\\", "\\")  # as the desktop reads it; a shell reads the rest as it does
    read = subprocess.run(["sh", "-c", f"printf %s {unescaped}"], check=True, capture_output=True, text=True)
    assert read.stdout == PROGRAM


def test_every_icon_has_the_size_of_its_folder(share: Path) -> None:
    icons = sorted((share / "icons").rglob("*.png"))
    sizes = {path.parts[-3]: QImage(str(path)).size().toTuple() for path in icons}
    assert {"16x16", "24x24", "32x32", "48x48", "64x64", "128x128", "256x256"} <= sizes.keys()
    assert all(folder == f"{width}x{height}" for folder, (width, height) in sizes.items())
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / "sco-quiz.svg").exists()


def test_it_leaves_nothing_behind(share: Path) -> None:
    other = share / "applications" / "other.desktop"
    other.touch()
    set_up("uninstall", share.parent)
    assert files(share) == [other]


def test_the_window_names_the_entry_that_is_installed(share: Path) -> None:
    source = (TOP / "sco_quiz" / "gui" / "application.py").read_text(encoding="utf-8")
    (name,) = re.findall(r'setDesktopFileName\("(.*)"\)', source)
    assert (share / "applications" / f"{name}.desktop").exists()


def test_make_knows_both_ways() -> None:
    if shutil.which("make") is None:
        pytest.skip("not installed: make")
    for target in ("install-desktop", "uninstall-desktop"):
        command = ["make", "--dry-run", target, "PREFIX=/a prefix"]
        done = subprocess.run(command, cwd=TOP, check=True, capture_output=True, text=True)
        (line,) = [line for line in done.stdout.splitlines() if "desktop.py" in line]
        assert shlex.split(line)[2:4] == [target.partition("-")[0], "/a prefix"]
