"""Rules of the window as a whole."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.question import Question
from sco_quiz.gui.startup.application import make_window
from sco_quiz.gui.widgets.controls.text_field import TextField
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.paths import resources_dir
from tests.factories import one_of_each
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
    window.plan(Plan(count=7))
    window.start()
    for position in range(7):
        window.sitting_page.go_to(position)
    for show in (window.show_home, window.show_study, window.show_progress, window.show_settings, window.show_keys):
        show()
    assert shown_windows.seen == [window]


@pytest.mark.fault("D1")
def test_a_store_that_cannot_be_opened_is_told_and_can_be_tried_again(qapp: QApplication) -> None:
    window = make_window(qapp, resources_dir())
    tries: list[bool] = []
    window.retry_asked.connect(lambda: tries.append(True))
    window.show()
    window.show_trouble(QuizError("The disk is gone. Your answers are on it."))
    assert sees(window, "The disk is gone.")
    button(window, "Try again").click()
    assert tries == [True]


def test_a_problem_is_told_above_the_page_and_stays_until_it_is_understood(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    window.show_problem("The disk is full. Nothing was started.")
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
    window.show_settings()
    window.findChildren(TextField)[0].setFocus()
    press("  Mina  ")
    press(Qt.Key.Key_Return)
    assert button(window, "Mina").isVisible()


def test_missed_facts_are_practised_from_home(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    window.plan(Plan(count=5))
    window.start()
    press("0")
    window.sitting_page.sitting.hand_in()  # type: ignore[union-attr]  # a quiz has begun
    window.sitting_page.look_at_clock()
    window.show_home()
    button(window, "Missed").click()
    assert sees(window, "Questions on 1 fact that you missed or chose.")


def test_a_topic_with_too_few_answers_gets_no_figure(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles[:4])
    window.plan(Plan(count=4))
    window.start()
    for position in range(4):
        window.sitting_page.go_to(position)
        press("1")
    window.sitting_page.sitting.hand_in()  # type: ignore[union-attr]  # a quiz has begun
    window.sitting_page.look_at_clock()
    window.show_progress()
    assert sees(window, "too few")
    assert not sees(window, "%, ")


def test_the_review_shows_every_option_with_its_reason_and_where_the_article_says_so(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    window.plan(Plan(count=5))
    window.start()
    press("2")
    window.sitting_page.sitting.hand_in()  # type: ignore[union-attr]  # a quiz has begun
    window.sitting_page.look_at_clock()
    window.review(0, (0, 1, 2, 3, 4))
    assert window.result is not None
    question = window.result.outcome.answers[0].question
    for words in (*(option.reason for option in question.options), question.statement, "Evidence: paragraph 1"):
        assert sees(window, words)
