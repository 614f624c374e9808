"""Progress: what is chosen at the head of the page, its scores, topics and quizzes, and what all answers come to."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.learning.progress import RANGES, Choice, ProgressScreen
from sco_quiz.domain.attempt import AttemptId
from sco_quiz.gui.pages.learning.progress.article_card import ArticleCard
from sco_quiz.gui.pages.learning.progress.choice_row import ChoiceRow
from sco_quiz.gui.pages.learning.progress.confidence_card import ConfidenceCard
from sco_quiz.gui.pages.learning.progress.due_card import DueCard
from sco_quiz.gui.pages.learning.progress.history_card import HistoryCard
from sco_quiz.gui.pages.learning.progress.misconception_card import MisconceptionCard
from sco_quiz.gui.pages.learning.progress.period_text import none_words, period_words
from sco_quiz.gui.pages.learning.progress.score_card import ScoresCard
from sco_quiz.gui.pages.topic_views import topic_views
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.charts.topic_bar import TopicList
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.labels.motif import BesideMotif
from sco_quiz.gui.widgets.layout.card import Card, CardRow
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 1008
_STONES = 160  # px wide


class ProgressPage(LeavingPage):
    result_asked = Signal(object)  # AttemptId
    asked = Signal(object, int)  # a Choice, and so many of its quizzes
    delete_asked = Signal(object)  # AttemptSummary
    export_asked = Signal(object)  # ProgressScreen
    paragraph_asked = Signal(str)
    review_asked = Signal()
    pack_chosen = Signal(str)  # PackId, or SEVERAL

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Progress"))
        self._look = look
        self._screen: ProgressScreen | None = None
        self._range = Segmented(look, self.tr("Days"))
        self._summary = PlainLabel(look, ink="text2")
        self._choices = ChoiceRow(look)
        self._none = PlainLabel(look)
        self._wider = Button(look, "")
        self._empty = self._empty_part()
        self._scores = ScoresCard(look)
        self._confidence = ConfidenceCard(look)
        self._article = ArticleCard(look)
        self._topic_card = Card(look, self.tr("Topics, weakest first"))
        self._topics = TopicList(look)
        self._topic_note = PlainLabel(
            look, self.tr("The thin line shows how sure each figure is."), Type.SMALL, ink="text2"
        )
        self._due = DueCard(look)
        self._misconceptions = MisconceptionCard(look)
        self._history = HistoryCard(look)
        self._whole = PlainLabel(look, self.tr("From all your answers, whatever is chosen above"), Type.HEADING)
        self._arrange()
        self._connect()

    def show_screen(self, screen: ProgressScreen) -> None:
        """Cards without an answer behind them are left out; the article is there from the first day."""
        self._screen = screen
        has_any, has_some = bool(screen.attempts), bool(screen.share.n)
        days = self.tr("{0} days")
        names = [self.tr("All time") if each is None else days.format(each) for each in RANGES]
        self._range.set_segments([Segment(name) for name in names], RANGES.index(screen.choice.days))
        of_all = (self._range, self._choices, self._whole, self._confidence, self._due)
        of_chosen = (self._scores, self._topic_card, self._history, self._summary)
        for part, is_shown in (*((each, has_any) for each in of_all), *((each, has_some) for each in of_chosen)):
            part.setVisible(is_shown)
        self._misconceptions.setVisible(bool(screen.misconceptions))
        self._summary.set_text(period_words(screen))
        self._show_empty(screen)
        self._choices.show_choice(screen.choice, screen.scope, has_any=has_some)
        self._topics.set_topics(topic_views(screen.topics))
        self._topic_note.setVisible(any(line.share.enough for line in screen.topics))
        for card in (self._scores, self._confidence, self._article, self._due, self._misconceptions, self._history):
            card.show_screen(screen)

    def place_of(self, attempt: AttemptId) -> int:
        """The place of a quiz in the list; 0 where it is not there."""
        quizzes = () if self._screen is None else self._screen.quizzes
        return next((at for at, line in enumerate(quizzes) if line.past.id == attempt), 0)

    def focus_quiz(self, at: int) -> None:
        """Give the focus to the quiz in this place, to the last one, or else to the choice of days."""
        if not self._history.focus_quiz(at):
            self._range.focus_current()

    def ask(self) -> None:
        """Ask for as much as is shown."""
        choice = Choice() if self._screen is None else self._screen.choice
        self.asked.emit(choice, self._history.count())

    def copied(self) -> str:
        """The sentence about what is chosen."""
        return self._summary.text()

    def _show_empty(self, screen: ProgressScreen) -> None:
        """Say that nothing is there and where there is something; the drawing stands before the first quiz only."""
        self._empty.setVisible(not screen.share.n)
        self._none.set_text(none_words(screen))
        self._empty.set_drawn(not screen.attempts)
        wider = _wider(screen.choice)
        self._wider.setVisible(bool(screen.attempts) and wider is not None)
        if wider is not None:
            words = self.tr("Show all time") if wider.days is None else self.tr("Show {0} days").format(wider.days)
            self._wider.set_text(self.tr("Show everything") if screen.choice.is_narrowed else words)

    def _widen(self) -> None:
        if self._screen is not None and (wider := _wider(self._screen.choice)) is not None:
            self.asked.emit(wider, self._history.count())
            self._range.focus_current()  # the button has gone

    def _choose_range(self, at: int) -> None:
        if self._screen is not None:
            self.asked.emit(replace(self._screen.choice, days=RANGES[at]), self._history.count())

    def _connect(self) -> None:
        self._range.chosen.connect(self._choose_range)
        self._choices.chosen.connect(lambda choice: self.asked.emit(choice, self._history.count()))
        self._choices.pack_chosen.connect(self.pack_chosen)
        self._choices.export_asked.connect(lambda: self.export_asked.emit(self._screen))
        self._wider.clicked.connect(self._widen)
        self._scores.result_asked.connect(self.result_asked)
        self._history.result_asked.connect(self.result_asked)
        self._history.delete_asked.connect(self.delete_asked)
        self._history.more_asked.connect(self._ask_more)
        self._article.chosen.connect(self.paragraph_asked)
        self._due.review_asked.connect(self.review_asked)

    def _ask_more(self, quizzes: int) -> None:
        if self._screen is not None:
            self.asked.emit(self._screen.choice, quizzes)

    def _empty_part(self) -> BesideMotif:
        card = Card(self._look)
        card.body.addWidget(self._none)
        card.body.addWidget(self._wider, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addStretch(1)
        return BesideMotif(self._look, card, "stones", _STONES)

    def _has_room(self, width: int) -> bool:
        return self._title.sizeHint().width() + self._range.sizeHint().width() + self._head.row.spacing() <= width

    def _arrange(self) -> None:
        page = ScrollPage(self._look, column=_COLUMN)
        self._topic_card.body.addWidget(self._topics)
        self._topic_card.body.addWidget(self._topic_note)
        self._topic_card.body.addStretch(1)
        self._title = PlainLabel(self._look, self.tr("Progress"), Type.TITLE)
        self._head = TurningRow(self._has_room)
        self._head.row.addWidget(self._title, 1)
        self._head.row.addWidget(self._range)
        upper, lower = CardRow(self._look), CardRow(self._look)
        upper.add(self._scores)
        upper.add(self._topic_card)
        lower.add(self._confidence)
        lower.add(self._due)
        parts: tuple[QWidget, ...] = (self._head, self._summary, self._choices, self._empty, upper, self._history)
        for widget in (*parts, self._whole, lower, self._article, self._misconceptions):
            page.body.addWidget(widget)
        page.body.addStretch(1)
        self.fill(page)


def _wider(choice: Choice) -> Choice | None:
    """The next wider choice, where there is one."""
    if choice.is_narrowed:
        return Choice(days=choice.days)
    at = RANGES.index(choice.days) + 1
    return Choice(days=RANGES[at]) if at < len(RANGES) else None
