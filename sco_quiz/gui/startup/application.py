"""The running program: shows the window, opens the store behind it, and tells errors in words."""

import gc
import logging
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from sco_quiz import DESKTOP_ID, NAME
from sco_quiz.app.learners.presentation import Presentation
from sco_quiz.domain.errors import DamageError, QuizError
from sco_quiz.gui.accessibility.announce import follow_focus
from sco_quiz.gui.accessibility.named_groups import SpokenGroups
from sco_quiz.gui.pages.catalogue import catalogue
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.commands import commands
from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.pages.routing.places import PLACES, side_items
from sco_quiz.gui.startup.preloader import Preloader
from sco_quiz.gui.startup.single_instance import SingleInstance
from sco_quiz.gui.startup.store_opener import StoreOpener
from sco_quiz.gui.startup.window_state import WindowState
from sco_quiz.gui.style.appearance import Appearance, theme_of
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.system_preferences import SystemPreferences
from sco_quiz.gui.text.languages import Languages
from sco_quiz.gui.widgets.messages.banner import BannerKind
from sco_quiz.gui.window.main_window import Contents, MainWindow
from sco_quiz.gui.window.routes import COPY

if TYPE_CHECKING:  # loaded after the first paint
    from sco_quiz.app.jobs import ProgressCallback
    from sco_quiz.app.ports.safety import Recovery
    from sco_quiz.app.session import Session

_log = logging.getLogger(__name__)
_SIGNAL_CHECK_MS = 250  # Python runs its signal handlers only between bytecodes, and Qt's loop runs none


def make_application(arguments: list[str]) -> QApplication:
    # By argument: setStyle returns a QStyle, and PySide would load that whole class for it.
    # The first argument and the name are WM_CLASS, as the desktop entry has it, however the program was started.
    application = QApplication([NAME, *arguments[1:], "-style", "fusion"])
    application.setApplicationName(NAME)
    application.setApplicationDisplayName("SCO Quiz")
    application.setDesktopFileName(DESKTOP_ID)
    SpokenGroups()
    follow_focus(application)
    return application


@dataclass(frozen=True, slots=True)
class Parts:
    """The window with what it shows, and how it looks."""

    window: MainWindow
    session: CurrentSession
    appearance: Appearance

    def open_with(self, session: "Session") -> None:
        """Show home in the learner's own look, because the store is open."""
        window = self.window
        self.session.begin(session)
        window.go(routes.FOLLOW_LEARNER, None)
        session.speak(self.appearance.languages.spoken)
        window.go(routes.ARRIVE, None)
        if self.session.opened_with:
            title = QCoreApplication.translate("Program", "Your answers can be opened again")
            window.messages.tell(BannerKind.RIGHT, title, self.session.opened_with)
            self.session.opened_with = ""
        QTimer.singleShot(0, window, lambda: window.go(routes.KEEP_SAFE, None))  # after the page is there

    def close_store(self) -> None:
        """Let no page use the store, because something is put in its place."""
        self.session.end()
        self.window.go(routes.OPENING, None)


def make_window(application: QApplication, resources: Path, wanted: Presentation | None = None) -> Parts:
    """Make the window in the wanted look and language, else in the system's. Raises ThemeError."""
    wanted = wanted or Presentation()
    themes, system = resources / "themes", SystemPreferences(application)
    look = Look(application, resources, theme_of(wanted, system, themes))
    languages = Languages(application, resources / "translations", QLocale.system())
    languages.speak(wanted.language)
    appearance = Appearance(look, system, themes, languages, wanted)
    session = CurrentSession()
    contents = Contents(
        catalogue=catalogue(session, appearance),
        commands=commands,
        side=side_items,
        places=PLACES,
        is_open=session.is_open,
        copied=COPY.with_argument(None),
        report=routes.FAULT,
        dropped=routes.TAKE_FILE,
        zoomed=routes.RESIZE_TEXT,
    )
    window = MainWindow(look, contents)
    for part in (languages, session):
        part.setParent(window)
    languages.changed.connect(lambda: session.speak(languages.spoken))  # first: pages read it when remade
    languages.changed.connect(window.reword)
    window.closed.connect(session.end)
    return Parts(window, session, appearance)


def run(
    resources: Path,
    folder: Path,
    open_services: "Callable[[], Session]",
    recovery: "Callable[[], Recovery]",
    restore: "Callable[[str, ProgressCallback], None]",
) -> int:
    """Open the window and run until it is closed; return the exit status.

    Where the folder's window is open already, that window comes to the front instead. `recovery` is for a damaged
    store, `restore` puts a backup in the place of a closed one.
    """
    application = make_application(sys.argv[:1])
    one = SingleInstance(folder, application)
    if not one.is_first() and one.ask_first():
        return 0
    window_state = WindowState(one.folder)
    parts = make_window(application, resources, window_state.presentation())
    window = parts.window
    window_state.place(window)
    program = Program(application, parts, open_services, recovery, restore)
    _tell_faults(program, folder)
    window.painted.connect(partial(_keep_log, folder), Qt.ConnectionType.QueuedConnection)
    window.painted.connect(program.open_store, Qt.ConnectionType.QueuedConnection)
    window.painted.connect(partial(show_icon, application, resources), Qt.ConnectionType.QueuedConnection)
    parts.session.retry_asked.connect(program.open_store)
    parts.session.restore_asked.connect(program.restore, Qt.ConnectionType.QueuedConnection)
    one.asked.connect(window.come_to_front)
    window.show()
    status = application.exec()
    window_state.keep(parts.appearance.wanted, window)
    program.close()
    return status


def _tell_faults(program: "Program", folder: Path) -> None:
    """Take over all hooks for errors: Python would print the messages of an error and of its causes."""

    def note(error: BaseException | None) -> None:
        _keep_log(folder)  # a fault may come before the first paint
        _log.critical("unexpected error", exc_info=error)

    def hook(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        _keep_log(folder)
        program.tell(error)

    sys.excepthook = hook
    sys.unraisablehook = lambda unraisable: note(unraisable.exc_value)
    threading.excepthook = lambda died: note(died.exc_value)


def _keep_log(folder: Path) -> None:
    from sco_quiz.gui.startup.fault_log import keep_log  # noqa: PLC0415 - after the first paint

    keep_log(folder)


def show_icon(application: QApplication, resources: Path) -> None:
    """Set the icon, for desktops that do not take it from the desktop entry. Drawn after the first paint."""
    drawing = resources / "desktop" / "share" / "icons" / "hicolor" / "scalable" / "apps" / f"{DESKTOP_ID}.svg"
    application.setWindowIcon(QIcon(str(drawing)))


def _collect_garbage() -> None:
    """Turn the collector on, for objects that are made from now on; `main` has turned it off for the launch."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


class Program(QObject):
    """Lives as long as the window: opens and closes the store, and tells errors."""

    def __init__(
        self,
        application: QApplication,
        parts: Parts,
        open_services: "Callable[[], Session]",
        recovery: "Callable[[], Recovery]",
        restore: "Callable[[str, ProgressCallback], None]",
    ) -> None:
        super().__init__(application)
        self._restore = restore
        self._recovery = recovery
        self._parts = parts
        self._window = window = parts.window
        self._opening = StoreOpener(open_services, self)
        self._preloader = Preloader(self)
        self._opening.opened.connect(self._use)
        self._opening.failed.connect(self._tell_failed)
        self._opening.slow.connect(self._tell_slow)
        self._services: Session | None = None
        self._waking = QTimer(self)
        self._waking.timeout.connect(lambda: None)
        self._waking.start(_SIGNAL_CHECK_MS)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: window.close())

    def open_store(self) -> None:
        if self._services is None:
            self._window.go(routes.OPENING, None)
            self._opening.begin()

    def is_opening(self) -> bool:
        return self._opening.is_running()

    def restore(self, backup: str) -> None:
        """Put a backup in the place of the store, then open whichever is there."""
        from sco_quiz.gui.window.jobs.job_runner import Job  # noqa: PLC0415 - after the first paint

        services, self._services = self._services, None
        self._parts.close_store()

        def close() -> None:
            if services is not None:
                services.close()

        def act(watch: "ProgressCallback") -> None:
            close()
            self._restore(backup, watch)

        def undone() -> None:
            close()  # it was cancelled before it began
            self.open_store()

        title = self.tr("Going back to a backup")
        self._window.jobs.begin(Job(title=title, act=act, done=self._tell_restored, undone=undone))

    def _tell_restored(self, _: object) -> None:
        says = self.tr("The backup is in place. What was there before is kept as another.")
        self._parts.session.opened_with = says
        self.open_store()

    def _use(self, services: "Session") -> None:
        """Show home. Where that fails, the store counts as one that cannot be opened."""
        try:
            with self._window.input.unasked():
                self._parts.open_with(services)
        except Exception as error:  # noqa: BLE001 - told on the page that this leads to
            self._parts.close_store()
            services.close()
            self._tell_failed(error)
            return
        self._services = services
        _collect_garbage()
        self._preloader.begin()

    def _tell_slow(self) -> None:
        with self._window.input.unasked():
            self._window.go(routes.SLOW, None)

    def _tell_failed(self, error: BaseException) -> None:
        _collect_garbage()
        with self._window.input.unasked():
            if isinstance(error, DamageError):
                self._window.go(routes.DAMAGE, self._recovery())
            elif isinstance(error, QuizError):
                self._window.go(routes.TROUBLE, error.sentence)
            else:
                self.tell(error)

    def tell(self, error: BaseException) -> None:
        """Show the sentence of an error of the world; log and show a fault of ours. The window lives on after both."""
        try:
            self._tell(error)
        except Exception as second:  # noqa: BLE001 - whatever it is, Python would print both of them
            _log.critical("an error could not be told", exc_info=second)

    def _tell(self, error: BaseException) -> None:
        """Show an error above the page.

        Where the store is closed and nothing is opening it, the page could not be left: a page with a button to try
        again takes its place.
        """
        window = self._window
        is_stuck = self._services is None and not self.is_opening() and not window.is_working()
        with window.input.unasked():
            if isinstance(error, QuizError):
                if is_stuck:
                    window.go(routes.TROUBLE, error.sentence)
                else:
                    window.messages.tell_error(error)
                return
            _log.critical("unexpected error", exc_info=error)
            from sco_quiz.gui.startup.fault_log import report_of  # noqa: PLC0415 - let it be never

            report = report_of(error)
            if is_stuck:
                window.go(routes.FAULT, report)
            else:  # a quiz is not left by mistake
                window.messages.tell_fault(report, with_report=not window.navigation.in_quiz())

    def close(self) -> None:
        self._opening.give_up()
        self._parts.session.end()  # nothing new begins
        is_free = self._window.stop_jobs()  # where not, the process ends a transaction, whole or not at all
        if self._services is not None and is_free:
            self._services.close()
