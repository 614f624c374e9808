"""Scores over time: points with whiskers joined by a line, the mark to reach as a dashed line with its name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.look import Look
from sco_quiz.gui.numbers import percent
from sco_quiz.gui.theme import Theme, Type
from sco_quiz.gui.widgets.chart import Chart, Numbers, Plot
from sco_quiz.gui.widgets.paint import dashed_pen, draw_text, text_width

_DOT = 4.5
_CAP = 4
_APART = 6


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """Shares from 0 to 1."""

    label: str
    share: float
    low: float
    high: float


class TrendChart(Chart):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._points: tuple[TrendPoint, ...] = ()
        self._mark: float | None = None

    def set_points(self, points: Sequence[TrendPoint], mark: float | None, sentence: str) -> None:
        self._points, self._mark = tuple(points), mark
        header = (self.tr("When"), self.tr("Right"), self.tr("From"), self.tr("To"))
        rows = tuple((p.label, percent(p.share), percent(p.low), percent(p.high)) for p in points)
        self.tell(sentence, Numbers(header, rows))

    def draw(self, painter: QPainter, theme: Theme) -> None:
        words = "" if self._mark is None else self.tr("mark, {0}").format(percent(self._mark))
        right = text_width(theme.font(Type.CAPTION), words) + theme.space(_APART) if words else 0.0
        plot = self.draw_grid(painter, theme, percent_ticks(), right=right)
        if self._mark is not None:
            self._draw_mark(painter, theme, plot, self._mark, words)
        places = [(place + 0.5) / len(self._points) for place in range(len(self._points))]
        spots = [plot.at(x, point.share) for x, point in zip(places, self._points, strict=True)]
        for x, point in zip(places, self._points, strict=True):
            draw_whisker(painter, theme, plot, x, (point.low, point.high))
        painter.setPen(QPen(theme.colours.accent, theme.stroke(2)))
        painter.drawPolyline(QPolygonF(spots))
        for spot in spots:
            draw_dot(painter, theme, spot)
        self._draw_names(painter, theme, plot, places)

    def _draw_mark(self, painter: QPainter, theme: Theme, plot: Plot, mark: float, words: str) -> None:
        """Its name stands behind the end of its line, where there never is a whisker."""
        end, font = plot.at(1, mark), theme.font(Type.CAPTION)
        painter.setPen(dashed_pen(theme.colours.text2, theme.stroke(1.25)))
        painter.drawLine(QLineF(plot.at(0, mark), end))
        high = QFontMetrics(font).height()
        room = QRectF(end.x() + theme.space(_APART), end.y() - high / 2, text_width(font, words), high)
        draw_text(painter, room, words, font, theme.colours.text2)

    def _draw_names(self, painter: QPainter, theme: Theme, plot: Plot, places: list[float]) -> None:
        """As many names as fit, counted from the newest."""
        font = theme.font(Type.CAPTION, tabular=True)
        widest = max((text_width(font, point.label) for point in self._points), default=1) + theme.space(8)
        step = max(1, -int(-len(places) * widest // plot.room.width()))
        for place in range(len(places) - 1, -1, -step):
            self.draw_name(painter, theme, plot, places[place], self._points[place].label)


def percent_ticks() -> tuple[tuple[float, str], ...]:
    return ((0.0, "0"), (0.5, percent(0.5)), (1.0, percent(1.0)))


def draw_whisker(painter: QPainter, theme: Theme, plot: Plot, x: float, span: tuple[float, float]) -> None:
    low, high = plot.at(x, span[0]), plot.at(x, span[1])
    painter.setPen(QPen(theme.colours.text2, theme.stroke(1.25), c=Qt.PenCapStyle.FlatCap))
    painter.drawLine(QLineF(low, high))
    reach = theme.stroke(_CAP)
    for end in (low, high):
        painter.drawLine(QLineF(end.x() - reach, end.y(), end.x() + reach, end.y()))


def draw_dot(painter: QPainter, theme: Theme, spot: QPointF) -> None:
    painter.setPen(QPen(theme.colours.surface, 1.5))
    painter.setBrush(theme.colours.accent)
    painter.drawEllipse(spot, theme.stroke(_DOT), theme.stroke(_DOT))
    painter.setBrush(Qt.BrushStyle.NoBrush)
