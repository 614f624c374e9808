"""Scores over time: dots with whiskers, joined by a line, and the mark to reach as a dashed line with its name."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.text.numbers import percent
from sco_quiz.gui.widgets.charts.plots.chart import Chart, Numbers, Plot
from sco_quiz.gui.widgets.charts.plots.value_box import Spot, Value
from sco_quiz.gui.widgets.drawing.paint import dashed_pen, draw_text, text_width

_DOT = 4.5
_CAP = 4
_APART = 6


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One score. `score` and `mark` are shares of all points there are; a score can be below 0.

    The words give both in points. `chance` bounds what chance alone can make of the score; None where the marking has
    no such figure. `mark` is None where there is none; `heard` is the day as it is read out.
    """

    label: str
    score: float
    mark: float | None
    score_words: str
    mark_words: str
    chance: tuple[float, float] | None
    heard: str = ""


class TrendChart(Chart):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._points: tuple[TrendPoint, ...] = ()

    def set_points(self, points: Sequence[TrendPoint], sentence: str) -> None:
        self._points = tuple(points)
        header = (self.tr("When"), self.tr("Score"), self.tr("Mark"), self.tr("From"), self.tr("To"))
        numbers = Numbers(header, tuple(map(_numbers, points)))
        self.tell(sentence, numbers, [self._value(point) for point in points], opens=True)

    def _value(self, point: TrendPoint) -> Value:
        score = self.tr("{0}: {1}, {2}")
        title = score.format(point.label, point.score_words, percent(point.score))
        detail = ""
        if point.chance is not None:
            detail = self.tr("likely between {0} and {1}").format(*map(percent, point.chance))
        heard = score.format(point.heard or point.label, point.score_words, percent(point.score))
        return Value(title, detail, f"{heard}, {detail}." if detail else f"{heard}.")

    def draw(self, painter: QPainter, theme: Theme) -> None:
        has_mark = bool(self._points) and self._points[-1].mark is not None
        words = self.tr("mark, {0}").format(self._points[-1].mark_words) if has_mark else ""
        right = text_width(theme.font(Type.CAPTION), words) + theme.space(_APART) if words else 0.0
        axis = _Axis(min((point.score for point in self._points), default=0.0))
        plot = self.draw_grid(painter, theme, axis.ticks(), right=right)
        places = [(place + 0.5) / len(self._points) for place in range(len(self._points))]
        self._draw_marks(painter, theme, plot, axis, words)
        spots = [plot.at(x, axis.at(point.score)) for x, point in zip(places, self._points, strict=True)]
        for x, point in zip(places, self._points, strict=True):
            if point.chance is not None:
                low, high = point.chance
                draw_whisker(painter, theme, plot, x, (axis.at(low), axis.at(high)))
        painter.setPen(QPen(theme.colours.accent, theme.stroke(2)))
        painter.drawPolyline(QPolygonF(spots))
        for spot in spots:
            draw_dot(painter, theme, spot)
        self._draw_names(painter, theme, plot, places)
        self.place_values(
            plot, [_spot(plot, axis, x, spot, each) for x, spot, each in zip(places, spots, self._points, strict=True)]
        )

    def _draw_marks(self, painter: QPainter, theme: Theme, plot: Plot, axis: "_Axis", words: str) -> None:
        """Draw the mark of each quiz behind its score; the newest is named where a whisker never reaches."""
        painter.setPen(dashed_pen(theme.colours.text2, theme.stroke(1.25)))
        width = 1 / max(1, len(self._points))
        steps = QPolygonF()
        for place, point in enumerate(self._points):
            if point.mark is None:
                continue
            steps.append(plot.at(place * width, axis.at(point.mark)))
            steps.append(plot.at((place + 1) * width, axis.at(point.mark)))
        painter.drawPolyline(steps)
        if words:
            end, font = steps.last(), theme.font(Type.CAPTION)
            high = QFontMetrics(font).height()
            room = QRectF(end.x() + theme.space(_APART), end.y() - high / 2, text_width(font, words), high)
            draw_text(painter, room, words, font, theme.colours.text2)

    def _draw_names(self, painter: QPainter, theme: Theme, plot: Plot, places: list[float]) -> None:
        """Draw as many names as fit, counted from the newest."""
        font = theme.font(Type.CAPTION, tabular=True)
        widest = max((text_width(font, point.label) for point in self._points), default=1) + theme.space(8)
        step = max(1, -int(-len(places) * widest // plot.room.width()))
        for place in range(len(places) - 1, -1, -step):
            self.draw_name(painter, theme, plot, places[place], self._points[place].label)


def _spot(plot: Plot, axis: "_Axis", x: float, at: QPointF, point: TrendPoint) -> Spot:
    """A point with its whisker."""
    ends = point.chance or (point.score, point.score)
    low, high = (plot.at(x, axis.at(share)) for share in ends)
    return Spot(at, QRectF(at.x() - _DOT, min(high.y(), at.y()), 2 * _DOT, max(1.0, abs(low.y() - high.y()))))


class _Axis:
    """Shares from 0 to 1 over the height of the plot, or from a lower multiple of a half where a score is below 0."""

    def __init__(self, lowest: float) -> None:
        self._bottom = min(0.0, floor(2 * lowest) / 2)

    def at(self, share: float) -> float:
        """The height of a share on the plot, 0 to 1."""
        return (share - self._bottom) / (1 - self._bottom)

    def ticks(self) -> tuple[tuple[float, str], ...]:
        below = ((self.at(self._bottom), percent(self._bottom)),) if self._bottom else ()
        return (*below, *((self.at(share), name) for share, name in percent_ticks()))


def _numbers(point: TrendPoint) -> tuple[str, ...]:
    low, high = ("–", "–") if point.chance is None else map(percent, point.chance)
    return point.label, point.score_words, point.mark_words or "–", low, high


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
