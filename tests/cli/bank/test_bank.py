"""`sco-quiz bank` as it is typed, on the sample pack."""

import argparse
import json
import shutil
from pathlib import Path

import pytest

from sco_quiz.app.ports.store import OpenStore
from sco_quiz.authoring import service
from sco_quiz.cli.bank import bank_commands
from sco_quiz.domain.errors import QuizError
from tests.authoring.packs import SAMPLE, SAMPLE_ARTICLE


def no_store(folder: Path, writable: bool) -> OpenStore:  # noqa: FBT001 - the form that main hands in
    raise AssertionError("these commands need no answers")


def run(*words: str | Path) -> int:
    parser = argparse.ArgumentParser()
    bank_commands.add_parser(parser.add_subparsers(required=True))
    return bank_commands.run(parser.parse_args(["bank", *map(str, words)]), service, no_store)


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    pack = Path(shutil.copytree(SAMPLE, tmp_path / "river-league"))
    file = pack / "facts" / "work.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("in 2023, by", "last year, by"), encoding="utf-8")
    return pack


def test_sound_pack_is_status_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", SAMPLE, "--article", SAMPLE_ARTICLE) == 0
    assert capsys.readouterr().out == ""


def test_each_fault_is_a_line_and_status_1(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", broken) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("river-league:sewage-works:single relative-time ") for line in lines)


def test_one_fact_file_is_checked_alone(broken: Path) -> None:
    assert run("check", broken, "--only", broken / "facts" / "work.toml") == 1
    (broken / "facts" / "work.toml").unlink()
    assert run("check", broken, "--only", broken / "facts" / "cities.toml") == 0


@pytest.mark.parametrize("words", [["learn"], [], ["export"], ["check", "--articel", "x"], ["stats", "--csv", "x"]])
def test_wrong_use_is_status_2(words: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run(*words)
    assert caught.value.code == 2


def test_stats_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("stats", SAMPLE) == 0
    assert capsys.readouterr().out.startswith("river-league: ")


def test_bank_is_exported_as_json(tmp_path: Path) -> None:
    assert run("export", SAMPLE, "--json", tmp_path / "bank.json") == 0
    assert json.loads((tmp_path / "bank.json").read_text(encoding="utf-8"))["pack"]["id"] == "river-league"


def test_export_to_a_place_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(QuizError, match="Nothing was exported"):
        run("export", SAMPLE, "--json", tmp_path / "none" / "bank.json")


@pytest.mark.fault("G2")
def test_a_bank_is_never_exported_onto_the_answers(tmp_path: Path) -> None:
    """A bank is exported onto the store: it is refused in words, and the store is as it was."""
    store = tmp_path / "sco-quiz.sqlite3"
    store.write_bytes(b"answers")
    with pytest.raises(QuizError, match="lies where SCO Quiz keeps answers itself"):
        run("export", SAMPLE, "--json", store)
    assert store.read_bytes() == b"answers"


@pytest.mark.fault("G2")
def test_a_bank_that_cannot_be_written_whole_leaves_the_earlier_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full when a bank is exported over an earlier one: that one is as it was."""

    def no_room(_: int) -> None:
        raise OSError(28, "No space left on device")

    file = tmp_path / "bank.json"
    file.write_text("earlier", encoding="utf-8")
    monkeypatch.setattr("os.fsync", no_room)
    with pytest.raises(QuizError, match="No space left"):
        run("export", SAMPLE, "--json", file)
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()} == {"bank.json": "earlier"}


def test_fingerprints_are_recorded_in_the_pack(broken: Path) -> None:
    (broken / "paragraphs.toml").unlink()
    assert run("fingerprint", broken, "--article", SAMPLE_ARTICLE) == 0
    assert (broken / "paragraphs.toml").read_bytes() == (SAMPLE / "paragraphs.toml").read_bytes()


def test_pack_that_ships_is_the_default(tmp_path: Path) -> None:
    assert run("export", "--json", tmp_path / "bank.json") == 0
    assert json.loads((tmp_path / "bank.json").read_text(encoding="utf-8"))["pack"]["id"] == bank_commands.DEFAULT_PACK
