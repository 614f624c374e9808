"""An option with the button that strikes it out: beside it, or inside it where the window is narrow."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from sco_quiz.gui.accessibility.key_meaning import command_key
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.answers.answer_style import OptionState
from sco_quiz.gui.widgets.answers.options.option_plan import OptionView
from sco_quiz.gui.widgets.answers.options.option_row import OptionRow
from sco_quiz.gui.widgets.controls.button import ButtonKind, IconButton
from sco_quiz.gui.widgets.labels.key_tip import key_tip

BESIDE = 46  # px at 100 % that the button takes beside the option, with the gap between them


class StrikeButton(IconButton):
    """Visible as long as its option can be struck out. X does the same on it as on the option."""

    pressed_x = Signal()

    def __init__(self, look: Look, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "strike", "", kind=ButtonKind.QUIET, parent=parent)
        self._letter = letter
        self.show_option(OptionView(""))

    def show_option(self, view: OptionView) -> None:
        self.setVisible(view.state is OptionState.OPEN)
        self.set_icon("undo" if view.struck else "strike")
        named = self.tr("Take back {0}") if view.struck else self.tr("Strike out {0}")
        self.setAccessibleName(named.format(self._letter))
        key_tip(self, self.tr("Take back") if view.struck else self.tr("Strike out"), "X")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if command_key(event) == "X":
            self.pressed_x.emit()
        else:
            super().keyPressEvent(event)


class OptionLine:
    """Lays out an option and its button, which are children of one group: a screen reader counts the options of that.

    Where an option can no longer be struck out the room of its button is kept, so that no line of its text moves.
    """

    def __init__(self, look: Look, row: OptionRow, strike: StrikeButton | None) -> None:
        self._look = look
        self.row, self.strike = row, strike
        self.grid = QGridLayout()
        self.grid.addWidget(row, 0, 0)
        self.grid.setColumnStretch(0, 1)
        self.set_narrow(narrow=False)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - named by the setter
        self.row.set_narrow(narrow)
        px = self._look.theme.px
        self.row.set_room_right(px(BESIDE) if narrow and self.strike is not None else 0)
        if self.strike is not None:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            self.grid.removeWidget(self.strike)
            self.grid.addWidget(self.strike, 0, 0 if narrow else 1, right)
            self.grid.setColumnMinimumWidth(1, 0 if narrow else px(BESIDE))
            self.grid.setHorizontalSpacing(0)
            self.strike.raise_()
