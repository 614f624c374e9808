from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.controls.chips import Chip, ChipRow
from sco_quiz.gui.widgets.controls.flag_toggle import FlagToggle
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented
from sco_quiz.gui.widgets.lists.question_cell import CellState, CellView
from sco_quiz.gui.widgets.lists.question_grid import Legend
from sco_quiz.gui.window.frame.side_bar import SideBar, SideItem

CELLS = [CellView(number, CellState.ANSWERED, number == 4, number == 7) for number in range(1, 13)]


def test_nothing_is_preset_in_a_segmented_control(look: Look, qtbot: QtBot) -> None:
    sure = Segmented(look, "How sure are you?")
    qtbot.addWidget(sure)
    sure.set_segments([Segment("Guessing", "7"), Segment("Certain", "9")], None)
    assert [button.isChecked() for button in sure.buttons()] == [False, False]


def test_a_segment_chosen_is_told_and_said_by_its_state_alone(look: Look, qtbot: QtBot, spoken: list[str]) -> None:
    sure = Segmented(look, "How sure are you?")
    qtbot.addWidget(sure)
    sure.set_segments([Segment("Guessing", "7"), Segment("Certain", "9")], 0)
    with qtbot.waitSignal(sure.chosen) as signal:
        sure.press(1)
    assert (signal.args, spoken) == ([1], [])
    assert [button.isChecked() for button in sure.buttons()] == [False, True]


def test_segments_are_radio_buttons_to_a_reader(look: Look, qtbot: QtBot) -> None:
    sure = Segmented(look, "How sure are you?")
    qtbot.addWidget(sure)
    sure.set_segments([Segment("Guessing")], None)
    role = QAccessible.queryAccessibleInterface(sure.buttons()[0]).role()
    assert role == QAccessible.Role.RadioButton


def test_a_choice_can_be_taken_from_the_segments_again(look: Look, qtbot: QtBot) -> None:
    sure = Segmented(look, "How sure are you?")
    qtbot.addWidget(sure)
    segments = [Segment("Guessing"), Segment("Certain")]
    sure.set_segments(segments, 1)
    sure.set_segments(segments, None)
    assert not any(button.isChecked() for button in sure.buttons())


def test_chips_name_their_counts(look: Look, qtbot: QtBot) -> None:
    chips = ChipRow(look, "Questions shown")
    qtbot.addWidget(chips)
    chips.set_chips([Chip("All", 20), Chip("Missed", 6)], 0)
    with qtbot.waitSignal(chips.chosen) as signal:
        chips.buttons()[1].click()
    assert signal.args == [1]
    assert [button.accessibleName() for button in chips.buttons()] == ["All, 20", "Missed, 6"]


def test_chips_wrap_where_there_is_no_room(look: Look, qtbot: QtBot) -> None:
    chips = ChipRow(look, "Questions shown")
    qtbot.addWidget(chips)
    chips.set_chips([Chip("Not answered", 3) for _ in range(4)], 0)
    assert chips.heightForWidth(160) >= 4 * 36 > chips.heightForWidth(900)


def test_both_states_of_the_flag_have_a_word(look: Look, qtbot: QtBot, spoken: list[str]) -> None:
    flag = FlagToggle(look)
    qtbot.addWidget(flag)
    before = flag.text()
    with qtbot.waitSignal(flag.flagged) as signal:
        flag.click()
    assert (before, flag.text(), signal.args) == ("Flag for later", "Flagged", [True])
    assert spoken == ["Flagged for later"]


def test_the_legend_counts_each_state_and_the_flags(look: Look, qtbot: QtBot) -> None:
    legend = Legend(look)
    qtbot.addWidget(legend)
    legend.set_cells(CELLS)
    counts = {state: label.text() for state, label in legend.counts.items()}
    assert (counts[CellState.ANSWERED], counts[CellState.UNSURE], counts[None]) == ("12", "0", "1")


def test_the_legend_turns_to_verdicts_after_the_quiz(look: Look, qtbot: QtBot) -> None:
    legend = Legend(look)
    qtbot.addWidget(legend)
    legend.set_cells(CELLS)
    legend.set_cells([CellView(1, CellState.RIGHT), CellView(2, CellState.RAN_OUT)])
    assert list(legend.counts)[:2] == [CellState.RIGHT, CellState.PARTLY]


def test_the_side_bar_tells_the_place_pressed(look: Look, qtbot: QtBot) -> None:
    items = [SideItem("home", "home", "Home"), SideItem("desk", "desk", "Teacher’s desk", "Desk")]
    bar = SideBar(look, "SCO Quiz", items, SideItem("learners", "person", "Mina"))
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.chosen) as signal:
        bar.buttons()[1].click()
    assert signal.args == ["desk"]


def test_the_rail_is_narrower_and_uses_short_words(look: Look, qtbot: QtBot) -> None:
    bar = SideBar(look, "SCO Quiz", [SideItem("desk", "desk", "Teacher’s desk", "Desk")])
    qtbot.addWidget(bar)
    wide = bar.width()
    bar.set_rail(True)
    assert (wide, bar.width()) == (208, 98)
    assert bar.buttons()[0].accessibleName() == "Teacher’s desk"


def test_segments_stand_below_one_another_where_a_line_is_too_narrow(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    holder = QWidget(window)  # which can become narrower than what stands in it, as a page does
    column = QVBoxLayout(holder)
    control = Segmented(look, "How sure are you?")
    column.addWidget(control)
    control.set_segments([Segment("a rather long answer"), Segment("another that is as long")], 0)
    window.show()
    for width, shared in ((800, "y"), (200, "x"), (800, "y")):
        holder.resize(width, 300)
        column.activate()
        first, second = (button.geometry() for button in control.buttons())
        assert getattr(first, shared)() == getattr(second, shared)()
