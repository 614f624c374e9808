"""Widgets that only show: what they say, how they fit."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.charts.score_ring import ScoreRing
from sco_quiz.gui.widgets.charts.split_bar import SplitBar, SplitView
from sco_quiz.gui.widgets.controls.button import Button, IconButton
from sco_quiz.gui.widgets.drawing.paint import widest_width
from sco_quiz.gui.widgets.labels.clock_view import ClockDisplay, ClockState, ClockView
from sco_quiz.gui.widgets.labels.figure import Figure
from sco_quiz.gui.widgets.labels.label import PlainLabel, plain_tool_tip
from sco_quiz.gui.widgets.layout.card import Card, CardRow
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.layout.setting_row import SettingRow
from sco_quiz.gui.widgets.lists.definition_list import FactRows
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import NO_FIGURE, Cell, Column, RowView
from sco_quiz.gui.widgets.messages.banner import Banner, BannerKind
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage
from tests.gui.pages.seeing import part
from tests.gui.painted import Picture, spots

_WIDE = 2_000
LONG = "Questions on the report by a news agency, page updated in September, thirty paragraphs in all. "
MARKUP = '<b>bold</b><img src="file:///etc/hostname">'


def labelled(of: QWidget, words: str) -> PlainLabel:
    (found,) = [label for label in of.findChildren(PlainLabel) if label.text() == words]
    return found


@pytest.mark.fault("C1")
def test_a_label_shows_markup_as_it_is_written(look: Look, qtbot: QtBot) -> None:
    label = PlainLabel(look, MARKUP)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == MARKUP


@pytest.mark.fault("C1")
def test_a_tool_tip_shows_markup_as_it_is_written(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    plain_tool_tip(button, MARKUP)
    assert "<b>" not in button.toolTip()
    assert "&lt;b&gt;" in button.toolTip()


def test_a_tool_tip_is_read_out_as_it_is_written(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    plain_tool_tip(button, MARKUP)
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Description) == MARKUP


def test_a_wrapped_label_asks_for_the_height_of_its_lines(look: Look, qtbot: QtBot) -> None:
    label = PlainLabel(look, LONG * 3)
    qtbot.addWidget(label)
    line = label.fontMetrics().height()
    assert label.heightForWidth(300) >= 2 * label.heightForWidth(640) - line > line


def test_a_count_stands_in_the_button_and_in_its_name(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Review due", count=12)
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    button.set_count(None)
    assert button.sizeHint().width() < wide
    button.set_count(12)
    assert button.accessibleName() == "Review due, 12"


def test_a_sign_alone_has_a_name_and_a_tool_tip(look: Look, qtbot: QtBot) -> None:
    button = IconButton(look, "left", "Previous question")
    qtbot.addWidget(button)
    assert (button.accessibleName(), "Previous question" in button.toolTip()) == ("Previous question", True)


def test_the_clock_says_its_text_to_a_reader(look: Look, qtbot: QtBot) -> None:
    clock = ClockView(look)
    qtbot.addWidget(clock)
    clock.set_view(ClockDisplay(ClockState.LATE, 0.2, "9 min left"))
    heard = QAccessible.queryAccessibleInterface(clock)
    assert (heard.role(), heard.text(QAccessible.Text.Name)) == (QAccessible.Role.StaticText, "9 min left")


def test_a_passing_minute_moves_nothing_beside_the_clock(qapp: QApplication) -> None:
    fonts = (QFont(family, 20) for family in QFontDatabase.families())
    uneven = (font for font in fonts if len({QFontMetrics(font).horizontalAdvance(digit) for digit in "1048"}) > 1)
    font = next(uneven, None)
    if font is None:
        pytest.skip("every font of this machine has figures of one width")
    assert len({widest_width(font, f"{minutes} min left") for minutes in range(10, 60)}) == 1


@pytest.mark.parametrize("state", ClockState)
def test_each_state_of_the_clock_has_a_look_of_its_own(look: Look, qtbot: QtBot, state: ClockState) -> None:
    clocks = [ClockView(look), ClockView(look)]
    for clock, shown in zip(clocks, (state, ClockState.CALM), strict=True):
        qtbot.addWidget(clock)
        clock.set_view(ClockDisplay(shown, 0.5, "9 min left"))
        clock.resize(clock.sizeHint().expandedTo(clocks[0].sizeHint()))
    same = clocks[0].grab().toImage() == clocks[1].grab().toImage()
    assert same is (state is ClockState.CALM)


def test_the_ring_says_its_score(look: Look, qtbot: QtBot) -> None:
    ring = ScoreRing(look)
    qtbot.addWidget(ring)
    ring.set_score(14, 20, 12)
    assert ring.text() == "14 of 20"


def test_a_ring_of_no_questions_can_be_drawn(look: Look, qtbot: QtBot) -> None:
    ring = ScoreRing(look)
    qtbot.addWidget(ring)
    ring.set_score(0, 0)
    assert not ring.grab().isNull()


def test_the_split_bar_says_every_part(look: Look, qtbot: QtBot) -> None:
    split = SplitBar(look)
    qtbot.addWidget(split)
    split.set_view(SplitView(12, 3, 1, 1, 0, 1, 2, 1.5))
    assert (
        part(split, Figure).text()
        == "12 Right, 3 Partly right, 1.5 points, 1 Wrong, 1 I don’t know, 1 No answer, 2 Ran out of time"
    )


def test_cards_stand_side_by_side_only_where_each_keeps_its_room(look: Look, qtbot: QtBot) -> None:
    row = CardRow(look, least=320)
    cards = [Card(look, "Last scores"), Card(look, "Topics")]
    for card in cards:
        row.add(card)
    qtbot.addWidget(row)
    row.show()
    row.resize(700, 400)
    qtbot.waitUntil(lambda: cards[1].y() == cards[0].y() and cards[1].x() > cards[0].x())
    row.resize(600, 400)
    qtbot.waitUntil(lambda: cards[1].y() > cards[0].y() and cards[1].x() == cards[0].x())


def test_the_buttons_of_a_banner_go_below_where_there_is_no_room(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Continue")
    banner = Banner(look, BannerKind.INFO, "Your quiz was interrupted", LONG, [button])
    qtbot.addWidget(banner)
    banner.show()
    banner.resize(900, banner.heightForWidth(900))
    qtbot.waitUntil(lambda: button.mapTo(banner, QPoint()).x() > 700)
    banner.resize(420, banner.heightForWidth(420))
    qtbot.waitUntil(lambda: button.mapTo(banner, QPoint()).y() > labelled(banner, LONG).geometry().bottom())


def test_a_control_goes_below_its_setting_where_there_is_no_room(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "A control of some width")
    row = SettingRow(look, "Theme", LONG, button)
    qtbot.addWidget(row)
    row.show()
    row.resize(300, 300)
    qtbot.waitUntil(lambda: button.y() > labelled(row, LONG).geometry().bottom())


def test_a_flow_wraps_and_keeps_the_width(qtbot: QtBot) -> None:
    window = QWidget()
    flow = FlowLayout(window, 8)
    buttons = [QPushButton("x" * 12) for _ in range(6)]
    for button in buttons:
        button.setFixedSize(100, 20)
        flow.addWidget(button)
    qtbot.addWidget(window)
    window.resize(320, flow.heightForWidth(320))
    window.show()
    assert flow.heightForWidth(320) == 48
    assert [(button.x(), button.y()) for button in buttons[2:4]] == [(216, 0), (0, 28)]


def test_a_page_never_scrolls_sideways_and_wraps_instead(look: Look, qtbot: QtBot) -> None:
    page = ScrollPage(look)
    label = PlainLabel(look, LONG * 4)
    page.body.addWidget(label)
    page.body.addStretch(1)
    qtbot.addWidget(page)
    page.resize(360, 300)
    page.show()
    assert page.horizontalScrollBar().maximum() == 0
    assert label.height() >= label.heightForWidth(label.width())


def test_a_page_with_room_to_spare_shows_no_scroll_bar(look: Look, qtbot: QtBot) -> None:
    page = ScrollPage(look)
    page.body.addWidget(PlainLabel(look, LONG * 4))
    page.body.addStretch(1)
    qtbot.addWidget(page)
    page.resize(900, 400)
    page.show()
    assert page.verticalScrollBar().maximum() == 0


def test_the_column_of_a_page_is_centred_and_no_wider_than_it_reads(look: Look, qtbot: QtBot) -> None:
    page = ScrollPage(look, column=500)
    label = PlainLabel(look, LONG * 4)
    page.body.addWidget(label)
    qtbot.addWidget(page)
    page.resize(1000, 400)
    page.show()
    left = label.mapTo(page, QPoint()).x()
    assert (label.width(), left) == (500, (page.viewport().width() - 500) // 2)


def test_a_look_that_changes_leaves_the_gaps_that_a_page_and_a_card_were_given(look: Look, qtbot: QtBot) -> None:
    page, card = ScrollPage(look, gap=12), Card(look, gap=20)
    for widget in (page, card):
        qtbot.addWidget(widget)
    look.changed.emit()
    assert (page.body.spacing(), card.body.spacing()) == (look.theme.space(12), look.theme.space(20))


def test_a_scroll_bar_leaves_the_column_where_it_is(look: Look, qtbot: QtBot) -> None:
    page, label = ScrollPage(look), PlainLabel(look, LONG)
    page.body.addWidget(label)
    qtbot.addWidget(page)
    page.resize(600, 300)
    page.show()
    before = label.mapTo(page, QPoint()), label.width()
    label.set_text(LONG * 30)
    qtbot.waitUntil(lambda: page.verticalScrollBar().isVisible())
    assert (label.mapTo(page, QPoint()), label.width()) == before


def test_a_focus_in_sight_stays_so_when_the_room_changes_and_one_out_of_sight_is_not_fetched(
    look: Look, qtbot: QtBot
) -> None:
    page, buttons = ScrollPage(look), [Button(look, str(number)) for number in range(20)]
    for button in buttons:
        page.body.addWidget(button)
    qtbot.addWidget(page)
    page.resize(400, 400)
    page.show()
    page.activateWindow()
    with qtbot.waitActive(page):
        buttons[-1].setFocus()
    down = page.scrolled()
    page.resize(400, 200)
    assert page.scrolled() > down
    page.scroll_to(0)
    page.resize(400, 260)
    assert page.scrolled() == 0


def test_a_heading_is_not_broken_to_keep_its_action_beside_it(look: Look, qtbot: QtBot) -> None:
    action = Button(look, "Practise weakest")
    card = Card(look, "Topics, weakest first", action)
    qtbot.addWidget(card)
    card.show()
    heading = part(card, PlainLabel)
    card.resize(heading.sizeHint().width() + action.sizeHint().width(), 300)
    qtbot.waitUntil(lambda: action.mapTo(card, QPoint()).y() > heading.geometry().bottom())
    assert heading.width() >= heading.sizeHint().width()


def test_values_stay_on_one_line_and_go_below_their_texts_where_there_is_no_room(look: Look, qtbot: QtBot) -> None:
    rows = FactRows(look)
    rows.set_rows([("Pick up, move, put down a row to order", "Space, Up and Down, Space"), ("Flag on or off", "L")])
    qtbot.addWidget(rows)
    rows.show()
    what, value = rows.findChildren(PlainLabel)[:2]
    rows.resize(600, 200)
    qtbot.waitUntil(lambda: value.x() > what.geometry().right())
    rows.resize(value.sizeHint().width() + 40, 200)
    qtbot.waitUntil(lambda: value.y() > what.geometry().bottom())
    assert value.height() == value.heightForWidth(_WIDE)


def test_a_line_parts_rows_and_does_not_close_the_last(look: Look, qtbot: QtBot) -> None:
    rows = RowList(look, "Backups", [Column()])
    qtbot.addWidget(rows)
    rows.set_rows([RowView((Cell("14"),)), RowView((Cell("9"),))])
    rows.resize(300, 80)
    rows.show()
    colour = look.theme.colours.hairline.rgb()
    ends = [spots(row, QRect(0, row.height() - 1, row.width(), 1), colour) > 0 for row in rows.rows()]
    assert ends == [True, False]


def test_a_figure_that_is_not_there_is_left_out_below_the_text(look: Look, qtbot: QtBot) -> None:
    rows = RowList(look, "Questions", [Column("Question", stretch=True), Column("Facility", right=True)])
    qtbot.addWidget(rows)
    rows.set_rows([RowView((Cell(LONG), Cell(figure))) for figure in (NO_FIGURE, "0.5")])
    rows.resize(200, 400)
    rows.show()
    below = [[text.words for text in Picture(row).texts][1:] for row in rows.rows()]
    assert below == [[], ["Facility: 0.5"]]


def test_the_page_scrolls_the_focused_control_and_its_ring_into_view(look: Look, qtbot: QtBot) -> None:
    page = ScrollPage(look)
    buttons = [Button(look, f"Button {number}") for number in range(30)]
    for button in buttons:
        page.body.addWidget(button)
    qtbot.addWidget(page)
    page.resize(400, 300)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    for button in (buttons[12], buttons[20], buttons[6]):
        button.setFocus()
        seen = QRect(button.mapTo(page.viewport(), QPoint()), button.size())
        assert page.viewport().rect().adjusted(0, 7, 0, -7).contains(seen)


def test_a_row_opens_as_a_whole(look: Look, qtbot: QtBot) -> None:
    rows = RowList(look, "Questions", [Column(), Column(stretch=True)])
    qtbot.addWidget(rows)
    rows.set_rows([RowView((Cell(str(number)), Cell("Which body?"))) for number in (8, 9)])
    with qtbot.waitSignal(rows.opened) as signal:
        rows.rows()[1].click()
    assert signal.args == [1]
    assert rows.rows()[1].accessibleName() == "9, Which body?"


def test_a_long_cell_wraps_and_columns_line_up(look: Look, qtbot: QtBot) -> None:
    rows = RowList(look, "Questions", [Column(), Column(stretch=True), Column()])
    qtbot.addWidget(rows)
    rows.set_rows([RowView((Cell(n), Cell(t), Cell("Wrong"))) for n, t in (("8", LONG), ("19", "Short"))])
    first, second = rows.rows()
    assert first.heightForWidth(400) > second.heightForWidth(400)
    rows.resize(400, 400)
    rows.show()
    lefts = [[text.place.left() for text in Picture(row).texts] for row in (first, second)]
    assert lefts[0] == lefts[1]


def test_a_plain_table_is_no_button(look: Look, qtbot: QtBot) -> None:
    rows = RowList(look, "History", [Column("Date")], opens=False)
    qtbot.addWidget(rows)
    rows.set_rows([RowView((Cell("14 Oct"),))])
    with qtbot.assertNotEmitted(rows.opened):
        rows.rows()[0].click()


def test_what_is_set_again_keeps_its_widgets(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    rows = RowList(look, "Questions", [Column()], parent=window)
    QVBoxLayout(window).addWidget(rows)
    qtbot.addWidget(window)
    rows.set_rows([RowView((Cell("8"),)), RowView((Cell("9"),))])
    before = rows.rows()[0]
    rows.set_rows([RowView((Cell("14"),))])
    assert rows.rows() == (before,)
