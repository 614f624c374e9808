"""A table of answers holds what people wrote: whatever that is, it reads back equal, and no spreadsheet computes it."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sco_quiz.files.answer_table import write_table

BOUNDED = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
STARTS = (*"=+-@\t\r\0\n '\",;|", "", "\ufeff", "\u202e", *"＝＋－＠")
BODIES = (
    "cmd|' /C calc'!A0",
    "1+1",
    "SUM(A1:A9)",
    "x,y",
    'say "no"',
    "one\ntwo",
    "one\r\ntwo",
    "\u2028",
    "a\0b",
    "'",
    "",
)
COMPUTED = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "\0",
    *"＝＋－＠",
)  # by one spreadsheet or another, where a cell begins with it
texts = st.builds("{}{}{}".format, st.sampled_from(STARTS), st.sampled_from(BODIES), st.text(max_size=8))
cells = texts | st.integers() | st.floats(allow_nan=False) | st.booleans() | st.none()
tables = st.integers(1, 5).flatmap(lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), max_size=6))


def read_back(file: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))


def as_read(cell: object) -> str:
    """A text that would be computed has a quote in front; everything else is as it was."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if isinstance(cell, str) and text.startswith(COMPUTED) else text


@given(table=tables)
@BOUNDED
def test_every_cell_reads_back_as_it_was_written(tmp_path: Path, table: list[list[object]]) -> None:
    file = tmp_path / "answers.csv"
    columns = [f"column {number}" for number, _ in enumerate(table[0] if table else [0])]
    assert write_table(file, columns, table) == len(table)  # type: ignore[arg-type]
    assert read_back(file) == [columns, *([as_read(cell) for cell in row] for row in table)]


@given(text=texts)
@BOUNDED
def test_no_text_begins_as_a_formula(tmp_path: Path, text: str) -> None:
    write_table(tmp_path / "answers.csv", ["text", "end"], [[text, "end"]])
    assert not read_back(tmp_path / "answers.csv")[1][0].startswith(COMPUTED)


@given(number=st.integers() | st.floats(allow_nan=False, allow_infinity=False))
@BOUNDED
def test_a_number_below_zero_stays_a_number(tmp_path: Path, number: float) -> None:
    write_table(tmp_path / "answers.csv", ["number"], [[number]])
    assert float(read_back(tmp_path / "answers.csv")[1][0]) == pytest.approx(number)


def test_half_a_character_leaves_the_earlier_table_as_it_was(tmp_path: Path) -> None:
    """No store holds one."""
    file = tmp_path / "answers.csv"
    file.write_text("earlier", encoding="utf-8")
    with pytest.raises(UnicodeEncodeError):
        write_table(file, ["text"], [["a"], ["\ud800"]])
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {file.name: "earlier"}
