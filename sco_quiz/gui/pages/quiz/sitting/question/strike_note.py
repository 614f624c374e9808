"""Explains once what striking options out is for, below the first question on which somebody does it."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.gui.accessibility.announce import announce
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import sentences
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.icon_label import StateLine
from sco_quiz.gui.widgets.labels.label import Rule


class StrikeNote(QWidget):
    understood = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = StateLine(look, wrap=True)
        self._got_it = Button(look, self.tr("Got it"), ButtonKind.QUIET, size=32)
        self._line = QHBoxLayout()
        self._line.addWidget(self._words, 1)
        self._line.addWidget(self._got_it, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Rule(look))
        self._column.addLayout(self._line)
        self._got_it.clicked.connect(self.understood)
        look.changed.connect(self._space)
        self._space()

    def words(self, struck: Collection[int]) -> str:
        """What it says of the options at these positions."""
        letters = sentences.joined([chr(ord("A") + option) for option in sorted(struck)])
        which = self.tr("You struck out {0}.").format(letters)
        return sentences.sentences(
            which,
            self.tr("Only you see this, and it changes no points."),
            self.tr("Press X on an option, or the button beside it."),
        )

    def show_struck(self, struck: Collection[int]) -> None:
        """Come with the first option that is struck out, which is announced; go with the last."""
        words, comes = self.words(struck), bool(struck) and self.isHidden()
        self.setVisible(bool(struck))
        if struck:
            self._words.set_line("info", words)
            self._got_it.setAccessibleDescription(words)
        if comes:
            announce(self, words)

    def _space(self) -> None:
        theme = self._look.theme
        self._column.setSpacing(theme.space(12))
        self._line.setSpacing(theme.space(16))
