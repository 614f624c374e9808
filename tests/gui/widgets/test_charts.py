from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.charts.plots.calibration_chart import CalibrationChart, CalibrationPoint
from sco_quiz.gui.widgets.charts.plots.chart import NumbersDialog
from sco_quiz.gui.widgets.charts.plots.due_bars import DueBars, DueDay
from sco_quiz.gui.widgets.charts.plots.pace_line import PaceLine, PaceView
from sco_quiz.gui.widgets.charts.plots.trend_chart import TrendChart, TrendPoint
from sco_quiz.gui.widgets.charts.topic_bar import TopicBar, TopicList, TopicView
from sco_quiz.gui.widgets.lists.paragraph_cell import ParagraphState, ParagraphView
from sco_quiz.gui.widgets.lists.paragraph_map import ParagraphMap
from tests.gui.items import click, heard

POINTS = [
    TrendPoint("12 Oct", 0.55, 0.6, "11 of 20", "12", (0.34, 0.74)),
    TrendPoint("14 Oct", 0.70, 0.6, "14 of 20", "12", (0.48, 0.86)),
]


def trend(look: Look, qtbot: QtBot) -> TrendChart:
    chart = TrendChart(look)
    chart.set_points(POINTS, "14 of 20 is your highest so far.")
    qtbot.addWidget(chart)
    chart.show()
    return chart


def test_a_chart_is_heard_as_its_sentence_and_the_size_of_its_table(look: Look, qtbot: QtBot) -> None:
    chart = trend(look, qtbot)
    heard = QAccessible.queryAccessibleInterface(chart)
    assert heard.text(QAccessible.Text.Name) == "14 of 20 is your highest so far."
    assert "2 row" in heard.text(QAccessible.Text.Description)


def test_the_context_menu_offers_the_numbers_as_a_table(look: Look, qtbot: QtBot) -> None:
    chart = trend(look, qtbot)
    chart.customContextMenuRequested.emit(chart.rect().center())
    menu = chart.findChild(QMenu)
    assert menu is not None
    menu.actions()[0].trigger()
    table = next(w for w in QApplication.topLevelWidgets() if isinstance(w, NumbersDialog)).table
    model = table.model()
    cells = [[model.index(row, column).data() for column in range(5)] for row in range(2)]
    assert cells == [["12 Oct", "11 of 20", "12", "34%", "74%"], ["14 Oct", "14 of 20", "12", "48%", "86%"]]


def test_the_name_of_the_mark_hides_no_whisker(look: Look, qtbot: QtBot) -> None:
    chart = TrendChart(look)
    qtbot.addWidget(chart)
    chart.set_points([TrendPoint("14 Oct", 0.2, 0.6, "4 of 20", "12", (0.1, 0.9))] * 5, "5 alike.")
    chart.resize(360, chart.sizeHint().height())
    image = chart.grab().toImage()
    grounds = {image.pixel(0, 0), look.theme.colours.surface.rgb()}
    columns = ("".join(".#"[image.pixel(x, y) not in grounds] for y in range(image.height())) for x in range(40, 120))
    longest = max(len(run) for column in columns for run in column.split("."))
    assert longest > 0.75 * chart.plot_height


@pytest.mark.fault("H4")
def test_a_score_below_zero_is_drawn_where_it_is(look: Look, qtbot: QtBot) -> None:
    """A score below zero, as certainty marking gives, is drawn below zero and said in points."""

    def picture(score: float) -> bytes:
        chart = TrendChart(look)
        qtbot.addWidget(chart)
        points = [replace(POINTS[0], score=score, score_words="-3 of 20", chance=None), POINTS[1]]
        chart.set_points(points, "14 of 20 is the highest of these.")
        assert chart.numbers.rows[0] == ("12 Oct", "-3 of 20", "12", "–", "–")
        return bytes(chart.grab().toImage().constBits())

    assert picture(-0.15) != picture(0.0)


@pytest.mark.fault("H6")
@pytest.mark.parametrize(
    ("top", "names"),
    [
        (5, ["0", "2 min", "4 min"]),
        (12, ["0", "5 min", "10 min"]),
        (45, ["0", "15 min", "30 min", "45 min"]),
        (1, ["0", "15 s", "30 s", "45 s", "60 s"]),
        (1440, ["0", "480 min", "960 min", "1440 min"]),
    ],
)
def test_the_time_axis_names_even_steps(look: Look, qtbot: QtBot, top: float, names: list[str]) -> None:
    """Even steps of the time axis have names that are even too."""
    line = PaceLine(look)
    qtbot.addWidget(line)
    ticks = line.time_ticks(top)
    assert [name for _, name in ticks] == names
    shares = [share for share, _ in ticks]
    assert shares == pytest.approx([at * shares[1] for at in range(len(shares))])


def test_the_table_says_between_which_shares_well_judged_answers_lie(look: Look, qtbot: QtBot) -> None:
    chart = CalibrationChart(look)
    qtbot.addWidget(chart)
    chart.set_points([CalibrationPoint("certain", (0.8, 1.0), 0.69, 0.5, 0.84, 26)], "One level.")
    assert chart.numbers.rows == (("certain", "69%", "80% to 100%", "26"),)


def test_charts_without_data_can_be_drawn(look: Look, qtbot: QtBot) -> None:
    scores, confidence, due, pace = TrendChart(look), CalibrationChart(look), DueBars(look), PaceLine(look)
    scores.set_points([], "No scores yet.")
    confidence.set_points([], "Nothing yet.")
    due.set_days([], "Nothing is due.")
    pace.set_view(PaceView((), 45.0, 20, "No question was reached."))
    for chart in (scores, confidence, due, pace):
        qtbot.addWidget(chart)
        assert not chart.grab().isNull()


def test_a_level_with_too_few_answers_has_no_point(look: Look, qtbot: QtBot) -> None:
    def picture(share: float | None) -> bytes:
        chart = CalibrationChart(look)
        qtbot.addWidget(chart)
        chart.set_points([CalibrationPoint("certain", (0.8, 1.0), share, 0.1, 0.5, 3)], "Few answers.")
        assert chart.numbers.rows[0][1] == ("too few" if share is None else "30%")
        return bytes(chart.grab().toImage().constBits())

    accent = look.theme.colours.accent.rgb().to_bytes(4, "little")
    assert accent in picture(0.3)
    assert accent not in picture(None)


def test_a_topic_with_too_few_answers_shows_no_figure(look: Look, qtbot: QtBot) -> None:
    bar = TopicBar(look)
    qtbot.addWidget(bar)
    bar.set_view(TopicView("People and culture", 3, 3, None, None))
    assert bar.text() == "People and culture: too few answers, 3 of 3"
    bar.set_view(TopicView("Earlier summits", 6, 17, 0.17, 0.59))
    assert bar.text() == "Earlier summits: 35%, 6 of 17"


def test_names_of_topics_share_a_column_and_stand_above_where_it_is_narrow(look: Look, qtbot: QtBot) -> None:
    topics = TopicList(look)
    qtbot.addWidget(topics)
    topics.set_topics([TopicView("Security", 3, 5, 0.2, 0.9), TopicView("Founding and members", 3, 5, 0.2, 0.9)])
    topics.resize(500, 100)
    topics.show()
    assert len({bar.x() for bar in topics.findChildren(TopicBar)}) == 1
    topics.resize(300, topics.sizeHint().height())
    qtbot.waitUntil(lambda: {bar.x() for bar in topics.findChildren(TopicBar) if bar.isVisible()} == {0})


def test_a_paragraph_says_its_state_and_opens_its_questions(look: Look, qtbot: QtBot) -> None:
    paragraphs = ParagraphMap(look)
    qtbot.addWidget(paragraphs)
    paragraphs.set_parts([("Opening", [ParagraphView("5", "Paragraph 5", ParagraphState.MISSED, 3)])])
    (cells,) = paragraphs.parts()
    paragraphs.show()
    assert [each.replace("fact(s)", "facts") for each in heard(cells)] == ["Paragraph 5, missed, 3 facts, 1 of 1"]
    with qtbot.waitSignal(paragraphs.chosen) as signal:
        click(cells, 0)
    assert signal.args == ["5"]


def test_the_first_of_the_due_bars_is_in_accent(look: Look, qtbot: QtBot) -> None:
    bars = DueBars(look)
    qtbot.addWidget(bars)
    bars.set_days([DueDay("today", 3), DueDay("15 Oct", 3)], "3 are due today.")
    bars.resize(300, bars.sizeHint().height())
    image = bars.grab().toImage()
    ground = image.height() - 40
    colours = look.theme.colours
    assert image.pixelColor(75, ground) == colours.accent
    assert image.pixelColor(225, ground) == colours.series
