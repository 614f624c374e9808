"""Minutes over questions, beside an even pace; the longest question and the end are marked and named."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.look import Look
from sco_quiz.gui.numbers import number
from sco_quiz.gui.theme import Theme, Type
from sco_quiz.gui.widgets.chart import Chart, Numbers, Plot
from sco_quiz.gui.widgets.paint import dashed_pen, draw_text, text_width


@dataclass(frozen=True, slots=True)
class PaceFace:
    """`minutes[i]` is the time used when question i+1 was left; shorter than `questions` where time ran out.

    `longest` is the number of the question that took longest, with `longest_text` to name it.
    """

    minutes: tuple[float, ...]
    limit: float
    questions: int
    sentence: str
    longest: int | None = None
    longest_text: str = ""


class PaceLine(Chart):
    plot_height = 100

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._face = PaceFace((), 1.0, 1, "")

    def set_face(self, face: PaceFace) -> None:
        self._face = face
        header = (self.tr("Question"), self.tr("Minutes used"))
        rows = tuple((str(i + 1), number(minutes)) for i, minutes in enumerate(face.minutes))
        self.tell(face.sentence, Numbers(header, rows))

    def draw(self, painter: QPainter, theme: Theme) -> None:
        face = self._face
        ticks = [(third / 3, self._minutes(face.limit * third / 3)) for third in range(4)]
        plot = self.draw_grid(painter, theme, ticks)
        painter.setPen(dashed_pen(theme.colours.text2, theme.stroke(1.25)))
        painter.drawLine(QLineF(plot.at(0, 0), plot.at(1, 1)))
        spots = [plot.at(0, 0)]
        for place, minutes in enumerate(face.minutes):
            spots.append(plot.at((place + 1) / face.questions, min(1.0, minutes / face.limit)))
        painter.setPen(QPen(theme.colours.accent, theme.stroke(2)))
        painter.drawPolyline(QPolygonF(spots))
        if face.longest is not None and face.longest < len(spots):
            self._mark_longest(painter, theme, plot, spots[face.longest])
        end = spots[-1]
        painter.setPen(QPen(theme.colours.warn, 2))
        painter.setBrush(theme.colours.surface)
        painter.drawRect(QRectF(end.x() - 4, end.y() - 4, 8, 8))
        self._name(painter, theme, plot.at(0.36, 0.36) + QPointF(0, -theme.px(20)), self.tr("even pace"), -1)
        step = 5 if face.questions > 5 else 1  # noqa: PLR2004 - every fifth question is named
        for at in sorted({1, *range(step, face.questions + 1, step)}):
            self.draw_name(painter, theme, plot, at / face.questions, str(at))

    def _mark_longest(self, painter: QPainter, theme: Theme, plot: Plot, spot: QPointF) -> None:
        painter.setPen(QPen(theme.colours.accent, theme.stroke(2)))
        painter.setBrush(theme.colours.surface)
        painter.drawEllipse(spot, 4, 4)
        is_left = spot.x() < plot.room.center().x()
        below = spot + QPointF(theme.space(6) if is_left else -theme.space(6), theme.px(5))
        self._name(painter, theme, below, self._face.longest_text, 1 if is_left else -1, "text")

    def _name(self, painter: QPainter, theme: Theme, at: QPointF, words: str, side: int, ink: str = "text2") -> None:
        font = theme.font(Type.CAPTION)
        width = text_width(font, words)
        left = at.x() if side > 0 else at.x() - width
        room = QRectF(left, at.y(), width, QFontMetrics(font).height())
        painter.fillRect(room, theme.colours.surface)  # no line of the grid runs through a name
        draw_text(painter, room, words, font, theme.colours.ink(ink))

    def _minutes(self, minutes: float) -> str:
        return self.tr("{0} min").format(round(minutes)) if minutes else "0"
