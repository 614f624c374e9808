"""The base of all drawn figures: a picture with a sentence for the screen reader."""

from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.labels.label import PlainLabel


class Figure(PlainLabel):
    """A label whose text is spoken and whose picture is painted. A plain widget would be skipped by a screen reader."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, wrap=False, parent=parent)
        self.look = look
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()
