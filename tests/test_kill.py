"""`kill -9` in the middle of a quiz: what was shown as saved is there, and the quiz goes on where it was."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sco_quiz.app.ports.attempts import Record
from sco_quiz.domain.attempt import Act, LearnerId, replay
from sco_quiz.domain.response import Response
from sco_quiz.storage.opening.store_opening import open_store
from tests.shipped_bank import put_shipped_store

TAKER = Path(__file__).with_name("quiz_taker.py")


def take_and_kill(folder: Path, after_s: float) -> list[tuple[int, ...]]:
    """(event, question, chosen option) of every answer that the window had called saved when it was killed."""
    put_shipped_store(folder)
    with subprocess.Popen([sys.executable, TAKER, folder], stdout=subprocess.PIPE, text=True) as taker:
        assert taker.stdout is not None
        lines = [taker.stdout.readline()]  # the first answer: the quiz is on its way
        time.sleep(after_s)
        taker.send_signal(signal.SIGKILL)
        lines += taker.stdout.readlines()
    whole = [line.split()[:-1] for line in lines if line.endswith(".\n")]  # the kill may cut off the last
    return [tuple(int(part) for part in parts) for parts in whole]


def stored(folder: Path) -> Record:
    store = open_store(folder)
    try:
        attempt = store.interrupted.unfinished(LearnerId(store.learners.current().id))[0]
        return store.attempts.record(attempt)
    finally:
        store.close()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 on Windows")
@pytest.mark.fault("A1")
@pytest.mark.parametrize("rounds", [3, pytest.param(12, marks=pytest.mark.long)])
def test_no_answer_that_was_shown_as_saved_is_lost(tmp_path: Path, rounds: int) -> None:
    chance = random.Random()  # noqa: S311 - every run tries other moments; the moment is in the failure below
    for _ in range(rounds):
        after_s = chance.uniform(0.0, 0.5)
        saved = take_and_kill(tmp_path, after_s)
        events = {event.seq: event for event in stored(tmp_path).events}
        assert saved
        for seq, question, option in saved:
            event = events[seq]
            assert (event.act, event.question) == (Act.ANSWER, question), f"killed after {after_s} s"
            assert event.response == Response(chosen=() if option < 0 else (option,))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 on Windows")
def test_after_a_kill_the_quiz_is_offered_on_the_question_where_it_was(tmp_path: Path) -> None:
    last_question = take_and_kill(tmp_path, 0.2)[-1][1]
    record = stored(tmp_path)
    state = replay(record.attempt, record.events)
    assert state.open
    assert state.current in {last_question, last_question + 1, 0}
