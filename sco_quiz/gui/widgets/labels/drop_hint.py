"""A dashed frame that says what can be dropped on the window."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.drawing.paint import box
from sco_quiz.gui.widgets.labels.icon_label import Sign
from sco_quiz.gui.widgets.labels.label import PlainLabel


class DropHint(QWidget):
    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.addWidget(Sign(look, "share"))
        self._row.addWidget(PlainLabel(look, words, ink="text2"), 1)
        look.changed.connect(self._apply_theme)
        self._apply_theme()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        box(painter, QRectF(self.rect()), 12, None, theme.colours.control, theme.lines.control, dashed=True)
        painter.end()

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self._row.setContentsMargins(theme.space(18), theme.space(10), theme.space(18), theme.space(10))
        self._row.setSpacing(theme.space(12))
