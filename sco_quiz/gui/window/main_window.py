"""The window: which page follows which. It knows the use cases; the pages do not."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QMenu

from sco_quiz.domain.errors import QuizError
from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.pages.catalogue import Places
from sco_quiz.gui.pages.commands import commands
from sco_quiz.gui.style.appearance import Appearance
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.messages.banner import BannerKind
from sco_quiz.gui.window.frame import Frame
from sco_quiz.gui.window.made_pages import made_pages
from sco_quiz.gui.window.menus import OPENING, OUTSIDE, QUIZ, REVIEW

if TYPE_CHECKING:  # the window is painted before anything of this is loaded
    from pathlib import Path

    from sco_quiz.app.learning.study import Order
    from sco_quiz.app.quiz.planning import Plan, Unfinished, Unreadable
    from sco_quiz.app.quiz.results import ResultScreen
    from sco_quiz.app.quiz.sitting import Sitting
    from sco_quiz.app.safety.recovery import Recovery
    from sco_quiz.domain.attempt import AttemptId, LearnerId
    from sco_quiz.domain.fact import FactId, TopicId
    from sco_quiz.domain.schedule import Goal
    from sco_quiz.gui.pages.quiz.sitting.sitting_page import SittingPage
    from sco_quiz.gui.startup.fault_log import Report
    from sco_quiz.gui.window.jobs import Job, Jobs
    from sco_quiz.gui.window.page_stack import Visit
    from sco_quiz.gui.window.services import Session


class MainWindow(Frame):
    """Painted before the store is open; `open_with` gives it the use cases."""

    retry_asked = Signal()
    restore_asked = Signal(str)  # the name of a backup

    def __init__(self, look: Look, appearance: Appearance) -> None:
        super().__init__(look)
        self.appearance = appearance
        self._services: Session | None = None
        self._plan: Plan | None = None
        self._places = Places(self)
        self._was_warned = False
        self._rescued = ""  # what came of bringing a damaged store back, to be said once it is open
        self.menu_keys = self.set_commands(commands(self)).keys()
        self.setAcceptDrops(True)
        self.side.chosen.connect(self.choose_side)
        self.report_asked.connect(self.show_report)
        appearance.languages.changed.connect(self._reword)
        self.show_opening()

    # ---- what the demo and the tests look at

    @property
    def sitting_page(self) -> "SittingPage":
        return self._places.sitting

    @property
    def result(self) -> "ResultScreen | None":
        return self._places.looking_back.result

    def is_counting(self) -> bool:
        return self._places.counting.is_running()

    # ---- what takes long

    @cached_property
    def working(self) -> "Jobs":
        from sco_quiz.gui.window.jobs import Jobs

        return Jobs(self)

    def work(self, job: "Job") -> None:
        self.working.begin(job)

    def is_working(self) -> bool:
        return "working" in vars(self) and self.working.is_running()

    def end_work(self) -> bool:
        """The window is closed; what was to be done after is not begun. Whether nothing uses the store any more."""
        self._services = None
        return "working" not in vars(self) or self.working.stop()

    # ---- life

    def open_with(self, services: "Session") -> None:
        """The store is open: shows home, in the learner's own look."""
        self._services = services
        self.follow_learner()
        services.speak(self.appearance.languages.spoken)
        self.show_home()
        if self._rescued:
            self.show_message(BannerKind.RIGHT, self.tr("Your answers can be opened again"), self._rescued)
            self._rescued = ""
        QTimer.singleShot(0, self, self._keep_safe)  # after the page is there

    def close_store(self) -> None:
        """Before something is put in its place."""
        self._services = None
        self.show_opening()

    def show_opening(self) -> None:
        """Home as it looks before there is anything to show on it."""
        self._places.home.show_opening()
        self.show_page(self._places.home, "home", OPENING)

    def tell_restored(self) -> None:
        """Once the store is open again."""
        self._rescued = self.tr("The backup is in place. What was there before is kept as another.")

    def show_trouble(self, error: QuizError) -> None:
        """The store cannot be used: says why; nothing else is offered but to try again."""
        from sco_quiz.gui.text.error_text import said

        self._places.notice.show_trouble(self.tr("Your answers cannot be opened"), said(str(error)))
        self.show_page(self._places.notice, "", "")

    def show_slow(self) -> None:
        """The store is not open yet, and may be soon."""
        self._places.notice.show_waiting(
            self.tr("Opening takes longer than usual"),
            self.tr(
                "The questions are being made ready, your answers are being checked, or their folder is slow to "
                "answer. Nothing is lost: you can wait, or close the window and start again later."
            ),
        )
        self.show_page(self._places.notice, "", "")

    def show_damage(self, recovery: "Recovery") -> None:
        """The store is damaged: what is left of it, and the ways out."""
        self._places.rescuing.begin(recovery)

    def show_ways_out(self) -> None:
        self.show_page(self._places.rescuing.page, "", "")

    def closeEvent(self, event: QCloseEvent) -> None:
        if "working" in vars(self) and not self.working.may_close():
            event.ignore()
            return
        if self.in_quiz() and not self._places.sitting.suspend() and not self._was_warned:
            self._was_warned = True
            self.show_problem(
                self.tr(
                    "The last answers are not saved yet; the window keeps trying. Close it again to leave without them."
                )
            )
            event.ignore()
            return
        if (focus := self.focusWidget()) is not None:
            focus.clearFocus()  # a field stores what is typed in it when it loses the focus, and needs the store for it
        super().closeEvent(event)
        self.end_work()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.in_quiz():
            self._places.sitting.look_at_clock()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From beside the page, as from the side bar, Esc leaves it too; any other press may be a shortcut."""
        from sco_quiz.gui.widgets.layout.base_page import LeavingPage

        page = self.page()
        if event.key() == Qt.Key.Key_Escape and isinstance(page, LeavingPage):
            page.leave()
            return
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            from sco_quiz.gui.window.layout_shortcuts import press_by_place

            if press_by_place(self, event):
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Where nothing under the pointer has a menu of its own."""
        from sco_quiz.gui.window.copying import copied_from

        if copied_from(self.page()):
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self.tr("Copy")).triggered.connect(self.copy)
            menu.popup(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file dropped on the window is a copy of the article; not while a quiz runs."""
        is_open = self._services is not None and not self.is_working()
        if is_open and not self.in_quiz() and self._dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if (file := self._dropped_file(event)) is not None:
            event.acceptProposedAction()
            self._places.own_copy.attach(file)

    def _dropped_file(self, event: QDropEvent) -> "Path | None":
        from sco_quiz.gui.pages.learning.own_copy_section import dropped_file

        return dropped_file(event.mimeData())

    # ---- pages

    def _open(self, visit: "Visit") -> None:
        """A quiz whose place another page takes is left: it goes on only when it is taken up again."""
        if self.in_quiz() and visit.place != QUIZ:
            self._places.sitting.suspend()
        super()._open(visit)

    def leave(self) -> None:
        """Back to the page that the present one was opened on; home, if it was chosen in the side bar or a menu."""
        if not self.go_back():
            self.show_home()

    def choose_side(self, key: str) -> None:
        """A place of the side bar. Wherever one was, one does not come back to there."""
        pages = {"home": self.show_home, "study": self.show_study, "progress": self.show_progress}
        pages |= {"learner": self.show_learners}
        if self._services is not None:  # the side bar is there before the store is
            self.forget_way()
            pages.get(key, self.show_settings)()

    def show_home(self) -> None:
        self._fill_home()
        self.forget_way()
        self.show_page(self._places.home, "home", OUTSIDE, self._fill_home)

    def _fill_home(self) -> None:
        self._places.home.show_screen(self.ready().overview.home(self._learner(), self._goal()))

    def show_study(self) -> None:
        """The facts as they were last looked for, with what is known of them now."""
        self.show_page(self._places.study, "study", OUTSIDE, self._places.study.ask)
        self._places.study.ask()  # after it has its size: what it finds is laid out once

    def show_progress(self) -> None:
        from sco_quiz.app.learning.progress import PAGE

        self.show_attempts(PAGE)
        self.show_page(self._places.progress, "progress", OUTSIDE, self._places.progress.ask)

    def show_interrupted(self) -> None:
        self._places.interruptions.show_all()
        page = self._places.interruptions.page
        self.show_page(page, "home", OUTSIDE, self._places.interruptions.show_all)

    def show_learners(self) -> None:
        self._places.people.show_everyone()
        self.show_page(self._places.people.page, "learner", OUTSIDE, self._places.people.show_everyone)

    def show_settings(self) -> None:
        self._places.preferring.show_all()
        self.show_page(self._places.preferring.page, "settings", OUTSIDE, self._places.preferring.show_all)

    def show_backups(self) -> None:
        self._places.restoring.show_all()
        self.show_page(self._places.restoring.page, "settings", OUTSIDE, self._places.restoring.show_all)

    def show_items(self) -> None:
        """The questions in figures: a place by itself, as those of the side bar are."""
        self.forget_way()
        self.show_page(self._places.counting.page, "", OUTSIDE)
        self._places.counting.begin()

    def show_keys(self) -> None:
        """In the place of a question while a quiz runs; elsewhere a page, from which one comes back."""
        if self.in_quiz():
            self._places.sitting.show_keys(self._places.quiz_keys)
        else:
            self.show_aside(self._places.keys, OUTSIDE)

    def show_about(self) -> None:
        self.show_aside(self._places.about, OUTSIDE)

    def show_report(self, report: "Report") -> None:
        """Of a fault of ours; where it kept the store from being opened, that can be tried again."""
        is_open = self._services is not None
        self._places.fault.show_report(report, is_open=is_open)
        self.show_aside(self._places.fault, OUTSIDE if is_open else "")

    def plan(self, plan: "Plan") -> None:
        """The page before the start."""
        self.show_plan(plan)
        self.show_page(self._places.setup, "home", OUTSIDE)

    def show_result(self, attempt: "AttemptId") -> None:
        self._places.looking_back.show(attempt)

    def review(self, position: int, steps: tuple[int, ...]) -> None:
        """One question of the result; `steps` are the positions that Next and Previous go through."""
        self._places.looking_back.review(position, steps)

    # ---- steps between pages

    def plan_timed(self) -> None:
        from sco_quiz.app.quiz.planning import Plan

        self.plan(Plan())

    def plan_practice(
        self,
        count: int = 10,
        *,
        topics: "frozenset[TopicId]" = frozenset(),
        facts: "frozenset[FactId] | None" = None,
        review: "tuple[FactId, ...]" = (),
    ) -> None:
        """Without a limit of time."""
        from sco_quiz.app.quiz.planning import Plan
        from sco_quiz.domain.attempt import Mode

        self.plan(Plan(mode=Mode.PRACTICE, pace=None, count=count, topics=topics, facts=facts, review=review))

    def plan_facts(self, facts: "frozenset[FactId]") -> None:
        self.plan_practice(len(facts), facts=facts)

    def look_for_facts(self, words: str, topic: "TopicId | None", order: "Order") -> None:
        self._places.study.show_screen(self.ready().study.screen(self._learner(), words, topic, order))

    def plan_review(self) -> None:
        """What the memory wants reviewed today."""
        schedule = self.ready().reviewing.schedule(self._learner(), self._goal())
        asked = schedule.facts + schedule.waiting
        if schedule.facts:
            self.plan_practice(len(schedule.facts), facts=frozenset(asked), review=asked)
        else:
            self.show_home()  # which says when the next are due

    def plan_topics(self, topics: "frozenset[TopicId]") -> None:
        self.plan_practice(topics=topics)

    def show_plan(self, plan: "Plan") -> None:
        services = self.ready()
        self._plan = plan
        factor = services.settings.preferences().time_factor
        self._places.setup.show_screen(services.quizzes.plan_screen(self._learner(), plan, factor))

    def start(self) -> None:
        """The quiz that was planned, or the usual one."""
        from sco_quiz.app.quiz.planning import Plan

        services = self.ready()
        factor = services.settings.preferences().time_factor
        self.take(services.quizzes.start(self._learner(), self._plan or Plan(), factor))

    def resume(self, attempt: "AttemptId") -> None:
        self.take(self.ready().quizzes.resume(attempt))

    def discard(self, each: "Unfinished | Unreadable") -> None:
        self._places.interruptions.discard(each)

    def take(self, sitting: "Sitting") -> None:
        preferences = self.ready().settings.preferences()
        self.show_page(self._places.sitting, "", QUIZ)
        self._places.sitting.take(sitting, single_keys=preferences.single_keys, hide_clock=preferences.clock_hidden)

    def finish(self) -> None:
        if self.in_quiz() and (sitting := self._places.sitting.sitting) is not None:
            self.show_result(sitting.outcome().attempt.id)  # where that fails, the quiz is still there
            QTimer.singleShot(0, self, self._keep_safe)

    def show_evidence(self) -> None:
        """What the article says to the question under review, and to the quiz that is being set up."""
        if self._plan is not None and self.page() is self._places.setup:
            self.show_plan(self._plan)
        elif self.where()[1] == REVIEW:
            self._places.looking_back.show_evidence()

    def tell_quiz(self, act: "Callable[[SittingPage], None]") -> None:
        """A command of the menus for the page that is made when the first quiz begins."""
        act(self._places.sitting)

    def turn(self, by: int) -> None:
        """The page keys: in a quiz and in a review."""
        if self.where()[1] == REVIEW:
            self._places.looking_back.step(by)
        elif by > 0:
            self._places.sitting.next()
        else:
            self._places.sitting.previous()

    def go_to_number(self) -> None:
        from sco_quiz.gui.widgets.messages.number_dialog import NumberDialog

        count = self._places.sitting.question_count()
        title, text = self.tr("Go to question"), self.tr("Question number, 1 to {0}").format(str(count))
        back, go = self.tr("Back"), self.tr("Go")
        dialog = NumberDialog(self.look, title, text, between=(1, count), safe=back, verb=go, parent=self)
        self._places.sitting.came_by_itself.connect(dialog.reject)  # when the time is up there is nowhere to go to
        number = dialog.number()
        if number is not None:
            self._places.sitting.go_to(number - 1)

    # ---- frame

    def ready(self) -> "Session":
        if self._services is None:
            raise RuntimeError("a page asked for the store before it was open")
        return self._services

    def _learner(self) -> "LearnerId":
        return self.ready().roster.current().id

    def _goal(self) -> "Goal":
        return self.ready().settings.preferences().goal

    def follow_learner(self) -> None:
        """Somebody else learns now, or the first one."""
        services = self.ready()
        self.appearance.follow(services.settings.preferences())
        self.side.set_foot(services.roster.current().name or self.tr("You"))

    def change_learners(self) -> None:
        """Somebody was added or is gone, or somebody else learns now, to whom no result of another is shown."""
        self.follow_learner()
        self.forget_persons()
        self.fill_again()

    def _reword(self) -> None:
        """The learner's language is another one: what is shown is made anew, at the place where one is."""
        side, place = self.where()
        if self._services is not None:
            self._services.speak(self.appearance.languages.spoken)
        self.setLocale(QLocale())  # of the calendar, which has not the application's but its window's
        self.reword(commands(self))
        for holder in (self, *self.children()):
            for name, page in made_pages(holder):
                delattr(holder, name)
                self.drop_page(page)
        self.menu_keys = self._menus.keys()
        if place == OPENING:
            self.show_opening()
        else:
            self.choose_side(side or "learner")  # which is the foot of the side bar, and not marked there

    def _keep_safe(self) -> None:
        """Makes a backup where one is due, unless the store was closed meanwhile."""
        if self._services is not None:
            self.working.begin_beside(self._services.safekeeping.make_if_due, self._tell_surroundings)

    def _tell_surroundings(self) -> None:
        if self._services is not None:
            self._places.surroundings.tell()

    def open_rescued(self, says: str) -> None:
        self._rescued = says
        self.retry_asked.emit()

    def show_attempts(self, attempts: int) -> None:
        services = self.ready()
        self._places.progress.show_screen(services.progress.screen(self._learner(), self._goal(), attempts))

    def show_paragraph(self, paragraph: str) -> None:
        self.show_page(self._places.study, "study", OUTSIDE, self._places.study.ask)
        self._places.study.show_paragraph(paragraph)

    def leave_fault(self) -> None:
        if self._services is None:
            self.retry_asked.emit()
        else:
            self.leave()

    def copy(self) -> None:
        """What the page has to give; a field with the focus gives what is selected in it instead."""
        from sco_quiz.gui.window.copying import copied_from

        if words := copied_from(self.page()):
            QGuiApplication.clipboard().setText(words)
            announce(self, self.tr("Copied"), Weight.ASKED)

    def quit(self) -> None:
        self.close()

    def resize_text(self, by: int) -> None:
        if self._services is not None and not self.is_working():  # the keys are there before the store is
            self._places.preferring.resize_text(by)
