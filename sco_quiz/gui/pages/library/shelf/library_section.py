"""The library by hand: looked through, a pack used, shared, removed and put back, its answers forgotten."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from sco_quiz.app.library.library import Library
from sco_quiz.app.library.shelf import PackLine
from sco_quiz.app.ports.library import InstalledPack, KeptVersion
from sco_quiz.domain.fact import PackId, is_added
from sco_quiz.files.export_file import exporting
from sco_quiz.gui.pages.library.shelf.forget_answers import ForgetAnswers
from sco_quiz.gui.pages.library.shelf.library_page import LibraryPage
from sco_quiz.gui.pages.library.shelf.tidying import Tidying
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.text.file_names import nameable
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.messages.open_folder import open_folder
from sco_quiz.gui.widgets.messages.save_file import with_ending
from sco_quiz.gui.window.frame.notices import Way
from sco_quiz.gui.window.jobs.job_runner import Job
from sco_quiz.gui.window.routes import Answer

_ENDING = ".scoquiz"


class LibrarySection(PageSection):
    def answers(self) -> Sequence[Answer]:
        tidying = Tidying(self.shell, self.ready)

        def show() -> None:
            self.fill_and_show(self.page, "library", self.show_shelf)

        return (
            routes.LIBRARY.to(lambda _: tidying.before(show)),
            routes.SHOW_PACK.to(self._show_pack),
            routes.USE_PACK.to(self.use),
            routes.PUT_BACK_PACK.to(self.put_back),
            routes.PUT_BACK_VERSION.to(self.go_back_to),
            routes.SHARE_PACK.to(lambda _: self._with_chosen(self.share)),
            routes.FORGET_ANSWERS.to(lambda _: self._with_chosen(self._forget)),
        )

    @cached_property
    def page(self) -> LibraryPage:
        page, go = LibraryPage(self.look), self.shell.go
        page.looked_at.connect(self._show_details)
        page.used.connect(self.use)
        page.practise_asked.connect(self.practise)
        page.share_asked.connect(self.share)
        page.remove_asked.connect(self.remove)
        page.put_back_asked.connect(self.put_back)
        page.earlier_asked.connect(self.go_back_to)
        page.add_asked.connect(partial(go, routes.ADD_PACK, None))
        page.result_asked.connect(partial(go, routes.RESULT))
        page.left.connect(self.leave)
        return page

    @cached_property
    def _forgetting(self) -> ForgetAnswers:
        return ForgetAnswers(self.shell, self.ready)

    def show_shelf(self) -> None:
        screen = self.ready().shelf.screen(self.session.learner(), self.session.goal().retention)
        self.page.show_screen(screen)

    def use(self, pack: PackId) -> None:
        """Let every page ask this pack, and go home."""
        self.ready().packs.choose(self.session.learner(), pack)
        self.shell.choose("home")

    def practise(self, pack: PackId) -> None:
        self.ready().packs.choose(self.session.learner(), pack)
        self.shell.go(routes.REVIEW_DUE, None)

    def share(self, pack: PackId) -> None:
        title, kinds = self.page.title_of(pack), self.tr("Question pack (*.scoquiz)")
        name, _ = QFileDialog.getSaveFileName(self.window, self.tr("Share this pack"), nameable(title), kinds)
        file = with_ending(self.window, self.look, name, _ENDING, frozenset({_ENDING}))
        if file is not None:
            words = self.tr("“{0}” is in the file {1}. Send it to whom you like.").format(title, file.name)
            way = Way(self.tr("Open folder"), partial(open_folder, file), icon="folder", undoes=False)
            done = partial(self.shell.notices.tell, words, way)
            act = partial(_write, self.ready().library, pack, file)
            self.shell.jobs.begin(Job(title=self.tr("Sharing a pack"), act=lambda _: act(), done=lambda _: done()))

    def remove(self, pack: PackId) -> None:
        if not is_added(pack):
            words = self.tr("“{0}” comes with SCO Quiz and stays.").format(self.page.title_of(pack))
            self.shell.notices.tell(words)
            return
        act = partial(self.ready().library.remove, pack)
        self.shell.jobs.begin(Job(title=self.tr("Removing a pack"), act=lambda _: act(), done=self._tell_removed))

    def put_back(self, pack: InstalledPack) -> None:
        act, title = partial(self.ready().library.put_back, pack.id), self.tr("Putting a pack back")
        self.shell.jobs.begin(Job(title=title, act=lambda _: act(), done=self._tell_put_back))

    def go_back_to(self, version: KeptVersion) -> None:
        """The version that is left is kept in turn."""
        act, title = partial(self.ready().library.put_back_version, version), self.tr("Going back to a version")
        self.shell.jobs.begin(Job(title=title, act=lambda _: act(), done=self._tell_gone_back))

    def _tell_gone_back(self, pack: InstalledPack) -> None:
        self._show_pack(pack.id)
        words = self.tr("“{0}” is at version {1} again. The other one is kept for 30 days.")
        self.shell.notices.tell(words.format(pack.title, number(pack.version)))

    def _forget(self, pack: PackId) -> None:
        self._forgetting.ask(pack, self.page.title_of(pack))

    def _tell_removed(self, pack: InstalledPack) -> None:
        self.shell.navigation.fill_again()
        words = self.tr("“{0}” is removed. Your answers are kept.").format(pack.title)
        self.shell.notices.tell(words, Way(self.tr("Put it back"), partial(self.put_back, pack)))

    def _tell_put_back(self, pack: InstalledPack) -> None:
        self._show_pack(pack.id)
        self.shell.notices.tell(self.tr("“{0}” is back, with everything you know of it.").format(pack.title))

    def _show_pack(self, pack: PackId) -> None:
        """The list, with this pack as the chosen one: Enter uses it."""
        self.shell.choose("library")
        self.page.choose(pack)
        self.page.focus_first()

    def _with_chosen(self, act: Callable[[PackId], None]) -> None:
        if (pack := self.page.chosen()) is not None:
            act(pack)

    def _show_details(self, line: PackLine) -> None:
        self.page.show_details(self.ready().shelf.details(self.session.learner(), line))


def _write(library: Library, pack: PackId, file: Path) -> None:
    data = library.file(pack)
    with exporting(file) as stream:
        stream.write(data)
