"""One question with its answer, confidence and flag; beside it the navigator, below it the foot."""

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import Sheet
from sco_quiz.domain.clock import SECOND
from sco_quiz.domain.marking import verdict
from sco_quiz.domain.question import CHOSEN, TYPED
from sco_quiz.gui.accessibility.tab_order import mark_region
from sco_quiz.gui.pages.quiz.sitting.question.confidence_area import ConfidenceArea
from sco_quiz.gui.pages.quiz.sitting.question.question_foot import Foot
from sco_quiz.gui.pages.quiz.sitting.question.question_panel import QuestionPanel
from sco_quiz.gui.pages.quiz.sitting.question.strike_note import StrikeNote
from sco_quiz.gui.style.breakpoints import Width
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, quiz_terms, sentences
from sco_quiz.gui.widgets.answers.answer_form import AnswerForm
from sco_quiz.gui.widgets.answers.claim_row import ClaimRow
from sco_quiz.gui.widgets.answers.options.option_line import BESIDE
from sco_quiz.gui.widgets.controls.flag_toggle import FlagToggle
from sco_quiz.gui.widgets.drawing.key_cap import KeyCap
from sco_quiz.gui.widgets.labels.icon_label import StateLine
from sco_quiz.gui.widgets.labels.key_tip import key_tip
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.layout.layout_gaps import set_margins, set_spacing
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 720
QUESTION_ENDS = 10 * SECOND  # left of a question's own time when its end is announced
_ABOVE_ANSWER, _ABOVE_ANSWER_LOW = 12, 4  # px at 100 %, more than stands between the other parts
_LOW = 560  # px at 100 %: the panel gives up its gaps before its cells scroll


class QuestionView(QWidget):
    """Says what the learner did; shows what it is told.

    `form`, `claim` and `flag` are pressed by keys too.
    """

    answered = Signal(object)  # Response
    struck = Signal(int)  # an option
    claimed = Signal(bool)  # whether the answer is said to be right although it was marked wrong
    confidence_chosen = Signal(object)  # Confidence
    not_known = Signal()
    flagged = Signal()
    went_to = Signal(int)
    went_on = Signal()  # next question, or the hand-in page after the last
    went_back = Signal()
    hand_in_asked = Signal()
    strikes_understood = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._task = StateLine(look, wrap=True)
        self.flag = FlagToggle(look)
        self._stem = PlainLabel(look, role=Type.STEM)
        self.form = AnswerForm(look, strikes=True)
        self.claim = ClaimRow(look)
        self._confidence = ConfidenceArea(look)
        self._strike_note = StrikeNote(look)
        self._feedback = Card(look)
        self._verdict = StateLine(look, Type.HEADING, sign_size=24, wrap=True)
        self._spoken = ""
        self._explanation = PlainLabel(look, role=Type.READING)
        self._cap = KeyCap(look, "L")
        self._width = Width.WIDE
        self._has_keys = True
        self._sheet = Sheet()
        self._open_at = -1  # the position of the question, while its answer can be changed
        self._is_typed = False
        self._has_strikes = True
        self._panel = QuestionPanel(look)
        self._foot = Foot(look)
        self._top, self._below = QHBoxLayout(), QVBoxLayout()
        self._page = self._make_page()
        self._arrange()
        self._space()
        self._connect()

    def show_screen(self, screen: SittingScreen, *, single_keys: bool, explains_strikes: bool = False) -> None:
        """`explains_strikes`: what a struck option means is not explained yet."""
        question, sheet = screen.question, screen.sheet
        self._open_at = -1 if screen.fixed else screen.position
        self.show_question_time(screen)
        self.flag.set_flagged(sheet.flagged)
        self._stem.set_text(question.stem)
        self.form.set_single_keys(single_keys)
        self.form.show_answer(
            question,
            sheet.response,
            locked=screen.fixed,
            judged=sheet.checked,
            struck=sheet.struck,
            spoken=self.opening_words(screen),
        )
        self.claim.show_claim(can_claim=screen.can_claim, is_claimed=sheet.claimed)
        if self._confidence.show_screen(screen):
            self._foot.focus_next()
        self._strike_note.show_struck(sheet.struck if explains_strikes and not screen.fixed else frozenset())
        self._has_keys = single_keys
        self._is_typed = question.kind in TYPED  # letters and digits go into the field
        self._has_strikes = question.kind in CHOSEN
        self._space()
        self._show_feedback(screen)
        self._panel.show_screen(screen)
        self._foot.show_screen(screen)
        self._show_keys(sheet)

    def show_question_time(self, screen: SittingScreen) -> None:
        """What to do, and what is left for this question where it has a time of its own; its end is a warning."""
        left, task = screen.clock.question_left_ns, quiz_terms.task(screen.question)
        words = self.tr("{0}, {1} left for this question").format(task, dates.remaining(left)) if left else task
        ends = left is not None and 0 < left <= QUESTION_ENDS
        self._task.set_line("hourglass" if ends else "", words, "warn" if ends else "text2")

    def forget(self) -> None:
        """What it shows belongs to another quiz."""
        self._open_at = -1

    def is_open_at(self, position: int) -> bool:
        """Whether it shows the question of this position with an answer that can be changed."""
        return position == self._open_at

    def focus_answer(self, opening: SittingScreen | None = None) -> None:
        """Focus what is to be done: the answer, or the next step where it has been judged, which then says the verdict.

        `opening`: the question is new to the learner. A form says its question itself.
        """
        if self._sheet.checked:
            words = self.opening_words(opening) if opening is not None else ""
            self._foot.focus_next(sentences.sentences(words, self._spoken))
        else:
            self.form.focus_first()
        self._page.scroll_to(0)

    def show_saved(self, *, saved: bool) -> None:
        self._foot.show_saved(saved=saved)

    def opening_words(self, screen: SittingScreen) -> str:
        """What a screen reader says of the question: its number, the stem, and what to do."""
        words, question = self.tr("Question {0} of {1}. {2} {3}."), screen.question
        return words.format(screen.position + 1, len(screen.questions), question.stem, quiz_terms.task(question))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space()

    def resize_to(self, width: Width) -> None:
        is_narrow = width < Width.SMALL
        self._width = width
        self._space()
        self._panel.resize_to(width)
        self.form.set_narrow(is_narrow)
        self._stem.set_type(Type.STEM_NARROW if is_narrow else Type.STEM)
        self._foot.resize_to(width)
        self._show_keys(self._sheet)

    def _show_whole_form(self) -> None:
        """Its end, and then as much of it as there is room for."""
        self._page.fit()
        self._page.show_part(self.form)

    def _space(self) -> None:
        """The page stands closer to the bars than other pages do, and in a narrow window closer still."""
        space = self._look.theme.space
        is_narrow, is_low = self._width < Width.SMALL, self.height() < self._look.theme.px(_LOW)
        self._page.set_ends(*((10, 16) if is_narrow else (28, 20)))
        set_spacing(self._page.body, space(12))
        self._give_strikes_room(is_narrow=is_narrow, is_low=is_low)
        self._panel.space(is_low=is_low)

    def _give_strikes_room(self, *, is_narrow: bool, is_low: bool) -> None:
        """The buttons that strike options out stand right of the column; nothing else but the question goes there."""
        theme = self._look.theme
        beside = 0 if is_narrow else theme.px(BESIDE)
        above = theme.space(_ABOVE_ANSWER_LOW if is_narrow or is_low else _ABOVE_ANSWER)
        set_margins(self.form.layout(), QMargins(0, above, 0 if self._has_strikes else beside, 0))
        for part in (self._top, self._below):
            set_margins(part, QMargins(0, 0, beside, 0))
        set_spacing(self._below, theme.space(12))

    def _show_keys(self, sheet: Sheet) -> None:
        """The keys of commands are shown where there is room; those of the options always."""
        self._sheet = sheet
        shown = self._has_keys and not self._is_typed and self._width >= Width.SMALL
        self._cap.setVisible(shown)
        has_keys = self._has_keys and not self._is_typed
        key_tip(self.flag, self.flag.text(), "L" if has_keys else "")
        self._confidence.show_keys(sheet, shown=shown, in_tips=has_keys)

    def _show_feedback(self, screen: SittingScreen) -> None:
        question, sheet = screen.question, screen.sheet
        rest = self.form.rest_of_explanation() if sheet.checked else ""
        self._feedback.setVisible(bool(rest))
        self._verdict.setVisible(sheet.checked)
        self._task.setVisible(not sheet.checked)
        if sheet.checked:
            state = verdict(question, sheet.response)
            said = quiz_terms.verdict(state)
            words = quiz_terms.verdict_sentence(state, sheet.sure, sheet.response)
            self._verdict.set_verdict(said.icon, words, said.ink)
            self._explanation.set_text(rest)
            self._spoken = sentences.sentences(sentences.ended(words), question.explanation)

    def _make_page(self) -> ScrollPage:
        page = ScrollPage(self._look, column=_COLUMN + BESIDE, gap=12)
        top = self._top
        flag = QHBoxLayout()
        flag.addWidget(self.flag)
        flag.addWidget(self._cap)
        top.addWidget(self._verdict, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._task, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(flag)
        top.setAlignment(flag, Qt.AlignmentFlag.AlignTop)  # beside the first line of a longer sentence
        self._feedback.body.addWidget(self._explanation)
        page.body.addLayout(top)
        for widget in (self.claim, self._confidence, self._strike_note, self._feedback):
            self._below.addWidget(widget)
        page.body.addWidget(self._stem)
        page.body.addWidget(self.form)
        page.body.addLayout(self._below)
        page.body.addStretch(1)
        return page

    def _arrange(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._page, 1)
        middle.addWidget(self._panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self._foot)
        mark_region(self._page, entry=self.form)
        mark_region(self._panel)
        mark_region(self._foot)

    def _connect(self) -> None:
        self.form.answered.connect(self.answered)
        self.form.struck.connect(self.struck)
        self.form.grew.connect(self._show_whole_form)
        self.claim.claimed.connect(self.claimed)
        self.form.composing.connect(self._foot.show_composing)
        self._confidence.confidence_chosen.connect(self.confidence_chosen)
        self._confidence.not_known.connect(self.not_known)
        self._strike_note.understood.connect(self.strikes_understood)
        self.flag.flagged.connect(lambda _on: self.flagged.emit())
        self._panel.went_to.connect(self.went_to)
        self._panel.hand_in_asked.connect(self.hand_in_asked)
        self._foot.list_asked.connect(self.hand_in_asked)
        self._foot.went_back.connect(self.went_back)
        self._foot.went_on.connect(self.went_on)
