"""A process that saves answers and says so: for tests that kill it or break its disk.

`python -m tests.storage.appending FOLDER` reads lines "ATTEMPT COUNT". For each, a process of its own appends so many
events, one transaction each, tries again where saving fails, and writes the number of each event once it is saved.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.storage.opening.store_opening import open_store
from tests import factories as make
from tests.storage.steps import answered


def say(text: object) -> None:
    os.write(1, f"{text}\n".encode())


def append(folder: Path, attempt: AttemptId, count: int) -> None:
    store = open_store(folder)
    until_saved(store.learners.current)
    until_saved(lambda: store.attempts.create(make.attempt(id=attempt)))
    for event in make.log(*(act for _ in range(count) for act in answered(0, 1)))[:count]:
        until_saved(partial(store.attempts.append, attempt, [event]))
        say(event.seq)
    store.close()


def until_saved(save: Callable[[], object]) -> None:
    for _ in range(10):
        try:
            save()
        except NotSavedError as error:
            say(type(error).__name__)
        else:
            return
    raise TimeoutError


def main() -> None:
    for line in sys.stdin:
        attempt, count = line.split()
        child = os.fork()
        if not child:
            say(os.getpid())
            append(Path(sys.argv[1]), AttemptId(attempt), int(count))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        say(f"ended {os.waitstatus_to_exitcode(status)}")


if __name__ == "__main__":
    main()
