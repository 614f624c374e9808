"""Drives the window by its routes, for the demo and the tests."""

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.app.quiz.results import ResultScreen
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.app.session import Session
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.gui.pages.home.home_section import HomeSection
from sco_quiz.gui.pages.learning.items_section import ItemsSection
from sco_quiz.gui.pages.quiz.quiz_section import QuizSection
from sco_quiz.gui.pages.quiz.setup.setup_section import SetupSection
from sco_quiz.gui.pages.quiz.sitting.sitting_page import SittingPage
from sco_quiz.gui.pages.results.results_section import ResultsSection
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.pages.settings.settings_section import SettingsSection
from sco_quiz.gui.startup.application import Parts
from sco_quiz.gui.style.appearance import Appearance
from sco_quiz.gui.window.frame.messages import Report
from sco_quiz.gui.window.main_window import MainWindow


def quiz(window: MainWindow) -> QuizSection:
    return window.router.section(QuizSection, "quiz")


def sitting_page(window: MainWindow) -> SittingPage:
    return quiz(window).page


def sitting(window: MainWindow) -> Sitting:
    """The running quiz. Raises RuntimeError where none has begun."""
    taken = sitting_page(window).sitting
    if taken is None:
        raise RuntimeError("no quiz has begun")
    return taken


def result(window: MainWindow) -> ResultScreen:
    """The result that was shown last. Raises RuntimeError where none was."""
    shown = window.router.section(ResultsSection, "results").result
    if shown is None:
        raise RuntimeError("no result was shown")
    return shown


def current_session(window: MainWindow) -> CurrentSession:
    return window.router.section(HomeSection, "home").session


def appearance(window: MainWindow) -> Appearance:
    return window.router.section(SettingsSection, "settings").appearance


def is_counting(window: MainWindow) -> bool:
    """Whether the statistics of the questions are being computed."""
    return window.router.section(ItemsSection, "items").is_running()


def parts(window: MainWindow) -> Parts:
    return Parts(window, current_session(window), appearance(window))


def open_with(window: MainWindow, session: Session) -> None:
    parts(window).open_with(session)


def show_home(window: MainWindow) -> None:
    window.go(routes.HOME, None)


def show_study(window: MainWindow) -> None:
    window.go(routes.STUDY, None)


def show_progress(window: MainWindow) -> None:
    window.go(routes.PROGRESS, None)


def show_library(window: MainWindow) -> None:
    window.go(routes.LIBRARY, None)


def show_settings(window: MainWindow) -> None:
    window.go(routes.SETTINGS, None)


def show_backups(window: MainWindow) -> None:
    window.go(routes.BACKUPS, None)


def show_learners(window: MainWindow) -> None:
    window.go(routes.LEARNERS, None)


def show_items(window: MainWindow) -> None:
    window.go(routes.ITEMS, None)


def show_keys(window: MainWindow) -> None:
    window.go(routes.KEYS, None)


def show_about(window: MainWindow) -> None:
    window.go(routes.ABOUT, None)


def show_interrupted(window: MainWindow) -> None:
    window.go(routes.INTERRUPTED, None)


def plan(window: MainWindow, of: Plan) -> None:
    window.go(routes.PLAN, of)


def plan_timed(window: MainWindow) -> None:
    window.go(routes.PLAN_TIMED, None)


def plan_review(window: MainWindow) -> None:
    window.go(routes.PLAN_REVIEW, None)


def start(window: MainWindow) -> None:
    window.router.section(SetupSection, "setup").start()


def take(window: MainWindow, taken: Sitting) -> None:
    quiz(window).take(taken)


def resume(window: MainWindow, attempt: AttemptId) -> None:
    window.go(routes.RESUME, attempt)


def show_result(window: MainWindow, attempt: AttemptId) -> None:
    window.go(routes.RESULT, attempt)


def review(window: MainWindow, position: int, steps: tuple[int, ...]) -> None:
    window.go(routes.REVIEW, (position, steps))


def tell_fault(window: MainWindow, report: Report) -> None:
    window.messages.tell_fault(report, with_report=not window.navigation.in_quiz())
