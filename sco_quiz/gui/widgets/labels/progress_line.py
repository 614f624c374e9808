"""A thin bar of progress; the words beside it say the same, so a screen reader does not meet it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.drawing.paint import box

_HEIGHT = 4


class ProgressLine(QWidget):
    def __init__(self, look: Look, width: int = 150, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._width = width
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def set_share(self, share: float) -> None:
        """Set the share that is done, from 0 to 1."""
        if share != self._share:
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        theme = self._look.theme
        return QSize(theme.px(self._width), theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        colours = theme.colours
        bar = QRectF(self.rect())
        painter = QPainter(self)
        ground, edge = (colours.sunken, colours.hairline) if theme.is_high else (colours.hairline, None)
        box(painter, bar, bar.height() / 2, ground, edge)
        if self._share > 0:
            bar.setWidth(max(bar.height(), bar.width() * self._share))
            box(painter, bar, bar.height() / 2, colours.accent)
        painter.end()
