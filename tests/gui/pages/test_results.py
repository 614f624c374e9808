"""The result and the review as a learner uses them."""

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from sco_quiz.app.quiz.planning import Plan
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.marking import MarkingScheme, Verdict
from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import Response
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.pages.results.review.review_page import ReviewPage
from sco_quiz.gui.text import quiz_terms
from sco_quiz.gui.text.numbers import points
from sco_quiz.gui.widgets.answers.match_list import MatchRow
from sco_quiz.gui.widgets.charts.plots.pace_line import PaceLine
from sco_quiz.gui.widgets.charts.plots.trend_chart import TrendChart
from sco_quiz.gui.widgets.charts.score_ring import ScoreRing
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.labels.motif import Motif
from sco_quiz.gui.widgets.lists.table_row import ListRow
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import one_of_each, question
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees

Begin = Callable[..., MainWindow]


@pytest.fixture
def result(begin: Begin, singles: tuple[Question, ...]) -> MainWindow:
    """One right and sure, one wrong and sure, one right by a guess, one skipped, one not seen."""
    mixed = tuple(
        replace(q, options=tuple(replace(o, misconception="" if o.key else "mixes up hosts") for o in q.options))
        for q in singles
    )
    window = begin(mixed)
    page = driving.sitting_page(window)
    assert page.sitting is not None
    for at, (right, sure) in enumerate([(True, "9"), (False, "9"), (True, "7"), (None, "")]):
        page.go_to(at)
        options = page.sitting.screen().question.options
        if right is not None:
            press(str(1 + next(n for n, option in enumerate(options) if option.key is right)))
            press(sure)
    LearnerDriver(window).hand_in()
    return window


@pytest.mark.parametrize(
    ("chip", "shown"),
    [
        ("Guessed right", {"3"}),
        ("Certain but wrong", {"2"}),
        ("No answer", {"4", "5"}),
        ("Not fully right", {"2", "4", "5"}),
        ("Wrong", {"2"}),
    ],
)
def test_the_questions_can_be_filtered(result: MainWindow, chip: str, shown: set[str]) -> None:
    button(result, chip).click()
    rows = [b.accessibleName() for b in result.findChildren(type(button(result, "Which answer"))) if b.isVisible()]
    assert {name.partition(",")[0] for name in rows if "Which answer" in name} == shown


@pytest.fixture
def partly(begin: Begin) -> MainWindow:
    """Two of three matches, one of two right options, a wrong answer; the rest is not reached."""
    window = begin(one_of_each())
    page = driving.sitting_page(window)
    assert page.sitting is not None
    for at, q in enumerate(page.sitting.screen().questions):
        page.sitting.go_to(at)
        if q.kind is Kind.MATCH:
            right = [q.choices.index(dict(q.pairs)[option.text]) for option in q.options]
            page.sitting.answer(Response(chosen=(right[0], right[1], *(-1 for _ in right[2:]))))
        elif q.kind is Kind.MULTIPLE:
            page.sitting.answer(Response(chosen=(next(n for n, option in enumerate(q.options) if option.key),)))
        elif q.kind is Kind.SINGLE:
            page.sitting.answer(Response(chosen=(next(n for n, option in enumerate(q.options) if not option.key),)))
    LearnerDriver(window).hand_in()
    return window


def test_partly_right_is_counted_filtered_and_said_by_itself(partly: MainWindow) -> None:
    outcome = driving.result(partly).outcome
    earned = points(sum(each.points for each in outcome.answers))
    assert sees(partly, f"You got {earned} of 7 points. The mark to reach was")
    assert sees(partly, f"Partly right, {earned} points")
    assert sees(partly, "2 Partly right")
    button(partly, "Partly right, 2").click()
    rows = [row.accessibleName() for row in partly.findChildren(ListRow) if row.isVisible()]
    assert len([name for name in rows if "Partly right" in name]) == 2
    assert quiz_terms.verdict(Verdict.PARTLY).icon == "half"


def test_what_was_not_fully_right_is_what_can_be_practised(partly: MainWindow) -> None:
    assert sees(partly, "Practise the 7 not fully right")
    assert sees(partly, "Not fully right, 7")


def test_the_first_quiz_says_what_it_will_be_compared_with(result: MainWindow) -> None:
    assert sees(result, "Your next quiz will be compared with this one.")
    assert any(motif.isVisible() for motif in result.findChildren(Motif))


def test_partly_right_is_compared_with_the_last_time(partly: MainWindow) -> None:
    button(partly, "Again with the same settings").click()
    LearnerDriver(partly).hand_in()
    assert sees(partly, "Partly right")
    assert sees(partly, "2, now 0")


def test_again_starts_a_quiz_with_the_same_settings(result: MainWindow) -> None:
    before = driving.result(result).outcome.attempt
    button(result, "Again with the same settings").click()
    sitting = driving.sitting(result)
    after = sitting.screen()
    assert (after.mode, len(after.questions), after.scheme) == (before.rules.mode, 5, before.rules.scheme)
    LearnerDriver(result).hand_in()
    assert driving.result(result).outcome.attempt.rules == before.rules


def test_back_from_the_review_leads_to_the_same_filter_and_row(result: MainWindow) -> None:
    button(result, "Wrong, 1").click()
    row = next(row for row in result.findChildren(ListRow) if row.accessibleName().startswith("2, Wrong"))
    row.setFocus()
    press(Qt.Key.Key_Return)
    assert sees(result, "Question 2 of 5")
    press(Qt.Key.Key_Escape)
    assert sees(result, "Practise the 3 not fully right")
    assert result.focusWidget().accessibleName().startswith("2, Wrong")
    assert not any(row.accessibleName().startswith("4, ") for row in result.findChildren(ListRow) if row.isVisible())


def test_back_from_another_question_leads_to_the_row_that_was_left(result: MainWindow) -> None:
    row = next(row for row in result.findChildren(ListRow) if row.accessibleName().startswith("2, Wrong"))
    row.setFocus()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_PageDown)
    assert sees(result, "Question 4 of 5")
    press(Qt.Key.Key_Escape)
    assert result.focusWidget().accessibleName().startswith("2, Wrong")


def test_a_result_opened_from_progress_leads_back_to_it(result: MainWindow) -> None:
    driving.show_progress(result)
    button(result, "14 October 2025").click()
    assert sees(result, "Practise the 3 not fully right")
    assert result.navigation.side() == "progress"
    button(result, "Back").click()
    assert sees(result, "Export what you see")


def test_the_review_is_heard_question_first_then_verdict_answer_right_one_and_why(
    result: MainWindow, spoken: list[str]
) -> None:
    driving.review(result, 1, (1, 3))
    said = spoken[-1]
    parts = [
        "Which answer belongs",
        "Wrong, and you were certain.",
        "Your answer:",
        "Right answer: Shanghai.",
        "Evidence",
    ]
    places = [said.index(part) for part in parts]
    assert places == sorted(places)


def test_a_right_answer_is_not_told_twice_in_the_review(result: MainWindow, spoken: list[str]) -> None:
    driving.review(result, 0, (0, 1))
    assert "Your answer" in spoken[-1]
    assert "Right answer" not in spoken[-1]


def test_the_rows_of_a_match_can_be_reached_and_tell_the_right_one(partly: MainWindow) -> None:
    answers = driving.result(partly).outcome.answers
    at = next(each.position for each in answers if each.question.kind is Kind.MATCH)
    driving.review(partly, at, (at,))
    rows = [row for row in partly.findChildren(MatchRow) if row.isVisible()]
    stops = [row.reading().focusPolicy() for row in rows]
    assert stops.count(Qt.FocusPolicy.StrongFocus) == 1
    rows[0].reading().setFocus()
    for _ in rows[1:]:
        press(Qt.Key.Key_Down)
    last = partly.focusWidget()
    assert last is rows[-1].reading()
    shown = {label.text(): label for label in rows[-1].findChildren(PlainLabel) if label.isVisible()}
    (right,) = [right for left, right in answers[at].question.pairs if left in shown]
    assert f"Right match: {right}" in last.accessibleName()
    (given,) = [
        shown[words] for words in (*answers[at].question.choices, "no match chosen") if words in shown.keys() - {right}
    ]
    assert shown[right].font().pointSizeF() == given.font().pointSizeF()


def test_the_challenge_opens_into_view(result: MainWindow) -> None:
    result.resize(640, 480)
    driving.review(result, 1, (1,))
    button(result, "Challenge this question").click()
    keep = button(result, "Keep the note")
    assert keep.visibleRegion().boundingRect().height() == keep.height()


def test_after_an_export_the_folder_can_be_opened_and_nothing_is_pushed(
    result: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), "PDF (*.pdf)"))
    review = button(result, "Review answers")
    before = review.mapTo(result, review.rect().topLeft())
    button(result, "Export").click()
    assert sees(result, "Exported to the file mine.pdf.")
    assert review.mapTo(result, review.rect().topLeft()) == before
    button(result, "Open folder").click()
    assert [url.toLocalFile() for url in opened] == [str(tmp_path)]


def test_a_filter_that_finds_nothing_is_not_offered(result: MainWindow) -> None:
    assert not sees(result, "Flagged")
    assert not sees(result, "Ran out of time")


def test_the_pace_marks_the_longest_question_although_others_were_passed_over(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    window = begin(singles)
    page = driving.sitting_page(window)
    assert page.sitting is not None
    page.go_to(3)
    clock.go_on(seconds=40)
    page.go_to(4)
    LearnerDriver(window).hand_in()
    pace = window.findChild(PaceLine)
    assert isinstance(pace, PaceLine)
    assert (pace.view.longest, pace.view.longest_text) == (4, "question 4: 40 s")
    assert [at for at, _ in pace.numbers.rows] == ["1", "2", "3", "4", "5"]


def test_the_review_names_a_likely_misconception(result: MainWindow) -> None:
    driving.review(result, 1, (1,))
    assert sees(result, "Likely mix-up: mixes up hosts")
    assert sees(result, "It shows in 1 question of this quiz.")


@pytest.mark.parametrize(
    ("steps", "where"),
    [((1, 3, 4), "Missed 1 of 3"), ((1, 2), "1 of 2 in the list"), ((0, 1, 2, 3, 4), "Question 2 of 5")],
)
def test_a_review_says_which_list_is_stepped_through(result: MainWindow, steps: tuple[int, ...], where: str) -> None:
    driving.review(result, 1, steps)
    assert sees(result, where)
    assert sees(result, "Next missed") == where.startswith("Missed")
    assert sees(result, "in the list") == where.endswith("in the list")


def test_a_challenge_is_kept_and_shown_again(result: MainWindow) -> None:
    driving.review(result, 1, (1,))
    button(result, "Challenge this question").click()
    press("The key is wrong")
    button(result, "Keep the note").click()
    driving.review(result, 0, (0, 1))
    assert not sees(result, "The key is wrong")
    driving.review(result, 1, (0, 1))
    assert sees(result, "The key is wrong")


def test_esc_in_the_note_closes_the_note_and_not_the_page(result: MainWindow) -> None:
    driving.review(result, 1, (1,))
    button(result, "Challenge this question").click()
    press(Qt.Key.Key_Escape)
    assert sees(result, "Challenge this question")
    assert sees(result, "Evidence: paragraph 1")


def test_the_exported_table_reads_back_equal(
    result: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "result"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "Table (*.csv)"))
    button(result, "Export").click()
    assert sees(
        result, "Exported to the file result.csv. In a spreadsheet, import it with the comma as the only separator"
    )
    with target.with_suffix(".csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    answers = driving.result(result).outcome.answers
    assert [row["stem"] for row in rows] == [answer.question.stem for answer in answers]
    assert [float(row["points"]) for row in rows] == [answer.points for answer in answers]
    assert [row["verdict"] for row in rows] == [answer.verdict.value for answer in answers]


def test_the_result_can_be_kept_as_a_pdf(result: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "result v1.2"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "PDF (*.pdf)"))
    button(result, "Export").click()
    assert (tmp_path / "result v1.2.pdf").read_bytes().startswith(b"%PDF")


def test_a_result_below_the_mark_says_so_without_a_verdict_on_the_person(result: MainWindow) -> None:
    assert sees(result, "You got 2 of 5 right. The mark to reach was 3.")
    assert not sees(result, "ailed")


def test_a_plan_for_the_missed_offers_their_facts(result: MainWindow) -> None:
    driving.show_home(result)
    button(result, "Missed").click()
    assert sees(result, "facts that you missed or chose")


@pytest.mark.fault("H4")
def test_a_quiz_has_one_score_wherever_it_is_told(begin: Begin, singles: tuple[Question, ...]) -> None:
    """With certainty marking result, home, chart and history tell the same points, and the chart the mark in points."""
    window = begin(singles, scheme=MarkingScheme.CERTAINTY)
    page = driving.sitting_page(window)
    assert page.sitting is not None
    for at, right in enumerate((True, True, True, False)):
        page.go_to(at)
        options = page.sitting.screen().question.options
        press(str(1 + next(n for n, option in enumerate(options) if option.key is right)))
        press("9" if right else "8")
    LearnerDriver(window).hand_in()
    assert sees(window, "which makes 2.33 points. The mark to reach was 3.")
    assert [ring.text() for ring in window.findChildren(ScoreRing)] == ["2.33 of 5"]
    driving.show_home(window)
    assert sees(window, "2.33 of 5")
    assert sees(window, "46%")
    driving.show_progress(window)
    assert sees(window, "2.33 of 5 in one quiz.")
    (row,) = next(chart.numbers.rows for chart in window.findChildren(TrendChart))
    assert row[1:] == ("2.33 of 5", "3", "–", "–")
    assert any("2.33 of 5" in each.accessibleName() for each in window.findChildren(ListRow) if each.isVisible())


@pytest.mark.fault("H2")
def test_a_learner_says_in_the_review_that_a_typed_answer_was_right(begin: Begin) -> None:
    """In the review a typed answer that was marked wrong is said to be right: both scores stand in the result."""
    window = begin((question(Kind.TEXT),))
    press("the soul of Shanghai")
    page = driving.sitting_page(window)
    assert page.sitting is not None
    LearnerDriver(window).hand_in()
    driving.review(window, 0, (0,))
    button(window, "I was right").click()
    assert sees(window, "You said that this was right.")
    press(Qt.Key.Key_Escape)
    assert sees(window, "You got 0 of 1 right.")
    assert sees(window, "1 of 1 with what you say was right.")
    assert sees(window, "you say right")
    assert not sees(window, "Practise the")
    driving.review(window, 0, (0,))
    button(window, "It was not right after all").click()
    assert not sees(window, "You said that this was right.")


def test_an_answer_that_was_said_to_be_right_is_called_so_among_the_earlier_tries_and_aloud(begin: Begin) -> None:
    window = begin((question(Kind.TEXT),))
    page = driving.sitting_page(window)
    for _ in range(2):
        assert page.sitting is not None
        press("the soul of Shanghai")
        LearnerDriver(window).hand_in()
        driving.review(window, 0, (0,))
        review = window.findChild(ReviewPage)
        assert isinstance(review, ReviewPage)
        earlier = sees(window, "Wrong; you say right")
        button(window, "I was right").click()
        spoken = review.spoken()
        driving.plan(window, Plan(count=1))
        driving.start(window)
    assert earlier
    assert "You said that this was right." in spoken


def test_in_practice_a_checked_answer_is_said_to_be_right(begin: Begin) -> None:
    window = begin((question(Kind.TEXT),), mode=Mode.PRACTICE)
    press("the soul of Shanghai")
    assert not sees(window, "I was right")
    press(Qt.Key.Key_Return)
    button(window, "I was right").click()
    assert sees(window, "You said that this was right.")
    assert driving.sitting(window).screen().sheet.claimed
