"""Runs jobs that may take long, each in a thread, while the window stays responsive.

A job that was asked for has the window to itself: what is shown stays until the job ends, or, where that takes longer,
a page with its progress is shown. What runs unasked goes on beside everything else. What needs no store is `outside`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from sco_quiz.app.jobs import JobCancelledError, ProgressCallback
from sco_quiz.domain.errors import QuizError
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.messages.banner import BannerKind
from sco_quiz.gui.window.frame.messages import Messages
from sco_quiz.gui.window.frame.navigation import Navigation
from sco_quiz.gui.window.input.input_guard import InputGuard
from sco_quiz.gui.window.jobs.outside_jobs import OutsideJobs
from sco_quiz.gui.window.jobs.worker import Worker

if TYPE_CHECKING:  # most jobs are over before it is shown
    from sco_quiz.gui.window.jobs.job_page import JobPage

AT_ONCE_S = 0.1  # the window's thread waits so long: nothing is seen of a shorter job
BESIDE_S = 0.0  # what nobody asked for is not waited for
SHOWN_MS = 200  # after that
_LOOK_MS = 100
PATIENCE_S = 5.0  # with a disk that does not answer, when the window is to be closed

_STILL_MEANT = frozenset({Qt.Key.Key_Escape})  # to leave the job off, before it is shown and after
_PRESSED = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.KeyPress,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """`act` runs in another thread, may use the store, and reports through its `ProgressCallback`.

    `done` and `undone` run in the window's thread: `done` gets what `act` returned; `undone` is called when it failed
    or was cancelled, before that is told.
    """

    title: str
    act: Callable[[ProgressCallback], Any]
    done: Callable[[Any], None] = lambda _: None
    undone: Callable[[], None] = lambda: None


class Jobs(QObject):
    """Runs one job at a time, and at most one unasked thing beside it."""

    _ended = Signal(object)  # Worker

    def __init__(
        self, window: QWidget, look: Look, navigation: Navigation, messages: Messages, guard: InputGuard
    ) -> None:
        super().__init__(window)
        self._window = window
        self._style = look
        self._navigation = navigation
        self._messages = messages
        self._guard = guard
        self._job: Job | None = None
        self._worker: Worker | None = None
        self._beside: Worker | None = None
        self._afterwards: Callable[[], None] = lambda: None
        self._closes = False
        self._is_given_up = False
        self._showing = QTimer(self)
        self._showing.setSingleShot(True)
        self._showing.timeout.connect(self._show)
        self._looking = QTimer(self)
        self._looking.timeout.connect(self._look)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self.outside = OutsideJobs(messages, guard, lambda: self._worker is not None, self)
        self._ended.connect(self._hand_over)  # in the thread of the window, as everything else

    @cached_property
    def page(self) -> "JobPage":
        from sco_quiz.gui.window.jobs.job_page import JobPage  # noqa: PLC0415 - as above

        page = JobPage(self._style)
        page.left.connect(self.cancel)
        return page

    def is_running(self) -> bool:
        return self._worker is not None

    def begin(self, job: Job) -> None:
        """Start a job. Its outcome is told in the window, at once where it takes no time."""
        if self._worker is not None:
            raise RuntimeError("a job was asked for while another one runs")
        self._is_given_up = False
        self._job, self._worker = job, Worker(job.act, self._ended.emit, self._beside)
        worker = self._worker
        worker.start()
        worker.join(AT_ONCE_S)
        if not worker.is_alive():
            self._end(worker)
            return
        self._hold(held=True)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr] # there is a window
        self._showing.start(SHOWN_MS)

    def begin_beside(self, act: Callable[[ProgressCallback], object], afterwards: Callable[[], None]) -> None:
        """Start what nobody asked for and nobody waits for. Does nothing while something runs: it is due again soon."""
        if self._worker is None and self._beside is None:
            self._is_given_up = False
            self._afterwards = afterwards
            self._beside = beside = Worker(act, self._ended.emit)
            beside.start()
            beside.join(BESIDE_S)
            if not beside.is_alive():
                self._end_beside(beside)

    def cancel(self) -> None:
        if self._worker is not None:
            self._worker.cancel()
            self._look()

    def may_close(self) -> bool:
        """Cancel what can be cancelled.

        Where that takes a moment, the window waits for it and then closes by itself.
        """
        if self._beside is not None:
            self._beside.cancel()
        self.outside.cancel_all()
        if (worker := self._worker) is None:
            return True
        if self._closes and not self._patience.isActive():
            self._is_given_up = True  # its transaction is committed whole or not at all
            return True
        worker.cancel()
        if not self._closes:
            self._closes = True
            self._patience.start(round(1000 * PATIENCE_S))
            self._show()
        return False

    def stop(self) -> bool:
        """Wait a moment for running work, because the window is closed.

        False where a thread may still use the store. An outside job uses none and is not waited for.
        """
        self.outside.cancel_all()
        workers = [worker for worker in (self._worker, self._beside) if worker is not None]
        for worker in workers:
            worker.cancel()
            worker.join(0 if self._is_given_up else PATIENCE_S)
        self._is_given_up = True
        return not any(worker.is_alive() for worker in workers)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore input to the window until the page of the job is shown."""
        if event.type() not in _PRESSED or not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.cancel()
        return True

    def _show(self) -> None:
        """Show the page of the job in the place of the present one."""
        if self._worker is None or self._job is None or self._is_page_shown():
            return
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr] # there is a window
        self._showing.stop()
        self.page.show_job(self._job.title)
        self._show_step(self._worker)
        self._navigation.show_aside(self.page)
        self._guard.pause(but=_STILL_MEANT)
        self._looking.start(_LOOK_MS)

    def _look(self) -> None:
        if self._worker is not None and self._is_page_shown():
            self._show_step(self._worker)

    def _show_step(self, worker: Worker) -> None:
        self.page.show_step(worker.step, is_final=worker.is_final, is_cancelled=worker.is_cancelled())

    def _is_page_shown(self) -> bool:
        return "page" in vars(self) and self._navigation.page() is self.page

    def _hand_over(self, worker: Worker) -> None:
        with self._guard.unasked():
            if worker is self._worker:
                self._end(worker)
            elif worker is self._beside:
                self._end_beside(worker)

    def _end(self, worker: Worker) -> None:
        job, self._job, self._worker = self._job, None, None
        closes, self._closes = self._closes, False
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr] # there is a window
        for timer in (self._showing, self._looking):
            timer.stop()
        self._hold(held=False)
        if self._is_page_shown():
            self._navigation.go_back()
        if closes:
            self._window.close()
        elif job is not None:
            self._tell(job, worker)
        self.outside.go_on()

    def _hold(self, *, held: bool) -> None:
        self._navigation.hold(held=held)
        self._messages.hold(held=held)

    def _tell(self, job: Job, worker: Worker) -> None:
        error = worker.error
        if error is None:
            job.done(worker.result)
            return
        job.undone()
        if isinstance(error, JobCancelledError):
            text = self.tr("Everything is as it was before.")
            self._messages.tell(BannerKind.INFO, self.tr("Cancelled"), text)
        elif isinstance(error, QuizError):
            self._messages.tell_error(error)
        else:
            raise error

    def _end_beside(self, worker: Worker) -> None:
        self._beside = None
        if worker.error is None:
            self._afterwards()
        elif not isinstance(worker.error, JobCancelledError):
            raise worker.error
