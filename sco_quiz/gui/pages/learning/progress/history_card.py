"""Every attempt, newest first, each to be reviewed as it was."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.learning.progress import PAGE, ProgressScreen
from sco_quiz.app.ports.history import AttemptSummary
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import dates, quiz_terms
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import Cell, Column, RowView


class HistoryCard(Card):
    result_asked = Signal(object)  # AttemptId
    more_asked = Signal(int)  # so many attempts

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._history: tuple[AttemptSummary, ...] = ()
        self.set_title(self.tr("History"))
        columns = (
            Column(self.tr("Date"), stretch=True),
            Column(self.tr("Kind")),
            Column(self.tr("Right"), right=True),
            Column(self.tr("Points"), right=True),
            Column(self.tr("Time used"), right=True),
            Column(self.tr("Ran out"), right=True),
        )
        self._rows = RowList(look, self.tr("History"), columns, opens=True)
        self._more = Button(look, self.tr("Show older"), ButtonKind.QUIET, size=32)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.opened.connect(self._open)
        self._more.clicked.connect(self._ask_more)

    def show_screen(self, screen: ProgressScreen) -> None:
        self._history = screen.history
        self._rows.set_rows([_row(past) for past in screen.history])
        older = screen.attempts - len(screen.history)
        self._more.set_text(self.tr("Show older, %n left", "", older))
        self._more.setVisible(older > 0)

    def count(self) -> int:
        """How many attempts it has room for now."""
        return max(PAGE, len(self._history))

    def _open(self, row: int) -> None:
        self.result_asked.emit(self._history[row].id)

    def _ask_more(self) -> None:
        self.more_asked.emit(len(self._history) + PAGE)


def _row(past: AttemptSummary) -> RowView:
    kind, when = quiz_terms.mode(past.mode), dates.long_date(past.ended_at)
    points = quiz_terms.score(past.points, past.count)
    cells = (
        Cell(dates.date_and_time(past.ended_at)),
        Cell(kind, ink="text2"),
        Cell(str(past.right)),
        Cell(points, strong=True),
        Cell(dates.duration(past.used_ns), ink="text2"),
        Cell(str(past.ran_out), ink="text2"),
    )
    return RowView(cells, f"{when}, {kind}, {points}")
