"""The article as cells, a paragraph each: what has been asked of it and how it went. No word of the article."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.gui.accessibility.roving_focus import Roving
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.drawing.paint import box, draw_text
from sco_quiz.gui.widgets.drawing.painted_button import PaintedButton
from sco_quiz.gui.widgets.labels.label import PlainLabel, plain_tool_tip
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout

_WIDTH = 32
_HEIGHT = 38
_CORNER = 6


class ParagraphState(Enum):
    """Of a paragraph, or of one fact: known is right at least twice in a row."""

    TWICE = "known"
    ONCE = "tested"
    MISSED = "missed"
    NOT_ASKED = "not tested"
    NO_FACT = "no fact"


@dataclass(frozen=True, slots=True)
class ParagraphView:
    """`number` stands in the cell, `name` is spoken, such as "Paragraph 5" or "The headline"."""

    number: str
    name: str
    state: ParagraphState
    facts: int


def paint_paragraph(painter: QPainter, look: Look, cell: QRectF, state: ParagraphState, number: str) -> None:
    theme = look.theme
    colours, edge = theme.colours, theme.lines.control + 0.25
    ink, words = colours.text, cell
    if state is ParagraphState.TWICE:
        box(painter, cell, _CORNER, colours.fill)
        ink = colours.on_fill
    elif state is ParagraphState.ONCE:
        box(painter, cell, _CORNER, colours.surface, colours.fill, edge)
        _fill_lower(painter, cell, look)
        words = cell.adjusted(0, 1, 0, -cell.height() * 0.42)
    elif state is ParagraphState.MISSED:
        box(painter, cell, _CORNER, colours.wrong_tint, colours.wrong, theme.lines.chosen)
        ink = colours.wrong
        side = round(cell.height() * (0.32 if number else 0.55))
        top = cell.bottom() - side - cell.height() * 0.1 if number else cell.center().y() - side / 2
        sign = look.icon("cross", side, ink, bold=True)
        painter.drawPixmap(round(cell.center().x() - side / 2), round(top), sign)
        words = cell.adjusted(0, 1, 0, -cell.height() * 0.38)
    elif state is ParagraphState.NOT_ASKED:
        box(painter, cell, _CORNER, colours.surface, colours.control, edge, dashed=True)
        ink = colours.text2
    else:  # a ground of its own would be taken for a filled cell in a grey print of the dark theme
        box(painter, cell, _CORNER, None, colours.hairline)
        ink = colours.text2
    font = theme.font(Type.CAPTION, tabular=True)
    draw_text(painter, words, number, font, ink, Qt.AlignmentFlag.AlignCenter)


def _fill_lower(painter: QPainter, cell: QRectF, look: Look) -> None:
    whole = QPainterPath()
    whole.addRoundedRect(cell, _CORNER, _CORNER)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(whole)
    lower = QRectF(cell.left(), cell.top() + cell.height() * 0.62, cell.width(), cell.height())
    painter.fillRect(lower, look.theme.colours.fill)
    painter.restore()


def paragraph_words(state: ParagraphState) -> str:
    return {
        ParagraphState.TWICE: QCoreApplication.translate("ParagraphState", "Known"),
        ParagraphState.ONCE: QCoreApplication.translate("ParagraphState", "Right so far"),
        ParagraphState.MISSED: QCoreApplication.translate("ParagraphState", "Missed"),
        ParagraphState.NOT_ASKED: QCoreApplication.translate("ParagraphState", "Not asked yet"),
        ParagraphState.NO_FACT: QCoreApplication.translate("ParagraphState", "Nothing to ask"),
    }[state]


class ParagraphCell(PaintedButton):
    corner = float(_CORNER)

    def __init__(self, look: Look, view: ParagraphView, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.view = view
        words = self.tr("{0}, {1}").format(view.name, paragraph_words(view.state).lower())
        count = self.tr("%n fact(s)", "", view.facts)
        self.setAccessibleName(f"{words}, {count}")
        plain_tool_tip(self, self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = self.look.theme
        return QSize(theme.px(_WIDTH), theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_paragraph(painter, self.look, self.frame(), self.view.state, self.view.number)
        if self.is_hovered():
            box(painter, self.frame(), _CORNER, None, self.look.theme.colours.text, 1.5)
        painter.end()


class _Sample(QWidget):
    def __init__(self, look: Look, state: ParagraphState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = self._look.theme.px(20)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_paragraph(painter, self._look, QRectF(self.rect()), self._state, "")
        painter.end()


class ParagraphMap(QWidget):
    """`chosen` carries the paragraph's number as it was given."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._parts: tuple[tuple[str, tuple[ParagraphView, ...]], ...] = ()
        self._spaced: list[tuple[QLayout, int]] = []
        self._roving = Roving(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        look.changed.connect(self._space)
        self._space()

    def set_parts(self, parts: Sequence[tuple[str, Sequence[ParagraphView]]]) -> None:
        """The article's parts in order, each with its heading."""
        wanted = tuple((heading, tuple(views)) for heading, views in parts)
        if wanted == self._parts:
            return
        self._parts, self._spaced = wanted, []
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        cells: list[ParagraphCell] = []
        for heading, views in wanted:
            self._column.addWidget(self._part(heading, views, cells))
        self._roving.set_buttons(cells)
        self._column.addWidget(self._legend())
        self._space()

    def cells(self) -> tuple[ParagraphCell, ...]:
        return tuple(self.findChildren(ParagraphCell))

    def _part(self, heading: str, views: Sequence[ParagraphView], cells: list[ParagraphCell]) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(self._look, heading, Type.SMALL, ink="text2"))
        column.addLayout(flow := FlowLayout())
        self._spaced += [(column, 4), (flow, 6)]
        for view in views:
            cell = ParagraphCell(self._look, view)
            cell.clicked.connect(self._click)
            flow.addWidget(cell)
            cells.append(cell)
        return part

    def _legend(self) -> QWidget:
        legend = QWidget()
        flow = FlowLayout(legend)
        self._spaced.append((flow, 18))
        counts = Counter(view.state for _, views in self._parts for view in views)
        for state in filter(counts.__contains__, ParagraphState):
            entry = QWidget()
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            self._spaced.append((row, 7))
            row.addWidget(_Sample(self._look, state))
            words = PlainLabel(self._look, paragraph_words(state), Type.SMALL, ink="text2", wrap=False)
            row.addWidget(words)
            row.addWidget(PlainLabel(self._look, str(counts[state]), Type.SMALL, strong=True, wrap=False))
            flow.addWidget(entry)
        return legend

    def _space(self) -> None:
        self._column.setSpacing(self._look.theme.space(14))
        for layout, gap in self._spaced:
            layout.setSpacing(self._look.theme.space(gap))

    def _click(self) -> None:
        cell = self.sender()
        if isinstance(cell, ParagraphCell):
            self.chosen.emit(cell.view.number)
