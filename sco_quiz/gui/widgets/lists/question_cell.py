"""One question in the navigator, its state told by shape."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, fill_lower

_CORNER = 7.0
_ROOM = 6  # round the cell, for the second ring of the current one
_ROOM_COMPACT = 4  # as little as the ring needs
_SIDE, _SIDE_COMPACT = 40, 36
_LEGEND_CELL = 20


class CellState(Enum):
    NOT_SEEN = "not seen"
    SEEN = "seen, no answer"
    ANSWERED = "answered"
    INCOMPLETE = "incomplete"
    UNSURE = "I don't know"
    RIGHT = "right"
    PARTLY = "partly right"
    WRONG = "wrong"
    RAN_OUT = "ran out of time"


@dataclass(frozen=True, slots=True)
class CellView:
    number: int
    state: CellState
    flagged: bool = False
    current: bool = False


@dataclass(frozen=True, slots=True)
class _Style:
    ink: str
    edge: str = ""
    ground: str = "surface"
    sign: str = ""
    dashed: bool = False
    is_half: bool = False  # the lower half is filled, and bears the sign


_STYLES = {
    CellState.NOT_SEEN: _Style("text2", "control", dashed=True),
    CellState.SEEN: _Style("text", "control"),
    CellState.ANSWERED: _Style("on_fill", ground="fill"),
    CellState.INCOMPLETE: _Style("text", "control", sign="half"),
    CellState.UNSURE: _Style("text", "control", sign="ask"),
    CellState.RIGHT: _Style("right", "right", "right_tint", "check"),
    CellState.PARTLY: _Style("right", "right", sign="half", is_half=True),
    CellState.WRONG: _Style("surface", ground="wrong", sign="cross"),
    CellState.RAN_OUT: _Style("warn", "warn", "warn_tint", "hourglass", dashed=True),
}


def paint_cell(painter: QPainter, look: Look, cell: QRectF, state: CellState, number: str) -> None:
    """A cell without its second ring and pennant; an empty number leaves the whole cell to the sign."""
    theme = look.theme
    dress = _STYLES[state]
    edge = theme.colours.ink(dress.edge) if dress.edge else None
    ground = theme.colours.ink(dress.ground)
    corner = min(_CORNER, cell.width() / 4)
    box(painter, cell, corner, ground, edge, theme.lines.control + 0.25, dashed=dress.dashed)
    ink = theme.colours.ink(dress.ink)
    sign = round(cell.height() * (0.32 if number else 0.6))
    if dress.is_half:
        fill_lower(painter, cell, corner, ink, 0.54)
    if dress.sign and (number or not dress.is_half):
        left = cell.center().x() - sign / 2
        top = cell.bottom() - sign - cell.height() * 0.12 if number else cell.center().y() - sign / 2
        painter.drawPixmap(
            round(left), round(top), look.icon(dress.sign, sign, ground if dress.is_half else ink, bold=True)
        )
    words = cell.adjusted(0, cell.height() * 0.06, 0, -cell.height() * 0.42) if dress.sign else cell
    font = theme.font(Type.SMALL, strong=True, tabular=True)
    draw_text(painter, words, number, font, ink, Qt.AlignmentFlag.AlignCenter)


def paint_pennant(painter: QPainter, look: Look, cell: QRectF, size: float) -> None:
    """A corner cut free from the cell by a line of the surface."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = look.theme.colours
    right, top = cell.right() + size * 0.25, cell.top() - size * 0.25
    corner = [QPointF(right - size, top), QPointF(right, top), QPointF(right, top + size)]
    painter.setBrush(colours.flag)
    painter.setPen(QPen(colours.surface, max(2.0, size / 3)))
    painter.drawPolygon(QPolygonF(corner))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF(corner))
    painter.restore()


def cell_room(theme: Theme, *, compact: bool) -> int:
    """The side of a cell with the room round it."""
    return _side(theme, compact=compact) + 2 * (_ROOM_COMPACT if compact else _ROOM)


def paint_question(
    painter: QPainter, look: Look, room: QRectF, view: CellView, *, compact: bool, hovered: bool
) -> None:
    """A cell in its room, or as large as the room where that is smaller."""
    theme = look.theme
    side = _side(theme, compact=compact)
    cell = QRectF(0, 0, min(side, room.width()), min(side, room.height()))
    cell.moveCenter(room.center())
    paint_cell(painter, look, cell, view.state, str(view.number))
    if view.current or hovered:
        ring = theme.colours.accent if view.current else theme.colours.control
        box(painter, cell.adjusted(-4, -4, 4, 4), _CORNER + 4, None, ring, 2.5 if view.current else 1.0)
    if view.flagged:
        paint_pennant(painter, look, cell, theme.px(11))


def _side(theme: Theme, *, compact: bool) -> int:
    return theme.px(_SIDE_COMPACT if compact else _SIDE)


def state_words(state: CellState) -> str:
    """The state as it is spoken, small at the start."""
    return {
        CellState.NOT_SEEN: QCoreApplication.translate("CellState", "not seen yet"),
        CellState.SEEN: QCoreApplication.translate("CellState", "seen, no answer"),
        CellState.ANSWERED: QCoreApplication.translate("CellState", "answered"),
        CellState.INCOMPLETE: QCoreApplication.translate("CellState", "incomplete"),
        CellState.UNSURE: QCoreApplication.translate("CellState", "I don’t know"),
        CellState.RIGHT: QCoreApplication.translate("CellState", "right"),
        CellState.PARTLY: QCoreApplication.translate("CellState", "partly right"),
        CellState.WRONG: QCoreApplication.translate("CellState", "wrong"),
        CellState.RAN_OUT: QCoreApplication.translate("CellState", "ran out of time"),
    }[state]


class LegendSign(QWidget):
    """A cell without a number; None shows the pennant."""

    def __init__(self, look: Look, state: CellState | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        side = self._look.theme.px(_LEGEND_CELL) + 2 * _ROOM
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        cell = QRectF(self.rect()).adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        paint_cell(painter, self._look, cell, self._state or CellState.SEEN, "")
        if self._state is None:
            paint_pennant(painter, self._look, cell, self._look.theme.px(8))
        painter.end()
