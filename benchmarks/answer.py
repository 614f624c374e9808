"""From the click on an option to the next question on the screen, the answer saved in between.

    python benchmarks/answer.py [ANSWERS ...]

takes quizzes in the real window (drawn, without a screen) by clicks on an option and on Next, in a store that holds so
many answers already (by default none, and 100,000). In turn with each answer, the same one is given in a second window
with a log that saves nothing, and one row is written durably by the driver alone. An answer of ours makes two commits:
the response, and that the next question was seen. Printed are the time of each part, and of the whole held against one
commit and the same painting; last, how many frames of a screen with 60 a second the whole takes. TMPDIR says on which
disk.
"""

import os
import random
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from measuring.filling import fill, templates
from measuring.raw import raw_connection
from measuring.turns import Line, milliseconds, print_table
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sco_quiz.app.ports.attempts import AttemptLog, Record
from sco_quiz.app.quiz.planning import Plan
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.app.session import Session
from sco_quiz.composition import open_services
from sco_quiz.domain.attempt import Attempt, AttemptId, Event
from sco_quiz.domain.clock import Reading
from sco_quiz.domain.outcome import Outcome
from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.demo import driving
from sco_quiz.gui.pages.quiz.sitting.question.question_foot import Foot
from sco_quiz.gui.startup.application import make_application, make_window
from sco_quiz.gui.widgets.answers.options.option_row import OptionRow
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.system.system_clock import SystemClock

DEFAULT = (0, 100_000)
QUIZZES = 50
PLAN = Plan(pace=None)
FRAME_MS = 1000 / 60
ROW = 200  # bytes
WHOLE = "click to next question"


@dataclass(frozen=True, slots=True)
class Answer:
    """Milliseconds: until the chosen option, and then the next question, are on the screen."""

    chosen: float
    next: float

    @property
    def whole(self) -> float:
        return self.chosen + self.next


class Nowhere(AttemptLog):
    """Calls everything saved."""

    def create(self, attempt: Attempt) -> None: ...

    def append(self, attempt: AttemptId, events: Sequence[Event]) -> None: ...

    def close(self, outcome: Outcome, events: Sequence[Event]) -> None: ...

    def stay_alive(self, attempt: AttemptId, reading: Reading) -> None: ...

    def record(self, attempt: AttemptId) -> Record:
        raise KeyError(attempt)


class Timed(Nowhere):
    """Saves an act with another log and keeps how many milliseconds that took."""

    def __init__(self, log: AttemptLog) -> None:
        self._log = log
        self.taken: list[float] = []

    def append(self, attempt: AttemptId, events: Sequence[Event]) -> None:
        self.taken.append(milliseconds(lambda: self._log.append(attempt, events)))

    def close(self, outcome: Outcome, events: Sequence[Event]) -> None:
        self._log.close(outcome, events)


class Painted(QObject):
    """Sees when the window is brought up to date."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self._is_done = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._is_done |= event.type() == QEvent.Type.UpdateRequest
        return super().eventFilter(watched, event)

    def wait(self) -> None:
        self._is_done = False  # what is painted during a click is the button that goes down
        while not self._is_done:
            QCoreApplication.processEvents()


def main(sizes: list[int]) -> None:
    application = make_application(sys.argv[:1])
    for line in print_table("raw commit, no saving", _lines(application, sizes)):
        if line.what == WHOLE:
            middle, late = statistics.median(line.ours), statistics.quantiles(line.ours, n=100)[-1]
            print(
                f"after {line.size:,} answers: median {middle:.1f} ms or {middle / FRAME_MS:.2f} frames, "
                f"99th percentile {late:.1f} ms or {late / FRAME_MS:.2f} frames"
            )


def _lines(application: QApplication, sizes: list[int]) -> Iterator[Line]:
    taken = templates(max(sizes))
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            fill(Path(folder), size, taken)
            yield from _measured(Path(folder), application, size)


def _measured(folder: Path, application: QApplication, size: int) -> Iterator[Line]:
    with closing(open_services(folder, SystemClock(), random.SystemRandom)) as services, _one_row(folder) as commit:
        windows = [Painted(_window(application, services)) for _ in ("ours", "unsaved")]
        ours: list[Answer] = []
        unsaved: list[Answer] = []
        saved: list[float] = []
        commits: list[float] = []
        for _ in range(QUIZZES):
            sitting = services.quizzes.start(services.roster.current().id, PLAN)
            log = sitting._log = Timed(sitting._log)  # noqa: SLF001 - only a part of what the sitting does is timed
            shadow = Sitting.start(sitting.state.attempt, Nowhere(), SystemClock())
            for one, other in zip(_taken(windows[0], sitting), _taken(windows[1], shadow), strict=True):
                ours.append(one)
                unsaved.append(other)
                commits.append(milliseconds(commit))
            saved += log.taken
        for each in windows:
            each.window.close()
    bare = [commit + each.whole for commit, each in zip(commits, unsaved, strict=True)]
    yield Line("click to chosen option", [each.chosen for each in unsaved], [each.chosen for each in ours], size=size)
    yield Line("Next to next question", [each.next for each in unsaved], [each.next for each in ours], size=size)
    yield Line("saving one act", commits, saved, size=size)
    yield Line(WHOLE, bare, [each.whole for each in ours], size=size)


def _window(application: QApplication, services: Session) -> MainWindow:
    window = make_window(application, resources_dir()).window
    window.show()
    driving.open_with(window, services)
    return window


@contextmanager
def _one_row(folder: Path) -> Iterator[Callable[[], object]]:
    """Writes a row about as long as an event and commits it, beside the store."""
    file = folder / "raw.sqlite3"
    file.touch()
    with raw_connection(file) as connection:
        connection.execute("CREATE TABLE entry (number INTEGER PRIMARY KEY, body TEXT NOT NULL)")
        yield partial(connection.execute, "INSERT INTO entry (body) VALUES (?)", ("x" * ROW,))


def _taken(painted: Painted, sitting: Sitting) -> Iterator[Answer]:
    """Answers every question that has options by a click, and hands the quiz in."""
    driving.take(painted.window, sitting)
    page = driving.sitting_page(painted.window)
    on = next(foot for foot in page.findChildren(Foot))._on  # noqa: SLF001 - the button that is clicked
    for _ in sitting.screen().questions[:-1]:
        QCoreApplication.processEvents()
        options = [row for row in page.findChildren(OptionRow) if row.isVisible()]
        if options:
            chosen = milliseconds(partial(_click, options[-1], painted))
            yield Answer(chosen, milliseconds(partial(_click, on, painted)))
        else:
            _click(on, painted)
    sitting.hand_in()


def _click(button: QWidget, painted: Painted) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    painted.wait()


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or list(DEFAULT))
