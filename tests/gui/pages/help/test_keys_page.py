"""Help, regions and how much is told: by keys, in and outside a quiz."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from sco_quiz.app.learners.presentation import Talk
from sco_quiz.domain.question import Question
from sco_quiz.domain.response import is_answer
from sco_quiz.gui.accessibility.announce import Weight, announce, talk
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.pages.quiz.sitting.keyboard import Said
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.lists.definition_list import FactRows
from sco_quiz.gui.window.frame.side_bar import SideBar
from sco_quiz.gui.window.main_window import MainWindow
from tests.gui.pages.seeing import button, part, press, sees

Begin = Callable[..., MainWindow]
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def full_again() -> Iterator[None]:
    yield
    talk(Talk.FULL)


def test_f1_in_a_quiz_shows_the_keys_while_the_clock_goes_on(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock
) -> None:
    window = begin(singles)
    press("1")
    press(Qt.Key.Key_F1)
    assert sees(window, "At a question")
    assert not sees(window, "Which answer belongs to question")
    clock.go_on(minutes=1)
    driving.sitting_page(window).look_at_clock()
    assert sees(window, "2 min left")
    press(Qt.Key.Key_Escape)
    assert sees(window, "Which answer belongs to question")
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    assert is_answer(sitting.screen().sheet.response)


def test_no_key_answers_while_the_keys_are_read(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    press(Qt.Key.Key_F1)
    press("1")
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    assert not is_answer(sitting.screen().sheet.response)


def test_the_end_of_time_covers_the_keys(begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock) -> None:
    window = begin(singles)
    press(Qt.Key.Key_F1)
    clock.go_on(hours=1)
    driving.sitting_page(window).look_at_clock()
    assert sees(window, "Time is up")
    assert not sees(window, "At a question")


def test_a_paused_quiz_stays_covered(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    driving.sitting_page(window).pause_or_go_on()
    press(Qt.Key.Key_F1)
    assert sees(window, "The questions are covered")


def test_from_the_hand_in_page_the_keys_lead_back_to_it(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    driving.sitting_page(window).ask_hand_in()
    press(Qt.Key.Key_F1)
    press(Qt.Key.Key_Escape)
    assert sees(window, "5 questions have no answer")


def test_outside_a_quiz_the_keys_lead_back_to_where_one_was(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    driving.show_settings(window)
    press(Qt.Key.Key_F1)
    press(Qt.Key.Key_F1)
    press(Qt.Key.Key_Escape)
    assert sees(window, "Text size")
    assert part(window, SideBar).current() == "settings"


def test_each_key_is_told_once_and_its_sign_in_words(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    driving.show_keys(window)
    rows = [row for table in window.findChildren(FactRows) for row in table.findChildren(PlainLabel)]
    keys = [key for value in rows[1::2] if value.isVisible() for key in value.text().split(", ")]
    assert "Ctrl+plus" in keys
    assert not {"PgDown", "Ctrl++", "Ctrl+-"} & set(keys)
    # The last two act on what is shown: a quiz is paused and a page printed, a pack shared and answers exported.
    in_two_places = {"Space", "Up", "Down", "Ctrl+P", "Ctrl+E"}
    assert [key for key in set(keys) - in_two_places if keys.count(key) > 1] == []


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_f6_goes_round_the_regions_of_a_quiz_and_back(begin: Begin, singles: tuple[Question, ...]) -> None:
    window = begin(singles)
    first = focused()
    assert first.accessibleName().startswith("A,")
    visited = []
    for _ in range(4):
        press(Qt.Key.Key_F6)
        visited.append(focused())
    assert visited[-1] is first
    assert len(set(visited)) == 4
    names = [each.accessibleName() or each.text() for each in visited[:3]]  # type: ignore[attr-defined] # buttons all
    assert names == ["Questions", "Next", "Pause"]
    press(Qt.Key.Key_F6, SHIFT)
    assert focused() is visited[2]
    assert window.navigation.in_quiz()


def test_f6_outside_a_quiz_changes_between_the_side_and_the_page(
    open_window: Callable[..., MainWindow], singles: tuple[Question, ...]
) -> None:
    window = open_window(singles)
    press(Qt.Key.Key_F6)
    assert part(window, SideBar).isAncestorOf(focused())
    press(Qt.Key.Key_F6)
    assert focused() is button(window, "Start timed quiz")


@pytest.mark.usefixtures("full_again")
@pytest.mark.parametrize(
    ("how", "told"),
    [
        (Talk.FULL, ["DETAIL", "PLAIN", "ASKED", "!URGENT"]),
        (Talk.SHORT, ["PLAIN", "ASKED", "!URGENT"]),
        (Talk.URGENT, ["ASKED", "!URGENT"]),
    ],
)
def test_as_much_is_told_as_was_asked_for(qapp: QApplication, spoken: list[str], how: Talk, told: list[str]) -> None:
    widget = QWidget()
    talk(how)
    for weight in Weight:
        announce(widget, weight.name, weight)
    assert spoken == told
    assert qapp is not None


@pytest.mark.usefixtures("full_again")
def test_the_learner_sets_how_much_is_told(
    begin: Begin, singles: tuple[Question, ...], clock: ScriptedClock, spoken: list[str]
) -> None:
    window = begin(singles)
    clock.go_on(seconds=100)
    driving.sitting_page(window).look_at_clock()
    assert "1 min left" in spoken
    talk(Talk.SHORT)
    spoken.clear()
    driving.sitting_page(window).say(Said.TIME)
    assert spoken == ["1 min left"]
