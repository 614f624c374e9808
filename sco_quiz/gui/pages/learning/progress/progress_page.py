"""Progress: the page that puts the cards one under another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.learning.progress import ProgressScreen
from sco_quiz.gui.pages.learning.progress.article_card import ArticleCard
from sco_quiz.gui.pages.learning.progress.confidence_card import ConfidenceCard
from sco_quiz.gui.pages.learning.progress.due_card import DueCard
from sco_quiz.gui.pages.learning.progress.history_card import HistoryCard
from sco_quiz.gui.pages.learning.progress.misconception_card import MisconceptionCard
from sco_quiz.gui.pages.learning.progress.score_card import ScoresCard
from sco_quiz.gui.pages.learning.progress.week_text import week_words
from sco_quiz.gui.pages.topic_views import topic_views
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates
from sco_quiz.gui.widgets.charts.topic_bar import TopicList
from sco_quiz.gui.widgets.labels.empty_state import EmptyState
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card, CardRow
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage


class ProgressPage(LeavingPage):
    result_asked = Signal(object)  # AttemptId
    more_asked = Signal(int)  # so many attempts of the history
    paragraph_asked = Signal(str)
    review_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Progress"))
        self._look = look
        self._summary = PlainLabel(look, ink="text2")
        self._week = PlainLabel(look, ink="text2")
        self._empty = EmptyState(look, self.tr("Your scores over time will appear here after your first timed quiz."))
        self._scores = ScoresCard(look)
        self._confidence = ConfidenceCard(look)
        self._article = ArticleCard(look)
        self._topic_card = Card(look, self.tr("Topics, weakest first"))
        self._topics = TopicList(look)
        self._due = DueCard(look)
        self._misconceptions = MisconceptionCard(look)
        self._history = HistoryCard(look)
        self._arrange()
        self._history.result_asked.connect(self.result_asked)
        self._history.more_asked.connect(self.more_asked)
        self._article.chosen.connect(self.paragraph_asked)
        self._due.review_asked.connect(self.review_asked)

    def show_screen(self, screen: ProgressScreen) -> None:
        """Cards without an answer behind them are left out; the article is there from the first day."""
        has_any = bool(screen.answers)
        for card in (self._topic_card, self._history, self._confidence, self._due):
            card.setVisible(has_any)
        self._scores.setVisible(bool(screen.exams))
        self._empty.setVisible(not screen.exams)
        self._misconceptions.setVisible(bool(screen.misconceptions))
        self._week.setVisible(has_any)
        self._summary.set_text(self._summary_words(screen))
        self._week.set_text(week_words(screen.this_week, screen.week_before))
        self._topics.set_topics(topic_views(screen.topics))
        for part in (self._scores, self._confidence, self._article, self._due, self._misconceptions, self._history):
            part.show_screen(screen)

    def ask(self) -> None:
        """Asks for as much as it shows."""
        self.more_asked.emit(self._history.count())

    def _summary_words(self, screen: ProgressScreen) -> str:
        if screen.since is None:
            return self.tr("No quiz was finished yet.")
        quizzes = self.tr("%n quiz(zes)", "", screen.attempts)
        answers = self.tr("%n question(s) reached", "", screen.answers)
        return self.tr("{0}, {1} since {2}").format(quizzes, answers, dates.plain_date(screen.since))

    def _arrange(self) -> None:
        page = ScrollPage(self._look, gap=24)
        self._topic_card.body.addWidget(self._topics)
        note = self.tr("The thin line shows how sure each figure is.")
        self._topic_card.body.addWidget(PlainLabel(self._look, note, Type.SMALL, ink="text2"))
        self._topic_card.body.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(self._look.theme.space(8))
        for words in (PlainLabel(self._look, self.tr("Progress"), Type.TITLE), self._summary, self._week):
            head.addWidget(words)
        upper, lower = CardRow(self._look), CardRow(self._look)
        upper.add(self._scores)
        upper.add(self._confidence)
        lower.add(self._topic_card, 4)
        lower.add(self._due, 3)
        page.body.addLayout(head)
        for widget in (self._empty, upper, self._article, lower, self._misconceptions, self._history):
            page.body.addWidget(widget)
        page.body.addStretch(1)
        self.fill(page)
