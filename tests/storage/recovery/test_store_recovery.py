"""What comes back of a damaged store, what must not, and that the damaged file is never lost."""

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.app.ports.safety import Amount, Damage
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.database import sqlite_checks, tables
from sco_quiz.storage.errors import DiskFullError, LockedError
from sco_quiz.storage.files import journal_files, new_files
from sco_quiz.storage.opening.store_file import finish_half_steps
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery import gather
from sco_quiz.storage.recovery.restore import KeptBackups, UnknownBackupError
from sco_quiz.storage.recovery.store_recovery import RecoveryError
from tests import factories as make
from tests.storage.recovery.damages import (
    AFTER,
    LATER,
    NAME,
    PAGE,
    TOP,
    Logs,
    damage,
    garbage,
    kept,
    posix,
    recovered,
    recovery,
    some,
    touched,
)
from tests.storage.steps import held_by_another_process, rows


def test_a_backup_put_back_alone_brings_nothing_else(folder: Path, logs: Logs) -> None:
    damage(folder, garbage(0, make.seeded()))
    done = recovery(folder).put_back(NAME, merge=False)
    assert done.holds.attempts == 26
    assert recovered(folder).keys() == {id_ for id_ in logs if int(id_, 16) < AFTER.start}


def test_a_new_start_keeps_the_damaged_file_aside(folder: Path) -> None:
    content = damage(folder, garbage(3, make.seeded()))
    done = recovery(folder).begin_anew()
    assert done.kept == folder / "backups" / "20250908T130000Z-damaged.sqlite3"
    assert done.kept.read_bytes() == content
    assert recovered(folder) == {}


def test_a_damaged_file_is_never_offered_as_a_backup(folder: Path) -> None:
    damage(folder, garbage(3, make.seeded()))
    recovery(folder).begin_anew()
    assert [backup.name for backup in KeptBackups(folder, LATER).listed()] == [NAME]


def test_recovering_twice_makes_no_doubles(folder: Path, logs: Logs) -> None:
    content = damage(folder, garbage(0, make.seeded()))
    for _ in range(2):
        recovery(folder).put_back(NAME, merge=True)
        assert recovered(folder) == logs
        (folder / STORE).write_bytes(content)
    assert len(kept(folder)) == 2


def test_a_recovered_store_is_not_taken_for_its_backup(folder: Path) -> None:
    damage(folder, garbage(0, make.seeded()))
    recovery(folder).put_back(NAME, merge=True)
    with closing(open_store(folder)) as store:
        assert store.backups.make_if_due(LATER) is not None


def test_a_new_generation_is_newer_than_that_of_every_backup(folder: Path) -> None:
    newer = KeptBackups(folder, LATER).make()
    highest = next(backup for backup in backup_files.listed(folder / STORE) if backup.name == newer).contents.generation
    damage(folder, garbage(0, make.seeded()))
    recovery(folder).put_back(NAME, merge=True)
    with closing(open_store(folder)) as store:
        assert rows(store, tables.Store)[0]["generation"] > highest


def test_only_backups_that_pass_every_check_are_offered(folder: Path) -> None:
    newer = KeptBackups(folder, LATER).make()
    path = folder / "backups" / f"{newer}.sqlite3"
    content = bytearray(path.read_bytes())
    garbage(len(content) // PAGE - 2, make.seeded())(content)
    path.write_bytes(content)
    damage(folder, garbage(0, make.seeded()))
    assert [backup.name for backup in recovery(folder).examine().backups] == [NAME]
    with pytest.raises(QuizError, match="damaged"):
        recovery(folder).put_back(newer, merge=False)
    with pytest.raises(UnknownBackupError):
        recovery(folder).put_back("20200101T000000Z", merge=True)


def test_a_backup_of_an_earlier_version_takes_in_what_came_later(tmp_path: Path) -> None:
    released = Path(__file__).parents[1] / "released" / "v1.sqlite3"
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        some(store, AFTER)
    (tmp_path / "backups").mkdir()
    shutil.copyfile(released, tmp_path / "backups" / f"{NAME}-version-1.sqlite3")
    damage(tmp_path, garbage(0, make.seeded()))
    (spare,) = recovery(tmp_path).examine().backups
    done = recovery(tmp_path).put_back(spare.name, merge=True)
    assert done.holds.attempts == spare.holds.attempts + 30
    with closing(open_store(tmp_path)) as store:
        assert {f"{number:032x}" for number in AFTER} <= {row["id"] for row in rows(store, tables.Attempt)}


def crashed(folder: Path, code: str) -> tuple[bytes, bytes]:
    """The file and its journal as a kill in the middle of a transaction leaves them."""
    script = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA journal_mode = TRUNCATE'); c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN');"
        f"{code}; os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", script, folder / STORE], check=False)
    file = folder / STORE
    return file.read_bytes(), journal_files.beside(file, "-journal").read_bytes()


HALF = "c.execute('UPDATE event SET awake_ns = awake_ns + 1'); c.execute('DELETE FROM attempt_question')"


@posix
def test_the_journal_of_a_damaged_file_is_played_into_a_copy_and_kept_beside_the_file(folder: Path, logs: Logs) -> None:
    content, journal = crashed(folder, HALF)
    assert journal
    content = damage(folder, garbage(0, make.seeded()))
    (folder / STORE).write_bytes(content)
    done = recovery(folder).put_back(NAME, merge=True)
    assert done.kept is not None
    assert done.kept.read_bytes() == content
    assert journal_files.beside(done.kept, "-journal").read_bytes() == journal
    assert not journal_files.journals(folder / STORE)
    assert recovered(folder) == logs


@posix
def test_a_stale_journal_does_not_take_anything_back(folder: Path, whole: Path, logs: Logs) -> None:
    shutil.copyfile(folder / "backups" / f"{NAME}.sqlite3", folder / STORE)
    _, stale = crashed(folder, HALF)
    shutil.copyfile(whole / STORE, folder / STORE)
    journal_files.beside(folder / STORE, "-journal").write_bytes(stale)
    content = damage(folder, garbage(5, make.seeded()))
    lost = touched(whole, 5)
    done = recovery(folder).rebuild()
    found = recovered(folder)
    assert found.items() <= logs.items()
    assert logs.keys() - found.keys() <= lost
    assert done.kept is not None
    assert done.kept.read_bytes() == content


@posix
def test_without_the_journal_of_a_kill_what_can_be_proved_is_there(folder: Path, logs: Logs) -> None:
    changes = "c.execute('DELETE FROM event WHERE attempt > 30'); c.execute('DELETE FROM attempt WHERE number > 40')"
    crashed(folder, changes)
    journal_files.beside(folder / STORE, "-journal").unlink()
    recovery(folder).put_back(NAME, merge=True)
    found = recovered(folder)
    assert found.items() <= logs.items()
    assert found.keys() >= {id_ for id_ in logs if int(id_, 16) < AFTER.start}


def test_a_copy_of_the_damaged_file_goes_where_the_person_wants_with_its_journal(folder: Path, tmp_path: Path) -> None:
    content = damage(folder, garbage(0, make.seeded()))
    journal_files.beside(folder / STORE, "-journal").write_bytes(b"half")
    recovery(folder).copy_to(tmp_path / "mine.sqlite3")
    assert (tmp_path / "mine.sqlite3").read_bytes() == content
    assert (tmp_path / "mine.sqlite3-journal").read_bytes() == b"half"
    assert (folder / STORE).read_bytes() == content


def test_a_copy_has_the_name_that_was_chosen_also_of_a_store_that_is_a_link(folder: Path, tmp_path: Path) -> None:
    content = damage(folder, garbage(0, make.seeded()))
    (folder / STORE).rename(tmp_path / "answers.db")
    (folder / STORE).symlink_to(tmp_path / "answers.db")
    journal_files.beside(tmp_path / "answers.db", "-journal").write_bytes(b"half")
    (tmp_path / "usb").mkdir()
    recovery(folder).copy_to(tmp_path / "usb" / "mine.sqlite3")
    assert {path.name for path in (tmp_path / "usb").iterdir()} == {"mine.sqlite3", "mine.sqlite3-journal"}
    assert (tmp_path / "usb" / "mine.sqlite3").read_bytes() == content


@pytest.mark.parametrize("taken", ["mine.sqlite3", "mine.sqlite3-journal"])
def test_a_copy_takes_no_other_files_place(folder: Path, tmp_path: Path, taken: str) -> None:
    journal_files.beside(folder / STORE, "-journal").write_bytes(b"half")
    (tmp_path / taken).write_bytes(b"precious")
    with pytest.raises(RecoveryError, match="another name"):
        recovery(folder).copy_to(tmp_path / "mine.sqlite3")
    with pytest.raises(RecoveryError):
        recovery(folder).copy_to(folder / STORE)
    assert (tmp_path / taken).read_bytes() == b"precious"
    assert {path.name for path in tmp_path.iterdir()} == {taken, "data"}


def ways(folder: Path) -> Iterator[Callable[[], object]]:
    yield recovery(folder).rebuild
    yield recovery(folder).begin_anew
    yield lambda: recovery(folder).put_back(NAME, merge=True)
    yield lambda: recovery(folder).put_back(NAME, merge=False)


def snapshot(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_store_that_another_program_uses_does_not_give_way(folder: Path) -> None:
    before = snapshot(folder)
    for statement in ("BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"):
        with held_by_another_process(folder / STORE, statement):
            for way in ways(folder):
                with pytest.raises(LockedError):
                    way()
    assert snapshot(folder) == before


def test_a_full_disk_leaves_everything_as_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    damage(folder, garbage(0, make.seeded()))
    before = snapshot(folder)
    monkeypatch.setattr(new_files, "sync", no_room)
    for way in ways(folder):
        with pytest.raises(DiskFullError, match="room"):
            way()
    assert snapshot(folder) == before


def test_what_is_not_whole_does_not_take_the_place(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damage(folder, garbage(0, make.seeded()))
    before = snapshot(folder)

    def losing(fresh: Path, *_: object, **__: object) -> None:
        with closing(sqlite3.connect(fresh)) as connection:
            connection.execute("DELETE FROM attempt")
            connection.commit()

    monkeypatch.setattr(gather, "gather", losing)
    with pytest.raises(RecoveryError, match="not whole"):
        recovery(folder).put_back(NAME, merge=True)
    assert snapshot(folder) == before


def test_pages_broken_while_the_new_file_was_made_are_noticed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damage(folder, garbage(0, make.seeded()))
    before = snapshot(folder)
    monkeypatch.setattr(sqlite_checks, "page_faults", lambda _: ("a fault",))
    with pytest.raises(RecoveryError, match="not whole"):
        recovery(folder).begin_anew()
    assert snapshot(folder) == before


def test_nothing_is_left_of_the_work(folder: Path) -> None:
    damage(folder, garbage(0, make.seeded()))
    recovery(folder).put_back(NAME, merge=True)
    names = {STORE, "backups", f"{NAME}.sqlite3", "20250908T130000Z-damaged.sqlite3", "seen.json"}
    assert {path.name for path in folder.rglob("*")} - {STORE + "-journal"} == names


@posix
def test_killed_halfway_the_damaged_file_has_its_journal_back(folder: Path) -> None:
    content = damage(folder, garbage(0, make.seeded()))
    held = folder / "backups" / "20250908T130000Z-damaged.sqlite3"
    held.hardlink_to(folder / STORE)
    journal_files.beside(held, "-journal").write_bytes(b"of the damaged one")
    finish_half_steps(folder / STORE)
    assert journal_files.beside(folder / STORE, "-journal").read_bytes() == b"of the damaged one"
    assert ((folder / STORE).read_bytes(), held.exists()) == (content, False)


@posix
@pytest.mark.long
def test_killed_at_any_moment_the_damaged_file_or_the_recovered_one_is_there(folder: Path, logs: Logs) -> None:
    content = damage(folder, garbage(0, make.seeded()))
    journal = journal_files.beside(folder / STORE, "-journal")
    code = (
        "import sys; from pathlib import Path; from datetime import *\n"
        "from sco_quiz.storage.recovery.store_recovery import *\n"
        "print(1, flush=True); r = StoreRecovery(Path(sys.argv[1]), datetime(2025, 9, 8, 13, tzinfo=UTC))\n"
        "r.put_back(sys.argv[2], merge=True)"
    )
    chance = random.Random()  # noqa: S311 - every run tries other moments; the moment is in the failure below
    longest = 0.0
    for number in range(33):
        journal.write_bytes(b"of the damaged one")
        with subprocess.Popen([sys.executable, "-c", code, folder, NAME], stdout=subprocess.PIPE, cwd=TOP) as process:
            assert process.stdout is not None
            process.stdout.readline()
            begun = time.monotonic()
            after_s = chance.uniform(0, longest)
            if number:
                time.sleep(after_s)
                process.send_signal(signal.SIGKILL)
            else:
                process.wait()
                longest = 1.1 * (time.monotonic() - begun)
        finish_half_steps(folder / STORE)  # as every start does
        if (folder / STORE).read_bytes() == content:
            assert number, "without a kill it is recovered"
            assert journal.read_bytes() == b"of the damaged one", after_s
            continue
        assert recovered(folder) == logs, after_s
        (held,) = (folder / "backups").glob("*-damaged.sqlite3")
        assert held.read_bytes() == content
        assert journal_files.beside(held, "-journal").read_bytes() == b"of the damaged one"
        for path in (folder / "backups").glob("*-damaged.sqlite3*"):
            path.unlink()
        (folder / STORE).write_bytes(content)


def test_of_a_missing_file_that_is_said(folder: Path) -> None:
    (folder / STORE).unlink()
    findings: Damage = recovery(folder).examine()
    assert (findings.is_there, findings.readable) == (False, Amount())
    assert recovery(folder).put_back(NAME, merge=True).kept is None
    assert len(recovered(folder)) == 26
