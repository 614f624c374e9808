"""The view before handing in: which questions are open or flagged, and one confirmation with their number."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.quiz.clock_screen import Stage
from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.completeness import Completeness
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.gui.accessibility.named_groups import mark_page
from sco_quiz.gui.pages.quiz.sitting.hand_in.filtered_questions import FilteredQuestions
from sco_quiz.gui.pages.quiz.sitting.hand_in.hand_in_foot import HandInFoot
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, quiz_terms, sentences
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 880


class HandInView(QWidget):
    """`handed_in` is emitted after the confirmation."""

    went_to = Signal(int)
    handed_in = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Hand in"))
        mark_page(self)
        self._look = look
        self._screen: SittingScreen | None = None
        self._counts = ""
        self._dialog: ConfirmDialog | None = None
        self._title = PlainLabel(look, role=Type.TITLE)
        self._rule = PlainLabel(look, role=Type.READING, ink="text2")
        self._questions = FilteredQuestions(look)
        self._foot = HandInFoot(look, _COLUMN)
        self._arrange()
        self._questions.opened.connect(self.went_to)
        self._foot.went_to_first.connect(self._go_to_first)
        self._foot.hand_in_asked.connect(self._ask)

    def open_with(self, screen: SittingScreen, *, hide_clock: bool) -> None:
        """Show which questions are left, and focus the likeliest next step."""
        self._questions.choose_likeliest(screen)
        self.show_screen(screen, hide_clock=hide_clock)
        self.focus_likeliest()

    def focus_likeliest(self) -> None:
        self._foot.focus_likeliest()

    def show_screen(self, screen: SittingScreen, *, hide_clock: bool) -> None:
        self._screen = screen
        self._counts = self.tr("{0}.").format(sentences.begun(quiz_terms.answer_counts(screen.completeness)))
        self._title.set_text(self._headline(screen))
        self.show_time(screen, hide_clock=hide_clock)
        self._questions.show_screen(screen)
        self._foot.show_screen(screen)

    def show_time(self, screen: SittingScreen, *, hide_clock: bool) -> None:
        """Update what changes from second to second."""
        time = "" if hide_clock else self._time(screen)
        self._rule.set_text(sentences.sentences(self._counts, time, self._marking_rule(screen)))

    def accessible_summary(self) -> str:
        """What is announced when the view opens."""
        return sentences.sentences(self._title.text(), self._rule.text())

    def close_dialog(self) -> None:
        """Close the confirmation, because the time is up."""
        if self._dialog is not None:
            self._dialog.reject()

    def _headline(self, screen: SittingScreen) -> str:
        """What can still be done. Incomplete answers are named first, because they are the easiest to overlook."""
        incomplete, missing = map(screen.open_positions, (Completeness.INCOMPLETE, Completeness.MISSING))
        if not incomplete and not missing:
            return self.tr("No question is left open.")
        half = self.tr("%n answer(s) are incomplete (question(s) {0}).", "", len(incomplete)).format(
            _numbers(incomplete)
        )
        none = self.tr("%n question(s) have no answer: {0}.", "", len(missing)).format(_numbers(missing))
        return sentences.sentences(half if incomplete else "", none if missing else "")

    def _time(self, screen: SittingScreen) -> str:
        if screen.clock.stage is Stage.NO_LIMIT:
            return ""
        if screen.clock.stage is Stage.OVERTIME:
            return self.tr("You are in overtime, {0}.").format(dates.left(screen.clock))
        return self.tr("You have {0}.").format(dates.left(screen.clock))

    def _marking_rule(self, screen: SittingScreen) -> str:
        """Empty in practice, which is not marked by a scheme."""
        if screen.mode is Mode.PRACTICE:
            return ""
        return {
            MarkingScheme.PLAIN: self.tr("Nothing is taken off for a wrong answer."),
            MarkingScheme.PENALTY: self.tr("A wrong choice costs; no answer costs nothing."),
            MarkingScheme.CERTAINTY: self.tr(
                "A wrong answer costs the more, the surer you were; no answer costs nothing."
            ),
        }[screen.scheme]

    def _go_to_first(self) -> None:
        if self._screen is not None and self._screen.to_do:
            self.went_to.emit(self._screen.to_do[0])

    def _ask(self) -> None:
        if self._screen is None:
            return
        left_open, incomplete = len(self._screen.to_do), len(self._screen.positions(Completeness.INCOMPLETE))
        is_practice = self._screen.mode is Mode.PRACTICE
        title = self.tr("Finish practice?") if is_practice else self.tr("Hand in all answers?")
        if left_open and is_practice:
            title = self.tr("Finish with %n question(s) incomplete or unanswered?", "", left_open)
        elif left_open:
            title = self.tr("Hand in with %n question(s) incomplete or unanswered?", "", left_open)
        half = self.tr("%n incomplete answer(s) go in as they stand.", "", incomplete) if incomplete else ""
        self._dialog = ConfirmDialog(
            self._look,
            title,
            sentences.sentences(half, self.tr("You cannot change answers after this. The result opens at once.")),
            safe=self.tr("Keep working"),
            verb=self.tr("Finish") if is_practice else self.tr("Hand in"),
            parent=self.window(),
        )
        agreed = self._dialog.ask()
        self._dialog = None
        if agreed:
            self.handed_in.emit()

    def _arrange(self) -> None:
        page = ScrollPage(self._look, column=_COLUMN)
        for widget in (self._title, self._rule, self._questions):
            page.body.addWidget(widget)
        page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addWidget(self._foot)  # outside the scroll area, so that it is always in sight


def _numbers(positions: tuple[int, ...]) -> str:
    """A list of question numbers; the last two stay on one line."""
    return "\u00a0".join(sentences.joined([str(at + 1) for at in positions]).rsplit(" ", 2))
