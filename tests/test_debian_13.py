"""The script that tries the program on a fresh Debian 13, with the system it asks replaced by small programs."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[1] / ".ci" / "debian-13"
NEEDED = ("bash", "dirname", "mktemp", "tail", "rm", "chmod", "mkdir", "cp", "git", "tar", "env", "sh")

pytestmark = [
    pytest.mark.fault("F8"),
    pytest.mark.skipif(not SCRIPT.exists() or any(shutil.which(each) is None for each in NEEDED), reason="needs bash"),
]


class Machine:
    """A folder that is the whole PATH, and one for temporary files."""

    def __init__(self, folder: Path) -> None:
        self.path, self.temporary = folder / "path", folder / "temporary"
        self.path.mkdir()
        self.temporary.mkdir()
        for name in NEEDED:
            (self.path / name).symlink_to(shutil.which(name) or name)

    def program(self, name: str, body: str) -> None:
        (self.path / name).write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        (self.path / name).chmod(0o755)

    def run(self) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": str(self.path), "TMPDIR": str(self.temporary), "HOME": os.environ["HOME"]}
        return subprocess.run(["bash", SCRIPT], env=environment, check=False, capture_output=True, text=True)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Root is at the keyboard, and a system can be set up in which every command says what it is and ends well."""
    machine = Machine(tmp_path)
    machine.program("id", "echo 0")
    machine.program("debootstrap", 'for last in "$@"; do :; done; mkdir -p "$last/etc/ssl/certs"')
    machine.program("unshare", "exit 1")
    machine.program("chroot", 'test -e "$1/checkout/pyproject.toml" && echo "in it: $*"')
    return machine


def test_another_user_is_told_that_it_takes_root(machine: Machine) -> None:
    """A newer Debian cannot be had for want of rights: a sentence says that it was skipped."""
    machine.program("id", "echo 1000")
    done = machine.run()
    assert (done.returncode, done.stdout) == (
        0, "Debian 13 was skipped: only root can set up another system in a folder.\n",
    )  # fmt: skip


def test_where_nothing_can_set_it_up_it_is_skipped(machine: Machine) -> None:
    """A newer Debian cannot be had for want of debootstrap and apt-get: a sentence says that it was skipped."""
    (machine.path / "debootstrap").unlink()
    done = machine.run()
    assert (done.returncode, "neither debootstrap nor apt-get" in done.stdout) == (0, True)


def test_a_system_that_cannot_be_fetched_is_skipped(machine: Machine) -> None:
    """A newer Debian cannot be fetched: a sentence says that it was skipped, after what went wrong."""
    machine.program("debootstrap", "echo E: no network; exit 1")
    done = machine.run()
    assert (done.returncode, "could not set it up" in done.stdout, done.stderr) == (0, True, "E: no network\n")
    assert list(machine.temporary.iterdir()) == []


def test_it_is_tried_with_the_files_of_the_checkout_and_taken_away(machine: Machine) -> None:
    """The Python is the one of a newer Debian: the checkout is set up and tried there."""
    done = machine.run()
    assert done.returncode == 0, done.stderr
    assert "make --directory=/checkout PYTHON=python3 test-python" in done.stdout
    assert list(machine.temporary.iterdir()) == []


def test_what_fails_there_fails_here(machine: Machine) -> None:
    """A test fails with the Python of a newer Debian: the run fails."""
    machine.program("chroot", "exit 3")
    assert machine.run().returncode == 3
    assert list(machine.temporary.iterdir()) == []
