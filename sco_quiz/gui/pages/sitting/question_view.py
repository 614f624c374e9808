"""One question with its answer, confidence and flag; beside it the navigator, below it the foot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.app.sitting import SittingScreen
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.marking import verdict
from sco_quiz.domain.response import Confidence, is_answer
from sco_quiz.gui import wording
from sco_quiz.gui.answer_form import AnswerForm
from sco_quiz.gui.look import Look
from sco_quiz.gui.pages.sitting.cells import cells
from sco_quiz.gui.theme import Type
from sco_quiz.gui.widgets.bar import Bar
from sco_quiz.gui.widgets.button import Button, ButtonKind
from sco_quiz.gui.widgets.card import Card
from sco_quiz.gui.widgets.flag_toggle import FlagToggle
from sco_quiz.gui.widgets.flow_layout import FlowLayout
from sco_quiz.gui.widgets.key_cap import KeyCap
from sco_quiz.gui.widgets.label import PlainLabel
from sco_quiz.gui.widgets.navigator import Legend, Navigator
from sco_quiz.gui.widgets.scroll_page import ScrollPage
from sco_quiz.gui.widgets.segmented import Segment, Segmented
from sco_quiz.gui.widgets.state_line import StateLine

_COLUMN = 720
_PANEL = 308
_PANEL_MEDIUM = 248
_FOOT = 72


class QuestionView(QWidget):
    """Says what the learner did; shows what it is told."""

    answered = Signal(object)  # Response
    sure_chosen = Signal(object)  # Confidence
    not_known = Signal()
    flagged = Signal()
    checked = Signal()
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
        self._sureness = QWidget()
        self._sure = Segmented(look, self.tr("How sure are you?"))
        self._not_known = Button(look, self.tr("I don’t know"), ButtonKind.QUIET, icon="ask")
        self._feedback = Card(look)
        self._verdict = StateLine(look, Type.HEADING)
        self._verdict_words = ""
        self._explanation = PlainLabel(look, role=Type.READING)
        self._place = PlainLabel(look, role=Type.SMALL, ink="text2")
        self._caps = (KeyCap(look, "L"), KeyCap(look, "0"))
        self._navigator = Navigator(look, self.tr("Questions"))
        self._legend = Legend(look)
        self._hand_in = Button(look, self.tr("Hand in …"))
        self._previous = Button(look, self.tr("Previous"), icon="left", size=48)
        self._next = Button(look, self.tr("Next"), ButtonKind.PRIMARY, icon_after="right", size=48)
        self._list = Button(look, "", ButtonKind.QUIET, icon="grid")
        self._count = PlainLabel(look, wrap=False)
        self._saved = StateLine(look)
        self._panel = self._make_panel()
        self._page = self._make_page()
        self._foot = self._make_foot()
        self._arrange()
        self._connect()

    def show_screen(self, screen: SittingScreen, *, single_keys: bool) -> None:
        question, sheet = screen.question, screen.sheet
        self._task.set_text(wording.task(question))
        self._flag.set_flagged(sheet.flagged)
        self._stem.set_text(question.stem)
        self._form.set_key_caps(single_keys)
        self._form.show_answer(question, sheet.response, locked=sheet.checked, judged=sheet.checked)
        self._show_sureness(screen, single_keys=single_keys)
        self._show_feedback(screen)
        faces = cells(screen)
        self._navigator.set_cells(faces)
        self._legend.set_cells(faces)
        self._show_foot(screen)
        for cap in self._caps:
            cap.setVisible(single_keys)

    def focus_answer(self) -> None:
        self._form.focus_first()
        self._page.verticalScrollBar().setValue(0)

    def press_option(self, option: int) -> None:
        self._form.press(option)

    def show_saved(self, *, saved: bool) -> None:
        if saved:
            self._saved.set_line("check", self.tr("Saved"), "text2")
        else:
            self._saved.set_line("warn", self.tr("Not saved yet: trying again"), "warn")

    def opening_words(self, screen: SittingScreen) -> str:
        """What a screen reader says when the question opens."""
        words, question = self.tr("Question {0} of {1}. {2}. {3}"), screen.question
        return words.format(screen.position + 1, len(screen.questions), wording.task(question), question.stem)

    def feedback_words(self) -> str:
        return f"{self._verdict_words}. {self._explanation.text()}"

    def regions(self) -> tuple[QWidget, ...]:
        """What F6 goes through: question, navigator, foot."""
        return (self._form, self._navigator, self._next)

    def resize_to(self, effective_width: float) -> None:
        """Lays out for a window of this width divided by the text size (VISUAL guide, breakpoints)."""
        theme = self._look.theme
        wide, medium = effective_width >= 1120, effective_width >= 960  # noqa: PLR2004 - the guide's breakpoints
        self._panel.setVisible(medium)
        self._panel.setFixedWidth(theme.px(_PANEL if wide else _PANEL_MEDIUM))
        self._navigator.set_compact(not wide)
        self._list.setVisible(not medium)
        self._count.setVisible(medium)
        narrow = effective_width < 800  # noqa: PLR2004
        self._form.set_narrow(narrow)
        self._stem.set_type(Type.STEM_NARROW if narrow else Type.STEM)
        self._foot.setFixedHeight(theme.px(50 if narrow else _FOOT))

    def _show_sureness(self, screen: SittingScreen, *, single_keys: bool) -> None:
        sheet = screen.sheet
        words = (self.tr("I’m guessing"), self.tr("Fairly sure"), self.tr("Certain"))
        keys = ("7", "8", "9") if single_keys else ("", "", "")
        current = None if sheet.sure is None else sheet.sure - 1
        self._sure.set_segments([Segment(w, key=k) for w, k in zip(words, keys, strict=True)], current)
        self._sureness.setVisible(not sheet.checked)
        is_on = sheet.response.dont_know
        self._not_known.set_kind(ButtonKind.ACCENT if is_on else ButtonKind.QUIET)
        self._not_known.set_text(self.tr("I don’t know, chosen") if is_on else self.tr("I don’t know"))

    def _show_feedback(self, screen: SittingScreen) -> None:
        question, sheet = screen.question, screen.sheet
        for widget in (self._feedback, self._verdict):
            widget.setVisible(sheet.checked)
        self._task.setVisible(not sheet.checked)
        if sheet.checked:
            state = verdict(question, sheet.response)
            said = wording.verdict(state)
            self._verdict_words = wording.verdict_sentence(state, sheet.sure)
            self._verdict.set_line(said.icon, self._verdict_words, said.ink)
            self._explanation.set_text(question.explanation)
            self._place.set_text(self.tr("From {0} of the article.").format(wording.paragraph(question.paragraph)))

    def _show_foot(self, screen: SittingScreen) -> None:
        self._previous.setEnabled(screen.position > 0)
        count = self.tr("{0} of {1} answered").format(screen.answered, len(screen.questions))
        self._count.set_text(count)
        self._list.set_text(count)
        self.show_saved(saved=not screen.unsaved)
        self._next.set_text(self._next_words(screen))

    def _next_words(self, screen: SittingScreen) -> str:
        sheet = screen.sheet
        given = is_answer(sheet.response) or sheet.response.dont_know
        if screen.mode is Mode.PRACTICE and given and not sheet.checked:
            return self.tr("Check")
        return self.tr("To hand-in") if screen.is_last else self.tr("Next")

    def _make_page(self) -> ScrollPage:
        theme = self._look.theme
        page = ScrollPage(self._look, column=_COLUMN)
        top = QHBoxLayout()
        top.addWidget(self._verdict, 1)
        top.addWidget(self._task, 1)
        top.addWidget(self._flag)
        top.addWidget(self._caps[0])
        line = FlowLayout(gap=12)
        self._sureness.setLayout(line)
        line.addWidget(PlainLabel(self._look, self.tr("How sure are you?"), ink="text2", wrap=False))
        for control in (self._sure, self._not_known, self._caps[1]):
            line.addWidget(control)
        for words in (self._explanation, self._place):
            self._feedback.body.addWidget(words)
        page.body.setSpacing(theme.space(12))
        page.body.addLayout(top)
        for widget in (self._stem, self._form, self._sureness, self._feedback):
            page.body.addWidget(widget)
        page.body.addStretch(1)
        return page

    def _make_panel(self) -> QWidget:
        theme = self._look.theme
        panel = Bar(self._look, Qt.Edge.LeftEdge)
        column = QVBoxLayout(panel)
        margin = theme.space(24)
        column.setContentsMargins(margin, theme.space(28), margin, theme.space(20))
        column.setSpacing(theme.space(16))
        column.addWidget(PlainLabel(self._look, self.tr("Questions"), Type.HEADING))
        column.addWidget(self._navigator)
        column.addWidget(self._legend)
        column.addStretch(1)
        column.addWidget(self._hand_in)
        return panel

    def _make_foot(self) -> QWidget:
        foot = Bar(self._look, Qt.Edge.TopEdge)
        line = QHBoxLayout(foot)
        line.setContentsMargins(20, 0, 20, 0)
        line.addWidget(self._previous)
        line.addStretch(1)
        for widget in (self._list, self._count, self._saved):
            line.addWidget(widget)
        line.setSpacing(self._look.theme.space(20))
        line.addStretch(1)
        line.addWidget(self._next)
        return foot

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

    def _connect(self) -> None:
        self._form.answered.connect(self.answered)
        self._form.submitted.connect(self.went_on)
        self._sure.chosen.connect(lambda at: self.sure_chosen.emit(Confidence(at + 1)))
        self._not_known.clicked.connect(self.not_known)
        self._flag.flagged.connect(lambda _on: self.flagged.emit())
        self._navigator.chosen.connect(self.went_to)
        self._hand_in.clicked.connect(self.hand_in_asked)
        self._list.clicked.connect(self.hand_in_asked)
        self._previous.clicked.connect(self.went_back)
        self._next.clicked.connect(self.went_on)
