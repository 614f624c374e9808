"""Paints what stands in a row of the list of facts."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.drawing.marked_text import laid_out
from sco_quiz.gui.widgets.drawing.paint import box, draw_text, tied
from sco_quiz.gui.widgets.lists.facts.fact_view import FactView, GroupView, Spans, TextView
from sco_quiz.gui.widgets.lists.facts.row_sizes import CHEVRON, GAP, SIGN_HIGH, SIGN_WIDE, Rooms, fonts
from sco_quiz.gui.widgets.lists.paragraph_cell import ParagraphState, paint_paragraph

_CENTRE = Qt.AlignmentFlag.AlignCenter


class RowPainter:
    """`hovered`: the pointer is over what can be pressed."""

    def __init__(self, painter: QPainter, look: Look) -> None:
        self._painter = painter
        self._look = look

    def paint_group(self, row: GroupView, rooms: Rooms, *, hovered: bool) -> None:
        colours, (heading, known, action) = self._look.theme.colours, fonts(self._look.theme, row)
        draw_text(self._painter, rooms.main, row.heading, heading, colours.text, wrap=True)
        draw_text(self._painter, rooms.state, row.known, known, colours.text2, wrap=True)
        if hovered:
            box(self._painter, QRectF(rooms.last), 8, colours.hover)
        draw_text(self._painter, rooms.last, row.action, action, colours.accent, _CENTRE)

    def paint_text(self, row: TextView, rooms: Rooms) -> None:
        theme, (text, note, _) = self._look.theme, fonts(self._look.theme, row)
        edge = theme.colours.hairline
        box(self._painter, QRectF(rooms.inner), 8, theme.colours.canvas, edge)
        draw_text(self._painter, rooms.state, row.note, note, theme.colours.text2, wrap=True)
        draw_text(self._painter, rooms.main, row.text, text, theme.colours.text, wrap=True)

    def paint_fact(self, row: FactView, rooms: Rooms, *, hovered: bool, corner: float) -> None:
        theme, (statement, words, place) = self._look.theme, fonts(self._look.theme, row)
        colours = theme.colours
        if hovered:
            box(self._painter, QRectF(rooms.inner), corner, colours.hover)
        left = rooms.main.left() - theme.space(GAP) - theme.px(SIGN_WIDE)
        sign = QRectF(left, rooms.main.top(), theme.px(SIGN_WIDE), theme.px(SIGN_HIGH))
        paint_paragraph(self._painter, self._look, sign, row.state, "")
        ink = {ParagraphState.MISSED: colours.wrong, ParagraphState.NOT_ASKED: colours.text2}
        self._paint_words(rooms.main, row.statement, statement, "text", row.marks)
        draw_text(self._painter, rooms.state, row.words, words, ink.get(row.state, colours.text), wrap=True)
        self._paint_words(rooms.last, row.place, place, "text2", row.place_marks)
        side = theme.px(CHEVRON)
        right, middle = rooms.inner.right() + 1 - theme.space(GAP) - side, rooms.inner.center().y() - side // 2
        self._painter.drawPixmap(right, middle, self._look.icon("right", side, colours.text2))

    def _paint_words(self, room: QRect, text: str, font: QFont, ink: str, marks: Spans) -> None:
        """As `draw_text` wraps them, with what the search has found."""
        colours = self._look.theme.colours
        if not marks:
            draw_text(self._painter, room, text, font, colours.ink(ink), wrap=True)
            return
        self._painter.setPen(colours.ink(ink))
        shown = tied(font, text, room.width())
        laid_out(shown, font, room.width(), marks, colours).draw(self._painter, QRectF(room).topLeft())
