"""What Qt does to a widget for a screen reader is an answer too: `toggle`, `setText`, a selection in a list."""

import pytest
from PySide6.QtCore import QItemSelectionModel, SignalInstance
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.answers.answer_style import OptionState
from sco_quiz.gui.widgets.answers.entry_field import EntryField
from sco_quiz.gui.widgets.answers.match_list import MatchList, MatchView
from sco_quiz.gui.widgets.answers.options.option_group import OptionGroup
from sco_quiz.gui.widgets.answers.options.option_plan import OptionView
from sco_quiz.gui.widgets.controls.chips import Chip, ChipRow, ChipSet
from sco_quiz.gui.widgets.controls.fields.drop_down import DropDown
from sco_quiz.gui.widgets.controls.flag_toggle import FlagToggle
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented
from sco_quiz.gui.widgets.labels.label import PlainLabel

NAMES = ("Uzbekistan", "Kazakhstan", "Egypt")


def told(*signals: SignalInstance) -> list[object]:
    said: list[object] = []
    for signal in signals:
        signal.connect(said.append)
    return said


def options(
    look: Look, qtbot: QtBot, *views: OptionView, several: bool = False, limit: int | None = None
) -> OptionGroup:
    group = OptionGroup(look, "Options")
    qtbot.addWidget(group)
    group.set_views(views or [OptionView(name) for name in NAMES], several=several, limit=limit)
    return group


def checked(group: OptionGroup) -> list[bool]:
    return [row.isChecked() for row in group.rows()]


def test_an_option_that_is_toggled_is_chosen_once(look: Look, qtbot: QtBot) -> None:
    group = options(look, qtbot)
    said = told(group.chosen)
    group.rows()[0].toggle()
    group.rows()[1].toggle()
    assert said == [frozenset({0}), frozenset({1})]
    assert checked(group) == [False, True, False]


def test_one_of_several_that_is_toggled_again_is_cleared(look: Look, qtbot: QtBot) -> None:
    group = options(look, qtbot, several=True)
    said = told(group.chosen)
    for place in (0, 2, 0):
        group.rows()[place].toggle()
    assert said == [frozenset({0}), frozenset({0, 2}), frozenset({2})]


def test_an_option_too_many_is_not_left_checked(look: Look, qtbot: QtBot) -> None:
    group = options(look, qtbot, several=True, limit=1)
    group.rows()[0].toggle()
    with qtbot.waitSignal(group.limit_reached):
        group.rows()[1].toggle()
    assert checked(group) == [True, False, False]


def test_a_judged_option_stays_as_it_is(look: Look, qtbot: QtBot) -> None:
    judged = [
        OptionView("Egypt", chosen=True, state=OptionState.ANSWER_WRONG),
        OptionView("Iran", state=OptionState.RIGHT_MISSED),
    ]
    group = options(look, qtbot, *judged)
    group.rows()[1].toggle()
    assert checked(group) == [True, False]


def test_a_segment_and_a_chip_that_are_toggled_are_chosen(look: Look, qtbot: QtBot) -> None:
    segments, chips = Segmented(look, "Sure"), ChipRow(look, "Show")
    for widget in (segments, chips):
        qtbot.addWidget(widget)
    said = told(segments.chosen, chips.chosen)
    segments.set_segments([Segment(name) for name in NAMES], None)
    chips.set_chips([Chip(name) for name in NAMES], 0)
    segments.buttons()[1].toggle()
    chips.buttons()[1].toggle()
    assert said == [1, 1]


def test_a_chip_of_several_that_is_toggled_is_picked(look: Look, qtbot: QtBot) -> None:
    chips = ChipSet(look, "Topics")
    qtbot.addWidget(chips)
    said = told(chips.picked)
    chips.set_picked([Chip("All"), *(Chip(name) for name in NAMES)], frozenset())
    chips.buttons()[2].toggle()
    assert said == [frozenset({2})]


def test_a_flag_that_is_toggled_is_set(look: Look, qtbot: QtBot) -> None:
    flag = FlagToggle(look)
    qtbot.addWidget(flag)
    said = told(flag.flagged)
    flag.toggle()
    flag.click()
    assert said == [True, False]


def test_a_text_that_is_set_from_outside_is_an_answer(look: Look, qtbot: QtBot) -> None:
    entry = EntryField(look, "Your answer")
    qtbot.addWidget(entry)
    said = told(entry.edited)
    entry.set_view("Sco")
    entry.line.setText("Sco 2")
    assert said == ["Sco 2"]


def list_of_names(look: Look, qtbot: QtBot, *, is_open: bool) -> DropDown:
    drop_down = DropDown(look, "Match")
    qtbot.addWidget(drop_down)
    drop_down.set_choices(NAMES, 0)
    drop_down.show()
    if is_open:
        drop_down.showPopup()
    return drop_down


@pytest.mark.parametrize("is_open", [False, True])
def test_an_entry_selected_in_a_list_is_chosen(look: Look, qtbot: QtBot, is_open: bool) -> None:  # noqa: FBT001
    drop_down = list_of_names(look, qtbot, is_open=is_open)
    said = told(drop_down.activated)
    index = drop_down.model().index(2, 0)
    drop_down.view().selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    qtbot.waitUntil(lambda: said == [2])
    assert (drop_down.currentText(), drop_down.view().isVisible()) == ("Egypt", False)


def test_an_arrow_key_in_an_open_list_chooses_nothing_yet(look: Look, qtbot: QtBot) -> None:
    drop_down = list_of_names(look, qtbot, is_open=True)
    said = told(drop_down.activated)
    drop_down.view().setCurrentIndex(drop_down.model().index(1, 0))
    qtbot.wait(20)
    assert (said, drop_down.currentIndex()) == ([], 0)


def test_a_list_has_a_label_for_those_who_cannot_see_what_stands_beside_it(look: Look, qtbot: QtBot) -> None:
    matches = MatchList(look)
    qtbot.addWidget(matches)
    matches.set_views([MatchView("Rahat & site")], NAMES)
    row = matches.rows()[0]
    labels = [label for label in row.findChildren(PlainLabel) if label.buddy() is row.drop_down]
    assert [label.accessibleName() for label in labels] == ["Match for Rahat & site"]
