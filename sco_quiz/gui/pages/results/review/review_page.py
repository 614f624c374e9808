"""One question of an ended attempt, as it was shown: every option with its reason, and where the article says so."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.app.library.own_copy import EvidenceScreen
from sco_quiz.app.ports.history import EarlierAnswer
from sco_quiz.app.quiz.results import ReviewScreen
from sco_quiz.domain.fact import FactId
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.outcome import Answered
from sco_quiz.gui.accessibility.announce import announce
from sco_quiz.gui.pages.results.review.challenge_card import ChallengeCard
from sco_quiz.gui.pages.results.review.evidence_card import EvidenceCard
from sco_quiz.gui.pages.results.summary import summary_text
from sco_quiz.gui.style.breakpoints import Width, width_of
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, quiz_terms, sentences
from sco_quiz.gui.text.question_text import question_words
from sco_quiz.gui.widgets.answers.answer_form import AnswerForm
from sco_quiz.gui.widgets.answers.claim_row import ClaimRow
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind, IconButton
from sco_quiz.gui.widgets.labels.icon_label import StateLine
from sco_quiz.gui.widgets.labels.key_tip import key_tip
from sco_quiz.gui.widgets.labels.label import PlainLabel, plain_tool_tip
from sco_quiz.gui.widgets.layout.card import Card, CardRow
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow
from sco_quiz.gui.widgets.lists.definition_list import FactRows
from sco_quiz.gui.widgets.messages.banner import Banner, BannerKind
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 1008
_TRIES = 5


class ReviewPage(LeavingPage):
    stepped = Signal(int)  # -1 or 1 in the list that is being stepped through
    practise_asked = Signal(object)  # FactId
    attach_asked = Signal()
    detach_asked = Signal()
    claimed = Signal(bool)  # whether the learner says that the answer shown was right
    challenged = Signal(str)  # what is wrong with the question shown; empty: nothing any more

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Review"))
        self._look = look
        self._screen: ReviewScreen | None = None
        self._evidence_words = ""
        self._step, self._is_missed = (0, 0), False
        self._back = Button(look, self.tr("Back to result"), ButtonKind.QUIET, icon="left")
        self._where = PlainLabel(look, ink="text2", wrap=False)
        self._previous = IconButton(look, "left", self.tr("Previous"), kind=ButtonKind.OUTLINE)
        self._next = Button(look, self.tr("Next"), ButtonKind.PRIMARY, icon_after="right")
        self._state = StateLine(look, Type.HEADING, sign_size=24, wrap=True)
        self._position = PlainLabel(look, ink="text2", wrap=False)
        self._task = PlainLabel(look, ink="text2")
        self._stem = PlainLabel(look, role=Type.STEM)
        self._form = AnswerForm(look)
        self._claim = ClaimRow(look)
        self._misconception = Banner(look, BannerKind.INFO, "")
        self._again = Button(look, self.tr("Practise this fact again"), icon="replay")
        self._challenge = ChallengeCard(look, self._again)
        self._evidence = EvidenceCard(look)
        self._figures = FactRows(look)
        self._tries = FactRows(look)
        self._tries_title = PlainLabel(look, self.tr("Earlier tries"), strong=True)
        self._page = ScrollPage(look, column=_COLUMN, gap=24)
        self._head = TurningRow(self._has_room)
        self._arrange()
        look.changed.connect(self._fit)
        self._back.clicked.connect(self.left)
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self._again.clicked.connect(self._practise)
        self._claim.claimed.connect(self.claimed)
        self._challenge.challenged.connect(self.challenged)
        self._challenge.opened.connect(self._bring_into_view)
        self._evidence.attach_asked.connect(self.attach_asked)
        self._evidence.detach_asked.connect(self.detach_asked)

    def show_screen(self, screen: ReviewScreen, at: int, of: int, *, missed: bool = False) -> None:
        """`at` counts from 0 in the list of `of` questions that is stepped through: perhaps those that were missed."""
        self._screen = screen
        answer = screen.answer
        question = answer.question
        self._step, self._is_missed = (at, of), missed
        self._show_step()
        self._previous.setEnabled(at > 0)
        self._next.setEnabled(at < of - 1)
        said = quiz_terms.verdict(answer.verdict)
        self._state.set_verdict(said.icon, _state_words(answer), said.ink)
        self._position.set_text(self.tr("Question {0} of {1}").format(answer.position + 1, screen.count))
        self._task.set_text(quiz_terms.task(question))
        self._stem.set_text(question.stem)
        self._form.set_single_keys(False)
        self._form.show_answer(question, answer.response, locked=True, judged=True)
        self._claim.show_claim(can_claim=screen.can_claim, is_claimed=answer.claimed)
        self._show_misconceptions(screen)
        self._challenge.show_note(screen.challenge)
        self._show_figures(screen)
        self._evidence_words = ""

    def show_claim(self, screen: ReviewScreen) -> None:
        """The same question after the learner said that the answer was right, or took that back."""
        self._screen = screen
        self._claim.show_claim(can_claim=screen.can_claim, is_claimed=screen.answer.claimed)
        self._show_misconceptions(screen)
        self._show_figures(screen)
        announce(self, self._claim.words())

    def show_challenge(self, kept: str) -> None:
        self._challenge.show_note(kept)

    def show_evidence(self, evidence: EvidenceScreen) -> None:
        """May be called again: a copy can be attached and removed while the page is open."""
        if self._screen is not None:
            self._evidence.show_evidence(self._screen.answer.question, self._screen.source, evidence)
            self._evidence_words = self._evidence.words()

    def position(self) -> int:
        """The question shown, counted from 0 in the attempt."""
        return self._screen.answer.position if self._screen else 0

    def fact(self) -> FactId | None:
        """The fact of the question shown; None before there was one."""
        return self._screen.answer.question.fact if self._screen else None

    def focus_first(self) -> None:
        (self._next if self._next.isEnabled() else self._back).setFocus()

    def copied(self) -> str:
        """The question with what was answered and what is right."""
        if self._screen is None:
            return ""
        answer = self._screen.answer
        mine = self.tr("Your answer: {0}.").format(quiz_terms.answer_text(answer.question, answer.response))
        right = self.tr("Right answer: {0}.").format(quiz_terms.right_answer(answer.question))
        return "\n".join([question_words(answer.question), mine, right, answer.question.explanation])

    def spoken(self) -> str:
        """What a screen reader says when the page opens: question, verdict, answer, right answer, reason, evidence."""
        if self._screen is None:
            return ""
        answer = self._screen.answer
        state = sentences.ended(_state_words(answer))
        said = self._claim.words() if answer.claimed else ""
        mine = self.tr("Your answer: {0}.").format(quiz_terms.answer_text(answer.question, answer.response))
        right = self.tr("Right answer: {0}.").format(quiz_terms.right_answer(answer.question))
        if answer.verdict is Verdict.RIGHT:
            right = ""
        why = answer.question.explanation
        return sentences.sentences(answer.question.stem, state, said, mine, right, why, self._evidence_words)

    def _bring_into_view(self, part: QWidget) -> None:
        self._page.fit()
        self._page.ensureWidgetVisible(part, 0, self._look.theme.px(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._head.row.setSpacing(self._look.theme.space(12))
        self._show_step()

    def _has_room(self, width: int) -> bool:
        parts = (self._state, self._position)
        return sum(part.sizeHint().width() for part in parts) + self._head.row.spacing() <= width

    def _width(self) -> Width:
        return width_of(self.window().width(), self._look.theme.text_size)

    def _show_step(self) -> None:
        """Where one is in the list, unless it is the whole quiz in its own order: that is the question's number."""
        (at, of), screen = self._step, self._screen
        is_all = screen is not None and (at, of) == (screen.answer.position, screen.count)
        words = self.tr("{0} of {1} in the list")
        if self._width() < Width.SMALL:
            words = self.tr("{0} of {1}")
        elif self._is_missed:
            words = self.tr("Missed {0} of {1}")
        self._where.set_text(words.format(str(at + 1), str(of)))
        self._where.setVisible(not is_all)
        is_long = self._is_missed and self._width() >= Width.SMALL
        self._next.set_text(self.tr("Next missed") if is_long else self.tr("Next"))
        self._show_tips()

    def _show_tips(self) -> None:
        """The keys, and at an end of the list, why there is no more."""
        at, of = self._step
        if at > 0:
            key_tip(self._previous, self.tr("Previous"), "PgUp")
        else:
            plain_tool_tip(self._previous, self.tr("This is the first of the list."))
        if at < of - 1:
            key_tip(self._next, self._next.text(), "PgDown")
        else:
            plain_tool_tip(self._next, self.tr("This is the last of the list."))

    def _show_misconceptions(self, screen: ReviewScreen) -> None:
        names = "; ".join(each.name for each in screen.misconceptions)
        self._misconception.setVisible(bool(names))
        if names:
            count = max(each.questions for each in screen.misconceptions)
            words = self.tr("It shows in %n question(s) of this quiz.", "", count)
            self._misconception.set_texts(self.tr("Likely mix-up: {0}").format(names), words)

    def _show_figures(self, screen: ReviewScreen) -> None:
        answer = screen.answer
        rows = [
            (self.tr("Confidence"), quiz_terms.confidence(answer.sure)),
            (self.tr("Time"), dates.duration(answer.time_ns)),
            (self.tr("Points"), quiz_terms.score(answer.points, 1)),
        ]
        if answer.claimed:
            rows.append((self.tr("Points if it was right"), quiz_terms.score(answer.claimed_points, 1)))
        self._figures.set_rows(rows)
        tries = screen.earlier[:_TRIES]
        self._tries_title.setVisible(bool(tries))
        self._tries.setVisible(bool(tries))
        self._tries.set_rows([_try_row(each) for each in tries])

    def _practise(self) -> None:
        if self._screen is not None:
            self.practise_asked.emit(self._screen.answer.question.fact)

    def _arrange(self) -> None:
        space = self._look.theme.space
        top, beside, main = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        top.addWidget(self._back)
        top.addStretch(1)
        for button in (self._where, self._previous, self._next):
            top.addWidget(button)
        top.setSpacing(space(12))
        self._head.row.addWidget(self._state, 1)
        self._head.row.addWidget(self._position)
        main.addWidget(self._head)
        for widget in (self._task, self._stem, self._form):
            main.addWidget(widget)
        main.addWidget(self._claim)
        main.addWidget(self._misconception)
        main.addWidget(self._challenge)
        main.addStretch(1)
        main.setSpacing(space(12))
        for card in (self._evidence, self._figures_card()):
            beside.addWidget(card)
        beside.addStretch(1)
        beside.setSpacing(space(16))
        row = CardRow(self._look)
        for layout, stretch in ((main, 2), (beside, 1)):
            part = QWidget()
            layout.setContentsMargins(0, 0, 0, 0)
            part.setLayout(layout)
            row.add(part, stretch)
        self._page.body.addLayout(top)
        self._page.body.addWidget(row)
        self._page.body.addStretch(1)
        self.fill(self._page)

    def _figures_card(self) -> Card:
        card = Card(self._look)
        for widget in (self._figures, self._tries_title, self._tries):
            card.body.addWidget(widget)
        return card


def _state_words(answer: Answered) -> str:
    return quiz_terms.verdict_sentence(answer.verdict, answer.sure, answer.response)


def _try_row(each: EarlierAnswer) -> tuple[str, str]:
    return (dates.short_date(each.ended_at), summary_text.earlier(each))
