"""A file of a pack by hand: chosen or dropped, looked at, and then added or not."""

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from sco_quiz.app.library.preview import Keep, PackPreview, Standing
from sco_quiz.app.ports.library import InstalledPack, PackInFile
from sco_quiz.domain.errors import QuizError
from sco_quiz.gui.pages.library.file.add_page import AddPage
from sco_quiz.gui.pages.library.file.unread_page import UnreadPage
from sco_quiz.gui.pages.library.file.update_page import UpdatePage
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.text.error_text import translated
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.window.frame.notices import Way
from sco_quiz.gui.window.jobs.job_runner import Job
from sco_quiz.gui.window.jobs.outside_jobs import Outcome
from sco_quiz.gui.window.routes import Answer, Context
from sco_quiz.gui.window.section import Shell

_ENDING = ".scoquiz"
_OTHERS = frozenset({Standing.UPDATE, Standing.OTHER, Standing.OLDER})


class PackFileSection(PageSection):
    def __init__(self, shell: Shell, session: CurrentSession) -> None:
        super().__init__(shell, session)
        self._preview: PackPreview | None = None  # what is in the file that was looked at last

    def answers(self) -> Sequence[Answer]:
        return (
            routes.ADD_PACK.to(lambda _: self._choose_file()),
            routes.TAKE_FILE.to(self._take_file),
        )

    @cached_property
    def add_page(self) -> AddPage:
        page = AddPage(self.look)
        page.add_asked.connect(self._add)
        page.put_back_asked.connect(self._put_back)
        page.left.connect(self.leave)
        return page

    @cached_property
    def update_page(self) -> UpdatePage:
        page = UpdatePage(self.look)
        page.decided.connect(self._decide)
        page.left.connect(self.leave)
        return page

    @cached_property
    def unread_page(self) -> UnreadPage:
        page = UnreadPage(self.look)
        page.left.connect(self.leave)
        return page

    def show_preview(self, preview: PackPreview) -> None:
        self._preview = preview
        page = self.update_page if preview.standing in _OTHERS else self.add_page
        page.show_preview(preview)
        self.shell.navigation.show(page, "library", Context.OUTSIDE)

    def tell_unread(self, error: QuizError) -> None:
        self.unread_page.show_reason(translated(error.sentence))
        self.shell.navigation.show(self.unread_page, "library", Context.OUTSIDE)

    def _choose_file(self) -> None:
        kinds = ";;".join((self.tr("Question pack (*.scoquiz)"), self.tr("All files (*)")))
        name, _ = QFileDialog.getOpenFileName(self.window, self.tr("Add a pack"), "", kinds)
        if name:
            self._read(Path(name))

    def _take_file(self, file: Path) -> None:
        """A file that was dropped: a pack, or else a copy of the article."""
        if file.suffix.lower() == _ENDING:
            self._read(file)
        else:
            self.shell.go(routes.ATTACH_FILE, file)

    def _read(self, file: Path) -> None:
        """Read it beside the window, which needs no store; then compare it with what is there."""
        outcome = Outcome(done=self._compare, failed=self.tell_unread)
        run = self.shell.jobs.outside.begin(self.ready().reading(file), outcome)
        if not run.is_over:
            way = Way(self.tr("Cancel"), run.cancel, icon="cross", undoes=False)
            self.shell.notices.tell(self.tr("Reading {0}").format(file.name), way)

    def _compare(self, pack: PackInFile) -> None:
        if self.session.is_open():
            compare = partial(self.ready().library.compare, pack)
            title = self.tr("Comparing the file with your library")
            self.shell.jobs.begin(Job(title=title, act=lambda _: compare(), done=self.show_preview))

    def _add(self) -> None:
        if (preview := self._preview) is not None:
            act = partial(self.ready().library.add, preview)
            done = partial(self._tell, self.tr("“{0}” is added.").format(preview.about.title))
            self.shell.jobs.begin(Job(title=self.tr("Adding a pack"), act=lambda _: act(), done=done))

    def _decide(self, keep: Keep) -> None:
        if keep is Keep.MINE:
            self.leave()
        elif (preview := self._preview) is not None:
            act = partial(self.ready().library.update, preview, keep)
            both = self.tr("Yours and that of the file are both there: “{0}”.")
            words = both if keep is Keep.BOTH else self.tr("“{0}” is updated.")
            tell = self._tell if keep is Keep.BOTH else self._tell_updated
            done = partial(tell, words.format(preview.about.title))
            self.shell.jobs.begin(Job(title=self.tr("Updating a pack"), act=lambda _: act(), done=done))

    def _put_back(self) -> None:
        if self._preview is not None and self._preview.known is not None:
            self.shell.go(routes.PUT_BACK_PACK, self._preview.known)

    def _tell(self, words: str, pack: InstalledPack) -> None:
        self.shell.go(routes.SHOW_PACK, pack.id)
        use = partial(self.shell.go, routes.USE_PACK, pack.id)
        self.shell.notices.tell(words, Way(self.tr("Use this pack"), use, "done", undoes=False))

    def _tell_updated(self, words: str, pack: InstalledPack) -> None:
        self.shell.go(routes.SHOW_PACK, pack.id)
        way = None
        if kept := self.ready().library.kept(pack.id):
            back = self.tr("Go back to version {0}").format(number(kept[0].version))
            way = Way(back, partial(self.shell.go, routes.PUT_BACK_VERSION, kept[0]))
        self.shell.notices.tell(words, way)
