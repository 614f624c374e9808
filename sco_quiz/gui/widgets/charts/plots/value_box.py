"""The value of one point of a chart: a ring round the point, and a box with words that stands clear of the others."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, text_width

_RING = 9  # px from the middle of the point
_GAP = 12
_CORNER = 8.0


@dataclass(frozen=True, slots=True)
class Value:
    """What the box says, on one line or two, and what a screen reader hears in its place."""

    title: str
    detail: str = ""
    heard: str = ""

    @property
    def words(self) -> str:
        """What is heard: by default the two lines as one sentence."""
        return self.heard or f"{', '.join(part for part in (self.title, self.detail) if part)}."


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a point is drawn, and what belongs to it, such as its whisker, which no box should cover."""

    at: QPointF
    taken: QRectF


def paint_value(
    painter: QPainter, theme: Theme, room: QRectF, spots: Sequence[Spot], chosen: int, value: Value
) -> None:
    """Ring and box; the box lies within `room` and over as little as can be of what is drawn."""
    here = spots[chosen]
    painter.setPen(QPen(theme.colours.text, theme.stroke(1.5)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(here.at, theme.px(_RING), theme.px(_RING))
    bold, plain = theme.font(Type.SMALL, strong=True, tabular=True), theme.font(Type.SMALL, tabular=True)
    line, pad = QFontMetrics(bold).height(), theme.space(10)
    lines = [(bold, value.title), *([(plain, value.detail)] if value.detail else [])]
    width = max(text_width(font, words) for font, words in lines) + 2 * pad
    size = QSizeF(min(width, room.width()), len(lines) * (line + 2) + 2 * theme.space(7))
    place = clearest_place(room, size, here, [spot.taken for spot in spots], theme.px(_GAP))
    box(painter, place, _CORNER, theme.colours.surface, theme.colours.control, theme.lines.control)
    for at, (font, words) in enumerate(lines):
        spot = QRectF(
            place.left() + pad, place.top() + theme.space(7) + at * (line + 2), place.width() - 2 * pad, line + 2
        )
        ink = theme.colours.text2 if at else theme.colours.text
        draw_text(painter, spot, words, font, ink, Qt.AlignmentFlag.AlignVCenter)


def clearest_place(room: QRectF, size: QSizeF, here: Spot, taken: Sequence[QRectF], gap: float) -> QRectF:
    """The place that covers least of what is taken, and of those the one nearest to the point."""
    xs = {room.left(), room.right() - size.width(), here.at.x() - size.width() / 2}
    xs |= {here.at.x() + gap, here.at.x() - gap - size.width(), here.at.x() - gap * 2}
    ys = {room.top(), room.bottom() - size.height(), here.taken.bottom() + gap, here.taken.top() - gap - size.height()}
    ys |= {here.at.y() + gap, here.at.y() - gap - size.height()}
    places = [_within(room, QRectF(QPointF(x, y), size)) for x in xs for y in ys]
    return min(places, key=lambda place: (round(_covered(place, taken)), _distance(place, here.at)))


def _within(room: QRectF, place: QRectF) -> QRectF:
    x = min(max(place.left(), room.left()), max(room.left(), room.right() - place.width()))
    y = min(max(place.top(), room.top()), max(room.top(), room.bottom() - place.height()))
    return QRectF(QPointF(x, y), place.size())


def _covered(place: QRectF, taken: Sequence[QRectF]) -> float:
    parts = (place.intersected(each.adjusted(-4, -4, 4, 4)) for each in taken)
    return sum(part.width() * part.height() for part in parts)


def _distance(place: QRectF, point: QPointF) -> float:
    apart = place.center() - point
    return abs(apart.x()) + abs(apart.y())
