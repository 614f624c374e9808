"""Progress as a learner uses it: what is chosen, what is exported, and a quiz that is deleted and put back."""

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

from sco_quiz.app.session import Session
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.domain.question import Question
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.widgets.charts.plots.trend_chart import TrendChart
from sco_quiz.gui.widgets.controls.fields.drop_down import DropDown
from sco_quiz.gui.widgets.labels.motif import Motif
from sco_quiz.gui.widgets.lists.table_row import ListRow
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import MEMBERS, ORIGINS
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees

Begin = Callable[..., MainWindow]
DAY = 86_400


def session(window: MainWindow) -> Session:
    return driving.current_session(window).ready()


def take(window: MainWindow) -> AttemptId:
    """One more quiz with the same settings, all of it left open, straight to its result."""
    button(window, "Again with the same settings").click()
    return hand_in(window)


def hand_in(window: MainWindow) -> AttemptId:
    learner = LearnerDriver(window)
    learner.answer_all()
    return learner.hand_in()


@pytest.fixture
def window(begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock) -> MainWindow:
    """Three quizzes: one of 40 days ago, one of ten, one of now."""
    topics = tuple(replace(q, topic=MEMBERS if at % 2 else ORIGINS) for at, q in enumerate(singles))
    window = begin(topics)
    hand_in(window)
    for days in (30, 10):
        clock.go_on(seconds=days * DAY)
        take(window)
    driving.show_progress(window)
    return window


def quizzes(window: MainWindow) -> list[ListRow]:
    rows = [row for row in window.findChildren(ListRow) if row.isVisible() and row.action() is not None]
    return sorted(rows, key=lambda row: row.mapTo(window, row.rect().topLeft()).y())


def choose(window: MainWindow, name: str, entry: str) -> None:
    drop_down = next(each for each in window.findChildren(DropDown) if each.accessibleName() == name)
    drop_down.setCurrentIndex(drop_down.findText(entry))
    drop_down.activated.emit(drop_down.currentIndex())


def test_the_days_that_are_chosen_are_the_ones_that_are_counted(window: MainWindow) -> None:
    assert sees(window, "10 questions in the last 30 days, 100% right (likely between")
    assert sees(window, "In the 30 days before: 5")
    assert len(quizzes(window)) == 2
    button(window, "7 days").click()
    assert sees(window, "5 questions in the last 7 days")
    assert len(quizzes(window)) == 1
    button(window, "All time").click()
    assert sees(window, "15 questions since")
    assert len(quizzes(window)) == 3


def test_of_a_topic_each_quiz_tells_that_part_only(window: MainWindow) -> None:
    choose(window, "Topic", "Members")
    assert all("2 of 2" in row.accessibleName() or "3 of 3" in row.accessibleName() for row in quizzes(window))
    chart = next(chart for chart in window.findChildren(TrendChart) if chart.isVisible())
    assert len(chart.values()) == 2
    assert chart.numbers.rows[0][2] == "–"  # a part of a quiz has no mark


def test_nothing_in_these_days_leads_to_more_days(window: MainWindow, clock: ScriptedClock) -> None:
    clock.go_on(seconds=9 * DAY)
    driving.show_progress(window)
    button(window, "7 days").click()
    assert sees(window, "No answers in the last 7 days.")
    button(window, "Show 30 days").click()
    assert sees(window, "questions in the last 30 days")
    assert window.focusWidget() is button(window, "30 days")


def test_a_choice_that_nothing_fits_leads_to_everything(window: MainWindow) -> None:
    choose(window, "Kind of question", "Match")
    assert sees(window, "No answers fit what is chosen.")
    button(window, "Show everything").click()
    assert sees(window, "10 questions in the last 30 days")


def test_before_the_first_quiz_there_is_a_drawing_and_no_empty_frame(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    driving.show_progress(window)
    assert sees(window, "No quiz was finished yet.")
    assert any(motif.isVisible() for motif in window.findChildren(Motif))
    assert not sees(window, "Export what you see")


def test_the_choice_stays_when_one_comes_back(window: MainWindow) -> None:
    button(window, "All time").click()
    quizzes(window)[0].click()
    assert sees(window, "You got 5 of 5 right.")
    press(Qt.Key.Key_Escape)
    assert sees(window, "15 questions since")


def test_a_deleted_quiz_can_be_put_back_by_the_notice(window: MainWindow) -> None:
    before = [row.accessibleName() for row in quizzes(window)]
    action = quizzes(window)[0].action()
    assert action is not None
    action.click()
    assert sees(window, "The quiz of 23 November 2025")
    assert [row.accessibleName() for row in quizzes(window)] == before[1:]
    assert sees(window, "5 questions in the last 30 days")
    button(window, "Put it back").click()
    assert [row.accessibleName() for row in quizzes(window)] == before


def test_ctrl_z_puts_it_back_too_and_delete_deletes(window: MainWindow) -> None:
    before = [row.accessibleName() for row in quizzes(window)]
    quizzes(window)[1].setFocus()
    press(Qt.Key.Key_Delete)
    assert [row.accessibleName() for row in quizzes(window)] == before[:1]
    assert isinstance(window.focusWidget(), ListRow)
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [row.accessibleName() for row in quizzes(window)] == before


def test_with_the_next_action_it_is_gone_for_good(window: MainWindow) -> None:
    me = session(window).roster.current().id
    attempt = session(window).progress.screen(me, driving.current_session(window).goal()).quizzes[0].past.id
    quizzes(window)[0].setFocus()
    press(Qt.Key.Key_Delete)
    button(window, "7 days").click()
    window.notices.end()
    QCoreApplication.processEvents()
    assert session(window).deleting.pending is None
    session(window).safekeeping.make_if_due()
    with pytest.raises(Exception, match="not here any more"):
        session(window).results.result(me, attempt)


def test_arrows_reach_the_button_of_a_row(window: MainWindow) -> None:
    first, second = quizzes(window)
    first.setFocus()
    press(Qt.Key.Key_Right)
    assert window.focusWidget() is first.action()
    press(Qt.Key.Key_Down)
    assert window.focusWidget() is second.action()


def test_enter_on_a_point_opens_its_quiz(window: MainWindow) -> None:
    chart = next(chart for chart in window.findChildren(TrendChart) if chart.isVisible())
    chart.setFocus()
    press(Qt.Key.Key_Home)
    assert chart.accessibleName().startswith("13 November 2025: 5 of 5, 100%")
    press(Qt.Key.Key_Return)
    assert sees(window, "Timed quiz, 13 November 2025")


def test_what_is_seen_is_exported_as_a_table(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    choose(window, "Topic", "Members")
    button(window, "Export what you see").click()
    with (tmp_path / "mine.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["row"] for row in rows] == ["all", "topic", "quiz", "quiz"]
    assert {row["name"] for row in rows[1:2]} == {"Members"}
    assert float(rows[0]["earned"]) == sum(float(row["earned"]) for row in rows[2:])
    assert sees(window, "Exported to the file mine.csv.")


def test_no_term_of_those_who_keep_the_questions_is_on_the_page(window: MainWindow) -> None:
    for word in ("Brier", "Facility", "Discrimination", "telling"):
        assert not sees(window, word)
    window.go(routes.ITEMS, None)
