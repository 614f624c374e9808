"""What the command line gets: lines, JSON, fingerprints."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from sco_quiz.authoring import service
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.findings import PackError
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.domain.question import Kind
from tests.authoring.packs import SAMPLE, SAMPLE_ARTICLE


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "river-league"))


@pytest.fixture(scope="module")
def exported() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(service.export(SAMPLE))
    return content


def test_export_has_the_keys_of_the_contract(exported: dict[str, Any]) -> None:
    fact_keys = {"id", "topic", "statement", "subject", "relation", "values", "type", "paragraph", "key_terms"}
    assert fact_keys | {"status", "holder", "as_of"} <= exported["facts"][0].keys()
    question_keys = {"id", "fact", "topic", "kind", "stem", "options", "accept", "order", "pairs", "explanation"}
    assert question_keys | {"paragraph", "difficulty"} <= exported["questions"][0].keys()
    assert {"text", "key", "reason", "misconception"} <= exported["questions"][0]["options"][0].keys()


def test_export_holds_the_whole_bank(exported: dict[str, Any]) -> None:
    bank = load_pack(in_folder(SAMPLE))
    assert [question["id"] for question in exported["questions"]] == [question.id for question in bank.questions]
    assert {question["kind"] for question in exported["questions"]} == {str(kind) for kind in Kind}
    assert len(exported["enemies"]) == len(bank.enemies)


def test_export_writes_dates_as_iso(exported: dict[str, Any]) -> None:
    assert exported["pack"]["published"] == "2024-05-14"
    assert {fact["as_of"] for fact in exported["facts"]} == {None, "2024-05-13", "2023-01-01"}


def test_recorded_fingerprints_are_the_ones_in_the_sample(pack: Path) -> None:
    (pack / "paragraphs.toml").unlink()
    service.fingerprint(pack, SAMPLE_ARTICLE)
    assert (pack / "paragraphs.toml").read_bytes() == (SAMPLE / "paragraphs.toml").read_bytes()


def test_stats_count_what_the_bank_holds() -> None:
    lines = service.stats(SAMPLE)
    bank = load_pack(in_folder(SAMPLE))
    assert f"{len(bank.facts)} facts, {len(bank.questions)} questions" in lines[0]
    assert lines[-1] == "Coverage: 6 of 10 places in the article are asked about"


def test_stats_are_sections_with_an_empty_line_between_them() -> None:
    sections = [section.splitlines() for section in "\n".join(service.stats(SAMPLE)).split("\n\n")]
    titles = ["Topic", "Kind", "Difficulty", "Source of the distractors", "Cue", "Paragraph"]
    assert [lines[0].split("  ")[0] for lines in sections[1:-1]] == titles
    assert all(line.startswith("  ") for lines in sections[1:-1] for line in lines[1:])


def test_check_of_an_unreadable_pack_gives_its_faults_as_lines(pack: Path) -> None:
    (pack / "values.toml").write_bytes(b"\xff")
    assert service.check(pack, None, None)[0].startswith("river-league:values.toml file is not UTF-8 text")


def test_pack_with_an_error_is_not_loaded(pack: Path) -> None:
    file = pack / "facts" / "work.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("in 2023, by", "last year, by"), encoding="utf-8")
    with pytest.raises(PackError, match="relative-time"):
        load_pack(in_folder(pack))
    with pytest.raises(PackError):
        service.export(pack)


def test_pack_with_a_warning_is_loaded_and_told(pack: Path) -> None:
    (pack / "paragraphs.toml").unlink()
    assert load_pack(in_folder(pack)).questions
    assert "recorded" in service.check(pack, None, None)[0]
