"""A chart of calibration: the share right at each level of confidence, over the band of well-judged answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.text.numbers import percent
from sco_quiz.gui.widgets.charts.plots.chart import Chart, Numbers, Plot
from sco_quiz.gui.widgets.charts.plots.trend_chart import draw_dot, draw_whisker, percent_ticks
from sco_quiz.gui.widgets.charts.plots.value_box import Spot, Value
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, text_width

_TICKS = 50  # px for their names at the left
_BOX = 44  # px wide at most


@dataclass(frozen=True, slots=True)
class CalibrationPoint:
    """Shares from 0 to 1. `between` bounds well-judged answers. `share` is None where answers are too few."""

    label: str
    between: tuple[float, float]
    share: float | None
    low: float
    high: float
    count: int


class CalibrationChart(Chart):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._points: tuple[CalibrationPoint, ...] = ()

    def set_points(self, points: Sequence[CalibrationPoint], sentence: str) -> None:
        self._points = tuple(points)
        header = (self.tr("How sure"), self.tr("Right"), self.tr("Well judged"), self.tr("Answers"))
        too_few = self.tr("too few")
        span = self.tr("{0} to {1}")
        rows = tuple(
            (
                p.label,
                too_few if p.share is None else percent(p.share),
                span.format(*map(percent, p.between)),
                str(p.count),
            )
            for p in points
        )
        self.tell(sentence, Numbers(header, rows), [self._value(point) for point in points])

    def _value(self, point: CalibrationPoint) -> Value:
        if point.share is None:
            return Value(self.tr("{0}: too few answers, {1}").format(point.label, point.count))
        title = self.tr("{0}: {1} right of {2}").format(point.label, percent(point.share), point.count)
        likely = self.tr("likely between {0} and {1}").format(percent(point.low), percent(point.high))
        return Value(title, likely)

    def draw(self, painter: QPainter, theme: Theme) -> None:
        lines = self._lines_of_names()
        plot = self.draw_grid(painter, theme, percent_ticks(), lines=lines, above=self._draw_key(painter, theme))
        count = len(self._points)
        places = [(place + 0.5) / count for place in range(count)]
        for x, point in zip(places, self._points, strict=True):
            self._draw_box(painter, theme, plot, x, point.between)
        known = [(x, p) for x, p in zip(places, self._points, strict=True) if p.share is not None]
        spots = [plot.at(x, point.share or 0.0) for x, point in known]
        for x, point in known:
            draw_whisker(painter, theme, plot, x, (point.low, point.high))
        painter.setPen(QPen(theme.colours.accent, theme.stroke(2)))
        painter.drawPolyline(QPolygonF(spots))
        for spot in spots:
            draw_dot(painter, theme, spot)
        self.place_values(plot, [_spot(plot, x, point) for x, point in zip(places, self._points, strict=True)])
        for place, (x, name) in enumerate(zip(places, self._names(), strict=True)):
            self.draw_name(painter, theme, plot, x, name, place % lines)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        font = self.look.theme.font(Type.CAPTION, tabular=True)
        line = QFontMetrics(font).height()
        return size + QSize(0, (self._lines_of_names() - 1) * line + self._key_height(self.look.theme))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _draw_key(self, painter: QPainter, theme: Theme) -> float:
        """Say what the dashed boxes are, above them. Gives the height of that."""
        font, high = theme.font(Type.CAPTION), self._key_height(theme)
        side = theme.px(12)
        swatch = QRectF(1, (high - theme.space(6) - side) / 2, side * 1.5, side)
        box(painter, swatch, 3, theme.colours.sunken, theme.colours.control, 1, dashed=True)
        words = QRectF(swatch.right() + theme.space(8), 0, self.width() - swatch.right(), high - theme.space(6))
        text = self.tr("where well-judged answers lie")
        draw_text(painter, words, text, font, theme.colours.text2, Qt.AlignmentFlag.AlignVCenter)
        return high

    def _key_height(self, theme: Theme) -> int:
        return QFontMetrics(theme.font(Type.CAPTION)).height() + theme.space(10)

    def _names(self) -> list[str]:
        return [f"{point.label}, {point.count}" for point in self._points]

    def _lines_of_names(self) -> int:
        """1 or 2: every other name stands lower where two neighbours have no room side by side."""
        theme = self.look.theme
        font = theme.font(Type.CAPTION, tabular=True)
        widths = [text_width(font, name) for name in self._names()]
        needed = max(((one + other) / 2 for one, other in pairwise(widths)), default=0) + theme.space(8)
        return 1 if needed * len(widths) <= self.width() - theme.px(_TICKS) else 2

    def _draw_box(self, painter: QPainter, theme: Theme, plot: Plot, x: float, between: tuple[float, float]) -> None:
        wide = min(theme.px(_BOX), plot.room.width() / len(self._points) * 0.6)
        low, high = (plot.at(x, share) for share in between)
        room = QRectF(low.x() - wide / 2, high.y(), wide, low.y() - high.y())
        box(painter, room, 3, theme.colours.sunken, theme.colours.control, 1, dashed=True)


def _spot(plot: Plot, x: float, point: CalibrationPoint) -> Spot:
    """A point with its whisker; without a point, its box."""
    low, high = (point.low, point.high) if point.share is not None else point.between
    at = plot.at(x, point.share if point.share is not None else sum(point.between) / 2)
    top, bottom = plot.at(x, high), plot.at(x, low)
    return Spot(at, QRectF(at.x() - 5, top.y(), 10, max(1.0, bottom.y() - top.y())))
