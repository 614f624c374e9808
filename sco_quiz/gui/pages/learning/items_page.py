"""Question statistics, for whoever looks after them: how hard, how telling, what is chosen."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from sco_quiz.app.learning.item_analysis import ItemCount, ItemLine, ItemOrder
from sco_quiz.domain.fact import pack_of
from sco_quiz.domain.item_analysis import ENOUGH_ANSWERS, Estimate, Frequency
from sco_quiz.domain.question import Question
from sco_quiz.gui.pages.pack_views import scope_title
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, sentences
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import NO_FIGURE, Cell, Column, RowView
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.reading_place import ReadingPlace, show_top
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_PAGE = 40  # questions at a time
_MOST_CHOICES = 12
_ORDERS = tuple(ItemOrder)


class ItemsPage(LeavingPage):
    """Shows what was counted so far; `stopped` asks to leave it at that."""

    stopped = Signal()
    shown = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Question statistics"))
        self._look = look
        self._count: ItemCount | None = None
        self._lines: tuple[ItemLine, ...] = ()
        self._order = ItemOrder.HARDEST
        self._left_at: ReadingPlace | None = None  # the list, while one of its questions is open
        self._back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left")
        self._state = PlainLabel(look, ink="text2")
        self._stop = Button(look, self.tr("Stop counting"))
        self._orders = Segmented(look, self.tr("Order of the questions"))
        self._list = Card(look)
        columns = (
            Column(self.tr("Question"), stretch=True),
            Column(self.tr("Answers"), right=True),
            Column(self.tr("Facility"), right=True),
            Column(self.tr("Discrimination"), right=True),
            Column(self.tr("Median time"), right=True),
        )
        self._rows = RowList(look, self.tr("Questions"), columns, opens=True)
        self._more = Button(look, self.tr("Show more"), ButtonKind.QUIET, size=32)
        self._detail = _Detail(look)
        self._page = ScrollPage(look)
        self._arrange()
        self._back.clicked.connect(self.leave)
        self._stop.clicked.connect(self.stopped)
        self._orders.chosen.connect(self._choose_order)
        self._rows.opened.connect(self._open)
        self._more.clicked.connect(self._show_more)

    def show_count(self, count: ItemCount, *, is_done: bool) -> None:
        self._count = count
        self._stop.setVisible(not is_done)
        words = self.tr("%n answer(s) by all learners.", "", count.done)
        if len(count.scope.every) > 1:
            words = sentences.sentences(self.tr("{0}.").format(scope_title(count.scope)), words)
        self._state.set_text(words if is_done else self.tr("{0} Still counting …").format(words))
        if is_done:
            self._show_lines(count, _PAGE)
        self._detail.setVisible(False)
        for part in (self._orders, self._list):
            part.setVisible(is_done and count.done > 0)

    def focus_first(self) -> None:
        self._back.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def leave(self) -> None:
        """The question that is open is closed first."""
        if self._detail.isVisible():
            self._turn(to_detail=False)
            if self._left_at is None or not self._left_at.come_back():
                self.focus_first()
        else:
            super().leave()

    def _show_lines(self, count: ItemCount, most: int) -> None:
        words = (self.tr("Hardest first"), self.tr("Lowest discrimination first"), self.tr("Most answers first"))
        self._orders.set_segments([Segment(word) for word in words], _ORDERS.index(self._order))
        every = count.lines(self._order)
        self._lines = every[:most]
        self._rows.set_rows([self._row(line) for line in self._lines])
        self._more.setVisible(len(every) > most)

    def _row(self, line: ItemLine) -> RowView:
        figures = line.figures
        few = self.tr("{0}, too few").format(number(figures.n)) if figures.few else number(figures.n)
        cells = (
            Cell(self._named(line.question)),
            Cell(few, ink="text2" if figures.few else "text"),
            _cell(figures.facility),
            _cell(figures.discrimination),
            Cell(dates.duration(round(figures.median_time_ns)), ink="text2"),
        )
        return RowView(cells)

    def _choose_order(self, at: int) -> None:
        self._order = _ORDERS[at]
        if self._count is not None:
            self._show_lines(self._count, _PAGE)

    def _show_more(self) -> None:
        if self._count is not None:
            self._show_lines(self._count, len(self._lines) + _PAGE)

    def _named(self, question: Question) -> str:
        """Among several packs a question names its own."""
        if self._count is None or self._count.scope.pack is not None:
            return question.stem
        titles = {pack.id: pack.title for pack in self._count.scope.every}
        return f"{question.stem} · {titles.get(pack_of(question.id), '')}"

    def _open(self, row: int) -> None:
        self._left_at = ReadingPlace(self, self)
        self._detail.show_line(self._lines[row])
        self._turn(to_detail=True)
        self.focus_first()
        show_top(self)

    def _turn(self, *, to_detail: bool) -> None:
        self._detail.setVisible(to_detail)
        for part in (self._orders, self._list):
            part.setVisible(not to_detail)

    def _arrange(self) -> None:
        page = self._page
        page.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addWidget(PlainLabel(self._look, self.tr("Question statistics"), Type.TITLE))
        page.body.addWidget(self._state)
        page.body.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addWidget(self._orders, 0, Qt.AlignmentFlag.AlignLeft)
        self._list.body.addWidget(self._rows)
        self._list.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        note = self.tr(
            "Facility is the mean share of an answer that was right: the higher, the easier the question. "
            "Discrimination is the correlation with the rest of the quiz: near 0, the question does not tell who knows "
            "the article from who does not. ± is the standard error, as if each answer came from somebody else. With "
            "fewer than {0} answers the figures say little about a question."
        )
        note = note.format(ENOUGH_ANSWERS)
        self._list.body.addWidget(PlainLabel(self._look, note, Type.SMALL, ink="text2"))
        for card in (self._list, self._detail):
            page.body.addWidget(card)
        page.body.addStretch(1)
        self.fill(page)


class _Detail(Card):
    """One question with how often each thing was chosen."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._id = PlainLabel(look, role=Type.SMALL, ink="text2")
        self._stem = PlainLabel(look, role=Type.READING, strong=True)
        self._words = PlainLabel(look, ink="text2")
        columns = (
            Column(self.tr("Chosen"), stretch=True),
            Column(),
            Column(self.tr("Times"), right=True),
            Column(self.tr("Share"), right=True),
        )
        self._choices = RowList(look, self.tr("What was chosen"), columns, opens=False)
        for part in (self._id, self._stem, self._words, self._choices):
            self.body.addWidget(part)

    def show_line(self, line: ItemLine) -> None:
        figures = line.figures
        self._id.set_text(str(line.question.id))
        self._stem.set_text(line.question.stem)
        words = self.tr("%n answer(s)", "", figures.n)
        learners = self.tr("by %n learner(s)", "", figures.learners)
        told = self.tr("{0} {1}. Facility {2}, discrimination {3}.")
        self._words.set_text(told.format(words, learners, _figure(figures.facility), _figure(figures.discrimination)))
        self._choices.set_rows([self._row(each) for each in figures.choices[:_MOST_CHOICES]])

    def _row(self, each: Frequency) -> RowView:
        words = self.tr("right") if each.choice.right else ""
        if each.choice.claimed:
            words = self.tr("said to be right")
        ink, icon = ("right", "check") if each.choice.right else ("text2", "")
        cells = (
            Cell(each.choice.text),
            Cell(words, ink=ink, icon=icon),
            Cell(number(each.count)),
            Cell(_figure(each.share), ink="text2"),
        )
        return RowView(cells)


def _cell(estimate: Estimate | None) -> Cell:
    figure = _figure(estimate)
    return Cell(figure, ink="text2" if figure == NO_FIGURE else "text")


def _figure(estimate: Estimate | None) -> str:
    """Only with its standard error: one answer alone gives none."""
    if estimate is None or estimate.error is None:
        return NO_FIGURE
    value, error = (QLocale().toString(figure, "f", 2) for figure in (estimate.value, estimate.error))
    return f"{value} ± {error}"
