"""The states of an answer row of any form, and the background each is drawn on."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from sco_quiz.gui.style.theme import Theme
from sco_quiz.gui.widgets.drawing.marker import Marker
from sco_quiz.gui.widgets.drawing.paint import box

ROW_CORNER = 10.0


class OptionState(Enum):
    OPEN = "open"
    LOCKED = "locked"
    ANSWER_RIGHT = "your answer, right"
    ANSWER_WRONG = "your answer, wrong"
    RIGHT_MISSED = "right, not chosen"
    NOT_CHOSEN = "neither"


@dataclass(frozen=True, slots=True)
class AnswerStyle:
    """Names of colour roles, and whether the border is as heavy as that of a chosen row."""

    edge: str
    ground: str
    letter: str
    marker: Marker | None = None
    heavy: bool = True
    dashed: bool = False


_STYLES = {
    OptionState.OPEN: AnswerStyle("hairline", "surface", "text2", heavy=False),
    OptionState.LOCKED: AnswerStyle("hairline", "canvas", "text2", heavy=False),
    OptionState.ANSWER_RIGHT: AnswerStyle("right", "right_tint", "right", Marker.RIGHT),
    OptionState.ANSWER_WRONG: AnswerStyle("wrong", "wrong_tint", "wrong", Marker.WRONG),
    OptionState.RIGHT_MISSED: AnswerStyle("right", "surface", "right", Marker.MISSED, dashed=True),
    OptionState.NOT_CHOSEN: AnswerStyle("hairline", "surface", "text2", Marker.DASH, heavy=False),
}
_CHOSEN = AnswerStyle("accent", "accent_tint", "accent")
_HOVERED = AnswerStyle("control", "hover", "text2", heavy=False)
STRONG_STATES = frozenset({OptionState.ANSWER_RIGHT, OptionState.ANSWER_WRONG, OptionState.RIGHT_MISSED})


def style_of(state: OptionState, *, chosen: bool = False, hovered: bool = False) -> AnswerStyle:
    if state is OptionState.OPEN and chosen:
        return _CHOSEN
    if state is OptionState.OPEN and hovered:
        return _HOVERED
    return _STYLES[state]


def paint_ground(painter: QPainter, theme: Theme, rect: QRectF, style: AnswerStyle) -> None:
    colours, lines = theme.colours, theme.lines
    light = lines.control if style is _HOVERED else lines.card
    width = lines.chosen if style.heavy else light
    ground, edge = colours.ink(style.ground), colours.ink(style.edge)
    box(painter, rect, ROW_CORNER, ground, edge, width, dashed=style.dashed)


def state_word(state: OptionState) -> str:
    """The word for a state, shown beside the text; empty where the state needs none."""
    return {
        OptionState.ANSWER_RIGHT: QCoreApplication.translate("OptionState", "Your answer, right"),
        OptionState.ANSWER_WRONG: QCoreApplication.translate("OptionState", "Your answer, wrong"),
        OptionState.RIGHT_MISSED: QCoreApplication.translate("OptionState", "Right answer"),
    }.get(state, "")
