"""A sentence that says what will appear here, and when."""

from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.labels.label import PlainLabel


class EmptyState(PlainLabel):
    def __init__(self, look: Look, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(look, sentence, Type.BODY, ink="text2", parent=parent)
