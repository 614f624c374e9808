"""Rules of the window as a whole."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.domain.errors import Sentence
from sco_quiz.domain.question import Question
from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.demo import driving
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.startup.application import make_window
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import one_of_each
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees


class ShownWindows(QObject):
    """Notes every widget that appears as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


@pytest.fixture
def shown_windows(qapp: QApplication) -> ShownWindows:
    watcher = ShownWindows()
    qapp.installEventFilter(watcher)
    return watcher


def test_no_part_of_a_page_flashes_up_as_a_window(
    open_window: Callable[..., MainWindow], shown_windows: ShownWindows
) -> None:
    window = open_window(one_of_each())
    driving.plan(window, Plan(count=7))
    driving.start(window)
    for position in range(7):
        driving.sitting_page(window).go_to(position)
    for show in (
        partial(driving.show_home, window),
        partial(driving.show_study, window),
        partial(driving.show_progress, window),
        partial(driving.show_settings, window),
        partial(driving.show_keys, window),
    ):
        show()
    assert shown_windows.seen == [window]


@pytest.mark.fault("D1")
def test_a_store_that_cannot_be_opened_is_told_and_can_be_tried_again(qapp: QApplication) -> None:
    window = make_window(qapp, resources_dir()).window
    tries: list[bool] = []
    driving.current_session(window).retry_asked.connect(lambda: tries.append(True))
    window.show()
    window.go(routes.TROUBLE, Sentence("The disk is gone. Your answers are on it."))
    assert sees(window, "The disk is gone.")
    button(window, "Try again").click()
    assert tries == [True]


def test_a_problem_is_told_above_the_page_and_stays_until_it_is_understood(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    window.messages.tell_problem("The disk is full. Nothing was started.")
    assert sees(window, "The disk is full.")
    button(window, "Understood").click()
    assert not sees(window, "The disk is full.")


def test_larger_text_is_kept_for_the_next_start(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    press(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.look.theme.text_size == pytest.approx(1.25)
    window.close()
    assert open_window().look.theme.text_size == pytest.approx(1.25)


def test_the_name_stands_at_the_foot_of_the_side_bar(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    driving.show_settings(window)
    window.findChildren(TextField)[0].setFocus()
    press("  Mina  ")
    press(Qt.Key.Key_Return)
    assert button(window, "Mina").isVisible()


def test_missed_facts_are_practised_from_home(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    driving.plan(window, Plan(count=5))
    driving.start(window)
    press("0")
    LearnerDriver(window).hand_in()
    driving.show_home(window)
    button(window, "Missed").click()
    assert sees(window, "Questions on 1 fact that you missed or chose.")


def test_a_topic_with_too_few_answers_gets_no_figure(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles[:4])
    driving.plan(window, Plan(count=4))
    driving.start(window)
    for position in range(4):
        driving.sitting_page(window).go_to(position)
        press("1")
    LearnerDriver(window).hand_in()
    driving.show_progress(window)
    assert sees(window, "too few")
    assert not sees(window, "%, ")


def test_the_review_shows_every_option_with_its_reason_and_where_the_article_says_so(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    driving.plan(window, Plan(count=5))
    driving.start(window)
    press("2")
    LearnerDriver(window).hand_in()
    driving.review(window, 0, (0, 1, 2, 3, 4))
    question = driving.result(window).outcome.answers[0].question
    for words in (*(option.reason for option in question.options), question.statement, "Evidence: paragraph 1"):
        assert sees(window, words)
