"""The first page of a new store: what this is, who learns, one question to try, and the ways to learn."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.app.learners.preferences import Preferences
from sco_quiz.app.learners.presentation import TEXT_SIZES, Language
from sco_quiz.app.learners.roster import LONGEST_NAME
from sco_quiz.gui.accessibility.announce import say_with_focus
from sco_quiz.gui.accessibility.key_meaning import command_key
from sco_quiz.gui.pages.home.tried_question import TriedQuestion
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text.languages import OWN_NAMES
from sco_quiz.gui.text.numbers import percent
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.fields.drop_down import DropDown
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented
from sco_quiz.gui.widgets.labels.icon_label import Sign
from sco_quiz.gui.widgets.labels.label import PlainLabel, Rule
from sco_quiz.gui.widgets.labels.motif import BesideMotif
from sco_quiz.gui.widgets.layout.bar import Bar
from sco_quiz.gui.widgets.layout.card import Card, CardRow
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import SIDE, ScrollPage

_COLUMN = 1008
_DRAWING = 150
_NAME = 190  # px at 100 % at least


class FirstRunPage(LeavingPage):
    """Everything on it acts at once. `left` is to look round first."""

    started = Signal()
    preferred = Signal(object)  # Preferences
    renamed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._preferences = Preferences()
        title = self.tr("Learn a text until you know it")
        self.setAccessibleName(title)
        self._title = PlainLabel(look, title, Type.TITLE)
        self._name = TextField(look, self.tr("Name"), self.tr("Your name, if you like"))
        self._name.setMaxLength(LONGEST_NAME)
        self._language = DropDown(look, self.tr("Language"))
        self._text_size = Segmented(look, self.tr("Text size"))
        self.question = TriedQuestion(look)
        self._later = Button(look, self.tr("Look round first"), ButtonKind.QUIET)
        self._start = Button(look, self.tr("Start practising"), ButtonKind.PRIMARY, size=48)
        self._fields = TurningRow(self._fit_beside)
        self._foot_line = TurningRow(self._fit_foot)
        self._note = PlainLabel(look, self.tr("You can change all of this later in Settings."), ink="text2")
        self._arrange()
        look.changed.connect(self._apply_theme)
        self._apply_theme()
        self._name.editingFinished.connect(self._rename)
        self._language.activated.connect(self._choose_language)
        self._text_size.chosen.connect(self._choose_size)
        self.question.answered.connect(lambda _: self._go_on())
        self._later.clicked.connect(self.leave)
        self._start.clicked.connect(self.started)

    def show_screen(self, preferences: Preferences, name: str) -> None:
        self._preferences = preferences
        if not self._name.hasFocus():
            self._name.setText(name)
        words = [self.tr("As the computer") if each is Language.SYSTEM else OWN_NAMES[each] for each in Language]
        self._language.set_choices(words, list(Language).index(preferences.language))
        sizes = [Segment(percent(size)) for size in TEXT_SIZES]
        self._text_size.set_segments(sizes, TEXT_SIZES.index(preferences.text_size))
        self._apply_theme()

    def _go_on(self) -> None:
        say_with_focus(self._start, self.question.verdict)
        self._start.setFocus()

    def focus_first(self) -> None:
        self.question.focus_first()

    def focus_language(self) -> None:
        self._language.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts, as everywhere the filled button; a letter or digit of an option answers the question."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._start.click()
        elif not self.question.press(command_key(event)):
            super().keyPressEvent(event)

    def _rename(self) -> None:
        if self._name.isModified():
            self._name.setModified(False)
            self.renamed.emit(self._name.text())

    def _choose_language(self, at: int) -> None:
        self.preferred.emit(replace(self._preferences, language=list(Language)[at]))

    def _choose_size(self, at: int) -> None:
        self.preferred.emit(replace(self._preferences, text_size=TEXT_SIZES[at]))

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self._name.setMinimumWidth(theme.px(_NAME))
        self._language.setMinimumWidth(self._language.sizeHint().width())
        self._foot_line.setMaximumWidth(theme.px(_COLUMN))
        self._fields.row.setSpacing(theme.space(20))
        self._foot_line.row.setSpacing(theme.space(12))
        for row in (self._fields, self._foot_line):
            row.turn()

    def _fit_beside(self, width: int) -> bool:
        controls = (self._language.sizeHint().width(), self._text_size.sizeHint().width())
        return self._look.theme.px(_NAME) + sum(controls) + 2 * self._fields.row.spacing() <= width

    def _fit_foot(self, width: int) -> bool:
        """The note goes first: the foot is to leave room for the page."""
        gap = self._foot_line.row.spacing()
        buttons = self._later.sizeHint().width() + gap + self._start.sizeHint().width()
        self._note.setVisible(buttons + gap + self._note.sizeHint().width() <= width)
        return buttons <= width

    def _arrange(self) -> None:
        page = ScrollPage(self._look)
        row = CardRow(self._look, least=340)
        row.add(self.question, 578)
        row.add(self._ways(), 406)
        for part in (self._welcome(), row):
            page.body.addWidget(part)
        page.body.addStretch(1)
        self.fill(page, self._foot())

    def _welcome(self) -> Card:
        look = self._look
        card, words = Card(look, gap=16), QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.space(8))
        what = self.tr("SCO Quiz asks you about what you have read, and shows the passage that settles each answer.")
        where = self.tr("Everything stays on this computer. There is no account, and nothing is sent.")
        column.addStretch(1)
        column.addWidget(self._title)
        for line in (what, where):
            column.addWidget(PlainLabel(look, line, Type.READING, ink="text2"))
        column.addStretch(1)
        for label, control, stretch in (
            (self.tr("Name"), self._name, 3),
            (self.tr("Language"), self._language, 2),
            (self.tr("Text size"), self._text_size, 0),
        ):
            self._fields.row.addWidget(_labelled(look, label, control), stretch, Qt.AlignmentFlag.AlignTop)
        for part in (BesideMotif(look, words, "open-page", _DRAWING), Rule(look), self._fields):
            card.body.addWidget(part)
        return card

    def _ways(self) -> Card:
        card = Card(self._look, self.tr("Ways to learn"), gap=16)
        for icon, title, text in self._each_way():
            card.body.addWidget(_way(self._look, icon, title, text))
        card.body.addStretch(1)
        return card

    def _each_way(self) -> Iterable[tuple[str, str, str]]:
        return (
            ("pencil", self.tr("Practice"), self.tr("No clock. After each answer you see why.")),
            ("clock", self.tr("Timed quiz"), self.tr("A clock, and the answers at the end. You can pause it.")),
            ("replay", self.tr("Review"), self.tr("Each fact comes back shortly before you would forget it.")),
            ("article", self.tr("Study"), self.tr("All facts to read, each with how well you know it.")),
        )

    def _foot(self) -> Bar:
        look = self._look
        bar, theme = Bar(Qt.Edge.TopEdge), look.theme
        line = self._foot_line
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.row.addWidget(self._later, 0, Qt.AlignmentFlag.AlignVCenter)
        line.row.addStretch(1)
        line.row.addWidget(self._note, 0, Qt.AlignmentFlag.AlignVCenter)
        line.row.addWidget(self._start, 0, Qt.AlignmentFlag.AlignVCenter)
        whole = QHBoxLayout(bar)
        whole.setContentsMargins(theme.space(SIDE), theme.space(12), theme.space(SIDE), theme.space(12))
        whole.addStretch(1)
        whole.addWidget(line, 1000)
        whole.addStretch(1)
        return bar


def _labelled(look: Look, label: str, control: QWidget) -> QWidget:
    """Above its control."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.theme.space(6))
    name = PlainLabel(look, label, Type.SMALL, ink="text2", wrap=False)
    name.setBuddy(control)
    column.addWidget(name)
    column.addWidget(control)
    return part


def _way(look: Look, icon: str, title: str, text: str) -> QWidget:
    part = QWidget()
    row, words = QHBoxLayout(part), QVBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.theme.space(14))
    words.setSpacing(0)
    row.addWidget(Sign(look, icon, "accent", 22), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    words.addWidget(PlainLabel(look, title, strong=True))
    words.addWidget(PlainLabel(look, text, ink="text2"))
    return part
