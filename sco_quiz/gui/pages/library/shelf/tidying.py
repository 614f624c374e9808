"""Says what was deleted of the library since it cannot be put back any more."""

import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from sco_quiz.app.library.library import KEPT_FOR
from sco_quiz.app.ports.library import InstalledPack
from sco_quiz.app.session import Session
from sco_quiz.domain.errors import QuizError
from sco_quiz.gui.window.section import Shell

_log = logging.getLogger(__name__)


class Tidying(QObject):
    def __init__(self, shell: Shell, ready: Callable[[], Session]) -> None:
        super().__init__()
        self._shell = shell
        self._ready = ready
        self._is_done = False

    def before(self, show: Callable[[], None]) -> None:
        """Tidy once in a run of the program, show the library, and tell there what is gone."""
        gone = () if self._is_done else self._tidied()
        show()
        for pack in gone:
            days = self.tr("it was removed %n day(s) ago or earlier.", "", KEPT_FOR.days)
            words = self.tr("The files of “{0}” are deleted: {1} Your answers are kept.").format(pack.title, days)
            self._shell.notices.tell(words)

    def _tidied(self) -> Sequence[InstalledPack]:
        """Where this fails, it waits for the next time."""
        try:
            gone = self._ready().library.tidy()
        except QuizError as error:
            _log.warning("files of removed packs were not deleted: %s", type(error).__name__)
            return ()
        self._is_done = True
        return gone
