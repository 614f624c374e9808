"""The state of each question as a navigator cell, and in words."""

from sco_quiz.app.sitting import SittingScreen
from sco_quiz.domain.attempt import Sheet
from sco_quiz.gui.widgets.navigator_cell import CellFace, CellState


def cells(screen: SittingScreen) -> tuple[CellFace, ...]:
    return tuple(
        CellFace(at + 1, cell_state(sheet), flagged=sheet.flagged, current=at == screen.position)
        for at, sheet in enumerate(screen.sheets)
    )


def cell_state(sheet: Sheet) -> CellState:
    if sheet.response.dont_know:
        return CellState.UNSURE
    if sheet.answered:
        return CellState.ANSWERED
    return CellState.SEEN if sheet.seen else CellState.NOT_SEEN
