"""The view before handing in: which questions are open or flagged, and one confirmation with their number."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.quiz.clock_screen import Stage
from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.completeness import Completeness
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.gui.accessibility.named_groups import mark_page
from sco_quiz.gui.pages.quiz.sitting.hand_in.hand_in_foot import HandInFoot
from sco_quiz.gui.pages.quiz.sitting.question.question_cells import cell_state
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates, quiz_terms, sentences
from sco_quiz.gui.widgets.controls.chips import Chip, ChipRow
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.question_cell import CellState
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import Cell, Column, RowView
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 880
_ALL, _INCOMPLETE, _UNANSWERED, _FLAGGED, _TO_LOOK_AT = range(5)
_SIGNS = {
    CellState.UNSURE: "cell-unsure",
    CellState.ANSWERED: "cell-answered",
    CellState.INCOMPLETE: "cell-incomplete",
    CellState.SEEN: "cell-seen",
    CellState.NOT_SEEN: "cell-not-seen",
}


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
        self._shown: tuple[int, ...] = ()
        self._counts = ""
        self._filter = _TO_LOOK_AT
        self._dialog: ConfirmDialog | None = None
        self._title = PlainLabel(look, role=Type.TITLE)
        self._rule = PlainLabel(look, role=Type.READING, ink="text2")
        self._chips = ChipRow(look, self.tr("Filter"))
        columns = (
            Column(self.tr("No."), right=True),
            Column(self.tr("Question"), stretch=True),
            Column(self.tr("State")),
            Column(self.tr("Flag")),
        )
        self._rows = RowList(look, self.tr("Questions"), columns, opens=True)
        self._nothing = PlainLabel(look, self.tr("No question in this list."), ink="text2")
        self._foot = HandInFoot(look, _COLUMN)
        self._arrange()
        self._chips.chosen.connect(self._choose_filter)
        self._rows.opened.connect(self._open)
        self._foot.went_to_first.connect(self._go_to_first)
        self._foot.hand_in_asked.connect(self._ask)

    def open_with(self, screen: SittingScreen, *, hide_clock: bool) -> None:
        """Show which questions are left, and focus the likeliest next step."""
        self._filter = _TO_LOOK_AT if _matching(screen, _TO_LOOK_AT) else _ALL
        self.show_screen(screen, hide_clock=hide_clock)
        self.focus_likeliest()

    def focus_likeliest(self) -> None:
        self._foot.focus_likeliest()

    def show_screen(self, screen: SittingScreen, *, hide_clock: bool) -> None:
        self._screen = screen
        self._counts = self.tr("{0}.").format(sentences.begun(quiz_terms.answer_counts(screen.completeness)))
        self._title.set_text(self._headline(screen))
        self.show_time(screen, hide_clock=hide_clock)
        self._show_rows(screen)
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

    def _show_rows(self, screen: SittingScreen) -> None:
        names = (
            self.tr("All"),
            self.tr("Incomplete"),
            self.tr("No answer"),
            self.tr("Flagged"),
            self.tr("To look at"),
        )
        counts = [len(_matching(screen, which)) for which in range(len(names))]
        self._chips.set_chips([Chip(n, c) for n, c in zip(names, counts, strict=True)], self._filter)
        self._shown = _matching(screen, self._filter)
        self._rows.set_rows([self._row(screen, at) for at in self._shown])
        self._rows.setVisible(bool(self._shown))
        self._nothing.setVisible(not self._shown)

    def _row(self, screen: SittingScreen, at: int) -> RowView:
        sheet, stem = screen.sheets[at], screen.questions[at].stem
        cell = cell_state(screen.completeness[at], seen=sheet.seen)
        state, sign = self._state_words(cell), _SIGNS[cell]
        flag = self.tr("Flagged") if sheet.flagged else ""
        cells = (
            Cell(str(at + 1), strong=True),
            Cell(stem),
            Cell(state, ink="text2", icon=sign),
            Cell(flag, ink="flag", icon="flag-on" if flag else ""),
        )
        return RowView(cells, self.tr("Question {0}, {1} {2}. {3}. Go to it").format(at + 1, state, flag, stem))

    def _state_words(self, state: CellState) -> str:
        return {
            CellState.UNSURE: self.tr("I don’t know"),
            CellState.ANSWERED: self.tr("Answered"),
            CellState.INCOMPLETE: self.tr("Incomplete"),
            CellState.SEEN: self.tr("No answer"),
            CellState.NOT_SEEN: self.tr("Not seen yet"),
        }[state]

    def _choose_filter(self, which: int) -> None:
        self._filter = which
        if self._screen is not None:
            self._show_rows(self._screen)

    def _open(self, row: int) -> None:
        self.went_to.emit(self._shown[row])

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
        card = Card(self._look)
        parts: tuple[QWidget, ...] = (self._chips, self._rows, self._nothing)
        for part in parts:
            card.body.addWidget(part)
        for widget in (self._title, self._rule, card):
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


def _matching(screen: SittingScreen, which: int) -> tuple[int, ...]:
    """The positions that a filter shows, for "to look at" incomplete ones first, then open ones, then flagged ones."""
    flagged = tuple(at for at, sheet in enumerate(screen.sheets) if sheet.flagged)
    return {
        _ALL: tuple(range(len(screen.sheets))),
        _INCOMPLETE: screen.positions(Completeness.INCOMPLETE),
        _UNANSWERED: screen.positions(Completeness.MISSING),
        _FLAGGED: flagged,
        _TO_LOOK_AT: tuple(dict.fromkeys(screen.to_do + flagged)),
    }[which]
