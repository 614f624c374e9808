from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.answers.answer_style import OptionState
from sco_quiz.gui.widgets.answers.entry_field import EntryField
from sco_quiz.gui.widgets.answers.match_list import MatchList, MatchView
from sco_quiz.gui.widgets.controls.fields.drop_down import DropDown
from sco_quiz.gui.widgets.labels.label import PlainLabel

CHOICES = ("Kazakhstan", "Egypt")


def test_a_choice_says_which_row_got_what(look: Look, qtbot: QtBot) -> None:
    matches = MatchList(look)
    qtbot.addWidget(matches)
    matches.set_views([MatchView("Rahat site"), MatchView("Luban Workshop")], CHOICES)
    with qtbot.waitSignal(matches.matched) as signal:
        matches.rows()[1].drop_down.activated.emit(1)
    assert signal.args == [1, "Egypt"]


def test_an_unmatched_row_asks_for_a_choice(look: Look, qtbot: QtBot) -> None:
    matches = MatchList(look)
    qtbot.addWidget(matches)
    matches.set_views([MatchView("Rahat site"), MatchView("Luban Workshop", "Egypt")], CHOICES)
    first, second = (row.drop_down for row in matches.rows())
    assert (first.placeholderText(), first.currentIndex(), second.currentText()) == ("Choose …", -1, "Egypt")
    assert first.accessibleName() == "Match for Rahat site"


def test_a_judged_row_shows_its_answer_and_no_list(look: Look, qtbot: QtBot) -> None:
    matches = MatchList(look)
    qtbot.addWidget(matches)
    matches.set_views(
        [MatchView("Rahat site", "Egypt", OptionState.ANSWER_WRONG, "Kazakhstan", "It is in Kazakhstan.")], CHOICES
    )
    matches.show()
    row = matches.rows()[0]
    shown = {label.text() for label in row.findChildren(PlainLabel) if label.isVisible()}
    assert shown == {"Rahat site", "Egypt", "Your answer, wrong", "Kazakhstan", "Right match", "It is in Kazakhstan."}
    assert not row.drop_down.isVisible()


def test_the_wheel_scrolls_the_page_and_changes_no_answer(look: Look, qtbot: QtBot) -> None:
    drop_down = DropDown(look, "Match")
    qtbot.addWidget(drop_down)
    drop_down.set_choices(CHOICES, 0)
    middle = QPointF(10, 10)
    no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(middle, middle, QPoint(), QPoint(0, -120), no_button, no_key, phase, False)
    QApplication.sendEvent(drop_down, wheel)
    assert (drop_down.currentIndex(), wheel.isAccepted()) == (0, False)


def test_keys_that_come_faster_than_the_list_can_look_choose_once(look: Look, qtbot: QtBot) -> None:
    drop_down = DropDown(look, "Match")
    qtbot.addWidget(drop_down)
    drop_down.set_choices(("one", "two", "three"), -1)
    drop_down.show()
    chosen: list[int] = []
    drop_down.activated.connect(chosen.append)
    drop_down.showPopup()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(drop_down.view(), key)
    place = drop_down.currentIndex()
    qtbot.wait(50)  # whatever is still to be looked at is looked at
    assert (chosen, drop_down.currentIndex()) == ([place], place)


def test_a_long_choice_wraps_and_is_not_cut(look: Look, qtbot: QtBot) -> None:
    drop_down = DropDown(look, "Match")
    qtbot.addWidget(drop_down)
    short = drop_down.sizeHint().height()
    drop_down.set_choices(["a choice whose words need more than one line of the field " * 2], 0)
    assert drop_down.sizeHint().height() > short


def test_typing_tells_the_whole_text(look: Look, qtbot: QtBot) -> None:
    entry = EntryField(look, "Your answer")
    qtbot.addWidget(entry)
    heard: list[str] = []
    entry.edited.connect(heard.append)
    QTest.keyClicks(entry.line, "six")
    assert heard == ["s", "si", "six"]


def test_the_field_says_how_it_was_read(look: Look, qtbot: QtBot) -> None:
    entry = EntryField(look, "Your answer")
    qtbot.addWidget(entry)
    entry.set_view("six", unit="member states", reading="Read as the number 6.")
    assert entry.line.accessibleDescription() == "member states. Read as the number 6."


def test_showing_the_same_text_leaves_the_cursor_where_it_is(look: Look, qtbot: QtBot) -> None:
    entry = EntryField(look, "Your answer")
    qtbot.addWidget(entry)
    entry.set_view("sixty")
    entry.line.setCursorPosition(2)
    entry.set_view("sixty")
    assert entry.line.cursorPosition() == 2


def test_a_judged_field_takes_no_more_text(look: Look, qtbot: QtBot) -> None:
    entry = EntryField(look, "Your answer")
    qtbot.addWidget(entry)
    entry.set_view("six", state=OptionState.ANSWER_WRONG, reason="There were ten in 2025.")
    QTest.keyClicks(entry.line, "ty")
    assert entry.line.text() == "six"


def test_a_judged_field_looks_judged_and_says_so(look: Look, qtbot: QtBot) -> None:
    entry = EntryField(look, "Your answer")
    qtbot.addWidget(entry)
    entry.resize(600, 120)
    pictures = []
    for state in (OptionState.OPEN, OptionState.ANSWER_WRONG, OptionState.ANSWER_RIGHT, OptionState.LOCKED):
        entry.set_view("six", unit="member states", state=state)
        pictures.append(entry.line.grab().toImage())
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])
    entry.set_view("six", state=OptionState.ANSWER_WRONG, reason="Right answer: 10.")
    assert entry.line.accessibleDescription() == "Your answer, wrong. Right answer: 10."
