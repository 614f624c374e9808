"""What is said where Qt cannot draw: real processes on a system whose libraries are hidden, or without a screen."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.startup.display_check import no_screen
from sco_quiz.gui.startup.system_libraries import TABLE, WAYLAND, listed, missing
from tests.real_screen import screen

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can lack a screen")

UNREACHED = ":4711"
HIDING = 'for file; do [ "$file" = -- ] && break; mount --bind /dev/null "$file"; shift; done; shift; exec "$@"'
WHERE = "import ctypes, sys\nfor file in sys.argv[1:]: ctypes.CDLL(file)\nprint(open('/proc/self/maps').read())"

DRAWN = "from PySide6.QtWidgets import QApplication, QLabel\n_ = QApplication([])\nQLabel('x').grab()\nprint('drawn')"


def real_files(names: Iterable[str]) -> list[str]:
    """Where the loader finds these libraries."""
    done = subprocess.run([sys.executable, "-c", WHERE, *names], check=True, capture_output=True, text=True)
    mapped = {Path(line.split()[-1]) for line in done.stdout.splitlines() if "/" in line}
    return [
        str(path) for path in mapped if path.name.startswith(tuple(name.partition(".so")[0] + "." for name in names))
    ]


def without(names: Iterable[str], *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Python where these libraries cannot be loaded: it sees empty files in their place, and nobody else does."""
    hiding = ["unshare", "--mount", "--map-root-user", "sh", "-c", HIDING, "sh"]
    if subprocess.run([*hiding, "--", "true"], check=False, capture_output=True).returncode:
        pytest.skip("files cannot be hidden from one process here")
    whole = {**os.environ, "DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": "", **environment}
    command = [*hiding, *real_files(names), "--", sys.executable, *arguments]
    return subprocess.run(
        command,
        env={name: value for name, value in whole.items() if value},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.fault("F9")
@pytest.mark.parametrize("arguments", [(), ("demo", "--out", "pictures")], ids=["window", "demo"])
def test_libraries_of_qt_itself_are_named_and_no_other_way_is_offered(arguments: tuple[str, ...]) -> None:
    """Libraries that Qt itself needs are missing: window and demo name them all, and the demo is not offered."""
    names = ("libEGL.so.1", "libfontconfig.so.1")
    done = without(names, "-m", "sco_quiz", *arguments, DISPLAY=UNREACHED)
    assert done.returncode == 1
    assert all(name in done.stderr for name in names)
    assert "Traceback" not in done.stderr
    assert "demo" not in done.stderr
    assert "make" not in done.stderr


@pytest.mark.fault("F9")
def test_every_library_of_the_screen_is_named_and_the_demo_that_works_without() -> None:
    """Libraries of X11 are missing: the window names them all, and the demo, for which Qt draws without them."""
    names = ("libxcb-cursor.so.0", "libxcb-icccm.so.4")
    done = without(names, "-m", "sco_quiz", DISPLAY=UNREACHED)
    assert done.returncode == 1
    assert all(name in done.stderr for name in names)
    assert "sco-quiz demo --out" in done.stderr
    assert without(names, "-c", DRAWN, QT_QPA_PLATFORM="offscreen").stdout == "drawn\n"


@pytest.mark.fault("F9")
def test_a_platform_that_was_chosen_and_fails_is_not_offered_again() -> None:
    """The platform that QT_QPA_PLATFORM chooses cannot be reached: the way out chooses another."""
    told = no_screen(resources_dir(), {"QT_QPA_PLATFORM": "xcb", "DISPLAY": UNREACHED})
    assert f"The screen {UNREACHED} cannot be reached" in told
    assert "`QT_QPA_PLATFORM=offscreen " in told


@pytest.mark.fault("F9")
def test_a_wayland_that_is_gone_is_told(tmp_path: Path) -> None:
    """The session names a Wayland screen that is gone: a sentence says so, and X11 is taken where it is there."""
    gone = {"WAYLAND_DISPLAY": str(tmp_path / "wayland-0")}
    lacking = missing(listed(resources_dir() / TABLE), {WAYLAND})  # `make` installs them where Wayland is
    assert ("libwayland" if lacking else "wayland-0 cannot be reached") in no_screen(resources_dir(), gone)
    if shutil.which("Xvfb") is None:
        pytest.skip("not installed: Xvfb")
    with screen() as display:
        assert no_screen(resources_dir(), {**gone, "DISPLAY": display}) == ""


def test_a_platform_without_a_screen_is_taken() -> None:
    assert no_screen(resources_dir(), {"QT_QPA_PLATFORM": "offscreen"}) == ""
    assert no_screen(resources_dir(), {"QT_QPA_PLATFORM": "minimal:enable_fonts"}) == ""


@pytest.mark.fault("F9")
@pytest.mark.parametrize("arguments", [(), ("demo", "--out", "pictures")], ids=["window", "demo"])
@pytest.mark.parametrize("chosen", ["gtk3", ";", "linuxfb:fb=/dev/null"])
def test_a_platform_that_does_not_work_or_is_none_is_a_sentence(chosen: str, arguments: tuple[str, ...]) -> None:
    """QT_QPA_PLATFORM chooses what Qt has not, or cannot use here: window and demo say so and do not abort."""
    done = subprocess.run(
        [sys.executable, "-m", "sco_quiz", *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": chosen},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert f"QT_QPA_PLATFORM chooses {chosen}" in done.stderr
    assert "QT_QPA_PLATFORM=offscreen" in done.stderr


def test_no_screen_at_all_is_said() -> None:
    assert "There is no screen" in no_screen(resources_dir(), {})
