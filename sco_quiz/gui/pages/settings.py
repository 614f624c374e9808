"""Settings: reading, the timed quiz, who is learning. Changes act at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.preferences import TEXT_SIZES, Contrast, Preferences, Scheme
from sco_quiz.app.quizzes import TIME_FACTORS, usual_s
from sco_quiz.gui import wording
from sco_quiz.gui.look import Look
from sco_quiz.gui.theme import Type
from sco_quiz.gui.widgets.card import Card
from sco_quiz.gui.widgets.label import PlainLabel, Rule
from sco_quiz.gui.widgets.scroll_page import ScrollPage
from sco_quiz.gui.widgets.segmented import Segment, Segmented
from sco_quiz.gui.widgets.setting_row import SettingRow
from sco_quiz.gui.widgets.text_field import TextField

_COLUMN = 800
_STANDARD = 20  # questions of the quiz on which the time factor is shown


class SettingsPage(QWidget):
    changed = Signal(object)  # Preferences
    renamed = Signal(str)
    home_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._preferences = Preferences()
        self._name = TextField(look, self.tr("Your name"))
        self._text_size = Segmented(look, self.tr("Text size"))
        self._scheme = Segmented(look, self.tr("Theme"))
        self._contrast = Segmented(look, self.tr("Contrast"))
        self._motion = Segmented(look, self.tr("Motion"))
        self._factor = Segmented(look, self.tr("Time factor"))
        self._clock = Segmented(look, self.tr("Clock"))
        self._keys = Segmented(look, self.tr("Single keys"))
        self._factor_row = SettingRow(look, self.tr("Time factor"), "", self._factor)
        self._arrange()
        self._connect()

    def show_screen(self, preferences: Preferences, name: str) -> None:
        self._preferences = preferences
        if not self._name.hasFocus():
            self._name.setText(name)
        sizes = [Segment(wording.percent(size)) for size in TEXT_SIZES]
        self._text_size.set_segments(sizes, TEXT_SIZES.index(preferences.text_size))
        schemes = (self.tr("System"), self.tr("Light"), self.tr("Dark"))
        self._scheme.set_segments([Segment(word) for word in schemes], list(Scheme).index(preferences.scheme))
        contrasts = (self.tr("System"), self.tr("Standard"), self.tr("High"))
        self._contrast.set_segments([Segment(word) for word in contrasts], list(Contrast).index(preferences.contrast))
        self._motion.set_segments(_two(self.tr("System"), self.tr("Reduced")), int(preferences.reduce_motion))
        factors = [Segment(wording.factor(factor)) for factor in TIME_FACTORS]
        self._factor.set_segments(factors, TIME_FACTORS.index(preferences.time_factor))
        self._factor_row.set_texts(self.tr("Time factor"), self._factor_words(preferences.time_factor))
        self._clock.set_segments(_two(self.tr("Shown"), self.tr("Hidden")), int(preferences.clock_hidden))
        self._keys.set_segments(_two(self.tr("On"), self.tr("Off")), int(not preferences.single_keys))

    def focus_first(self) -> None:
        self._text_size.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.home_asked.emit()
        else:
            super().keyPressEvent(event)

    def _factor_words(self, factor: float) -> str:
        usual = usual_s(_STANDARD, 1.0)
        if factor == 1.0:
            return self.tr("A quiz of 20 questions at the usual pace takes {0}.").format(wording.minutes(usual))
        words = self.tr("A quiz of 20 questions at the usual pace takes {0} ({1} × {2}).")
        return words.format(wording.minutes(round(usual * factor)), wording.minutes(usual), wording.factor(factor))

    def _connect(self) -> None:
        self._name.editingFinished.connect(lambda: self.renamed.emit(self._name.text()))
        for control, change in (
            (self._text_size, lambda p, at: replace(p, text_size=TEXT_SIZES[at])),
            (self._scheme, lambda p, at: replace(p, scheme=list(Scheme)[at])),
            (self._contrast, lambda p, at: replace(p, contrast=list(Contrast)[at])),
            (self._motion, lambda p, at: replace(p, reduce_motion=bool(at))),
            (self._factor, lambda p, at: replace(p, time_factor=TIME_FACTORS[at])),
            (self._clock, lambda p, at: replace(p, clock_hidden=bool(at))),
            (self._keys, lambda p, at: replace(p, single_keys=not at)),
        ):
            self._say_change(control, change)

    def _say_change(self, control: Segmented, change: Callable[[Preferences, int], Preferences]) -> None:
        control.chosen.connect(lambda at: self.changed.emit(change(self._preferences, at)))

    def _arrange(self) -> None:
        page = ScrollPage(self._look, column=_COLUMN)
        page.body.addWidget(PlainLabel(self._look, self.tr("Settings"), Type.TITLE))
        row = self._row
        page.body.addWidget(
            self._card(
                self.tr("Reading"),
                (
                    row(self.tr("Text size"), self.tr("Ctrl with plus, minus or 0 does the same."), self._text_size),
                    row(self.tr("Theme"), "", self._scheme),
                    row(self.tr("Contrast"), "", self._contrast),
                    row(
                        self.tr("Motion"), self.tr("Reduced: nothing fades, and no page opens by itself."), self._motion
                    ),
                ),
            )
        )
        keys = self.tr("1 to 6 and A to F choose, 7 to 9 say how sure you are, 0, L, H and T as shown.")
        hidden = self.tr("A hidden clock comes back once when 5 min are left.")
        page.body.addWidget(
            self._card(
                self.tr("Timed quiz"),
                (
                    self._factor_row,
                    row(self.tr("Clock"), hidden, self._clock),
                    row(self.tr("Single keys"), keys, self._keys),
                ),
            )
        )
        kept = self.tr("Stays on this computer. It stands at the foot of the side bar.")
        page.body.addWidget(self._card(self.tr("You"), (row(self.tr("Your name"), kept, self._name),)))
        page.body.setSpacing(self._look.theme.space(16))
        page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

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
