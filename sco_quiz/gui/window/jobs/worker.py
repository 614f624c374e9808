"""A thread that does one job and can be asked to leave it off."""

from collections.abc import Callable
from contextlib import suppress
from threading import Lock, Thread

from sco_quiz.app.jobs import JobCancelledError, ProgressCallback, Stage, Step

_WAIT_S = 0.05


class Worker(Thread):
    """`ended` is called in the thread, with the worker. `before` is waited for: it uses the store."""

    def __init__(
        self,
        act: Callable[[ProgressCallback], object],
        ended: Callable[["Worker"], None],
        before: "Worker | None" = None,
    ) -> None:
        super().__init__(name="working", daemon=True)  # a disk may never answer
        self._act = act
        self._before = before
        self._ended = ended
        self._deciding = Lock()
        self._is_asked = False
        self.is_final = False
        self.step = Step(Stage.WAITING)
        self.result: object = None
        self.error: BaseException | None = None

    def run(self) -> None:
        try:
            while self._before is not None and self._before.is_alive():
                self._watch(Step(Stage.WAITING))
                self._before.join(_WAIT_S)
            self.result = self._act(self._watch)
        except BaseException as error:  # noqa: BLE001 - raised again where it can be told
            self.error = error
        with suppress(RuntimeError):  # the window is gone
            self._ended(self)

    def cancel(self) -> None:
        """Make the next step raise JobCancelledError. Does nothing where it is too late for that."""
        with self._deciding:
            self._is_asked = not self.is_final

    def is_cancelled(self) -> bool:
        """Whether `cancel` had an effect, also before the thread has noticed."""
        return self._is_asked

    def _watch(self, step: Step) -> None:
        with self._deciding:
            if self._is_asked:
                raise JobCancelledError
            self.is_final = self.is_final or step.stage is Stage.FINISHING
        self.step = step
