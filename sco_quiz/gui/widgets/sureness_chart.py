"""How sure, how right: the share right at each level of confidence, beside where well-judged answers lie."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.look import Look
from sco_quiz.gui.theme import Theme
from sco_quiz.gui.widgets.chart import Chart, Numbers
from sco_quiz.gui.widgets.paint import dashed_pen
from sco_quiz.gui.widgets.trend_chart import PERCENT_TICKS, draw_dot, draw_whisker
from sco_quiz.gui.wording import percent

_DIAMOND = 5


@dataclass(frozen=True, slots=True)
class SurenessPoint:
    """Shares from 0 to 1. `share` None means too few answers for a point; the diamond stays."""

    label: str
    ideal: float
    share: float | None
    low: float
    high: float
    count: int


class SurenessChart(Chart):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._points: tuple[SurenessPoint, ...] = ()

    def set_points(self, points: Sequence[SurenessPoint], sentence: str) -> None:
        self._points = tuple(points)
        header = (self.tr("How sure"), self.tr("Right"), self.tr("Well judged"), self.tr("Answers"))
        too_few = self.tr("too few")
        rows = tuple(
            (p.label, too_few if p.share is None else percent(p.share), percent(p.ideal), str(p.count)) for p in points
        )
        self.tell(sentence, Numbers(header, rows))

    def draw(self, painter: QPainter, theme: Theme) -> None:
        plot = self.draw_grid(painter, theme, PERCENT_TICKS)
        count = len(self._points)
        places = [(place + 0.5) / count for place in range(count)]
        ideals = [plot.at(x, point.ideal) for x, point in zip(places, self._points, strict=True)]
        painter.setPen(dashed_pen(theme.colours.text2, theme.stroke(1.25)))
        painter.drawPolyline(QPolygonF(ideals))
        known = [(x, p) for x, p in zip(places, self._points, strict=True) if p.share is not None]
        spots = [plot.at(x, point.share or 0.0) for x, point in known]
        for x, point in known:
            draw_whisker(painter, theme, plot, x, (point.low, point.high))
        painter.setPen(QPen(theme.colours.accent, theme.stroke(2)))
        painter.drawPolyline(QPolygonF(spots))
        for ideal in ideals:
            self._draw_diamond(painter, theme, ideal)
        for spot in spots:
            draw_dot(painter, theme, spot)
        for x, point in zip(places, self._points, strict=True):
            self.draw_name(painter, theme, plot, x, f"{point.label}, {point.count}")

    def _draw_diamond(self, painter: QPainter, theme: Theme, at: QPointF) -> None:
        reach = theme.stroke(_DIAMOND)
        steps = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
        painter.setPen(QPen(theme.colours.text2, 1.25))
        painter.setBrush(theme.colours.surface)
        painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in steps]))
