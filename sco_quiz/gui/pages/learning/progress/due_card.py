"""What falls due for review on the next days, and how far the memory carries to an exam."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.learning.progress import ProgressScreen
from sco_quiz.domain.schedule import ExamOutlook, Schedule
from sco_quiz.domain.statistics import FEWEST
from sco_quiz.gui.accessibility.named_groups import mark_told
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, quiz_terms, sentences
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.charts.plots.due_bars import DueBars, DueDay
from sco_quiz.gui.widgets.controls.review_button import ReviewButton
from sco_quiz.gui.widgets.labels.label import PlainLabel, plain_tool_tip
from sco_quiz.gui.widgets.layout.card import Card


class DueCard(Card):
    review_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.set_title(self.tr("Reviews in the next 14 days"))
        self._bars = DueBars(look)
        self._bars.title = self.tr("Reviews in the next 14 days")
        self._words = PlainLabel(look, role=Type.SMALL, ink="text2")
        mark_told(self._words)  # by the chart
        self._exam = PlainLabel(look, role=Type.SMALL, ink="text2")
        self._review = ReviewButton(look)
        self._review.clicked.connect(self.review_asked)
        for part in (self._bars, self._words, self._exam):
            self.body.addWidget(part)
        self.body.addWidget(self._review, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_screen(self, screen: ProgressScreen) -> None:
        schedule = screen.schedule
        words = self._sentence(schedule)
        days = [
            DueDay(self._name(screen.today + timedelta(days=n), n), count) for n, count in enumerate(schedule.ahead)
        ]
        self._bars.set_days(days, words)
        self._bars.setVisible(any(schedule.ahead))
        self._words.set_text(words)
        self._exam.set_text("" if screen.outlook is None else self._exam_words(screen.outlook, screen.goal.a_day))
        self._exam.setVisible(screen.outlook is not None)
        self._review.show_schedule(schedule)
        why = self._review.waiting(schedule) or self.tr("Nothing is due yet.")
        plain_tool_tip(self._review, "" if schedule.facts else why)

    def _sentence(self, schedule: Schedule) -> str:
        total = self.tr("%n fact(s) fall due in these days, as the memory model expects.", "", sum(schedule.ahead))
        done = self.tr("%n reviewed today.", "", schedule.done) if schedule.done else ""
        waiting = self._review.waiting(schedule)
        if schedule.facts and schedule.waiting:  # which the total counts too
            waiting = self.tr("%n of them are due already and wait for another day.", "", len(schedule.waiting))
        return sentences.sentences(total, done, waiting)

    def _exam_words(self, outlook: ExamOutlook, a_day: int | None) -> str:
        when = self.tr("Exam on {0}, in %n day(s).", "", outlook.days_left).format(dates.plain_date(outlook.exam))
        parts = [when]
        if outlook.total - outlook.unmet >= FEWEST:
            expected = quiz_terms.score(round(outlook.expected), outlook.total)
            parts.append(self.tr("Without another review you would recall about {0} facts then.").format(expected))
        if outlook.unmet:
            unmet = self.tr("%n fact(s) were not asked yet", "", outlook.unmet)
            parts.append(self.tr("{0}: {1} new ones a day meet them all.").format(unmet, number(outlook.new_a_day)))
        if a_day is not None and outlook.new_a_day > a_day:
            parts.append(self.tr("Your limit of {0} a day is less, so not all will be asked in time.").format(a_day))
        return sentences.sentences(*parts)

    def _name(self, day: date, ahead: int) -> str:
        if not ahead:
            return self.tr("Today")
        form = self.tr("ddd d", "a day of the week and of the month, in the signs of QLocale")
        return QLocale().toString(QDate(day.year, day.month, day.day), form)
