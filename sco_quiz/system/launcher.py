"""The command that starts SCO Quiz here, whether pipx, uv, pip or make installed it."""

import os
import shlex
import shutil
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

from sco_quiz import NAME


def launcher() -> Path | None:
    """Return the absolute path of the command that runs now, else of the one installed with this package.

    Links are kept: pipx and uv make one that stays at an upgrade. None where only Python can start the program.
    """
    for command in (sys.argv[0], *_installed()):
        found = shutil.which(command)
        if found and Path(found).resolve().name == NAME:
            return Path(os.path.abspath(found))  # noqa: PTH100 - resolve() would follow the link
    return None


def typed() -> str:
    """Return what to type into a shell."""
    command = launcher()
    if command is None:
        return f"{shlex.quote(sys.executable)} -m sco_quiz"
    found = shutil.which(NAME)
    return NAME if found and Path(found).samefile(command) else shlex.quote(str(command))


def _installed() -> Iterator[str]:
    try:
        mine = files(NAME) or []
    except PackageNotFoundError:
        return
    yield from (str(file.locate()) for file in mine if file.name == NAME)
