"""The facts of the article, looked for, and practised."""

from collections.abc import Sequence
from functools import cached_property, partial

from sco_quiz.app.learning.study import Order
from sco_quiz.domain.fact import TopicId
from sco_quiz.gui.pages.learning.study_page import StudyPage
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.window.routes import Answer, Context


class StudySection(PageSection):
    def answers(self) -> Sequence[Answer]:
        return routes.STUDY.to(lambda _: self._show()), routes.PARAGRAPH.to(self._show_paragraph)

    @cached_property
    def page(self) -> StudyPage:
        page = StudyPage(self.look)
        page.asked.connect(self._look_for)
        page.practise_asked.connect(partial(self.shell.go, routes.PRACTISE_FACTS))
        page.left.connect(self.leave)
        return page

    def _show(self) -> None:
        """The facts as they were last looked for, with what is known of them now."""
        self._open()
        self.page.ask()  # after it has its size: what it finds is laid out once

    def _show_paragraph(self, paragraph: str) -> None:
        self._open()
        self.page.show_paragraph(paragraph)

    def _open(self) -> None:
        self.shell.navigation.show(self.page, "study", Context.OUTSIDE, self.page.ask)

    def _look_for(self, words: str, topic: TopicId | None, order: Order) -> None:
        self.page.show_screen(self.ready().study.screen(self.session.learner(), words, topic, order))
