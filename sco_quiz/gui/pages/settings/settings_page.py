"""Settings: reading, the timed quiz, who is learning. Changes act at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.learners.preferences import A_DAY, AIMS, Preferences
from sco_quiz.app.learners.presentation import TEXT_SIZES, Brightness, Contrast, Language, Talk
from sco_quiz.app.quiz.planning import TIME_FACTORS, usual_s
from sco_quiz.domain.memory import RETENTIONS
from sco_quiz.gui.pages.settings.exam_day import ExamDay
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, quiz_terms
from sco_quiz.gui.text.languages import OWN_NAMES
from sco_quiz.gui.text.numbers import percent
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.controls.fields.drop_down import DropDown
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented
from sco_quiz.gui.widgets.labels.label import PlainLabel, Rule
from sco_quiz.gui.widgets.layout.card import Card, CardRow
from sco_quiz.gui.widgets.layout.setting_row import SettingRow
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage
from sco_quiz.gui.window.frame.notifications import can_notify

_LEAST_COLUMN = 420
_STANDARD = 20  # questions of the quiz on which the time factor is shown


class SettingsPage(LeavingPage):
    changed = Signal(object)  # Preferences
    renamed = Signal(str)
    learners_asked = Signal()
    folder_asked = Signal()
    backups_asked = Signal()
    attach_asked = Signal()
    reset_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Settings"))
        self._look = look
        self._preferences = Preferences()
        self._name = TextField(look, self.tr("Your name"))
        self._language = DropDown(look, self.tr("Language"))
        self._text_size = Segmented(look, self.tr("Text size"))
        self._scheme = Segmented(look, self.tr("Theme"))
        self._contrast = Segmented(look, self.tr("Contrast"))
        self._motion = Segmented(look, self.tr("Motion"))
        self._factor = Segmented(look, self.tr("Extra time"))
        self._clock = Segmented(look, self.tr("Clock"))
        self._seconds = Segmented(look, self.tr("Time left in"))
        self._sounds = Segmented(look, self.tr("Sounds"))
        self._notify = Segmented(look, self.tr("Notifications"))
        self._keys = Segmented(look, self.tr("Single-key shortcuts"))
        self._talk = Segmented(look, self.tr("Screen reader"))
        self._retention = Segmented(look, self.tr("Recall target"))
        self._a_day = Segmented(look, self.tr("Reviews a day"))
        self._aim = Segmented(look, self.tr("Daily aim"))
        self._exam = ExamDay(look)
        self._learners = Button(look, self.tr("Learners …"), icon="person")
        self._folder = Button(look, self.tr("Open data folder"), icon="folder")
        self._backups = Button(look, self.tr("Backups …"))
        self._attach = Button(look, self.tr("Attach …"))
        self._reset = Button(look, self.tr("Reset to defaults"))
        self._factor_row = SettingRow(look, self.tr("Extra time"), "", self._factor)
        self._arrange()
        self._connect()

    def show_screen(self, preferences: Preferences, name: str) -> None:
        self._preferences = preferences
        if not self._name.hasFocus():
            self._name.setText(name)
        words = [self.tr("System") if each is Language.SYSTEM else OWN_NAMES[each] for each in Language]
        self._language.set_choices(words, list(Language).index(preferences.language))
        sizes = [Segment(percent(size)) for size in TEXT_SIZES]
        self._text_size.set_segments(sizes, TEXT_SIZES.index(preferences.text_size))
        schemes = (self.tr("System"), self.tr("Light"), self.tr("Dark"))
        self._scheme.set_segments([Segment(word) for word in schemes], list(Brightness).index(preferences.scheme))
        contrasts = (self.tr("System"), self.tr("Standard"), self.tr("High"))
        self._contrast.set_segments([Segment(word) for word in contrasts], list(Contrast).index(preferences.contrast))
        self._motion.set_segments(_two(self.tr("System"), self.tr("Reduced")), int(preferences.reduce_motion))
        factors = [Segment(quiz_terms.factor(factor)) for factor in TIME_FACTORS]
        self._factor.set_segments(factors, TIME_FACTORS.index(preferences.time_factor))
        self._factor_row.set_texts(self.tr("Extra time"), self._factor_words(preferences.time_factor))
        self._clock.set_segments(_two(self.tr("Shown"), self.tr("Hidden")), int(preferences.clock_hidden))
        self._seconds.set_segments(_two(self.tr("Minutes"), self.tr("Seconds too")), int(preferences.clock_seconds))
        self._sounds.set_segments(_two(self.tr("Off"), self.tr("On")), int(preferences.sounds))
        self._notify.set_segments(_two(self.tr("Off"), self.tr("On")), int(preferences.notify))
        self._keys.set_segments(_two(self.tr("On"), self.tr("Off")), int(not preferences.single_keys))
        talks = (self.tr("Everything"), self.tr("Less"), self.tr("Only urgent"))
        self._talk.set_segments([Segment(word) for word in talks], list(Talk).index(preferences.talk))
        self._show_memory(preferences)

    def _show_memory(self, preferences: Preferences) -> None:
        shares = [Segment(percent(share)) for share in RETENTIONS]
        self._retention.set_segments(shares, RETENTIONS.index(preferences.retention))
        limits = [Segment(self.tr("All") if limit is None else str(limit)) for limit in A_DAY]
        self._a_day.set_segments(limits, A_DAY.index(preferences.a_day))
        aims = [Segment(self.tr("Off") if aim is None else str(aim)) for aim in AIMS]
        self._aim.set_segments(aims, AIMS.index(preferences.aim))
        self._exam.show_day(preferences.exam)

    def focus_first(self) -> None:
        self._text_size.focus_current()

    def focus_setting(self, name: str) -> None:
        """By the name of the preference. Raises KeyError where no other page leads to it."""
        controls: dict[str, ExamDay | Segmented] = {"exam": self._exam, "aim": self._aim}
        controls[name].focus_current()

    def focus_language(self) -> None:
        self._language.setFocus()

    def _factor_words(self, factor: float) -> str:
        usual = usual_s(_STANDARD, 1.0)
        if factor == 1.0:
            return self.tr("A quiz of 20 questions at the usual pace takes {0}.").format(dates.minutes(usual))
        words = self.tr("A quiz of 20 questions at the usual pace takes {0} ({1} × {2}).")
        return words.format(dates.minutes(round(usual * factor)), dates.minutes(usual), quiz_terms.factor(factor))

    def _connect(self) -> None:
        self._name.editingFinished.connect(self._rename)
        for control, change in (
            (self._text_size, lambda p, at: replace(p, text_size=TEXT_SIZES[at])),
            (self._scheme, lambda p, at: replace(p, scheme=list(Brightness)[at])),
            (self._contrast, lambda p, at: replace(p, contrast=list(Contrast)[at])),
            (self._motion, lambda p, at: replace(p, reduce_motion=bool(at))),
            (self._factor, lambda p, at: replace(p, time_factor=TIME_FACTORS[at])),
            (self._clock, lambda p, at: replace(p, clock_hidden=bool(at))),
            (self._seconds, lambda p, at: replace(p, clock_seconds=bool(at))),
            (self._sounds, lambda p, at: replace(p, sounds=bool(at))),
            (self._notify, lambda p, at: replace(p, notify=bool(at))),
            (self._keys, lambda p, at: replace(p, single_keys=not at)),
            (self._talk, lambda p, at: replace(p, talk=list(Talk)[at])),
            (self._retention, lambda p, at: replace(p, retention=RETENTIONS[at])),
            (self._aim, lambda p, at: replace(p, aim=AIMS[at])),
            (self._a_day, lambda p, at: replace(p, a_day=A_DAY[at])),
        ):
            self._say_change(control, change)
        self._language.activated.connect(self._choose_language)
        self._exam.chosen.connect(self._choose_exam)
        for button, asked in (
            (self._learners, self.learners_asked),
            (self._folder, self.folder_asked),
            (self._backups, self.backups_asked),
            (self._attach, self.attach_asked),
            (self._reset, self.reset_asked),
        ):
            button.clicked.connect(asked)

    def _rename(self) -> None:
        """Where something was typed: the field says that it was edited whenever it loses the focus."""
        if self._name.isModified():
            self._name.setModified(False)
            self.renamed.emit(self._name.text())

    def _choose_language(self, at: int) -> None:
        self.changed.emit(replace(self._preferences, language=list(Language)[at]))

    def _choose_exam(self, day: date | None) -> None:
        self.changed.emit(replace(self._preferences, exam=day))

    def _say_change(self, control: Segmented, change: Callable[[Preferences, int], Preferences]) -> None:
        control.chosen.connect(lambda at: self.changed.emit(change(self._preferences, at)))

    def _arrange(self) -> None:
        page = ScrollPage(self._look)
        page.body.addWidget(PlainLabel(self._look, self.tr("Settings"), Type.TITLE))
        columns = CardRow(self._look, least=_LEAST_COLUMN)
        for cards in (
            (self._reading_card(), self._data_card(), self._you_card()),
            (self._quiz_card(), self._memory_card()),
        ):
            columns.add(self._column(cards))
        page.body.addWidget(columns)
        page.body.addStretch(1)
        self.fill(page)

    def _column(self, cards: Sequence[Card]) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.theme.space(16))
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        return whole

    def _reading_card(self) -> Card:
        language = self.tr("For menus and buttons. The questions keep their language.")
        size = self.tr("Ctrl with plus, minus, 0 or the wheel does the same.")
        motion = self.tr("Reduced: nothing fades, and no page opens by itself.")
        rows = (
            self._row(self.tr("Language"), language, self._language),
            self._row(self.tr("Text size"), size, self._text_size),
            self._row(self.tr("Theme"), "", self._scheme),
            self._row(self.tr("Contrast"), "", self._contrast),
            self._row(self.tr("Motion"), motion, self._motion),
            self._row(self.tr("Screen reader"), self.tr("How much is said without being asked."), self._talk),
        )
        return self._card(self.tr("Reading"), rows)

    def _quiz_card(self) -> Card:
        keys = self.tr("1 to 6, A to G, 7 to 9, 0, L, H, Q, T and X. The list is under Help, Keys.")
        notified = self.tr("While another window is in front: with 5 min and with 1 min left, and at the end.")
        hidden = self.tr("A hidden clock comes back once when 5 min are left.")
        rows = (
            self._factor_row,
            self._row(self.tr("Clock"), hidden, self._clock),
            *([self._row(self.tr("Notifications"), notified, self._notify)] if can_notify() else ()),
            self._row(self.tr("Single-key shortcuts"), keys, self._keys),
        )
        return self._card(self.tr("Timed quiz"), rows)

    def _data_card(self) -> Card:
        folder = self.tr("Everything stays on this computer.")
        backups = self.tr("Verified copies of your answers, made automatically or whenever you like.")
        copy = self.tr("With it attached, a review shows the passage that settles each answer.")
        reset = self.tr("Name, answers and learners stay as they are.")
        rows = (
            self._row(self.tr("Data folder"), folder, self._folder),
            self._row(self.tr("Backups"), backups, self._backups),
            self._row(self.tr("Your copy of the article"), copy, self._attach),
            self._row(self.tr("All settings"), reset, self._reset),
        )
        return self._card(self.tr("Data and backups"), rows)

    def _you_card(self) -> Card:
        kept = self.tr("Stays on this computer. It stands at the foot of the side bar.")
        others = self.tr("Switch, rename, add, take a record along or bring one in.")
        you = (
            self._row(self.tr("Your name"), kept, self._name),
            self._row(self.tr("Learners"), others, self._learners),
        )
        return self._card(self.tr("You"), you)

    def _memory_card(self) -> Card:
        retention = self.tr("A fact falls due when your chance of recalling it drops to this.")
        limit = self.tr("Whatever else is due waits for another day.")
        aim = self.tr("How many questions you want to answer a day. Home counts them.")
        exam = self.tr("Facts not asked yet are spread over the days before it.")
        rows = (
            self._row(self.tr("Recall target"), retention, self._retention),
            self._row(self.tr("Reviews a day"), limit, self._a_day),
            self._row(self.tr("Daily aim"), aim, self._aim),
            self._row(self.tr("Exam"), exam, self._exam),
        )
        return self._card(self.tr("Review"), rows)

    def _row(self, label: str, note: str, control: QWidget) -> SettingRow:
        return SettingRow(self._look, label, note, control)

    def _card(self, title: str, rows: Sequence[QWidget]) -> Card:
        card = Card(self._look, title)
        for at, row in enumerate(rows):
            if at:
                card.body.addWidget(Rule(self._look))
            card.body.addWidget(row)
        return card


def _two(first: str, second: str) -> list[Segment]:
    return [Segment(first), Segment(second)]
