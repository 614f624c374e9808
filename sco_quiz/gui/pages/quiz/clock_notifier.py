"""The clock of a quiz told by the desktop, while another program's window is in front and only where it is wanted."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from sco_quiz.gui.window.frame import Frame
from sco_quiz.gui.window.section import Section

if TYPE_CHECKING:
    from sco_quiz.gui.window.services import Session

_SHOWN_MS = 10_000


def can_notify() -> bool:
    """Whether this desktop has a place for what a program wants to tell."""
    return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()


class ClockNotifier(Section):
    """A message needs a sign in the tray, which is there from the first message until the window is in front again."""

    def __init__(self, window: Frame, ready: "Callable[[], Session]") -> None:
        super().__init__(window, ready)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._follow)

    @cached_property
    def tray(self) -> QSystemTrayIcon:
        tray = QSystemTrayIcon(self.window.windowIcon(), self)
        tray.messageClicked.connect(self.window.come_to_front)
        tray.activated.connect(self.window.come_to_front)
        return tray

    def tell(self, words: str) -> None:
        wanted = self.ready().settings.preferences().notify
        if wanted and can_notify() and not self.window.isActiveWindow():
            self.tray.show()
            self.tray.showMessage("SCO Quiz", words, self.window.windowIcon(), _SHOWN_MS)

    def _follow(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive and "tray" in self.__dict__:
            self.tray.hide()
