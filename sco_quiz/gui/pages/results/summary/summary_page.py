"""The result: the score, what time did, and the questions beside what has changed since the last time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.quiz.results import ResultScreen
from sco_quiz.gui.pages.results.summary import summary_text
from sco_quiz.gui.pages.results.summary.questions_card import ResultQuestions
from sco_quiz.gui.pages.results.summary.score_card import ResultScore
from sco_quiz.gui.pages.results.summary.since_card import ResultSince
from sco_quiz.gui.pages.results.summary.time_card import ResultTime
from sco_quiz.gui.pages.topic_views import topic_views
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import quiz_terms, sentences
from sco_quiz.gui.widgets.charts.topic_bar import TopicList
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card, CardRow
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage


class ResultPage(LeavingPage):
    practise_missed_asked = Signal(object)  # Outcome
    again_asked = Signal(object)  # Outcome
    review_asked = Signal(int, object)  # position, the positions to step through
    export_asked = Signal()
    print_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Result"))
        self._look = look
        self._screen: ResultScreen | None = None
        self._back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left", size=32)
        self._when = PlainLabel(look, ink="text2")
        self._print = Button(look, self.tr("Print"), ButtonKind.QUIET, icon="print", size=32)
        self._export = Button(look, self.tr("Export …"), ButtonKind.QUIET, icon="export", size=32)
        self._practise = Button(look, "", ButtonKind.PRIMARY, size=48)
        self._again = Button(look, self.tr("Again with the same settings"), icon="replay", size=48)
        self._review = Button(look, self.tr("Review answers"), size=48)
        self._score = ResultScore(look, self._buttons())
        self._since = ResultSince(look)
        self._time = ResultTime(look)
        self._topics = TopicList(look)
        self._topic_note = PlainLabel(look, role=Type.SMALL, ink="text2")
        self._questions = ResultQuestions(look)
        self._page = ScrollPage(look, column=1008)
        self._arrange()
        self._back.clicked.connect(self.left)
        self._print.clicked.connect(self.print_asked)
        self._export.clicked.connect(self.export_asked)
        self._practise.clicked.connect(self._ask_practice)
        self._again.clicked.connect(self._ask_again)
        self._review.clicked.connect(self._ask_review)
        self._questions.review_asked.connect(self.review_asked)

    def show_screen(self, screen: ResultScreen) -> None:
        self._screen = screen
        result = screen.outcome
        heading = summary_text.heading(result)
        self._when.set_text(heading if screen.is_only_pack else f"{heading} · {screen.title}")
        self._score.show_result(result)
        self._show_next(len(result.missed))
        self._since.show_screen(screen)
        self._time.show_screen(screen)
        self._topics.set_topics(topic_views(screen.topics))
        few = self.tr("Few questions a topic: read these as hints.")
        line = self.tr("The thin line shows how sure each figure is.")
        has_line = any(each.share.enough for each in screen.topics)
        self._topic_note.set_text(sentences.sentences(few, line) if has_line else few)
        self._questions.show_screen(screen)

    def ask_print(self) -> None:
        self.print_asked.emit()

    def ask_export(self) -> None:
        self.export_asked.emit()

    def focus_first(self) -> None:
        is_missed = self._screen is not None and bool(self._screen.outcome.missed)
        (self._practise if is_missed else self._again).setFocus()

    def copied(self) -> str:
        """The score, what time did, and the topics."""
        if self._screen is None:
            return ""
        result = self._screen.outcome
        topics = [f"{line.title}: {quiz_terms.score(line.share.right, line.share.n)}" for line in self._screen.topics]
        lines = [
            self._screen.title,
            summary_text.heading(result),
            self._score.sentence.text(),
            self._score.claims.text(),
            self._score.time_did.text(),
        ]
        return "\n".join(filter(None, [*lines, *topics]))

    def spoken(self) -> str:
        """What a screen reader says when the page opens: the sentence with the mark, and how the questions went."""
        score = self._score
        said = (score.sentence.text(), score.claims.text(), score.time_did.text(), sentences.ended(score.counts()))
        return sentences.sentences(*said)

    def _show_next(self, missed: int) -> None:
        self._practise.set_text(self.tr("Practise the %n not fully right", "", missed))
        self._practise.setVisible(missed > 0)
        self._again.set_kind(ButtonKind.OUTLINE if missed else ButtonKind.PRIMARY)

    def _ask_review(self) -> None:
        if self._screen is not None:
            everything = tuple(range(len(self._screen.outcome.answers)))
            self.review_asked.emit(0, everything)

    def _ask_practice(self) -> None:
        if self._screen is not None:
            self.practise_missed_asked.emit(self._screen.outcome)

    def _ask_again(self) -> None:
        if self._screen is not None:
            self.again_asked.emit(self._screen.outcome)

    def _arrange(self) -> None:
        top = TurningRow(self._has_room)
        self._head = top
        top.row.setSpacing(self._look.theme.space(12))
        taken = QWidget()
        flow = FlowLayout(taken, gap=8)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in (self._print, self._export):
            flow.addWidget(button)
        top.row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        top.row.addWidget(self._when, 1)
        top.row.addWidget(taken)
        topics = Card(self._look, self.tr("Topics, weakest first"))
        topics.body.addWidget(self._topics)
        topics.body.addWidget(self._topic_note)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.space(16))
        for card in (self._since, self._time, topics):
            column.addWidget(card)
        column.addStretch(1)
        row = CardRow(self._look)
        row.add(self._questions, 2)
        row.add(beside, 1)
        for widget in (top, self._score, row):
            self._page.body.addWidget(widget)
        self._page.body.addStretch(1)
        self.fill(self._page)

    def _has_room(self, width: int) -> bool:
        parts = (self._back, self._when, self._print, self._export)
        return sum(part.sizeHint().width() for part in parts) + 5 * self._head.row.spacing() <= width

    def _buttons(self) -> QWidget:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        flow.setContentsMargins(0, self._look.theme.space(4), 0, 0)
        for button in (self._practise, self._again, self._review):
            flow.addWidget(button)
        return buttons
