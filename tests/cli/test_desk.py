"""`sco-quiz desk read`: its JSON is a public contract."""

import json
from pathlib import Path

import pytest

from sco_quiz.main import main
from tests.authoring.reader import files
from tests.authoring.reader.files import PARAGRAPHS, TITLE


def test_the_json_has_the_keys_of_the_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.html"
    file.write_bytes(files.html())
    assert main(["desk", "read", str(file), "--json"]) == 0
    first = capsys.readouterr().out
    told = json.loads(first)
    assert set(told) == {"title", "publisher", "author", "date", "paragraphs", "left_out"}
    assert (told["title"], told["date"]) == (TITLE, "2024-05-03")
    assert told["paragraphs"][0] == {"n": 1, "role": "text", "text": PARAGRAPHS[0]}
    assert told["left_out"][0] == {"after": 0, "role": "item", "text": "Home"}
    assert main(["desk", "read", str(file), "--json"]) == 0
    assert capsys.readouterr().out == first
    assert file.read_bytes() == files.html()


def test_without_json_it_is_read_by_people(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.txt"
    file.write_text("\n\n".join(PARAGRAPHS), encoding="utf-8")
    assert main(["desk", "read", str(file)]) == 0
    shown = capsys.readouterr().out
    assert f"   1  {PARAGRAPHS[0]}" in shown
    assert "not found" in shown


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [("a.txt", b"", "is empty"), ("none.txt", None, "could not be read"), ("a.html", files.page(""), "no article")],
)
def test_where_nothing_is_found_a_sentence_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes | None, sentence: str
) -> None:
    file = tmp_path / name
    if data is not None:
        file.write_bytes(data)
    assert main(["desk", "read", str(file), "--json"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert sentence in told.err
