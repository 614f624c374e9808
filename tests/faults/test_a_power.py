"""The power goes while the program stores: every call that it makes of the system is followed by such a moment."""

import shutil
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.files.own_files import STORE
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.opening.store_opening import open_store
from tests import factories as make
from tests.faults.disk import Disk, fates, put_back, recorded
from tests.faults.kept import assert_kept
from tests.storage.opening.migrations.test_migrate import RELEASED, said_by, what_version_1_said
from tests.storage.steps import answered, named, take

Check = Callable[[Path, Sequence[str]], None]
Record = Callable[[str, object], None]
every_second, every_third, every_call = (pytest.param(n, marks=pytest.mark.long) for n in (2, 3, 1))
pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("strace")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.mkdir()
    return made


def cut(folder: Path, act: str, every: int, check: Check) -> int:
    """Has the power go after each `every`th call of an act of `learner.py`; gives how many disks were tried."""
    disk = Disk.holding(folder)
    calls = recorded(["tests.faults.learner", str(folder), act], folder.with_name("calls"))
    assert calls[-1].name == "say" or any(call.name == "say" for call in calls)
    tried, said, chance = set(), list[str](), make.seeded()
    for number, call in enumerate(calls):
        said += call.data.decode().splitlines() if call.name == "say" else []
        disk.play(call)
        if number % every and call is not calls[-1]:
            continue
        for fate in fates(chance):
            left = disk.left(chance.randint(0, len(disk.unnamed)), fate)
            if (hash(left), len(said)) not in tried:
                tried.add((hash(left), len(said)))
                put_back(left, folder)
                check(folder, said)
    return len(tried)


@pytest.mark.fault("A2")
@pytest.mark.fault("A5")
@pytest.mark.parametrize("every", [31, every_second])
def test_the_power_goes_in_a_quiz(folder: Path, every: int, record_property: Record) -> None:
    """The power goes in a quiz, between its score and its end, or in a backup; unsynced writes are lost or torn."""
    record_property("tried", cut(folder, "quiz", every, assert_kept))


@pytest.mark.fault("A3")
@pytest.mark.parametrize("every", [41, every_third])
def test_the_power_goes_in_a_migration(folder: Path, every: int, record_property: Record) -> None:
    """The power goes while a store of an earlier version is brought up to date."""
    shutil.copyfile(RELEASED / "v1.sqlite3", folder / STORE)

    def check(folder: Path, _: Sequence[str]) -> None:
        with closing(open_store(folder)) as store:
            assert said_by(store) == what_version_1_said()
            assert store.health().faults == ()
        assert [backup.kind for backup in backup_files.listed(folder / STORE)] == ["version-1"]

    record_property("tried", cut(folder, "open", every, check))


@pytest.mark.fault("A4")
@pytest.mark.parametrize("every", [19, every_call])
def test_the_power_goes_while_a_backup_is_put_back(folder: Path, every: int, record_property: Record) -> None:
    """The power goes while a backup takes the place of a store that holds more."""
    with closing(open_store(folder)) as store:
        store.learners.current()
        take(store, named(1), *answered(0, 0))
        made = backup_files.back_up_if_due(store.transactions, make.NOON)
        take(store, named(2), *answered(0, 1))

    def check(folder: Path, said: Sequence[str]) -> None:
        assert_kept(folder, said)
        found = {backup.path: backup.attempts for backup in backup_files.listed(folder / STORE)}
        with closing(open_store(folder)) as store:
            assert 2 in {store.health().counts["attempts"], *found.values()}
        assert made in found

    record_property("tried", cut(folder, "restore", every, check))
