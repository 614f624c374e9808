"""The text of a desktop entry: which program it starts, and whether we have written it."""

import os
import re
from pathlib import Path

from sco_quiz.domain.errors import QuizError

_BY_SHELL = 'exec "$0"'
_SIGNS = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_MEANT = {escaped: sign for sign, escaped in _SIGNS.items()}


def started_by(entry: bytes, program: Path) -> bytes:
    """Return the entry with the program in its keys Exec and TryExec, which quote it differently. Raises QuizError."""
    try:
        name = os.fsencode(program).decode()
    except UnicodeDecodeError as error:
        raise QuizError(
            f"The name of {os.fsencode(program)!r} is not in UTF-8, as a desktop entry must be. Nothing was written."
        ) from error
    values = {"Exec": _escaped(_command(name)), "TryExec": _escaped(name)}
    lines = [line.partition("=") for line in entry.decode().splitlines()]
    return "".join(f"{key}{sign}{values.get(key, value)}\n" for key, sign, value in lines).encode()


def is_made_of(entry: bytes, content: bytes) -> bool:
    """Return whether the content is this entry for the program that the content names."""
    named = re.search(rb"^TryExec=(.+)$", content, re.MULTILINE)
    try:
        return named is not None and started_by(entry, Path(_meant(named[1].decode()))) == content
    except (UnicodeDecodeError, QuizError):
        return False


def without_program(content: bytes) -> bytes:
    """Return the lines that do not depend on the program. By them an entry of an earlier version is recognised."""
    lines = content.splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith((b"Exec=", b"TryExec=")))


def _command(program: str) -> str:
    """Return the program as the key Exec needs it.

    https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html forbids = in the path, and GLib
    does not find a program with %; the shell finds both.
    """
    quoted = _quoted(program)
    return f"sh -c {_quoted(_BY_SHELL)} {quoted}" if re.search("[=%]", program) else quoted


def _quoted(argument: str) -> str:
    """Return the argument in quotes, with special characters escaped."""
    for sign in '\\"`$':
        argument = argument.replace(sign, f"\\{sign}")
    return f'"{argument}"'.replace("%", "%%")


def _escaped(value: str) -> str:
    """Escape the value as every string of an entry is."""
    return "".join(_SIGNS.get(sign, sign) for sign in value)


def _meant(value: str) -> str:
    return re.sub(r"\\.", lambda found: _MEANT.get(found[0], found[0]), value)
