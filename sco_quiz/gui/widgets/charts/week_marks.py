"""The days of a week as small marks: how many questions were answered on each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Theme, Type
from sco_quiz.gui.text.sentences import listed
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, line_height, text_width
from sco_quiz.gui.widgets.labels.figure import Figure

_CELL, _CORNER = 30, 7.0
_GAP, _LEAST_GAP = 14, 4
_MOST = 999  # larger counts have no room in a cell


@dataclass(frozen=True, slots=True)
class DayMark:
    """`short` stands below the cell, as "Mon"; `name` is said, as "Monday". None is answered on a day to come."""

    short: str
    name: str
    answered: int | None


class WeekMarks(Figure):
    """A day with answers is a filled cell with their number, one without an empty cell, and one to come is dashed.

    Today is marked by its word.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._days: tuple[DayMark, ...] = ()
        self._today = -1
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_days(self, days: Sequence[DayMark], today: int) -> None:
        """`today` is its place among the `days`."""
        self._days, self._today = tuple(days), today
        counted = [day for day in days if day.answered is not None]
        said = [self.tr("{0}: {1}", "a day and a number").format(day.name, day.answered) for day in counted]
        self.set_text(listed(said))
        self.restyle()

    def sizeHint(self) -> QSize:
        return self._size(_GAP)

    def minimumSizeHint(self) -> QSize:
        return self._size(_LEAST_GAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        cell, each = theme.px(_CELL), self._each(theme)
        count = max(1, len(self._days))
        room = (self.width() - count * each) / max(1, count - 1)
        step = each + max(0, min(theme.space(_GAP), room))
        painter = QPainter(self)
        for place, day in enumerate(self._days):
            middle = place * step + each / 2
            self._paint_cell(painter, QRectF(middle - cell / 2, 0, cell, cell), day.answered)
            is_today = place == self._today
            font = theme.font(Type.CAPTION, strong=is_today)
            below = QRectF(middle - each / 2, cell + theme.space(4), each, line_height(font))
            ink = theme.colours.text if is_today else theme.colours.text2
            draw_text(painter, below, day.short, font, ink, Qt.AlignmentFlag.AlignCenter)
        painter.end()

    def _paint_cell(self, painter: QPainter, cell: QRectF, answered: int | None) -> None:
        theme = self.look.theme
        if not answered:
            edge, width, dashed = theme.colours.control, theme.lines.control, answered is None
            box(painter, cell, _CORNER, theme.colours.surface, edge, width, dashed=dashed)
            return
        box(painter, cell, _CORNER, theme.colours.fill)
        font = theme.font(Type.CAPTION, strong=True, tabular=True)
        number = str(min(answered, _MOST))
        draw_text(painter, cell, number, font, theme.colours.on_fill, Qt.AlignmentFlag.AlignCenter)

    def _size(self, gap: int) -> QSize:
        theme = self.look.theme
        count = max(1, len(self._days))
        width = count * self._each(theme) + (count - 1) * theme.space(gap)
        return QSize(width, theme.px(_CELL) + theme.space(4) + line_height(theme.font(Type.CAPTION)))

    def _each(self, theme: Theme) -> int:
        """The width of a cell, or of its day where that is wider."""
        font = theme.font(Type.CAPTION, strong=True)
        return max([theme.px(_CELL), *(text_width(font, day.short) for day in self._days)])
