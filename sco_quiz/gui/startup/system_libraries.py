"""The shared libraries that Qt expects of a Linux system, and the command that installs those that are missing.

Needs nothing but Python: `setup/system-packages.sh` asks it before anything else is installed.
"""

import ctypes
import os
import shutil
import sys
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

QT, X11, WAYLAND = "qt", "x11", "wayland"  # what needs a library, as in the table
TABLE = Path("desktop", "system-libraries.txt")  # in the resources


class SystemLibrary(NamedTuple):
    """`file` is the name that the loader looks for; `package` is what Debian and its relatives call it."""

    file: str
    package: str
    needed_by: str


def listed(table: Path) -> tuple[SystemLibrary, ...]:
    lines = table.read_text(encoding="utf-8").splitlines()
    return tuple(SystemLibrary(*line.split()) for line in lines if line and not line.startswith("#"))


def missing(libraries: Iterable[SystemLibrary], needed_by: Collection[str]) -> tuple[SystemLibrary, ...]:
    """The libraries that the loader does not find. Those it finds stay loaded: Qt needs them next."""
    return tuple(library for library in libraries if library.needed_by in needed_by and not _loads(library.file))


def advice(lacking: Sequence[SystemLibrary]) -> str:
    """Say which libraries are missing and how to install them, in sentences for the person."""
    files = ", ".join(library.file for library in lacking)
    told = f"SCO Quiz needs system libraries that are not installed: {files}. Nothing was started and nothing is lost. "
    if shutil.which("apt-get"):
        return f"{told}This command{_by_whom()} installs them; then start SCO Quiz again:\n    {command(lacking)}"
    return f"{told}Please install the packages of your system that hold these files, then start SCO Quiz again."


def command(lacking: Iterable[SystemLibrary]) -> str:
    """A shell command for Debian and its relatives. It updates the package lists, which may be old or absent."""
    sudo = "sudo " if os.geteuid() and shutil.which("sudo") else ""
    return f"{sudo}apt-get update && {sudo}apt-get install --yes --no-install-recommends {' '.join(packages(lacking))}"


def packages(lacking: Iterable[SystemLibrary]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(library.package for library in lacking))


def _by_whom() -> str:
    return " (as root)" if os.geteuid() and not shutil.which("sudo") else ""


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


if __name__ == "__main__":  # `system-packages.sh` asks for the packages that a window lacks
    wanted = (QT, X11, WAYLAND) if os.environ.get("WAYLAND_DISPLAY") else (QT, X11)
    print(*packages(missing(listed(Path(sys.argv[1])), wanted)))  # noqa: T201 - for the script
