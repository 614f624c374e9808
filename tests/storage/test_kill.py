"""Real processes, killed while they save or given a disk that fails."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO

import pytest

from sco_quiz.domain.attempt import AttemptId, replay
from sco_quiz.storage.opening.store_opening import open_store
from tests import factories as make

pytestmark = [pytest.mark.slow, pytest.mark.skipif(os.name != "posix", reason="kill -9 and fork are POSIX")]

TOP = Path(__file__).parents[2]


@contextmanager
def appending(folder: Path, *before: str) -> Iterator[tuple[IO[str], IO[str]]]:
    command = [*before, sys.executable, "-m", "tests.storage.appending", str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=TOP) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield process.stdin, process.stdout


def saved(lines: Iterator[str]) -> tuple[list[int], str]:
    """The numbers that were acknowledged, and the exit status of the process behind them."""
    numbers: list[int] = []
    for line in lines:
        if line.startswith("ended"):
            return numbers, line.split()[1]
        if line.strip().isdecimal():
            numbers.append(int(line))
    raise EOFError


def kept(folder: Path, attempt: AttemptId) -> int:
    """How many events are in the store, which is sound."""
    with closing(open_store(folder)) as store:
        assert store.health().faults == ()
        record = store.attempts.record(attempt)
        return replay(record.attempt, record.events).seq


@pytest.mark.fault("A1")
@pytest.mark.parametrize("rounds", [8, pytest.param(40, marks=pytest.mark.long)])
def test_no_answer_that_was_acknowledged_is_lost_when_the_program_is_killed(tmp_path: Path, rounds: int) -> None:
    chance = make.seeded()
    with appending(tmp_path) as (orders, answers):
        for number in range(rounds):
            attempt = AttemptId(f"{number:032x}")
            print(attempt, 400, file=orders, flush=True)
            process = int(answers.readline())
            waited = [int(answers.readline()) for _ in range(chance.randint(1, 60))]
            os.kill(process, signal.SIGKILL)
            acknowledged, status = saved(answers)
            last = max(waited + acknowledged)
            assert status == str(-signal.SIGKILL)
            assert last <= kept(tmp_path, attempt) <= last + 1


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace makes calls of the system fail")
@pytest.mark.parametrize("error", ["EIO", "ENOSPC"])
@pytest.mark.parametrize(("call", "when"), [("fdatasync,fsync", "20+7"), ("pwrite64", "90+37"), ("ftruncate", "9+5")])
@pytest.mark.fault("A8")
def test_what_a_failing_disk_acknowledged_is_kept_and_the_rest_is_saved_again(
    tmp_path: Path, call: str, when: str, error: str
) -> None:
    open_store(tmp_path).close()
    attempt = AttemptId("a")
    fault = ["-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={when}"]
    with appending(tmp_path, "strace", "-f", "--seccomp-bpf", "-qq", "-o", os.devnull, *fault) as (orders, answers):
        print(attempt, 60, file=orders, flush=True)
        said = [answers.readline()]
        while not said[-1].startswith("ended"):
            said.append(answers.readline())
        orders.close()
    assert said[-1].split()[1] == "0", said
    assert any("Error" in line for line in said)
    assert kept(tmp_path, attempt) == 60
