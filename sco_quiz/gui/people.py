"""Learners by hand: switching, adding, records taken along and brought in, deleting."""

import re
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from sco_quiz.app.ports import Learner
from sco_quiz.app.roster import Roster
from sco_quiz.domain.errors import QuizError
from sco_quiz.gui.look import Look
from sco_quiz.gui.pages.learners import LearnersPage
from sco_quiz.gui.widgets.banner import BannerKind
from sco_quiz.gui.widgets.confirm_dialog import ConfirmDialog


class People(QObject):
    changed = Signal()  # who learns here, or who learns now
    told = Signal(object, str, str)  # BannerKind, title, text
    failed = Signal(str)
    home_asked = Signal()

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._roster: Roster | None = None

    def serve(self, roster: Roster) -> None:
        self._roster = roster

    @cached_property
    def page(self) -> LearnersPage:
        page = LearnersPage(self._look)
        page.chosen.connect(self.choose)
        page.added.connect(self.add)
        page.export_asked.connect(self.export)
        page.delete_asked.connect(self.delete)
        page.bring_in_asked.connect(self.bring_in)
        page.left.connect(self.home_asked)
        return page

    def show_everyone(self) -> None:
        if self._roster is not None:
            self.page.show_screen(self._roster.everyone(), self._roster.current())

    def add(self, name: str) -> None:
        if self._roster is not None:
            learner = self._roster.add(name)
            self._tell_switched(learner)

    def choose(self, learner: Learner) -> None:
        if self._roster is not None:
            self._roster.choose(learner.id)
            self._tell_switched(learner)

    def export(self, learner: Learner) -> None:
        if self._roster is not None and (file := self._ask_file(learner)) is not None:
            try:
                self._roster.export(learner.id, file)
            except QuizError as error:
                self.failed.emit(str(error))
                return
            self._tell(self.tr("Exported"), self.tr("The whole record, to the file {0}.").format(file.name))

    def bring_in(self) -> None:
        title, kinds = self.tr("Bring in a learner’s record"), self.tr("Record (*.json);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if self._roster is None or not name:
            return
        try:
            brought = self._roster.bring_in(Path(name))
        except QuizError as error:
            self.failed.emit(str(error))
            return
        self.changed.emit()
        words = self.tr("%n quiz(zes) are new here.", "", brought.new)
        if brought.known:
            words += " " + self.tr("%n were here before and came in once only.", "", brought.known)
        self._tell(self.tr("The record of {0} is here").format(self.name_of(brought.learner)), words)

    def delete(self, learner: Learner) -> None:
        """Asks, then asks where to keep the record: without a file nothing is deleted."""
        name = self.name_of(learner)
        dialog = ConfirmDialog(
            self._look,
            self.tr("Delete {0}?").format(name),
            self.tr(
                "Every quiz, setting and note of this learner goes. The record is exported to a file first. Backups "
                "made before today still hold it: the regular ones until they are thinned out, up to about a year, and "
                "the others until you delete those files."
            ),
            safe=self.tr("Keep"),
            verb=self.tr("Export and delete …"),
            danger=True,
            parent=self._window,
        )
        if not dialog.ask() or self._roster is None or (file := self._ask_file(learner)) is None:
            return
        try:
            self._roster.delete(learner.id, file)
        except QuizError as error:
            self.failed.emit(str(error))
            return
        self.changed.emit()
        self._tell(self.tr("{0} is deleted").format(name), self.tr("The record is in the file {0}.").format(file.name))

    def name_of(self, learner: Learner) -> str:
        return learner.name or self.tr("the learner without a name")

    def _ask_file(self, learner: Learner) -> Path | None:
        title, kinds = self.tr("Export the learner’s record"), self.tr("Record (*.json)")
        base = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", learner.name).strip(" .") or self.tr("Learner")
        name, _ = QFileDialog.getSaveFileName(self._window, title, f"SCO Quiz {base}.json", kinds)
        if not name:
            return None
        file = Path(name)
        return file if file.suffix else file.with_name(file.name + ".json")

    def _tell_switched(self, learner: Learner) -> None:
        self.changed.emit()
        words = self.tr("History, settings and reviews are those of this learner now.")
        self._tell(self.tr("{0} learns now").format(self.name_of(learner)), words)

    def _tell(self, title: str, text: str) -> None:
        self.told.emit(BannerKind.RIGHT, title[:1].upper() + title[1:], text)
