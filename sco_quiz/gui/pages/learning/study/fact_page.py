"""One fact: what became of it so far, when it is asked next, and where the article says it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.learning.study import FactScreen, Order, Standing
from sco_quiz.app.library.own_copy import EvidenceScreen
from sco_quiz.app.ports.history import EarlierAnswer
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.response import Confidence
from sco_quiz.gui.pages.learning.fact_rows import places, standing
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, quiz_terms
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.icon_label import StateLine
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.labels.passage_label import PassageLabel
from sco_quiz.gui.widgets.layout.card import Card, CardRow
from sco_quiz.gui.widgets.lists.definition_list import FactRows
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import Cell, Column, RowView
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 1008
_STANDING = {
    Standing.NOT_ASKED: ("dash", "text2"),
    Standing.MISSED: ("cross", "wrong"),
    Standing.ONCE: ("half", "text"),
    Standing.TWICE: ("check", "right"),
}


class FactPage(LeavingPage):
    practise_asked = Signal(object)  # FactId
    result_asked = Signal(object)  # AttemptId
    attach_asked = Signal()
    detach_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Fact"))
        self._look = look
        self._screen: FactScreen | None = None
        self._back = Button(look, self.tr("Back to study"), ButtonKind.QUIET, icon="left")
        self._place = PlainLabel(look, ink="text2")
        self._statement = PlainLabel(look, role=Type.STEM)
        self._standing = StateLine(look, Type.BODY, wrap=True)
        self._practise = Button(look, self.tr("Practise this fact"), ButtonKind.PRIMARY, icon="replay", size=48)
        self._answers = Card(look, self.tr("Your answers"))
        columns = (
            Column(self.tr("Date")),
            Column(self.tr("Answer"), stretch=True),
            Column(self.tr("Time"), right=True),
        )
        self._tries = RowList(look, self.tr("Your answers"), columns)
        self._none = PlainLabel(look, self.tr("Your answers to this fact will be listed here."), ink="text2")
        self._figures = FactRows(look)
        self._copy = _CopyCard(look)
        self._arrange()
        self._back.clicked.connect(self.leave)
        self._practise.clicked.connect(self._ask_for_practice)
        self._tries.opened.connect(self._open)
        self._copy.attach_asked.connect(self.attach_asked)
        self._copy.detach_asked.connect(self.detach_asked)

    def show_screen(self, screen: FactScreen, evidence: EvidenceScreen) -> None:
        self._screen = screen
        fact = screen.fact.fact
        self._place.set_text(" · ".join((screen.topic, *places(fact, screen.pack, Order.BY_TOPIC))))
        self._statement.set_text(fact.statement)
        sign, ink = _STANDING[screen.fact.standing]
        self._standing.set_line(sign, standing(screen.fact), ink)
        self._tries.set_rows([self._row(each) for each in screen.tries])
        self._tries.setVisible(bool(screen.tries))
        self._none.setVisible(not screen.tries)
        self._figures.set_rows(self._rows(screen))
        self._copy.show_evidence(screen, evidence)

    def focus_first(self) -> None:
        self._practise.setFocus()

    def _row(self, each: EarlierAnswer) -> RowView:
        verdict = Verdict(each.verdict)
        said = quiz_terms.verdict(verdict)
        words = quiz_terms.verdict_and_confidence(verdict, Confidence(each.sure) if each.sure else None)
        if each.claimed:
            words = self.tr("{0}; you say right").format(words)
        return RowView(
            (
                Cell(dates.date_and_time(each.ended_at)),
                Cell(words, ink=said.ink, icon=said.icon),
                Cell(dates.duration(each.time_ns), ink="text2"),
            )
        )

    def _rows(self, screen: FactScreen) -> list[tuple[str, str]]:
        known = screen.fact.known
        if known is None:
            return [(self.tr("Asked"), self.tr("not yet"))]
        due = self.tr("not planned yet") if screen.due is None else dates.day(screen.due, screen.today)
        return [
            (self.tr("Asked"), self.tr("%n time(s)", "", known.asked)),
            (self.tr("Right"), number(known.right)),
            (self.tr("Next review"), due),
        ]

    def _open(self, row: int) -> None:
        if self._screen is not None:
            self.result_asked.emit(self._screen.tries[row].attempt)

    def _ask_for_practice(self) -> None:
        if self._screen is not None:
            self.practise_asked.emit(self._screen.fact.fact.id)

    def _arrange(self) -> None:
        page = ScrollPage(self._look, column=_COLUMN)
        self._answers.body.addWidget(self._tries)
        self._answers.body.addWidget(self._none)
        self._answers.body.addStretch(1)
        outlook = Card(self._look, self.tr("So far"))
        outlook.body.addWidget(self._figures)
        outlook.body.addStretch(1)
        cards = CardRow(self._look)
        cards.add(self._answers, 3)
        cards.add(outlook, 2)
        head = QVBoxLayout()
        head.setSpacing(self._look.theme.space(8))
        for part in (self._place, self._statement, self._standing):
            head.addWidget(part)
        page.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addLayout(head)
        page.body.addWidget(self._practise, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addWidget(cards)
        page.body.addWidget(self._copy)
        page.body.addStretch(1)
        self.fill(page)


class _CopyCard(Card):
    """The paragraph that states the fact, in the pack's own text or the learner's copy, or the way to attach one."""

    attach_asked = Signal()
    detach_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._is_attached = False
        self._passage = PassageLabel(look)
        self._note = PlainLabel(look, role=Type.SMALL, ink="text2")
        self._button = Button(look, "", ButtonKind.QUIET, icon="article", size=32)
        self.body.addWidget(self._passage)
        self.body.addWidget(self._note)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.clicked.connect(self._ask)

    def show_evidence(self, screen: FactScreen, evidence: EvidenceScreen) -> None:
        passage, self._is_attached = evidence.passage, evidence.is_attached
        article = screen.pack.origin
        self.setVisible(article is not None)
        if article is None:
            return
        paragraph = screen.fact.fact.paragraph if passage is None else passage.paragraph
        self.set_title(self.tr("Where it says so: {0}").format(quiz_terms.paragraph(paragraph)))
        self._passage.setVisible(passage is not None)
        if passage is not None:
            self._passage.set_passage(passage.text, passage.span)
            carried = self.tr("From {0}. The underlined words say it.").format(article.source)
            note = carried if evidence.is_carried else self.tr("From your copy. The underlined words say it.")
        elif evidence.is_attached:
            note = self.tr("Your copy says this differently or not at all. Timed quizzes leave its questions out.")
        else:
            note = self.tr("Restated from {0}. With your copy of the article, its own words stand here.")
            note = note.format(article.source)
        self._note.set_text(note)
        remove, attach = self.tr("Remove your copy"), self.tr("Attach your copy …")
        self._button.set_text(remove if evidence.is_attached else attach)
        self._button.setVisible(not evidence.is_carried)

    def _ask(self) -> None:
        (self.detach_asked if self._is_attached else self.attach_asked).emit()
