"""The question of a quiz: strike-outs, stakes, the clock, its sounds, the limit of one question."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import Response
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.pages.quiz.sitting.question.confidence_bar import ConfidenceBar
from sco_quiz.gui.text import sentences
from sco_quiz.gui.widgets.answers.options.option_line import StrikeButton
from sco_quiz.gui.widgets.answers.options.option_row import OptionRow
from sco_quiz.gui.widgets.controls.segmented import Segmented
from sco_quiz.gui.widgets.labels.clock_view import ClockView
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import question
from tests.gui.pages.fitting import settle
from tests.gui.pages.seeing import button, press, sees

Begin = Callable[..., MainWindow]


def screen(window: MainWindow) -> SittingScreen:
    return driving.sitting(window).screen()


def strikes(window: MainWindow) -> list[StrikeButton]:
    return sorted((each for each in window.findChildren(StrikeButton) if each.isVisible()), key=QWidget.y)


def prefer(window: MainWindow, **changes: bool) -> None:
    settings = driving.current_session(window).ready().settings
    settings.prefer(replace(settings.preferences(), **changes))  # type: ignore[arg-type]  # the test names the fields


def take_again(window: MainWindow) -> None:
    """With what is preferred now."""
    driving.take(window, driving.sitting(window))


def test_a_button_beside_each_option_strikes_it_out_and_a_second_press_takes_that_back(
    begin: Begin, singles: tuple[Question, ...]
) -> None:
    window = begin(singles)
    assert len(strikes(window)) == len(screen(window).question.options)
    strikes(window)[1].click()
    assert screen(window).sheet.struck == {1}
    strikes(window)[1].click()
    assert (screen(window).sheet.struck, screen(window).sheet.response) == (frozenset(), Response())


def test_a_struck_option_can_still_be_chosen_and_is_not_struck_then(
    begin: Begin, singles: tuple[Question, ...]
) -> None:
    window = begin(singles)
    strikes(window)[1].click()
    strikes(window)[2].click()
    press("2")
    sheet = screen(window).sheet
    assert (sheet.struck, sheet.response) == (frozenset({2}), Response(chosen=(1,)))


def test_striking_out_is_explained_until_it_is_understood(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    assert not sees(window, "You struck out")
    strikes(window)[1].click()
    strikes(window)[0].click()
    assert sees(window, "You struck out A and B. Only you see this, and it changes no points.")
    button(window, "Got it").click()
    assert not sees(window, "You struck out")
    assert isinstance(QApplication.focusWidget(), OptionRow)
    driving.sitting_page(window).next()
    strikes(window)[0].click()
    assert not sees(window, "You struck out")
    take_again(window)
    assert not sees(window, "You struck out")


def test_strikes_change_no_points(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    key = next(at for at, option in enumerate(screen(window).question.options) if option.key)
    press(str(key + 1))
    strikes(window)[key].click()
    driving.sitting(window).hand_in()
    assert driving.sitting(window).outcome().answers[0].points == 1.0


def test_the_question_keeps_a_distance_from_its_options(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    window.resize(1280, 800)
    settle()
    stem = next(
        each for each in window.findChildren(QWidget) if getattr(each, "text", str)() == screen(window).question.stem
    )
    first = next(each for each in window.findChildren(OptionRow) if each.isVisible())
    below = stem.mapTo(window, QPoint(0, stem.height())).y()
    assert first.mapTo(window, QPoint()).y() - below == 24


def test_the_stakes_stand_beside_the_confidence_that_is_chosen(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles, scheme=MarkingScheme.CERTAINTY)
    assert sees(window, "Not said yet, so it counts as a guess: ⅓ point if it is right")
    press("8")
    assert sees(window, "Fairly sure: ⅔ point if it is right, ⅔ off if it is wrong.")
    press("9")
    assert sees(window, "Certain: 1 point if it is right, 2 off if it is wrong.")
    sure = next(each for each in window.findChildren(Segmented) if each.accessibleName() == "How sure are you?")
    assert sure.accessibleDescription() == "Certain: 1 point if it is right, 2 off if it is wrong."


def test_nothing_is_said_of_stakes_where_there_are_none(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    press("8")
    assert not sees(window, "if it is right")


@pytest.mark.parametrize(("seconds", "shown"), [(False, "6 min left"), (True, "5:59 left")])
def test_the_clock_shows_seconds_where_they_are_wanted(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock, *, seconds: bool, shown: str
) -> None:
    window = begin(singles, pace=2.0)
    prefer(window, clock_seconds=seconds)
    take_again(window)
    clock.go_on(seconds=1)
    driving.sitting_page(window).look_at_clock()
    assert sees(window, shown)


def test_a_passing_second_moves_nothing(begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock) -> None:
    window = begin(singles, pace=2.0)
    prefer(window, clock_seconds=True)
    take_again(window)
    view = next(each for each in window.findChildren(ClockView) if each.isVisible())
    places = set()
    for _ in range(12):
        clock.go_on(seconds=1)
        driving.sitting_page(window).look_at_clock()
        settle()
        places.add((view.mapTo(window, QPoint()).x(), view.width()))
    assert len(places) == 1


@pytest.mark.parametrize("wanted", [False, True])
def test_a_sound_comes_at_five_minutes_and_at_one_where_it_is_wanted(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock, monkeypatch: pytest.MonkeyPatch, *, wanted: bool
) -> None:
    beeps: list[None] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(None))
    window = begin(singles, pace=2.0)
    prefer(window, sounds=wanted)
    heard = []
    for seconds in (59, 2, 120, 118, 2, 30):
        clock.go_on(seconds=seconds)
        driving.sitting_page(window).look_at_clock()
        heard.append(len(beeps))
    assert heard == ([0, 1, 1, 1, 2, 2] if wanted else [0] * 6)


def test_the_end_of_a_question_is_a_warning_and_then_says_what_is_kept(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock, spoken: list[str]
) -> None:
    window = begin(singles, question_s=30, pace=None)
    press("3")
    clock.go_on(seconds=20)
    driving.sitting_page(window).look_at_clock()
    assert sees(window, "10 s left for this question")
    assert "10 s left for this question" in spoken
    clock.go_on(seconds=11)
    driving.sitting_page(window).look_at_clock()
    words = "The time for this question is over. Your answer C is kept."
    assert sees(window, words)
    assert f"!{words}" in spoken
    assert strikes(window) == []


@pytest.mark.parametrize(
    ("kind", "keys", "kept"),
    [
        (Kind.SINGLE, "", "You gave no answer."),
        (Kind.SINGLE, "0", "Your “I don’t know” is kept."),
        (Kind.MULTIPLE, "13", "Your answer A and C is kept."),
        (Kind.TEXT, "Xi", "Your answer “Xi” is kept."),
    ],
)
def test_what_is_kept_is_said_of_every_kind(
    begin: Begin, clock: ScriptedClock, kind: Kind, keys: str, kept: str
) -> None:
    window = begin((question(kind),), question_s=30, pace=None)
    press(keys)
    clock.go_on(seconds=31)
    driving.sitting_page(window).look_at_clock()
    assert sees(window, f"The time for this question is over. {kept}")


def test_a_typed_question_has_nothing_to_strike_out(begin: Begin) -> None:
    window = begin((question(Kind.TEXT),))
    assert strikes(window) == []


def test_in_practice_the_strikes_stay_in_sight_after_the_check_and_can_be_changed_no_more(
    begin: Begin, singles: tuple[Question, ...]
) -> None:
    window = begin(singles, mode=Mode.PRACTICE, pace=None)
    strikes(window)[0].click()
    press("2")
    press(Qt.Key.Key_Return)
    assert strikes(window) == []
    assert next(row for row in window.findChildren(OptionRow) if row.isVisible()).view.struck


def tip(window: MainWindow, words: str) -> str:
    return button(window, words).toolTip()


def test_every_button_tells_its_key_and_one_that_is_off_why(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    window.resize(1280, 800)
    settle()
    keys = {
        "Pause": "Pause (Ctrl+P)",
        "Hide the clock": "Hide the clock (H)",
        "Flag for later": "Flag for later (L)",
        "Fairly sure": "Fairly sure (8)",
        "I don’t know": "I don’t know (0)",
        "Next": "Next (PgDown)",
        "Hand in …": "Hand in … (Ctrl+Return)",
        "Previous": "This is the first question.",
    }
    shown = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
    named = {each.accessibleName().split(",")[0]: each for each in shown}
    found = {name: named[name].toolTip() for name in keys}
    assert {name: words for name, words in keys.items() if words not in found[name]} == {}, found
    driving.sitting_page(window).next()
    assert "Previous (PgUp)" in tip(window, "Previous")


def test_where_single_keys_are_off_no_tool_tip_promises_one(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    prefer(window, single_keys=False)
    take_again(window)
    for words in ("Flag for later", "Fairly sure", "I don’t know"):
        assert "(" not in tip(window, words), words
    assert "(Ctrl+P)" in tip(window, "Pause")


def test_a_confidence_that_is_off_says_why(begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock) -> None:
    window = begin(singles, question_s=30, pace=None)
    press("18")
    clock.go_on(seconds=31)
    driving.sitting_page(window).look_at_clock()
    bar = next(each for each in window.findChildren(ConfidenceBar) if each.isVisible())
    assert (tip(window, "Certain"), bar.accessibleDescription()) == ("", "The time for this question is over.")


def test_practice_speaks_of_no_marking_and_no_handing_in(
    begin: Begin, singles: tuple[Question, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = begin(singles, mode=Mode.PRACTICE, pace=None)
    window.resize(1280, 800)
    settle()
    said: list[str] = []
    monkeypatch.setattr(ConfirmDialog, "ask", lambda dialog: said.append(dialog.windowTitle()))
    driving.sitting_page(window).go_to(4)
    assert sees(window, "Finish …")
    button(window, "To the end").click()
    button(window, "Finish practice …").click()
    assert said == ["Finish with 5 questions incomplete or unanswered?"]
    for words in ("Hand in", "hand in", "handed in", "taken off", "costs"):
        assert not sees(window, words), words


def test_counts_begin_a_sentence_as_one_begins() -> None:
    assert sentences.begun("неполных: 1") == "Неполных: 1"
    assert sentences.begun("1 answered") == "1 answered"
    assert sentences.begun("") == ""
