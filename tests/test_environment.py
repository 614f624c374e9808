"""The set-up of a virtual environment: a small project, real pip, and a folder in the place of the network."""

import base64
import os
import re
import shutil
import signal
import subprocess
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from tests.real_screen import until

SCRIPT = Path(__file__).resolve().parents[1] / "setup" / "environment.py"
BARE = f"{sys.base_prefix}/bin/python3"  # as `make` is given it, before there is an environment
NOBODY_LISTENS = "http://127.0.0.1:9/simple"
PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]

[project]
name = "project"
version = "1.0"
"""
BACKEND = """
import shutil

def build_editable(folder, *_):
    return shutil.copy("project-1.0-py3-none-any.whl", folder).rpartition("/")[2]
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="made by make, which other systems do not have"),
]


def wheel(folder: Path, name: str) -> Path:
    """With one module and one command that tells where it runs."""
    info = f"{name}-1.0.dist-info"
    contents = {
        f"{name}.py": "import sys\ndef main(): print(sys.prefix)\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": f"[console_scripts]\n{name} = {name}:main\n",
    }
    digests = {place: base64.urlsafe_b64encode(sha256(text.encode()).digest()) for place, text in contents.items()}
    lines = [f"{place},sha256={digests[place].decode().rstrip('=')},{len(contents[place])}" for place in contents]
    contents[f"{info}/RECORD"] = "\n".join([*lines, f"{info}/RECORD,,"]) + "\n"
    made = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(made, "w") as archive:
        for place, text in contents.items():
            archive.writestr(place, text)
    return made


def pin(package: Path) -> str:
    return f"{package.name.partition('-')[0]}==1.0 --hash=sha256:{sha256(package.read_bytes()).hexdigest()}\n"


def set_up(folder: Path, purpose: str = "run", python: str = BARE, **surroundings: str) -> tuple[int, str]:
    """Status and words. Pip looks into the folder `index` and nowhere else, and installs for the user by habit."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PIP_")},
        "PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(folder / "index"), "PIP_USER": "1",
        **surroundings,
    }  # fmt: skip
    done = subprocess.run(
        [python, SCRIPT, purpose], cwd=folder, env=environment, check=False, capture_output=True, text=True
    )
    return done.returncode, done.stdout + done.stderr


def told_by(folder: Path, command: str) -> str:
    return subprocess.run(
        [folder / ".venv" / "bin" / command], check=True, capture_output=True, text=True
    ).stdout.strip()


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose set-up was killed in the middle; to develop it needs one package more."""
    folder = tmp_path_factory.mktemp("project")
    (folder / "pyproject.toml").write_text(PROJECT, "utf-8")
    (folder / "backend.py").write_text(BACKEND, "utf-8")
    wheel(folder, "project")
    (folder / "index").mkdir()
    (folder / "setup").mkdir()
    library, tool = (pin(wheel(folder / "index", name)) for name in ("library", "tool"))
    (folder / "requirements.lock").write_text(library, "utf-8")
    (folder / "setup" / "requirements-dev.lock").write_text(library + tool, "utf-8")
    with subprocess.Popen([BARE, SCRIPT, "run"], cwd=folder, start_new_session=True) as running:
        until((folder / ".venv" / "bin" / "python").exists, "the environment is being made")
        os.killpg(running.pid, signal.SIGKILL)
    return folder


@pytest.fixture(scope="module")
def half_made(killed: Path) -> Path:
    """A file of what the killed set-up left, beside no sign that it was ready."""
    left = killed / ".venv" / "left"
    left.touch()
    assert not (killed / ".venv" / "ready").exists()
    return left


@pytest.fixture(scope="module")
def made(killed: Path, half_made: Path) -> Path:
    """The same project, set up to run."""
    status, words = set_up(killed)
    assert status == 0, words
    return killed


@pytest.fixture
def moved(made: Path, tmp_path: Path) -> Path:
    """The same in another place, and without the packages at hand."""
    shutil.copytree(made, tmp_path / "another place", symlinks=True)
    shutil.rmtree(tmp_path / "another place" / "index")
    return tmp_path / "another place"


def test_what_is_set_up_is_left_alone_and_needs_no_network(made: Path) -> None:
    before = (made / ".venv" / "ready").stat().st_mtime_ns
    assert set_up(made, PIP_FIND_LINKS="") == (0, "")
    assert (made / ".venv" / "ready").stat().st_mtime_ns == before


@pytest.mark.fault("F10")
def test_a_folder_that_was_moved_is_set_right_without_a_network(made: Path, moved: Path) -> None:
    """The checkout was moved and there is no network: its environment is set right, and a sentence says so."""
    status, words = set_up(moved)
    assert status == 0, words
    assert f"This folder was {made} before" in words
    assert "make install-desktop" in words
    assert {told_by(moved, command) for command in ("project", "library")} == {str(moved / ".venv")}
    assert set_up(moved) == (0, "")


@pytest.mark.fault("F10")
def test_without_a_network_the_last_word_is_a_plain_sentence(moved: Path) -> None:
    """A package is lacking and there is no network: a sentence says so, and what was there still works."""
    set_up(moved)
    status, words = set_up(moved, "develop", PIP_NO_INDEX="", PIP_INDEX_URL=NOBODY_LISTENS)
    assert status == 1
    assert "could not be fetched" in words
    assert "No matching distribution" not in words
    assert "Traceback" not in words
    assert told_by(moved, "library") == str(moved / ".venv")
    assert set_up(moved) == (0, "")


@pytest.mark.fault("F10")
def test_a_python_without_venv_is_told(moved: Path, tmp_path: Path) -> None:
    """The system is none like Debian and packs Python without its module venv: a sentence names the module."""
    shutil.rmtree(moved / ".venv")
    (tmp_path / "venv.py").write_text("raise ModuleNotFoundError(name='venv')", "utf-8")
    status, words = set_up(moved, PYTHONPATH=str(tmp_path))
    assert status == 1
    assert "has no module venv" in words.splitlines()[-1]
    assert "Traceback" not in words


@pytest.mark.fault("F10")
def test_a_package_that_is_nowhere_is_named(moved: Path) -> None:
    """Pip looks where a package is not: a sentence names it."""
    status, words = set_up(moved, "develop")
    assert status == 1
    assert "there is no tool==1.0 for this computer" in words.splitlines()[-1]


@pytest.mark.fault("F10")
def test_a_set_up_that_was_killed_begins_anew(half_made: Path, made: Path) -> None:
    """The set-up is killed in the middle: what it left does not look ready, and is made anew."""
    assert not half_made.exists()
    assert told_by(made, "library") == str(made / ".venv")


@pytest.mark.fault("F10")
def test_an_environment_of_another_python_is_made_anew(moved: Path) -> None:
    """The system's Python became a newer one: the environment of the older one is not used."""
    set_up(moved)
    made_by = moved / ".venv" / "pyvenv.cfg"
    made_by.write_text(re.sub(r"3\.\d+", "3.4", made_by.read_text("utf-8")), "utf-8")
    asked = "from environment import can_be_built_upon; print(can_be_built_upon())"
    surroundings = {**os.environ, "PYTHONPATH": str(SCRIPT.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([BARE, "-c", asked], cwd=moved, env=surroundings, check=True, capture_output=True, text=True)
    assert done.stdout == "False\n"


@pytest.mark.fault("F10")
def test_what_another_tool_changed_is_brought_in_line(moved: Path) -> None:
    """Another tool took a package out of the environment: it is not taken for ready."""
    set_up(moved)
    (info,) = moved.glob(".venv/lib/python*/site-packages/library-1.0.dist-info")
    shutil.rmtree(info)
    status, words = set_up(moved)
    assert status == 1
    assert "library==1.0" in words


def test_what_develops_also_runs(made: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "developed", symlinks=True))
    assert set_up(folder, "develop")[0] == 0
    assert told_by(folder, "tool") == str(folder / ".venv")
    assert set_up(folder, "run") == (0, "")
