import argparse
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz import __version__
from sco_quiz.app.ports.safety import RestorableBackups
from sco_quiz.app.ports.store import OpenStore
from sco_quiz.cli import doctor
from sco_quiz.files.own_files import BACKUPS, SEEN
from sco_quiz.storage.backups.folder_warnings import StoreFolder
from sco_quiz.storage.database import tables
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.restore import KeptBackups
from tests import factories as make
from tests.storage.steps import answered, named, rows, run_sql, second_learner, take


def opener(folder: Path, writable: bool) -> OpenStore:  # noqa: FBT001 - the form that main hands in
    return open_store(folder, writable=writable)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With one ended attempt."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        take(store, make.attempt(), *answered(0, 0))
    return tmp_path


def backups_in(folder: Path) -> RestorableBackups:
    return KeptBackups(folder, make.NOON)


def run(folder: Path, *options: str) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data-dir", type=Path)
    doctor.add_parser(parser.add_subparsers())
    return doctor.run(
        parser.parse_args(["--data-dir", str(folder), "doctor", *options]), opener, backups_in, StoreFolder
    )


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


@pytest.mark.fault("G3")
def test_each_damaged_part_is_a_line_with_whose_it_is_and_status_1(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An objection, a name and a quiz are damaged: the doctor has a line for each, and tells all else as ever."""
    with closing(open_store(folder)) as store:
        store.challenges.challenge(make.attempt().id, 1, "Is this so?", make.NOON)
        take(store, named(2), *answered(0, 0))
        second_learner(store)
        run_sql(
            store,
            "UPDATE challenge SET text = x'ff'",
            "UPDATE attempt SET rules = '[]' WHERE number = 2",
            "UPDATE learner SET name = CAST(x'42ff' AS TEXT) WHERE id = 2",
        )
    assert run(folder) == 1
    lines = capsys.readouterr().out.splitlines()
    faults = [line.removeprefix("Fault").strip() for line in lines if line.startswith("Fault")]
    assert [fault.split(":")[0] for fault in faults] == [
        "attempt 1 of learner 1", "attempt 2 of learner 1", "learner 2 (B\ufffd)",
    ]  # fmt: skip
    assert lines[-1].split(maxsplit=1) == ["Integrity", "3 faults"]
    assert any("2 attempts" in line for line in lines if line.startswith("Holds"))


def test_looking_changes_nothing(folder: Path) -> None:
    (file,) = folder.glob("*.sqlite3")
    before = file.read_bytes()
    run(folder)
    assert file.read_bytes() == before


def test_a_backup_that_is_asked_for_is_made_and_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "--back-up") == 0
    assert (
        "Backup              20250908T120000Z of 2025-09-08 12:00 UTC, 1 attempts, 3 answers" in capsys.readouterr().out
    )


def test_without_a_store_no_backup_can_be_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "--back-up") == 1
    assert "none yet" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []


def test_backups_are_listed_also_where_the_store_is_damaged_and_one_is_put_back(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(folder, "--back-up")
    (file,) = folder.glob("*.sqlite3")
    file.write_bytes(b"rubbish")
    capsys.readouterr()
    assert run(folder) == 1
    assert "Backup              20250908T120000Z" in capsys.readouterr().out
    assert run(folder, "--restore", "20250908T120000Z") == 0
    kept = folder / "backups" / "20250908T120000Z-replaced.sqlite3"
    assert str(kept) in capsys.readouterr().out
    assert kept.read_bytes() == b"rubbish"


def test_what_cannot_be_put_back_is_named_with_the_reason(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "--back-up") == 0
    (backup,) = (folder / "backups").iterdir()
    backup.write_bytes(b"no database")
    assert run(folder) == 0
    said = capsys.readouterr().out
    assert f"No backup           {backup.stem}, which was left as it is: " in said
    assert "is damaged" in said


def test_a_backup_with_fewer_attempts_is_put_back_only_by_force(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(folder, "--back-up")
    with closing(open_store(folder)) as store:
        take(store, named(2))
    assert run(folder, "--restore", "20250908T120000Z") == 1
    assert "holds 1 attempts, the present file 2" in capsys.readouterr().out
    assert run(folder, "--restore", "20250908T120000Z", "--force") == 0
    assert "1 attempts" in capsys.readouterr().out.splitlines()[-2]


def test_a_backup_that_is_not_there_is_a_fault(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "--restore", "yesterday") == 1
    assert "no sound backup called yesterday" in capsys.readouterr().out


@pytest.mark.parametrize("options", [("--force",), ("--rebuild", "--back-up"), ("--rebuild", "--restore", "x")])
def test_options_that_do_not_go_together_are_wrong_use(folder: Path, options: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(folder, *options)
    assert ended.value.code == 2


@pytest.mark.fault("A18")
def test_an_older_copy_is_a_fault(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An older copy in the place of the store is a fault to the doctor, which changes nothing."""
    (file,) = folder.glob("*.sqlite3")
    older = file.read_bytes()
    with closing(open_store(folder)) as store:
        take(store, named(2), *answered(0, 0))
    file.write_bytes(older)
    assert run(folder) == 1
    assert "is an older copy: on " in capsys.readouterr().out
    assert file.read_bytes() == older


@pytest.mark.fault("A19")
def test_conflict_copies_are_always_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Conflict copies are told by the doctor each time, with what to do about them."""
    (file,) = folder.glob("*.sqlite3")
    file.with_name("sco-quiz (1).sqlite3").write_bytes(file.read_bytes())
    for _ in range(2):
        assert run(folder) == 0
        said = capsys.readouterr().out
        assert "sco-quiz (1).sqlite3 holds 1 attempts; it was left alone" in said
        assert "--data-dir and that folder" in said


@pytest.mark.fault("G8")
@pytest.mark.parametrize("name", [SEEN, BACKUPS])
def test_what_lies_in_the_way_is_always_told(name: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Somebody else's file lies where a file is missed: the doctor tells it each time, and what is missed."""
    (folder / name).unlink(missing_ok=True)
    (folder / name).write_bytes(b"{}")
    for _ in range(2):
        assert run(folder) == 0
        assert f"Warning             {folder / name} is damaged or not of SCO Quiz" in capsys.readouterr().out
