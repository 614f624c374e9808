"""The article's paragraphs as cells, part by part; each opens its facts."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QListView, QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.drawing.paint import box
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.lists.item_list import ItemList
from sco_quiz.gui.widgets.lists.paragraph_cell import (
    CORNER,
    ParagraphState,
    ParagraphView,
    paint_paragraph,
    paragraph_words,
)

_WIDTH, _HEIGHT, _GAP = 32, 38, 6


class ParagraphCells(ItemList):
    """As high as its rows of cells are at its width."""

    corner = CORNER

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, has_tips=True, parent=parent)
        self.views: tuple[ParagraphView, ...] = ()
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_views(self, views: Sequence[ParagraphView]) -> None:
        self.views = tuple(views)
        self.set_names([self._spoken(view, place) for place, view in enumerate(views, 1)])
        self.viewport().update()

    def columns(self) -> int:
        return self._columns(self.viewport().width())

    def item_size(self, place: int) -> QSize:  # noqa: ARG002 - all are alike
        return self._step()

    def item_part(self, place: int, room: QRect) -> QRect:  # noqa: ARG002 - all are alike
        return self._cell(room)

    def paint_item(self, painter: QPainter, place: int, room: QRect, *, hovered: bool) -> None:
        cell, view = QRectF(self._cell(room)), self.views[place]
        paint_paragraph(painter, self.look, cell, view.state, view.number)
        if hovered:
            box(painter, cell, CORNER, None, self.look.theme.colours.text, 1.5)

    def lay_out(self) -> None:
        self.setGridSize(self._step())
        super().lay_out()

    def sizeHint(self) -> QSize:
        step = self._step()
        return QSize(len(self.views) * step.width() + 1, step.height())

    def minimumSizeHint(self) -> QSize:
        return self._step() + QSize(1, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return -(-len(self.views) // self._columns(width)) * self._step().height()

    def _spoken(self, view: ParagraphView, place: int) -> str:
        said = self.tr("{0}, {1}").format(view.name, paragraph_words(view.state).lower())
        facts = self.tr("%n fact(s)", "", view.facts)
        return self.tr("{0}, {1}, {2} of {3}").format(said, facts, place, len(self.views))

    def _columns(self, width: int) -> int:
        """A row is whole where the viewport is wider than its cells together."""
        return max(1, (width - 1) // self._step().width())

    def _step(self) -> QSize:
        theme = self.look.theme
        return QSize(theme.px(_WIDTH) + theme.space(_GAP), theme.px(_HEIGHT) + theme.space(_GAP))

    def _cell(self, room: QRect) -> QRect:
        """Towards the beginning of the line, with the gap behind it and below it."""
        theme = self.look.theme
        cell = QRect(room.topLeft(), QSize(theme.px(_WIDTH), theme.px(_HEIGHT)))
        return cell.translated(QPoint(room.width() - cell.width(), 0)) if self.isRightToLeft() else cell


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
        self._cells: list[ParagraphCells] = []
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
        self._cells = []
        for heading, views in wanted:
            self._column.addWidget(self._part(heading, views))
        self._column.addWidget(self._legend())
        self._space()

    def parts(self) -> tuple[ParagraphCells, ...]:
        return tuple(self._cells)

    def _part(self, heading: str, views: Sequence[ParagraphView]) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(self._look, heading, Type.SMALL, ink="text2"))
        self._spaced.append((column, 4))
        cells = ParagraphCells(self._look, heading)
        cells.set_views(views)
        cells.opened.connect(self._open)
        column.addWidget(cells)
        self._cells.append(cells)
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

    def _open(self, place: int) -> None:
        cells = self.sender()
        if isinstance(cells, ParagraphCells):
            self.chosen.emit(cells.views[place].number)
