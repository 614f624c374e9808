"""A job that is left off, wherever that is asked for, leaves everything as it was; one that is not, is done whole."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import timedelta
from functools import partial
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from sco_quiz.app.jobs import JobCancelledError, ProgressCallback, Stage, Step
from sco_quiz.app.learners.roster import Roster
from sco_quiz.app.ports.safety import Recovery
from sco_quiz.app.safety.backups import Safekeeping
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.files.own_files import STORE
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.database import sqlite, transactions
from sco_quiz.storage.database.sqlite import driver
from sco_quiz.storage.errors import DamagedStoreError, LockedError
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.restore import KeptBackups
from sco_quiz.storage.recovery.store_recovery import StoreRecovery
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.learner_records import ME, exported, live
from tests.storage.steps import answered, bank, named, take

LATER = make.NOON + timedelta(hours=1)
RECORD, OWN, COPY = "record.json", "own.json", "copy.sqlite3"
MOST = 15  # places in which a job is left off, spread over all there are

Job = Callable[[Path, ProgressCallback], Any]


class Asking:
    """Notes each step, and asks to leave off at one of them, or at none; later than the last it would be too late."""

    def __init__(self, at: int = -1) -> None:
        self.steps: list[Step] = []
        self._at = at

    def __call__(self, step: Step) -> None:
        self.steps.append(step)
        if len(self.steps) - 1 == self._at:
            raise JobCancelledError


@pytest.fixture(autouse=True)
def many_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup_files, "AT_ONCE", 8)
    monkeypatch.setattr(sqlite, "BETWEEN", 500)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with two learners, a backup of it, a journal, a quiz since then, and a record from elsewhere."""
    folder = tmp_path_factory.mktemp("whole")
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    with closing(open_store(elsewhere)) as store:
        store.learners.current()
        for number in range(20, 30):
            take(store, named(number), *answered(0, 0))
        exported(store, folder / RECORD)
    shutil.rmtree(elsewhere)
    with closing(open_store(folder)) as store:
        store.learners.current()
        store.banks.replace(bank())
        live(store)
        for number in range(10, 20):
            take(store, named(number), *answered(0, 0))
        store.journal.catch_up()
        store.backups.make(make.NOON)
        take(store, named(40), *answered(0, 0))
        exported(store, folder / OWN)
        take(store, named(41), *answered(0, 0))
        store.learners.choose(store.learners.add("Ben").id)
    return folder


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    return shutil.copytree(whole, tmp_path / "data")


def is_to_be_rescued(folder: Path) -> None:
    """One page in the middle is overwritten."""
    file = folder / STORE
    content = bytearray(file.read_bytes())
    page = len(content) // 4096 // 2 * 4096
    content[page : page + 4096] = b"\x55" * 4096
    file.write_bytes(content)


def of_the_store(act: Callable[[Store, Path, ProgressCallback], object]) -> Job:
    """With the store open, as in the window."""

    def job(folder: Path, watch: ProgressCallback) -> None:
        with closing(open_store(folder)) as store:
            act(store, folder, watch)

    return job


def of_the_damaged(act: Callable[[Recovery, str, ProgressCallback], object]) -> Job:
    def job(folder: Path, watch: ProgressCallback) -> None:
        act(StoreRecovery(folder, LATER), "20250908T120000Z", watch)

    return job


def roster(store: Store) -> Roster:
    return Roster(store.learners, lambda: store.learner_files, lambda: store.journal)


def safekeeping(store: Store) -> Safekeeping:
    return Safekeeping(store.backups, store.journal, ScriptedClock())


OPEN: dict[str, Callable[[Store, Path, ProgressCallback], object]] = {
    "make a backup": lambda store, _, watch: safekeeping(store).make(watch),
    "export": lambda store, folder, watch: roster(store).export(ME, folder / "new.json", watch),
    "export again": lambda store, folder, watch: roster(store).export(ME, folder / OWN, watch),
    "bring in": lambda store, folder, watch: roster(store).bring_in(folder / RECORD, watch),
    "delete": lambda store, folder, watch: roster(store).delete(ME, folder / "new.json", watch),
}
SOUND: dict[str, Job] = {
    **{name: of_the_store(act) for name, act in OPEN.items()},
    "go back": lambda folder, watch: KeptBackups(folder, LATER).restore("20250908T120000Z", force=True, watch=watch),
}
DAMAGED: dict[str, Job] = {
    "restore": of_the_damaged(lambda recovery, name, watch: recovery.put_back(name, watch, merge=False)),
    "restore and salvage": of_the_damaged(lambda recovery, name, watch: recovery.put_back(name, watch, merge=True)),
    "salvage": of_the_damaged(lambda recovery, _, watch: recovery.rebuild(watch)),
    "start fresh": of_the_damaged(lambda recovery, _, watch: recovery.begin_anew(watch)),
    "copy": lambda folder, watch: StoreRecovery(folder, LATER).copy_to(folder / COPY, watch),
}
EXAMINE = of_the_damaged(lambda recovery, _, watch: recovery.examine(watch))


def everything(folder: Path) -> dict[str, str]:
    """Every file that holds something, with a sum of it. What was seen of the store is no part of what it holds."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != "seen.json")
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest() for path in files if path.stat().st_size
    }


def places(count: int) -> Iterator[int]:
    """Some of so many, with the first and the last."""
    yield from sorted({round(at * (count - 1) / (MOST - 1)) for at in range(MOST)} if count > MOST else range(count))


def check(job: Job, folder: Path, other: Path) -> list[Step]:
    """Leaves the job off everywhere, and then does it; gives its steps."""
    seen = Asking()
    job(shutil.copytree(folder, other), seen)
    open_store_once(folder)
    before = everything(folder)
    last = next((at for at, step in enumerate(seen.steps) if step.stage is Stage.FINISHING), len(seen.steps) - 1)
    for at in places(last + 1):
        asking = Asking(at)
        with pytest.raises(JobCancelledError):
            job(folder, asking)
        assert everything(folder) == before, f"left off at {at} of {last}, {asking.steps[-1]}"
    return seen.steps


def open_store_once(folder: Path) -> None:
    """What opening alone changes is changed before."""
    with suppress(DamagedStoreError):
        open_store(folder).close()


@pytest.mark.parametrize("name", SOUND)
def test_a_job_that_is_left_off_leaves_everything_as_it_was(name: str, folder: Path, tmp_path: Path) -> None:
    steps = check(SOUND[name], folder, tmp_path / "other")
    assert [step.stage for step in steps].count(Stage.FINISHING) == 1
    assert len(steps) > 3
    before = everything(folder)
    SOUND[name](folder, Asking())
    assert everything(folder) != before


@pytest.mark.parametrize("name", DAMAGED)
def test_a_way_out_of_damage_that_is_left_off_leaves_everything_as_it_was(
    name: str, folder: Path, tmp_path: Path
) -> None:
    is_to_be_rescued(folder)
    steps = check(DAMAGED[name], folder, tmp_path / "other")
    assert [step.stage for step in steps].count(Stage.FINISHING) == 1
    before = everything(folder)
    DAMAGED[name](folder, Asking())
    assert everything(folder) != before


def test_looking_into_damage_changes_nothing_and_can_be_left_off_anywhere(folder: Path, tmp_path: Path) -> None:
    is_to_be_rescued(folder)
    steps = check(EXAMINE, folder, tmp_path / "other")
    assert Stage.FINISHING not in {step.stage for step in steps}
    assert {Stage.COPYING, Stage.READING, Stage.CHECKING} <= {step.stage for step in steps}


@pytest.mark.parametrize("name", SOUND)
def test_what_a_job_tells_of_itself_never_goes_back_and_never_beyond_the_whole(name: str, folder: Path) -> None:
    asking = Asking()
    SOUND[name](folder, asking)
    known = [step for step in asking.steps if step.of]
    assert known
    for one, next_ in pairwise(known):
        assert one.done <= one.of
        assert next_.stage is not one.stage or next_.done >= one.done


def test_a_long_statement_is_left_off_in_the_middle(store: Store) -> None:
    numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    with store.transactions.reading() as connection:
        own = driver(connection)
        with pytest.raises(JobCancelledError), sqlite.watched(own, partial(Asking(3), Step(Stage.CHECKING))):
            own.execute(numbers).fetchone()
        assert own.execute("SELECT 1").fetchone() == (1,)


def test_the_store_is_used_by_one_thread_at_a_time(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transactions, "PATIENCE_S", 0.05)
    begun, ends = Event(), Event()

    def use() -> None:
        with store.transactions.reading():
            begun.set()
            ends.wait()

    other = Thread(target=use)
    other.start()
    begun.wait()
    with pytest.raises(LockedError, match="Something else is being done"):
        store.learners.add("Ben")
    ends.set()
    other.join()
    assert store.learners.add("Ben").id != LearnerId(1)
