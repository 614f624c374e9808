"""Shows the time left as a notification of the desktop while another window is in front, where the learner wants it."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from sco_quiz.gui.window.frame.notifications import can_notify
from sco_quiz.gui.window.section import Shell

_SHOWN_MS = 10_000


class ClockNotifier(QObject):
    """A notification needs an icon in the tray, which stays from the first one until the window is in front again.

    `is_wanted` says whether the learner wants notifications.
    """

    def __init__(self, shell: Shell, is_wanted: Callable[[], bool]) -> None:
        super().__init__(shell.widget)
        self._shell = shell
        self._window = shell.widget
        self._is_wanted = is_wanted
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._follow)

    @cached_property
    def tray(self) -> QSystemTrayIcon:
        tray = QSystemTrayIcon(self._window.windowIcon(), self)
        tray.messageClicked.connect(self._shell.come_to_front)
        tray.activated.connect(self._shell.come_to_front)
        return tray

    def tell(self, words: str) -> None:
        if self._is_wanted() and can_notify() and not self._window.isActiveWindow():
            self.tray.show()
            self.tray.showMessage("SCO Quiz", words, self._window.windowIcon(), _SHOWN_MS)

    def _follow(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and "tray" in self.__dict__:
            self.tray.hide()
