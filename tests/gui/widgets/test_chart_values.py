"""Every chart tells the values of its points: to the pointer, to the keys, and to a screen reader."""

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.charts.plots.chart import Chart
from sco_quiz.gui.widgets.charts.plots.due_bars import DueBars, DueDay
from sco_quiz.gui.widgets.charts.plots.pace_line import PaceLine, PaceView
from sco_quiz.gui.widgets.charts.plots.trend_chart import TrendChart, TrendPoint
from sco_quiz.gui.widgets.charts.plots.value_box import Spot, clearest_place


def trend(look: Look, qtbot: QtBot, count: int = 5) -> TrendChart:
    chart = TrendChart(look)
    qtbot.addWidget(chart)
    points = [
        TrendPoint(f"{n} Oct", n / 10, 0.6, f"{n} of 10", "12", (n / 10 - 0.1, n / 10 + 0.1), f"{n} October 2025")
        for n in range(1, count + 1)
    ]
    chart.set_points(points, "Scores over time.")
    chart.resize(480, 200)
    chart.show()
    chart.setFocus()
    chart.grab()
    return chart


def press(chart: Chart, *keys: Qt.Key) -> str:
    for key in keys:
        QTest.keyClick(chart, key)
    value = chart.shown_value()
    return "" if value is None else value.title


def test_arrows_home_and_end_choose_a_point(look: Look, qtbot: QtBot) -> None:
    chart = trend(look, qtbot)
    assert press(chart) == ""
    assert press(chart, Qt.Key.Key_Left) == "5 Oct: 5 of 10, 50%"
    assert press(chart, Qt.Key.Key_Left) == "4 Oct: 4 of 10, 40%"
    assert press(chart, Qt.Key.Key_Home) == "1 Oct: 1 of 10, 10%"
    assert press(chart, Qt.Key.Key_Left) == "1 Oct: 1 of 10, 10%"
    assert press(chart, Qt.Key.Key_Right) == "2 Oct: 2 of 10, 20%"
    assert press(chart, Qt.Key.Key_End) == "5 Oct: 5 of 10, 50%"


def test_a_screen_reader_hears_the_chosen_point_and_afterwards_the_chart_again(look: Look, qtbot: QtBot) -> None:
    chart = trend(look, qtbot)
    press(chart, Qt.Key.Key_Home)
    assert chart.accessibleName() == "1 October 2025: 1 of 10, 10%, likely between 0% and 20%."
    QApplication.sendEvent(chart, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    assert chart.accessibleName() == ""
    assert chart.text() == "Scores over time."
    assert "Left and Right go from point to point." in chart.accessibleDescription()
    assert "Shift+F10" in chart.accessibleDescription()


def test_enter_opens_the_chosen_point_and_is_left_to_the_page_before(look: Look, qtbot: QtBot) -> None:
    chart, opened = trend(look, qtbot), list[int]()
    chart.opened.connect(opened.append)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert opened == []
    press(chart, Qt.Key.Key_Right, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert opened == [1]


def test_the_pointer_shows_the_value_of_the_point_in_whose_column_it_is(look: Look, qtbot: QtBot) -> None:
    chart, opened = trend(look, qtbot), list[int]()
    chart.opened.connect(opened.append)
    spot = chart.spots[2].at.toPoint()
    QTest.mouseMove(chart, spot)
    qtbot.waitUntil(lambda: press(chart) == "3 Oct: 3 of 10, 30%")
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot)
    assert opened == [2]


def test_the_value_is_painted(look: Look, qtbot: QtBot) -> None:
    chart = trend(look, qtbot)
    before = chart.grab().toImage()
    press(chart, Qt.Key.Key_Home)
    after = chart.grab().toImage()
    assert before != after
    box = chart.spots[0].at.toPoint()
    assert after.pixelColor(box).name() == before.pixelColor(box).name() == QColor(look.theme.colours.accent).name()


@pytest.mark.parametrize("count", [1, 2, 12])
def test_a_box_covers_no_other_whisker(look: Look, qtbot: QtBot, count: int) -> None:
    chart = trend(look, qtbot, min(count, 9))
    room = chart.room
    for here in chart.spots:
        place = clearest_place(room, QRectF(0, 0, 150, 44).size(), here, [each.taken for each in chart.spots], 12)
        covered = [each for each in chart.spots if place.intersects(each.taken)]
        assert room.contains(place)
        assert count == 12 or not covered


def test_the_nearest_of_equally_clear_places_is_taken() -> None:
    room, size = QRectF(0, 0, 400, 200), QRectF(0, 0, 100, 40).size()
    here = Spot(QPointF(200, 100), QRectF(195, 80, 10, 40))
    place = clearest_place(room, size, here, [here.taken], 12)
    assert not place.intersects(here.taken)
    assert abs(place.center().x() - 200) < 120


def test_days_and_questions_have_values_too_that_open_nothing(look: Look, qtbot: QtBot) -> None:
    due = DueBars(look)
    due.set_days([DueDay("Today", 5), DueDay("Tue 9", 0)], "Five are due.")
    pace = PaceLine(look)
    pace.set_view(PaceView((0.5, 1.5), 3.0, 4, "Question 2 took longest."))
    for chart in (due, pace):
        qtbot.addWidget(chart)
        chart.resize(400, 180)
        chart.show()
        chart.grab()
    assert press(due, Qt.Key.Key_Home) == "Today: 5 due"
    assert press(pace, Qt.Key.Key_End) == "Question 2: 1.5 min used"
    assert "Enter" not in due.accessibleDescription()
