"""The state of each question as a cell of the navigator."""

from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.completeness import Completeness
from sco_quiz.gui.widgets.lists.question_cell import CellState, CellView


def cells(screen: SittingScreen) -> tuple[CellView, ...]:
    return tuple(
        CellView(at + 1, cell_state(each, seen=sheet.seen), flagged=sheet.flagged, current=at == screen.position)
        for at, (sheet, each) in enumerate(zip(screen.sheets, screen.completeness, strict=True))
    )


def cell_state(each: Completeness, *, seen: bool) -> CellState:
    """The state of a cell. `seen` distinguishes questions without an answer."""
    match each:
        case Completeness.DONT_KNOW:
            return CellState.UNSURE
        case Completeness.COMPLETE:
            return CellState.ANSWERED
        case Completeness.INCOMPLETE:
            return CellState.INCOMPLETE
        case Completeness.MISSING:
            return CellState.SEEN if seen else CellState.NOT_SEEN
