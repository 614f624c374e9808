"""A pack is names and bytes, wherever they lie."""

import shutil
from pathlib import Path

import pytest

from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack import pack_files
from sco_quiz.authoring.pack.hashing import content_hash
from sco_quiz.authoring.pack.pack_files import PackFiles, in_folder
from sco_quiz.authoring.pack.shipped import ShippedPacks, named_id
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId
from tests.authoring.packs import SAMPLE


def test_names_and_bytes_give_the_same_bank_as_the_folder() -> None:
    contents = {path.relative_to(SAMPLE).as_posix(): path.read_bytes() for path in SAMPLE.rglob("*.toml")}
    files = PackFiles("river-league", "the store", contents)
    assert load_pack(files) == load_pack(in_folder(SAMPLE))


def test_only_files_directly_in_the_folder_of_facts_hold_facts() -> None:
    names = ["facts/b.toml", "facts/a.toml", "facts/deep/c.toml", "notes/d.toml", "facts/e.txt"]
    assert PackFiles("x", "x", dict.fromkeys(names, b"")).fact_files == ("facts/a.toml", "facts/b.toml")


def test_reading_ends_where_the_whole_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "abcdef":
        (tmp_path / f"{name}.toml").write_bytes(b"#" * 300)
    monkeypatch.setattr(pack_files, "MAX_PACK", 1000)
    files = in_folder(tmp_path)
    assert files.is_too_large
    assert len(files.contents) == 4
    with pytest.raises(QuizError, match="larger than"):
        content_hash(files)


def test_a_shipped_pack_is_found_by_its_id_in_a_folder_of_any_name(tmp_path: Path) -> None:
    shutil.copytree(SAMPLE, tmp_path / "anything")
    (tmp_path / "empty").mkdir()
    assert named_id(ShippedPacks(tmp_path).files(PackId("river-league"))) == "river-league"
    with pytest.raises(QuizError, match="There is no question pack anything"):
        ShippedPacks(tmp_path).files(PackId("anything"))


@pytest.mark.parametrize("content", [b"\xff", b"id = 3", b"id", b"", b"a = " + b"[" * 10_000])
def test_a_file_that_names_no_id_has_none(content: bytes) -> None:
    assert named_id(PackFiles("x", "x", {"pack.toml": content})) == ""
