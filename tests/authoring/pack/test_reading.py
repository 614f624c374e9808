"""A broken pack is told in full: every fault, with file and record."""

import shutil
from pathlib import Path

import pytest

from sco_quiz.authoring.bank.build import draft
from sco_quiz.authoring.pack.findings import PackError
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.pack.reading import read
from sco_quiz.domain.errors import QuizError
from tests.authoring.packs import SAMPLE


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "river-league"))


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def told(pack: Path) -> list[str]:
    with pytest.raises(PackError) as caught:
        draft(in_folder(pack))
    return [str(finding) for finding in caught.value.findings]


def test_every_fault_of_every_file_is_told_at_once(pack: Path) -> None:
    edit(pack / "facts" / "cities.toml", 'relation = "year of founding"\n', "relations = 3\n")
    edit(pack / "facts" / "work.toml", 'type = "money"', 'type = "gold"')
    edit(pack / "values.toml", 'type = "city"', "type = 7")
    assert len(told(pack)) == 4


def test_fault_names_file_fact_and_ask(pack: Path) -> None:
    edit(pack / "facts" / "work.toml", "tolerance = 5", 'tolerance = "a little"')
    assert told(pack)[0].startswith("river-league:facts/work.toml:sewage-works:ask 2 (number) record 'tolerance':")


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        ("pack.toml", "paragraphs = 7", "paragraphs = 7\ncolour = 1", "unknown key 'colour'"),
        ("pack.toml", 'title = "The League', 'titel = "The League', "'title' is missing"),
        ("values.toml", "pool = [", "puddle = [", "unknown key 'puddle' at the top"),
        ("facts/work.toml", 'kind = "single"', 'kind = "riddle"', "'kind' is 'riddle'"),
        ("facts/work.toml", 'kind = "single"', "kind = [1]", "'kind' is [1]"),
        ("facts/work.toml", "[[fact]]", "[fact]", "not valid TOML"),
        ("facts/work.toml", 'topic = "work"', 'topic = "wrok"', "topic 'wrok' is not one"),
        ("facts/work.toml", 'paragraph = "4"', 'paragraph = "8"', "paragraph 8 does not exist"),
        ("facts/work.toml", 'id = "river-rule"', 'id = "fields"', "the id stands 2 times"),
        ("facts/work.toml", 'list = "open"\n', "", "say list ="),
        ("facts/work.toml", "anchor =", "explanation =", "unknown key 'explanation'"),
        ("facts/cities.toml", 'fact = "dam"', 'fact = "dram"', "names the fact 'dram'"),
        ("facts/cities.toml", "was founded in 1998", "was\u202e founded in 1998", "invisible or control character"),
        ("values.toml", '{ text = "2011"', '{ text = "the 1998"', "stands 2 times"),
        ("values.toml", ', group = "field"', "", "a term needs a 'group'"),
        ("paragraphs.toml", 'sha256 = "', 'sha256 = "x', "sha256"),
    ],
)
@pytest.mark.fault("C9")
def test_fault_is_told(pack: Path, file: str, old: str, new: str, words: str) -> None:
    edit(pack / file, old, new)
    assert words in "\n".join(told(pack))


def test_date_without_its_anchor_is_a_fault(pack: Path) -> None:
    edit(pack / "facts" / "work.toml", 'anchor = "The article of 14 May 2024 says “last year”, which is 2023."\n', "")
    assert "'as_of' without 'anchor'" in told(pack)[0]


def test_fact_that_is_never_asked_is_a_fault(pack: Path) -> None:
    file = pack / "facts" / "work.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text[: text.rindex("[[fact.ask]]")], encoding="utf-8")
    assert "has no [[fact.ask]]" in told(pack)[0]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\xfe", "is not UTF-8"),
        (b"a = " + b"[" * 100_000, "is not valid TOML"),
        (b"a = " + b"9" * 5000, "is not valid TOML"),
        (b"# " + b"x" * 2_000_001, "is larger"),
    ],
)
@pytest.mark.fault("C8")
def test_file_that_cannot_be_read_is_one_fault(pack: Path, content: bytes, words: str) -> None:
    (pack / "facts" / "work.toml").write_bytes(content)
    assert words in told(pack)[0]


def test_folder_without_a_pack_is_told(tmp_path: Path) -> None:
    with pytest.raises(QuizError, match=r"holds no pack\.toml"):
        read(in_folder(tmp_path))


def test_one_fact_file_can_be_read_alone(pack: Path) -> None:
    (pack / "facts" / "cities.toml").write_text("half written", encoding="utf-8")
    assert {fact.id for fact in read(in_folder(pack), "facts/work.toml").facts} == {
        "sewage-works",
        "river-rule",
        "fields",
    }


def test_values_may_stand_in_a_fact_file(pack: Path) -> None:
    file = pack / "facts" / "work.toml"
    added = '[[value]]\ntext = "Jaywick"\ntype = "city"\ngloss = "Jaywick is far."\nparagraph = "1"\n'
    file.write_text(added + file.read_text(encoding="utf-8"), encoding="utf-8")
    assert "Jaywick" in {value.text for value in read(in_folder(pack)).values}


def test_message_for_a_person_says_what_was_kept(pack: Path) -> None:
    edit(pack / "pack.toml", "paragraphs = 7", 'paragraphs = "seven"')
    with pytest.raises(QuizError, match=r"was not taken in; what was there is kept\.\nriver-league:pack\.toml"):
        read(in_folder(pack))
