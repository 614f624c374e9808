"""Files of others beside the store: nothing goes but what is exactly of the program's own making."""

import argparse
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sco_quiz.app.ports.store import OpenStore
from sco_quiz.cli import doctor
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.backups.folder_warnings import StoreFolder
from sco_quiz.storage.errors import DamagedStoreError, NoFileError, SecondNameError, StrayJournalError
from sco_quiz.storage.files import journal_files, new_files
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.restore import KeptBackups
from sco_quiz.storage.recovery.store_recovery import StoreRecovery
from tests import factories as make
from tests.faults.tracing import TOP
from tests.storage.steps import answered, named, take

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links and pipes of POSIX")
NOON, NAME = make.NOON, "20250908T120000Z"
RELEASED = Path(__file__).parents[1] / "storage" / "released"
HEX = "0123456789abcdef" * 2


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With a store of one quiz, and a backup of it."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        take(store, make.attempt(), *answered(0, 0))
        store.journal.catch_up()
    KeptBackups(tmp_path, NOON).make()
    return tmp_path


def opener(folder: Path, writable: bool) -> OpenStore:  # noqa: FBT001 - the form that main hands in
    return open_store(folder, writable=writable)


def run_doctor(folder: Path, *options: str) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data-dir", type=Path)
    doctor.add_parser(parser.add_subparsers())
    arguments = parser.parse_args(["--data-dir", str(folder), "doctor", *options])
    return doctor.run(arguments, opener, lambda each: KeptBackups(each, datetime.now(UTC)), StoreFolder)


def all_of(folder: Path) -> dict[str, tuple[object, ...]]:
    """Every name with its kind, its number on the disk, and what it holds."""
    found: dict[str, tuple[object, ...]] = {}
    for path in folder.rglob("*"):
        status = path.lstat()
        content = path.read_bytes() if stat.S_ISREG(status.st_mode) else b""
        found[str(path.relative_to(folder))] = (status.st_mode, status.st_ino, content)
    return found


def begin_anew(folder: Path) -> None:
    (folder / STORE).write_bytes(b"rubbish" * 999)
    StoreRecovery(folder, NOON).examine()
    StoreRecovery(folder, NOON).begin_anew()


def rebuild(folder: Path) -> None:
    (folder / STORE).write_bytes(b"rubbish" * 999)
    StoreRecovery(folder, NOON).rebuild()
    StoreRecovery(folder, NOON).put_back(NAME, merge=True)


def migrate(folder: Path) -> None:
    shutil.copyfile(RELEASED / "v1.sqlite3", folder / STORE)
    (folder / "seen.json").unlink()
    open_store(folder).close()


def lose_while_open(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        store.path.unlink()
        take(store, named(2))
    open_store(folder).close()


def create(folder: Path) -> None:
    for path in (folder / STORE, folder / "backups" / f"{NAME}.sqlite3", *folder.glob("attempts-0*")):
        path.unlink()
    open_store(folder).close()


def delete_a_learner(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        learner = store.learners.current().id
        store.learners.choose(store.learners.add("Bo").id)
        store.journal.forget(learner)
        store.learners.delete(learner)


ACTS: dict[str, Callable[[Path], object]] = {
    "a start": lambda folder: open_store(folder).close(),
    "doctor": run_doctor,
    "doctor --back-up": lambda folder: run_doctor(folder, "--back-up"),
    "doctor --restore": lambda folder: run_doctor(folder, "--restore", NAME, "--force"),
    "doctor --rebuild": lambda folder: run_doctor(folder, "--rebuild"),
    "beginning anew": begin_anew,
    "recovery": rebuild,
    "a migration": migrate,
    "the loss of the open file": lose_while_open,
    "the first start": create,
    "deleting a learner": delete_a_learner,
}


def put_strangers(folder: Path) -> None:
    """Whatever somebody can have called as the program calls what it is making; all of it old."""
    for place, prefix in ((folder, new_files.MAKING), (folder / "backups", backup_files.MAKING)):
        for name in ("keepsafe", "a1b2c3d4", "", "notes.txt", HEX, f"{HEX}-journal", HEX.upper()):
            (place / f"{prefix}{name}").write_bytes(b"mine")
        (place / f"{prefix}folder").mkdir()
        (place / f"{prefix}folder" / "within").write_bytes(b"mine")
        os.mkfifo(place / f"{prefix}pipe")
        (place / f"{prefix}link").symlink_to(folder / STORE)
        (place / new_files.passing_name(prefix)).symlink_to(folder / STORE)  # as we would call it, but a link
        (place / new_files.passing_name(prefix)).mkdir()
        (place / f"{prefix}second").hardlink_to(place / f"{prefix}keepsafe")
    (folder / "backups" / "20250101T000000Z.sqlite3.old").write_bytes(b"mine")
    (folder / "backups" / "2025011T000000Z.sqlite3").write_bytes(b"mine")
    (folder / "window").mkdir()
    (folder / "window" / "raise-my-hand").write_bytes(b"")
    for name in ("mine", "9998", "999999999", "\N{ARABIC-INDIC DIGIT TWO}" * 4):
        (folder / f"attempts-{name}.jsonl").write_bytes(b'{"a": 1}\n')
    (folder / f"{STORE}-open").write_bytes(b"mine")
    for path in folder.rglob("*"):
        os.utime(path, (0, 0), follow_symlinks=False)


@pytest.mark.fault("G1")
@pytest.mark.parametrize("act", ACTS)
def test_files_of_others_survive(folder: Path, act: str) -> None:
    """Files of others have names like those in the making: every one survives each thing the program can do."""
    ours = set(all_of(folder))
    put_strangers(folder)
    before = {name: what for name, what in all_of(folder).items() if name not in ours}
    ACTS[act](folder)
    after = all_of(folder)
    assert {name: what for name, what in before.items() if after.get(name) != what} == {}


@pytest.mark.fault("G1")
@pytest.mark.parametrize("target", [".sco-quiz-keepsafe", ".sco-quiz-a1b2c3d4", "passing name", "elsewhere/quiz.db"])
@pytest.mark.parametrize("chain", [False, True])
def test_a_store_behind_a_link_is_never_deleted(folder: Path, target: str, chain: bool) -> None:  # noqa: FBT001
    """The store's name is a link to a file of any name: doctor, a restore and a start leave the file in its place."""
    real = folder / (new_files.passing_name(new_files.MAKING) if target == "passing name" else target)
    real.parent.mkdir(exist_ok=True)
    (folder / STORE).rename(real)
    if chain:
        (folder / ".sco-quiz-between").symlink_to(real)
    (folder / STORE).symlink_to(folder / ".sco-quiz-between" if chain else real)
    if real.parent != folder:
        (folder / "backups").rename(real.parent / "backups")
    os.utime(real, (0, 0))
    before = all_of(folder)
    assert run_doctor(folder) == 0
    assert all_of(folder) == before
    assert run_doctor(folder, "--back-up") == 0
    assert run_doctor(folder, "--restore", NAME) == 0
    with closing(open_store(folder)) as store:
        assert store.path == real
        assert store.health().counts["attempts"] == 1


@pytest.mark.fault("G1")
@pytest.mark.parametrize("writable", [False, True])
@pytest.mark.parametrize("to", [STORE, "nowhere", "nowhere/at-all", "round"])
def test_a_link_that_leads_to_no_file_is_told(tmp_path: Path, to: str, writable: bool) -> None:  # noqa: FBT001
    """The store's name is a link to itself, round in a circle or to nothing: that is said, and no store is made."""
    (tmp_path / "round").symlink_to(STORE)
    (tmp_path / STORE).symlink_to(to)
    before = all_of(tmp_path)
    for act in (lambda: open_store(tmp_path, writable=writable), lambda: KeptBackups(tmp_path, NOON)):
        with pytest.raises(NoFileError, match="leads to no file"):
            act()
    assert run_doctor(tmp_path) == 1
    assert all_of(tmp_path) == before


@pytest.mark.fault("G1")
def test_doctor_deletes_nothing_at_all(folder: Path) -> None:
    """A kill left a second name, half-made copies and a change half-done: doctor tells, and leaves all as it is."""
    (folder / new_files.passing_name(new_files.MAKING)).hardlink_to(folder / STORE)
    half_made = folder / "backups" / new_files.passing_name(backup_files.MAKING)
    half_made.write_bytes(b"half")
    os.utime(half_made, (0, 0))
    (folder / f"{STORE}-open").touch()
    kill_in_a_transaction(folder)
    before = all_of(folder)
    assert run_doctor(folder) == 0
    assert all_of(folder) == before
    open_store(folder).close()
    assert half_made.exists()  # a restore or backup clears it
    assert not list(folder.glob(f"{new_files.MAKING}*"))


def kill_in_a_transaction(folder: Path) -> None:
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN'); c.execute('UPDATE event SET awake_ns = 0');"
        "c.execute('DELETE FROM answer'); c.execute('DELETE FROM event'); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, folder / STORE], check=False, cwd=TOP)
    assert journal_files.journals(folder / STORE)


@pytest.mark.fault("G1")
@pytest.mark.parametrize("case", ["begins as ours do", "of a file called as ours are", "beside one of ours"])
def test_a_second_name_that_is_not_ours_stays(folder: Path, case: str) -> None:
    """Somebody gave the store a second name that looks like ours: it is told, and all names stay."""
    store, second = folder / STORE, folder / ".sco-quiz-keepsafe"
    second.hardlink_to(store)
    passing = folder / new_files.passing_name(new_files.MAKING)
    if case == "of a file called as ours are":
        store.rename(passing)
        store.symlink_to(passing)
    elif case == "beside one of ours":
        passing.hardlink_to(store)
    before = set(all_of(folder))
    with pytest.raises(SecondNameError):
        open_store(folder)
    assert run_doctor(folder) == 1
    assert set(all_of(folder)) == before
    run_doctor(folder, "--restore", NAME)
    assert before <= set(all_of(folder))


@pytest.mark.fault("G1")
def test_what_is_not_called_exactly_as_a_backup_is_none(folder: Path) -> None:
    """A copy of the store under nearly the name of a backup, and a link to a backup, are neither listed nor thinned."""
    backup = folder / "backups" / f"{NAME}.sqlite3"
    shutil.copyfile(backup, folder / "backups" / "2025011T000000Z.sqlite3")
    (folder / "backups" / "20250101T000000Z.sqlite3").symlink_to(backup)
    assert [each.name for each in KeptBackups(folder, NOON).listed()] == [NAME]


@pytest.mark.fault("G1")
def test_what_others_call_as_a_journal_of_quizzes_is_no_sign_of_a_lost_store(tmp_path: Path) -> None:
    """Somebody else's file has the name of a journal of quizzes, and there is no store: one is made, and it stays."""
    theirs = tmp_path / "attempts-0001.jsonl"
    theirs.write_bytes(b'{"a": 1}\n')
    with closing(open_store(tmp_path)) as store:
        take(store, named(1, learner=store.learners.current().id), *answered(0, 0))
        store.journal.catch_up()
    assert theirs.read_bytes() == b'{"a": 1}\n'
    (tmp_path / STORE).unlink()
    with pytest.raises(DamagedStoreError, match="copies of it are there"):
        open_store(tmp_path)  # beside a journal of ours


@pytest.mark.fault("G1")
@pytest.mark.parametrize("other", ["a note", "a second name"])
def test_a_journal_of_somebody_else_is_not_emptied(folder: Path, other: str) -> None:
    """A file of others lies where SQLite would take it for a journal and empty it: it is told and stays."""
    journal = journal_files.beside(folder / STORE, "-journal")
    journal.unlink(missing_ok=True)
    if other == "a note":
        journal.write_bytes(b"my own notes")
    else:
        kill_in_a_transaction(folder)
        (folder / "mine").hardlink_to(journal)
    content = journal.read_bytes()
    with pytest.raises(StrayJournalError):
        open_store(folder)
    run_doctor(folder)
    assert journal.read_bytes() == content


@pytest.mark.fault("G1")
def test_a_half_done_change_is_read_as_undone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A kill left a change half-done: doctor reads the store as it was before, and the next start undoes it."""
    with closing(sqlite3.connect(folder / STORE)) as connection:
        before = connection.execute("SELECT count(*) FROM event").fetchone()
    kill_in_a_transaction(folder)
    assert run_doctor(folder) == 0
    assert f"{before[0]} log entries" in capsys.readouterr().out
    with closing(open_store(folder)) as store:
        assert store.health().counts["log entries"] == before[0]


@pytest.mark.fault("G1")
def test_a_file_in_write_ahead_mode_is_read_and_left_in_it(folder: Path) -> None:
    """A program has put the file into write-ahead mode and is gone: doctor reads it and does not change it."""
    with closing(sqlite3.connect(folder / STORE)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    journal_files.beside(folder / STORE, "-journal").unlink(missing_ok=True)
    before = all_of(folder)
    assert run_doctor(folder) == 0
    assert all_of(folder) == before


def test_doctor_raises_nothing_where_a_step_was_cut_off_with_a_journal(folder: Path) -> None:
    """A restore was killed between the names of the file and of its journal: doctor says to start the program."""
    kept = folder / "backups" / "20250908T130000Z-replaced.sqlite3"
    kill_in_a_transaction(folder)
    kept.hardlink_to(folder / STORE)
    journal_files.beside(folder / STORE, "-journal").rename(journal_files.beside(kept, "-journal"))
    before = all_of(folder)
    with pytest.raises(QuizError, match="it finishes it"):
        open_store(folder, writable=False)
    assert run_doctor(folder) == 1
    assert all_of(folder) == before
    with closing(open_store(folder)) as store:
        assert store.health().counts["attempts"] == 1
