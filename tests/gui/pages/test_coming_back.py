"""Pages open at their top; whoever comes back from what was opened on one is where they were, with the focus there."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.domain.question import Kind
from sco_quiz.gui.demo import driving
from sco_quiz.gui.widgets.lists.facts.fact_list import FactList
from sco_quiz.gui.widgets.lists.item_list import ItemList
from sco_quiz.gui.widgets.lists.paragraph_map import ParagraphCells
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import question
from tests.gui.pages import fitting
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees, texts

LOW = (900, 480)  # a page has more than goes into it
QUESTIONS = tuple(question(Kind.SINGLE, number) for number in range(1, 16))
Open = Callable[[MainWindow], None]


@pytest.fixture
def low(open_window: OpenWindow) -> MainWindow:
    """Home, with two quizzes behind it and three interrupted ones."""
    window = open_window(QUESTIONS)
    window.resize(*LOW)
    services = driving.current_session(window).ready()
    learner = services.roster.current().id
    for _ in range(2):
        sitting = services.quizzes.start(learner, Plan(count=15))
        sitting.choose(0)
        sitting.hand_in()
    for _ in range(3):
        services.quizzes.start(learner, Plan(count=4)).leave()
    services.roster.add("Anna")
    services.roster.choose(learner)
    services.safekeeping.make()
    driving.show_home(window)
    return window


def area(window: MainWindow) -> ScrollPage:
    return next(each for each in window.findChildren(ScrollPage) if each.isVisible())


def go_down(window: MainWindow) -> int:
    """As far as it goes."""
    area(window).scroll_to(100_000)
    return area(window).scrolled()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def name_of(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def result(window: MainWindow) -> None:
    services = driving.current_session(window).ready()
    (past, *_) = services.overview.home(services.roster.current().id, services.settings.preferences().goal).recent
    driving.show_result(window, past.id)


def figures(window: MainWindow) -> None:
    driving.show_items(window)
    while driving.is_counting(window):
        QTest.qWait(5)


def setup(window: MainWindow) -> None:
    driving.plan(window, Plan())
    if sees(window, "More choices"):
        button(window, "More choices").click()


def review(window: MainWindow) -> None:
    result(window)
    driving.review(window, 1, tuple(range(15)))


PAGES: dict[str, Open] = {
    "home": driving.show_home,
    "study": driving.show_study,
    "progress": driving.show_progress,
    "settings": driving.show_settings,
    "interrupted": driving.show_interrupted,
    "learners": driving.show_learners,
    "backups": driving.show_backups,
    "keys": driving.show_keys,
    "figures": figures,
    "setup": setup,
    "result": result,
    "review": review,
}


@pytest.mark.fault("F6")
def test_every_page_opens_at_its_top_again(low: MainWindow) -> None:
    """A page is left scrolled down and opened anew: it opens at its top, so that a click meets what it is meant for."""
    low.resize(900, 360)
    for name, show in PAGES.items():
        show(low)
        fitting.settle()
        assert go_down(low) > 0, name
        low.choose("study" if name == "home" else "home")
        show(low)
        fitting.settle()
        assert area(low).scrolled() == 0, name
        low.resize(900, 380)
        low.resize(900, 360)
        assert area(low).scrolled() == 0, name


def rows(window: MainWindow) -> list[QAbstractButton]:
    """Of the lowest list of the page."""
    return list([each for each in window.findChildren(RowList) if each.isVisible()][-1].rows())


def all_chip(window: MainWindow) -> QAbstractButton:
    button(window, "All, ").click()
    return rows(window)[-2]


def paragraphs(window: MainWindow) -> ItemList:
    """The first paragraph is the current one."""
    (shown,) = (each for each in window.findChildren(ParagraphCells) if each.isVisible())
    shown.go_to(0)
    return shown


def facts(window: MainWindow, place: int) -> ItemList:
    (shown,) = (each for each in window.findChildren(FactList) if each.isVisible())
    shown.go_to(place)
    return shown


OPENED: dict[str, tuple[Open, Callable[[MainWindow], QWidget]]] = {
    "home, a score": (driving.show_home, lambda window: rows(window)[-1]),
    "home, the interrupted": (driving.show_home, lambda window: button(window, "See all")),
    "home, all results": (driving.show_home, lambda window: button(window, "All results")),
    "study, a topic to practise": (driving.show_study, lambda window: facts(window, 0)),
    "study, a fact": (driving.show_study, lambda window: facts(window, 9)),
    "progress, an attempt": (driving.show_progress, lambda window: rows(window)[-1]),
    "progress, a paragraph": (driving.show_progress, paragraphs),
    "settings, the learners": (driving.show_settings, lambda window: button(window, "Learners …")),
    "result, a question": (result, all_chip),
    "result, what was missed": (result, lambda window: button(window, "not fully right")),
    "figures, a question": (figures, lambda window: rows(window)[-1]),
}


Where = tuple[str, str, QPoint, int]


def where(window: MainWindow) -> Where:
    """The page, what has the focus, where on the screen that is, and how far the page is scrolled."""
    focus = focused()
    return window.windowTitle(), name_of(focus), focus.mapTo(window, QPoint()), area(window).scrolled()


@pytest.mark.fault("F6")
def test_one_comes_back_to_where_one_was(low: MainWindow) -> None:
    """A page is opened on another and left: the other is where it was left, with the focus on what had opened it."""
    for opened, (show, control) in OPENED.items():
        show(low)
        fitting.settle()
        row = control(low)
        fitting.settle()
        row.setFocus(Qt.FocusReason.TabFocusReason)
        fitting.settle()
        was = where(low)
        press(Qt.Key.Key_Space)
        fitting.settle()
        assert focused() is not row, opened
        press(Qt.Key.Key_Escape)
        fitting.settle()
        assert where(low) == was, opened


@pytest.mark.fault("F6")
def test_the_keys_and_about_give_the_page_back_as_it_was(low: MainWindow) -> None:
    """The keys are read over any page: the page is given back as it was, also where it was scrolled past the focus."""
    for name, show in PAGES.items():
        show(low)
        fitting.settle()
        press(Qt.Key.Key_Tab)
        reads: list[Callable[[], None]] = [partial(driving.show_keys, low), partial(driving.show_about, low)]
        for read in reads[name == "keys" :]:
            go_down(low)
            was, words = where(low), texts(low)
            read()
            go_down(low)
            press(Qt.Key.Key_Escape)
            fitting.settle()
            if name != "keys":  # which lead back to the page under them
                assert (where(low), texts(low)) == (was, words), name


def test_a_page_of_a_menu_leads_back_to_what_it_was_opened_on(low: MainWindow) -> None:
    driving.show_settings(low)
    button(low, "Learners …").setFocus()
    was = area(low).scrolled()
    driving.show_backups(low)
    button(low, "Back").click()
    assert (low.windowTitle(), name_of(focused())) == ("Settings", "Learners …")
    assert area(low).scrolled() == was > 0


def test_one_comes_back_step_by_step(low: MainWindow) -> None:
    """Each page to the one that it was opened on, and a page of the side bar to home."""
    low.choose("progress")
    rows(low)[0].click()
    rows(low)[2].click()
    assert low.windowTitle() == "Review"
    seen = []
    for _ in range(3):
        press(Qt.Key.Key_Escape)
        seen.append(low.windowTitle())
    assert seen == ["Result", "Progress", "Home"]


def test_steps_of_a_review_open_each_question_at_its_top_and_lead_back_to_the_row_left(low: MainWindow) -> None:
    result(low)
    row = all_chip(low)
    row.setFocus()
    was = area(low).scrolled()
    row.click()
    go_down(low)
    press(Qt.Key.Key_PageUp)
    fitting.settle()
    assert area(low).scrolled() == 0
    button(low, "Back to result").click()
    assert (focused(), area(low).scrolled()) == (row, was)


def test_a_list_that_changed_meanwhile_has_the_focus_on_the_same_words(low: MainWindow) -> None:
    driving.show_progress(low)
    name = name_of(rows(low)[-1])
    rows(low)[-1].setFocus()
    driving.show_backups(low)
    services = driving.current_session(low).ready()
    sitting = services.quizzes.start(services.roster.current().id, Plan(count=15))
    sitting.hand_in()
    low.navigation.leave()
    assert name_of(focused()) == name
    assert rows(low)[-1] is focused()


def test_where_nothing_is_left_of_what_had_the_focus_the_page_opens_as_new(low: MainWindow) -> None:
    driving.show_home(low)
    button(low, "See all").setFocus()
    press(Qt.Key.Key_Return)
    services = driving.current_session(low).ready()
    for each in services.quizzes.unfinished(services.roster.current().id):
        services.quizzes.discard(each.id)
    press(Qt.Key.Key_Escape)
    assert focused() is button(low, "Start timed quiz")
    assert area(low).scrolled() == 0


def test_a_discarded_quiz_leaves_the_reader_where_they_were(low: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ConfirmDialog, "ask", lambda _dialog: True)
    services = driving.current_session(low).ready()
    for _ in range(4):
        services.quizzes.start(services.roster.current().id, Plan(count=4)).leave()
    driving.show_interrupted(low)
    fitting.settle()
    discards = [each for each in low.findChildren(QAbstractButton) if each.isVisible() and each.text() == "Discard …"]
    discards[-1].setFocus()
    fitting.settle()
    was = area(low).scrolled()
    press(Qt.Key.Key_Return)
    fitting.settle()
    assert focused().text() == "Discard …"  # type: ignore[attr-defined] # a button
    assert 0 < area(low).scrolled() <= was


def test_what_is_chosen_before_the_start_does_not_move_the_page(low: MainWindow) -> None:
    setup(low)
    fitting.settle()
    choice = button(low, "Certainty")
    choice.setFocus(Qt.FocusReason.TabFocusReason)
    fitting.settle()
    was = area(low).scrolled()
    choice.click()
    fitting.settle()
    assert area(low).scrolled() == was > 0
    assert focused() is choice


def test_no_result_of_one_learner_is_come_back_to_by_another(low: MainWindow) -> None:
    result(low)
    driving.show_learners(low)
    button(low, "Switch to").click()
    press(Qt.Key.Key_Escape)
    assert low.windowTitle() == "Home"


def test_a_quiz_is_not_come_back_to(low: MainWindow) -> None:
    driving.show_study(low)
    facts(low, 0).setFocus()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert low.navigation.in_quiz()
    sitting = driving.sitting_page(low).sitting
    assert sitting is not None
    LearnerDriver(low).hand_in()
    assert low.windowTitle() == "Result"
    press(Qt.Key.Key_Escape)
    assert low.windowTitle() == "Home"


# ---- in a quiz


@pytest.fixture
def quiz(low: MainWindow) -> MainWindow:
    """At the third question, low enough to be scrolled, with the focus on what is said about the answer."""
    driving.plan(low, Plan(count=15))
    driving.start(low)
    driving.sitting_page(low).go_to(2)
    fitting.settle()
    button(low, "Certain").setFocus(Qt.FocusReason.TabFocusReason)
    fitting.settle()
    assert area(low).scrolled() > 0
    return low


@pytest.mark.fault("F6")
def test_a_question_is_come_back_to_where_it_was_left(quiz: MainWindow) -> None:
    """The keys, a pause or the hand-in page lie over a question: it is come back to where it was left."""
    was, page, leave = where(quiz), driving.sitting_page(quiz), partial(press, Qt.Key.Key_Escape)
    asides: dict[str, tuple[Callable[[], None], ...]] = {
        "keys": (partial(driving.show_keys, quiz), leave),
        "pause": (page.pause_or_go_on, lambda: button(quiz, "Continue").click()),
        "hand in": (page.ask_hand_in, leave),
        "hand in, keys": (page.ask_hand_in, partial(driving.show_keys, quiz), leave, lambda: press(Qt.Key.Key_Escape)),
    }
    option = button(quiz, "A, ")
    for name, steps in asides.items():
        for step in steps:
            step()
            fitting.settle()
            assert option.isVisible() == (step is steps[-1]), name
        assert where(quiz) == was, name


def test_the_hand_in_page_is_come_back_to_from_the_keys_as_it_was(quiz: MainWindow) -> None:
    driving.sitting_page(quiz).ask_hand_in()
    fitting.settle()
    button(quiz, "No answer").click()
    row = rows(quiz)[9]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    fitting.settle()
    was = area(quiz).scrolled()
    press(Qt.Key.Key_F1)
    press(Qt.Key.Key_Escape)
    fitting.settle()
    assert (focused(), area(quiz).scrolled()) == (row, was)
    assert button(quiz, "No answer").isChecked()


def test_another_question_and_the_hand_in_page_open_at_their_top(quiz: MainWindow) -> None:
    driving.sitting_page(quiz).next()
    assert area(quiz).scrolled() == 0
    for _ in range(2):
        driving.sitting_page(quiz).ask_hand_in()
        fitting.settle()
        assert area(quiz).scrolled() == 0
        go_down(quiz)
        press(Qt.Key.Key_Escape)
    go_down(quiz)
    driving.sitting_page(quiz).ask_hand_in()
    rows(quiz)[0].click()
    assert area(quiz).scrolled() == 0


def test_what_was_left_in_one_quiz_is_not_come_back_to_in_the_next(quiz: MainWindow) -> None:
    page = driving.sitting_page(quiz)
    page.pause_or_go_on()
    driving.show_home(quiz)
    services = driving.current_session(quiz).ready()
    (*_, newest) = services.quizzes.unfinished(services.roster.current().id)
    driving.resume(quiz, newest.id)
    if sees(quiz, "Continue"):
        button(quiz, "Continue").click()
    assert area(quiz).scrolled() == 0
    assert page.isAncestorOf(focused())


def test_the_focus_goes_to_a_page_without_a_stop_on_the_way(quiz: MainWindow) -> None:
    came_to: list[QWidget] = []
    steps: tuple[Open, ...] = (
        lambda _: press(Qt.Key.Key_F1),
        lambda _: press(Qt.Key.Key_Escape),
        lambda window: driving.sitting_page(window).ask_hand_in(),
        lambda _: press(Qt.Key.Key_Escape),
        lambda window: driving.sitting_page(window).pause_or_go_on(),
        lambda window: driving.sitting_page(window).pause_or_go_on(),
        driving.show_home,
        driving.plan_timed,
        driving.show_progress,
        driving.show_settings,
        driving.show_home,
    )

    def follow(_left: QWidget | None, now: QWidget | None) -> None:
        came_to.extend([now] if now is not None else [])

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusChanged.connect(follow)
    try:
        for step in steps:
            came_to.clear()
            step(quiz)
            assert len(came_to) == 1, [(each.accessibleName(), type(each).__name__) for each in came_to]
    finally:
        application.focusChanged.disconnect(follow)
