"""A navigator longer than its room."""

from PySide6.QtCore import QPoint, QRect

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.lists.question_cell import CellState, CellView
from sco_quiz.gui.widgets.lists.question_pane import NavigatorPane


def pane(look: Look, count: int, current: int, height: int) -> NavigatorPane:
    made = NavigatorPane(look, "Questions")
    made.show()
    made.set_cells([CellView(n + 1, CellState.NOT_SEEN, current=n == current) for n in range(count)])
    made.resize(260, height)
    return made


def test_cells_keep_their_height_and_the_current_one_is_in_view(look: Look) -> None:
    made = pane(look, 73, 60, 300)
    cell = made.navigator.cells()[60]
    where = QRect(cell.mapTo(made.viewport(), QPoint()), cell.size())
    assert made.viewport().rect().contains(where)
    assert cell.height() >= 36


def test_no_column_is_hidden_by_the_bar(look: Look) -> None:
    made = pane(look, 73, 0, 300)
    assert made.navigator.width() <= made.viewport().width()


def test_a_short_navigator_asks_for_no_more_than_its_cells(look: Look) -> None:
    made = pane(look, 10, 0, 600)
    assert made.maximumHeight() == made.navigator.height() < 120


def test_five_compact_cells_fit_the_narrow_panel_with_their_whole_side(look: Look) -> None:
    made = pane(look, 20, 0, 600)
    made.set_compact(True)
    assert made.sizeHint().width() <= 248 - 2 * 12
    made.resize(248 - 2 * 12, 600)
    assert min(cell.width() for cell in made.navigator.cells()) >= 36 + 2 * 4
