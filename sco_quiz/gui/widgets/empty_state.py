"""One sentence on what will appear here and when."""

from PySide6.QtWidgets import QWidget

from sco_quiz.gui.look import Look
from sco_quiz.gui.theme import Type
from sco_quiz.gui.widgets.label import PlainLabel


class EmptyState(PlainLabel):
    def __init__(self, look: Look, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(look, sentence, Type.BODY, ink="text2", parent=parent)
