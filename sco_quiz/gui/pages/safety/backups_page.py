"""Backups: what there is, one more at will, and back to an earlier one."""

from collections import Counter
from collections.abc import Container

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.ports.safety import KeptCopy
from sco_quiz.app.safety.backups import SafekeepingScreen
from sco_quiz.gui.pages.safety.recovery_text import RecoveryText
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.empty_state import EmptyState
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import Cell, Column, RowView
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 800


class BackupsPage(LeavingPage):
    make_asked = Signal()
    restore_asked = Signal(object)  # KeptCopy

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Backups"))
        self._look = look
        self._backups: tuple[KeptCopy, ...] = ()
        self._back = Button(look, self.tr("Back"), ButtonKind.QUIET, icon="left")
        self._present = PlainLabel(look, ink="text2")
        self._make = Button(look, self.tr("Back up now"))
        self._empty = EmptyState(look, self.tr("The first backup is made automatically after your first quiz."))
        columns = (
            Column(self.tr("Made"), stretch=True),
            Column(),
            Column(self.tr("Quizzes"), right=True),
            Column(self.tr("Answers"), right=True),
        )
        self._rows = RowList(look, self.tr("Backups"), columns, opens=True)
        self._arrange()
        self._back.clicked.connect(self.left)
        self._make.clicked.connect(self.make_asked)
        self._rows.opened.connect(lambda row: self.restore_asked.emit(self._backups[row]))

    def show_screen(self, screen: SafekeepingScreen) -> None:
        self._backups = screen.backups
        words = self.tr("Your file now holds {0}.")
        self._present.set_text(words.format(RecoveryText(self).amount(screen.present)))
        minutes = Counter(dates.date_and_time(each.at) for each in screen.backups)
        alike = {minute for minute, times in minutes.items() if times > 1}
        self._rows.set_rows([_row(each, self._kind(each), alike) for each in screen.backups])
        self._rows.setVisible(bool(screen.backups))
        self._empty.setVisible(not screen.backups)

    def focus_first(self) -> None:
        self._back.setFocus()

    def _kind(self, each: KeptCopy) -> str:
        """Why one is kept for good; the regular ones are thinned as they grow old."""
        if each.kind == "replaced":
            return self.tr("before a backup was restored")
        if each.kind == "rescued":
            return self.tr("when another file took its place")
        return self.tr("before an update") if each.kind else ""

    def _arrange(self) -> None:
        page = ScrollPage(self._look, column=_COLUMN)
        page.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addWidget(PlainLabel(self._look, self.tr("Backups"), Type.TITLE))
        note = self.tr(
            "Your answers are backed up automatically, at most every half hour. All backups of the last two days are "
            "kept, then one for each day, each week and each month. They hold every learner on this computer, also "
            "those deleted since."
        )
        page.body.addWidget(PlainLabel(self._look, note, ink="text2"))
        card = Card(self._look, self.tr("Choose a backup to restore"))
        for part in (self._present, self._rows, self._empty):
            card.body.addWidget(part)
        card.body.addWidget(self._make, 0, Qt.AlignmentFlag.AlignLeft)
        page.body.addWidget(card)
        page.body.addStretch(1)
        self.fill(page)


def _row(each: KeptCopy, kind: str, alike: Container[str]) -> RowView:
    """`alike` are times that several have in common: these are told to the second."""
    when = dates.date_and_time(each.at)
    if when in alike:
        when = dates.date_and_time(each.at, seconds=True)
    cells = (
        Cell(when),
        Cell(kind, ink="text2"),
        Cell(number(each.holds.attempts)),
        Cell(number(each.holds.answers)),
    )
    return RowView(cells)
