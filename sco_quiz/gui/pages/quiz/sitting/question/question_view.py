"""One question with its answer, confidence and flag; beside it the navigator, below it the foot."""

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import Sheet
from sco_quiz.domain.marking import verdict
from sco_quiz.domain.question import TYPED
from sco_quiz.gui.accessibility.tab_order import mark_region
from sco_quiz.gui.pages.quiz.sitting.question.confidence_bar import ConfidenceBar
from sco_quiz.gui.pages.quiz.sitting.question.question_cells import cells
from sco_quiz.gui.pages.quiz.sitting.question.question_foot import Foot
from sco_quiz.gui.style.breakpoints import Width
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, quiz_terms, sentences
from sco_quiz.gui.widgets.answers.answer_form import AnswerForm
from sco_quiz.gui.widgets.answers.claim_row import ClaimRow
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.controls.flag_toggle import FlagToggle
from sco_quiz.gui.widgets.drawing.key_cap import KeyCap
from sco_quiz.gui.widgets.labels.icon_label import StateLine
from sco_quiz.gui.widgets.labels.label import PlainLabel, Rule
from sco_quiz.gui.widgets.layout.bar import Bar
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.layout.layout_gaps import set_margins, set_spacing
from sco_quiz.gui.widgets.lists.question_grid import Legend, Navigator
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 720
_PANEL = 308
_PANEL_MEDIUM = 248
_LOW = 560  # px at 100 %: the panel gives up its gaps before its cells scroll


class QuestionView(QWidget):
    """Says what the learner did; shows what it is told."""

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

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._task = PlainLabel(look, role=Type.BODY, ink="text2")
        self._flag = FlagToggle(look)
        self._stem = PlainLabel(look, role=Type.STEM)
        self._form = AnswerForm(look)
        self._claim = ClaimRow(look)
        self._confidence = ConfidenceBar(look)
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
        self._navigator = Navigator(look, self.tr("Questions"))
        self._legend = Legend(look)
        self._rule = Rule(look)
        self._hand_in = Button(look, self.tr("Hand in …"))
        self._foot = Foot(look)
        self._panel = self._make_panel()
        self._page = self._make_page()
        self._arrange()
        self._space()
        self._connect()

    def show_screen(self, screen: SittingScreen, *, single_keys: bool) -> None:
        question, sheet = screen.question, screen.sheet
        self._open_at = -1 if screen.fixed else screen.position
        self.show_question_time(screen)
        self._flag.set_flagged(sheet.flagged)
        self._stem.set_text(question.stem)
        self._form.set_single_keys(single_keys)
        self._form.show_answer(question, sheet.response, locked=screen.fixed, judged=sheet.checked, struck=sheet.struck)
        self._claim.show_claim(can_claim=screen.can_claim, is_claimed=sheet.claimed)
        self._show_confidence(screen)
        self._has_keys = single_keys
        self._is_typed = question.kind in TYPED  # letters and digits go into the field
        self._show_feedback(screen)
        views = cells(screen)
        self._navigator.set_cells(views)
        self._legend.set_cells(views)
        self._foot.show_screen(screen)
        self._show_keys(sheet)

    def _show_confidence(self, screen: SittingScreen) -> None:
        """What was said stays in sight when it can no longer be changed; a checked question says it in its verdict."""
        had_focus = self._confidence.isAncestorOf(focus) if (focus := QApplication.focusWidget()) else False
        said = screen.sheet.sure is not None or screen.sheet.response.dont_know
        self._confidence.setVisible(screen.takes_confidence or (said and not screen.sheet.checked))
        self._confidence.setEnabled(screen.takes_confidence)
        if had_focus and not screen.takes_confidence:
            self._foot.focus_next()

    def show_question_time(self, screen: SittingScreen) -> None:
        """What to do, and what is left for this question where it has a time of its own."""
        left, task = screen.clock.question_left_ns, quiz_terms.task(screen.question)
        words = self.tr("{0}, {1} left for this question").format(task, dates.remaining(left)) if left else task
        self._task.set_text(words)

    def forget(self) -> None:
        """What it shows belongs to another quiz."""
        self._open_at = -1

    def is_open_at(self, position: int) -> bool:
        """Whether it shows the question of this position with an answer that can be changed."""
        return position == self._open_at

    def focus_answer(self) -> None:
        """What is to be done: the answer, or the next step where it has been judged."""
        if self._sheet.checked:
            self._foot.focus_next()
        else:
            self._form.focus_first()
        self._page.scroll_to(0)

    def press_option(self, option: int) -> None:
        self._form.press(option)

    def press_flag(self) -> None:
        """The key of the flag: the same as a click."""
        self._flag.click()

    def settle(self) -> None:
        """What is being composed becomes part of the answer, before something else is done."""
        self._form.settle()

    def show_saved(self, *, saved: bool) -> None:
        self._foot.show_saved(saved=saved)

    def opening_words(self, screen: SittingScreen) -> str:
        """What a screen reader says when the question opens."""
        words, question = self.tr("Question {0} of {1}. {2}. {3}"), screen.question
        return words.format(screen.position + 1, len(screen.questions), quiz_terms.task(question), question.stem)

    def claim_words(self) -> str:
        """What came of saying that the answer was right."""
        return self._claim.words()

    def feedback_words(self) -> str:
        return self._spoken

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space()

    def resize_to(self, width: Width) -> None:
        theme, is_wide, is_narrow = self._look.theme, width is Width.WIDE, width < Width.SMALL
        self._width = width
        self._space()
        self._panel.setVisible(width >= Width.MEDIUM)
        self._panel.setFixedWidth(theme.px(_PANEL if is_wide else _PANEL_MEDIUM))
        self._navigator.set_compact(not is_wide)
        self._form.set_narrow(is_narrow)
        self._stem.set_type(Type.STEM_NARROW if is_narrow else Type.STEM)
        self._foot.resize_to(width)
        self._show_keys(self._sheet)

    def _show_whole_form(self) -> None:
        """Its end, and then as much of it as there is room for."""
        self._page.fit()
        self._page.show_part(self._form)

    def _space(self) -> None:
        """The page stands closer to the bars than other pages do, and in a narrow window closer still."""
        space = self._look.theme.space
        is_narrow, is_low = self._width < Width.SMALL, self.height() < self._look.theme.px(_LOW)
        top, bottom = (10, 16) if is_narrow else (28, 20)
        if (page := self._page.widget()) is not None:
            set_margins(page.layout(), QMargins(space(32), space(top), space(32), space(bottom)))
        set_spacing(self._page.body, space(12))
        side, (top, bottom) = space(24 if self._width is Width.WIDE else 12), (12, 12) if is_low else (28, 20)
        set_margins(self._panel.layout(), QMargins(side, space(top), side, space(bottom)))
        set_spacing(self._panel.layout(), space(8 if is_low else 16))
        self._rule.setVisible(not is_low)

    def _show_keys(self, sheet: Sheet) -> None:
        """The keys of commands are shown where there is room; those of the options always."""
        self._sheet = sheet
        shown = self._has_keys and not self._is_typed and self._width >= Width.SMALL
        self._cap.setVisible(shown)
        self._confidence.show_sheet(sheet, keys=shown)

    def _show_feedback(self, screen: SittingScreen) -> None:
        question, sheet = screen.question, screen.sheet
        rest = self._form.rest_of_explanation() if sheet.checked else ""
        self._feedback.setVisible(bool(rest))
        self._verdict.setVisible(sheet.checked)
        self._task.setVisible(not sheet.checked)
        if sheet.checked:
            state = verdict(question, sheet.response)
            said = quiz_terms.verdict(state)
            words = quiz_terms.verdict_sentence(state, sheet.sure, sheet.response)
            self._verdict.set_verdict(said.icon, words, said.ink)
            self._explanation.set_text(rest)
            self._spoken = sentences.sentences(f"{words}.", question.explanation)

    def _make_page(self) -> ScrollPage:
        page = ScrollPage(self._look, column=_COLUMN, gap=12)
        top = QHBoxLayout()
        flag = QHBoxLayout()
        flag.addWidget(self._flag)
        flag.addWidget(self._cap)
        top.addWidget(self._verdict, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._task, 1)
        top.addLayout(flag)
        top.setAlignment(flag, Qt.AlignmentFlag.AlignTop)  # beside the first line of a longer sentence
        self._feedback.body.addWidget(self._explanation)
        page.body.addLayout(top)
        for widget in (self._stem, self._form, self._claim, self._confidence, self._feedback):
            page.body.addWidget(widget)
        page.body.addStretch(1)
        return page

    def _make_panel(self) -> QWidget:
        panel = Bar(Qt.Edge.LeftEdge)
        column = QVBoxLayout(panel)
        column.addWidget(PlainLabel(self._look, self.tr("Questions"), Type.HEADING))
        column.addWidget(self._navigator, 100)
        column.addWidget(self._rule)
        column.addWidget(self._legend)
        column.addStretch(1)
        column.addWidget(self._hand_in)
        return panel

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
        mark_region(self._page, entry=self._form)
        mark_region(self._panel)
        mark_region(self._foot)

    def _connect(self) -> None:
        self._form.answered.connect(self.answered)
        self._form.struck.connect(self.struck)
        self._form.grew.connect(self._show_whole_form)
        self._claim.claimed.connect(self.claimed)
        self._form.composing.connect(self._foot.show_composing)
        self._confidence.confidence_chosen.connect(self.confidence_chosen)
        self._confidence.not_known.connect(self.not_known)
        self._flag.flagged.connect(lambda _on: self.flagged.emit())
        self._navigator.opened.connect(self.went_to)
        self._hand_in.clicked.connect(self.hand_in_asked)
        self._foot.list_asked.connect(self.hand_in_asked)
        self._foot.went_back.connect(self.went_back)
        self._foot.went_on.connect(self.went_on)
