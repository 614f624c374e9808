"""Home: what to do next, the exam and today, the last scores, and the topics, weakest first.

It is the first page to be painted: what it needs for figures is loaded when there are some.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.gui.pages.home.interrupted_banner import InterruptedBanner
from sco_quiz.gui.pages.home.score_card import ScoreCard
from sco_quiz.gui.pages.home.topic_card import TopicCard
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.review_button import ReviewButton
from sco_quiz.gui.widgets.labels.label import PlainLabel, plain_tool_tip
from sco_quiz.gui.widgets.labels.motif import BesideMotif
from sco_quiz.gui.widgets.layout.card import Card, CardRow
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

if TYPE_CHECKING:
    from sco_quiz.app.learning.overview import HomeScreen
    from sco_quiz.domain.schedule import Schedule
    from sco_quiz.gui.pages.home.day_cards import DayCards
    from sco_quiz.gui.widgets.controls.name_switch import NameSwitch

_TRY_AGAIN = 2  # scores that can be compared


class HomePage(QWidget):
    timed_asked = Signal()
    practice_asked = Signal()
    missed_asked = Signal(object)  # frozenset of FactId
    weakest_asked = Signal(object)  # frozenset of TopicKey
    review_asked = Signal()
    choose_review_asked = Signal()
    resume_asked = Signal(object)  # AttemptId
    discard_asked = Signal(object)  # Unfinished or Unreadable
    interrupted_asked = Signal()
    result_asked = Signal(object)  # AttemptId
    progress_asked = Signal()
    study_asked = Signal()
    exam_asked = Signal()
    aim_asked = Signal()
    pack_chosen = Signal(str)  # PackId, or SEVERAL

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Home"))
        self._look = look
        self._screen: HomeScreen | None = None
        self._banner = InterruptedBanner(look)
        self._date = PlainLabel(look, ink="text2")
        self._title = PlainLabel(look, role=Type.TITLE)
        self._source = PlainLabel(look, ink="text2")
        self._start = Button(look, self.tr("Start timed quiz"), ButtonKind.PRIMARY, icon="clock", size=48)
        self._practise = Button(look, self.tr("Practise"), size=48)
        self._review = ReviewButton(look, size=48)
        self._missed = Button(look, self.tr("Missed"), size=48)
        self._choose = Button(look, self.tr("Choose what to review …"), ButtonKind.QUIET, size=48)
        self._due = PlainLabel(look, ink="text2")
        self._read = Button(look, self.tr("Read the facts first"), ButtonKind.QUIET, icon="article", size=48)
        self._scores = ScoreCard(look)
        self._topics = TopicCard(look)
        self._figures = CardRow(look)
        self._arrange()
        self._connect()

    def show_opening(self) -> None:
        """Before there are figures: what can be pressed then is seen, and cannot be pressed yet."""
        self._screen = None
        self.setAccessibleName(self.tr("Opening your quizzes …"))
        self._title.set_text(self.accessibleName())
        for part in (self._date, self._source, self._banner, self._due, self._choose, self._read, self._figures):
            part.setVisible(False)
        self._start_here.set_drawn(False)
        for late in ("_days", "_switch"):
            if late in vars(self):
                getattr(self, late).setVisible(False)
        for button in (self._review, self._missed):
            button.set_note("")
        for button in (self._start, self._practise, self._review, self._missed):
            plain_tool_tip(button, self.accessibleName())
        self._set_ready(False)

    def show_screen(self, screen: "HomeScreen") -> None:
        self._screen = screen
        self._set_ready(True)
        for part in (self._date, self._source, self._figures, self._days):
            part.setVisible(True)
        self.setAccessibleName(self.tr("Home"))
        self._show_pack(screen)
        self._days.show_screen(screen)
        self._banner.show_screen(screen)
        self._start.set_kind(ButtonKind.OUTLINE if screen.can_go_on else ButtonKind.PRIMARY)
        self._show_due(screen.schedule)
        self._missed.setEnabled(bool(screen.missed))
        self._missed.set_note(str(len(screen.missed)) if screen.missed else self.tr("none"))
        self._read.setVisible(not screen.topics and screen.newest is None)
        self._topics.show_screen(screen)
        self._draw_one(screen)
        self._show_tips(screen)

    def focus_first(self) -> None:
        """The likeliest next step has the focus when the page opens."""
        if self._screen is not None and self._screen.can_go_on:
            self._banner.focus_continue()
        else:
            self._start.setFocus()

    def _set_ready(self, ready: bool) -> None:  # noqa: FBT001 - a switch like Qt's own
        for button in (self._start, self._practise, self._review, self._missed, self._read):
            button.setEnabled(ready)

    @cached_property
    def _days(self) -> "DayCards":
        """Below the first card."""
        from sco_quiz.gui.pages.home.day_cards import DayCards

        cards = DayCards(self._look)
        cards.day_asked.connect(self.exam_asked)
        cards.aim_asked.connect(self.aim_asked)
        self._body.insertWidget(self._body.indexOf(self._figures), cards)
        return cards

    @cached_property
    def _switch(self) -> "NameSwitch":
        """Below the date, where there are several packs."""
        from sco_quiz.gui.widgets.controls.name_switch import NameSwitch

        switch = NameSwitch(self._look, self.tr("Pack"))
        switch.chosen.connect(self._choose_pack)
        self._body.insertWidget(self._body.indexOf(self._date) + 1, switch)
        return switch

    def _choose_pack(self, place: int) -> None:
        from sco_quiz.gui.pages.pack_views import pack_at

        if self._screen is not None:
            self.pack_chosen.emit(pack_at(self._screen.scope, place))

    def _show_pack(self, screen: "HomeScreen") -> None:
        from sco_quiz.gui.pages.pack_views import scope_names, scope_place, scope_source, scope_title
        from sco_quiz.gui.text import dates

        today = dates.weekday_and_date(screen.today.day)
        self._date.set_text(today[:1].upper() + today[1:])
        has_choice = len(screen.scope.every) > 1
        if has_choice or "_switch" in vars(self):
            self._switch.set_names(scope_names(screen.scope), scope_place(screen.scope))
            self._switch.setVisible(has_choice)
        self._title.set_text(scope_title(screen.scope))
        source = scope_source(screen.scope)
        about = self.tr("%n question(s) on {0}", "", screen.questions) if source else ""
        self._source.set_text(about.format(source) or self.tr("%n question(s)", "", screen.questions))

    def _draw_one(self, screen: "HomeScreen") -> None:
        """One drawing a page: stones where figures will be, else a cup when there is nothing left to review today."""
        is_one_score = bool(screen.topics) and len(screen.recent) == 1
        self._scores.show_screen(screen, drawn=is_one_score)
        is_done = not screen.schedule.facts and screen.schedule.next_day is not None
        self._start_here.set_drawn(bool(screen.topics) and is_done and not is_one_score)

    def _show_due(self, schedule: "Schedule") -> None:
        self._review.show_schedule(schedule)
        self._choose.setVisible(bool(schedule.facts))
        self._due.set_text(self._due_words(schedule))
        self._due.setVisible(bool(self._due.text()))

    def _due_words(self, schedule: "Schedule") -> str:
        if schedule.waiting:
            return self._review.waiting(schedule)
        if schedule.facts or schedule.next_day is None:
            return ""
        from sco_quiz.gui.text import dates

        day, count = schedule.next_day
        words = self.tr("Nothing is due today. The next %n are due {0}.", "", count)
        return words.format(dates.day(day, schedule.today))

    def _show_tips(self, screen: "HomeScreen") -> None:
        """The keys, and of what is off, why."""
        from sco_quiz.gui.widgets.labels.key_tip import key_tip

        for button, keys in ((self._start, "Ctrl+N"), (self._practise, "Ctrl+Shift+N"), (self._review, "Ctrl+R")):
            key_tip(button, button.text(), keys)
        if not screen.schedule.facts:
            plain_tool_tip(self._review, self._due_words(screen.schedule) or self.tr("Nothing is due yet."))
        plain_tool_tip(self._missed, "" if screen.missed else self.tr("No question was missed the last time."))

    def _arrange(self) -> None:
        space = self._look.theme.space
        page = ScrollPage(self._look)
        self._body = page.body
        first, start, buttons = Card(self._look), QWidget(), QWidget()
        self._start_here = BesideMotif(self._look, start, "cup", 120)
        column = QVBoxLayout(start)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(12))
        line = FlowLayout(buttons, gap=12)
        line.setContentsMargins(0, space(4), 0, 0)
        for button in (self._start, self._practise, self._review, self._missed, self._choose, self._read):
            line.addWidget(button)
        for widget in (self._title, self._source, buttons, self._due):
            column.addWidget(widget)
        first.body.addWidget(self._start_here)
        self._figures.add(self._scores, 406)
        self._figures.add(self._topics, 578)
        for widget in (self._date, self._banner, first, self._figures):
            page.body.addWidget(widget)
        page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def _connect(self) -> None:
        self._start.clicked.connect(self.timed_asked)
        self._practise.clicked.connect(self.practice_asked)
        self._review.clicked.connect(self.review_asked)
        self._choose.clicked.connect(self.choose_review_asked)
        self._missed.clicked.connect(self._practise_missed)
        self._read.clicked.connect(self.study_asked)
        self._banner.resume_asked.connect(self.resume_asked)
        self._banner.discard_asked.connect(self.discard_asked)
        self._banner.all_asked.connect(self.interrupted_asked)
        self._scores.all_asked.connect(self.progress_asked)
        self._scores.result_asked.connect(self.result_asked)
        self._topics.all_asked.connect(self.progress_asked)
        self._topics.weakest_asked.connect(self.weakest_asked)

    def _practise_missed(self) -> None:
        if self._screen is not None:
            self.missed_asked.emit(frozenset(self._screen.missed))
