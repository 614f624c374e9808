"""What a right and a wrong answer do to the points, as a small table; that of every scheme is as high."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.response import Confidence
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import quiz_terms, sentences
from sco_quiz.gui.widgets.labels.label import HeldLabel, PlainLabel


@dataclass(frozen=True, slots=True)
class _Column:
    """In words: whose stakes, and what happens if it is right and if it is wrong."""

    head: str
    right: str
    wrong: str


class StakesTable(QWidget):
    """Where there is no room for a table it says the same in sentences."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tables, self._sentences = QStackedWidget(), HeldLabel(look)
        said = []
        for scheme in MarkingScheme:
            columns = self._columns(scheme)
            said.append(sentences.sentences(*map(self._read_out, columns)))
            self._tables.addWidget(self._table(columns, said[-1]))
        self._said = tuple(said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._tables, self._sentences):
            column.addWidget(part)
        look.changed.connect(self._space)
        self._space()
        self.fit(self._tables.sizeHint().width())

    def show_scheme(self, scheme: MarkingScheme) -> None:
        at = list(MarkingScheme).index(scheme)
        self._tables.setCurrentIndex(at)
        self._sentences.show_one_of(self._said[at], self._said)

    def fit(self, room: int) -> None:
        """`room` is the width in pixels that there is."""
        is_table = self._tables.sizeHint().width() <= room
        self._tables.setVisible(is_table)
        self._sentences.setVisible(not is_table)

    def words(self) -> str:
        """What is shown, as it is read out."""
        return self._sentences.text()

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

    def _table(self, columns: Sequence[_Column], said: str) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for row, words in ((1, self.tr("If right")), (2, self.tr("If wrong"))):
            grid.addWidget(PlainLabel(self._look, words, ink="text2", wrap=False), row, 1)
        for at, column in enumerate(columns, 2):
            parts = (
                PlainLabel(self._look, column.head, Type.SMALL, ink="text2", wrap=False),
                PlainLabel(self._look, column.right, strong=True, wrap=False, tabular=True),
                PlainLabel(self._look, column.wrong, strong=True, wrap=False, tabular=True),
            )
            for row, part in enumerate(parts):
                grid.addWidget(part, row, at, Qt.AlignmentFlag.AlignHCenter)
        table.setAccessibleName(said)
        return table

    def _read_out(self, column: _Column) -> str:
        words = self.tr("{0}: {1} if it is right, {2} if it is wrong.")
        return words.format(column.head, column.right, column.wrong)

    def _space(self) -> None:
        theme = self._look.theme
        for grid in self.findChildren(QGridLayout):
            grid.setHorizontalSpacing(theme.space(22))
            grid.setVerticalSpacing(theme.space(2))
