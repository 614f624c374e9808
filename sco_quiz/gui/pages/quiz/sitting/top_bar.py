"""The bar above a quiz: a button to pause or to go back, the number of the question, and the clock."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sco_quiz.app.quiz.clock_screen import ClockScreen, Stage
from sco_quiz.app.quiz.sitting import SittingScreen
from sco_quiz.gui.accessibility.announce import say_with_focus
from sco_quiz.gui.style.breakpoints import Width
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text import dates
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.clock_view import ClockDisplay, ClockState, ClockView
from sco_quiz.gui.widgets.labels.key_tip import key_tip
from sco_quiz.gui.widgets.labels.label import CutLabel, PlainLabel
from sco_quiz.gui.widgets.labels.progress_line import ProgressLine
from sco_quiz.gui.widgets.layout.bar import Bar

_HEIGHT = 60
_HEIGHT_NARROW = 46
_STATES = {
    Stage.CALM: ClockState.CALM,
    Stage.LATE: ClockState.LATE,
    Stage.LAST_MINUTE: ClockState.LAST_MINUTE,
    Stage.PAUSED: ClockState.PAUSED,
    Stage.OVERTIME: ClockState.OVER,
    Stage.OVER: ClockState.OVER,
}


class TopBar(Bar):
    pressed = Signal()  # the button at the left: pause, or go back to the question
    clock_toggled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.BottomEdge, parent)
        self._look = look
        self._left = Button(look, "", icon="pause")
        self._left_words = ("", "")
        self._left_key = ""
        self._heading = self._widest = ""
        self._numbers = ("", "")
        self._names_question = True
        self._is_hidden = False
        self.has_keys = True  # single keys do what the buttons do
        self._width = Width.WIDE
        self._title = CutLabel(look, ink="text2")
        self._position = PlainLabel(look, strong=True, wrap=False)
        self._position.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._progress = ProgressLine(look)
        self._clock = ClockView(look)
        self._view = ClockDisplay(ClockState.CALM, 1.0, "")
        self._has_title = True
        self._hide = Button(look, "", ButtonKind.QUIET, icon="eye-off", size=32)
        self._right = QHBoxLayout()
        self._arrange()
        self._left.clicked.connect(self.pressed)
        self._hide.clicked.connect(self.clock_toggled)

    def show_left(self, words: str, icon: str, key: str, short: str = "") -> None:
        """Set the button at the left; without words it is hidden. In a narrow window it has the `short` words."""
        self._left_words, self._left_key = (words, short or words), key
        self._left.setVisible(bool(words))
        self._left.set_icon(icon)
        self._show_words()

    def say_with_left(self, text: str) -> None:
        """Say something with the button at the left when it gets the focus."""
        say_with_focus(self._left, text)

    def focus_left(self) -> None:
        self._left.setFocus()

    def name_place(self, heading: str, widest: str, *, is_question: bool) -> None:
        """Say what is open. `widest` is the longest heading of this quiz, whose width is kept free.

        Where the window is as narrow as can be a question is named by its numbers alone.
        """
        self._heading, self._widest, self._names_question = heading, widest, is_question

    def show_screen(self, screen: SittingScreen, *, hidden: bool, seconds: bool = False) -> None:
        """Show a screen, and its clock as `show_clock` does."""
        count = len(screen.questions)
        numbers = self.tr("{0} of {1}")
        self._numbers = numbers.format(screen.position + 1, count), numbers.format(count, count)
        self._title.set_text(screen.title)
        self._progress.set_share(screen.answered / count)
        self.show_clock(screen.clock, hidden=hidden, seconds=seconds)

    def show_clock(self, clock: ClockScreen, *, hidden: bool, seconds: bool = False) -> None:
        """`seconds`: they are shown all the time."""
        limited = clock.stage is not Stage.NO_LIMIT
        running = clock.stage in {Stage.CALM, Stage.LATE, Stage.LAST_MINUTE}
        covered = hidden and (running or clock.stage is Stage.PAUSED)
        self._clock.setVisible(limited)
        self._hide.setVisible(running)
        self._is_hidden = hidden
        self._show_words()
        if limited:
            self._view = ClockDisplay(
                ClockState.HIDDEN if covered else _STATES[clock.stage],
                clock.share_left,
                self.tr("Clock hidden") if covered else dates.left(clock, seconds=seconds),
            )
            self._show_view()

    def show_title(self, *, shown: bool) -> None:
        """Show the name of the pack, where there is room for it."""
        self._has_title = shown
        self._title.setVisible(shown and self._width >= Width.MEDIUM)

    def resize_to(self, width: Width) -> None:
        self._width = width
        self.show_title(shown=self._has_title)
        theme = self._look.theme
        self.setFixedHeight(theme.px(_HEIGHT_NARROW if width < Width.SMALL else _HEIGHT))
        self._right.setSpacing(theme.space(8 if width is Width.LEAST else 14))
        self._grid.setHorizontalSpacing(8 if width is Width.LEAST else 16)
        self._progress.setVisible(width is not Width.LEAST)  # the foot says the same in numbers
        self._show_words()
        self._show_view()

    def _show_view(self) -> None:
        """In a narrow bar the clock of a paused quiz says only that; the time left stands on the page."""
        is_short = self._view.state is ClockState.PAUSED and self._width < Width.SMALL
        self._clock.set_view(replace(self._view, text=self.tr("Paused")) if is_short else self._view)

    def _show_words(self) -> None:
        """In a narrow bar the button that hides the clock is an icon alone, with its words as name and tool tip."""
        is_narrow = self._width < Width.SMALL
        words, short = self._left_words
        self._left.set_text("" if self._width is Width.LEAST else short if is_narrow else words)
        heading, widest = self._heading, self._widest
        if self._width is Width.LEAST:
            heading, widest = self._numbers if self._names_question else (heading, heading)
        self._position.hold_room(widest)
        self._position.set_text(heading)
        self._left.setAccessibleName(words)
        key_tip(self._left, words, self._left_key)
        word = self.tr("Show the clock") if self._is_hidden else self.tr("Hide the clock")
        self._hide.set_text("" if is_narrow else (self.tr("Show") if self._is_hidden else self.tr("Hide")))
        self._hide.set_icon("eye" if self._is_hidden else "eye-off")
        self._hide.setAccessibleName(word)
        key_tip(self._hide, word, "H" if self.has_keys else "")

    def _arrange(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(6)
        middle.addStretch(1)
        middle.addWidget(self._position, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        left = QHBoxLayout()
        left.setSpacing(16)
        left.addWidget(self._left)
        left.addWidget(self._title, 1000)
        left.addStretch(1)
        self._right.addStretch(1)
        self._right.addWidget(self._clock)
        self._right.addWidget(self._hide)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(20, 0, 20, 0)
        grid.setHorizontalSpacing(16)
        for place, part in ((0, left), (2, self._right)):
            side = QWidget()  # also when empty, to keep the middle centred
            part.setContentsMargins(0, 0, 0, 0)
            side.setLayout(part)
            grid.addWidget(side, 0, place)
        grid.addLayout(middle, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
