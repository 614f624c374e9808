"""The options of one question: one Tab stop; one or several can be chosen."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.accessibility.roving_focus import Roving
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.answers.answer_style import OptionState
from sco_quiz.gui.widgets.answers.options.option_line import OptionLine, StrikeButton
from sco_quiz.gui.widgets.answers.options.option_plan import OptionView
from sco_quiz.gui.widgets.answers.options.option_row import OptionRow
from sco_quiz.gui.widgets.layout.widget_pool import place_of, set_count, show_rows

KEYS = "123456G"  # one for each option in order; 7 to 9 set the confidence
_GAP = 10


class OptionGroup(QWidget):
    """`chosen` carries the frozenset of positions that are chosen after a click.

    `strikes`: beside each option stands a button that strikes it out. Of these buttons one is a Tab stop: that of the
    option which is one.
    """

    chosen = Signal(object)
    limit_reached = Signal()
    struck = Signal(int)

    def __init__(self, look: Look, name: str = "", *, strikes: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._has_strikes = strikes
        self._lines: list[OptionLine] = []
        self._rows: list[OptionRow] = []
        self._several = False
        self._limit: int | None = None
        self._narrow = False
        self._key_caps = True
        self._roving = Roving(self)
        self._roving_strikes = Roving(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addStretch(1)
        self.setAccessibleName(name)
        look.changed.connect(self._space)
        self._space()

    def set_views(self, views: Sequence[OptionView], *, several: bool = False, limit: int | None = None) -> None:
        """Show the options. `limit` is how many may be chosen where `several` may; None sets none."""
        self._several = several
        self._limit = limit
        self._make_rows(len(views))
        for place, (row, view) in enumerate(zip(self._rows, views, strict=True)):
            position = self.tr("{0} of {1}").format(place + 1, len(views))
            row.set_view(view, is_square=several, position=position)
        show_rows(self._rows)
        self._show_strikes()
        self._stop()

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - named by the setter
        self._narrow = narrow
        for line in self._lines:
            line.set_narrow(narrow)

    def set_key_caps(self, shown: bool) -> None:  # noqa: FBT001 - named by the setter
        self._key_caps = shown
        for place, row in enumerate(self._rows):
            row.set_key(self._key(place))

    def press(self, place: int) -> None:
        """Click the row at a position; a position without a row does nothing.

        A screen reader says the state of a radio button that has just got the focus, or that Space has changed; only of
        another key it must be told.
        """
        if 0 <= place < len(self._rows):
            row, had_focus = self._rows[place], self._rows[place].hasFocus()
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            row.click()
            if had_focus and not self._several and row.view.state is OptionState.OPEN:
                announce(self, self.tr("Chosen") if row.view.chosen else self.tr("Cleared"), Weight.ASKED)

    def focus_first(self) -> None:
        if self._rows:
            self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def rows(self) -> tuple[OptionRow, ...]:
        return tuple(self._rows)

    def _first(self) -> OptionRow:
        return next((row for row in self._rows if row.view.chosen), self._rows[0])

    def _make_rows(self, count: int) -> None:
        set_count(self._rows, count, self._make_row)
        while len(self._lines) > count:
            line = self._lines.pop()
            self._layout.removeItem(line.grid)
            line.grid.deleteLater()
            if line.strike is not None:
                line.strike.hide()
                line.strike.deleteLater()
        self._roving.set_buttons(self._rows)
        self._roving_strikes.set_buttons([line.strike for line in self._lines if line.strike is not None])

    def _make_row(self) -> OptionRow:
        place = len(self._rows)
        letter = chr(ord("A") + place)
        row = OptionRow(self._look, letter, self._key(place), self)
        row.clicked.connect(self._click)
        row.struck.connect(self._strike)
        row.came.connect(self._follow)
        strike = StrikeButton(self._look, letter, self) if self._has_strikes else None
        if strike is not None:
            strike.clicked.connect(row.struck)
            strike.pressed_x.connect(row.struck)
        line = OptionLine(self._look, row, strike)
        line.set_narrow(self._narrow)
        self._lines.append(line)
        self._layout.insertLayout(place, line.grid)
        return row

    def _show_strikes(self) -> None:
        """Before a button with the focus is hidden its option gets it."""
        for line in self._lines:
            if line.strike is not None:
                if line.row.view.state is not OptionState.OPEN and line.strike.hasFocus():
                    line.row.setFocus()
                line.strike.show_option(line.row.view)

    def _key(self, place: int) -> str:
        return KEYS[place] if self._key_caps and place < len(KEYS) else ""

    def _stop(self) -> None:
        if self._rows:
            self._roving.rest_at(self._first())
            focused = next((row for row in self._rows if row.hasFocus()), self._first())
            self._roving_strikes.rest_at(self._lines[self._rows.index(focused)].strike)

    @Slot()
    def _follow(self) -> None:
        """Tab goes from an option to its own button."""
        self._roving_strikes.stop_at(self._lines[place_of(self._rows, self.sender())].strike)

    def _click(self) -> None:
        place = place_of(self._rows, self.sender())
        if self._rows[place].view.state is not OptionState.OPEN:
            self._show_as_before()
            return
        before = frozenset(i for i, own in enumerate(self._rows) if own.view.chosen)
        after = before ^ {place} if self._several else frozenset({place}) - before
        if self._limit is not None and len(after) > max(self._limit, len(before)):
            self._show_as_before()
            self._refuse()
            return
        self._show(after)
        self.chosen.emit(after)

    def _strike(self) -> None:
        place = place_of(self._rows, self.sender())
        if self._rows[place].view.state is OptionState.OPEN:
            self.struck.emit(place)

    def _refuse(self) -> None:
        text = self.tr("{0} of {0} chosen. Clear one first.").format(self._limit)
        announce(self, text)
        self.limit_reached.emit()

    def _show_as_before(self) -> None:
        """Show the chosen options again: a screen reader's Toggle has changed the check mark already."""
        self._show(frozenset(place for place, row in enumerate(self._rows) if row.view.chosen))

    def _show(self, chosen: frozenset[int]) -> None:
        before = {place for place, row in enumerate(self._rows) if row.view.chosen}
        views = [
            replace(row.view, chosen=place in chosen, struck=row.view.struck and place not in chosen - before)
            for place, row in enumerate(self._rows)
        ]
        self.set_views(views, several=self._several, limit=self._limit)

    def _space(self) -> None:
        for line in self._lines:
            line.set_narrow(self._narrow)
        self._layout.setSpacing(self._look.theme.space(_GAP))
