"""The program itself: faults of its own, signals, folders with odd names."""

import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.files.own_files import JOURNAL, OPEN, SEEN, STORE
from sco_quiz.storage.opening.store_opening import open_store
from tests.faults.kept import assert_kept
from tests.faults.tracing import TOP
from tests.shipped_bank import put_shipped_store
from tests.storage.steps import answered, named, take
from tests.test_kill import TAKER, stored


@pytest.mark.slow
@pytest.mark.fault("D2")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
def test_the_session_ends_in_the_middle_of_a_quiz(tmp_path: Path) -> None:
    """The program is told to end in the middle of a quiz: every answer that was called saved is there."""
    put_shipped_store(tmp_path)
    with subprocess.Popen([sys.executable, TAKER, tmp_path], stdout=subprocess.PIPE, text=True) as taker:
        assert taker.stdout is not None
        said = [taker.stdout.readline() for _ in range(9)]
        taker.send_signal(signal.SIGTERM)
        said += taker.stdout.readlines()
    events = {event.seq: event.question for event in stored(tmp_path).events}
    for seq, question, *_ in (line.split() for line in said if line.endswith(".\n")):
        assert events[int(seq)] == int(question)


@pytest.mark.slow
@pytest.mark.fault("D2")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_window_is_told_to_close(tmp_path: Path, number: int) -> None:
    """The window is told to close by the session or by Ctrl+C: it closes the store, without a trace."""
    put_shipped_store(tmp_path)
    command = [sys.executable, "-m", "sco_quiz", "--data-dir", str(tmp_path)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=TOP) as program:
        until = time.monotonic() + 30
        while not (tmp_path / f"{STORE}{OPEN}").exists() and time.monotonic() < until:
            time.sleep(0.01)
        program.send_signal(number)
        _, complaint = program.communicate(timeout=30)
    assert (program.returncode, "Traceback" in complaint) == (0, False), complaint
    assert_kept(tmp_path, [])


@pytest.mark.fault("D8")
@pytest.mark.parametrize("name", ["ответы учащегося", "上海 合作", 'a\'b "c" %20 #?&', "é" * 100, "e\u0301 😀", " x "])
def test_the_folder_has_an_odd_name(tmp_path: Path, name: str) -> None:
    """The folder has an odd name: a quiz is taken, stored, backed up and found again in it."""
    folder = tmp_path / name
    folder.mkdir()
    command = [sys.executable, "-m", "tests.faults.learner", str(folder), "quiz"]
    done = subprocess.run(command, check=True, cwd=TOP, capture_output=True, encoding="utf-8")
    assert len(done.stdout.splitlines()) == 10
    assert_kept(folder, done.stdout.splitlines())


@pytest.mark.fault("D8")
def test_the_path_of_the_folder_is_very_long(tmp_path: Path) -> None:
    """The path of the folder is longer than the database can take: it is said in words and nothing is half made."""
    folder = tmp_path.joinpath(*["x" * 100] * 6)
    folder.mkdir(parents=True)
    command = [sys.executable, "-m", "tests.faults.learner", str(folder), "open"]
    done = subprocess.run(command, check=False, cwd=TOP, capture_output=True, encoding="utf-8")
    assert "Traceback" not in done.stderr
    assert (done.stdout, done.returncode) == ("opened\n", 0) or "could not be opened" in done.stderr
    assert {path.name for path in folder.iterdir()} <= {STORE, f"{STORE}-journal"}


@pytest.mark.fault("D7")
@pytest.mark.parametrize("name", ["a/b", "..", "😀", "x" * 300, "dot.", "NUL", "Ada", "ADA"])
def test_a_learner_has_a_name_that_no_file_could_have(tmp_path: Path, name: str) -> None:
    """A learner has a name that no file could have: no path is made of it."""
    with closing(open_store(tmp_path)) as store:
        store.learners.rename(store.learners.current().id, "ada")
        learner = store.learners.add(name)
        store.learners.choose(learner.id)
        take(store, named(1, learner=learner.id), *answered(0, 0))
    with closing(open_store(tmp_path)) as store:
        assert store.learners.current().name == name
        assert len(store.learners.everyone()) == 2
    ours = {STORE, f"{STORE}{JOURNAL}", f"{STORE}{OPEN}", SEEN}
    assert {path.name for path in tmp_path.iterdir()} <= ours
