"""Runs what needs no store: reading a file, applying rules, sending. Everything else goes on meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from sco_quiz.app.jobs import Given, Outside, Step
from sco_quiz.domain.errors import QuizError
from sco_quiz.gui.window.frame.messages import Messages
from sco_quiz.gui.window.input.input_guard import InputGuard
from sco_quiz.gui.window.jobs.worker import Worker

AT_ONCE_S = 0.1  # the window's thread waits so long: nothing is seen of a shorter job
_LOOK_MS = 100

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Generic[T]):
    """What is called in the window's thread: exactly one of `done`, `failed` and `undone`, at the end.

    `failed` is for errors of the world; without it they are told above the page. `undone` is called when the job was
    cancelled by `OutsideRun.cancel`. `stepped` is called now and then.
    """

    done: Callable[[T], None]
    failed: Callable[[QuizError], None] | None = None
    undone: Callable[[], None] = lambda: None
    stepped: Callable[[Step], None] = lambda _: None


class OutsideRun:
    """An outside job on its way. Cancelling it takes no time: what still comes of it is not looked at."""

    def __init__(self, worker: Worker, outcome: Outcome[Any]) -> None:
        self.worker = worker
        self.outcome = outcome
        self.is_over = False

    def cancel(self) -> None:
        """Does nothing where the job is over."""
        if not self.is_over:
            self.forget()
            self.outcome.undone()

    def forget(self) -> None:
        """Cancel the job, and tell nobody of it any more."""
        self.is_over = True
        self.worker.cancel()


class OutsideJobs(QObject):
    """Any number at a time, each in its own thread: one that hangs on a disk holds up no other.

    Nobody waits for an outside job, neither a backup nor a job with the store nor the end of the window. What comes of
    one that ends during a job with the store is handed over after that: `done` may use the store.
    """

    _ended = Signal(object)  # Worker

    def __init__(self, messages: Messages, guard: InputGuard, is_held: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self._guard = guard
        self._is_held = is_held
        self._runs: dict[Worker, OutsideRun] = {}
        self._kept_waiting: list[Worker] = []  # for a job with the store to end
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look)
        self._ended.connect(self._hand_over)  # in the thread of the window

    def begin(self, work: Outside[Given, T], outcome: Outcome[T]) -> OutsideRun:
        """Start the work. It is over on return where it takes no time."""
        worker = Worker(work, self._ended.emit)
        run = self._runs[worker] = OutsideRun(worker, outcome)
        worker.start()
        self._looking.start()
        worker.join(AT_ONCE_S)
        if not worker.is_alive():
            self._hand_over(worker)
        return run

    def cancel_all(self) -> None:
        """Forget them, because the window is closed."""
        for run in self._runs.values():
            run.forget()

    def go_on(self) -> None:
        """Tell what came of those that have ended during a job with the store, because that is over."""
        waiting, self._kept_waiting = self._kept_waiting, []
        for worker in waiting:
            self._ended.emit(worker)

    def _hand_over(self, worker: Worker) -> None:
        if self._is_held():
            self._kept_waiting.append(worker)
            return
        run = self._runs.pop(worker, None)
        if not self._runs:
            self._looking.stop()
        if run is not None and not run.is_over:
            run.is_over = True
            with self._guard.unasked():
                self._tell(run.outcome, worker)

    def _tell(self, outcome: Outcome[Any], worker: Worker) -> None:
        error = worker.error
        if error is None:
            outcome.done(worker.result)
        elif isinstance(error, QuizError):
            (outcome.failed or self._messages.tell_error)(error)
        else:
            raise error

    def _look(self) -> None:
        for run in tuple(self._runs.values()):
            if not run.is_over:
                run.outcome.stepped(run.worker.step)
