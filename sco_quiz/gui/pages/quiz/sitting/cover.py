"""The views that cover the questions while the quiz is paused, and when the time is up."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import Act, Mode
from sco_quiz.gui.accessibility.named_groups import mark_page
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, quiz_terms, sentences
from sco_quiz.gui.text.error_text import translated
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 720


class Cover(QWidget):
    """A title, what was kept, one filled button and perhaps a second."""

    went_on = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._title = PlainLabel(look, role=Type.TITLE)
        self._text = PlainLabel(look, role=Type.READING, ink="text2")
        self._note = PlainLabel(look, ink="text2")
        mark_page(self)
        self._go_on = Button(look, "", ButtonKind.PRIMARY, size=48)
        self._leave = Button(look, "", size=48)
        card = Card(look, gap=16)
        buttons = QWidget()
        line = FlowLayout(gap=look.theme.space(16))
        buttons.setLayout(line)
        for part in (self._go_on, self._leave, self._note):
            line.addWidget(part)
        for widget in (self._title, self._text, buttons):
            card.body.addWidget(widget)
        page = ScrollPage(look, column=_COLUMN)
        page.body.addStretch(1)
        page.body.addWidget(card)
        page.body.addStretch(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self._go_on.clicked.connect(self.went_on)
        self._leave.clicked.connect(self.left)

    def name_buttons(self, go_on: str, leave: str = "") -> None:
        self._go_on.set_text(go_on)
        self._leave.set_text(leave)
        self._leave.setVisible(bool(leave))

    def show_words(self, title: str, text: str, note: str = "") -> None:
        self.setAccessibleName(title)
        self._title.set_text(title)
        self._text.set_text(text)
        self._note.set_text(note)
        self._note.setVisible(bool(note))

    def spoken(self) -> str:
        """What a screen reader says where the focus comes to the cover."""
        return sentences.sentences(sentences.ended(self._title.text()), self._text.text(), self._note.text())

    def focus_button(self) -> None:
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)


class PausedCover(Cover):
    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("Paused"))
        self.name_buttons(self.tr("Continue"), self.tr("Leave for now"))

    def show_screen(self, screen: SittingScreen, *, hide_clock: bool) -> None:
        clock, left_ns = "", screen.clock.left_ns
        if left_ns:  # the quiz has a time limit
            clock = self.tr("Time does not run while the quiz is paused.")
        if left_ns and not hide_clock:
            clock = self.tr("{0} left; time does not run while the quiz is paused.").format(dates.about(left_ns))
        counts = sentences.begun(quiz_terms.answer_counts(screen.completeness))
        kept = self.tr("{0}: all of it is kept, and you may close the program.").format(counts)
        covered = self.tr("The questions are covered until you continue.")
        title = self.tr("Paused at question {0}").format(str(screen.position + 1))
        self.show_words(title, sentences.sentences(clock, covered, kept))


class OverCover(Cover):
    """Shown at the end of a quiz until the result is opened, or the last answers are stored."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("Time is up"))
        self.name_buttons(self.tr("Show the result"))
        self._title_words = self._kept = self._note_words = ""

    def show_screen(self, screen: SittingScreen, *, opens_itself: bool) -> None:
        is_practice = screen.mode is Mode.PRACTICE
        kept = self.tr("{0}: all of it is kept.") if is_practice else self.tr("{0}: all of it is kept and handed in.")
        self._kept = kept.format(sentences.begun(quiz_terms.answer_counts(screen.completeness)))
        unseen = sum(not sheet.seen for sheet in screen.sheets)
        missed = self.tr("%n question(s) were not reached; the result lists them apart.", "", unseen) if unseen else ""
        ending = self.tr("Finishing") if is_practice else self.tr("Handing in")
        self._title_words = self.tr("Time is up") if screen.ended is Act.TIME_UP else ending
        if screen.unsaved:
            self._kept = self.tr("Your answers are not saved yet. Leave this window open; it tries again by itself.")
        if screen.is_gone:
            self._kept = translated(screen.unsaved)
        self._note_words = self.tr("The result opens by itself in a few seconds.") if opens_itself else ""
        self.show_words(self._title_words, sentences.sentences(self._kept, missed), self._note_words)

    def notification(self) -> str:
        """What the desktop shows while another window is in front."""
        return sentences.sentences(sentences.ended(self._title_words), self._kept)
