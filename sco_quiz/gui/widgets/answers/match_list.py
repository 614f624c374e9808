"""Left-hand items, each with a drop-down of the right-hand items."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from sco_quiz.gui.accessibility.named_groups import mark_told
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text.sentences import ended, sentences
from sco_quiz.gui.widgets.answers.answer_style import OptionState, paint_ground, state_word, style_of
from sco_quiz.gui.widgets.controls.fields.drop_down import DropDown
from sco_quiz.gui.widgets.labels.icon_label import Sign
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.widget_pool import place_of, set_count, show_rows

_GAP = 11
_STACKS_BELOW = 480  # px at 100 %


@dataclass(frozen=True, slots=True)
class MatchView:
    """`chosen` is one of the choices, or None. At review `right` is the right one where another or none was chosen.

    `reason` stands below at review.
    """

    left: str
    chosen: str | None = None
    state: OptionState = OptionState.OPEN
    right: str = ""
    reason: str = ""


class MatchRow(QWidget):
    matched = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = OptionState.OPEN
        self._left = PlainLabel(look, "", Type.READING)
        mark_told(self._left)  # by the name of the list
        self._link = Sign(look, "link", "text2", 20)
        self.drop_down = DropDown(look, "", self.tr("Choose …"))
        self._spoken = PlainLabel(look, parent=self)  # on Linux a combo box is named by its label, not by itself
        self._spoken.setBuddy(self.drop_down)
        self._spoken.hide()
        self._given = PlainLabel(look, "", Type.READING, strong=True)
        self._word = PlainLabel(look, "", Type.SMALL, strong=True)
        self._right = PlainLabel(look, "", Type.READING, strong=True, ink="right")
        self._right_word = PlainLabel(look, self.tr("Right match"), Type.SMALL, strong=True, ink="right")
        self._reason = PlainLabel(look, "", Type.BODY, ink="text2")
        self._grid = QGridLayout(self)
        self._is_stacked: bool | None = None
        self._lay_out()
        self.drop_down.activated.connect(self._choose)
        look.changed.connect(self._space)
        look.changed.connect(self._lay_out)

    def set_view(self, view: MatchView, choices: Sequence[str]) -> None:
        self._state = view.state
        self._left.set_text(view.left)
        name = self.tr("Match for {0}").format(view.left)
        self.drop_down.setAccessibleName(name)
        self._spoken.setAccessibleName(name)
        place = next((i for i, choice in enumerate(choices) if choice == view.chosen), -1)
        self.drop_down.set_choices(choices, place)
        is_open = view.state is OptionState.OPEN
        self.drop_down.setVisible(is_open)
        self._given.setVisible(not is_open)
        self._given.set_text(view.chosen or self.tr("no match chosen"))
        self._link.set_sign("link", "accent" if view.chosen else "text2")
        word = state_word(view.state)
        self._word.set_text(word)
        self._word.set_ink(style_of(view.state).letter)
        self._word.setVisible(bool(word))
        self._right.set_text(view.right)
        for part in (self._right, self._right_word):
            part.setVisible(bool(view.right))
        self._reason.set_text(view.reason)
        self._reason.setVisible(bool(view.reason))
        self._given.setAccessibleName("" if is_open else self._heard(view))
        self.update()

    def set_stop(self, policy: Qt.FocusPolicy) -> None:
        """A row that cannot be changed any more takes the focus by what was chosen in it, to be heard."""
        self._given.setFocusPolicy(Qt.FocusPolicy.NoFocus if self._state is OptionState.OPEN else policy)

    def reading(self) -> QWidget:
        """What has the focus while the row is heard."""
        return self._given

    def _heard(self, view: MatchView) -> str:
        """The item, its match, whether that is right, the right one and the reason."""
        pair = self.tr("{0}: {1}").format(view.left, self._given.text())
        right = self.tr("Right match: {0}").format(view.right) if view.right else ""
        return sentences(*(ended(part) for part in (pair, self._word.text(), right) if part), view.reason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ground(painter, self._look.theme, QRectF(self.rect()), style_of(self._state))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Put the match beside its item where each keeps room for a few words, else below it."""
        is_stacked = self.width() < self._look.theme.px(_STACKS_BELOW)
        if is_stacked is self._is_stacked:
            return
        self._is_stacked = is_stacked
        self._space()
        middle = Qt.AlignmentFlag.AlignVCenter
        row, link = (1, 0) if is_stacked else (0, 1)
        self._grid.addWidget(self._left, 0, 0, 1, 3 if is_stacked else 1)
        self._grid.addWidget(self._link, row, link, middle)
        self._grid.addWidget(self.drop_down, row, link + 1, middle)
        self._grid.addWidget(self._given, row, link + 1, middle)
        self._grid.addWidget(self._word, row + 1, link + 1)
        self._grid.addWidget(self._right, row + 2, link + 1)
        self._grid.addWidget(self._right_word, row + 3, link + 1)
        self._grid.addWidget(self._reason, row + 4, 0, 1, 3)
        for column, stretch in enumerate((0, 1, 0) if is_stacked else (5, 0, 4)):
            self._grid.setColumnStretch(column, stretch)

    def _choose(self, place: int) -> None:
        self.matched.emit(self.drop_down.itemText(place))

    def _space(self) -> None:
        """Leave room around the list for the focus ring."""
        theme = self._look.theme
        side, top = theme.space(18), theme.space(12 if theme.is_high else 9)
        self._grid.setContentsMargins(side, top, top, top)
        self._grid.setHorizontalSpacing(theme.space(14))
        self._grid.setVerticalSpacing(theme.space(10 if self._is_stacked else 3))
        self.setMinimumHeight(theme.px(58))


class MatchList(QWidget):
    """`matched` carries the row and the chosen right item."""

    matched = Signal(int, object)

    def __init__(self, look: Look, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[MatchRow] = []
        self._stop = 0  # the row that Tab comes to where they are only read
        self._leaves_keys = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addStretch(1)
        self.setAccessibleName(name)
        look.changed.connect(self._space)
        self._space()

    def set_views(self, views: Sequence[MatchView], choices: Sequence[str]) -> None:
        self._make_rows(len(views))
        for row, view in zip(self._rows, views, strict=True):
            row.set_view(view, choices)
        show_rows(self._rows)
        self._rest_at(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The rows that are only read are one stop, in which arrows go from row to row."""
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        reading = [row.reading() for row in self._rows]
        focus = self.focusWidget()
        if by and focus in reading:
            self._rest_at(min(max(reading.index(focus) + by, 0), len(reading) - 1))
            reading[self._stop].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _rest_at(self, stop: int) -> None:
        self._stop = stop
        for at, row in enumerate(self._rows):
            row.set_stop(Qt.FocusPolicy.StrongFocus if at == stop else Qt.FocusPolicy.ClickFocus)

    def set_leaves_keys(self, leaves: bool) -> None:  # noqa: FBT001 - named by the setter
        """Set `DropDown.leaves_keys` of every row."""
        self._leaves_keys = leaves
        for row in self._rows:
            row.drop_down.leaves_keys = leaves

    def rows(self) -> tuple[MatchRow, ...]:
        return tuple(self._rows)

    def focus_first(self) -> None:
        """Focus the first row without a match, else the first."""
        empty = [row for row in self._rows if row.drop_down.currentIndex() < 0]
        for row in (empty or self._rows)[:1]:
            row.drop_down.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_rows(self, count: int) -> None:
        set_count(self._rows, count, self._make_row)

    def _make_row(self) -> MatchRow:
        row = MatchRow(self._look, self)
        row.drop_down.leaves_keys = self._leaves_keys
        row.matched.connect(self._tell)
        self._layout.insertWidget(len(self._rows), row)
        return row

    def _tell(self, choice: str) -> None:
        self.matched.emit(place_of(self._rows, self.sender()), choice)

    def _space(self) -> None:
        self._layout.setSpacing(self._look.theme.space(_GAP))
