"""A learner in a process of its own, to be killed: says on a line what the program had acknowledged by then.

`python -m tests.faults.learner FOLDER ACT`. The act "again" reads lines; each makes a process of its own that first
says its id and then answers, question after question, until it is killed.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Response
from sco_quiz.storage.backups.backup_files import back_up_if_due
from sco_quiz.storage.errors import LockedError
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.restore import KeptBackups
from sco_quiz.storage.store import Store
from sco_quiz.system.system_clock import SystemClock
from tests import factories as make
from tests.storage.steps import bank, named

Made = TypeVar("Made")
STARTS = 20
RECORD = "record.json"  # the file in the folder that the act "import" brings in
QUESTIONS = tuple(make.question(Kind.SINGLE, number) for number in range(1, 6))


def say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def begin(store: Store, attempt: AttemptId) -> Sitting:
    begun = make.attempt(QUESTIONS, id=attempt, rules=make.rules(limit_s=None), started=SystemClock().read())
    return Sitting.start(begun, store.attempts, SystemClock())


def give(sitting: Sitting, attempt: AttemptId, question: int, option: int) -> None:
    """One answer through the program; it is said only where the screen would call it saved."""
    sitting.go_to(question)
    sitting.answer(Response((option,)))
    if not sitting.screen().unsaved:
        say("answer", attempt, sitting.state.seq, question, option)


def quiz(folder: Path) -> None:
    """One quiz to its end, a backup, and half of the next quiz."""
    store = open_store(folder)
    store.learners.current()
    store.banks.replace(bank())
    first, second = named(1).id, named(2).id
    sitting = begin(store, first)
    for question in range(len(QUESTIONS)):
        give(sitting, first, question, question % 2)
    sitting.hand_in()
    if not sitting.screen().unsaved:
        say("closed", first, sitting.outcome().points)
    if made := back_up_if_due(store.transactions, SystemClock().read().wall):
        say("backup", made.stem)
    sitting = begin(store, second)
    for question in range(3):
        give(sitting, second, question, 1)
    store.close()


def open_it(folder: Path) -> None:
    open_store(folder).close()
    say("opened")


def restore(folder: Path) -> None:
    kept = KeptBackups(folder, SystemClock().read().wall)
    kept.restore(kept.listed()[-1].name, force=True)
    say("restored")


def bring_in(folder: Path) -> None:
    store = open_store(folder)
    store.learners.current()
    store.learner_files.bring_in(folder / RECORD)
    say("imported")
    store.close()


def lose(folder: Path) -> None:
    """Two answers, then somebody deletes the file, and the quiz goes on."""
    store, attempt = open_store(folder), named(1).id
    store.learners.current()
    sitting = begin(store, attempt)
    for question in range(len(QUESTIONS)):
        if question == 2:
            store.path.unlink()
            say("lost")
        give(sitting, attempt, question, 1)
    store.close()


def endlessly(folder: Path, attempt: AttemptId) -> None:
    store = open_store(folder)
    store.learners.current()
    sitting, number = begin(store, attempt), 0
    while True:
        give(sitting, attempt, number % len(QUESTIONS), (number // len(QUESTIONS)) % 4)
        number += 1


def one_of_many(folder: Path) -> None:
    """One quiz beside others, saved as soon as they let go of the store; LockedError is a reason to try again."""
    attempt = AttemptId(f"{os.getpid():032x}")
    store = _patiently(lambda: open_store(folder))
    _patiently(store.learners.current)
    sitting = _patiently(lambda: begin(store, attempt))
    for question in range(len(QUESTIONS)):
        sitting.go_to(question)
        sitting.answer(Response((question % 4,)))
        while sitting.screen().unsaved:
            sitting.tick()
        say("answer", attempt, sitting.state.seq, question, question % 4)
    store.close()


def all_at_once(folder: Path) -> None:
    """So many processes that begin at the same moment. Raises ChildProcessError where one does not end well."""
    gate, opener = os.pipe()
    children = []
    for _ in range(STARTS):
        child = os.fork()
        if not child:
            os.close(opener)
            os.read(gate, 1)  # until the one above opens it, for all of them
            one_of_many(folder)
            os._exit(0)
        children.append(child)
    os.close(opener)
    if any(os.waitpid(child, 0)[1] for child in children):
        raise ChildProcessError


def _patiently(step: Callable[[], Made]) -> Made:
    until = time.monotonic() + 60
    while True:
        try:
            return step()
        except LockedError:
            if time.monotonic() > until:
                raise


def again(folder: Path) -> None:
    """One process for each line of the input, which names an attempt; its end is said."""
    for line in sys.stdin:
        child = os.fork()
        if not child:
            say(os.getpid())
            endlessly(folder, AttemptId(line.strip()))
        os.waitpid(child, 0)
        say("ended")


ACTS: dict[str, Callable[[Path], None]] = {
    "quiz": quiz,
    "open": open_it,
    "restore": restore,
    "import": bring_in,
    "lose": lose,
    "all at once": all_at_once,
    "again": again,
}


if __name__ == "__main__":
    try:
        ACTS[sys.argv[2]](Path(sys.argv[1]))
    except QuizError as error:
        sys.exit(f"{type(error).__name__}: {error}")
