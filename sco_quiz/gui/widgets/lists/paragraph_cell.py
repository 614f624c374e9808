"""One paragraph of the article, or one fact: how well it is known, told by shape."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, fill_lower

CORNER = 6.0


class ParagraphState(Enum):
    """Of a paragraph, or of one fact: known is right at least twice in a row."""

    TWICE = "known"
    ONCE = "tested"
    MISSED = "missed"
    NOT_ASKED = "not tested"
    NO_FACT = "no fact"


@dataclass(frozen=True, slots=True)
class ParagraphView:
    """`number` stands in the cell, `name` is spoken, such as "Paragraph 5" or "The headline"."""

    number: str
    name: str
    state: ParagraphState
    facts: int


def paint_paragraph(painter: QPainter, look: Look, cell: QRectF, state: ParagraphState, number: str) -> None:
    theme = look.theme
    colours, edge = theme.colours, theme.lines.control + 0.25
    ink, words = colours.text, cell
    if state is ParagraphState.TWICE:
        box(painter, cell, CORNER, colours.fill)
        ink = colours.on_fill
    elif state is ParagraphState.ONCE:
        box(painter, cell, CORNER, colours.surface, colours.fill, edge)
        fill_lower(painter, cell, CORNER, colours.fill, 0.62)
        words = cell.adjusted(0, 1, 0, -cell.height() * 0.42)
    elif state is ParagraphState.MISSED:
        box(painter, cell, CORNER, colours.wrong_tint, colours.wrong, theme.lines.chosen)
        ink = colours.wrong
        side = round(cell.height() * (0.32 if number else 0.55))
        top = cell.bottom() - side - cell.height() * 0.1 if number else cell.center().y() - side / 2
        sign = look.icon("cross", side, ink, bold=True)
        painter.drawPixmap(round(cell.center().x() - side / 2), round(top), sign)
        words = cell.adjusted(0, 1, 0, -cell.height() * 0.38)
    elif state is ParagraphState.NOT_ASKED:
        box(painter, cell, CORNER, colours.surface, colours.control, edge, dashed=True)
        ink = colours.text2
    else:  # a ground of its own would be taken for a filled cell in a grey print of the dark theme
        box(painter, cell, CORNER, None, colours.hairline)
        ink = colours.text2
    font = theme.font(Type.CAPTION, tabular=True)
    draw_text(painter, words, number, font, ink, Qt.AlignmentFlag.AlignCenter)


def paragraph_words(state: ParagraphState) -> str:
    return {
        ParagraphState.TWICE: QCoreApplication.translate("ParagraphState", "Known"),
        ParagraphState.ONCE: QCoreApplication.translate("ParagraphState", "Right so far"),
        ParagraphState.MISSED: QCoreApplication.translate("ParagraphState", "Missed"),
        ParagraphState.NOT_ASKED: QCoreApplication.translate("ParagraphState", "Not asked yet"),
        ParagraphState.NO_FACT: QCoreApplication.translate("ParagraphState", "Nothing to ask"),
    }[state]
