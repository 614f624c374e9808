"""Topics, each with a bar of the share right and a whisker for its confidence interval."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.text.numbers import percent, points
from sco_quiz.gui.widgets.drawing.paint import box
from sco_quiz.gui.widgets.labels.figure import Figure
from sco_quiz.gui.widgets.labels.label import PlainLabel

_TRACK = 10
_CAP = 16
_HATCH = 6
_STACKS_BELOW = 350  # px at 100 %
_ROWS = 3  # grid rows of a topic when stacked


@dataclass(frozen=True, slots=True)
class TopicView:
    """`low` and `high` bound the share right (95 % Wilson), from 0 to 1; None means too few answers for a figure.

    `answers` are then drawn as dots, where they are known.
    """

    name: str
    right: float
    of: int
    low: float | None
    high: float | None
    answers: tuple[float, ...] = ()


class TopicBar(Figure):
    """One bar. Its sentence contains the whole row, so that a screen reader says name and figures together."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view = TopicView("", 0, 1, None, None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_view(self, view: TopicView) -> None:
        self._view = view
        counts = self.tr("{0} of {1}").format(points(view.right), view.of)
        figure = self.tr("too few answers") if view.low is None else percent(view.right / view.of)
        self.set_text(f"{view.name}: {figure}, {counts}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.theme.px(140), self.look.theme.px(_CAP + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.theme.px(80), self.look.theme.px(_CAP + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        high = theme.px(_TRACK)
        track = QRectF(1, (self.height() - high) / 2, self.width() - 2, high)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.colours.hairline if theme.is_high else None
        box(painter, track, high / 2, theme.colours.sunken, edge)
        if self._view.low is None or self._view.high is None:
            _paint_hatch(painter, theme, track)
        else:
            self._paint_value(painter, theme, track, self._view.low, self._view.high)
        painter.end()

    def _paint_value(self, painter: QPainter, theme: Theme, track: QRectF, low: float, high: float) -> None:
        value = track.left() + track.width() * self._view.right / self._view.of
        shape = QPainterPath()
        shape.addRoundedRect(track, track.height() / 2, track.height() / 2)
        painter.save()
        painter.setClipPath(shape)
        filled = QRectF(track.left(), track.top(), value - track.left(), track.height())
        painter.fillRect(filled, theme.colours.series)
        painter.restore()
        left, right = track.left() + track.width() * low, track.left() + track.width() * high
        middle = track.center().y()
        flat = Qt.PenCapStyle.FlatCap
        painter.setPen(QPen(theme.colours.surface, theme.stroke(1.75), c=flat))
        painter.drawLine(QLineF(left, middle, min(value, right), middle))
        painter.setPen(QPen(theme.colours.text, theme.stroke(1.75), c=flat))
        painter.drawLine(QLineF(max(value, left), middle, right, middle))
        reach = theme.px(_CAP) / 2
        caps = [QLineF(x, middle - reach, x, middle + reach) for x in (left, right)]
        if theme.is_high:  # there the edge of the track has the colour of the caps
            painter.setPen(QPen(theme.colours.surface, theme.stroke(3), c=flat))
            painter.drawLines(caps)
        painter.setPen(QPen(theme.colours.text, theme.stroke(1.75), c=flat))
        painter.drawLines(caps)


def _paint_hatch(painter: QPainter, theme: Theme, track: QRectF) -> None:
    shape = QPainterPath()
    shape.addRoundedRect(track, track.height() / 2, track.height() / 2)
    painter.save()
    painter.setClipPath(shape)
    painter.setPen(QPen(theme.colours.control, 1))
    x = track.left() - track.height()
    while x < track.right():
        painter.drawLine(QLineF(x, track.bottom(), x + track.height(), track.top()))
        x += _HATCH
    painter.restore()


class TopicList(QWidget):
    """Names in a column as wide as the longest, or above their bars in a narrow window."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._views: tuple[TopicView, ...] = ()
        self._is_stacked = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        look.changed.connect(self._space)
        self._space()

    def set_topics(self, topics: Sequence[TopicView]) -> None:
        if tuple(topics) != self._views:
            self._views = tuple(topics)
            self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_stacked = self.width() < self._look.theme.px(_STACKS_BELOW)
        if is_stacked != self._is_stacked:
            self._is_stacked = is_stacked
            self._build()

    def _build(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, view in enumerate(self._views):
            self._add(place, view)
        for column, stretch in enumerate((1, 0) if self._is_stacked else (0, 1)):
            self._grid.setColumnStretch(column, stretch)
        self._space()

    def _add(self, place: int, view: TopicView) -> None:
        look = self._look
        name = PlainLabel(look, view.name, parent=self)
        row = _ROWS * place + 1 if self._is_stacked else place
        self._grid.addWidget(name, row - 1 if self._is_stacked else row, 0, 1, 3 if self._is_stacked else 1)
        if view.low is None and view.answers:
            self._add_dots(row, view)
            return
        bar = TopicBar(look, self)
        bar.set_view(view)
        is_known = view.low is not None
        figure = percent(view.right / view.of) if is_known else self.tr("too few")
        ink = "text" if is_known else "text2"
        share = PlainLabel(look, figure, ink=ink, strong=is_known, tabular=True, wrap=False, parent=self)
        words = self.tr("{0} of {1}").format(points(view.right), view.of)
        count = PlainLabel(look, words, Type.SMALL, ink="text2", tabular=True, wrap=False, parent=self)
        column, right = self._column(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(bar, row, column)
        self._grid.addWidget(share, row, column + 1, right)
        self._grid.addWidget(count, row, column + 2, right)

    def _add_dots(self, row: int, view: TopicView) -> None:
        from sco_quiz.gui.widgets.charts.answer_dots import AnswerDots, counted  # noqa: PLC0415 - few topics have them

        dots = AnswerDots(self._look, self)
        dots.set_answers(view.name, view.answers)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        words = PlainLabel(
            self._look, counted(view.answers), Type.SMALL, ink="text2", tabular=True, wrap=False, parent=self
        )
        self._grid.addWidget(dots, row, self._column(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(words, row, self._column() + 1, 1, 2, right)

    def _column(self) -> int:
        """Of the bars and dots."""
        return 0 if self._is_stacked else 1

    def _space(self) -> None:
        theme = self._look.theme
        self._grid.setHorizontalSpacing(theme.space(14))
        self._grid.setVerticalSpacing(theme.space(4 if self._is_stacked else 13))
        for row in range(self._grid.rowCount()):  # stacked, a name, its bar, and a gap before the next name
            is_gap = self._is_stacked and row % _ROWS == _ROWS - 1 and row < _ROWS * len(self._views) - 1
            self._grid.setRowMinimumHeight(row, theme.space(12) if is_gap else 0)
