"""The count of changes: whatever stands in its place is told truly, keeps nobody from anything else, and is mended."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.domain.attempt import LearnerId
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.database import tables
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.restore import KeptBackups
from sco_quiz.storage.recovery.store_recovery import StoreRecovery
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.learner_records import live, order
from tests.storage.steps import answered, named, rows, run_sql, take

ME = LearnerId(1)
NONE = ("9223372036854775807", "9223372036854775000", "4611686018427387904", "'abc'", "x'ff'", "CAST(x'ff' AS TEXT)",
        "0.5", "9e999", "-1")  # fmt: skip
TOO_FEW = ("0", "1")
HOURS = [make.NOON.replace(hour=hour) for hour in (13, 14, 15)]


def spoil(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(statement)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store with four ended quizzes, closed."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        live(store)
    return tmp_path


def said(folder: Path) -> list[str]:
    with closing(open_store(folder, writable=False)) as store:
        return list(store.health().faults)


@pytest.mark.fault("G3")
@pytest.mark.parametrize("value", [*NONE, *TOO_FEW])
def test_a_count_that_is_none_is_told_and_a_start_counts_anew(folder: Path, value: str) -> None:
    """The count of changes is out of bounds or no number: the doctor says that and nothing else, a start mends it."""
    spoil(folder / STORE, f"UPDATE store SET generation = {value}")  # noqa: S608 - ours
    faults = said(folder)
    assert "changes" in faults[0]
    assert not any("older copy" in fault for fault in faults)
    with closing(open_store(folder)) as store:
        take(store, named(77))
        assert order(store)[0] == named(77).id
        assert store.health().faults == ()
    with closing(open_store(folder)) as store:  # and it is not taken for an older copy
        assert store.health().faults == ()


@pytest.mark.fault("G3")
@pytest.mark.parametrize("value", NONE)
def test_a_count_that_is_spoiled_while_the_store_is_open_is_told_in_words(store: Store, value: str) -> None:
    """The count of changes is spoiled during a quiz: its end waits with a sentence, and goes in when that is mended."""
    store.attempts.create(named(1))
    run_sql(store, f"UPDATE store SET generation = {value}")  # noqa: S608 - ours
    with pytest.raises(DamagedStoreError, match=r"lost count.*start it again"):
        take(store, named(1), *answered(0, 0))
    assert store.attempts.record(named(1).id).events
    store.rebuild()
    take(store, named(1), *answered(0, 0))
    assert store.health().faults == ()


@pytest.mark.fault("G3")
@pytest.mark.parametrize("value", ["9223372036854775807", "4611686018427387903", "'last'", "-3", "x'ff'"])
def test_an_end_whose_number_is_none_is_told_and_numbered_anew(store: Store, value: str) -> None:
    """The number of an end is out of bounds: the doctor says so, others can end, and a rebuild keeps their order."""
    live(store)
    first = list(reversed(order(store)))
    run_sql(store, f"UPDATE attempt SET closed = {value} WHERE id = '{first[-1]}'")  # noqa: S608 - ours
    assert any("which is none" in fault or "changes" in fault for fault in store.health().faults)
    store.rebuild()
    assert store.health().faults == ()
    assert set(order(store)) == set(first)
    assert list(reversed(order(store)))[:3] == first[:3] or value == "-3"
    take(store, named(77))
    assert order(store)[0] == named(77).id
    assert [row["closed"] for row in rows(store, tables.Attempt) if row["id"] == named(77).id] > [5]


@pytest.fixture
def odd_backup(folder: Path) -> Path:
    """A folder with three backups, the newest and the oldest of which have lost count; gives the sound one's name."""
    with closing(open_store(folder)) as store:
        made = [backup_files.back_up(backup_files.read(store.transactions), store.path, now) for now in HOURS]
    spoil(made[0], "UPDATE store SET generation = 'abc'")
    spoil(made[2], "UPDATE store SET generation = x'ff'")
    return folder


@pytest.mark.fault("A31")
def test_a_backup_that_has_lost_count_is_passed_over_and_named(odd_backup: Path) -> None:
    """The count of changes in backups is no number: they are named with the reason, and the others are there."""
    kept = KeptBackups(odd_backup, make.NOON)
    assert [each.name for each in kept.listed()] == ["20250908T140000Z"]
    assert [name for name, _ in kept.odd()] == ["20250908T150000Z", "20250908T130000Z"]
    assert all("lost count" in why for _, why in kept.odd())
    with closing(open_store(odd_backup)) as store:
        take(store, named(77))
        assert store.backups.make_if_due(HOURS[2].replace(hour=23)) is not None


@pytest.mark.fault("A31")
def test_an_odd_backup_keeps_nobody_from_recovery(odd_backup: Path) -> None:
    """The store is damaged and a backup has lost count: everything comes back from the other one and what is left."""
    with closing(open_store(odd_backup)) as store:
        take(store, named(77))
        expected = set(order(store))
    whole = (odd_backup / STORE).read_bytes()
    (odd_backup / STORE).write_bytes(bytes(4096) + whole[4096:])
    recovery = StoreRecovery(odd_backup, make.NOON)
    assert [spare.name for spare in recovery.examine().backups] == ["20250908T140000Z"]
    recovery.put_back("20250908T140000Z", merge=True)
    with closing(open_store(odd_backup)) as store:
        assert set(order(store)) == expected
        take(store, named(78))
        assert store.health().faults == ()


@pytest.mark.fault("A18")
def test_a_sight_from_a_count_that_was_none_is_nothing_to_go_by(folder: Path) -> None:
    """An earlier program noted how far a store was whose count was spoiled: nobody is asked about an older copy."""
    seen = folder / "seen.json"
    text = seen.read_text(encoding="utf-8")
    with closing(sqlite3.connect(folder / STORE)) as connection:
        (made,) = connection.execute("SELECT created_at FROM store").fetchone()
    assert made in text
    seen.write_text(re.sub(r'"generation":\d+', '"generation":9223372036854775000', text), encoding="utf-8")
    assert said(folder) == []
    open_store(folder).close()
