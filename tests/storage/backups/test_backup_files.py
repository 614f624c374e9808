import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing, nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

import pytest

from sco_quiz.app.jobs import ProgressCallback
from sco_quiz.app.ports.errors import NoStoreError
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.backups.backup_files import Backup, Contents, back_up_if_due, checked, is_due, listed, to_keep
from sco_quiz.storage.database import sqlite, tables
from sco_quiz.storage.database.sqlite import driver
from sco_quiz.storage.errors import DamagedStoreError, DiskFullError, LockedError, NewerStoreError
from sco_quiz.storage.files import journal_files, new_files
from sco_quiz.storage.opening.store_file import finish_half_steps
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.restore import FewerAttemptsError, KeptBackups, UnknownBackupError
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import answered, held_by_another_process, named, take

NOON = make.NOON
NAME = "20250908T120000Z"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
TOP = Path(__file__).parents[3]
posix = pytest.mark.skipif(os.name != "posix", reason="file modes and links of POSIX")
HELD = Contents(version=2, created_at="then", generation=4, attempts=2, events=9, answers=6)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With a store of one ended attempt."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        take(store, make.attempt(), *answered(0, 0))
    return tmp_path


def backed_up(store: Store, now: datetime = NOON) -> Path | None:
    return back_up_if_due(store.transactions, now)


def attempts(folder: Path) -> int:
    with closing(open_store(folder, writable=False)) as store:
        return store.health().counts["attempts"]


def one_more(folder: Path, number: int = 2) -> None:
    with closing(open_store(folder)) as store:
        take(store, named(number))


def last(at: datetime, **changes: int | str) -> Backup:
    return Backup(path=Path("x"), at=at, kind="", contents=replace(HELD, **changes))  # type: ignore[arg-type] # of Contents


@pytest.mark.parametrize(
    ("since", "changed", "due"),
    [
        (timedelta(minutes=29), True, False),
        (timedelta(minutes=30), True, True),
        (timedelta(days=3), True, True),
        (timedelta(days=3), False, False),
        (-HOUR, True, True),
    ],
    ids=["soon", "half-an-hour", "days", "unchanged", "clock-set-back"],
)
def test_a_backup_is_due_half_an_hour_after_the_last_if_something_changed(
    *, since: timedelta, changed: bool, due: bool
) -> None:
    assert is_due(HELD, last(NOON - since, generation=3 if changed else 4), NOON) is due


def test_the_first_start_of_a_day_makes_a_backup_due_however_late_the_last_one_was() -> None:
    east = timezone(timedelta(hours=12))
    midnight = datetime(2025, 9, 9, 0, 10, tzinfo=east)
    assert is_due(HELD, last(midnight - HOUR / 3, generation=3), midnight)
    assert not is_due(HELD, last(midnight - HOUR / 10, generation=3), midnight)


def test_the_first_backup_waits_for_the_first_attempt() -> None:
    assert not is_due(replace(HELD, generation=0), None, NOON)
    assert is_due(replace(HELD, generation=1), None, NOON)


def test_another_store_in_the_same_place_is_a_change() -> None:
    assert is_due(HELD, last(NOON - DAY, created_at="later"), NOON)


def test_a_backup_made_from_the_open_store_holds_what_the_store_holds(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        path = backed_up(store)
        take(store, named(2))
    (backup,) = listed(folder / STORE)
    assert (backup.path, backup.at, backup.name) == (path, NOON, NAME)
    assert (backup.attempts, backup.contents.events, backup.contents.answers) == (1, 3, 3)
    assert backup.as_kept_copy().size == backup.path.stat().st_size > 0


def test_a_backup_that_is_not_due_is_not_made(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        assert backed_up(store)
        assert backed_up(store, NOON + DAY) is None
        take(store, named(2))
        assert backed_up(store, NOON + HOUR / 4) is None
        assert backed_up(store, NOON + HOUR)


@posix
def test_backups_can_be_read_by_their_owner_only_whatever_the_umask(folder: Path) -> None:
    before = os.umask(0)
    try:
        name = KeptBackups(folder, NOON).make()
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder / "backups").stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "backups" / f"{name}.sqlite3").stat().st_mode) == 0o600


@posix
def test_a_folder_of_backups_that_others_could_read_is_closed_to_them(folder: Path) -> None:
    (folder / "backups").mkdir()
    (folder / "backups").chmod(0o755)
    KeptBackups(folder, NOON).make()
    assert stat.S_IMODE((folder / "backups").stat().st_mode) == 0o700


@posix
def test_making_a_backup_does_not_drop_the_locks_of_the_open_store(folder: Path) -> None:
    code = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('BEGIN EXCLUSIVE')"
    with closing(open_store(folder)) as store, store.transactions.reading() as connection:
        backup_files.back_up(nullcontext(driver(connection)), store.path, NOON)
        other = subprocess.run([sys.executable, "-c", code, store.path], check=False, capture_output=True, text=True)
    assert "locked" in other.stderr


def test_two_backups_of_one_second_get_two_names(folder: Path) -> None:
    names = {KeptBackups(folder, NOON).make() for _ in range(3)}
    assert names == {NAME, "20250908T120001Z", "20250908T120002Z"}


def test_a_store_with_a_broken_index_gets_no_backup(folder: Path) -> None:
    index = "sqlite_master WHERE name = 'ix_answer_fact'"
    with closing(sqlite3.connect(folder / STORE)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        (row,) = connection.execute(f"SELECT * FROM {index}")  # noqa: S608 - it stands here
        connection.execute(f"DELETE FROM {index}")  # noqa: S608 - as above
        connection.commit()
    with closing(sqlite3.connect(folder / STORE)) as connection:  # which does not know the index
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE answer SET fact = 'another'")
        connection.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", row)
        connection.commit()
    with pytest.raises(DamagedStoreError, match=STORE):
        KeptBackups(folder, NOON).make()
    assert list((folder / "backups").iterdir()) == []


def test_a_copy_that_lacks_entries_is_no_backup(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = backup_files.copy

    def losing(source: sqlite3.Connection, target: Path, watch: ProgressCallback) -> None:
        copy(source, target, watch)
        with closing(sqlite3.connect(target)) as connection:
            connection.execute("DELETE FROM event WHERE seq = 2")
            connection.commit()

    monkeypatch.setattr(backup_files, "copy", losing)
    with pytest.raises(DamagedStoreError, match="lacks entries"):
        KeptBackups(folder, NOON).make()
    assert list((folder / "backups").iterdir()) == []


def test_a_full_disk_leaves_no_half_backup_and_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(new_files, "sync", no_room)
    with pytest.raises(DiskFullError, match="room"), closing(open_store(folder)) as store:
        backed_up(store)
    assert list((folder / "backups").iterdir()) == []


@pytest.mark.fault("A31")
def test_a_place_for_backups_that_cannot_be_made_is_told(folder: Path) -> None:
    (folder / "backups").write_text("in the way", encoding="utf-8")
    with pytest.raises(QuizError, match="backups"), closing(open_store(folder)) as store:
        backed_up(store)


def test_a_store_in_use_is_not_waited_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "OPENING_MS", 1)
    with held_by_another_process(folder / STORE, "BEGIN EXCLUSIVE"), pytest.raises(LockedError):
        KeptBackups(folder, NOON).make()


def test_a_lock_taken_after_opening_is_noticed_before_the_copying_begins(folder: Path) -> None:
    file = folder / STORE
    with sqlite.connecting(file, writable=False) as connection, closing(connection):
        connection.execute("PRAGMA busy_timeout = 1")
        locked = pytest.raises(sqlite3.OperationalError, match="locked")
        with held_by_another_process(file, "BEGIN EXCLUSIVE"), locked, sqlite.unchanging(connection):
            pass


@pytest.mark.fault("A31")
def test_what_is_no_backup_is_not_listed(folder: Path) -> None:
    KeptBackups(folder, NOON).make()
    for name in ("20250909T120000Z", "notes", "20250910T120000Z-version-1"):
        (folder / "backups" / f"{name}.sqlite3").write_bytes(b"SQLite format 3\0 and rubbish")
    shutil.copyfile(folder / "backups" / f"{NAME}.sqlite3", folder / "backups" / "20250911T120000Z.sqlite3")
    (folder / "backups" / "20250911T120000Z.sqlite3-journal").write_bytes(b"its own")
    with closing(sqlite3.connect(folder / "backups" / "20250912T120000Z.sqlite3")) as other:
        other.execute("CREATE TABLE store (id)")
    assert [backup.name for backup in KeptBackups(folder, NOON).listed()] == [NAME]


def test_only_old_leftovers_of_a_kill_are_taken_away(folder: Path) -> None:
    KeptBackups(folder, NOON).make()
    now = datetime.now(UTC)
    old, young = (folder / "backups" / new_files.passing_name(backup_files.MAKING) for _ in range(2))
    for leftover, age in ((old, 2 * DAY), (young, HOUR)):
        leftover.touch()
        os.utime(leftover, times=(0, (now - age).timestamp()))
    KeptBackups(folder, now).make()
    assert list((folder / "backups").glob(".*")) == [young]


def test_all_of_two_days_are_kept_then_the_newest_of_days_weeks_and_months() -> None:
    every_two_hours = {NOON - 2 * HOUR * n for n in range(12 * 1000)}
    kept = to_keep(every_two_hours, NOON)
    assert len(kept) == 24 + 12 + 10 + 9
    assert {time for time in every_two_hours if NOON - time < 2 * DAY} <= kept
    daily = sorted((time for time in kept if NOON - time >= 2 * DAY), reverse=True)[:12]
    assert [a.date() - b.date() for a, b in pairwise(daily)] == [DAY] * 11
    assert all(time.hour == 22 for time in daily[1:])
    assert NOON - min(kept) > 300 * DAY


def test_a_backup_from_the_future_is_kept() -> None:
    assert NOON + 400 * DAY in to_keep({NOON + 400 * DAY, NOON}, NOON)


def test_thinning_day_by_day_always_leaves_old_ones() -> None:
    kept: set[datetime] = set()
    for day in range(700):
        now = NOON + day * DAY
        kept = to_keep(kept | {now}, now)
    ages = sorted((now - time) // DAY for time in kept)
    assert ages[:14] == list(range(14))
    assert ages[-1] > 270
    assert len(kept) <= 2 + 12 + 10 + 9


def at(folder: Path, time: datetime, kind: str = "") -> Path:
    """A backup of what is there now, as if made then."""
    path = folder / "backups" / f"{time:%Y%m%dT%H%M%SZ}{kind}.sqlite3"
    shutil.copyfile(folder / "backups" / f"{NAME}.sqlite3", path)
    return path


def test_a_new_backup_thins_the_old_ones_but_not_those_kept_for_good(folder: Path) -> None:
    KeptBackups(folder, NOON).make()
    days = [at(folder, NOON - HOUR * n - 5 * DAY) for n in range(3)]
    slots = [at(folder, NOON - HOUR * n - 5 * DAY, kind) for n in range(3) for kind in ("-version-1", "-replaced")]
    KeptBackups(folder, NOON + HOUR).make()
    assert [path.exists() for path in days] == [True, False, False]
    assert all(path.exists() for path in slots)


def test_a_backup_with_more_attempts_than_all_that_stay_is_never_thinned(folder: Path) -> None:
    one_more(folder)
    KeptBackups(folder, NOON).make()
    rich = at(folder, NOON - 5 * DAY - HOUR)
    (folder / "backups" / f"{NAME}.sqlite3").unlink()
    with closing(sqlite3.connect(folder / STORE)) as connection:
        connection.execute("DELETE FROM answer WHERE attempt = 2")
        connection.execute("DELETE FROM attempt WHERE number = 2")
        connection.commit()
    KeptBackups(folder, NOON).make()
    at(folder, NOON - 5 * DAY)
    poor = at(folder, NOON - 5 * DAY - 2 * HOUR)
    KeptBackups(folder, NOON + HOUR).make()
    assert (rich.exists(), poor.exists()) == (True, False)


def test_a_backup_is_put_back_and_what_was_there_is_kept(folder: Path) -> None:
    name = KeptBackups(folder, NOON).make()
    one_more(folder)
    kept = KeptBackups(folder, NOON + HOUR).restore(name, force=True)
    assert attempts(folder) == 1
    assert kept == folder / "backups" / "20250908T130000Z-replaced.sqlite3"
    assert checked(kept).attempts == 2


def test_what_was_replaced_can_be_put_back_in_turn(folder: Path) -> None:
    name = KeptBackups(folder, NOON).make()
    one_more(folder)
    kept = KeptBackups(folder, NOON).restore(name, force=True)
    assert kept is not None
    KeptBackups(folder, NOON + HOUR).restore(kept.name)
    assert attempts(folder) == 2
    with closing(open_store(folder)) as store:
        assert store.health().faults == ()


@pytest.mark.fault("A18")
def test_a_backup_with_fewer_attempts_is_refused_with_the_numbers(folder: Path) -> None:
    name = KeptBackups(folder, NOON).make()
    one_more(folder)
    before = (folder / STORE).read_bytes()
    with pytest.raises(FewerAttemptsError, match="holds 1 attempts, the present file 2"):
        KeptBackups(folder, NOON).restore(name)
    assert (folder / STORE).read_bytes() == before
    assert {path.name for path in (folder / "backups").iterdir()} == {f"{NAME}.sqlite3"}


@pytest.mark.fault("A31")
def test_a_damaged_backup_is_not_put_back(folder: Path) -> None:
    name = KeptBackups(folder, NOON).make()
    path = folder / "backups" / f"{name}.sqlite3"
    content = bytearray(path.read_bytes())
    content[-4096:] = make.seeded().randbytes(4096)
    path.write_bytes(content)
    with pytest.raises((DamagedStoreError, UnknownBackupError), match="Nothing was changed"):
        KeptBackups(folder, NOON).restore(name)
    assert attempts(folder) == 1


@pytest.mark.fault("A31")
def test_a_backup_of_a_newer_version_is_not_put_back(folder: Path) -> None:
    name = KeptBackups(folder, NOON).make()
    with closing(sqlite3.connect(folder / "backups" / f"{name}.sqlite3")) as connection:
        connection.execute(f"PRAGMA user_version = {tables.SCHEMA_VERSION + 1}")
    with pytest.raises(NewerStoreError):
        KeptBackups(folder, NOON).restore(name)


def test_a_lost_store_comes_back(folder: Path) -> None:
    name = KeptBackups(folder, NOON).make()
    (folder / STORE).unlink()
    assert KeptBackups(folder, NOON).restore(name) is None
    assert attempts(folder) == 1


@pytest.mark.parametrize("content", [b"", b"rubbish" * 999], ids=["empty", "rubbish"])
def test_a_damaged_store_gives_way_with_its_journals(folder: Path, content: bytes) -> None:
    name = KeptBackups(folder, NOON).make()
    (folder / STORE).write_bytes(content)
    for suffix in ("-journal", "-wal"):
        (folder / f"{STORE}{suffix}").write_bytes(b"of the damaged one")
    kept = KeptBackups(folder, NOON + HOUR).restore(name)
    assert attempts(folder) == 1
    assert kept is not None
    assert kept.read_bytes() == content
    assert journal_files.beside(kept, "-wal").read_bytes() == b"of the damaged one"


def test_a_store_in_use_is_not_replaced(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = KeptBackups(folder, NOON).make()
    monkeypatch.setattr(sqlite, "OPENING_MS", 1)
    with held_by_another_process(folder / STORE, "BEGIN IMMEDIATE"), pytest.raises(LockedError):
        KeptBackups(folder, NOON).restore(name)
    assert not list((folder / "backups").glob("*replaced*"))


def test_where_hard_links_are_unknown_what_was_there_is_copied(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", unknown)
    name = KeptBackups(folder, NOON).make()
    one_more(folder)
    kept = KeptBackups(folder, NOON).restore(name, force=True)
    assert attempts(folder) == 1
    assert kept is not None
    assert checked(kept).attempts == 2


def test_a_name_is_not_a_way_to_another_folder(folder: Path) -> None:
    shutil.copyfile(folder / STORE, folder / f"{NAME}.sqlite3")
    (folder / "backups").mkdir()
    with pytest.raises(UnknownBackupError):
        KeptBackups(folder, NOON).restore(f"../{NAME}.sqlite3")


def test_without_a_store_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    with pytest.raises(NoStoreError):
        KeptBackups(tmp_path, NOON).make()
    assert list(tmp_path.iterdir()) == []


@posix
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace kills at calls of the system")
@pytest.mark.parametrize(
    ("call", "when"),
    [("link,linkat", 1), ("rename", 1), ("rename", 2), ("fsync", 1), ("fsync", 2), ("fsync", 3), ("pwrite64", 5)],
)
@pytest.mark.parametrize("damaged", [False, True])
@pytest.mark.fault("A4")
def test_killed_while_a_backup_is_put_back_one_of_the_two_is_in_place(
    *, folder: Path, call: str, when: int, damaged: bool
) -> None:
    name = KeptBackups(folder, NOON).make()
    one_more(folder)
    file = folder / STORE
    if damaged:
        file.write_bytes(file.read_bytes()[:4096] + make.seeded().randbytes(8192))
        journal_files.beside(file, "-wal").write_bytes(b"of the damaged one")
    content = file.read_bytes()
    code = (
        "import sys; from pathlib import Path; from datetime import *; "
        "from sco_quiz.storage.recovery.restore import *\n"
        "KeptBackups(Path(sys.argv[1]), datetime(2025, 9, 8, 13, tzinfo=UTC)).restore(sys.argv[2], force=True)"
    )
    fault = ["-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={when}"]
    strace = ["strace", "-f", "-qq", "-o", os.devnull, *fault]
    subprocess.run([*strace, sys.executable, "-c", code, folder, name], check=False, cwd=TOP)
    there = file.read_bytes()
    kept = [path.read_bytes() for path in (folder / "backups").glob("*replaced.sqlite3")]
    assert content in [there, *kept]
    if there == content and damaged:
        finish_half_steps(file)
        assert journal_files.beside(file, "-wal").read_bytes() == b"of the damaged one"
    KeptBackups(folder, NOON + 2 * HOUR).restore(name, force=True)
    assert attempts(folder) == 1
