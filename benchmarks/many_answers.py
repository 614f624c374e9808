"""How home, progress, a result and a review open with ten, a thousand and fifty thousand quizzes behind the learner.

    python benchmarks/many_answers.py [ANSWERS ...]

makes a store for each number of answers (by default 200, 1,000, 100,000 and 1,000,000), twenty to an attempt, and opens
each page in the real window (drawn, without a screen) nine times. Printed are medians in milliseconds and how often the
figure for the smallest store goes into each. Attempts are written as rows, as ending them would have written them, with
no log of events behind them: no page but a result or a review reads one, and those are of an attempt that was taken.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from sco_quiz.gui.demo import driving

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring.filling import fill, take, templates

from sco_quiz.app.session import Session
from sco_quiz.composition import open_services
from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.startup.application import make_application, make_window
from sco_quiz.gui.window.main_window import MainWindow

DEFAULT = (200, 1_000, 100_000, 1_000_000)
TIMES = 9


def main(sizes: list[int]) -> None:
    application = make_application(sys.argv[:1])
    figures: dict[str, list[float]] = {}
    taken = templates(max(sizes))
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            fill(Path(folder), size, taken)
            for name, seconds in _measured(Path(folder), application).items():
                figures.setdefault(name, []).append(seconds)
    print(f"{'answers':14}" + "".join(f"{size:>18,}" for size in sizes))
    for name, row in figures.items():
        cells = (f"{1000 * seconds:8.1f} ms {seconds / row[0]:4.1f} x" for seconds in row)
        print(f"{name:14}" + "".join(f"{cell:>18}" for cell in cells))


def _measured(folder: Path, application: object) -> dict[str, float]:
    begun = time.perf_counter()
    services = open_services(folder, ScriptedClock(), random.Random)
    opened = time.perf_counter() - begun
    window = make_window(application, resources_dir()).window  # type: ignore[arg-type] # made by make_application
    window.show()
    driving.open_with(window, services)
    taken = take(services, random.Random(1))
    steps: dict[str, Callable[[], None]] = {
        "home": partial(driving.show_home, window),
        "progress": partial(driving.show_progress, window),
        "study": partial(driving.show_study, window),
        "result": lambda: driving.show_result(window, taken.outcome().attempt.id),
        "review": lambda: driving.review(window, 0, (0,)),
        "end a quiz": lambda: _end(services),
    }
    medians = {"open the store": opened}
    medians |= {name: statistics.median(_times(step, window)) for name, step in steps.items()}
    window.close()
    services.close()
    return medians


def _times(step: Callable[[], None], window: MainWindow) -> Iterator[float]:
    for _ in range(TIMES):
        begun = time.perf_counter()
        step()
        window.grab()
        yield time.perf_counter() - begun


def _end(services: Session) -> None:
    take(services, random.Random(2))


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or list(DEFAULT))
