"""A paragraph of the learner's own copy, with the evidence for an answer highlighted."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.drawing.marked_text import WrapMode, laid_out
from sco_quiz.gui.widgets.labels.label import PlainLabel

_HERE = QPointF(0, 0)
_ANYWHERE = WrapMode.WrapAtWordBoundaryOrAnywhere


class PassageLabel(PlainLabel):
    """Drawn with a text layout and one highlighted range, because the text of a file must never be read as markup."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, role=Type.READING, parent=parent)
        self._span = (0, 0)
        look.changed.connect(self.update)

    def set_passage(self, text: str, span: tuple[int, int]) -> None:
        """Show a paragraph. `span` is the half-open range of characters that is highlighted."""
        self._span = span
        self.set_text(text)
        self.setAccessibleDescription(self.tr("Underlined: {0}").format(text[slice(*span)]))
        self.updateGeometry()
        self.update()

    def marked(self) -> str:
        return self.text()[slice(*self._span)]

    def heightForWidth(self, width: int) -> int:
        return round(self._laid_out(width).boundingRect().height()) + 1

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.theme.colours.text)
        self._laid_out(self.width()).draw(painter, _HERE)
        painter.end()

    def _laid_out(self, width: int) -> QTextLayout:
        colours = self._look.theme.colours
        return laid_out(self.text(), self._theme_font(), width, [self._span], colours, _ANYWHERE)
