"""What an input method is composing when something else happens: no letter of it is lost, none comes back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from sco_quiz.domain.attempt import Mode, Sheet
from sco_quiz.domain.question import Kind, Question
from sco_quiz.domain.response import EMPTY, Confidence, Response
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.widgets.controls.fields.note_field import NoteField
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.lists.item_list import ItemList
from sco_quiz.gui.window.main_window import MainWindow
from tests.factories import question
from tests.gui.pages.seeing import button, press, sees
from tests.test_real_window import stored

Begin = Callable[..., MainWindow]
Leave = Callable[[MainWindow, ScriptedClock], object]
CTRL = Qt.KeyboardModifier.ControlModifier


def typed(count: int = 2) -> tuple[Question, ...]:
    return tuple(question(Kind.TEXT, number) for number in range(1, count + 1))


def compose(text: str, commit: str = "") -> None:
    """What an input method tells of its work, to whatever has the focus."""
    focus, event = QApplication.focusWidget(), QInputMethodEvent(text, [])
    assert focus is not None
    event.setCommitString(commit)
    QCoreApplication.sendEvent(focus, event)


def click(words: str, window: MainWindow, _clock: ScriptedClock) -> None:
    QTest.mouseClick(button(window, words), Qt.MouseButton.LeftButton)


def click_second_cell(window: MainWindow, _clock: ScriptedClock) -> None:
    """Of the navigator."""
    (cells,) = (each for each in window.findChildren(ItemList) if each.isVisible())
    spot = cells.item_rect(1).center()
    QTest.mouseClick(cells.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)


def key(pressed: Qt.Key, modifier: Qt.KeyboardModifier, _window: MainWindow, _clock: ScriptedClock) -> None:
    press(pressed, modifier)


def command(words: str, window: MainWindow, _clock: ScriptedClock) -> None:
    next(action for action in window.findChildren(QAction) if words in action.text()).trigger()


def run_out(window: MainWindow, clock: ScriptedClock) -> None:
    clock.go_on(hours=1)
    driving.sitting_page(window).look_at_clock()


PLAIN = Qt.KeyboardModifier.NoModifier
WAYS: dict[str, Leave] = {
    "the time runs out": run_out,
    "nothing, until the power is cut": lambda _window, _clock: None,
    "Next is clicked": partial(click, "Next"),
    "Page Down": partial(key, Qt.Key.Key_PageDown, PLAIN),
    "Return": partial(key, Qt.Key.Key_Return, PLAIN),
    "Certain is clicked": partial(click, "Certain"),
    "a cell of the navigator is clicked": click_second_cell,
    "the flag is clicked": partial(click, "Flag for later"),
    "Hand in is clicked": partial(click, "Hand in …"),
    "Ctrl and Return": partial(key, Qt.Key.Key_Return, CTRL),
    "Pause is clicked": partial(click, "Pause"),
    "Ctrl and P": partial(key, Qt.Key.Key_P, CTRL),
    "Pause in the menu": partial(command, "Pause or"),
    "the clock is hidden": partial(command, "Hide or show the clock"),
    "Tab": partial(key, Qt.Key.Key_Tab, PLAIN),
    "F6": partial(key, Qt.Key.Key_F6, PLAIN),
    "F1": partial(key, Qt.Key.Key_F1, PLAIN),
    "the page is left": lambda window, _clock: driving.show_about(window),
    "the window is closed": lambda window, _clock: window.close(),
}


def field() -> QLineEdit:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    return focus


def sheet(window: MainWindow) -> Sheet:
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    return sitting.screen().sheet


@pytest.mark.fault("F4")
@pytest.mark.parametrize("way", WAYS)
def test_what_is_being_composed_is_part_of_the_stored_answer(
    begin: Begin, clock: ScriptedClock, tmp_path: Path, way: str
) -> None:
    """Something is being composed by an input method when the question is left, in nineteen ways: it is stored."""
    window = begin(typed())
    press("Shai")
    field().setCursorPosition(3)
    compose("ngh")
    WAYS[way](window, clock)
    assert [each.response for each in stored(tmp_path).sheets] == [Response(text="Shanghi"), EMPTY]


@pytest.mark.fault("F4")
def test_an_answer_that_is_being_composed_is_not_called_saved(begin: Begin) -> None:
    """The page does not call an answer saved while an input method has it open, though it is stored as it stands."""
    window = begin(typed())
    press("Sh")
    assert sees(window, "Saved")
    compose("ang")
    assert not sees(window, "Saved")
    assert sees(window, "Still composing")
    compose("", "angh")
    assert sees(window, "Saved")
    assert sheet(window).response.text == "Shangh"


@pytest.mark.fault("F4")
@pytest.mark.parametrize("way", ["Next is clicked", "Page Down", "Tab", "Certain is clicked", "Pause is clicked"])
def test_a_composition_that_is_cancelled_leaves_nothing(
    begin: Begin, clock: ScriptedClock, tmp_path: Path, way: str
) -> None:
    """A composition is cancelled, and then the question is left: nothing of it is stored."""
    window = begin(typed())
    press("Sh")
    compose("ang")
    compose("")
    assert sees(window, "Saved")
    WAYS[way](window, clock)
    assert [each.response for each in stored(tmp_path).sheets] == [Response(text="Sh"), EMPTY]


@pytest.mark.fault("F4")
def test_what_an_input_method_clears_because_the_field_is_left_is_kept(begin: Begin, tmp_path: Path) -> None:
    """The input method throws its text away because the field is left, as libpinyin does: it is stored all the same."""
    window = begin(typed())
    compose("上海")
    compose("")  # by Qt's word that the focus goes, before it is gone
    button(window, "Certain").setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    assert stored(tmp_path).sheets[0].response.text == "上海"
    assert sees(window, "Saved")


@pytest.mark.fault("F4")
def test_the_time_of_one_question_runs_out_over_a_composition(
    begin: Begin, clock: ScriptedClock, tmp_path: Path
) -> None:
    """The time of one question runs out over a composition: it is kept, in the field and in the store."""
    window = begin(typed(), question_s=30, pace=None)
    entry = field()
    compose("上海")
    clock.go_on(seconds=31)
    driving.sitting_page(window).look_at_clock()
    assert (entry.text(), entry.isReadOnly(), sees(window, "Still composing")) == ("上海", True, False)
    assert stored(tmp_path).sheets[0].response.text == "上海"


def test_a_composition_is_checked_as_it_stands(begin: Begin) -> None:
    window = begin(typed(1), mode=Mode.PRACTICE, pace=None)
    compose("Nowhere")
    driving.sitting_page(window).next()
    assert sees(window, "Your answer, wrong")
    assert not sees(window, "Still composing")


def test_the_next_question_knows_nothing_of_it(begin: Begin) -> None:
    window = begin(typed())
    compose("上海")
    press(Qt.Key.Key_PageDown)
    assert (field().text(), sees(window, "Saved")) == ("", True)
    press("x")
    press(Qt.Key.Key_PageUp)
    assert field().text() == "上海"


def test_what_is_composed_among_selected_letters_takes_their_place(begin: Begin) -> None:
    window = begin(typed())
    press("Beijing")
    field().selectAll()
    compose("上海")
    assert sheet(window).response.text == "上海"


def test_letters_beyond_the_basic_plane_count_as_one(begin: Begin) -> None:
    window = begin(typed())
    compose("", "𠮷𠮷")
    field().cursorBackward(False)
    compose("野")
    assert sheet(window).response.text == "𠮷野𠮷"
    press(Qt.Key.Key_Tab)
    assert sheet(window).response.text == "𠮷野𠮷"


def test_i_do_not_know_takes_the_place_of_a_composition(begin: Begin, clock: ScriptedClock) -> None:
    window = begin(typed())
    entry = field()
    compose("上海")
    click("I don’t know", window, clock)
    assert (sheet(window).response.dont_know, entry.text()) == (True, "")


def test_the_confidence_in_a_composition_is_stored_with_it(begin: Begin, clock: ScriptedClock) -> None:
    window = begin(typed())
    compose("上海")
    click("Certain", window, clock)
    assert (sheet(window).sure, sheet(window).response.text) == (Confidence.CERTAIN, "上海")


# ---- fields of other pages


def shown(window: MainWindow, kind: type[QWidget]) -> QWidget:
    return next(each for each in window.findChildren(kind) if each.isVisible())


def test_facts_are_searched_by_what_is_being_composed(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    driving.show_study(window)
    compose("没有")
    assert sees(window, "No fact has all of these words")
    compose("", "statement")
    assert not sees(window, "No fact has all of these words")


def test_a_name_that_is_being_composed_is_kept_when_its_field_is_left(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    driving.show_settings(window)
    shown(window, TextField).setFocus()
    compose("爱达")
    press("1", CTRL)
    assert driving.current_session(window).ready().roster.current().name == "爱达"


def test_a_name_that_is_being_composed_is_kept_when_the_window_is_closed(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    roster = driving.current_session(window).ready().roster
    driving.show_settings(window)
    shown(window, TextField).setFocus()
    compose("爱达")
    window.close()
    assert roster.current().name == "爱达"


def test_a_new_learner_is_named_by_what_is_being_composed(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    window = open_window(singles)
    driving.show_learners(window)
    shown(window, TextField).setFocus()
    compose("爱达")
    click("Add and switch", window, clock)
    assert driving.current_session(window).ready().roster.current().name == "爱达"


def test_a_note_that_is_being_composed_is_kept_with_it(begin: Begin, clock: ScriptedClock) -> None:
    window = begin(typed(1))
    run_out(window, clock)
    driving.sitting_page(window).finished.emit()
    driving.review(window, 0, (0,))
    click("Challenge this question", window, clock)
    press("It says ")
    compose("上海")
    assert isinstance(QApplication.focusWidget(), NoteField)
    click("Keep the note", window, clock)
    assert sees(window, "It says 上海")
