"""Bars of how many facts fall due on each of the next days; today is in the accent colour and named."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.charts.plots.chart import Chart, Numbers, Plot
from sco_quiz.gui.widgets.charts.plots.value_box import Spot, Value
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, text_width


@dataclass(frozen=True, slots=True)
class DueDay:
    label: str
    count: int


class DueBars(Chart):
    """The first day is today."""

    plot_height = 100

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._days: tuple[DueDay, ...] = ()

    def set_days(self, days: Sequence[DueDay], sentence: str) -> None:
        self._days = tuple(days)
        rows = tuple((day.label, str(day.count)) for day in days)
        values = [Value(self.tr("{0}: {1} due").format(day.label, day.count)) for day in days]
        self.tell(sentence, Numbers((self.tr("Day"), self.tr("Due")), rows), values)

    def draw(self, painter: QPainter, theme: Theme) -> None:
        if not self._days:
            return
        font = theme.font(Type.CAPTION, tabular=True)
        line = QFontMetrics(font).height()
        plot = Plot(QRectF(0, line + 4, self.width(), self.height() - 2 * line - theme.space(12)))
        each = plot.room.width() / len(self._days)
        most = max(day.count for day in self._days) or 1
        spots = []
        for place, day in enumerate(self._days):
            colour = theme.colours.accent if place == 0 else theme.colours.series
            high = plot.room.height() * day.count / most
            width = each * 0.66
            left = place * each + (each - width) / 2
            bar = QRectF(left, plot.room.bottom() - high, width, high)
            spots.append(Spot(QPointF(bar.center().x(), bar.top()), bar))
            if day.count:
                box(painter, bar, min(3.0, high / 2), colour)
            above = QRectF(place * each, bar.top() - line - 1, each, line)
            centre = Qt.AlignmentFlag.AlignCenter
            draw_text(painter, above, str(day.count), font, theme.colours.text, centre)
        self.place_values(plot, spots)
        painter.setPen(QPen(theme.colours.control, 1))
        painter.drawLine(QLineF(plot.at(0, 0), plot.at(1, 0)))
        widest = max(text_width(font, day.label) for day in self._days) + theme.space(6)
        step = max(1, -int(-widest // each))
        for place in range(0, len(self._days), step):
            self.draw_name(painter, theme, plot, (place + 0.5) / len(self._days), self._days[place].label)
