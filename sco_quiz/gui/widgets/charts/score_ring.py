"""The score as a ring, with a tick at the mark to reach. It always stands beside a sentence that says the same."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.text.numbers import points
from sco_quiz.gui.widgets.drawing.paint import draw_text
from sco_quiz.gui.widgets.labels.figure import Figure

_DIAMETER = 116
_TRACK = 10
_SIXTEENTHS = 16
_TOP = 90 * _SIXTEENTHS
_TURN = 360 * _SIXTEENTHS


class ScoreRing(Figure):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._value = 0.0
        self._of = 1
        self._mark: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_score(self, value: float, of: int, mark: float | None = None) -> None:
        """`value` and `mark` are points; None draws no tick."""
        self._value, self._of, self._mark = value, max(1, of), mark
        self.set_text(self.tr("{0} of {1}").format(points(value), of))
        self.restyle()

    def sizeHint(self) -> QSize:
        side = self.look.theme.px(_DIAMETER) + 8
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        width = theme.px(_TRACK)
        half = width / 2 + 4
        circle = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        flat = Qt.PenCapStyle.FlatCap
        painter.setPen(QPen(theme.colours.sunken, width, c=flat))
        painter.drawEllipse(circle)
        if theme.is_high:
            painter.setPen(QPen(theme.colours.hairline, 1))
            for reach in (width / 2, -width / 2):
                painter.drawEllipse(circle.adjusted(-reach, -reach, reach, reach))
        painter.setPen(QPen(theme.colours.accent, width, c=flat))
        painter.drawArc(circle, _TOP, -round(_TURN * min(max(self._value / self._of, 0.0), 1.0)))
        if self._mark is not None:
            self._paint_tick(painter, theme, circle, self._mark / self._of)
        self._paint_words(painter, theme)
        painter.end()

    def _paint_tick(self, painter: QPainter, theme: Theme, circle: QRectF, share: float) -> None:
        angle = 2 * pi * share - pi / 2
        radius, reach = circle.width() / 2, theme.px(_TRACK) / 2 + 4
        toward = QPointF(cos(angle), sin(angle))
        # A wider line of the surface first, so that the tick parts from the value whatever the theme.
        for colour, width in ((theme.colours.surface, 5.0), (theme.colours.text, 2.0)):
            painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.FlatCap))
            painter.drawLine(circle.center() + toward * (radius - reach), circle.center() + toward * (radius + reach))

    def _paint_words(self, painter: QPainter, theme: Theme) -> None:
        figure = theme.font(Type.RING, tabular=True)
        below = theme.font(Type.SMALL)
        upper = QFontMetrics(figure).ascent()
        lower = QFontMetrics(below).height()
        gap = theme.space(4)
        top = (self.height() - upper - lower - gap) / 2
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        first = QRectF(0, top, self.width(), upper)
        draw_text(painter, first, points(self._value), figure, theme.colours.text, centre)
        second = QRectF(0, top + upper + gap, self.width(), lower)
        words = self.tr("of {0}").format(self._of)
        draw_text(painter, second, words, below, theme.colours.text2, centre)
