"""Tells whether a file is a lock that Qt wrote. Qt waits for, reads without end or deletes other files in its place."""

import re
from pathlib import Path

from sco_quiz.files.own_files import is_free_or_ours as may_be_written

_OF_QT = re.compile(
    rb"\d+\n[^\n]*\n[^\n]*\n[0-9A-Fa-f-]*\n[0-9A-Fa-f-]*\n"
)  # process, program, host, machine, start of it
_LARGEST = 10_000  # bytes; Qt writes some hundred


def is_free_or_ours(lock: Path) -> bool:
    return may_be_written(lock, _LARGEST, lambda start: _OF_QT.fullmatch(start) is not None)
