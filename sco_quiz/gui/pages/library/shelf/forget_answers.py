"""Forgets the answers to a pack, by hand: asked with their number, and not before the record is in a file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from sco_quiz.app.session import Session
from sco_quiz.domain.fact import PackId, is_added
from sco_quiz.gui.text.file_names import nameable
from sco_quiz.gui.text.sentences import sentences
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.widgets.messages.open_folder import open_folder
from sco_quiz.gui.widgets.messages.save_file import with_ending
from sco_quiz.gui.window.frame.notices import Way
from sco_quiz.gui.window.jobs.job_runner import Job
from sco_quiz.gui.window.section import Shell


class ForgetAnswers(QObject):
    def __init__(self, shell: Shell, ready: Callable[[], Session]) -> None:
        super().__init__(shell.widget)
        self._shell = shell
        self._ready = ready

    def ask(self, pack: PackId, title: str) -> None:
        """Ask, then ask where to keep the record: without a file nothing is forgotten."""
        forgetting = self._ready().forgetting
        found = forgetting.count(pack)
        if not found.quizzes:
            self._shell.notices.tell(self.tr("You have no answers to “{0}”.").format(title))
            return
        if self._agrees(pack, title, found.answers) and (file := self._ask_file()) is not None:
            done, act = partial(self._tell, title, file), partial(forgetting.forget, pack, file)
            job = Job(title=self.tr("Forgetting the answers to a pack"), act=act, done=lambda _: done())
            self._shell.jobs.begin(job)

    def _agrees(self, pack: PackId, title: str, answers: int) -> bool:
        words = self.tr(
            "These answers leave your results, your progress and your reviews. Your whole record is exported to a file "
            "first, which can bring them back. Backups made before still hold them."
        )
        if is_added(pack):
            words = sentences(words, self.tr("The pack itself is removed; it can be put back for 30 days."))
        return ConfirmDialog(
            self._shell.look,
            self.tr("Forget %n answer(s) to “{0}”?", "", answers).format(title),
            words,
            safe=self.tr("Keep them"),
            verb=self.tr("Export and forget …"),
            danger=True,
            parent=self._shell.widget,
        ).ask()

    def _ask_file(self) -> Path | None:
        title, kinds = self.tr("Export the learner’s record"), self.tr("Record (*.json)")
        name = nameable(self._ready().roster.current().name) or self.tr("Learner")
        chosen, _ = QFileDialog.getSaveFileName(self._shell.widget, title, f"SCO Quiz {name}.json", kinds)
        return with_ending(self._shell.widget, self._shell.look, chosen, ".json")

    def _tell(self, title: str, file: Path) -> None:
        self._shell.navigation.fill_again()
        words = self.tr("Your answers to “{0}” are forgotten. Your record from before is in the file {1}.")
        way = Way(self.tr("Open folder"), partial(open_folder, file), icon="folder", undoes=False)
        self._shell.notices.tell(words.format(title, file.name), way)
