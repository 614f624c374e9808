"""The questions of a result, missed first, with filters."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.quiz.results import ResultScreen
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.outcome import Answered
from sco_quiz.domain.response import Confidence
from sco_quiz.gui.pages.results.summary import summary_text
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import quiz_terms
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.chips import Chip, ChipRow
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import Cell, Column, RowView

_FILTERS: tuple[Callable[[Answered], bool], ...] = (
    lambda _: True,
    lambda answer: answer.missed,
    lambda answer: answer.verdict is Verdict.RIGHT and answer.sure is Confidence.GUESSING,
    lambda answer: answer.verdict is Verdict.WRONG and answer.sure is Confidence.CERTAIN,
    lambda answer: answer.flagged,
    lambda answer: answer.verdict is Verdict.DONT_KNOW,
    lambda answer: answer.verdict is Verdict.UNDECIDED,
    lambda answer: answer.verdict is Verdict.NO_ANSWER,
    lambda answer: answer.verdict is Verdict.RAN_OUT,
)
_ALL, _MISSED = 0, 1


class ResultQuestions(Card):
    review_asked = Signal(int, object)  # position, the positions to step through
    export_asked = Signal()
    print_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._lists: tuple[tuple[int, ...], ...] = ((),)
        self._screen: ResultScreen | None = None
        self._shown: tuple[int, ...] = ()
        self.set_title(self.tr("Questions, missed first"))
        self._export = Button(look, self.tr("Export …"), ButtonKind.QUIET, icon="export", size=32)
        self._print = Button(look, self.tr("Print …"), ButtonKind.QUIET, icon="print", size=32)
        for button in (self._export, self._print):
            self.add_to_head(button)
        self._chips = ChipRow(look, self.tr("Filter"))
        columns = (Column(right=True), Column(stretch=True), Column())
        self._rows = RowList(look, self.tr("Questions"), columns, opens=True)
        self.body.addWidget(self._chips)
        self.body.addWidget(self._rows)
        self._export.clicked.connect(self.export_asked)
        self._print.clicked.connect(self.print_asked)
        self._chips.chosen.connect(self._show)
        self._rows.opened.connect(self._open)

    def show_screen(self, screen: ResultScreen) -> None:
        """A filter that would find nothing is left out."""
        self._screen = screen
        answers = screen.outcome.answers
        names = (
            self.tr("All"),
            self.tr("Missed"),
            self.tr("Guessed right"),
            self.tr("Certain but wrong"),
            self.tr("Flagged"),
            self.tr("I don’t know"),
            self.tr("Not decided"),
            self.tr("No answer"),
            self.tr("Ran out of time"),
        )
        found = [tuple(at for at in screen.missed_first if belongs(answers[at])) for belongs in _FILTERS]
        self._lists = tuple(filter(None, found))
        chips = [Chip(name, len(positions)) for name, positions in zip(names, found, strict=True) if positions]
        which = _MISSED if screen.outcome.missed else _ALL
        self._chips.set_chips(chips, which)
        self._show(which)

    def _show(self, which: int) -> None:
        if self._screen is not None:
            self._shown = self._lists[which]
            self._rows.set_rows([_row(self._screen.outcome.answers[at]) for at in self._shown])

    def _open(self, row: int) -> None:
        self.review_asked.emit(self._shown[row], self._shown)


def _row(answer: Answered) -> RowView:
    said = quiz_terms.verdict(answer.verdict)
    words = summary_text.state(answer)
    cells = (
        Cell(str(answer.position + 1), strong=True),
        Cell(answer.question.stem),
        Cell(words, ink=said.ink, icon=said.icon),
    )
    return RowView(cells, f"{answer.position + 1}, {words}. {answer.question.stem}")
