import argparse
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz import __version__
from sco_quiz.app.ports import OpenStore
from sco_quiz.cli import doctor
from sco_quiz.storage import tables
from sco_quiz.storage.opening import open_store
from tests import factories as make
from tests.storage.steps import answered, rows, run_sql, take


def opener(folder: Path, writable: bool) -> OpenStore:  # noqa: FBT001 - the form that main hands in
    return open_store(folder, writable=writable)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With one ended attempt."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        take(store, make.attempt(), *answered(0, 0))
    return tmp_path


def run(folder: Path, *options: str) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data-dir", type=Path)
    doctor.add_parser(parser.add_subparsers())
    return doctor.run(parser.parse_args(["--data-dir", str(folder), "doctor", *options]), opener)


def test_a_sound_store_is_told_in_single_lines(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder) == 0
    said = dict(line.split(maxsplit=1) for line in capsys.readouterr().out.replace("SCO Quiz", "SCO-Quiz").splitlines())
    assert said["SCO-Quiz"] == __version__
    assert str(folder) in said["Store"]
    assert "1 attempts" in said["Holds"]
    assert said["Integrity"] == "no faults"


def test_without_a_store_there_is_no_fault_and_none_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path) == 0
    assert "none yet" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_store_is_a_fault_and_stays_as_it_is(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (file,) = folder.glob("*.sqlite3")
    file.write_bytes(b"")
    assert run(folder) == 1
    assert "damaged" in capsys.readouterr().out
    assert file.read_bytes() == b""


def test_results_that_disagree_with_the_log_are_a_fault_until_rebuilt(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(open_store(folder)) as store:
        kept = rows(store, tables.TopicSummary)
        run_sql(store, "UPDATE topic_summary SET right = 99")
    assert run(folder) == 1
    assert "--rebuild" in capsys.readouterr().out
    assert run(folder, "--rebuild") == 0
    with closing(open_store(folder)) as store:
        assert rows(store, tables.TopicSummary) == kept


def test_looking_changes_nothing(folder: Path) -> None:
    (file,) = folder.glob("*.sqlite3")
    before = file.read_bytes()
    run(folder)
    assert file.read_bytes() == before
