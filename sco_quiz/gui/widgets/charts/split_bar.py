"""All questions of a quiz in one bar; each part is told by an icon and a legend."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text.numbers import points
from sco_quiz.gui.widgets.drawing.paint import box, fill_lower
from sco_quiz.gui.widgets.labels.figure import Figure
from sco_quiz.gui.widgets.labels.icon_label import Sign
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout

_HEIGHT = 22
_PARTLY = 1  # its place among the parts


@dataclass(frozen=True, slots=True)
class SplitView:
    """Counts of questions. `partly_points` is what those that were partly right earned together."""

    right: int
    partly: int
    wrong: int
    dont_know: int
    undecided: int
    no_answer: int
    ran_out: int
    partly_points: float = 0.0


@dataclass(frozen=True, slots=True)
class _Part:
    """Names of colour roles; an empty edge draws none. `is_half`: only the lower half is filled."""

    sign: str
    sign_ink: str
    legend_ink: str
    ground: str
    edge: str = ""
    dashed: bool = False
    is_half: bool = False


_PARTS = (
    _Part("check", "surface", "right", "right"),
    _Part("half", "right", "right", "right_tint", "right", is_half=True),
    _Part("cross", "surface", "wrong", "wrong"),
    _Part("ask", "text", "text2", "surface", "control"),
    _Part("info", "text", "text2", "surface", "control"),
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
        if part.is_half:
            fill_lower(painter, spot, 4, colours.ink(part.edge), 0.5)
            disc = QRectF(0, 0, side + 4, side + 4)
            disc.moveCenter(spot.center())
            box(painter, disc, disc.width() / 2, colours.surface)
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
            self.tr("Partly right"),
            self.tr("Wrong"),
            self.tr("I don’t know"),
            self.tr("Not decided"),
            self.tr("No answer"),
            self.tr("Ran out of time"),
        ]
        self._words = words
        self._legend = FlowLayout()
        self._entries: list[QWidget] = []
        self._rows: list[QHBoxLayout] = []
        self._labels = [PlainLabel(look, word, ink="text2", wrap=False) for word in words]
        for part, figure, label in zip(_PARTS, self._figures, self._labels, strict=True):
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Sign(look, part.sign, part.legend_ink))
            row.addWidget(figure)
            row.addWidget(label)
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
        counts = (view.right, view.partly, view.wrong, view.dont_know, view.undecided, view.no_answer, view.ran_out)
        words = [*self._words]
        words[_PARTLY] = self._partly_words(view.partly_points)
        self._labels[_PARTLY].set_text(words[_PARTLY])
        self._bar.set_counts(counts)
        for entry, figure, count in zip(self._entries, self._figures, counts, strict=True):
            figure.set_text(str(count))
            entry.setVisible(count > 0)
        pairs = zip(counts, words, strict=True)
        self._bar.set_text(", ".join(f"{count} {word}" for count, word in pairs if count))

    def words(self) -> str:
        """Every part that there is, with its count."""
        return self._bar.text()

    def _partly_words(self, earned: float) -> str:
        if earned == 1:
            return self.tr("Partly right, 1 point")
        return self.tr("Partly right, {0} points").format(points(earned)) if earned > 0 else self._words[_PARTLY]

    def _space(self) -> None:
        theme = self._look.theme
        self._column.setSpacing(theme.space(10))
        self._legend.setSpacing(theme.space(18))
        for row in self._rows:
            row.setSpacing(theme.space(7))
