"""The facts of the article: looked for, practised, and each with its history."""

from collections.abc import Sequence
from functools import cached_property, partial

from sco_quiz.app.learning.study import Order, Show
from sco_quiz.app.quiz.planning import practice
from sco_quiz.domain.fact import FactId, TopicKey, pack_of
from sco_quiz.gui.pages.learning.study.fact_page import FactPage
from sco_quiz.gui.pages.learning.study.study_page import StudyPage
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.window.routes import Answer, Context
from sco_quiz.gui.window.section import Shell


class StudySection(PageSection):
    def __init__(self, shell: Shell, session: CurrentSession) -> None:
        super().__init__(shell, session)
        self._fact: FactId | None = None  # the one whose page was shown last

    def answers(self) -> Sequence[Answer]:
        return (
            routes.STUDY.to(lambda _: self._show()),
            routes.PARAGRAPH.to(self._show_paragraph),
            routes.FACT.to(self._show_fact),
        )

    @cached_property
    def page(self) -> StudyPage:
        page, go = StudyPage(self.look), self.shell.go
        page.asked.connect(self._look_for)
        page.practise_asked.connect(partial(go, routes.PRACTISE_FACTS))
        page.fact_asked.connect(partial(go, routes.FACT))
        page.attach_asked.connect(partial(go, routes.ATTACH, None))
        page.detach_asked.connect(partial(go, routes.DETACH))
        page.pack_chosen.connect(self.choose_pack)
        page.left.connect(self.leave)
        return page

    @cached_property
    def fact_page(self) -> FactPage:
        page, go = FactPage(self.look), self.shell.go
        page.practise_asked.connect(self._practise)
        page.result_asked.connect(partial(go, routes.RESULT))
        page.attach_asked.connect(partial(go, routes.ATTACH, None))
        page.detach_asked.connect(self._detach)
        page.left.connect(self.leave)
        return page

    def _show(self) -> None:
        """The facts as they were last looked for, with what is known of them now."""
        self._open()
        self.page.ask()  # after it has its size: what it finds is laid out once

    def _show_paragraph(self, paragraph: str) -> None:
        self._open()
        self.page.show_paragraph(paragraph)

    def _show_fact(self, fact: FactId) -> None:
        """Raises NoSuchFactError where the questions no longer hold it."""
        self._fact = fact
        self.fill_and_show(self.fact_page, "study", self._fill_fact)

    def _practise(self, fact: FactId) -> None:
        """Start at once: there is nothing to choose for one question."""
        self.shell.go(routes.START, practice(1, facts=frozenset({fact})))

    def _detach(self) -> None:
        if self._fact is not None:
            self.shell.go(routes.DETACH, pack_of(self._fact))

    def _open(self) -> None:
        self.shell.navigation.show(self.page, "study", Context.OUTSIDE, self.page.ask)

    def _look_for(self, words: str, topic: TopicKey | None, order: Order, show: Show) -> None:
        ready = self.ready()
        screen = ready.study.screen(self.session.learner(), words, topic, order, show)
        self.page.show_screen(screen, ready.evidence.text(screen.scope.id))

    def _fill_fact(self) -> None:
        if self._fact is not None:
            ready = self.ready()
            screen = ready.study.fact(self.session.learner(), self._fact, self.session.goal())
            self.fact_page.show_screen(screen, ready.evidence.evidence(self._fact))
