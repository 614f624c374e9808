"""A navigator of any length: as high as its cells where there is room, otherwise it scrolls to the current one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.layout.widget_pool import show_rows
from sco_quiz.gui.widgets.lists.question_cell import CellView
from sco_quiz.gui.widgets.lists.question_grid import Navigator

_ROWS_AT_LEAST = 2
_MANY = 30  # more cells than these are small, to leave room for the bar beside them
_ROOM = 12  # round a cell, for the ring of the focus


class NavigatorPane(QScrollArea):
    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.navigator = Navigator(look, name)
        self.setWidget(self.navigator)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.navigator.setAutoFillBackground(False)
        self._current = 0
        self._is_compact = False
        self._asked = QSize()
        look.changed.connect(self.fit)

    def set_cells(self, views: Sequence[CellView]) -> None:
        self.navigator.set_cells(views)
        self.navigator.set_compact(self._is_compact or len(views) > _MANY)
        show_rows(self.navigator.cells())
        self.fit()
        self._current = next((at for at, view in enumerate(views) if view.current), 0)
        self._show_current()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - named by the setter
        self._is_compact = compact
        self.navigator.set_compact(compact or len(self.navigator.cells()) > _MANY)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self._show_current()

    def fit(self) -> None:
        """Takes the size of the cells, which may have become larger or smaller."""
        asked = self.navigator.sizeHint()  # cells give up the room round them before they are cut off
        self.navigator.resize(min(asked.width(), max(self.viewport().width(), self._least_width())), asked.height())
        if asked != self._asked:
            self._asked = asked
            self.setMaximumHeight(asked.height())
            self.updateGeometry()

    def _show_current(self) -> None:
        cells = self.navigator.cells()
        if self._current < len(cells):
            self.ensureWidgetVisible(cells[self._current], 0, self._look.theme.px(_ROOM))

    def sizeHint(self) -> QSize:
        return self.navigator.sizeHint()

    def minimumSizeHint(self) -> QSize:
        least = self._look.theme.px(_ROWS_AT_LEAST * 54)
        return QSize(self._least_width(), min(least, self.navigator.sizeHint().height()))

    def _least_width(self) -> int:
        return self._look.theme.px(5 * 38)
