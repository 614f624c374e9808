"""A quiz from its start to its end: started or taken up again, taken, left."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.gui.pages.quiz.clock_notifier import ClockNotifier
from sco_quiz.gui.pages.quiz.sitting.keyboard import Said
from sco_quiz.gui.pages.quiz.sitting.sitting_page import SittingPage
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.widgets.messages.number_dialog import NumberDialog
from sco_quiz.gui.window.routes import Answer, Context
from sco_quiz.gui.window.section import Shell


class QuizSection(PageSection):
    def __init__(self, shell: Shell, session: CurrentSession) -> None:
        super().__init__(shell, session)
        self._notifier = ClockNotifier(shell, lambda: self.ready().settings.preferences().notify)
        self.window.installEventFilter(self)

    def answers(self) -> Sequence[Answer]:
        return (
            routes.START.to(self._start),
            routes.RESUME.to(self._resume),
            routes.QUIZ_ASIDE.to(self._show_aside),
            routes.END_QUIZ_ASIDE.to(lambda _: self.page.close_keys()),
            routes.TURN.to(self._turn),
            routes.GO_TO_NUMBER.to(lambda _: self._go_to_number()),
            routes.EVIDENCE_CHANGED.to(lambda _: self._show_evidence()),
            *(
                route.to(partial(self._act, act))
                for route, act in (
                    (routes.PAUSE, SittingPage.pause_or_go_on),
                    (routes.HAND_IN, SittingPage.ask_hand_in),
                    (routes.SAY_QUESTION, lambda page: page.say(Said.QUESTION)),
                    (routes.SAY_TIME, lambda page: page.say(Said.TIME)),
                    (routes.UNDO, SittingPage.undo),
                    (routes.TOGGLE_CLOCK, SittingPage.toggle_clock),
                )
            ),
        )

    @cached_property
    def page(self) -> SittingPage:
        page = SittingPage(self.look)
        page.finished.connect(self._finish)
        page.left.connect(partial(self.shell.go, routes.HOME, None))
        page.clock_hidden.connect(partial(self.shell.go, routes.HIDE_CLOCK))
        page.time_told.connect(self._notifier.tell)
        page.time_is_short.connect(self._beep)
        page.strikes_understood.connect(self._keep_strikes_explained)
        page.came_by_itself.connect(self.shell.input.pause)
        page.moved_by_itself.connect(self.shell.input.pause_clicks)
        return page

    def may_leave(self) -> bool:
        """A quiz whose place another page takes is left: it goes on only when it is taken up again."""
        return self.page.suspend()

    def _start(self, plan: Plan) -> None:
        """Raises NotSavedError, NoQuestionsError."""
        factor = self.ready().settings.preferences().time_factor
        self.take(self.ready().quizzes.start(self.session.learner(), plan, factor))

    def take(self, sitting: Sitting) -> None:
        """Show a quiz that was started or taken up again."""
        preferences = self.ready().settings.preferences()
        self.shell.navigation.show(self.page, "", Context.QUIZ, owner=self)
        self.page.take(
            sitting,
            single_keys=preferences.single_keys,
            hide_clock=preferences.clock_hidden,
            clock_seconds=preferences.clock_seconds,
            explains_strikes=not preferences.strikes_explained,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The clock may stand otherwise when the window is looked at again, as after sleep."""
        if event.type() == QEvent.Type.ActivationChange and self.window.isActiveWindow() and self._is_taking():
            self.page.look_at_clock()
        return super().eventFilter(watched, event)

    def _beep(self) -> None:
        if self.ready().settings.preferences().sounds:
            QApplication.beep()

    def _keep_strikes_explained(self) -> None:
        settings = self.ready().settings
        settings.prefer(replace(settings.preferences(), strikes_explained=True))

    def _is_taking(self) -> bool:
        return self.shell.navigation.in_quiz()

    def _resume(self, attempt: AttemptId) -> None:
        self.take(self.ready().quizzes.resume(attempt))

    def _finish(self) -> None:
        if self._is_taking() and (sitting := self.page.sitting) is not None:
            self.shell.go(routes.RESULT, sitting.outcome().attempt.id)  # where that fails, the quiz is still there
            QTimer.singleShot(0, self, partial(self.shell.go, routes.KEEP_SAFE, None))

    def _act(self, act: Callable[[SittingPage], object], _: None) -> None:
        act(self.page)

    def _show_aside(self, page: QWidget) -> None:
        self.page.show_keys(page)

    def _turn(self, by: int) -> None:
        """The page keys: in a quiz and in a review."""
        if self.shell.navigation.context is Context.REVIEW:
            self.shell.go(routes.TURN_REVIEW, by)
        elif by > 0:
            self.page.next()
        else:
            self.page.previous()

    def _go_to_number(self) -> None:
        count = self.page.question_count()
        title, text = self.tr("Go to question"), self.tr("Question number, 1 to {0}").format(str(count))
        back, go = self.tr("Back"), self.tr("Go")
        dialog = NumberDialog(self.look, title, text, between=(1, count), safe=back, verb=go, parent=self.window)
        self.page.came_by_itself.connect(dialog.reject)  # when the time is up there is nowhere to go to
        if (number := dialog.number()) is not None:
            self.page.go_to(number - 1)

    def _show_evidence(self) -> None:
        """The learner's copy of the article is another one: it decides which questions timed quizzes ask."""
        if self.shell.navigation.context is Context.REVIEW:
            self.shell.go(routes.REVIEW_EVIDENCE, None)
        else:
            self.shell.go(routes.PLAN_AGAIN, None)
