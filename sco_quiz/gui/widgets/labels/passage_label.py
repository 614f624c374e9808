"""A paragraph of the learner's own copy, with the evidence for an answer highlighted."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.labels.label import PlainLabel

_HERE = QPointF(0, 0)


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
        layout = QTextLayout(self.text(), self._theme_font())
        layout.setTextOption(_wrapping())
        layout.setFormats([_format(self.text(), self._span, self._look.theme.colours.mark)])
        layout.beginLayout()
        bottom = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, bottom))
            bottom += line.height()
        layout.endLayout()
        return layout


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _format(text: str, span: tuple[int, int], mark: QColor) -> QTextLayout.FormatRange:
    marking = QTextCharFormat()
    marking.setBackground(mark)
    marking.setFontUnderline(True)
    marked = QTextLayout.FormatRange()
    marked.start = _units(text[: span[0]])
    marked.length = _units(text[slice(*span)])
    marked.format = marking
    return marked


def _units(text: str) -> int:
    """The position in UTF-16 code units, in which Qt counts."""
    return len(text.encode("utf-16-le")) // 2
