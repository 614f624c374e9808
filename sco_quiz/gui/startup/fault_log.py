"""Logs faults of the program in a small file beside the store, without answers and names."""

import logging
import re
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from sco_quiz.files import own_files
from sco_quiz.gui.window.frame.messages import Report
from sco_quiz.system.fault_report import fault_report, kind

_OURS = "sco_quiz"
_UNTOLD = "…"
_LINE = re.compile(rb"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ \S+ ")  # as a log of ours begins
_LONGEST, _LARGEST = 200_000, 10_000_000  # bytes, before and after the longest report


class _PlainFormatter(logging.Formatter):
    """Formats a record with its constant text, and of its arguments only numbers and kinds of errors.

    A text among the arguments may be something that was typed, and so may an error's message. Other libraries may put
    such a text into the message itself: of their records only the place is written.
    """

    def format(self, record: logging.LogRecord) -> str:
        line = f"{self.formatTime(record)} {record.levelname} {record.name} {_message(record)}"
        error = record.exc_info[1] if record.exc_info else None
        return line if error is None else f"{line}\n{fault_report(error)}"


class _FaultLog(RotatingFileHandler):
    is_written = False  # whether the last record reached the file

    def emit(self, record: logging.LogRecord) -> None:
        self.is_written = True
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002 - a method of logging
        """Do nothing where the file cannot be written: Python would print the record with all its arguments."""
        self.is_written = False

    def _open(self) -> TextIOWrapper:
        """Raises OSError where the file is not ours: reading a pipe would wait, a link would be written through."""
        _refuse_foreign(self.baseFilename, lambda start: not start or _is_ours(start))  # it may just have been made
        return super()._open()

    def doRollover(self) -> None:
        """Overwrite the file before this one. Raises OSError where that is not ours."""
        _refuse_foreign(f"{self.baseFilename}.1", _is_ours)
        super().doRollover()


def keep_log(folder: Path) -> None:
    """Log faults into the folder from now on; the file is made at the first fault. Does nothing the second time."""
    root = logging.getLogger()
    if any(isinstance(handler, _FaultLog) for handler in root.handlers):
        return
    handler = _FaultLog(folder / own_files.FAULTS, maxBytes=_LONGEST, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(_PlainFormatter())
    root.addHandler(handler)  # without a handler Python prints the record whole


def report_of(error: BaseException) -> Report:
    """The report of an error that has just been logged."""
    is_noted = any(isinstance(each, _FaultLog) and each.is_written for each in logging.getLogger().handlers)
    return Report(fault_report(error), is_noted)


def _refuse_foreign(file: str, is_ours: Callable[[bytes], bool]) -> None:
    if not own_files.is_free_or_ours(Path(file), _LARGEST, is_ours):
        raise FileExistsError(file)


def _is_ours(start: bytes) -> bool:
    return _LINE.match(start) is not None


def _message(record: logging.LogRecord) -> str:
    if record.name.partition(".")[0] != _OURS or not isinstance(record.msg, str):
        return f"{Path(record.pathname).name}:{record.lineno}"
    arguments = record.args if isinstance(record.args, tuple) else ()
    try:
        return record.msg % tuple(map(_plain, arguments))
    except (TypeError, ValueError):  # a number was expected, or there are not so many
        return record.msg


def _plain(argument: object) -> object:
    if isinstance(argument, BaseException):
        return kind(argument)
    is_kind = isinstance(argument, str) and argument in _kinds(BaseException)
    return argument if is_kind or isinstance(argument, int | float) else _UNTOLD


def _kinds(kind: type[BaseException]) -> Iterator[str]:
    """The names of a class of errors and of all its subclasses."""
    yield kind.__name__
    for each in kind.__subclasses__():
        yield from _kinds(each)
