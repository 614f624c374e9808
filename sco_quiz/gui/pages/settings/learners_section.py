"""Learners by hand: switching, adding, records taken along and brought in, deleting."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from sco_quiz.app.ports.learners import DamagedRecordError, ImportResult, Learner, LeftOut
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.pages.settings.damaged_record import DamagedRecord, telling_damage
from sco_quiz.gui.pages.settings.learners_page import LearnersPage
from sco_quiz.gui.text.file_names import nameable
from sco_quiz.gui.text.sentences import sentences
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.widgets.messages.save_file import with_ending
from sco_quiz.gui.window.frame.notices import Way
from sco_quiz.gui.window.jobs.job_runner import Job
from sco_quiz.gui.window.routes import Answer


@dataclass(frozen=True, slots=True)
class _Errand:
    """What a record is taken along for: to have it, or to delete its learner. `title` has a place for a name."""

    title: str
    act: Callable[..., None]
    agrees: Callable[[str, Sequence[LeftOut]], bool]
    tell: Callable[[str, Path, Sequence[LeftOut]], None]


class LearnersSection(PageSection):
    def answers(self) -> Sequence[Answer]:
        return (routes.LEARNERS.to(lambda _: self.fill_and_show(self.page, "learner", self.show_everyone)),)

    @cached_property
    def page(self) -> LearnersPage:
        page = LearnersPage(self.look)
        page.chosen.connect(self.choose)
        page.renamed.connect(self.rename)
        page.added.connect(self.add)
        page.added_to_learn.connect(self.add_to_learn)
        page.export_asked.connect(self.export)
        page.delete_asked.connect(self.delete)
        page.bring_in_asked.connect(self.bring_in)
        page.left.connect(self.leave)
        return page

    @cached_property
    def _damaged(self) -> DamagedRecord:
        return DamagedRecord(self.window, self.look)

    def show_everyone(self) -> None:
        roster = self.ready().roster
        self.page.show_screen(roster.everyone(), roster.current())

    def add(self, name: str) -> None:
        """Somebody new, while whoever learns now goes on."""
        learner = self.ready().roster.enrol(name)
        self.page.clear_new()
        self.shell.navigation.fill_again()
        way = Way(self.tr("Switch to"), partial(self.choose, learner), "person", undoes=False)
        self._tell(self.tr("{0} is added").format(self.name_of(learner)), "", way)

    def add_to_learn(self, name: str) -> None:
        before = self.ready().roster.current()
        learner = self.ready().roster.add(name)
        self.page.clear_new()
        self._tell_switched(learner, before)

    def choose(self, learner: Learner) -> None:
        before = self.ready().roster.current()
        self.ready().roster.choose(learner.id)
        self._tell_switched(learner, before)

    def rename(self, learner: Learner, name: str) -> None:
        self.ready().roster.rename(learner.id, name)
        self.shell.go(routes.FOLLOW_LEARNER, None)
        self.shell.navigation.fill_again()
        self.page.focus_learner(learner.id)

    def export(self, learner: Learner) -> None:
        title, act = self.tr("Exporting the record of {0}"), self.ready().roster.export
        errand = _Errand(title, act, self._damaged.agrees_to_export, self._tell_exported)
        if (file := self._ask_file(learner)) is not None:
            self._take_along(learner, file, errand)

    def _take_along(self, learner: Learner, file: Path, errand: "_Errand", without: Sequence[LeftOut] = ()) -> None:
        """Where something is damaged it is asked whether to go on without that."""
        name = self.name_of(learner)
        act = partial(errand.act, learner.id, file, without=without)

        def done(damage: DamagedRecordError | None) -> None:
            if damage is None:
                errand.tell(name, file, without)
            elif errand.agrees(name, damage.parts):
                self._take_along(learner, file, errand, damage.parts)

        self.shell.jobs.begin(Job(title=errand.title.format(name), act=telling_damage(act), done=done))

    def bring_in(self) -> None:
        title, kinds = self.tr("Bring in a learner’s record"), self.tr("Record (*.json);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self.window, title, "", kinds)
        if name:
            self._bring_in(Path(name))

    def _bring_in(self, file: Path) -> None:
        act = partial(self.ready().roster.bring_in, file)
        self.shell.jobs.begin(Job(title=self.tr("Bringing in a record"), act=act, done=self._tell_brought))

    def _tell_exported(self, _name: str, file: Path, without: Sequence[LeftOut]) -> None:
        words = self.tr("The record, to the file {0}.") if without else self.tr("The whole record, to the file {0}.")
        opened = QUrl.fromLocalFile(str(file.parent))
        way = Way(self.tr("Open folder"), lambda: QDesktopServices.openUrl(opened), "folder", undoes=False)
        self._tell(self.tr("Exported"), sentences(words.format(file.name), self._damaged.left_out(without)), way)

    def _tell_brought(self, brought: ImportResult) -> None:
        self._follow()
        words = self.tr("%n quiz(zes) are new here.", "", brought.new)
        if brought.known:
            words = sentences(words, self.tr("%n were here before and came in once only.", "", brought.known))
        self._tell(self.tr("The record of {0} is here").format(self.name_of(brought.learner)), words)

    def delete(self, learner: Learner) -> None:
        """Asks, then asks where to keep the record: without a file nothing is deleted."""
        name = self.name_of(learner)
        dialog = ConfirmDialog(
            self.look,
            self.tr("Delete {0}?").format(name),
            self.tr(
                "Every quiz, setting and note of this learner goes. The record is exported to a file first. Backups "
                "made before today still hold it: the regular ones until they are thinned out, up to about a year, and "
                "the others until you delete those files."
            ),
            safe=self.tr("Keep"),
            verb=self.tr("Export and delete …"),
            danger=True,
            parent=self.window,
        )
        title, act = self.tr("Deleting {0}"), self.ready().roster.delete
        errand = _Errand(title, act, self._damaged.agrees_to_delete, self._tell_deleted)
        if dialog.ask() and (file := self._ask_file(learner)) is not None:
            self._take_along(learner, file, errand)

    def _tell_deleted(self, name: str, file: Path, without: Sequence[LeftOut]) -> None:
        """What was left out does not come back with the record: there is no way back then."""
        self._follow()
        self.page.focus_learner(self.ready().roster.current().id)
        words = self.tr("The record is in the file {0}.").format(file.name)
        way = None if without else Way(self.tr("Put it back"), partial(self._bring_in, file))
        self._tell(self.tr("{0} is deleted").format(name), sentences(words, self._damaged.left_out(without)), way)

    def name_of(self, learner: Learner) -> str:
        return learner.name or self.tr("the learner without a name")

    def _ask_file(self, learner: Learner) -> Path | None:
        title, kinds = self.tr("Export the learner’s record"), self.tr("Record (*.json)")
        base = nameable(learner.name) or self.tr("Learner")
        name, _ = QFileDialog.getSaveFileName(self.window, title, f"SCO Quiz {base}.json", kinds)
        return with_ending(self.window, self.look, name, ".json")

    def _follow(self) -> None:
        """Somebody was added or is gone, or somebody else learns now, to whom no result of another is shown."""
        self.shell.go(routes.FOLLOW_LEARNER, None)
        self.shell.navigation.forget_learner()
        self.shell.navigation.fill_again()

    def _tell_switched(self, learner: Learner, before: Learner) -> None:
        self._follow()
        self.page.focus_learner(learner.id)
        way = Way(self.tr("Switch back"), partial(self.choose, before))
        words = self.tr("History, settings and reviews are those of this learner now.")
        self._tell(self.tr("{0} learns now").format(self.name_of(learner)), words, way)

    def _tell(self, title: str, text: str, way: Way | None = None) -> None:
        said = self.tr("{0}.", "a sentence of what was done").format(title[:1].upper() + title[1:])
        self.shell.notices.tell(sentences(said, text), way)
