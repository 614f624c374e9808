"""Other programs, other starts of this one, and memory that runs out."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from errno import EIO, ENOTCONN, ESTALE, ETIMEDOUT
from pathlib import Path

import pytest

from sco_quiz.domain.attempt import Act
from sco_quiz.files import whole_file
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.errors import DiskError
from sco_quiz.storage.opening.store_opening import open_store
from tests.app.fakes import Desk
from tests.faults.kept import assert_kept
from tests.faults.learner import STARTS, begin, give
from tests.faults.tracing import TOP
from tests.storage.steps import answered, held_by_another_process, named, take

Record = Callable[[str, object], None]
LONGEST_WAIT_S = 3.0  # the window stands still no longer than this, also where the machine is busy


@pytest.mark.slow
@pytest.mark.fault("A22")
@pytest.mark.parametrize("seconds", [1, pytest.param(10, marks=pytest.mark.long)])
def test_another_program_holds_the_store(tmp_path: Path, seconds: int, capfd: pytest.CaptureFixture[str]) -> None:
    """Another program holds the store for seconds: each answer is taken at once, shown as unsaved and saved later."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        sitting = begin(store, named(1).id)
        give(sitting, named(1).id, 0, 0)
        with held_by_another_process(store.path, "BEGIN EXCLUSIVE"):
            until, question = time.monotonic() + seconds, 0
            while time.monotonic() < until:
                began, question = time.monotonic(), (question + 1) % 5
                give(sitting, named(1).id, question, 2)
                assert time.monotonic() - began < LONGEST_WAIT_S
                assert "Another program" in sitting.screen().unsaved
        sitting.tick()
        assert not sitting.screen().unsaved
        assert store.attempts.record(named(1).id).events[-1].seq == sitting.state.seq
    assert_kept(tmp_path, capfd.readouterr().out.splitlines())


@pytest.mark.slow
@pytest.mark.fault("A23")
@pytest.mark.parametrize("there", [False, pytest.param(True, marks=pytest.mark.long)], ids=["new", "used"])
def test_twenty_starts_at_the_same_moment(tmp_path: Path, *, there: bool, record_property: Record) -> None:
    """The program is started twenty times at the same moment, and a quiz is taken in each."""
    if there:
        with closing(open_store(tmp_path)) as store:
            take(store, named(1, learner=store.learners.current().id), *answered(0, 0))
    command = [sys.executable, "-m", "tests.faults.learner", str(tmp_path), "all at once"]
    ended = subprocess.run(command, check=False, capture_output=True, text=True, cwd=TOP)
    assert (ended.returncode, ended.stderr) == (0, "")
    said = ended.stdout.splitlines()
    assert len(said) == 5 * STARTS
    assert_kept(tmp_path, said)
    with closing(open_store(tmp_path)) as store:
        assert len(store.learners.everyone()) == 1
        assert store.health().counts["attempts"] == STARTS + there
    record_property("tried", STARTS)


@pytest.mark.fault("A24")
def test_a_start_after_one_that_was_killed_with_the_lock(tmp_path: Path) -> None:
    """The program was killed while it held the lock, and lock files of others lie about: the next start waits not."""
    open_store(tmp_path).close()
    code = (
        "import sqlite3, sys, time; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); time.sleep(60)"
    )
    command = [sys.executable, "-c", code, str(tmp_path / STORE)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        holder.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    for name, content in (("lock", ""), ("sco-quiz.lock", "1\nother-host\n"), (f"{STORE}.lock", f"{os.getpid()}")):
        (tmp_path / name).write_text(content, encoding="utf-8")
    began = time.monotonic()
    assert_kept(tmp_path, [])
    assert time.monotonic() - began < LONGEST_WAIT_S


@pytest.mark.fault("A26")
@pytest.mark.parametrize("number", [ENOTCONN, ESTALE, ETIMEDOUT, EIO])
def test_a_network_folder_that_is_gone(tmp_path: Path, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The network folder with the store is not connected: that is no damage and no reason to begin anew."""
    open_store(tmp_path).close()
    with monkeypatch.context() as system:
        system.setattr(Path, "stat", _failing(number))
        with pytest.raises(DiskError, match="network folder is connected"):
            open_store(tmp_path)
    assert_kept(tmp_path, [])


def _failing(number: int) -> Callable[..., os.stat_result]:
    def stat(path: Path, **_: object) -> os.stat_result:
        raise OSError(number, os.strerror(number))

    return stat


@pytest.mark.fault("A29")
def test_a_file_that_is_held_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scanner holds the old file for ever: it stays as it was, and nothing half-made is left."""

    def denied(_: Path, target: Path) -> Path:
        raise PermissionError(13, "The process cannot access the file", str(target))

    file = tmp_path / "answers.csv"
    file.write_bytes(b"the old one")
    monkeypatch.setattr(Path, "replace", denied)
    monkeypatch.setattr(whole_file, "PATIENCE_S", (0.0, 0.0))
    with pytest.raises(PermissionError), whole_file.replacing(file) as stream:
        stream.write(b"the new one")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"the old one"]


@pytest.mark.fault("A32")
def test_memory_runs_out_while_an_answer_is_saved(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory runs out while an answer is saved: it is not called saved, and it is saved later."""
    desk = Desk()

    def no_memory(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as system:
        system.setattr(desk.log, "append", no_memory)
        with pytest.raises(MemoryError):
            desk.sitting.choose(1)
    assert desk.sitting.screen().unsaved
    desk.sitting.tick()
    assert not desk.sitting.screen().unsaved
    assert desk.acts == [Act.SEE, Act.ANSWER]
