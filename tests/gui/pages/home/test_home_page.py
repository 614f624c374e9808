"""Home: the exam and today, the topics as dots until there are figures, one drawing at most."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from sco_quiz.domain.question import Kind, Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.widgets.charts.answer_dots import AnswerDots
from sco_quiz.gui.widgets.charts.topic_bar import TopicBar
from sco_quiz.gui.widgets.charts.week_marks import WeekMarks
from sco_quiz.gui.widgets.labels.motif import Motif
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import MEMBERS, question
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees

Begin = Callable[..., MainWindow]
THIN_LINE = "The thin line shows how sure each figure is."


@pytest.fixture
def two_topics() -> tuple[Question, ...]:
    """Five of one topic, two of another."""
    return tuple(question(Kind.SINGLE, number, **({"topic": MEMBERS} if number > 5 else {})) for number in range(1, 8))


def hand_in(window: MainWindow, *right: bool) -> None:
    """Answers the first questions of the quiz so, and shows home."""
    learner = LearnerDriver(window)
    learner.answer_first(*right)
    learner.hand_in()
    driving.show_home(window)


def figures(window: MainWindow, kind: type[QLabel]) -> list[str]:
    page = window.navigation.page()
    assert page is not None
    return [each.text() for each in page.findChildren(kind) if each.isVisible()]


def drawings(window: MainWindow) -> list[Motif]:
    page = window.navigation.page()
    assert page is not None
    return [each for each in page.findChildren(Motif) if each.isVisible()]


def prefer(window: MainWindow, **changes: object) -> None:
    settings = driving.current_session(window).ready().settings
    settings.prefer(replace(settings.preferences(), **changes))  # type: ignore[arg-type]  # the test names the fields
    driving.show_home(window)


def today(clock: ScriptedClock) -> date:
    return clock.read().wall.astimezone().date()


def test_an_empty_home_says_what_will_be_there_and_draws_stones(
    open_window: OpenWindow, singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    assert sees(window, "Dots for each topic appear here after your first quiz.")
    assert not sees(window, THIN_LINE)
    assert len(drawings(window)) == 1


def test_a_topic_of_few_answers_is_told_by_each_of_them(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles[:3])
    hand_in(window, True, False, True)
    (dots,) = figures(window, AnswerDots)
    assert sorted(dots.removeprefix("Origins: ").split(". ")[0].split(", ")) == ["right", "right", "wrong"]
    assert dots.endswith(". 2 of 3 right.")
    assert not sees(window, THIN_LINE)  # no caption for a line that is not drawn
    assert sees(window, "not asked yet")


def test_from_five_answers_on_a_topic_has_its_bar(begin: Begin, two_topics: tuple[Question, ...]) -> None:
    window = begin(two_topics)
    hand_in(window, *[True] * 7)
    assert len(figures(window, AnswerDots)) == 1
    assert len(figures(window, TopicBar)) == 1
    assert sees(window, THIN_LINE)


def test_today_is_counted_beside_the_aim(begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock) -> None:
    window = begin(singles)
    hand_in(window, *[True] * 5)
    assert sees(window, "Today: 5 of 20 answered")
    clock.go_on(days=1)
    driving.show_home(window)
    assert sees(window, "Today: 0 of 20 answered")
    (marks,) = figures(window, WeekMarks)
    assert marks.endswith(": 5, today: 0")


def test_without_an_aim_only_the_count_is_told(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    prefer(window, aim=None)
    assert sees(window, "Today: 0 answered")
    assert sees(window, "Set a daily aim")


def test_the_aim_leads_to_its_setting(open_window: OpenWindow, singles: tuple[Question, ...]) -> None:
    window = open_window(singles)
    button(window, "Change the aim").click()
    focus = window.focusWidget()
    assert isinstance(focus, QAbstractButton)
    assert (focus.text() or focus.accessibleName()).startswith("20")
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Escape)
    assert sees(window, "Today: 0 answered")


def test_home_counts_down_to_the_exam(
    open_window: OpenWindow, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    window = open_window(singles)
    assert sees(window, "Is there an exam?")
    prefer(window, exam=today(clock) + timedelta(days=3))
    assert sees(window, "3 days left")
    assert sees(window, "Your exam is on")
    assert sees(window, "About 2 questions a day will cover every fact once more.")  # of five facts
    prefer(window, exam=today(clock))
    assert sees(window, "Your exam is today")
    assert not sees(window, "days left")
    prefer(window, exam=today(clock) - timedelta(days=3))
    assert sees(window, "Your exam was on")
    button(window, "Change the day").click()
    assert window.navigation.side() == "settings"


def test_home_has_one_drawing_at_most(begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock) -> None:
    window = begin(singles)
    hand_in(window, *[True] * 5)
    assert len(drawings(window)) == 1  # stones: there is one score
    driving.plan_timed(window)
    driving.start(window)
    hand_in(window, *[True] * 5)
    assert len(drawings(window)) == 1  # a cup: nothing is due
    clock.go_on(days=60)
    driving.show_home(window)
    assert drawings(window) == []


def test_a_button_says_its_key_and_one_that_is_off_says_why(
    open_window: OpenWindow, singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    assert "Start timed quiz (Ctrl+N)" in button(window, "Start timed quiz").toolTip()
    assert "Nothing is due yet." in button(window, "Review due").toolTip()
    assert "No question was missed the last time." in button(window, "Missed").toolTip()
