"""`sco-quiz bank mark` as it is typed, on the sample pack."""

import csv
import io
from pathlib import Path

import pytest

from sco_quiz.main import main
from tests.authoring.packs import SAMPLE

HEADING = "question,entry,expected,escaped"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "entries.csv"


def mark(table: Path, *lines: str, pack: Path = SAMPLE) -> int:
    table.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return main(["bank", "mark", str(table), str(pack)])


def rows(capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(capsys.readouterr().out)))


def test_rows_come_back_with_what_they_were_read_as(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = (
        "founding-year/number,in 1998,yes,",
        "river-league/founding-year/number,nineteen ninety-eight,,",
        "founding-year/number,2011,no,",
        "founding-year/number,never,no,",
        "meeting-2024/text,the port of arvale,yes,",
        "meeting-2024/text,Casterby,no,",
        "meeting-2024/text,Somewhere,no,",
        'sewage-works/number,"240,000,000 crowns",yes,',
    )
    assert mark(table, HEADING, *lines) == 0
    found = rows(capsys)
    assert [(row["read_as"], row["right"]) for row in found] == [
        *(("1998", "yes"), ("1998", "yes"), ("2011", "no"), ("", "no"), ("Arvale", "yes"), ("Casterby", "no")),
        *(("", "no"), ("240", "yes")),
    ]
    assert [row["entry"] for row in found][:2] == ["in 1998", "nineteen ninety-eight"]
    assert list(found[0]) == ["question", "entry", "expected", "escaped", "read_as", "right"]


def test_entry_that_is_not_as_expected_is_status_1(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert mark(table, HEADING, "founding-year/number,1998,no,", "founding-year/number,1999,NO,") == 1
    assert "1 of 2 are not as expected." in capsys.readouterr().err


def test_expectations_are_optional_and_what_was_printed_can_be_tried_again(
    table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert mark(table, "entry,question", "1998,founding-year/number") == 0
    once = capsys.readouterr().out
    assert mark(table, *once.splitlines()) == 0
    assert capsys.readouterr().out == once


def test_invisible_marks_are_written_as_escapes(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        mark(table, HEADING, r"founding-year/number,\u200e1998\xa0,yes,yes", r"founding-year/number,\u200e1998,no,")
        == 0
    )
    assert rows(capsys)[0]["entry"] == r"\u200e1998\xa0"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["question,answer", "founding-year/number,1998"], "no column 'entry'"),
        (["question,entry,entry", "a,b,c"], "the column 'entry' twice"),
        (["question,entry"], "only a heading"),
        ([HEADING, "founding-year/number,1998"], "Line 2 has 2 cells, the heading has 4."),
        ([HEADING, "founding-year/number,1998,perhaps,"], "Line 2: 'expected' is 'perhaps'"),
        ([HEADING, "founding-year/number,1998,,maybe"], "Line 2: 'escaped' is 'maybe'"),
        ([HEADING, "founding-year/text,1998,,"], "Line 2: there is no question 'founding-year/text' in river-league."),
        ([HEADING, "", "founding-year/single,1998,,"], "Line 3: the answer to 'founding-year/single' is not typed"),
        ([HEADING, 'founding-year/number,"1998,,'], "is not CSV"),
    ],
)
def test_table_that_cannot_be_tried_is_named(
    table: Path, capsys: pytest.CaptureFixture[str], lines: list[str], said: str
) -> None:
    """A table of entries to try holds a column, a line or a question that cannot be: one sentence says where."""
    assert mark(table, *lines) == 2
    streams = capsys.readouterr()
    assert said in streams.err
    assert streams.out == ""


def test_what_is_no_text_file_is_named(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table.write_bytes(b"question,entry\nfounding-year/number,\xff\n")
    assert main(["bank", "mark", str(table), str(SAMPLE)]) == 2
    assert main(["bank", "mark", str(table.parent), str(SAMPLE)]) == 2
    assert main(["bank", "mark", str(table.parent / "none.csv"), str(SAMPLE)]) == 2
    said = capsys.readouterr().err
    assert all(word in said for word in ("not UTF-8", "is not a file", "could not be read"))


def test_without_a_file_it_is_not_understood() -> None:
    assert main(["bank", "mark"]) == 2
