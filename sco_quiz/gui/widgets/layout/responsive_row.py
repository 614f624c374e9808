"""Parts side by side where there is room, otherwise one below another."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_BESIDE = QBoxLayout.Direction.LeftToRight
_BELOW = QBoxLayout.Direction.TopToBottom


class TurningRow(QWidget):
    """`fits` is called with the width in pixels; it says whether the parts have room side by side."""

    def __init__(self, fits: Callable[[int], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fits = fits
        self.row = QBoxLayout(_BESIDE, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)  # a row of its own can become narrower

    def is_beside(self) -> bool:
        return self.row.direction() == _BESIDE

    def turn(self) -> None:
        direction = _BESIDE if self._fits(self.width()) else _BELOW
        if direction != self.row.direction():
            self.row.setDirection(direction)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the stacked form: otherwise a page could never become narrow enough to stack."""
        items = [self.row.itemAt(place) for place in range(self.row.count())]
        widest = max((item.minimumSize().width() for item in items if item is not None), default=0)
        margins = self.row.contentsMargins()
        return QSize(widest + margins.left() + margins.right(), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Turn again when a part has other words, which may need more room, or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.turn()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.turn()
