"""The session of the open store, and the signals by which a page asks for another one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:  # the window is painted before anything of this is loaded
    from sco_quiz.app.session import Session
    from sco_quiz.domain.attempt import LearnerId
    from sco_quiz.domain.schedule import Goal


class CurrentSession(QObject):
    """Holds no session before the store is open, nor while a backup is put in its place."""

    retry_asked = Signal()  # open the store again
    restore_asked = Signal(str)  # put the backup of this name in its place

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self.opened_with = ""  # the outcome of a recovery or restored backup, shown once the store is open

    def begin(self, session: "Session") -> None:
        self._session = session

    def end(self) -> None:
        self._session = None

    def speak(self, language: str) -> None:
        """Use this language for titles of packs and topics, where they have one in it."""
        if self._session is not None:
            self._session.speak(language)

    def is_open(self) -> bool:
        return self._session is not None

    def ready(self) -> "Session":
        """The session. Raises RuntimeError where the store is not open."""
        if self._session is None:
            raise RuntimeError("a page asked for the store before it was open")
        return self._session

    def learner(self) -> "LearnerId":
        """The present learner."""
        return self.ready().roster.current().id

    def goal(self) -> "Goal":
        return self.ready().settings.preferences().goal
