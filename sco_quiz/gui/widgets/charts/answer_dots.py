"""The few answers of a topic as dots, in the order of answering, until there are enough for a figure."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text.sentences import listed
from sco_quiz.gui.widgets.drawing.paint import dashed_pen
from sco_quiz.gui.widgets.labels.figure import Figure
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout

translate = QCoreApplication.translate

FULL = 5  # dots: from so many answers on there is a figure
_DOT, _STEP = 14, 20
_HALF_DISC = 90 * 16, 180 * 16  # Qt's sixteenths of a degree: from the top to the left
_ARM = 0.19  # of the dot: half of each stroke of a cross


class Dot(Enum):
    RIGHT = "right"
    PARTLY = "partly right"
    WRONG = "wrong, not known or without an answer"
    NOT_ASKED = "not asked yet"


def dot_of(share: float) -> Dot:
    """`share` is how much of an answer was right, 0 to 1."""
    if share >= 1.0:
        return Dot.RIGHT
    return Dot.PARTLY if share > 0.0 else Dot.WRONG


def word(dot: Dot) -> str:
    return {
        Dot.RIGHT: translate("Dot", "right"),
        Dot.PARTLY: translate("Dot", "partly"),
        Dot.WRONG: translate("Dot", "wrong"),
        Dot.NOT_ASKED: translate("Dot", "not asked yet"),
    }[dot]


def counted(answers: Sequence[float]) -> str:
    """Such as "2 of 4 right, 1 partly"."""
    dots = [dot_of(share) for share in answers]
    right = translate("Dot", "{0} of {1} right").format(dots.count(Dot.RIGHT), len(dots))
    partly = dots.count(Dot.PARTLY)
    return translate("Dot", "{0}, {1} partly").format(right, partly) if partly else right


class AnswerDots(Figure):
    """Its sentence is the whole of the row: "World order: right, wrong, partly, right. 2 of 4 right, 1 partly."."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._dots: tuple[Dot, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_answers(self, name: str, answers: Sequence[float]) -> None:
        asked = [dot_of(share) for share in answers]
        self._dots = (*asked, *[Dot.NOT_ASKED] * (FULL - len(asked)))
        words = self.tr("{0}: {1}. {2}.", "a topic, its answers, their count")
        self.set_text(words.format(name, listed(map(word, asked)), counted(answers)))
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.look.theme
        return QSize((FULL - 1) * theme.px(_STEP) + theme.px(_DOT), theme.px(_DOT + 6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        side, step = theme.px(_DOT), theme.px(_STEP)
        painter = QPainter(self)
        for place, dot in enumerate(self._dots):
            paint_dot(painter, self.look, QRectF(place * step, (self.height() - side) / 2, side, side), dot)
        painter.end()


def paint_dot(painter: QPainter, look: Look, spot: QRectF, dot: Dot) -> None:
    """Told apart by shape: a full disc, half a disc, a ring with a cross, a dashed ring."""
    theme = look.theme
    colours, width = theme.colours, theme.stroke(1.5)
    ring = spot.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colours.fill if dot is Dot.RIGHT else Qt.BrushStyle.NoBrush)
    if dot is Dot.NOT_ASKED:
        painter.setPen(dashed_pen(colours.control, theme.stroke(1.25)))
    else:
        painter.setPen(QPen(colours.wrong if dot is Dot.WRONG else colours.fill, width))
    painter.drawEllipse(ring)
    if dot is Dot.PARTLY:
        painter.setBrush(colours.fill)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPie(ring, *_HALF_DISC)
    if dot is Dot.WRONG:
        reach = spot.width() * _ARM
        painter.setPen(QPen(colours.wrong, theme.stroke(1.75), c=Qt.PenCapStyle.RoundCap))
        middle = spot.center()
        for slope in (1, -1):
            arm = QPointF(reach, slope * reach)
            painter.drawLine(QLineF(middle - arm, middle + arm))
    painter.restore()


class DotLegend(QWidget):
    """What each dot means, in words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=look.theme.space(16))
        for dot in Dot:
            flow.addWidget(_Entry(look, dot))


class _Entry(QWidget):
    def __init__(self, look: Look, dot: Dot) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.theme.space(8))
        row.addWidget(_Sample(look, dot))
        row.addWidget(PlainLabel(look, word(dot), Type.SMALL, ink="text2", wrap=False))


class _Sample(QWidget):
    """One dot as decoration: its word stands beside it."""

    def __init__(self, look: Look, dot: Dot) -> None:
        super().__init__()
        self._look = look
        self._dot = dot
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        side = self._look.theme.px(_DOT)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_dot(painter, self._look, QRectF(self.rect()), self._dot)
        painter.end()
