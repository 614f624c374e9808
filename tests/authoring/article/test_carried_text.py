"""A pack that carries its article: the paragraphs, what follows from them, and what is held against them."""

from dataclasses import replace
from pathlib import Path

import pytest

from sco_quiz.authoring import service
from sco_quiz.authoring.article.article_text import read_article
from sco_quiz.authoring.article.carried_text import paragraphs
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.findings import PackError
from sco_quiz.authoring.pack.hashing import content_hash
from sco_quiz.authoring.pack.pack_files import PackFiles, in_folder
from sco_quiz.authoring.sharing.archive import built, opened
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId
from tests.authoring.packs import SAMPLE, SAMPLE_ARTICLE, carrying


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return carrying(tmp_path / "river-league")


def with_file(files: PackFiles, name: str, content: bytes) -> PackFiles:
    return replace(files, contents={**files.contents, name: content})


def test_paragraphs_are_blocks_of_lines_and_headings_are_none() -> None:
    text = "\ufeff# The  title\r\n\r\nOne line\r\nand another.\n \n\n## A heading\n\n“Two.”\n"
    assert paragraphs(text) == {"T": "The title", "1": "One line and another.", "2": '"Two."'}


def test_what_a_copy_would_prove_follows_from_the_text(folder: Path) -> None:
    bank, recorded = load_pack(in_folder(folder)), load_pack(in_folder(SAMPLE))
    assert [fact.span for fact in bank.facts] == [fact.span for fact in recorded.facts]
    assert bank.questions == recorded.questions
    assert recorded.text == {}
    article = read_article(SAMPLE_ARTICLE).paragraphs
    assert bank.text == {number: article[number] for number in ("T", *map(str, range(1, 8)))}
    assert service.check(folder, None, None) == ()


def test_the_key_of_a_pack_is_not_the_key_of_its_text(folder: Path) -> None:
    files = in_folder(folder)
    assert load_pack(files, PackId("river-league.12345678")).text == load_pack(files).text


def test_a_fact_that_the_text_does_not_state_is_a_fault(folder: Path) -> None:
    text = (folder / "text.md").read_text(encoding="utf-8")
    (folder / "text.md").write_text(text.replace("Casterby in 2011", "Casterby in 2012"), encoding="utf-8")
    found = service.check(folder, None, None)
    assert "river-league:dam:- key-terms '2011' does not stand in paragraph 7." in found
    assert any(line.startswith("river-league:dam:- span ") for line in found)
    with pytest.raises(PackError):
        load_pack(in_folder(folder))


def test_words_of_a_text_that_may_be_carried_may_be_used(folder: Path) -> None:
    """The same words are a fault where a copy of somebody else's article is given."""
    stated = read_article(SAMPLE_ARTICLE).paragraphs["7"].replace('"', "")
    facts = folder / "facts" / "cities.toml"
    old = "In 2011 the league met in Casterby and turned down the dam at Garlow."
    facts.write_text(facts.read_text(encoding="utf-8").replace(old, stated), encoding="utf-8")
    assert service.check(folder, None, None) == ()
    assert any(" copied-words " in line for line in service.check(folder, SAMPLE_ARTICLE, None))


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("paragraphs.toml", b"", "makes paragraphs.toml needless"),
        ("text.md", b"One paragraph.\n", "has 1 paragraphs, pack.toml says 7"),
        ("text.md", b"\xff", "is not UTF-8 text (byte 0)"),
        ("text.md", b"x" * 250_001, "is larger than 250,000 bytes"),
        ("text.md", ("a" * 20_001).encode(), "has a paragraph of over 20,000 characters (1)"),
        ("text.md", b"A\x00B\n", "holds an invisible or control character (paragraph 1)"),
        ("text.md", ("o" + "\u0301" * 50).encode(), "puts too many marks on a letter (paragraph 1)"),
    ],
)
def test_a_text_that_does_not_fit_is_told(folder: Path, name: str, content: bytes, words: str) -> None:
    with pytest.raises(PackError) as caught:
        load_pack(with_file(in_folder(folder), name, content))
    assert any(words in str(finding) for finding in caught.value.findings)
    assert all(finding.place == "river-league:text.md" for finding in caught.value.findings)


def test_a_text_that_cannot_be_read_is_told(folder: Path) -> None:
    files = in_folder(folder)
    contents = {name: content for name, content in files.contents.items() if name != "text.md"}
    with pytest.raises(QuizError, match="broken pipe"):
        load_pack(replace(files, contents=contents, unreadable={"text.md": "broken pipe"}))


def test_a_pack_that_carries_a_text_names_its_licence(folder: Path) -> None:
    records = (folder / "pack.toml").read_bytes().replace(b'licence = "MIT"\n', b"")
    with pytest.raises(PackError, match="where its license permits that"):
        load_pack(with_file(in_folder(folder), "pack.toml", records))


def test_another_text_is_another_pack(folder: Path) -> None:
    before = in_folder(folder)
    after = with_file(before, "text.md", before.contents["text.md"] + b"\n")
    assert content_hash(after) != content_hash(before)


def test_a_shared_pack_has_its_text(folder: Path) -> None:
    files = in_folder(folder)
    shared = opened(built(files), "river.scoquiz")
    assert "text.md" in shared.manifest.files
    assert load_pack(shared.files).text == load_pack(files).text


def test_no_fingerprints_are_recorded_beside_a_text(folder: Path) -> None:
    with pytest.raises(QuizError, match="carries its text"):
        service.fingerprint(folder, SAMPLE_ARTICLE)
    assert not (folder / "paragraphs.toml").exists()
