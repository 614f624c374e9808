"""The row below a typed answer that was marked wrong: the learner can claim that it was right, and take that back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout


class ClaimRow(QWidget):
    claimed = Signal(bool)  # whether the learner claims that the answer is right

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_claimed = False
        self._button = Button(look, "")
        self._words = PlainLabel(look, role=Type.SMALL, ink="text2")
        line = FlowLayout(gap=12)
        line.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.space(8))
        column.addLayout(line)
        column.addWidget(self._words)
        self._button.clicked.connect(lambda: self.claimed.emit(not self._is_claimed))
        self.setVisible(False)

    def show_claim(self, *, can_claim: bool, is_claimed: bool) -> None:
        self._is_claimed = is_claimed
        self.setVisible(can_claim)
        self._button.set_text(self.tr("It was not right after all") if is_claimed else self.tr("I was right"))
        words = self.tr("The mark stays; the result then tells both scores, and reviews go by what you say.")
        if is_claimed:
            words = self.tr("You said that this was right. The result tells both scores; reviews go by what you say.")
        self._words.set_text(words)

    def words(self) -> str:
        """What is announced after a change."""
        return self._words.text()
