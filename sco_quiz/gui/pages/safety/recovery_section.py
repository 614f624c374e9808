"""A damaged store, or an older copy in its place, by hand: what there is, a way out, and the store opened again."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from sco_quiz.app.jobs import ProgressCallback
from sco_quiz.app.ports.safety import BackupOption, Damage, Recovered, Recovery
from sco_quiz.app.safety.recovery import Way
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.pages.safety.recovery_page import DamagePage
from sco_quiz.gui.pages.safety.recovery_text import RecoveryText
from sco_quiz.gui.text import dates, sentences
from sco_quiz.gui.widgets.messages.banner import BannerKind
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.window.jobs.job_runner import Job
from sco_quiz.gui.window.routes import Answer, Context
from sco_quiz.gui.window.section import Shell


class RecoverySection(PageSection):
    def __init__(self, shell: Shell, session: CurrentSession) -> None:
        super().__init__(shell, session)
        self._words = RecoveryText(self)
        self._recovery: Recovery | None = None
        self._damage: Damage | None = None

    def answers(self) -> Sequence[Answer]:
        return (routes.DAMAGE.to(self.begin),)

    @cached_property
    def page(self) -> DamagePage:
        page = DamagePage(self.look)
        page.way_chosen.connect(self._choose)
        page.backup_chosen.connect(self._choose_backup)
        page.copy_asked.connect(self._save_copy)
        page.folder_asked.connect(self._show_folder)
        page.retry_asked.connect(self.session.retry_asked)
        return page

    def begin(self, recovery: Recovery) -> None:
        self._recovery = recovery
        self._damage = None
        self.page.show_unknown(self.tr("The file cannot be opened as it is. Nothing was changed in it."))
        self.shell.navigation.show(self.page, "", Context.NONE)
        title = self.tr("Looking for what can still be read")
        self.shell.jobs.begin(Job(title=title, act=recovery.examine, done=self._show_damage))

    def _show_damage(self, damage: Damage) -> None:
        self._damage = damage
        self.page.show_damage(damage)
        self.shell.navigation.show(self.page, "", Context.NONE)

    def _choose(self, way: Way) -> None:
        recovery, damage = self._recovery, self._damage
        if recovery is None or damage is None:
            return
        name = damage.backup.name if damage.backup else ""
        steps: dict[Way, Callable[[ProgressCallback], Recovered]] = {
            Way.RESTORE_AND_SALVAGE: partial(recovery.put_back, name, merge=True),
            Way.RESTORE: partial(recovery.put_back, name, merge=False),
            Way.SALVAGE_ONLY: recovery.rebuild,
            Way.START_FRESH: recovery.begin_anew,
            Way.GO_ON: recovery.go_on,
        }
        if way is not Way.START_FRESH or self._agrees_to_start_fresh(damage):
            self._run(steps[way], damage)

    def _choose_backup(self, spare: BackupOption) -> None:
        when = dates.date_and_time(spare.at)
        title = self.tr("Restore the backup of {0}?").format(when)
        sentence = self.tr("It holds {0}.").format(self._words.amount(spare.holds))
        if spare.lacks.attempts:
            sentence = sentences.sentences(sentence, self._words.lacking(spare.lacks))
        recovery, damage = self._recovery, self._damage
        if recovery is not None and damage is not None and self._ask(title, sentence, self.tr("Restore")):
            self._run(partial(recovery.put_back, spare.name, merge=False), damage)

    def _agrees_to_start_fresh(self, damage: Damage) -> bool:
        sentence = self.tr("The damaged file is kept, but nothing of it will be shown: {0} that can still be read.")
        return self._ask(
            self.tr("Start with no quizzes?"),
            sentence.format(self._words.amount(damage.readable)),
            self.tr("Start anew"),
        )

    def _ask(self, title: str, sentence: str, verb: str) -> bool:
        back = self.tr("Back")
        return ConfirmDialog(self.look, title, sentence, safe=back, verb=verb, danger=True, parent=self.window).ask()

    def _run(self, step: Callable[[ProgressCallback], Recovered], damage: Damage) -> None:
        """Where it is not done, what was found still holds."""
        title = self.tr("Bringing your answers back")
        self.shell.jobs.begin(Job(title=title, act=step, done=lambda recovered: self._tell_done(recovered, damage)))

    def _tell_done(self, recovered: Recovered, damage: Damage) -> None:
        self.session.opened_with = self._words.recovered(recovered, damage)
        self.session.retry_asked.emit()

    def _save_copy(self) -> None:
        if self._recovery is None or self._damage is None:
            return
        title, kinds = self.tr("Save a copy of the damaged file"), self.tr("All files (*)")
        name, _ = QFileDialog.getSaveFileName(self.window, title, f"damaged {self._damage.file.name}", kinds)
        if name:
            title, act = self.tr("Copying the damaged file"), partial(self._recovery.copy_to, Path(name))
            self.shell.jobs.begin(Job(title=title, act=act, done=lambda _: self._tell_copied()))

    def _tell_copied(self) -> None:
        self.shell.messages.tell(BannerKind.RIGHT, self.tr("The damaged file was copied."), "")

    def _show_folder(self) -> None:
        if self._damage is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._damage.folder)))
