import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.answers.answer_style import OptionState
from sco_quiz.gui.widgets.answers.options.option_group import OptionGroup
from sco_quiz.gui.widgets.answers.options.option_plan import OptionView
from sco_quiz.gui.widgets.answers.options.option_row import OptionRow

NAMES = ("Uzbekistan", "Kazakhstan", "Egypt", "Pakistan")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def group(look: Look, qtbot: QtBot) -> OptionGroup:
    group = OptionGroup(look, "Options")
    group.set_views([OptionView(name) for name in NAMES])
    qtbot.addWidget(group)
    group.resize(480, group.heightForWidth(480))
    with qtbot.waitActive(group):
        group.show()
        group.activateWindow()
    return group


def chosen(group: OptionGroup) -> set[int]:
    return {place for place, row in enumerate(group.rows()) if row.isChecked()}


def test_a_click_anywhere_in_the_row_chooses_it(group: OptionGroup, qtbot: QtBot) -> None:
    row = group.rows()[1]
    with qtbot.waitSignal(group.chosen) as signal:
        QTest.mouseClick(row, LEFT, pos=QPoint(row.width() - 3, row.height() - 3))
    assert signal.args == [frozenset({1})]


def test_another_choice_takes_the_place_of_the_first(group: OptionGroup) -> None:
    group.press(0)
    group.press(2)
    assert chosen(group) == {2}


def test_a_second_click_on_an_option_clears_it(group: OptionGroup, qtbot: QtBot) -> None:
    group.press(1)
    with qtbot.waitSignal(group.chosen) as signal:
        group.press(1)
    assert (signal.args, chosen(group)) == ([frozenset()], set())


def test_several_answers_stand_together(group: OptionGroup) -> None:
    group.set_views([OptionView(name) for name in NAMES], several=True)
    group.press(0)
    group.press(2)
    assert chosen(group) == {0, 2}


def test_one_choice_too_many_is_refused_and_said(group: OptionGroup, qtbot: QtBot, spoken: list[str]) -> None:
    group.set_views([OptionView(name) for name in NAMES], several=True, limit=2)
    for place in (0, 1):
        group.press(place)
    with qtbot.waitSignal(group.limit_reached):
        group.press(2)
    assert (chosen(group), spoken) == ({0, 1}, ["2 of 2 chosen. Clear one first."])


def test_setting_what_is_shown_tells_nobody(group: OptionGroup, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(group.chosen):
        group.set_views([OptionView(name, chosen=name == "Egypt") for name in NAMES])
    assert chosen(group) == {2}


def test_the_group_is_one_tab_stop_at_the_chosen_row(group: OptionGroup) -> None:
    group.rows()[0].clearFocus()
    group.set_views([OptionView(name, chosen=name == "Egypt") for name in NAMES])
    stops = [row for row in group.rows() if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [group.rows()[2]]


def test_arrows_move_the_focus_and_choose_nothing(group: OptionGroup) -> None:
    group.focus_first()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(group.window().focusWidget(), key)
    assert group.rows()[1].hasFocus()
    assert chosen(group) == set()


def test_home_and_end_go_to_the_ends_and_arrows_stop_there(group: OptionGroup) -> None:
    group.focus_first()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Down):
        QTest.keyClick(group.window().focusWidget(), key)
    assert group.rows()[3].hasFocus()


def test_space_chooses_the_focused_row(group: OptionGroup) -> None:
    group.focus_first()
    QTest.keyClick(group.rows()[0], Qt.Key.Key_Space)
    assert chosen(group) == {0}


def test_a_locked_row_keeps_its_answer(group: OptionGroup, qtbot: QtBot) -> None:
    group.set_views([OptionView(name, name == "Egypt", OptionState.LOCKED) for name in NAMES])
    with qtbot.assertNotEmitted(group.chosen):
        group.press(0)
    assert chosen(group) == {2}


def test_drawing_the_same_screen_again_keeps_the_focus(group: OptionGroup) -> None:
    group.press(2)
    row = group.rows()[2]
    group.set_views([OptionView(name, chosen=name == "Egypt") for name in NAMES])
    assert row is group.rows()[2]
    assert row.hasFocus()


def test_choosing_moves_no_line_of_text(group: OptionGroup) -> None:
    group.set_views([OptionView("A text of two lines " * 4)])
    before = group.heightForWidth(480)
    group.press(0)
    assert group.heightForWidth(480) == before


@pytest.mark.parametrize(
    ("several", "role"), [(False, QAccessible.Role.RadioButton), (True, QAccessible.Role.CheckBox)]
)
def test_a_reader_hears_role_letter_text_and_position(
    group: OptionGroup,
    several: bool,  # noqa: FBT001 - a parameter of the test
    role: QAccessible.Role,
) -> None:
    group.set_views([OptionView(name) for name in NAMES], several=several)
    heard = QAccessible.queryAccessibleInterface(group.rows()[1])
    assert heard.role() == role
    assert heard.text(QAccessible.Text.Name) == "B, Kazakhstan, 2 of 4"


def test_a_reader_hears_verdict_and_reason_at_review(group: OptionGroup) -> None:
    group.set_views([OptionView("Astana", True, OptionState.ANSWER_WRONG, "It was later. Paragraph 24.")])
    assert group.rows()[0].accessibleName() == "A, Astana, Your answer, wrong. It was later. Paragraph 24."


def looks(look: Look) -> dict[str, OptionView]:
    states = {state.value: OptionView("Tianjin", False, state) for state in OptionState}
    judged = (OptionState.ANSWER_RIGHT, OptionState.ANSWER_WRONG)
    return {
        **states,
        **{state.value: OptionView("Tianjin", True, state) for state in judged},
        "chosen": OptionView("Tianjin", True),
        "locked, chosen": OptionView("Tianjin", True, OptionState.LOCKED),
        "struck": OptionView("Tianjin", struck=True),
    }


def test_every_state_differs_from_every_other_in_grey(look: Look, qtbot: QtBot) -> None:
    row = OptionRow(look, "A", "")
    qtbot.addWidget(row)
    row.resize(420, 52)
    grey: dict[str, QImage] = {}
    for name, view in looks(look).items():
        row.set_view(view, is_square=False, position="1 of 4")
        grey[name] = row.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    names = sorted(set(grey) - {OptionState.LOCKED.value})  # a locked empty row is an open one that cannot be clicked
    for place, one in enumerate(names):
        for other in names[place + 1 :]:
            assert unlike(grey[one], grey[other]) >= 30, (one, other)


def test_the_judged_states_differ_in_shape_and_not_by_their_word_alone(look: Look, qtbot: QtBot) -> None:
    row = OptionRow(look, "A", "")
    qtbot.addWidget(row)
    row.resize(420, 52)
    heads = []
    for state in (OptionState.ANSWER_RIGHT, OptionState.ANSWER_WRONG, OptionState.RIGHT_MISSED):
        row.set_view(OptionView("Tianjin", True, state), is_square=False, position="1 of 4")
        head = row.grab(QRect(0, 0, 48, 52)).toImage()
        heads.append(head.convertToFormat(QImage.Format.Format_Grayscale8))
    assert min(unlike(heads[one], heads[other]) for one, other in ((0, 1), (0, 2), (1, 2))) >= 30


@pytest.mark.parametrize("width", range(320, 720, 20))
def test_the_state_words_stand_all_beside_the_text_or_all_below_it(look: Look, qtbot: QtBot, width: int) -> None:
    row = OptionRow(look, "A", "")
    qtbot.addWidget(row)
    heights = set()
    for state in (OptionState.ANSWER_RIGHT, OptionState.ANSWER_WRONG, OptionState.RIGHT_MISSED):
        row.set_view(OptionView("Tianjin", True, state, "It is the host."), is_square=False, position="1 of 4")
        heights.add(row.heightForWidth(width))
    assert len(heights) == 1


def unlike(one: QImage, other: QImage) -> int:
    """Pixels whose grey differs by a third of the scale or more: shapes and words, not tints."""
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(first - second) >= 85 for first, second in pairs)


def test_only_options_that_a_key_chooses_show_one(group: OptionGroup) -> None:
    """7 to 9 say how sure one is, whatever is asked; the seventh has its letter."""
    group.set_views([OptionView(str(number)) for number in range(8)])
    assert [row.view.text for row in group.rows() if row.shown_key()] == ["0", "1", "2", "3", "4", "5", "6"]
