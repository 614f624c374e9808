"""The quizzes that are chosen, newest first, each to be looked at as it was, or deleted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.learning.progress import PAGE, ProgressScreen, QuizLine
from sco_quiz.app.library.packs import Scope
from sco_quiz.gui.pages.pack_views import with_pack
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import dates, quiz_terms
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.table import RowAction, RowList
from sco_quiz.gui.widgets.lists.table_row import NO_FIGURE, Cell, Column, RowView


class HistoryCard(Card):
    result_asked = Signal(object)  # AttemptId
    delete_asked = Signal(object)  # AttemptSummary
    more_asked = Signal(int)  # so many quizzes

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._lines: tuple[QuizLine, ...] = ()
        self.set_title(self.tr("Quizzes"))
        columns = (
            Column(self.tr("Date"), stretch=True),
            Column(self.tr("Quiz")),
            Column(self.tr("Right"), right=True),
            Column(self.tr("Points"), right=True),
            Column(self.tr("Time"), right=True),
            Column(self.tr("Ran out"), right=True),
        )
        delete = RowAction("delete", self.tr("Delete this quiz (Del)"))
        self._rows = RowList(look, self.tr("Quizzes"), columns, opens=True, action=delete)
        self._more = Button(look, self.tr("Show older"), ButtonKind.QUIET, size=32)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.opened.connect(lambda at: self.result_asked.emit(self._lines[at].past.id))
        self._rows.acted.connect(lambda at: self.delete_asked.emit(self._lines[at].past))
        self._more.clicked.connect(lambda: self.more_asked.emit(len(self._lines) + PAGE))

    def show_screen(self, screen: ProgressScreen) -> None:
        self._lines = screen.quizzes
        self._rows.set_rows([_row(line, screen.scope) for line in screen.quizzes])
        self._more.setVisible(screen.has_older)

    def focus_quiz(self, at: int) -> bool:
        """Give the focus to a row, or to the last one. False where there is none."""
        if not self._lines:
            return False
        self._rows.focus_row(min(at, len(self._lines) - 1))
        return True

    def count(self) -> int:
        """How many quizzes it has room for now."""
        return max(PAGE, len(self._lines))


def _row(line: QuizLine, scope: Scope) -> RowView:
    """Of a part of a quiz only that is told which is known of it. Among several packs it names its own."""
    past = line.past
    kind, when = quiz_terms.mode(past.mode), dates.long_date(past.ended_at)
    points = quiz_terms.score(line.earned, line.of)
    whole = line.part is None
    cells = (
        Cell(with_pack(dates.date_and_time(past.ended_at), past, scope)),
        Cell(kind, ink="text2"),
        Cell(str(past.right) if whole else NO_FIGURE),
        Cell(points, strong=True),
        Cell(dates.duration(past.used_ns), ink="text2"),
        Cell(str(past.ran_out) if whole else NO_FIGURE, ink="text2"),
    )
    return RowView(cells, with_pack(f"{when}, {kind}, {points}", past, scope))
