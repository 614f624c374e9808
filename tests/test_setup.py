"""The set-up script, with the system it asks replaced by small programs."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

from sco_quiz.cli.desktop.desktop_files import DesktopFiles
from sco_quiz.gui.startup.system_libraries import TABLE, WAYLAND, listed, packages

TOP = Path(__file__).resolve().parents[1]
SCRIPT = TOP / "setup" / "system-packages.sh"
# For `-m`, the look at the libraries, it has an answer of its own; all else is left to the real Python.
LIKE_PYTHON = 'case $1 in -m) {answer} ;; *) exec "{python}" "$@" ;; esac'

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a script for POSIX shells")


class Machine:
    """A folder that is the whole PATH; `log` is what apt-get was called with."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "apt.log"

    def program(self, name: str, body: str) -> None:
        path = self.folder / name
        path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(0o755)

    def lacks(self, *packages: str) -> None:
        """What Python finds to be missing."""
        self.program("python", LIKE_PYTHON.format(answer=f"echo {' '.join(packages)}", python=sys.executable))

    def set_up(self, python: str = "python") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["/bin/sh", SCRIPT, python], env={"PATH": str(self.folder)}, check=False, capture_output=True, text=True
        )

    def apt_calls(self) -> list[str]:
        return self.log.read_text("utf-8").splitlines() if self.log.exists() else []


@pytest.fixture
def debian(tmp_path: Path) -> Machine:
    """A Debian machine with every library, and root at the keyboard."""
    machine = Machine(tmp_path)
    machine.program("apt-get", f'echo "$@" >> "{machine.log}"')
    machine.program("id", "echo 0")
    machine.lacks()
    return machine


def test_a_machine_that_has_everything_is_left_alone(debian: Machine) -> None:
    done = debian.set_up()
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert debian.apt_calls() == []


def test_root_gets_only_what_is_missing(debian: Machine) -> None:
    debian.lacks("libegl1", "libxcb-cursor0")
    assert debian.set_up().returncode == 0
    update, install = debian.apt_calls()
    assert update.startswith("update")
    assert [word for word in install.split() if word.startswith("lib")] == ["libegl1", "libxcb-cursor0"]


@pytest.mark.fault("F9")
@pytest.mark.parametrize("has_sudo", [True, False])
def test_anyone_else_is_told_the_one_command(has_sudo: bool, debian: Machine) -> None:  # noqa: FBT001 - a parameter
    """Libraries are missing and the user is not root: the command is told, with sudo only where there is one."""
    debian.lacks("libegl1", "libxcb-cursor0")
    debian.program("id", "echo 1000")
    if has_sudo:
        debian.program("sudo", "exit 1")
    done = debian.set_up()
    assert done.returncode == 1
    told = "apt-get update && apt-get install --yes --no-install-recommends libegl1 libxcb-cursor0"
    assert (told.replace("apt-get", "sudo apt-get") if has_sudo else told) in done.stderr
    assert ("sudo" in done.stderr) == has_sudo
    assert debian.apt_calls() == []


def test_the_libraries_of_this_machine_are_looked_at_for_real(debian: Machine) -> None:
    """With every library, as where these tests run, nothing is asked for."""
    assert debian.set_up(sys.executable).returncode == 0
    assert debian.apt_calls() == []


def test_a_failed_installation_stops_with_its_command(debian: Machine) -> None:
    debian.lacks("libegl1", "libxcb-cursor0")
    debian.program("apt-get", "exit 100")
    done = debian.set_up()
    assert done.returncode == 1
    assert "could not be installed" in done.stderr


def test_a_python_without_venv_gets_debians_package(debian: Machine) -> None:
    debian.program("bare-python", 'case $1 in -m) ;; *) echo "3.11 False" ;; esac')
    assert debian.set_up("bare-python").returncode == 0
    assert "python3.11-venv" in debian.apt_calls()[-1]


def test_other_systems_are_left_alone(debian: Machine) -> None:
    debian.lacks("libegl1", "libxcb-cursor0")
    (debian.folder / "apt-get").unlink()
    assert debian.set_up().returncode == 0


@pytest.mark.fault("F8")
@pytest.mark.parametrize("minor", range(10, 17))
def test_only_a_python_that_the_program_runs_on_is_taken(minor: int, debian: Machine) -> None:
    """The Python at hand is too old or too new: the set-up says which ones the program runs on, and stops."""
    project = tomllib.loads((SCRIPT.parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
    runs = SpecifierSet(project["requires-python"]).contains(f"3.{minor}")
    pretend = f"import sys; sys.version_info = (3, {minor}, 4); exec(sys.argv[1])"
    looks = f'[ "$1" != -m ] || exec "{sys.executable}" "$@"'  # at the libraries, with the Python that is there
    debian.program("some-python", f'{looks}\nexec "{sys.executable}" -c "{pretend}" "$2"')
    done = debian.set_up("some-python")
    assert (done.returncode, "needs Python 3.11 to 3.15" in done.stderr) == (int(not runs), not runs)
    assert (f"Programming Language :: Python :: 3.{minor}" in project["classifiers"]) == runs


@pytest.mark.parametrize("body", ["exit 1", "echo not found >&2; exit 127"])
def test_a_python_that_is_too_old_or_absent_is_said(body: str, debian: Machine) -> None:
    debian.program("python2", body)
    done = debian.set_up("python2")
    assert done.returncode == 1
    assert "needs Python 3.11 to 3.15" in done.stderr
    assert "python2" in done.stderr


@pytest.mark.fault("F9")
def test_the_readme_names_what_pip_and_uv_do_not_bring() -> None:
    """Libraries and venv are missing and SCO Quiz is not set up by make: the README has the command for all of them."""
    of_every_debian = {"libstdc++6", "libgcc-s1", "zlib1g", "libzstd1"}
    table = listed(TOP / "resources" / TABLE)
    command = re.search(
        r"^ +apt-get update && apt-get install .*\n(?: {8}.*\n)*", (TOP / "README.md").read_text(), re.MULTILINE
    )
    assert command is not None
    named = {word for word in command[0].replace("\\\n", " ").split() if word.startswith(("lib", "python"))}
    assert named == {"python3-venv"} | set(packages(one for one in table if one.needed_by != WAYLAND)) - of_every_debian


def made_by(target: str) -> str:
    """What `make` would do for it."""
    if shutil.which("make") is None:
        pytest.skip("not installed: make")
    return subprocess.run(["make", "--dry-run", target], cwd=TOP, check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize(("target", "purpose"), [("run", "run"), ("install-desktop", "run"), ("test", "develop")])
def test_only_developers_get_their_tools(target: str, purpose: str) -> None:
    assert re.findall(r"setup/environment.py (\w+)", made_by(target)) == [purpose]


@pytest.mark.fault("F10")
def test_removing_the_desktop_entry_installs_nothing(tmp_path: Path) -> None:
    """`make uninstall-desktop` in a checkout where nothing is set up removes the entry and sets up nothing."""
    if shutil.which("make") is None:
        pytest.skip("not installed: make")
    for name in ("setup", "sco_quiz", "resources"):
        shutil.copytree(TOP / name, tmp_path / name)
    shutil.copy(TOP / "Makefile", tmp_path)
    entries = DesktopFiles(TOP / "resources" / "desktop", tmp_path / "a prefix" / "share")
    entries.install(Path("/opt/sco-quiz"))
    command = ["make", "uninstall-desktop", f"PREFIX={tmp_path / 'a prefix'}", f"PYTHON={sys.base_prefix}/bin/python3"]
    done = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert not entries.entry.exists()
    assert not (tmp_path / ".venv").exists()


def test_the_english_words_are_what_most_dictionaries_and_name_lists_have(tmp_path: Path) -> None:
    lists = tmp_path / "share" / "dict" / "scowl"
    for folder in (lists, tmp_path / "share" / "doc" / "scowl"):
        folder.mkdir(parents=True)
    (tmp_path / "share" / "doc" / "scowl" / "copyright").write_text("may be used by all", "ascii")
    (lists / "english-words.35").write_text("vulture\nculture's\ncafés\nsix\n", "latin-1")
    (lists / "american-upper.50").write_text("Javanese\n", "latin-1")
    (lists / "english-words.60").write_text("sprit\n", "latin-1")
    command: list[str | Path] = [sys.executable, TOP / "setup" / "english_words.py", tmp_path / "share", tmp_path]
    subprocess.run(command, check=True)
    assert (tmp_path / "english.txt").read_text("ascii").split() == ["cafes", "javanese", "vulture"]
    assert (tmp_path / "english.LICENSE.txt").read_text("ascii") == "may be used by all"
