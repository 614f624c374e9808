"""The running program: paints the window, then opens the store, and says in words what goes wrong."""

import logging
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from sco_quiz.app.preferences import Preferences
from sco_quiz.domain.errors import QuizError
from sco_quiz.gui.appearance import Appearance
from sco_quiz.gui.fault_report import fault_report
from sco_quiz.gui.languages import install_texts
from sco_quiz.gui.look import Look
from sco_quiz.gui.main_window import MainWindow
from sco_quiz.gui.one_window import OneWindow
from sco_quiz.gui.services import Services
from sco_quiz.gui.system_preferences import SystemPreferences
from sco_quiz.gui.theme import load_theme

_log = logging.getLogger(__name__)
_SIGNAL_CHECK_MS = 250  # Python runs its signal handlers only between bytecodes, and Qt's loop runs none


def make_application(arguments: list[str], resources: Path) -> QApplication:
    application = QApplication(arguments)
    install_texts(application, resources / "translations", QLocale())
    application.setApplicationName("sco-quiz")
    application.setApplicationDisplayName("SCO Quiz")
    application.setDesktopFileName("sco-quiz")
    return application


def make_window(application: QApplication, resources: Path) -> MainWindow:
    """The window in the system's look, before anything is known of the learner. Raises ThemeError."""
    themes, system = resources / "themes", SystemPreferences(application)
    theme = load_theme(themes, system.scheme.value, system.contrast.value, Preferences().text_size)
    look = Look(application, resources / "icons", theme)
    return MainWindow(look, Appearance(look, system, themes))


def run(resources: Path, folder: Path, open_services: Callable[[], Services]) -> int:
    """Opens the window and runs until it is closed; gives the exit status.

    Where the folder's window is open already, that one comes to the front instead.
    """
    application = make_application(sys.argv[:1], resources)
    one = OneWindow(folder, application)
    if not one.is_first() and one.ask_first():
        return 0
    window = make_window(application, resources)
    program = _Program(application, window, open_services)
    sys.excepthook = program.tell
    window.painted.connect(program.open_store, Qt.ConnectionType.QueuedConnection)
    window.retry_asked.connect(program.open_store)
    one.asked.connect(window.come_to_front)
    window.show()
    status = application.exec()
    program.close()
    return status


class _Program(QObject):
    """What lives as long as the window: the store behind it, and the two ways in which errors are told."""

    def __init__(self, application: QApplication, window: MainWindow, open_services: Callable[[], Services]) -> None:
        super().__init__(application)
        self._window = window
        self._open_services = open_services
        self._services: Services | None = None
        self._waking = QTimer(self)
        self._waking.timeout.connect(lambda: None)
        self._waking.start(_SIGNAL_CHECK_MS)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: window.close())

    def open_store(self) -> None:
        if self._services is None:
            try:
                self._services = self._open_services()
            except QuizError as error:
                self._window.show_trouble(error)
                return
            self._window.open_with(self._services)

    def tell(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """The world's errors become their sentence; ours are logged whole. The window lives on after both."""
        if isinstance(error, QuizError):
            self._window.show_problem(str(error))
            return
        _log.critical("unexpected error", exc_info=(kind, error, trace))
        self._window.show_fault(fault_report(error))

    def close(self) -> None:
        if self._services is not None:
            self._services.close()
