"""Another window on the same store, as a process of its own, that does what it is told and says when it is done.

`python -m tests.storage.second_window FOLDER` reads lines: "take N LEARNER" takes quiz N to its end and brings the
journal of attempts up to date, "forget LEARNER" deletes a learner.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sco_quiz.domain.attempt import LearnerId
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests.storage.steps import named, take

_TOP = Path(__file__).parents[2]


def obey(store: Store, order: str) -> None:
    match order.split():
        case ["take", number, learner]:
            take(store, named(int(number), learner=LearnerId(int(learner))))
            store.journal.catch_up()
        case ["forget", learner]:
            store.journal.forget(LearnerId(int(learner)))
            store.learners.delete(LearnerId(int(learner)))
        case _:
            raise ValueError(order)


@contextmanager
def second_window(folder: Path) -> Iterator[Callable[[str], None]]:
    """Gives what tells it to do something, and waits until that is done."""
    command = [sys.executable, "-m", __name__, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_TOP) as process:
        said, told = process.stdout, process.stdin
        assert said is not None
        assert told is not None

        def tell(order: str) -> None:
            told.write(order + "\n")
            told.flush()
            assert said.readline() == f"{order}\n"

        yield tell
        told.close()
        assert process.wait() == 0


def main() -> None:
    with closing(open_store(Path(sys.argv[1]))) as store:
        for order in map(str.strip, sys.stdin):
            obey(store, order)
            print(order, flush=True)  # noqa: T201 - to whoever told it


if __name__ == "__main__":
    main()
