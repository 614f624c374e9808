"""What a right and a wrong answer do to the points, as a small table; that of every scheme is as high."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.response import Confidence
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import quiz_terms, sentences
from sco_quiz.gui.widgets.labels.label import PlainLabel


@dataclass(frozen=True, slots=True)
class _Column:
    """In words: whose stakes, and what happens if it is right and if it is wrong."""

    head: str
    right: str
    wrong: str


class StakesTable(QStackedWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        for scheme in MarkingScheme:
            self.addWidget(self._table(self._columns(scheme)))
        look.changed.connect(self._space)
        self._space()

    def show_scheme(self, scheme: MarkingScheme) -> None:
        self.setCurrentIndex(list(MarkingScheme).index(scheme))

    def words(self) -> str:
        """The table that is shown, as it is read out."""
        table = self.currentWidget()
        return "" if table is None else table.accessibleName()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _columns(self, scheme: MarkingScheme) -> tuple[_Column, ...]:
        one, nothing = quiz_terms.thirds_earned(3), quiz_terms.thirds_off(0)
        match scheme:
            case MarkingScheme.PLAIN:
                return (_Column(self.tr("Any answer"), one, nothing),)
            case MarkingScheme.PENALTY:
                return (
                    _Column(self.tr("One of 4"), one, quiz_terms.thirds_off(1)),
                    _Column(self.tr("True or false"), one, quiz_terms.thirds_off(3)),
                    _Column(self.tr("Other kinds"), one, nothing),
                )
            case MarkingScheme.CERTAINTY:
                heads = (self.tr("Guessing"), self.tr("Fairly sure"), self.tr("Certain"))
                stakes = map(quiz_terms.stakes, Confidence)
                return tuple(_Column(head, *each) for head, each in zip(heads, stakes, strict=True))

    def _table(self, columns: Sequence[_Column]) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for row, words in ((1, self.tr("If right")), (2, self.tr("If wrong"))):
            grid.addWidget(PlainLabel(self._look, words, ink="text2", wrap=False), row, 0)
        for at, column in enumerate(columns, 1):
            parts = (
                PlainLabel(self._look, column.head, Type.SMALL, ink="text2", wrap=False),
                PlainLabel(self._look, column.right, strong=True, wrap=False, tabular=True),
                PlainLabel(self._look, column.wrong, strong=True, wrap=False, tabular=True),
            )
            for row, part in enumerate(parts):
                grid.addWidget(part, row, at, Qt.AlignmentFlag.AlignHCenter)
        table.setAccessibleName(sentences.sentences(*map(self._read_out, columns)))
        return table

    def _read_out(self, column: _Column) -> str:
        words = self.tr("{0}: {1} if it is right, {2} if it is wrong.")
        return words.format(column.head, column.right, column.wrong)

    def _space(self) -> None:
        theme = self._look.theme
        for grid in self.findChildren(QGridLayout):
            grid.setHorizontalSpacing(theme.space(22))
            grid.setVerticalSpacing(theme.space(2))
