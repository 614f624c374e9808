"""A quiz before its start: what it is set up from, what is chosen, and what of that is kept for the next time."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cached_property

from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.app.quiz.planning import Plan, practice
from sco_quiz.app.quiz.presets import LONGEST_NAME, Origin, Preset
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.fact import FactId, PackId, TopicKey
from sco_quiz.gui.pages.quiz.setup.setup_page import SetupPage
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.widgets.messages.name_dialog import NameDialog
from sco_quiz.gui.window.routes import Answer, Context
from sco_quiz.gui.window.section import Shell


class SetupSection(PageSection):
    def __init__(self, shell: Shell, session: CurrentSession) -> None:
        super().__init__(shell, session)
        self._plan = Plan()
        self._from: tuple[Origin, str] = (Origin.LAST, "")  # what was chosen to start from, and its name

    def answers(self) -> Sequence[Answer]:
        return (
            routes.PLAN.to(self.plan),
            routes.PLAN_TIMED.to(lambda _: self.plan(self._last(Mode.EXAM) or Plan())),
            routes.PRACTISE.to(self._practise),
            routes.PRACTISE_FACTS.to(self._practise_facts),
            routes.PLAN_REVIEW.to(lambda _: self._review_due(self.plan)),
            routes.REVIEW_DUE.to(lambda _: self._review_due(self._start)),
            routes.PLAN_AGAIN.to(lambda _: self._plan_again()),
        )

    @cached_property
    def page(self) -> SetupPage:
        page = SetupPage(self.look)
        page.plan_changed.connect(self._fill)
        page.preset_chosen.connect(self._set_up_from)
        page.save_asked.connect(self._save)
        page.remove_asked.connect(self._remove)
        page.start_asked.connect(self.start)
        page.pack_chosen.connect(self._ask_pack)
        page.left.connect(self.leave)
        return page

    def plan(self, plan: Plan) -> None:
        """Show the page before the start."""
        self._from = (Origin.LAST, "")
        self._fill(plan)
        self.shell.navigation.show(self.page, "home", Context.OUTSIDE)

    def start(self) -> None:
        """Start the quiz that was planned. Raises NotSavedError, NoQuestionsError."""
        self._start(self._plan)

    def _start(self, plan: Plan) -> None:
        """Its choices are kept for the next time once it has begun; without them it goes on as well."""
        learner = self.session.learner()
        self.shell.go(routes.START, plan)
        with suppress(NotSavedError):
            self.ready().presets.remember(learner, plan)

    def _practise(self, topics: frozenset[TopicKey]) -> None:
        """As the last time; the topics that were asked for take the place of those."""
        plan = self._last(Mode.PRACTICE) or practice()
        self.plan(replace(plan, topics=topics) if topics else plan)

    def _practise_facts(self, facts: frozenset[FactId]) -> None:
        self.plan(practice(len(facts), facts=facts))

    def _review_due(self, use: Callable[[Plan], None]) -> None:
        """Give the plan of what the memory wants reviewed today, if there is any."""
        schedule = self.ready().reviewing.schedule(self.session.learner(), self.session.goal())
        asked = schedule.facts + schedule.waiting
        if schedule.facts:
            use(practice(len(schedule.facts), facts=frozenset(asked), review=asked))
        else:
            self.shell.go(routes.HOME, None)  # which says when the next are due

    def _ask_pack(self, pack: PackId) -> None:
        """Ask another pack, from now on on every page; the topics were those of the one before."""
        self.choose_pack(pack)
        self._fill(replace(self._plan, pack=None, topics=frozenset()))

    def _plan_again(self) -> None:
        """What can be asked is another than it was."""
        if self.shell.navigation.page() is self.page:
            self._fill(self._plan)

    def _last(self, mode: Mode) -> Plan | None:
        ready, learner = self.ready(), self.session.learner()
        last = ready.presets.last(learner, mode)
        return None if last is None else last.within(ready.packs.scope(learner))

    def _fill(self, plan: Plan) -> None:
        session, learner = self.ready(), self.session.learner()
        screen = session.quizzes.plan_screen(learner, plan, session.settings.preferences().time_factor)
        self._plan = screen.plan
        choices = session.presets.choices(learner, screen.plan.mode)
        plans = [replace(each.plan, pack=screen.plan.pack).within(screen.scope) for each in choices]
        presets = [replace(each, plan=plan) for each, plan in zip(choices, plans, strict=True)]
        self.page.show_screen(screen, presets, self._current(presets))

    def _current(self, presets: Sequence[Preset]) -> int | None:
        """Which of them the plan is: the one that was chosen, or else the first."""
        same = [at for at, each in enumerate(presets) if each.plan == self._plan]
        chosen = [at for at in same if (presets[at].origin, presets[at].name) == self._from]
        return next(iter(chosen + same), None)

    def _set_up_from(self, preset: Preset) -> None:
        self._from = preset.origin, preset.name
        self._fill(preset.plan)

    def _save(self) -> None:
        presets, learner = self.ready().presets, self.session.learner()
        dialog = NameDialog(
            self.look,
            self.tr("Save this choice under a name?"),
            self.tr("It then stands beside the others above the choices, for you alone."),
            label=self.tr("Name of the choice"),
            longest=LONGEST_NAME,
            taken=presets.names(learner),
            safe=self.tr("Back"),
            verb=self.tr("Save"),
            parent=self.window,
        )
        if (name := dialog.name()) is not None:
            self._set_up_from(presets.save(learner, name, self._plan))
            self.page.focus_preset()

    def _remove(self, preset: Preset) -> None:
        title = self.tr("Remove the choice “{0}”?").format(preset.name)
        sentence = self.tr("What is chosen on this page stays as it is. Quizzes that were taken with it stay too.")
        back, verb = self.tr("Keep it"), self.tr("Remove")
        dialog = ConfirmDialog(self.look, title, sentence, safe=back, verb=verb, danger=True, parent=self.window)
        if dialog.ask():
            self.ready().presets.remove(self.session.learner(), preset.name)
            self._fill(self._plan)
            self.page.focus_preset()
