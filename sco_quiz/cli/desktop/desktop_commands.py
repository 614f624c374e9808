"""`sco-quiz desktop`: add SCO Quiz to the programs of a Linux desktop, or remove it."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from sco_quiz.cli.desktop.desktop_files import DesktopFiles
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.paths import folder_named, resources_dir
from sco_quiz.system.launcher import launcher

DONE, FAULTS = 0, 1


def add_parser(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    desktop = subparsers.add_parser("desktop", help="the entry among the programs of a Linux desktop")
    desktop.set_defaults(command="desktop")
    commands = desktop.add_subparsers(dest="desktop_command", required=True, metavar="COMMAND")
    install = commands.add_parser(
        "install", help="add the entry and its icons for the program that this command starts"
    )
    uninstall = commands.add_parser("uninstall", help="remove the files of the entry that nobody has changed")
    for command in (install, uninstall):
        command.add_argument(
            "--prefix",
            type=folder_named,
            metavar="DIR",
            help="such as /usr/local, for all users; without it, for you alone",
        )


def run(args: argparse.Namespace) -> int:
    """Install or remove the entry. Exit status 0 done, 1 where files were left. Raises QuizError."""
    if not sys.platform.startswith("linux"):
        raise QuizError("Only Linux desktops have such entries; nothing was changed. SCO Quiz starts without one.")
    files = DesktopFiles(resources_dir() / "desktop", _share(args.prefix))
    return _uninstall(files) if args.desktop_command == "uninstall" else _install(files)


def _install(files: DesktopFiles) -> int:
    program = launcher()
    if program is None:
        raise QuizError(
            "There is no command of this SCO Quiz that an entry could start; nothing was changed. "
            "Install SCO Quiz with pipx, uv, pip or make, and run its own `sco-quiz desktop install`."
        )
    left = files.install(program)
    print(f"SCO Quiz is among the programs of the desktop now: {files.entry} starts {program}.")
    return _told_of(left)


def _uninstall(files: DesktopFiles) -> int:
    removed, left = files.uninstall()
    if removed:
        print(f"SCO Quiz is no longer among the programs of the desktop: {removed} files were removed.")
    elif not left:
        print(f"There was nothing of SCO Quiz in {files.share}.")
    return _told_of(left)


def _told_of(left: Sequence[Path]) -> int:
    for file in left:
        print(f"{file} is not as SCO Quiz put it there, and was left. Please remove it yourself if you want it gone.")
    return FAULTS if left else DONE


def _share(prefix: Path | None) -> Path:
    """Return the folder to write to. By the XDG Base Directory Specification a path that is not absolute is ignored."""
    if prefix is None:
        own = Path(os.environ.get("XDG_DATA_HOME", ""))
        return own if own.is_absolute() else _expanded(Path("~/.local/share"))
    return _expanded(prefix).absolute() / "share"


def _expanded(path: Path) -> Path:
    try:
        return path.expanduser()
    except RuntimeError as error:
        raise QuizError(
            f"There is no home folder for {path}; nothing was changed. Name a folder by --prefix."
        ) from error
