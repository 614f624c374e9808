"""Progress: scores over time, the topics, and every attempt, each to be reviewed as it was."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.overview import ProgressScreen
from sco_quiz.app.ports import Past
from sco_quiz.domain.statistics import Share
from sco_quiz.gui import wording
from sco_quiz.gui.look import Look
from sco_quiz.gui.pages.topics import topic_faces
from sco_quiz.gui.theme import Type
from sco_quiz.gui.widgets.card import Card
from sco_quiz.gui.widgets.empty_state import EmptyState
from sco_quiz.gui.widgets.label import PlainLabel
from sco_quiz.gui.widgets.list_row import Cell, Column, RowFace
from sco_quiz.gui.widgets.row_list import RowList
from sco_quiz.gui.widgets.scroll_page import ScrollPage
from sco_quiz.gui.widgets.topic_bar import TopicList
from sco_quiz.gui.widgets.trend_chart import TrendChart, TrendPoint

_POINTS = 12  # newest timed quizzes in the trend; more would not be told apart


class ProgressPage(QWidget):
    result_asked = Signal(object)  # AttemptId
    home_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._screen: ProgressScreen | None = None
        self._summary = PlainLabel(look, ink="text2")
        self._empty = EmptyState(look, self.tr("Your scores over time will appear here after your first timed quiz."))
        self._scores = Card(look, self.tr("Scores"))
        self._trend = TrendChart(look)
        self._trend_words = PlainLabel(look, role=Type.SMALL, ink="text2")
        self._topic_card = Card(look, self.tr("Topics, weakest first"))
        self._topics = TopicList(look)
        self._history = Card(look, self.tr("History"))
        columns = (
            Column(self.tr("Date"), stretch=True),
            Column(self.tr("Kind")),
            Column(self.tr("Right"), right=True),
            Column(self.tr("Points"), right=True),
            Column(self.tr("Time used"), right=True),
            Column(self.tr("Ran out"), right=True),
        )
        self._rows = RowList(look, self.tr("History"), columns, opens=True)
        self._arrange()
        self._rows.opened.connect(self._open)

    def show_screen(self, screen: ProgressScreen) -> None:
        self._screen = screen
        has_any = bool(screen.history)
        for card in (self._topic_card, self._history):
            card.setVisible(has_any)
        self._scores.setVisible(bool(screen.exams))
        self._empty.setVisible(not screen.exams)
        self._summary.set_text(self._summary_words(screen))
        self._show_trend(screen.exams[-_POINTS:])
        self._topics.set_topics(topic_faces(screen.topics))
        self._rows.set_rows([self._row(past) for past in screen.history])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.home_asked.emit()
        else:
            super().keyPressEvent(event)

    def _summary_words(self, screen: ProgressScreen) -> str:
        if screen.since is None:
            return self.tr("No quiz was finished yet.")
        quizzes = self.tr("%n quiz(zes)", "", len(screen.history))
        answers = self.tr("%n question(s) reached", "", screen.answers)
        return self.tr("{0}, {1} since {2}").format(quizzes, answers, wording.long_date(screen.since))

    def _show_trend(self, exams: tuple[Past, ...]) -> None:
        if not exams:
            return
        points = [_point(past) for past in exams]
        best = max(exams, key=lambda past: past.share / past.count)
        words = self.tr("{0} is your highest so far. The lines show how far chance alone can move a score.")
        if len(exams) == 1:
            words = self.tr("{0} in your first timed quiz. The line shows how far chance alone can move a score.")
        sentence = words.format(wording.score(best.share, best.count))
        self._trend.set_points(points, exams[-1].mark / exams[-1].count, sentence)
        self._trend_words.set_text(sentence)

    def _row(self, past: Past) -> RowFace:
        kind, when = wording.mode(past.mode), wording.long_date(past.ended_at)
        points = wording.score(past.points, past.count)
        cells = (
            Cell(f"{when}, {wording.clock_time(past.ended_at)}"),
            Cell(kind, ink="text2"),
            Cell(str(past.right)),
            Cell(points, strong=True),
            Cell(wording.duration(past.used_ns), ink="text2"),
            Cell(str(past.ran_out), ink="text2"),
        )
        return RowFace(cells, f"{when}, {kind}, {points}")

    def _open(self, row: int) -> None:
        if self._screen is not None:
            self.result_asked.emit(self._screen.history[row].id)

    def _arrange(self) -> None:
        page = ScrollPage(self._look)
        self._scores.body.addWidget(self._trend)
        self._scores.body.addWidget(self._trend_words)
        self._topic_card.body.addWidget(self._topics)
        note = self.tr("The thin line shows how sure each figure is.")
        self._topic_card.body.addWidget(PlainLabel(self._look, note, Type.SMALL, ink="text2"))
        self._history.body.addWidget(self._rows)
        page.body.addWidget(PlainLabel(self._look, self.tr("Progress"), Type.TITLE))
        for widget in (self._summary, self._empty, self._scores, self._topic_card, self._history):
            page.body.addWidget(widget)
        page.body.setSpacing(self._look.theme.space(16))
        page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)


def _point(past: Past) -> TrendPoint:
    share = Share(past.share, past.count)
    low, high = share.interval
    return TrendPoint(wording.short_date(past.ended_at), share.value, low, high)
