"""Disks that are full or fail."""

import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.backups.backup_files import back_up_if_due
from sco_quiz.storage.errors import DiskFullError
from sco_quiz.storage.opening.store_opening import open_store
from tests import factories as make
from tests.faults.kept import assert_kept
from tests.faults.learner import begin, give
from tests.faults.tracing import TOP, unreadable_from
from tests.storage.learner_records import exported
from tests.storage.steps import answered, named, take

Record = Callable[[str, object], None]
ROOM = 1_000_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of one megabyte."""
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "none", str(folder)]
    if not sys.platform.startswith("linux") or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("only root may mount a small disk, and not in every container")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """With one file, to the last byte."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (4096, 1):
            try:
                while file.write(bytes(size)):
                    pass
            except OSError:
                continue
    return ballast


@pytest.mark.fault("A6")
def test_a_full_disk_in_the_middle_of_a_quiz(small_disk: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The disk is full in the middle of a quiz: what was saved is kept, the rest waits for room."""
    with closing(open_store(small_disk)) as store:
        store.learners.current()
        sitting = begin(store, named(1).id)
        give(sitting, named(1).id, 0, 1)
        ballast = fill(small_disk)
        for number in range(2_000):
            give(sitting, named(1).id, number % 5, number // 5 % 4)
            if sitting.screen().unsaved:
                break
        assert "no room left" in sitting.screen().unsaved
        saved = capfd.readouterr().out.splitlines()
        ballast.unlink()
        sitting.tick()
        assert not sitting.screen().unsaved
        state = sitting.state
        assert store.attempts.record(named(1).id).events[-1].seq == state.seq
    assert_kept(small_disk, saved)


@pytest.mark.fault("A6")
@pytest.mark.skipif(os.name != "posix", reason="a limit for the size of files is POSIX's")
@pytest.mark.parametrize("more", [0, 9_000, 40_000, 90_000])
def test_a_file_that_may_not_grow_in_the_middle_of_a_quiz(tmp_path: Path, more: int) -> None:
    """A quota is used up in the middle of a quiz."""
    open_store(tmp_path).close()
    limit = (tmp_path / STORE).stat().st_size + more
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.learner", str(tmp_path), "quiz"],
        check=False,
        cwd=TOP,
        capture_output=True,
        encoding="utf-8",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert "Traceback" not in done.stderr
    assert_kept(tmp_path, done.stdout.splitlines())


@pytest.mark.fault("A7")
def test_no_room_for_a_backup(small_disk: Path) -> None:
    """The disk is full when a backup is to be made."""
    with closing(open_store(small_disk)) as store:
        store.learners.current()
        take(store, named(1), *answered(0, 0))
        first = back_up_if_due(store.transactions, make.NOON)
        take(store, named(2), *answered(0, 0))
        ballast = fill(small_disk)
        with pytest.raises(DiskFullError, match="no room"):
            back_up_if_due(store.transactions, make.NOON.replace(day=9))
        ballast.unlink()
    assert first is not None
    assert sorted((small_disk / "backups").iterdir()) == [first]
    assert_kept(small_disk, [f"backup {first.stem}"])


@pytest.mark.fault("A7")
def test_no_room_for_a_record(small_disk: Path) -> None:
    """The disk is full when a learner's record is to be written over an earlier one."""
    with closing(open_store(small_disk)) as store:
        store.learners.current()
        take(store, named(1), *answered(0, 0))
        file = exported(store, small_disk / "record.json")
        before = file.read_bytes()
        take(store, named(2), *answered(0, 0))
        fill(small_disk)
        with pytest.raises(QuizError, match=r"record\.json could not be written \(No space left"):
            store.learner_files.export(LearnerId(1), file)
    assert file.read_bytes() == before
    assert {path.name for path in small_disk.iterdir()} - {"ballast", file.name} <= {STORE, f"{STORE}-journal"}


@pytest.mark.usefixtures("strace")
@pytest.mark.fault("A8")
@pytest.mark.parametrize("when", [1, 5, 9, 30])
def test_a_disk_that_fails_when_the_program_starts(tmp_path: Path, when: int) -> None:
    """The disk cannot be read when the program starts: it is not taken for damage."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        take(store, named(1), *answered(0, 0))
    before = (tmp_path / STORE).read_bytes()
    status, said, complaint = unreadable_from(["tests.faults.learner", str(tmp_path), "open"], tmp_path / STORE, when)
    assert (status, said) == (1, [])
    assert complaint.startswith("DiskError: ")
    assert (tmp_path / STORE).read_bytes() == before
    assert_kept(tmp_path, [])
