"""The base of all charts: a plot with its grid, a sentence below it, and the numbers as a table on request."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QObject, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QMenu, QSizePolicy, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.drawing.focus_ring import FocusRing
from sco_quiz.gui.widgets.drawing.paint import draw_text, text_width
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


class _Size(QObject):
    """The rows in words. A class of its own: in a subclass of Chart, `tr` would look the plural up under its name."""

    def words(self, numbers: Numbers) -> str:
        return self.tr("table with %n row(s)", "", len(numbers.rows))


class Chart(Figure):
    """Spoken as its sentence and the size of its table; the context menu shows the table."""

    plot_height = 150

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._numbers = Numbers()
        self.corner = 8.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def tell(self, sentence: str, numbers: Numbers) -> None:
        """Set the sentence of the chart and its numbers."""
        self._numbers = numbers
        self.set_text(sentence)
        self.setAccessibleDescription(_Size(self).words(numbers))
        self.restyle()

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
        painter.end()

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
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = QAction(self.tr("Show the numbers as a table"), menu)
        action.triggered.connect(self.show_numbers)
        menu.addAction(action)
        menu.popup(self.mapToGlobal(where))

    def show_numbers(self) -> None:
        dialog = NumbersDialog(self.look, self.text(), self._numbers, self.window())
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
