import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import load_theme
from sco_quiz.gui.widgets.lists.facts.fact_list import FactList
from sco_quiz.gui.widgets.lists.facts.fact_view import FactView, GroupView, Row, TextView
from sco_quiz.gui.widgets.lists.paragraph_cell import ParagraphState
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage
from tests.gui.conftest import THEMES
from tests.gui.items import click, heard, interface

FOUNDED = FactView("The SCO was founded in Shanghai.", ParagraphState.TWICE, "Right twice in a row", ("Paragraph 3",))
SIX = FactView("Six states founded it. " * 9, ParagraphState.MISSED, "Missed last time", ("Paragraph 10", "As of 2025"))
TEN = FactView("It has ten members.", ParagraphState.NOT_ASKED, "Not asked yet", ("Paragraph 11",))
ROWS: tuple[Row, ...] = (
    GroupView("Founding", "1 of 2 known", "Practise these 2"),
    TextView("In your copy", "What the article says there."),
    FOUNDED,
    SIX,
    GroupView("Members", "0 of 1 known", "Practise these 1"),
    TEN,
)


@pytest.fixture
def shown(look: Look, qtbot: QtBot) -> FactList:
    facts = FactList(look, "Facts")
    qtbot.addWidget(facts)
    facts.set_rows(ROWS)
    facts.resize(600, facts.heightForWidth(600))
    facts.show()
    return facts


def press(facts: FactList, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(facts, key)


def test_a_reader_hears_headings_texts_and_each_fact_with_its_state_and_place(shown: FactList) -> None:
    assert interface(shown).role() == QAccessible.Role.List
    assert {interface(shown).child(at).role() for at in range(len(ROWS))} == {QAccessible.Role.ListItem}
    said = heard(shown)
    assert said[0] == "Founding. 1 of 2 known. Practise these 2"
    assert said[1] == "In your copy. What the article says there."
    assert said[2] == "The SCO was founded in Shanghai. Right twice in a row. Paragraph 3. 1 of 3"
    assert said[5] == "It has ten members. Not asked yet. Paragraph 11. 3 of 3"


def test_no_label_is_left_to_be_read_out_before_the_list_is_entered(shown: FactList) -> None:
    assert interface(shown).childCount() == len(ROWS)


def test_rows_lie_one_under_another_and_fill_the_list(shown: FactList) -> None:
    places = [shown.item_rect(at) for at in range(len(ROWS))]
    assert [place.top() for place in places[1:]] == [place.bottom() + 1 for place in places[:-1]]
    assert places[-1].bottom() + 1 == shown.heightForWidth(600)
    assert places[3].height() > places[2].height()


def test_arrows_walk_over_headings_texts_and_facts(shown: FactList) -> None:
    walked = []
    for _ in ROWS:
        walked.append(shown.place())
        press(shown, Qt.Key.Key_Down)
    assert walked == list(range(len(ROWS)))
    press(shown, Qt.Key.Key_Home)
    assert shown.place() == 0


def test_enter_on_a_fact_opens_it_and_on_a_heading_practises_its_facts(shown: FactList) -> None:
    opened: list[int] = []
    practised: list[int] = []
    shown.opened.connect(opened.append)
    shown.practise_asked.connect(practised.append)
    press(shown, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert (practised, opened) == ([0], [2])


def test_a_click_on_a_fact_opens_it(shown: FactList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.opened) as signal:
        click(shown, 3)
    assert signal.args == [3]


def test_of_a_heading_only_its_action_takes_clicks(shown: FactList) -> None:
    practised: list[int] = []
    shown.practise_asked.connect(practised.append)
    room = shown.item_rect(4)
    click(shown, 4, room.topLeft() + QPoint(40, room.height() // 2))
    assert practised == []
    click(shown, 4, shown.item_part(4, room).center())
    assert practised == [4]


def test_the_action_of_a_heading_answers_the_pointer(shown: FactList, qtbot: QtBot) -> None:
    part = shown.item_part(4, shown.item_rect(4))
    bare = shown.grab(part).toImage()
    QTest.mouseMove(shown.viewport(), part.center())
    qtbot.waitUntil(lambda: shown.grab(part).toImage() != bare)
    QTest.mouseMove(shown.viewport(), shown.item_rect(2).center())
    qtbot.waitUntil(lambda: shown.grab(part).toImage() == bare)


def test_the_focus_stays_on_its_fact_when_others_go(shown: FactList) -> None:
    shown.go_to(5)
    shown.set_rows(ROWS[4:])
    assert shown.place() == 1
    shown.set_rows(ROWS[:4])
    assert shown.place() == 0


def test_a_fact_whose_state_has_changed_keeps_the_focus(shown: FactList) -> None:
    shown.go_to(5)
    known = FactView(TEN.statement, ParagraphState.ONCE, "Right last time, 1 of 1", TEN.places)
    shown.set_rows((*ROWS[:5], known))
    assert shown.place() == 5
    assert "Right last time" in heard(shown)[5]


def test_an_empty_list_is_no_stop(shown: FactList) -> None:
    shown.set_rows(())
    assert shown.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert interface(shown).childCount() == 0


@pytest.mark.parametrize("width", [320, 240])
def test_where_it_is_narrow_the_facts_wrap(shown: FactList, width: int) -> None:
    assert shown.heightForWidth(width) > shown.heightForWidth(width + 300) > 0


def test_larger_text_is_measured_anew(shown: FactList, look: Look) -> None:
    before = shown.heightForWidth(600)
    look.apply(load_theme(THEMES, "light", "standard", 2.0))
    assert shown.heightForWidth(600) > 1.5 * before


@pytest.mark.parametrize("row", ROWS)
def test_every_row_is_drawn(shown: FactList, row: Row) -> None:
    shown.set_rows(())
    bare = shown.grab().toImage()
    shown.set_rows([row])
    assert shown.grab().toImage() != bare


def test_what_the_search_has_found_is_marked_and_underlined(shown: FactList, look: Look) -> None:
    marked = FactView(TEN.statement, TEN.state, TEN.words, TEN.places, ((7, 10),), ((0, 9),))
    shown.set_rows([marked])
    image, mark = shown.grab().toImage(), look.theme.colours.mark
    assert any(image.pixelColor(x, y) == mark for x in range(image.width()) for y in range(0, image.height(), 2))


def test_the_page_scrolls_to_the_row_that_has_the_focus(look: Look, qtbot: QtBot) -> None:
    page, facts = ScrollPage(look), FactList(look, "Facts")
    qtbot.addWidget(page)
    page.body.addWidget(facts)
    facts.set_rows([FactView(f"Fact {n}.", ParagraphState.ONCE, "Right", ("Paragraph 1",)) for n in range(60)])
    page.resize(500, 400)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    facts.setFocus()
    press(facts, Qt.Key.Key_PageDown)
    after_a_page = facts.place()
    assert 1 < after_a_page < 10
    press(facts, Qt.Key.Key_End)
    spot = facts.viewport().mapTo(page, facts.item_rect(59).center())
    assert page.rect().contains(spot)
    press(facts, Qt.Key.Key_PageUp, Qt.Key.Key_Home)
    assert page.rect().contains(facts.viewport().mapTo(page, facts.item_rect(0).center()))
