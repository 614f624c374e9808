"""The set-up script, with the system it asks replaced by small programs."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

SCRIPT = Path(__file__).resolve().parents[1] / "setup" / "system-packages.sh"
ALL_LIBRARIES = [line.split()[0] for line in SCRIPT.read_text("utf-8").splitlines() if line.startswith("lib")]

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

    def libraries(self, names: list[str]) -> None:
        self.program("ldconfig", "\n".join(f"echo '\t{name} (libc6,x86-64) => /lib/{name}'" for name in names) or ":")

    def set_up(self, python: str = sys.executable) -> subprocess.CompletedProcess[str]:
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
    machine.libraries(ALL_LIBRARIES)
    return machine


def test_a_machine_that_has_everything_is_left_alone(debian: Machine) -> None:
    done = debian.set_up()
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert debian.apt_calls() == []


def test_root_gets_only_what_is_missing(debian: Machine) -> None:
    debian.libraries([name for name in ALL_LIBRARIES if name not in {"libEGL.so.1", "libxcb-cursor.so.0"}])
    assert debian.set_up().returncode == 0
    update, install = debian.apt_calls()
    assert update.startswith("update")
    assert [word for word in install.split() if word.startswith("lib")] == ["libegl1", "libxcb-cursor0"]


def test_anyone_else_is_told_the_one_command(debian: Machine) -> None:
    debian.libraries([])
    debian.program("id", "echo 1000")
    done = debian.set_up()
    assert done.returncode == 1
    assert "sudo apt-get install" in done.stderr
    assert "libegl1" in done.stderr
    assert debian.apt_calls() == []


def test_a_failed_installation_stops_with_its_command(debian: Machine) -> None:
    debian.libraries([])
    debian.program("apt-get", "exit 100")
    done = debian.set_up()
    assert done.returncode == 1
    assert "could not be installed" in done.stderr


def test_a_python_without_venv_gets_debians_package(debian: Machine) -> None:
    debian.program("bare-python", 'echo "3.11 False"')
    assert debian.set_up("bare-python").returncode == 0
    assert "python3.11-venv" in debian.apt_calls()[-1]


def test_other_systems_are_left_alone(debian: Machine) -> None:
    debian.libraries([])
    (debian.folder / "apt-get").unlink()
    assert debian.set_up().returncode == 0


@pytest.mark.fault("F8")
@pytest.mark.parametrize("minor", range(10, 17))
def test_only_a_python_that_the_program_runs_on_is_taken(minor: int, debian: Machine) -> None:
    """The Python at hand is too old or too new: the set-up says which ones the program runs on, and stops."""
    project = tomllib.loads((SCRIPT.parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
    runs = SpecifierSet(project["requires-python"]).contains(f"3.{minor}")
    pretend = f"import sys; sys.version_info = (3, {minor}, 4); exec(sys.argv[1])"
    debian.program("some-python", f'exec "{sys.executable}" -c "{pretend}" "$2"')
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
