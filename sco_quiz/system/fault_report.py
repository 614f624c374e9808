"""Report a fault of the program to those who can mend it, without anything personal.

The message of an error often quotes what it is about: an answer, a name, a path with its owner's name, the values of an
SQL statement. So a message is reported only if the code holds it word for word; otherwise the report has the kinds of
errors, the codes of the database and of the system, and places in the code.
"""

import errno
import platform
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from traceback import walk_tb
from types import CodeType

from sco_quiz import __version__

_PACKAGE = Path(__file__).parents[1]
_MOST_CAUSES = 10
_ENDS = 20  # places that are kept at each end of a long traceback, as of an endless recursion


def fault_report(error: BaseException) -> str:
    """Return versions, the kind of error and where it arose; then the same of the errors that led to it.

    The log and what the person may pass on hold the same words.
    """
    return "\n".join([_versions(), f"{platform.system()} {platform.release()} {platform.machine()}", *_lines(error)])


def kind(error: BaseException) -> str:
    """Return such as "KeyError", "OperationalError (SQLITE_FULL)" or "RuntimeError: a job was asked for while one
    runs".
    """
    codes = ", ".join(_codes(error))
    words = _words(error)
    return type(error).__qualname__ + (f" ({codes})" if codes else "") + (f": {words}" if words else "")


def _versions() -> str:
    qt = getattr(sys.modules.get("PySide6"), "__version__", "")
    parts = (f"SCO Quiz {__version__}", qt and f"Qt for Python {qt}", f"Python {platform.python_version()}")
    return ", ".join(filter(None, parts))


def _lines(error: BaseException) -> Iterator[str]:
    for at, each in enumerate(_causes(error)):
        yield ("after " if at else "") + kind(each)
        places = [_place(frame.f_code, line) for frame, line in walk_tb(each.__traceback__)]
        if len(places) > 2 * _ENDS:
            places[_ENDS:-_ENDS] = ["…"]
        yield from (f"  {place}" for place in places)


def _causes(error: BaseException) -> Sequence[BaseException]:
    """Return the error and those it arose from, as Python would print them."""
    causes: list[BaseException] = []
    next_: BaseException | None = error
    while next_ is not None and next_ not in causes and len(causes) < _MOST_CAUSES:
        causes.append(next_)
        next_ = next_.__cause__ or (None if next_.__suppress_context__ else next_.__context__)
    return causes


def _codes(error: BaseException) -> Iterator[str]:
    for each in (error, getattr(error, "orig", None)):  # an error of SQLAlchemy holds that of the driver
        if isinstance(name := getattr(each, "sqlite_errorname", None), str):
            yield name
    if isinstance(error, OSError) and (name := errno.errorcode.get(error.errno or 0)):
        yield name


def _words(error: BaseException) -> str:
    """Return the message, or the missing name, if the code that raised the error holds it word for word."""
    frames = list(walk_tb(error.__traceback__))
    if not frames:
        return ""
    written = _written(frames[-1][0].f_code)
    words = (*error.args[:1], getattr(error, "name", None))
    return next((word for word in words if isinstance(word, str) and word in written), "")


def _written(code: CodeType) -> frozenset[object]:
    return frozenset((*code.co_names, *(each for each in code.co_consts if isinstance(each, str))))


def _place(code: CodeType, line: int) -> str:
    """Return such as "gui/window/frame.py:12 in show_page"; for other libraries only the name of the file."""
    path = Path(code.co_filename)
    name = path.relative_to(_PACKAGE).as_posix() if path.is_relative_to(_PACKAGE) else path.name
    return f"{name}:{line} in {code.co_name}"
