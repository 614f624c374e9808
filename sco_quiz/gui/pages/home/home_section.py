"""Home: what there is to do, and what was done last."""

from collections.abc import Sequence
from functools import cached_property, partial

from PySide6.QtCore import QLocale

from sco_quiz.gui.pages.home.home_page import HomePage
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.window.routes import Answer, Context


class HomeSection(PageSection):
    def answers(self) -> Sequence[Answer]:
        return (
            routes.OPENING.to(lambda _: self._show_opening()),
            routes.ARRIVE.to(lambda _: self._arrive()),
            routes.HOME.to(lambda _: self._show()),
        )

    @cached_property
    def page(self) -> HomePage:
        page, go = HomePage(self.look), self.shell.go
        page.timed_asked.connect(partial(go, routes.PLAN_TIMED, None))
        page.practice_asked.connect(partial(go, routes.PRACTISE, frozenset()))
        page.missed_asked.connect(partial(go, routes.PRACTISE_FACTS))
        page.weakest_asked.connect(partial(go, routes.PRACTISE))
        page.review_asked.connect(partial(go, routes.REVIEW_DUE, None))
        page.choose_review_asked.connect(partial(go, routes.PLAN_REVIEW, None))
        page.resume_asked.connect(partial(go, routes.RESUME))
        page.discard_asked.connect(partial(go, routes.DISCARD))
        page.interrupted_asked.connect(partial(go, routes.INTERRUPTED, None))
        page.result_asked.connect(partial(go, routes.RESULT))
        page.progress_asked.connect(partial(go, routes.PROGRESS, None))
        page.study_asked.connect(partial(go, routes.STUDY, None))
        page.exam_asked.connect(partial(go, routes.SETTING, "exam"))
        page.aim_asked.connect(partial(go, routes.SETTING, "aim"))
        page.pack_chosen.connect(self.choose_pack)
        return page

    def _show_opening(self) -> None:
        self.page.show_opening()
        self.shell.navigation.show(self.page, "home", Context.OPENING)

    def _arrive(self) -> None:
        """The first run is for a store that nobody has used: in which one person learns, and has begun nothing."""
        session = self.ready()
        is_new = not session.settings.preferences().welcomed and len(session.roster.everyone()) == 1
        if is_new and not session.overview.has_begun(self.session.learner()):
            self.shell.go(routes.FIRST_RUN, None)
        else:
            self._show()

    def _show(self) -> None:
        self._fill()
        self.shell.navigation.forget_way()
        self.shell.navigation.show(self.page, "home", Context.OUTSIDE, self._fill)

    def _fill(self) -> None:
        preferences = self.ready().settings.preferences()
        overview, week_starts = self.ready().overview, QLocale().firstDayOfWeek().value
        self.page.show_screen(overview.home(self.session.learner(), preferences.goal, preferences.aim, week_starts))
