"""The clock of a timed quiz. It shows what it is given and counts nothing."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, widest_width
from sco_quiz.gui.widgets.labels.figure import Figure

_PIE = 22
_FULL_TURN = 360 * 16
_TOP = 90 * 16


class ClockState(Enum):
    CALM = "calm"
    LATE = "late"
    LAST_MINUTE = "last minute"
    HIDDEN = "hidden"
    PAUSED = "paused"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class ClockDisplay:
    """`share_left` from 0 to 1; `text` as it is shown and spoken, "31 min left"."""

    state: ClockState
    share_left: float
    text: str


@dataclass(frozen=True, slots=True)
class _Style:
    """An empty edge draws no box; an empty sign draws the pie."""

    ink: str
    strong: bool = False
    edge: str = ""
    ground: str = ""
    sign: str = ""
    dashed: bool = False


_STYLES = {
    ClockState.CALM: _Style("text2"),
    ClockState.LATE: _Style("text", strong=True, edge="control", ground="surface"),
    ClockState.LAST_MINUTE: _Style("warn", strong=True, edge="warn", ground="warn_tint"),
    ClockState.HIDDEN: _Style("text2", sign="eye-off"),
    ClockState.PAUSED: _Style("text2", edge="control", sign="pause", dashed=True),
    ClockState.OVER: _Style("warn", strong=True, edge="warn", ground="warn_tint", sign="hourglass"),
}


class ClockView(Figure):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view = ClockDisplay(ClockState.CALM, 1.0, "")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_view(self, view: ClockDisplay) -> None:
        if view != self._view:
            self._view = view
            self.set_text(view.text)
            self.restyle()

    def sizeHint(self) -> QSize:
        """As wide as the text with its widest digits, so that a passing minute moves nothing beside it."""
        theme = self.look.theme
        font = self._font(theme, _STYLES[self._view.state])
        words = widest_width(font, self._view.text)
        pad = theme.space(13) if _STYLES[self._view.state].edge else 0
        return QSize(theme.px(_PIE) + theme.space(8) + words + 2 * pad, theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        dress = _STYLES[self._view.state]
        ink = theme.colours.ink(dress.ink)
        painter = QPainter(self)
        if dress.edge:
            ground = theme.colours.ink(dress.ground) if dress.ground else None
            width = theme.lines.chosen if dress.ground == "warn_tint" else theme.lines.control
            edge = theme.colours.ink(dress.edge)
            box(painter, QRectF(self.rect()), 8, ground, edge, width, dashed=dress.dashed)
        x = theme.space(13) if dress.edge else 0
        side = theme.px(_PIE)
        spot = QRectF(x, (self.height() - side) / 2, side, side)
        if dress.sign:
            painter.drawPixmap(spot.topLeft().toPoint(), self.look.icon(dress.sign, side, ink))
        else:
            _paint_pie(painter, spot, self._view.share_left, ink)
        words = QRectF(spot.right() + theme.space(8), 0, self.width(), self.height())
        draw_text(painter, words, self._view.text, self._font(theme, dress), ink)
        painter.end()

    def _font(self, theme: Theme, dress: _Style) -> QFont:
        return theme.font(Type.BODY, strong=dress.strong, tabular=True)


def _paint_pie(painter: QPainter, spot: QRectF, share: float, ink: QColor) -> None:
    """Draw the share left, ending at the top: it shrinks clockwise."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.75))
    painter.drawEllipse(spot.adjusted(1, 1, -1, -1))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    inset = spot.width() * 0.2
    painter.drawPie(spot.adjusted(inset, inset, -inset, -inset), _TOP, round(share * _FULL_TURN))
    painter.restore()
