"""Looking back at an ended quiz: its result, the review of each question, and what is taken elsewhere of it."""

from collections.abc import Sequence
from functools import cached_property, partial

from sco_quiz.app.quiz.results import ResultScreen
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.domain.fact import FactId, pack_of
from sco_quiz.domain.outcome import Outcome
from sco_quiz.gui.accessibility.announce import announce
from sco_quiz.gui.pages.results.export.result_export import export_result, print_result
from sco_quiz.gui.pages.results.review.review_page import ReviewPage
from sco_quiz.gui.pages.results.summary.summary_page import ResultPage
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.text.sentences import sentences
from sco_quiz.gui.widgets.messages.open_folder import open_folder
from sco_quiz.gui.window.frame.notices import Way
from sco_quiz.gui.window.routes import Answer, Context
from sco_quiz.gui.window.section import Shell


class ResultsSection(PageSection):
    def __init__(self, shell: Shell, session: CurrentSession) -> None:
        super().__init__(shell, session)
        self._steps: tuple[int, ...] = ()
        self.result: ResultScreen | None = None

    def answers(self) -> Sequence[Answer]:
        return (
            routes.RESULT.to(self.show),
            routes.REVIEW.to(lambda asked: self.review(*asked)),
            routes.TURN_REVIEW.to(self.step),
            routes.REVIEW_EVIDENCE.to(lambda _: self.show_evidence()),
        )

    @cached_property
    def page(self) -> ResultPage:
        page = ResultPage(self.look)
        page.practise_missed_asked.connect(self._practise_missed)
        page.again_asked.connect(self._again)
        page.review_asked.connect(self.review)
        page.export_asked.connect(self._export)
        page.print_asked.connect(self._print)
        page.left.connect(self.leave)
        return page

    @cached_property
    def review_page(self) -> ReviewPage:
        page = ReviewPage(self.look)
        page.left.connect(self.leave)
        page.stepped.connect(self.step)
        page.challenged.connect(self._challenge)
        page.claimed.connect(self._claim)
        page.practise_asked.connect(self._practise)
        page.attach_asked.connect(partial(self.shell.go, routes.ATTACH, None))
        page.detach_asked.connect(self._detach)
        return page

    def show(self, attempt: AttemptId) -> None:
        self.result = self.ready().results.result(self.session.learner(), attempt)
        self.page.show_screen(self.result)
        self.shell.navigation.show(self.page, self.shell.navigation.side() or "home", Context.OUTSIDE)
        announce(self.page, self.page.spoken())

    def review(self, position: int, steps: tuple[int, ...]) -> None:
        """One question of the result; `steps` are the positions that Next and Previous go through."""
        if self.result is not None:
            page = self.review_page
            self._steps = steps
            screen = self.ready().results.review(self.session.learner(), self.result.outcome, position)
            missed = {answer.position for answer in self.result.outcome.missed}
            page.show_screen(screen, steps.index(position), len(steps), missed=set(steps) == missed)
            self.shell.navigation.show(page, self.shell.navigation.side() or "home", Context.REVIEW)
            self.show_evidence()
            announce(page, page.spoken())

    def step(self, by: int) -> None:
        at = self._steps.index(self.review_page.position()) + by
        if 0 <= at < len(self._steps):
            self.review(self._steps[at], self._steps)

    def show_evidence(self) -> None:
        """What the article says to the question under review."""
        if (fact := self.review_page.fact()) is not None:
            self.review_page.show_evidence(self.ready().evidence.evidence(fact))

    def _detach(self) -> None:
        if (fact := self.review_page.fact()) is not None:
            self.shell.go(routes.DETACH, pack_of(fact))

    def _practise(self, fact: FactId) -> None:
        self._practise_facts(frozenset({fact}))

    def _practise_missed(self, outcome: Outcome) -> None:
        self._practise_facts(frozenset(answer.question.fact for answer in outcome.missed))

    def _again(self, outcome: Outcome) -> None:
        self.shell.go(routes.START, self.ready().quizzes.plan_of(outcome.attempt))

    def _practise_facts(self, facts: frozenset[FactId]) -> None:
        self.shell.go(routes.PRACTISE_FACTS, facts)

    def _challenge(self, text: str) -> None:
        if self.result is not None:
            results, outcome, position = self.ready().results, self.result.outcome, self.review_page.position()
            results.challenge(outcome.attempt.id, position, text)
            screen = results.review(outcome.attempt.learner, outcome, position)
            self.review_page.show_challenge(screen.challenge)

    def _claim(self, is_right: bool) -> None:  # noqa: FBT001 - the signal's argument
        if self.result is not None:
            services, attempt = self.ready(), self.result.outcome.attempt
            services.results.claim(attempt.id, self.review_page.position(), on=is_right)
            self.result = services.results.result(attempt.learner, attempt.id)
            self.page.show_screen(self.result)
            position = self.review_page.position()
            self.review_page.show_claim(services.results.review(attempt.learner, self.result.outcome, position))

    def _export(self) -> None:
        if self.result is not None:
            name = self.ready().roster.current().name
            file = export_result(self.window, self.result, name, self.look)
            if file is not None:
                text = self.tr("Exported to the file {0}.").format(file.name)
                if file.suffix.lower() == ".csv":
                    how = self.tr(
                        "In a spreadsheet, import it with the comma as the only separator: in Excel by Data > From "
                        "Text/CSV."
                    )
                    text = sentences(text, how)
                way = Way(self.tr("Open folder"), partial(open_folder, file), icon="folder", undoes=False)
                self.shell.notices.tell(text, way)

    def _print(self) -> None:
        if self.result is not None:
            name = self.ready().roster.current().name
            print_result(self.window, self.result, name, self.look)
