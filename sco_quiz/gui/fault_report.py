"""What can be told of a fault of ours to who can mend it, without anything of the person it happened to."""

import platform
import traceback
from pathlib import Path

from PySide6 import __version__ as qt_version

from sco_quiz import __version__

_PACKAGE = Path(__file__).parents[1]


def fault_report(error: BaseException) -> str:
    """Versions, the kind of error, and where in the program it arose.

    Not its message and no path outside of the program: these can hold names, answers and folders. The whole of it is
    in the log, which stays on the computer.
    """
    lines = [
        f"SCO Quiz {__version__}, Qt for Python {qt_version}, Python {platform.python_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        type(error).__qualname__,
    ]
    lines += [f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}" for frame in _frames(error)]
    return "\n".join(lines)


def _frames(error: BaseException) -> traceback.StackSummary:
    return traceback.extract_tb(error.__traceback__)


def _place(filename: str) -> str:
    """Such as "gui/frame.py"; of another library only the name of the file."""
    path = Path(filename)
    return path.relative_to(_PACKAGE).as_posix() if path.is_relative_to(_PACKAGE) else path.name
