"""Backups by hand: the page that lists them, one more at will, and back to an earlier one."""

from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.ports import KeptCopy
from sco_quiz.app.safekeeping import Safekeeping
from sco_quiz.gui import wording
from sco_quiz.gui.look import Look
from sco_quiz.gui.numbers import number
from sco_quiz.gui.pages.backups import BackupsPage
from sco_quiz.gui.widgets.confirm_dialog import ConfirmDialog


class Restoring(QObject):
    restore_asked = Signal(str)  # the backup's name; the store has to be closed for it
    home_asked = Signal()

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._safekeeping: Safekeeping | None = None

    def serve(self, safekeeping: Safekeeping) -> None:
        self._safekeeping = safekeeping

    @cached_property
    def page(self) -> BackupsPage:
        page = BackupsPage(self._look)
        page.make_asked.connect(self.make)
        page.restore_asked.connect(self.restore)
        page.left.connect(self.home_asked)
        return page

    def show_all(self) -> None:
        if self._safekeeping is not None:
            self.page.show_screen(self._safekeeping.screen())

    def make(self) -> None:
        """Raises QuizError."""
        if self._safekeeping is not None:
            self._safekeeping.make()
            self.show_all()

    def restore(self, each: KeptCopy) -> None:
        """Asks first, and names what would not be shown any more."""
        if self._safekeeping is None:
            return
        present = self._safekeeping.screen().present
        when = f"{wording.long_date(each.at)}, {wording.clock_time(each.at)}"
        title = self.tr("Go back to the backup of {0}?").format(when)
        sentence = self.tr("It holds {0} quizzes with {1} answers. The {2} quizzes of now are kept as another backup.")
        sentence = sentence.format(number(each.holds.attempts), number(each.holds.answers), number(present.attempts))
        keep, verb = self.tr("Stay as it is"), self.tr("Go back")
        dialog = ConfirmDialog(self._look, title, sentence, safe=keep, verb=verb, danger=True, parent=self._window)
        if dialog.ask():
            self.restore_asked.emit(each.name)
