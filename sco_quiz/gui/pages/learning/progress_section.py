"""What has been learned so far, and the quizzes behind it, of which any can be deleted and put back."""

from collections.abc import Sequence
from functools import cached_property, partial

from PySide6.QtWidgets import QFileDialog

from sco_quiz.app.learning.progress import PAGE, Choice, ProgressScreen
from sco_quiz.app.ports.history import AttemptSummary
from sco_quiz.files.progress_table import write_progress
from sco_quiz.gui.pages.learning.progress.progress_page import ProgressPage
from sco_quiz.gui.pages.pack_views import scope_title
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.text import dates
from sco_quiz.gui.text.file_names import nameable
from sco_quiz.gui.widgets.messages.open_folder import open_folder
from sco_quiz.gui.widgets.messages.save_file import with_ending
from sco_quiz.gui.window.frame.notices import Way
from sco_quiz.gui.window.jobs.job_runner import Job
from sco_quiz.gui.window.routes import Answer, Context
from sco_quiz.gui.window.section import Shell


class ProgressSection(PageSection):
    def __init__(self, shell: Shell, session: CurrentSession) -> None:
        super().__init__(shell, session)
        self._choice = Choice()

    def answers(self) -> Sequence[Answer]:
        return (routes.PROGRESS.to(lambda _: self._show()),)

    @cached_property
    def page(self) -> ProgressPage:
        page, go = ProgressPage(self.look), self.shell.go
        page.asked.connect(self._fill)
        page.delete_asked.connect(self._delete)
        page.export_asked.connect(self._export)
        page.paragraph_asked.connect(partial(go, routes.PARAGRAPH))
        page.review_asked.connect(partial(go, routes.REVIEW_DUE, None))
        page.result_asked.connect(partial(go, routes.RESULT))
        page.pack_chosen.connect(self.choose_pack)
        page.left.connect(self.leave)
        return page

    def _show(self) -> None:
        self._fill(self._choice, PAGE)
        self.shell.navigation.show(self.page, "progress", Context.OUTSIDE, self.page.ask)

    def _fill(self, choice: Choice, quizzes: int) -> None:
        session = self.session
        self._choice = choice
        screen = self.ready().progress.screen(session.learner(), session.goal(), choice, quizzes)
        self.page.show_screen(screen)

    def _delete(self, past: AttemptSummary) -> None:
        act = partial(self.ready().deleting.delete, past.id)
        self.shell.jobs.begin(Job(title=self.tr("Deleting a quiz"), act=act, done=lambda _: self._tell_deleted(past)))

    def _tell_deleted(self, past: AttemptSummary) -> None:
        """It can be put back while the notice stands, and is erased beside the window when that has gone."""
        at = self.page.place_of(past.id)
        self.shell.navigation.fill_again()
        self.page.focus_quiz(at)
        words = self.tr("The quiz of {0} is deleted.").format(dates.date_and_time(past.ended_at))
        way = Way(self.tr("Put it back"), self._put_back, over=self._settle)
        self.shell.notices.tell(words, way)

    def _put_back(self) -> None:
        act = self.ready().deleting.put_back
        title = self.tr("Putting a quiz back")
        self.shell.jobs.begin(Job(title=title, act=act, done=lambda _: self.shell.navigation.fill_again()))

    def _settle(self) -> None:
        if self.session.is_open():
            self.ready().deleting.settle()
            self.shell.go(routes.KEEP_SAFE, None)

    def _export(self, screen: ProgressScreen) -> None:
        kind = self.tr("Table (*.csv)")
        name = f"{nameable(scope_title(screen.scope))} {screen.today:%Y-%m-%d}"
        chosen, _ = QFileDialog.getSaveFileName(self.window, self.tr("Export what you see"), name, kind)
        file = with_ending(self.window, self.look, chosen, ".csv", frozenset({".csv"}))
        if file is not None:
            quizzes = self.ready().progress.every_quiz(self.session.learner(), screen.choice)
            write_progress(file, screen.share, screen.topics, quizzes)
            way = Way(self.tr("Open folder"), partial(open_folder, file), icon="folder", undoes=False)
            self.shell.notices.tell(self.tr("Exported to the file {0}.").format(file.name), way)
