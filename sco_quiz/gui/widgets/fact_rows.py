"""Short facts in two columns: what, and its value."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from sco_quiz.gui.look import Look
from sco_quiz.gui.widgets.label import PlainLabel


class FactRows(QWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._labels: list[tuple[PlainLabel, PlainLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        look.changed.connect(self._space)
        self._space()

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        while len(self._labels) > len(rows):
            for label in self._labels.pop():
                label.hide()
                label.deleteLater()
        while len(self._labels) < len(rows):
            row = len(self._labels)
            what = PlainLabel(self._look, "", ink="text2", parent=self)
            value = PlainLabel(self._look, "", strong=True, tabular=True, parent=self)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(what, row, 0)
            self._grid.addWidget(value, row, 1)
            self._labels.append((what, value))
        for (what, value), (words, figure) in zip(self._labels, rows, strict=True):
            what.set_text(words)
            value.set_text(figure)

    def _space(self) -> None:
        theme = self._look.theme
        self._grid.setVerticalSpacing(theme.space(8))
        self._grid.setHorizontalSpacing(theme.space(12))
