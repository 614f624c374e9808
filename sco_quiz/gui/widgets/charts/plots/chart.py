"""The base of all charts: a plot with its grid, a sentence below it, and the numbers as a table on request."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QLineF, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QMenu, QSizePolicy, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from sco_quiz.gui.accessibility.announce import announce
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.text.sentences import sentences
from sco_quiz.gui.widgets.charts.plots.value_box import Spot, Value, paint_value
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.drawing.focus_ring import FocusRing
from sco_quiz.gui.widgets.drawing.paint import draw_text, text_width
from sco_quiz.gui.widgets.drawing.rounded_popup import RoundedPopup
from sco_quiz.gui.widgets.labels.figure import Figure


@dataclass(frozen=True, slots=True)
class Plot:
    """Converts shares of both axes, 0 to 1 from the lower left, to pixels."""

    room: QRectF

    def at(self, x: float, y: float) -> QPointF:
        return QPointF(self.room.left() + x * self.room.width(), self.room.bottom() - y * self.room.height())


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of a chart as a table."""

    header: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


class ChartWords(QObject):
    """A class of its own: of a class that others are made from, a plural form would be looked for under their name."""

    def how(self, numbers: Numbers, *, points: bool, opens: bool) -> str:
        """How large the table is and how it is opened, and what the keys do."""
        table = self.tr("Table with %n row(s): Shift+F10.", "", len(numbers.rows))
        keys = self.tr("Left and Right go from point to point.") if points else ""
        enter = self.tr("Enter opens the quiz.") if opens else ""
        return sentences(keys, enter, table)


class Chart(Figure):
    """A plot whose points tell their values, to the pointer and to the keys Left, Right, Home and End.

    A screen reader says its sentence, how large its table is and how to open it; then each point. The context menu
    shows the table.
    """

    opened = Signal(int)  # the point that was pressed, or whose Enter was; of a chart whose points open something
    plot_height = 150

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._numbers = Numbers()
        self._values: tuple[Value, ...] = ()
        self.spots: tuple[Spot, ...] = ()
        self.room = QRectF()
        self._opens = False
        self._pointed: int | None = None  # under the pointer
        self._chosen: int | None = None  # by a key
        self.setMouseTracking(True)
        self.title = ""  # of the table in its window
        self.corner = 8.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def tell(self, sentence: str, numbers: Numbers, values: Sequence[Value] = (), *, opens: bool = False) -> None:
        """Show what the chart says in words, as a table, and of each point; `opens`: whether a point leads anywhere."""
        self._numbers, self._opens = numbers, opens
        self._values, self.spots = tuple(values), ()
        self._pointed = self._chosen = None
        self.set_text(sentence)
        self.setAccessibleName("")
        self.setAccessibleDescription(ChartWords(self).how(numbers, points=bool(values), opens=opens))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.restyle()

    def values(self) -> tuple[Value, ...]:
        return self._values

    def shown_value(self) -> Value | None:
        """The value that is told now."""
        at = self._shown_point()
        return None if at is None else self._values[at]

    @property
    def numbers(self) -> Numbers:
        return self._numbers

    def sizeHint(self) -> QSize:
        theme = self.look.theme
        return QSize(theme.px(320), theme.px(self.plot_height) + 2 * theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.theme.px(220), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, self.look.theme)
        at = self._shown_point()
        if at is not None and at < len(self.spots):
            paint_value(painter, self.look.theme, self.room, self.spots, at, self._values[at])
        painter.end()

    def place_values(self, plot: Plot, spots: Sequence[Spot]) -> None:
        """To be called by `draw`: where the points of the values are. No box lies over the names below the plot."""
        self.spots = tuple(spots)
        top = max(0.0, plot.room.top() - self.look.theme.space(6))
        self.room = QRectF(0, top, self.width(), plot.room.bottom() + 2 - top)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left, Right, Home and End go from point to point, Enter opens one; all else is for the page."""
        last, at = len(self._values) - 1, self._chosen
        goes = {
            Qt.Key.Key_Left: last if at is None else max(0, at - 1),
            Qt.Key.Key_Right: 0 if at is None else min(last, at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in goes and self._values and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._choose(goes[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._opens and at is not None:
            self.opened.emit(at)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}:
            self._chosen = None
            self.setAccessibleName("")
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point_at(self._nearest(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._nearest(event.position())
        if self._opens and at is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(at)
        else:
            super().mouseReleaseEvent(event)

    def _choose(self, at: int) -> None:
        """Its value becomes the name of the chart: a screen reader says the name of what has the focus."""
        self._chosen = at
        words = self._values[at].words
        self.setAccessibleName(words)
        announce(self, words)
        self.update()

    def _point_at(self, at: int | None) -> None:
        if at != self._pointed:
            self._pointed = at
            is_link = self._opens and at is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)
            self.update()

    def _shown_point(self) -> int | None:
        return self._chosen if self._pointed is None else self._pointed

    def _nearest(self, place: QPointF) -> int | None:
        """The point whose column the pointer is in; None beside all of them."""
        if not self.spots:
            return None
        at = min(range(len(self.spots)), key=lambda each: abs(self.spots[each].at.x() - place.x()))
        xs = sorted(spot.at.x() for spot in self.spots)
        apart = min((b - a for a, b in pairwise(xs)), default=self.width())
        return at if abs(self.spots[at].at.x() - place.x()) <= max(apart / 2, self.look.theme.px(12)) else None

    def draw(self, painter: QPainter, theme: Theme) -> None:
        """Draw the picture; each chart overrides it."""
        raise NotImplementedError

    def draw_grid(
        self,
        painter: QPainter,
        theme: Theme,
        ticks: Sequence[tuple[float, str]],
        *,
        lines: int = 1,
        right: float = 0.0,
        above: float = 0.0,
    ) -> Plot:
        """Draw horizontal lines with their names at the left; return the plot that they leave.

        `lines` lines of names are left free below, and so many pixels at the right and above. In high contrast the
        lines are sunken: a hairline would be as strong as the data.
        """
        font = theme.font(Type.CAPTION, tabular=True)
        left = max(text_width(font, name) for _, name in ticks) + theme.space(8)
        line = QFontMetrics(font).height()
        high = self.height() - lines * line - theme.px(24) - above
        plot = Plot(QRectF(left, line / 2 + 2 + above, self.width() - left - max(right, theme.space(6)), high))
        towards = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for y, name in ticks:
            spot = plot.at(0, y)
            painter.setPen(QPen(theme.colours.sunken if theme.is_high else theme.colours.hairline, 1))
            painter.drawLine(QLineF(spot, plot.at(1, y)))
            words = QRectF(0, spot.y() - line / 2, left - theme.space(8), line)
            draw_text(painter, words, name, font, theme.colours.text2, towards)
        return plot

    def draw_name(self, painter: QPainter, theme: Theme, plot: Plot, x: float, name: str, line: int = 0) -> None:
        """Draw a name below the plot, centred at a share of its width and kept inside the chart."""
        font = theme.font(Type.CAPTION, tabular=True)
        width = text_width(font, name)
        left = min(max(0.0, plot.at(x, 0).x() - width / 2), self.width() - width)
        high = QFontMetrics(font).height()
        spot = QRectF(left, plot.room.bottom() + theme.space(6) + line * high, width, high)
        draw_text(painter, spot, name, font, theme.colours.text2)

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        RoundedPopup(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QAction(self.tr("Show the numbers as a table"), menu)
        action.triggered.connect(self.show_numbers)
        menu.addAction(action)
        menu.popup(self.mapToGlobal(where))

    def show_numbers(self) -> None:
        dialog = NumbersDialog(self.look, self.title or self.tr("Numbers"), self._numbers, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


class NumbersDialog(QDialog):
    """The numbers of a chart, to be read or copied."""

    def __init__(self, look: Look, title: str, numbers: Numbers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.table = QTableWidget(len(numbers.rows), len(numbers.header), self)
        self.table.setHorizontalHeaderLabels(list(numbers.header))
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for line, cells in enumerate(numbers.rows):
            for place, text in enumerate(cells):
                self.table.setItem(line, place, QTableWidgetItem(text))
        self.table.resizeColumnsToContents()
        self.table.resizeRowsToContents()
        close = Button(look, self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(self.table)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(look.theme.px(480), look.theme.px(360))
        self._ring = FocusRing(look, self)
