"""Pages about the program: keys, about, a fault of its own, and why the store is not open."""

from collections.abc import Sequence
from functools import cached_property, partial

from sco_quiz.domain.errors import Sentence
from sco_quiz.gui.pages.help.about_page import AboutPage
from sco_quiz.gui.pages.help.fault_page import FaultPage
from sco_quiz.gui.pages.help.keys_page import KeysPage
from sco_quiz.gui.pages.help.notice_page import NoticePage
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.text.error_text import translated
from sco_quiz.gui.window.frame.messages import Report
from sco_quiz.gui.window.routes import Answer, Context


class HelpSection(PageSection):
    def answers(self) -> Sequence[Answer]:
        return (
            routes.KEYS.to(lambda _: self._show_keys()),
            routes.ABOUT.to(lambda _: self.shell.navigation.show_aside(self.about, Context.OUTSIDE)),
            routes.FAULT.to(self._show_fault),
            routes.TROUBLE.to(self._show_trouble),
            routes.SLOW.to(lambda _: self._show_slow()),
        )

    @cached_property
    def keys(self) -> KeysPage:
        page = KeysPage(self.look, self.shell.navigation.command_keys())
        page.left.connect(self.leave)
        return page

    @cached_property
    def quiz_keys(self) -> KeysPage:
        page = KeysPage(self.look, self.shell.navigation.command_keys(), has_back=False)
        page.left.connect(partial(self.shell.go, routes.END_QUIZ_ASIDE, None))
        return page

    @cached_property
    def about(self) -> AboutPage:
        page = AboutPage(self.look)
        page.left.connect(self.leave)
        return page

    @cached_property
    def fault(self) -> FaultPage:
        page = FaultPage(self.look)
        page.left.connect(self._leave_fault)
        return page

    @cached_property
    def notice(self) -> NoticePage:
        page = NoticePage(self.look)
        page.retry_asked.connect(self.session.retry_asked)
        return page

    def _show_keys(self) -> None:
        """In the place of a question while a quiz runs; elsewhere a page, from which one comes back."""
        if self.shell.navigation.in_quiz():
            self.shell.go(routes.QUIZ_ASIDE, self.quiz_keys)
        else:
            self.shell.navigation.show_aside(self.keys, Context.OUTSIDE)

    def _show_fault(self, report: Report) -> None:
        """Where it kept the store from being opened, that can be tried again."""
        is_open = self.session.is_open()
        self.fault.show_report(report, is_open=is_open)
        self.shell.navigation.show_aside(self.fault, Context.OUTSIDE if is_open else Context.NONE)

    def _leave_fault(self) -> None:
        if self.session.is_open():
            self.leave()
        else:
            self.session.retry_asked.emit()

    def _show_trouble(self, sentence: Sentence) -> None:
        """The store cannot be used: says why; nothing else is offered but to try again."""
        self.notice.show_trouble(self.tr("Your answers cannot be opened"), translated(sentence))
        self.shell.navigation.show(self.notice, "", Context.NONE)

    def _show_slow(self) -> None:
        """The store is not open yet, and may be soon."""
        self.notice.show_waiting(
            self.tr("Opening takes longer than usual"),
            self.tr(
                "The questions are being made ready, your answers are being checked, or their folder is slow to "
                "answer. Nothing is lost: you can wait, or close the window and start again later."
            ),
        )
        self.shell.navigation.show(self.notice, "", Context.NONE)
