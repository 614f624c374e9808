"""The result: the score against the mark, what time did, the topics, and the questions, missed first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sco_quiz.app.quiz.results import ResultScreen
from sco_quiz.gui.pages.results.summary import summary_text
from sco_quiz.gui.pages.results.summary.questions_card import ResultQuestions
from sco_quiz.gui.pages.results.summary.score_card import ResultScore
from sco_quiz.gui.pages.results.summary.time_card import ResultTime
from sco_quiz.gui.pages.topic_views import topic_views
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, quiz_terms, sentences
from sco_quiz.gui.widgets.charts.topic_bar import TopicList
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card, CardRow
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.lists.definition_list import FactRows
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage


class ResultPage(LeavingPage):
    practise_missed_asked = Signal(object)  # Outcome
    review_asked = Signal(int, object)  # position, the positions to step through
    export_asked = Signal()
    print_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Result"))
        self._look = look
        self._screen: ResultScreen | None = None
        self._when = PlainLabel(look, ink="text2")
        self._when.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._practise = Button(look, "", ButtonKind.PRIMARY, size=48)
        self._review = Button(look, self.tr("Review answers"), size=48)
        self._score = ResultScore(look, self._buttons())
        self._since = Card(look, self.tr("Since last time"))
        self._since_rows = FactRows(look)
        self._since_note = PlainLabel(look, role=Type.SMALL, ink="text2")
        self._time = ResultTime(look)
        self._topics = TopicList(look)
        self._topic_note = PlainLabel(look, role=Type.SMALL, ink="text2")
        self._questions = ResultQuestions(look)
        self._page = ScrollPage(look, gap=24)
        self._arrange()
        self._practise.clicked.connect(self._ask_practice)
        self._review.clicked.connect(self._ask_review)
        self._questions.review_asked.connect(self.review_asked)
        self._questions.export_asked.connect(self.export_asked)
        self._questions.print_asked.connect(self.print_asked)

    def show_screen(self, screen: ResultScreen) -> None:
        self._screen = screen
        result = screen.outcome
        self._when.set_text(summary_text.heading(result))
        self._score.show_result(result)
        self._show_next(len(result.missed))
        self._show_since(screen)
        self._time.show_screen(screen)
        self._topics.set_topics(topic_views(screen.topics))
        self._topic_note.set_text(
            self.tr("Few questions a topic: read these as hints. The thin line shows how sure each figure is.")
        )
        self._questions.show_screen(screen)

    def ask_print(self) -> None:
        self.print_asked.emit()

    def ask_export(self) -> None:
        self.export_asked.emit()

    def focus_first(self) -> None:
        is_missed = self._screen is not None and bool(self._screen.outcome.missed)
        (self._practise if is_missed else self._review).setFocus()

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
        """What a screen reader says when the page opens."""
        return sentences.sentences(self._score.sentence.text(), self._score.claims.text(), self._score.time_did.text())

    def _show_next(self, missed: int) -> None:
        self._practise.set_text(self.tr("Practise the %n you missed", "", missed))
        self._practise.setVisible(missed > 0)
        self._review.set_kind(ButtonKind.OUTLINE if missed else ButtonKind.PRIMARY)

    def _show_since(self, screen: ResultScreen) -> None:
        before, now = screen.previous, screen.outcome
        self._since.setVisible(before is not None)
        if before is None:
            return
        self._since.set_title(self.tr("Since last time, {0}").format(dates.short_date(before.ended_at)))
        is_weighted = (before.points, now.points) != (before.right, now.right)
        what = self.tr("Points") if is_weighted else self.tr("Right answers")
        score = self._change(
            quiz_terms.score(before.points, before.count), quiz_terms.score(now.points, len(now.answers))
        )
        time = self._change(dates.duration(before.used_ns), dates.duration(now.used_ns))
        self._since_rows.set_rows([(what, score), (self.tr("Time used"), time)])
        self._since_note.set_text(
            self.tr("%n question(s) are few: a small change can be chance.", "", len(now.answers))
        )

    def _change(self, *figures: str) -> str:
        """Where a line ends, it does not end within a figure."""
        return self.tr("{0}, now {1}").format(*(figure.replace(" ", "\u00a0") for figure in figures))

    def _ask_review(self) -> None:
        if self._screen is not None:
            everything = tuple(range(len(self._screen.outcome.answers)))
            self.review_asked.emit(0, everything)

    def _ask_practice(self) -> None:
        if self._screen is not None:
            self.practise_missed_asked.emit(self._screen.outcome)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.addWidget(PlainLabel(self._look, self.tr("Result"), ink="text2", wrap=False))
        top.addWidget(self._when, 1)
        since_and_time = CardRow(self._look)
        since_and_time.add(self._since, 3)
        since_and_time.add(self._time, 4)
        self._since.body.addWidget(self._since_rows)
        self._since.body.addWidget(self._since_note)
        self._since.body.addStretch(1)
        topics = Card(self._look, self.tr("Topics, weakest first"))
        topics.body.addWidget(self._topics)
        topics.body.addWidget(self._topic_note)
        self._page.body.addLayout(top)
        for widget in (self._score, since_and_time, topics, self._questions):
            self._page.body.addWidget(widget)
        self._page.body.addStretch(1)
        self.fill(self._page)

    def _buttons(self) -> QWidget:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        flow.setContentsMargins(0, self._look.theme.space(4), 0, 0)
        flow.addWidget(self._practise)
        flow.addWidget(self._review)
        return buttons
