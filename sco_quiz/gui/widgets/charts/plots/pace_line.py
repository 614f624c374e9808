"""A line of minutes over questions, beside an even pace; the longest question and the end are marked and named."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.charts.plots.chart import Chart, Numbers, Plot
from sco_quiz.gui.widgets.charts.plots.value_box import Spot, Value
from sco_quiz.gui.widgets.drawing.paint import dashed_pen, draw_text, line_height, text_width

_MARK = 4  # px from its middle
_CLEAR = 3  # px that a name keeps from a line
_STEPS_S = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 28_800)  # between names of the time axis
_MOST_STEPS = 4
_EVEN = 0.36  # of the width: where the even pace is named


@dataclass(frozen=True, slots=True)
class PaceView:
    """`minutes[i]` is the time used when question i+1 was left; shorter than `questions` where time ran out.

    `longest` is the number of the question that took longest, with `longest_text` to name it; `end_text` names the end.
    """

    minutes: tuple[float, ...]
    limit: float
    questions: int
    sentence: str
    longest: int | None = None
    longest_text: str = ""
    end_text: str = ""


class PaceLine(Chart):
    plot_height = 108

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.view = PaceView((), 1.0, 1, "")

    def set_view(self, view: PaceView) -> None:
        self.view = view
        header = (self.tr("Question"), self.tr("Minutes used"))
        rows = tuple((str(i + 1), number(minutes)) for i, minutes in enumerate(view.minutes))
        title = self.tr("Question {0}: {1} min used")
        values = [Value(title.format(at, number(minutes))) for at, minutes in enumerate(view.minutes, 1)]
        self.tell(view.sentence, Numbers(header, rows), values)

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """In overtime the questions took longer than the limit, and the plot reaches up to that."""
        view = self.view
        top = max((view.limit, *view.minutes)) or 1.0
        plot = self.draw_grid(painter, theme, self.time_ticks(top), above=line_height(theme.font(Type.CAPTION)) / 2)
        painter.setPen(dashed_pen(theme.colours.text2, theme.stroke(1.25)))
        painter.drawLine(QLineF(plot.at(0, 0), plot.at(1, view.limit / top)))
        line = QPolygonF([plot.at(0, 0)])
        for place, minutes in enumerate(view.minutes, 1):
            line.append(plot.at(place / view.questions, minutes / top))
        self._name_spots(painter, theme, plot, line, view.limit / top)
        painter.setPen(QPen(theme.colours.accent, theme.stroke(2)))
        painter.drawPolyline(line)
        self._draw_marks(painter, theme, line)
        spots = [line.at(place) for place in range(1, len(view.minutes) + 1)]
        self.place_values(plot, [Spot(spot, QRectF(spot.x() - 3, spot.y() - 3, 6, 6)) for spot in spots])
        step = 5 if view.questions > 5 else 1  # noqa: PLR2004 - every fifth question is named
        for at in sorted({1, *range(step, view.questions + 1, step)}):
            self.draw_name(painter, theme, plot, at / view.questions, str(at))

    def _draw_marks(self, painter: QPainter, theme: Theme, line: QPolygonF) -> None:
        reach = theme.stroke(_MARK)
        painter.setBrush(theme.colours.surface)
        if self.view.longest is not None:
            painter.setPen(QPen(theme.colours.accent, theme.stroke(2)))
            painter.drawEllipse(line.at(self.view.longest), reach, reach)
        end = line.last()
        painter.setPen(QPen(theme.colours.warn, theme.stroke(2)))
        painter.drawRect(QRectF(end.x() - reach, end.y() - reach, 2 * reach, 2 * reach))

    def _name_spots(self, painter: QPainter, theme: Theme, plot: Plot, line: QPolygonF, even: float) -> None:
        """Place each name beside its point, clear of the line and other names; one without such a place is left out."""
        course, stroker = QPainterPath(), QPainterPathStroker()
        course.addPolygon(line)
        stroker.setWidth(2 * theme.stroke(_CLEAR))
        whole = QRectF(plot.room.left(), 0, self.width() - plot.room.left(), plot.room.bottom())
        taken = stroker.createStroke(course)
        names = [(line.last(), self.view.end_text, "text")]
        if self.view.longest is not None:
            names.append((line.at(self.view.longest), self.view.longest_text, "text"))
        names.append((plot.at(_EVEN, _EVEN * even), self.tr("even pace"), "text2"))
        font = theme.font(Type.CAPTION)
        for spot, words, ink in names:
            rooms = self._rooms(theme, spot, words)
            if words == self.view.longest_text:  # the line mostly climbs to it and goes on flat
                rooms.insert(0, rooms.pop(1))
            free = (each for each in rooms if whole.contains(each) and not taken.intersects(each))
            if words and (room := next(free, None)) is not None:
                painter.fillRect(room, theme.colours.surface)  # no line of the grid runs through a name
                draw_text(painter, room, words, font, theme.colours.ink(ink))
                taken.addRect(room)

    def _rooms(self, theme: Theme, spot: QPointF, words: str) -> list[QRectF]:
        """Places where a name may stand, the best first."""
        font = theme.font(Type.CAPTION)
        wide, high = text_width(font, words), line_height(font)
        gap = theme.stroke(2 * _MARK)
        left, right = spot.x() - gap - wide, spot.x() + gap
        above, below = max(0.0, spot.y() - high - _CLEAR), spot.y() + _CLEAR
        places = ((left, above), (right, below), (right, above), (left, below))
        return [QRectF(x, y, wide, high) for x, y in places]

    def time_ticks(self, top: float) -> list[tuple[float, str]]:
        """Even steps up to `top` minutes, each as a share of `top` with its name."""
        seconds = 60 * top
        step = next((step for step in _STEPS_S if seconds / step <= _MOST_STEPS), _STEPS_S[-1])
        return [(at / seconds, self._time(at, step)) for at in range(0, int(seconds) + 1, step)]

    def _time(self, seconds: int, step: int) -> str:
        if not seconds:
            return "0"
        if step % 60:
            return self.tr("{0} s").format(number(seconds))
        return self.tr("{0} min").format(number(seconds // 60))
