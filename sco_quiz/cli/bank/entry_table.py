"""A table of typed answers to try: read from a CSV file and printed again with what they came to."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sco_quiz.domain.errors import QuizError

MOST_BYTES = 5_000_000
NEEDED, YES_OR_NO = ("question", "entry"), {"yes": True, "no": False}
ANSWERED = ("read_as", "right")
ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U(0010[0-9a-fA-F]{4}|000[0-9a-fA-F]{5})|(\\))")


class UnreadableTableError(QuizError):
    """The file is no table of entries. The message says where and why."""


class Tried(Protocol):
    """The result of an entry."""

    @property
    def read_as(self) -> str: ...
    @property
    def right(self) -> bool: ...
    @property
    def refused(self) -> str: ...


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A row. `cells` are as in the file, by column; `expected` is None where nothing is expected."""

    line: int
    cells: dict[str, str]
    expected: bool | None

    @property
    def question(self) -> str:
        return self.cells["question"].strip()

    @property
    def entry(self) -> str:
        r"""Return what is typed. With `escaped` “yes” the cell writes invisible characters as \xa0 or \u200b."""
        text = self.cells["entry"]
        return ESCAPE.sub(_unescaped, text) if _flag(self.cells, "escaped", self.line) else text


def read_entries(file: Path) -> tuple[EntryRow, ...]:
    """Return the rows of a table whose first line names its columns. Raises UnreadableTableError."""
    table = csv.reader(io.StringIO(_text(file), newline=""), strict=True)
    rows: list[EntryRow] = []
    try:
        columns = [name.strip() for name in next(table, [])]
        _refuse_columns(columns, file)
        rows.extend(_row(columns, cells, table.line_num) for cells in table if cells)
    except csv.Error as error:
        raise UnreadableTableError(f"Line {table.line_num} of {file} is not CSV: {error}.") from error
    if not rows:
        raise UnreadableTableError(f"{file} holds no entries: only a heading.")
    return tuple(rows)


def printed(rows: Sequence[EntryRow], results: Iterable[Tried]) -> str:
    """Return the rows as CSV with what each entry came to. Raises UnreadableTableError where one could not be tried."""
    columns = [name for name in rows[0].cells if name not in ANSWERED]
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\n")
    table.writerow([*columns, *ANSWERED])
    for row, result in zip(rows, results, strict=True):
        if result.refused:
            raise UnreadableTableError(f"Line {row.line}: {result.refused}.")
        cells = [row.cells[name] for name in columns]
        table.writerow([*cells, result.read_as, "yes" if result.right else "no"])
    return text.getvalue()


def differing(rows: Sequence[EntryRow], results: Sequence[Tried]) -> int:
    """Return how many entries are not as expected."""
    return sum(row.expected not in {None, tried.right} for row, tried in zip(rows, results, strict=True))


def _text(file: Path) -> str:
    try:
        if file.exists() and not file.is_file():  # a pipe would wait, and a device might never end
            raise UnreadableTableError(f"{file} is not a file.")
        with file.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise UnreadableTableError(f"{file} is larger than {MOST_BYTES:,} bytes.")
        return content.decode("utf-8-sig")
    except OSError as error:
        raise UnreadableTableError(f"{file} could not be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise UnreadableTableError(f"{file} is not UTF-8 text (byte {error.start}); save it as UTF-8.") from error


def _refuse_columns(columns: Sequence[str], file: Path) -> None:
    for name in NEEDED:
        if name not in columns:
            raise UnreadableTableError(f"{file} has no column '{name}'; it needs {' and '.join(NEEDED)}.")
    if doubled := sorted({name for name in columns if columns.count(name) > 1}):
        raise UnreadableTableError(f"{file} has the column '{doubled[0]}' twice.")


def _row(columns: Sequence[str], cells: Sequence[str], line: int) -> EntryRow:
    if len(cells) != len(columns):
        raise UnreadableTableError(f"Line {line} has {len(cells)} cells, the heading has {len(columns)}.")
    found = dict(zip(columns, cells, strict=True))
    _flag(found, "escaped", line)
    return EntryRow(line, found, _flag(found, "expected", line))


def _flag(cells: dict[str, str], name: str, line: int) -> bool | None:
    said = cells.get(name, "").strip().casefold()
    if said and said not in YES_OR_NO:
        raise UnreadableTableError(f"Line {line}: '{name}' is '{said}'; it is yes, no or empty.")
    return YES_OR_NO.get(said)


def _unescaped(found: re.Match[str]) -> str:
    code = found[1] or found[2] or found[3]
    return chr(int(code, 16)) if code else "\\"
