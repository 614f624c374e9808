"""How sure, how right: the share right at each level of confidence, beside where well-judged answers lie."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.look import Look
from sco_quiz.gui.numbers import percent
from sco_quiz.gui.theme import Theme, Type
from sco_quiz.gui.widgets.chart import Chart, Numbers
from sco_quiz.gui.widgets.paint import dashed_pen, text_width
from sco_quiz.gui.widgets.trend_chart import draw_dot, draw_whisker, percent_ticks

_TICKS = 50  # px for their names at the left
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
        lines = self._lines_of_names()
        plot = self.draw_grid(painter, theme, percent_ticks(), lines=lines)
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
        for place, (x, name) in enumerate(zip(places, self._names(), strict=True)):
            self.draw_name(painter, theme, plot, x, name, place % lines)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        font = self.look.theme.font(Type.CAPTION, tabular=True)
        return size + QSize(0, (self._lines_of_names() - 1) * QFontMetrics(font).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _names(self) -> list[str]:
        return [f"{point.label}, {point.count}" for point in self._points]

    def _lines_of_names(self) -> int:
        """Every other name stands lower where they have no room side by side."""
        theme = self.look.theme
        font = theme.font(Type.CAPTION, tabular=True)
        widest = max((text_width(font, name) for name in self._names()), default=0) + theme.space(8)
        return 1 if widest * len(self._points) <= self.width() - theme.px(_TICKS) else 2

    def _draw_diamond(self, painter: QPainter, theme: Theme, at: QPointF) -> None:
        reach = theme.stroke(_DIAMOND)
        steps = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
        painter.setPen(QPen(theme.colours.text2, 1.25))
        painter.setBrush(theme.colours.surface)
        painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in steps]))
