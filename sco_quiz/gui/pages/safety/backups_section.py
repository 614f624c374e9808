"""Backups by hand: the page that lists them, one more at will, and back to an earlier one."""

from collections.abc import Sequence
from functools import cached_property

from sco_quiz.app.ports.safety import KeptCopy
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.pages.safety.backups_page import BackupsPage
from sco_quiz.gui.pages.safety.recovery_text import RecoveryText
from sco_quiz.gui.text import dates
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.window.jobs.job_runner import Job
from sco_quiz.gui.window.routes import Answer


class BackupsSection(PageSection):
    def answers(self) -> Sequence[Answer]:
        return (
            routes.BACKUPS.to(lambda _: self.fill_and_show(self.page, "settings", self.show_all)),
            routes.KEEP_SAFE.to(lambda _: self._keep_safe()),
        )

    @cached_property
    def page(self) -> BackupsPage:
        page = BackupsPage(self.look)
        page.make_asked.connect(self.make)
        page.restore_asked.connect(self.restore)
        page.left.connect(self.leave)
        return page

    def show_all(self) -> None:
        self.page.show_screen(self.ready().safekeeping.screen())

    def make(self) -> None:
        act = self.ready().safekeeping.make
        self.shell.jobs.begin(Job(title=self.tr("Making a backup"), act=act, done=lambda _: self.show_all()))

    def restore(self, each: KeptCopy) -> None:
        """Asks first, and names what would not be shown any more."""
        present = self.ready().safekeeping.screen().present
        when = dates.date_and_time(each.at)
        title = self.tr("Restore the backup of {0}?").format(when)
        sentence = self.tr("It holds {0}. What you have now, {1}, is kept as another backup.")
        amount = RecoveryText(self).amount
        sentence = sentence.format(amount(each.holds), amount(present))
        keep, verb = self.tr("Stay as it is"), self.tr("Restore")
        dialog = ConfirmDialog(self.look, title, sentence, safe=keep, verb=verb, danger=True, parent=self.window)
        if dialog.ask():
            self.session.restore_asked.emit(each.name)

    def _keep_safe(self) -> None:
        """Make a backup where one is due, unless the store was closed meanwhile."""
        if self.session.is_open():
            self.shell.jobs.begin_beside(self.ready().safekeeping.make_if_due, self._tell_folder)

    def _tell_folder(self) -> None:
        if self.session.is_open():
            self.shell.go(routes.FOLDER_WARNINGS, None)
