"""The marker before an option, which shows its state by shape as well as by colour."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.drawing.paint import box, dashed_pen

_SQUARE_CORNER = 5


class Marker(Enum):
    EMPTY = "empty"
    CHOSEN = "chosen"
    RIGHT = "check in a disc"
    WRONG = "cross in a square"
    MISSED = "check in a dashed ring"
    DASH = "dash"


def paint_marker(painter: QPainter, look: Look, rect: QRectF, marker: Marker, *, is_square: bool) -> None:
    colours = look.theme.colours
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if marker is Marker.EMPTY:
        corner = _SQUARE_CORNER if is_square else rect.width() / 2
        box(painter, rect, corner, colours.surface, colours.control, look.theme.lines.control + 0.25)
    elif marker is Marker.CHOSEN and is_square:
        box(painter, rect, _SQUARE_CORNER, colours.accent)
        _sign(painter, look, rect, "check", colours.on_accent)
    elif marker is Marker.CHOSEN:
        _disc(painter, rect, colours.accent)
        inner = rect.width() * 0.3
        _disc(painter, rect.adjusted(inner, inner, -inner, -inner), colours.on_accent)
    elif marker is Marker.RIGHT:
        _disc(painter, rect, colours.right)
        _sign(painter, look, rect, "check", colours.surface)
    elif marker is Marker.WRONG:
        box(painter, rect, _SQUARE_CORNER, colours.wrong)
        _sign(painter, look, rect, "cross", colours.surface)
    elif marker is Marker.MISSED:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(dashed_pen(colours.right, 2))
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
        _sign(painter, look, rect, "check", colours.right)
    else:
        painter.setPen(QPen(colours.control, 1.75))
        middle, inset = rect.center().y(), rect.width() * 0.28
        painter.drawLine(QPointF(rect.left() + inset, middle), QPointF(rect.right() - inset, middle))
    painter.restore()


def _disc(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(rect)


def _sign(painter: QPainter, look: Look, rect: QRectF, name: str, colour: QColor) -> None:
    size = round(rect.width() * 0.68)
    left = rect.x() + (rect.width() - size) / 2
    top = rect.y() + (rect.height() - size) / 2
    painter.drawPixmap(round(left), round(top), look.icon(name, size, colour, bold=True))
