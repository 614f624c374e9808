"""The questions of a result, those not fully right first, with filters."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.quiz.results import ResultScreen
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.outcome import Answered
from sco_quiz.domain.response import Confidence
from sco_quiz.gui.pages.results.summary import summary_text
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import dates, quiz_terms
from sco_quiz.gui.widgets.controls.chips import Chip, ChipRow
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import NO_FIGURE, Cell, Column, RowView

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Filter:
    name: str
    belongs: Callable[[Answered], bool]


def _filters() -> tuple[_Filter, ...]:
    """The first two are all, and what is to be learned."""

    def having(verdict: Verdict) -> Callable[[Answered], bool]:
        return lambda answer: answer.verdict is verdict

    return (
        _Filter(translate("Result", "All"), lambda _: True),
        _Filter(translate("Result", "Not fully right"), lambda answer: answer.missed),
        _Filter(translate("Result", "Partly right"), having(Verdict.PARTLY)),
        _Filter(translate("Result", "Wrong"), having(Verdict.WRONG)),
        _Filter(
            translate("Result", "Guessed right"),
            lambda answer: answer.verdict is Verdict.RIGHT and answer.sure is Confidence.GUESSING,
        ),
        _Filter(
            translate("Result", "Certain but wrong"),
            lambda answer: answer.verdict is Verdict.WRONG and answer.sure is Confidence.CERTAIN,
        ),
        _Filter(translate("Result", "I don’t know"), having(Verdict.DONT_KNOW)),
        _Filter(translate("Result", "Not decided"), having(Verdict.UNDECIDED)),
        _Filter(translate("Result", "No answer"), having(Verdict.NO_ANSWER)),
        _Filter(translate("Result", "Ran out of time"), having(Verdict.RAN_OUT)),
        _Filter(translate("Result", "Flagged"), lambda answer: answer.flagged),
    )


_ALL, _MISSED = 0, 1


class ResultQuestions(Card):
    review_asked = Signal(int, object)  # position, the positions to step through

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._offered: tuple[int, ...] = ()  # which filters find something, in their order
        self._lists: tuple[tuple[int, ...], ...] = ((),)
        self._screen: ResultScreen | None = None
        self._attempt: AttemptId | None = None
        self._chosen = _ALL
        self._shown: tuple[int, ...] = ()
        self.set_title(self.tr("Questions"))
        self._chips = ChipRow(look, self.tr("Filter"))
        columns = (
            Column(),
            Column(stretch=True),
            Column(self.tr("Points"), right=True),
            Column(self.tr("Time"), right=True),
        )
        self._rows = RowList(look, self.tr("Questions"), columns, opens=True)
        self.body.addWidget(self._chips)
        self.body.addWidget(self._rows)
        self.body.addStretch(1)
        self._chips.chosen.connect(lambda at: self._show(self._offered[at]))
        self._rows.opened.connect(self._open)

    def show_screen(self, screen: ResultScreen) -> None:
        """A filter that would find nothing is left out. Of the same quiz, the filter that was chosen stays."""
        answers, filters = screen.outcome.answers, _filters()
        self._screen = screen
        self._lists = tuple(tuple(at for at in screen.missed_first if each.belongs(answers[at])) for each in filters)
        self._offered = tuple(at for at, positions in enumerate(self._lists) if positions)
        if screen.outcome.attempt.id != self._attempt or self._chosen not in self._offered:
            self._chosen = _MISSED if self._lists[_MISSED] else _ALL
        self._attempt = screen.outcome.attempt.id
        chips = [Chip(filters[at].name, len(self._lists[at])) for at in self._offered]
        self._chips.set_chips(chips, self._offered.index(self._chosen))
        self._show(self._chosen)

    def _show(self, which: int) -> None:
        self._chosen = which
        if self._screen is not None:
            self._shown = self._lists[which]
            self._rows.set_rows([_row(self._screen.outcome.answers[at]) for at in self._shown])

    def _open(self, row: int) -> None:
        self.review_asked.emit(self._shown[row], self._shown)


def _row(answer: Answered) -> RowView:
    said = quiz_terms.verdict(answer.verdict)
    words = summary_text.state(answer)
    points = quiz_terms.score(answer.points, 1)
    time = dates.duration(answer.time_ns) if answer.seen else NO_FIGURE
    cells = (
        Cell(str(answer.position + 1), ink=said.ink, icon=said.icon),
        Cell(answer.question.stem),
        Cell(points, strong=True),
        Cell(time, ink="text2"),
    )
    figures = f"{points}, {time}" if answer.seen else points
    return RowView(cells, f"{answer.position + 1}, {words}. {answer.question.stem} {figures}")
