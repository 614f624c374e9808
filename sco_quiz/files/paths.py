"""Where things lie: the data folder, and the files that come with the program."""

import argparse
import os
import re
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from errno import ENOTDIR
from pathlib import Path
from threading import Thread

from sco_quiz.domain.errors import QuizError
from sco_quiz.files.own_files import FILES, FOLDERS, is_open_to_others, make_private

_APP = "sco-quiz"
PACKAGE = Path(__file__).resolve().parents[1]
PATIENCE_S = 4.0
_TEMPORARY = re.compile(r"\.(sco-quiz|seen|attempts)\b.*")


class DataFolderError(QuizError):
    """The data folder cannot be made or used."""


def folder_named(name: str) -> Path:
    """Return the folder that an argument names.

    Raises argparse.ArgumentTypeError for an empty name, which Python would take for the present folder.
    """
    if not name.strip():
        raise argparse.ArgumentTypeError("the name of the folder is empty; please give one, or leave the option out")
    return Path(name)


def data_dir(override: Path | None = None) -> Path:
    """Return the data folder as `found_data_dir` finds it, made where it is missing and closed to other users.

    A folder that was named and holds files that are not ours keeps its rights; each file of ours has its own. Raises
    DataFolderError where it cannot be made or does not answer.
    """
    folder = found_data_dir(override)
    with _explained(folder):
        is_named = bool(override or _named_by_environment())
        make_private(folder, _are_ours if is_named else lambda _: True)
    return folder


def found_data_dir(override: Path | None = None) -> Path:
    """Return the absolute path of the data folder for code that only looks: nothing is made or changed.

    It is `override` (from `--data-dir`), else `SCO_QUIZ_DATA_DIR`, else the system's place for an application's data.
    Raises DataFolderError where it cannot be used or does not answer.
    """
    folder = override or _named_by_environment() or _usual_place()
    asking = Thread(target=_ask_for, args=(folder,), daemon=True)
    asking.start()
    asking.join(PATIENCE_S)
    if asking.is_alive():
        raise DataFolderError(
            "The folder for your quizzes, {folder}, does not answer. Nothing was changed. Please check that its disk "
            "or network is connected, or start SCO Quiz with --data-dir and another folder.",
            folder=folder,
        )
    with _explained(folder):
        folder = folder.expanduser().resolve()
        with suppress(FileNotFoundError):
            mode = folder.stat().st_mode
            if not stat.S_ISDIR(mode):
                raise NotADirectoryError(ENOTDIR, os.strerror(ENOTDIR))
            if mode & stat.S_ISVTX:
                raise PermissionError("it is shared with the other users of this machine")
        return folder


def is_left_open(folder: Path) -> bool:
    """Return whether other users can look into the folder because it also holds files that are not ours.

    Raises OSError.
    """
    return is_open_to_others(folder) and not _are_ours([path.name for path in folder.iterdir()])


@contextmanager
def _explained(folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, RuntimeError) as error:  # RuntimeError: `~` has no home, or links form a circle
        reason = getattr(error, "strerror", None) or error
        raise DataFolderError(
            "The folder for your quizzes, {folder}, cannot be used ({reason}). Nothing was changed. "
            "Start SCO Quiz with --data-dir and a folder you can write to.",
            folder=folder,
            reason=reason,
        ) from error


def _ask_for(folder: Path) -> None:
    """Look at the folder. On a network that is gone this returns hours later."""
    with suppress(OSError):  # reported when the folder is used
        folder.exists()


def resources_dir() -> Path:
    return _shipped("resources")


def questions_dir() -> Path:
    return _shipped("questions")


def _named_by_environment() -> Path | None:
    name = os.environ.get("SCO_QUIZ_DATA_DIR", "")
    return Path(name) if name.strip() else None


def _usual_place() -> Path:
    import appdirs  # noqa: PLC0415 - a desktop entry is removed also where nothing is installed

    folder = Path(appdirs.user_data_dir(_APP, appauthor=False))
    # The XDG Base Directory Specification says to ignore an XDG_DATA_HOME that is empty or relative. appdirs uses it,
    # and the answers would lie in the folder that the program was started from.
    return folder if folder.is_absolute() else Path("~/.local/share", _APP)


def _are_ours(names: Sequence[str]) -> bool:
    """Return whether a folder with these names is the program's alone: a new one, or one with a store."""
    all_ours = all(name in FOLDERS or FILES.fullmatch(name) or _TEMPORARY.fullmatch(name) for name in names)
    return all_ours and (not names or any(name.startswith("sco-quiz.") for name in names))


def _shipped(name: str) -> Path:
    """Return the folder: within the package where that was installed from a wheel, beside it in a checkout."""
    installed = PACKAGE / "_data" / name
    return installed if installed.is_dir() else PACKAGE.parent / name
