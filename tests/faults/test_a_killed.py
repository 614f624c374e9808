"""Real processes killed with SIGKILL, which no program can prepare for."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO

import pytest

from sco_quiz.files.own_files import STORE
from sco_quiz.storage.backups.backup_files import back_up_if_due
from sco_quiz.storage.opening.store_opening import open_store
from tests import factories as make
from tests.faults.kept import assert_kept
from tests.faults.learner import RECORD
from tests.faults.tracing import KILLED, TOP, killed_at
from tests.storage.learner_records import everything, exported, live
from tests.storage.steps import answered, named, take

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name != "posix", reason="kill -9 and fork are POSIX")]

Record = Callable[[str, object], None]
SYNCS, NAMES = "fsync,fdatasync", "link,linkat,unlink,unlinkat,rename,ftruncate"


@contextmanager
def learning(folder: Path) -> Iterator[tuple[IO[str], IO[str]]]:
    command = [sys.executable, "-m", "tests.faults.learner", str(folder), "again"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=TOP) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield process.stdin, process.stdout


@pytest.mark.fault("A1")
@pytest.mark.fault("B5")
@pytest.mark.parametrize(
    ("folders", "kills_in_each"), [(3, 10), pytest.param(10, 25, marks=pytest.mark.long)], ids=["some", "many"]
)
def test_killed_at_any_moment_while_answering(
    tmp_path: Path, folders: int, kills_in_each: int, record_property: Record
) -> None:
    """The program is killed at a random moment while a learner answers."""
    chance = make.seeded()
    for batch in range(folders):
        folder, said = tmp_path / str(batch), list[str]()
        folder.mkdir()
        with learning(folder) as (orders, lines):
            for number in range(kills_in_each):
                print(named(number).id, file=orders, flush=True)
                process = int(lines.readline())
                heard = [lines.readline()] if number % 5 else []  # else it may be killed while it opens the store
                time.sleep(chance.uniform(0, 0.25))
                os.kill(process, signal.SIGKILL)
                heard += list(iter(lines.readline, "ended\n"))
                said += heard
                assert_kept(folder, heard)
        assert said
        assert_kept(folder, said)
    record_property("tried", folders * kills_in_each)


def killed_at_each(
    tmp_path: Path,
    act: str,
    points: list[tuple[str, int]],
    prepared: Path,
    look: Callable[[Path, list[str]], None] = assert_kept,
) -> int:
    """Kills an act of `learner.py` at each of these calls, two at a time; how often it had not ended before."""

    def attempt(point: tuple[str, int]) -> tuple[Path, int, list[str]]:
        folder = tmp_path / "killed" / f"{point[0].replace(',', '-')}-{point[1]}"
        shutil.copytree(prepared, folder)
        status, said = killed_at(["tests.faults.learner", str(folder), act], *point)
        return folder, status, said

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(attempt, points))
    for folder, _, said in done:
        look(folder, said)
    assert {status for _, status, _ in done} <= {0, *KILLED}
    return sum(status in KILLED for _, status, _ in done)


@pytest.fixture
def prepared(tmp_path: Path) -> Path:
    """A folder of which each killed process gets a copy."""
    folder = tmp_path / "prepared"
    folder.mkdir()
    return folder


@pytest.mark.usefixtures("strace")
@pytest.mark.fault("A1")
@pytest.mark.fault("A5")
@pytest.mark.parametrize(
    ("every", "least"), [(20, 8), pytest.param(2, 60, marks=pytest.mark.long)], ids=["some", "many"]
)
def test_killed_at_a_call_of_the_system_in_a_quiz(
    tmp_path: Path, prepared: Path, every: int, least: int, record_property: Record
) -> None:
    """The program is killed at a call of the system in a quiz, at its end or in a backup."""
    points = [(SYNCS, number) for number in range(1, 120, every)]
    points += [(NAMES, number) for number in range(1, 45, every)]
    points += [("pwrite64", number) for number in range(3, 700, every * 20)]
    killed = killed_at_each(tmp_path, "quiz", points, prepared)
    assert killed >= least
    record_property("tried", killed)


@pytest.mark.usefixtures("strace")
@pytest.mark.fault("A4")
def test_killed_while_backups_are_thinned(tmp_path: Path, prepared: Path, record_property: Record) -> None:
    """The program is killed while it makes a backup and takes old ones away."""
    with closing(open_store(prepared)) as store:
        store.learners.current()
        for number in range(40):
            take(store, named(10 + number), *answered(0, 0))
            back_up_if_due(
                store.transactions, make.NOON.replace(year=2024, month=1 + number // 20, day=1 + number % 20)
            )
    killed = killed_at_each(tmp_path, "quiz", [("unlink,unlinkat", number) for number in (5, 7, 9, 12)], prepared)
    assert killed
    record_property("tried", killed)


@pytest.mark.usefixtures("strace")
@pytest.mark.fault("A17")
@pytest.mark.parametrize("every", [3, pytest.param(1, marks=pytest.mark.long)], ids=["some", "all"])
def test_killed_while_a_deleted_store_is_put_back(
    tmp_path: Path, prepared: Path, every: int, record_property: Record
) -> None:
    """The program is killed while it puts a deleted store back: there is none yet, or the whole of it."""
    open_store(prepared).close()
    points = [(SYNCS, number) for number in range(32, 46, every)] + [(NAMES, number) for number in range(8, 18, every)]
    points += [("pwrite64", number) for number in range(120, 200, 16 * every)]
    killed = killed_at_each(tmp_path, "lose", points, prepared, assert_none_or_whole)
    assert killed
    record_property("tried", killed)


def assert_none_or_whole(folder: Path, said: list[str]) -> None:
    """Until an answer was saved once more, what was deleted is in the hands of the program that is killed."""
    if said[-1:] != ["lost"] or (folder / STORE).exists():
        assert_kept(folder, said)


@pytest.mark.usefixtures("strace")
@pytest.mark.fault("C16")
def test_killed_while_a_record_is_brought_in(tmp_path: Path, prepared: Path, record_property: Record) -> None:
    """The program is killed while it brings a learner's record in: the whole of it is there, or nothing."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        live(store)
        exported(store, prepared / RECORD)
    open_store(prepared).close()
    points = [(SYNCS, number) for number in (2, 3, 4, 5, 6, 8)] + [("pwrite64", number) for number in (10, 30, 40)]
    killed = killed_at_each(tmp_path, "import", points, prepared)
    for folder in (tmp_path / "killed").iterdir():
        with closing(open_store(folder)) as store:
            assert len(everything(store)["attempt"]) in {0, 6}
    assert killed
    record_property("tried", killed)
