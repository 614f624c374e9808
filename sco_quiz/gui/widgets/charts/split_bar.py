"""All questions of a quiz in one bar; each part is told by an icon and a legend."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.drawing.paint import box
from sco_quiz.gui.widgets.labels.figure import Figure
from sco_quiz.gui.widgets.labels.icon_label import Sign
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout

_HEIGHT = 18


@dataclass(frozen=True, slots=True)
class SplitView:
    """Counts of questions."""

    right: int
    wrong: int
    dont_know: int
    undecided: int
    no_answer: int
    ran_out: int


@dataclass(frozen=True, slots=True)
class _Part:
    """Names of colour roles; an empty edge draws none."""

    sign: str
    sign_ink: str
    legend_ink: str
    ground: str
    edge: str = ""
    dashed: bool = False


_PARTS = (
    _Part("check", "surface", "right", "right"),
    _Part("cross", "surface", "wrong", "wrong"),
    _Part("ask", "text", "text2", "surface", "control"),
    _Part("half", "text", "text2", "surface", "control"),
    _Part("dash", "text", "text2", "surface", "control", dashed=True),
    _Part("hourglass", "warn", "warn", "warn_tint", "warn", dashed=True),
)


class _Bar(Figure):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._counts: tuple[int, ...] = (0,) * len(_PARTS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_counts(self, counts: tuple[int, ...]) -> None:
        self._counts = counts
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.theme.px(240), self.look.theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        shown = [(part, count) for part, count in zip(_PARTS, self._counts, strict=True) if count]
        gap = theme.space(3)
        least = theme.px(20)  # so that one of a hundred still shows its sign
        room = self.width() - gap * (len(shown) - 1) - least * len(shown)
        total = sum(self._counts) or 1
        painter = QPainter(self)
        x = 0.0
        for part, count in shown:
            width = least + room * count / total
            self._paint_part(painter, QRectF(x, 0, width, self.height()), part)
            x += width + gap
        painter.end()

    def _paint_part(self, painter: QPainter, spot: QRectF, part: _Part) -> None:
        colours, lines = self.look.theme.colours, self.look.theme.lines
        edge = colours.ink(part.edge) if part.edge else None
        box(painter, spot, 4, colours.ink(part.ground), edge, lines.control + 0.25, dashed=part.dashed)
        side = self.look.theme.px(12)
        sign = self.look.icon(part.sign, side, colours.ink(part.sign_ink), bold=True)
        painter.drawPixmap(round(spot.center().x() - side / 2), round(spot.center().y() - side / 2), sign)


class SplitBar(QWidget):
    """A part of size 0 is left out, in the bar and in the legend."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bar = _Bar(look)
        self._figures = [PlainLabel(look, "0", strong=True, tabular=True, wrap=False) for _ in _PARTS]
        words = [
            self.tr("Right"),
            self.tr("Wrong or partly"),
            self.tr("I don’t know"),
            self.tr("Not decided"),
            self.tr("No answer"),
            self.tr("Ran out of time"),
        ]
        self._words = words
        self._legend = FlowLayout()
        self._entries: list[QWidget] = []
        self._rows: list[QHBoxLayout] = []
        for part, figure, word in zip(_PARTS, self._figures, words, strict=True):
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Sign(look, part.sign, part.legend_ink))
            row.addWidget(figure)
            row.addWidget(PlainLabel(look, word, ink="text2", wrap=False))
            self._entries.append(entry)
            self._rows.append(row)
            self._legend.addWidget(entry)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._bar)
        self._column.addLayout(self._legend)
        look.changed.connect(self._space)
        self._space()

    def set_view(self, view: SplitView) -> None:
        counts = (view.right, view.wrong, view.dont_know, view.undecided, view.no_answer, view.ran_out)
        self._bar.set_counts(counts)
        for entry, figure, count in zip(self._entries, self._figures, counts, strict=True):
            figure.set_text(str(count))
            entry.setVisible(count > 0)
        pairs = zip(counts, self._words, strict=True)
        self._bar.set_text(", ".join(f"{count} {word}" for count, word in pairs if count))

    def _space(self) -> None:
        theme = self._look.theme
        self._column.setSpacing(theme.space(10))
        self._legend.setSpacing(theme.space(18))
        for row in self._rows:
            row.setSpacing(theme.space(7))
