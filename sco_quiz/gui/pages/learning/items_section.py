"""A long count beside a living window: some milliseconds of it whenever the window has nothing else to do."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QTimer

from sco_quiz.app.learning.item_analysis import ItemCount
from sco_quiz.domain.errors import QuizError
from sco_quiz.gui.pages.learning.items_page import ItemsPage
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.window.routes import Answer, Context
from sco_quiz.gui.window.section import Shell


class ItemsSection(PageSection):
    """The figures of the questions. Runs from `begin` to the end, or until it is stopped or the page is left.

    It goes on when one comes back to the page.
    """

    def __init__(self, shell: Shell, session: CurrentSession) -> None:
        super().__init__(shell, session)
        self._count: ItemCount | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def answers(self) -> Sequence[Answer]:
        return (routes.ITEMS.to(lambda _: self._open()),)

    @cached_property
    def page(self) -> ItemsPage:
        page = ItemsPage(self.look)
        page.stopped.connect(self.stop)
        page.shown.connect(self._go_on)
        page.left.connect(self._leave)
        return page

    def _open(self) -> None:
        """A place by itself, as those of the side bar are."""
        self.shell.navigation.forget_way()
        self.shell.navigation.show(self.page, "", Context.OUTSIDE)
        self.begin()

    def begin(self) -> None:
        self._count = self.ready().items.count(self.session.learner())
        self._timer.start(0)
        self._show(is_done=False)

    def is_running(self) -> bool:
        return self._timer.isActive()

    def stop(self) -> None:
        """Leaves it at what was counted."""
        self._timer.stop()
        self._show(is_done=True)
        self._count = None

    def _go_on(self) -> None:
        if self._count is not None:
            self._timer.start(0)

    def _step(self) -> None:
        if self._count is None or not self.page.isVisible():
            self._timer.stop()
            return
        try:
            goes_on = self._count.step()
        except QuizError as error:
            self._timer.stop()
            self._count = None
            self.shell.messages.tell_error(error)
            return
        if goes_on:
            self._show(is_done=False)
        else:
            with self.shell.input.unasked():
                self.stop()
            self.shell.input.pause_clicks()  # the list has come where other things were

    def _show(self, *, is_done: bool) -> None:
        if self._count is not None:
            self.page.show_count(self._count, is_done=is_done)

    def _leave(self) -> None:
        self._timer.stop()
        self._count = None
        self.leave()
