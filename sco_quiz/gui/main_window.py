"""The window: its pages, and which of them follows which. It knows the use cases; the pages do not."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from sco_quiz.domain.errors import QuizError
from sco_quiz.gui.actions import ANYWHERE, OPENING, OUTSIDE, QUIZ, REVIEW, Command
from sco_quiz.gui.announce import Weight, announce
from sco_quiz.gui.appearance import Appearance
from sco_quiz.gui.copying import copied_from
from sco_quiz.gui.error_words import said
from sco_quiz.gui.frame import Frame
from sco_quiz.gui.look import Look
from sco_quiz.gui.made_pages import made_pages
from sco_quiz.gui.pages.home import HomePage
from sco_quiz.gui.widgets.banner import BannerKind

if TYPE_CHECKING:  # the window is painted before anything of this is loaded
    from pathlib import Path

    from sco_quiz.app.quizzes import Plan, Unfinished, Unreadable
    from sco_quiz.app.recovery import Recovery
    from sco_quiz.app.results import ResultScreen
    from sco_quiz.app.sitting import Sitting
    from sco_quiz.app.study import Order
    from sco_quiz.domain.attempt import AttemptId, LearnerId
    from sco_quiz.domain.fact import FactId, TopicId
    from sco_quiz.domain.schedule import Goal
    from sco_quiz.gui.counting import Counting
    from sco_quiz.gui.desk import Desk
    from sco_quiz.gui.interruptions import Interruptions
    from sco_quiz.gui.looking_back import LookingBack
    from sco_quiz.gui.own_copy import OwnCopy
    from sco_quiz.gui.pages.about import AboutPage
    from sco_quiz.gui.pages.fault import FaultPage
    from sco_quiz.gui.pages.keys import KeysPage
    from sco_quiz.gui.pages.notice import NoticePage
    from sco_quiz.gui.pages.progress.page import ProgressPage
    from sco_quiz.gui.pages.setup import SetupPage
    from sco_quiz.gui.pages.sitting.page import SittingPage
    from sco_quiz.gui.pages.study import StudyPage
    from sco_quiz.gui.people import People
    from sco_quiz.gui.preferring import Preferring
    from sco_quiz.gui.rescuing import Rescuing
    from sco_quiz.gui.restoring import Restoring
    from sco_quiz.gui.services import Services
    from sco_quiz.gui.surroundings import Surroundings

    SomeDesk = TypeVar("SomeDesk", bound=Desk)


class MainWindow(Frame):
    """Painted before the store is open; `open_with` gives it the use cases."""

    retry_asked = Signal()
    restore_asked = Signal(str)  # the name of a backup

    def __init__(self, look: Look, appearance: Appearance) -> None:
        super().__init__(look)
        self.appearance = appearance
        self._services: Services | None = None
        self._plan: Plan | None = None
        self._was_warned = False
        self._rescued = ""  # what came of bringing a damaged store back, to be said once it is open
        self._under_keys: tuple[QWidget | None, str, str] = (None, "", "")
        self._reading: QWidget | None = None
        self._menu_keys = self.set_commands(self._commands()).keys()
        self.setAcceptDrops(True)
        self.side.chosen.connect(self._choose_side)
        self.report_asked.connect(self.show_report)
        appearance.languages.changed.connect(self._reword)
        self.show_opening()

    # ---- what the demo and the tests look at

    @property
    def sitting_page(self) -> "SittingPage":
        return self._sitting

    @property
    def result(self) -> "ResultScreen | None":
        return self._looking_back.result

    def is_counting(self) -> bool:
        return self._counting.is_running()

    # ---- life

    def open_with(self, services: "Services") -> None:
        """The store is open: shows home, in the learner's own look."""
        self._services = services
        self._follow_learner()
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
        self._home.show_opening()
        self.show_page(self._home, "home", OPENING)

    def tell_restored(self) -> None:
        """Once the store is open again."""
        self._rescued = self.tr("The backup is in place. What was there before is kept as another.")

    def show_trouble(self, error: QuizError) -> None:
        """The store cannot be used: says why; nothing else is offered but to try again."""
        self._notice.show_trouble(self.tr("Your answers cannot be opened"), said(str(error)))
        self.show_page(self._notice, "", "")

    def show_slow(self) -> None:
        """The store is not open yet, and may be soon."""
        self._notice.show_waiting(
            self.tr("Opening takes longer than usual"),
            self.tr(
                "The questions are being made ready, your answers are being checked, or their folder is slow to "
                "answer. Nothing is lost: you can wait, or close the window and start again later."
            ),
        )
        self.show_page(self._notice, "", "")

    def show_damage(self, recovery: "Recovery") -> None:
        """The store is damaged: what is left of it, and the ways out."""
        self.show_page(self._rescuing.page, "", "")
        self._rescuing.begin(recovery)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.in_quiz() and not self._sitting.suspend() and not self._was_warned:
            self._was_warned = True
            self.show_problem(
                self.tr(
                    "The last answers are not saved yet; the window keeps trying. Close it again to leave without them."
                )
            )
            event.ignore()
            return
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.in_quiz():
            self._sitting.look_at_clock()
        super().changeEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Where nothing under the pointer has a menu of its own."""
        if copied_from(self.page()):
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self.tr("Copy")).triggered.connect(self._copy)
            menu.popup(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file dropped on the window is a copy of the article; not while a quiz runs."""
        if self._services is not None and not self.in_quiz() and self._dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if (file := self._dropped_file(event)) is not None:
            event.acceptProposedAction()
            self._own_copy.attach(file)

    def _dropped_file(self, event: QDropEvent) -> "Path | None":
        from sco_quiz.gui.own_copy import dropped_file

        return dropped_file(event.mimeData())

    # ---- pages

    def show_home(self) -> None:
        services = self._ready()
        self._home.show_screen(services.overview.home(self._learner(), self._goal()))
        self.show_page(self._home, "home", OUTSIDE)
        self._home.focus_first()

    def show_study(self) -> None:
        """The facts as they were last looked for, with what is known of them now."""
        self.show_page(self._study, "study", OUTSIDE)
        self._study.ask()  # after it has its size: what it finds is laid out once
        self._study.focus_first()

    def show_progress(self) -> None:
        from sco_quiz.app.progress import PAGE

        self._show_progress(PAGE)
        self.show_page(self._progress, "progress", OUTSIDE)
        self.side.focus_current()  # nothing on the page is likelier than another

    def show_interrupted(self) -> None:
        self._interruptions.show_all()
        self.show_page(self._interruptions.page, "home", OUTSIDE)
        self._interruptions.page.focus_first()

    def show_learners(self) -> None:
        self._people.show_everyone()
        self.show_page(self._people.page, "learner", OUTSIDE)
        self._people.page.focus_first()

    def show_settings(self) -> None:
        self._preferring.show_all()
        self.show_page(self._preferring.page, "settings", OUTSIDE)
        self._preferring.page.focus_first()

    def show_backups(self) -> None:
        self._restoring.show_all()
        self.show_page(self._restoring.page, "settings", OUTSIDE)
        self._restoring.page.focus_first()

    def show_items(self) -> None:
        """The questions in figures."""
        self.show_page(self._counting.page, "", OUTSIDE)
        self._counting.begin()
        self._counting.page.focus_first()

    def show_keys(self) -> None:
        """In the place of a question while a quiz runs; elsewhere a page, from which one comes back."""
        if self.in_quiz():
            self._sitting.show_keys(self._quiz_keys)
        else:
            self._read(self._keys)

    def show_about(self) -> None:
        self._read(self._about)

    def show_report(self, report: str) -> None:
        """Of a fault of ours."""
        self._fault.show_report(report)
        self.show_page(self._fault, "", OUTSIDE if self._services is not None else "")
        self._fault.focus_first()

    def plan(self, plan: "Plan") -> None:
        """The page before the start."""
        self._show_plan(plan)
        self.show_page(self._setup, "home", OUTSIDE)
        self._setup.focus_first()

    def show_result(self, attempt: "AttemptId") -> None:
        self._looking_back.show(attempt)

    def review(self, position: int, steps: tuple[int, ...]) -> None:
        """One question of the result; `steps` are the positions that Next and Previous go through."""
        self._looking_back.review(position, steps)

    # ---- steps between pages

    def plan_timed(self) -> None:
        from sco_quiz.app.quizzes import Plan

        self.plan(Plan())

    def _plan_practice(
        self,
        count: int = 10,
        *,
        topics: "frozenset[TopicId]" = frozenset(),
        facts: "frozenset[FactId] | None" = None,
        review: "tuple[FactId, ...]" = (),
    ) -> None:
        """Without a limit of time."""
        from sco_quiz.app.quizzes import Plan
        from sco_quiz.domain.attempt import Mode

        self.plan(Plan(mode=Mode.PRACTICE, pace=None, count=count, topics=topics, facts=facts, review=review))

    def _plan_facts(self, facts: "frozenset[FactId]") -> None:
        self._plan_practice(len(facts), facts=facts)

    def _look_for_facts(self, words: str, topic: "TopicId | None", order: "Order") -> None:
        self._study.show_screen(self._ready().study.screen(self._learner(), words, topic, order))

    def plan_review(self) -> None:
        """What the memory wants reviewed today."""
        schedule = self._ready().reviewing.schedule(self._learner(), self._goal())
        asked = schedule.facts + schedule.waiting
        if schedule.facts:
            self._plan_practice(len(schedule.facts), facts=frozenset(asked), review=asked)
        else:
            self.show_home()  # which says when the next are due

    def _plan_topics(self, topics: "frozenset[TopicId]") -> None:
        self._plan_practice(topics=topics)

    def _show_plan(self, plan: "Plan") -> None:
        services = self._ready()
        self._plan = plan
        factor = services.settings.preferences().time_factor
        self._setup.show_screen(services.quizzes.plan_screen(self._learner(), plan, factor))

    def start(self) -> None:
        """The quiz that was planned, or the usual one."""
        from sco_quiz.app.quizzes import Plan

        services = self._ready()
        factor = services.settings.preferences().time_factor
        self.take(services.quizzes.start(self._learner(), self._plan or Plan(), factor))

    def _resume(self, attempt: "AttemptId") -> None:
        self.take(self._ready().quizzes.resume(attempt))

    def _discard(self, each: "Unfinished | Unreadable") -> None:
        self._interruptions.discard(each)

    def take(self, sitting: "Sitting") -> None:
        preferences = self._ready().settings.preferences()
        self.show_page(self._sitting, "", QUIZ)
        self._sitting.take(sitting, single_keys=preferences.single_keys, hide_clock=preferences.clock_hidden)

    def _finish(self) -> None:
        if self._sitting.sitting is not None:
            self.show_result(self._sitting.sitting.outcome().attempt.id)  # where that fails, the quiz is still there
            self._sitting.suspend()
            QTimer.singleShot(0, self, self._keep_safe)

    def _show_evidence(self) -> None:
        """What the article says to the question under review, and to the quiz that is being set up."""
        if self._plan is not None and self.page() is self._setup:
            self._show_plan(self._plan)
        elif self.where()[1] == REVIEW:
            self._looking_back.show_evidence()

    def _in_quiz(self, act: "Callable[[SittingPage], None]") -> None:
        """A command of the menus for the page that is made when the first quiz begins."""
        act(self._sitting)

    def _turn(self, by: int) -> None:
        """The page keys: in a quiz and in a review."""
        if self.where()[1] == REVIEW:
            self._looking_back.step(by)
        elif by > 0:
            self._sitting.next()
        else:
            self._sitting.previous()

    def _go_to_number(self) -> None:
        from PySide6.QtWidgets import QInputDialog

        count = self._sitting.question_count()
        title, text = self.tr("Go to question"), self.tr("Question number, 1 to {0}").format(str(count))
        number, agreed = QInputDialog.getInt(self, title, text, 1, 1, max(1, count))
        if agreed:
            self._sitting.go_to(number - 1)

    # ---- frame

    def _ready(self) -> "Services":
        if self._services is None:
            raise RuntimeError("a page asked for the store before it was open")
        return self._services

    def _learner(self) -> "LearnerId":
        return self._ready().roster.current().id

    def _goal(self) -> "Goal":
        return self._ready().settings.preferences().goal

    def _follow_learner(self) -> None:
        """Somebody else learns now, or the first one."""
        services = self._ready()
        self.appearance.follow(services.settings.preferences())
        self.side.set_foot(services.roster.current().name or self.tr("You"))

    def _reword(self) -> None:
        """The learner's language is another one: what is shown is made anew, at the place where one is."""
        side, place = self.where()
        self.setLocale(QLocale())  # of the calendar, which has not the application's but its window's
        self.reword(self._commands())
        for holder in (self, *self.children()):
            for name, page in made_pages(holder):
                delattr(holder, name)
                self.drop_page(page)
        self._menu_keys, self._under_keys = self._menus.keys(), (None, "", "")
        if place == OPENING:
            self.show_opening()
        else:
            self._choose_side(side or "learner")  # which is the foot of the side bar, and not marked there

    def _keep_safe(self) -> None:
        """Makes a backup where one is due, unless the store was closed meanwhile."""
        if self._services is not None:
            self._services.safekeeping.make_if_due()
            self._surroundings.tell()

    def _open_rescued(self, says: str) -> None:
        self._rescued = says
        self.retry_asked.emit()

    def _after_discard(self) -> None:
        if self.page() is self._interruptions.page:
            self.show_interrupted()
        else:
            self.show_home()

    def _show_progress(self, attempts: int) -> None:
        services = self._ready()
        self._progress.show_screen(services.progress.screen(self._learner(), self._goal(), attempts))

    def _show_paragraph(self, paragraph: str) -> None:
        self.show_page(self._study, "study", OUTSIDE)
        self._study.show_paragraph(paragraph)

    def _go_on(self) -> None:
        if self._services is None:
            self.show_page(self._notice, "", "")
        else:
            self.show_home()

    def _read(self, page: "KeysPage | AboutPage") -> None:
        """A page from which one comes back to where one was, also by way of another such page."""
        if self.page() is not self._reading:
            self._under_keys = self.page(), *self.where()
        self._reading = page
        self.show_page(page, "", OUTSIDE)
        page.focus_first()

    def _copy(self) -> None:
        """What the page has to give; a field with the focus gives what is selected in it instead."""
        if words := copied_from(self.page()):
            QGuiApplication.clipboard().setText(words)
            announce(self, self.tr("Copied"), Weight.ASKED)

    def _close_keys(self) -> None:
        page, side, place = self._under_keys
        if page is None:
            self.show_home()
        else:
            self.show_page(page, side, place)

    def _quit(self) -> None:
        self.close()

    def _resize_text(self, by: int) -> None:
        if self._services is not None:  # the keys are there before the store is
            self._preferring.resize_text(by)

    def _choose_side(self, key: str) -> None:
        pages = {"home": self.show_home, "study": self.show_study, "progress": self.show_progress}
        pages |= {"learner": self.show_learners}
        if self._services is not None:  # the side bar is there before the store is
            pages.get(key, self.show_settings)()

    # ---- the pages, each loaded and made when it is first shown

    @cached_property
    def _home(self) -> HomePage:
        page = HomePage(self.look)
        page.timed_asked.connect(self.plan_timed)
        page.practice_asked.connect(self._plan_practice)
        page.missed_asked.connect(self._plan_facts)
        page.weakest_asked.connect(self._plan_topics)
        page.review_asked.connect(self.plan_review)
        page.resume_asked.connect(self._resume)
        page.discard_asked.connect(self._discard)
        page.interrupted_asked.connect(self.show_interrupted)
        page.result_asked.connect(self.show_result)
        page.progress_asked.connect(self.show_progress)
        page.study_asked.connect(self.show_study)
        return page

    @cached_property
    def _notice(self) -> "NoticePage":
        from sco_quiz.gui.pages.notice import NoticePage

        page = NoticePage(self.look)
        page.retry_asked.connect(self.retry_asked)
        return page

    @cached_property
    def _setup(self) -> "SetupPage":
        from sco_quiz.gui.pages.setup import SetupPage

        page = SetupPage(self.look)
        page.plan_changed.connect(self._show_plan)
        page.start_asked.connect(self.start)
        page.left.connect(self.show_home)
        return page

    @cached_property
    def _sitting(self) -> "SittingPage":
        from sco_quiz.gui.pages.sitting.page import SittingPage

        page = SittingPage(self.look)
        page.finished.connect(self._finish)
        page.left.connect(self.show_home)
        page.clock_hidden.connect(self._preferring.hide_clock)
        return page

    @cached_property
    def _study(self) -> "StudyPage":
        from sco_quiz.gui.pages.study import StudyPage

        page = StudyPage(self.look)
        page.asked.connect(self._look_for_facts)
        page.practise_asked.connect(self._plan_facts)
        page.left.connect(self.show_home)
        return page

    @cached_property
    def _progress(self) -> "ProgressPage":
        from sco_quiz.gui.pages.progress.page import ProgressPage

        page = ProgressPage(self.look)
        page.more_asked.connect(self._show_progress)
        page.paragraph_asked.connect(self._show_paragraph)
        page.review_asked.connect(self.plan_review)
        page.result_asked.connect(self.show_result)
        page.left.connect(self.show_home)
        return page

    @cached_property
    def _keys(self) -> "KeysPage":
        from sco_quiz.gui.pages.keys import KeysPage

        page = KeysPage(self.look, self._menu_keys)
        page.left.connect(self._close_keys)
        return page

    @cached_property
    def _about(self) -> "AboutPage":
        from sco_quiz.gui.pages.about import AboutPage

        page = AboutPage(self.look)
        page.left.connect(self._close_keys)
        return page

    @cached_property
    def _quiz_keys(self) -> "KeysPage":
        from sco_quiz.gui.pages.keys import KeysPage

        page = KeysPage(self.look, self._menu_keys, has_back=False)
        page.left.connect(self._sitting.close_keys)
        return page

    @cached_property
    def _fault(self) -> "FaultPage":
        from sco_quiz.gui.pages.fault import FaultPage

        page = FaultPage(self.look)
        page.left.connect(self._go_on)
        return page

    # ---- groups of pages, each with the steps between them

    @cached_property
    def _own_copy(self) -> "OwnCopy":
        from sco_quiz.gui.own_copy import OwnCopy

        desk = self._joined(OwnCopy(self, self._ready))
        desk.changed.connect(self._show_evidence)
        return desk

    @cached_property
    def _looking_back(self) -> "LookingBack":
        from sco_quiz.gui.looking_back import LookingBack

        desk = self._joined(LookingBack(self, self._ready))
        desk.facts_chosen.connect(self._plan_facts)
        desk.attach_asked.connect(self._own_copy.choose)
        desk.detach_asked.connect(self._own_copy.remove)
        return desk

    @cached_property
    def _preferring(self) -> "Preferring":
        from sco_quiz.gui.preferring import Preferring

        desk = self._joined(Preferring(self, self._ready, self.appearance))
        desk.learners_asked.connect(self.show_learners)
        desk.renamed.connect(self._follow_learner)
        return desk

    @cached_property
    def _people(self) -> "People":
        from sco_quiz.gui.people import People

        desk = self._joined(People(self, self._ready))
        desk.changed.connect(self._follow_learner)
        desk.changed.connect(desk.show_everyone)
        return desk

    @cached_property
    def _interruptions(self) -> "Interruptions":
        from sco_quiz.gui.interruptions import Interruptions

        desk = self._joined(Interruptions(self, self._ready))
        desk.discarded.connect(self._after_discard)
        desk.resume_asked.connect(self._resume)
        return desk

    @cached_property
    def _counting(self) -> "Counting":
        from sco_quiz.gui.counting import Counting

        return self._joined(Counting(self, self._ready))

    @cached_property
    def _restoring(self) -> "Restoring":
        from sco_quiz.gui.restoring import Restoring

        desk = self._joined(Restoring(self, self._ready))
        desk.restore_asked.connect(self.restore_asked)
        return desk

    @cached_property
    def _surroundings(self) -> "Surroundings":
        from sco_quiz.gui.surroundings import Surroundings

        return self._joined(Surroundings(self, self._ready))

    @cached_property
    def _rescuing(self) -> "Rescuing":
        from sco_quiz.gui.rescuing import Rescuing

        rescuing = Rescuing(self, self.look)
        rescuing.done.connect(self._open_rescued)
        rescuing.retry_asked.connect(self.retry_asked)
        rescuing.told.connect(lambda words: self.show_message(BannerKind.RIGHT, words, ""))
        rescuing.failed.connect(self.show_problem)
        return rescuing

    def _joined(self, desk: "SomeDesk") -> "SomeDesk":
        desk.home_asked.connect(self.show_home)
        desk.told.connect(self.show_message)
        desk.failed.connect(self.show_problem)
        return desk

    def _commands(self) -> list[Command]:
        file, quiz, view = self.tr("&File"), self.tr("&Quiz"), self.tr("&View")
        go, aid = self.tr("&Go"), self.tr("&Help")
        anywhere, outside, taking = (ANYWHERE,), (OUTSIDE, REVIEW), (QUIZ,)
        larger, smaller = (lambda: self._resize_text(1)), (lambda: self._resize_text(-1))
        return [
            Command(file, self.tr("&Settings"), ("Ctrl+,",), outside, self.show_settings),
            Command(file, self.tr("&Backups …"), (), outside, self.show_backups),
            Command(file, self.tr("&Quit"), ("Ctrl+Q",), anywhere, self._quit),
            Command(quiz, self.tr("Start &timed quiz …"), ("Ctrl+N",), outside, self.plan_timed),
            Command(quiz, self.tr("&Review due …"), ("Ctrl+R",), outside, self.plan_review),
            Command(
                quiz,
                self.tr("Pause or &continue"),
                ("Ctrl+P",),
                taking,
                partial(self._in_quiz, lambda page: page.pause_or_go_on()),
            ),
            Command(quiz, self.tr("&Next question"), ("PgDown",), (QUIZ, REVIEW), lambda: self._turn(1)),
            Command(quiz, self.tr("&Previous question"), ("PgUp",), (QUIZ, REVIEW), lambda: self._turn(-1)),
            Command(quiz, self.tr("&Go to question …"), ("Ctrl+G",), taking, self._go_to_number),
            Command(
                quiz,
                self.tr("&Hand in …"),
                ("Ctrl+Return", "Ctrl+Enter"),
                taking,
                partial(self._in_quiz, lambda page: page.ask_hand_in()),
            ),
            Command(
                quiz, self.tr("&Say the time left"), (), taking, partial(self._in_quiz, lambda page: page.say_time())
            ),
            Command(
                quiz,
                self.tr("&Undo the last change"),
                ("Ctrl+Z",),
                taking,
                partial(self._in_quiz, lambda page: page.undo()),
            ),
            Command(quiz, self.tr("Cop&y question or result"), ("Ctrl+C",), (OUTSIDE, REVIEW, QUIZ), self._copy),
            Command(view, self.tr("&Larger text"), ("Ctrl++", "Ctrl+="), anywhere, larger),
            Command(view, self.tr("&Smaller text"), ("Ctrl+-",), anywhere, smaller),
            Command(view, self.tr("&Normal text"), ("Ctrl+0",), anywhere, lambda: self._resize_text(0)),
            Command(
                view,
                self.tr("&Hide or show the clock"),
                (),
                taking,
                partial(self._in_quiz, lambda page: page.toggle_clock()),
            ),
            Command(go, self.tr("&Home"), ("Ctrl+1",), outside, self.show_home),
            Command(go, self.tr("&Progress"), ("Ctrl+2",), outside, self.show_progress),
            Command(go, self.tr("S&tudy"), ("Ctrl+3",), outside, self.show_study),
            Command(go, self.tr("&Find a fact"), ("Ctrl+F",), outside, self.show_study),
            Command(go, self.tr("&Settings"), ("Ctrl+4",), outside, self.show_settings),
            Command(view, self.tr("Next &region"), ("F6",), anywhere, lambda: self.go_to_region(forward=True)),
            Command(
                view, self.tr("Previous re&gion"), ("Shift+F6",), anywhere, lambda: self.go_to_region(forward=False)
            ),
            Command(go, self.tr("&Learners"), (), outside, self.show_learners),
            Command(go, self.tr("&Questions in figures"), (), outside, self.show_items),
            Command(aid, self.tr("&Keys"), ("F1",), (OUTSIDE, REVIEW, QUIZ), self.show_keys),
            Command(aid, self.tr("&About SCO Quiz"), (), (OUTSIDE, REVIEW), self.show_about),
        ]
