"""A damaged store, or an older copy in its place: what is wrong, what there is, and the ways out, best first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.ports.safety import BackupOption, Damage
from sco_quiz.app.safety.recovery import Way, offers
from sco_quiz.gui.pages.safety.recovery_text import RecoveryText
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.label import PlainLabel, Rule
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.layout.flow_layout import FlowLayout
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import Cell, Column, RowView
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 800


class DamagePage(QWidget):
    way_chosen = Signal(object)  # Way
    backup_chosen = Signal(object)  # BackupOption
    copy_asked = Signal()
    folder_asked = Signal()
    retry_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Your answers cannot be opened"))
        self._look = look
        self._words = RecoveryText(self)
        self._backups: tuple[BackupOption, ...] = ()
        self._buttons: list[Button] = []
        self._offers: list[QWidget] = []
        self._title = PlainLabel(look, self.tr("Your answers cannot be opened"), Type.TITLE)
        self._what = PlainLabel(look, role=Type.READING)
        self._found = PlainLabel(look)
        self._place = PlainLabel(look, ink="text2")
        self._detail = PlainLabel(look, role=Type.SMALL, ink="text2")
        self._ways = Card(look, self.tr("What can be done"))
        self._others = Card(look, self.tr("Backups"))
        columns = (
            Column(self.tr("Made"), stretch=True),
            Column(self.tr("Quizzes"), right=True),
            Column(self.tr("Answers"), right=True),
        )
        self._rows = RowList(look, self.tr("Backups"), columns, opens=True)
        self._copy = Button(look, self.tr("Save a copy of the damaged file …"))
        self._folder = Button(look, self.tr("Show the folder"), icon="folder")
        self._retry = Button(look, self.tr("Try again"), ButtonKind.QUIET)
        self._arrange()
        self._rows.opened.connect(lambda row: self.backup_chosen.emit(self._backups[row]))
        self._copy.clicked.connect(self.copy_asked)
        self._folder.clicked.connect(self.folder_asked)
        self._retry.clicked.connect(self.retry_asked)

    def show_unknown(self, sentence: str) -> None:
        """Until it was found out what there is: what went wrong, and a way to look again."""
        self._what.set_text(sentence)
        self._found.set_text(self.tr("What can still be read of it is not known yet."))
        for part in (self._place, self._detail, self._ways, self._others, self._copy, self._folder):
            part.setVisible(False)
        self._retry.setVisible(True)
        self._buttons = []

    def show_damage(self, damage: Damage) -> None:
        self.setAccessibleName(self._words.title(damage))
        self._title.set_text(self._words.title(damage))
        self._what.set_text(self._words.what(damage))
        self._found.set_text(self._words.found(damage))
        self._place.set_text(self._words.place(damage))
        self._detail.set_text(self.tr("What was found: {0}").format(damage.detail))
        self._show_offers(damage)
        self._backups = damage.backups
        self._rows.set_rows([_row(spare) for spare in damage.backups])
        for part in (self._place, self._ways, self._folder, self._retry):
            part.setVisible(True)
        is_whole = damage.older is not None
        self._detail.setVisible(not is_whole)
        self._others.setVisible(bool(damage.backups) and not is_whole)
        self._copy.setVisible(damage.is_there and not is_whole)

    def focus_first(self) -> None:
        """The best way out; before there is one, looking again."""
        (self._buttons[0] if self._buttons else self._retry).setFocus()

    def _show_offers(self, damage: Damage) -> None:
        for part in self._offers:
            part.setVisible(False)
            part.deleteLater()
        self._offers, self._buttons = [], []
        for offer in offers(damage):
            if self._offers:
                self._add(Rule(self._look))
            self._add(self._button(offer.way, is_whole=damage.older is not None), left=True)
            self._add(PlainLabel(self._look, self._words.offer(offer, damage)))

    def _add(self, part: QWidget, *, left: bool = False) -> None:
        self._offers.append(part)
        if left:
            self._ways.body.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._ways.body.addWidget(part)
        part.setVisible(True)

    def _button(self, way: Way, *, is_whole: bool) -> Button:
        everything = self.tr("Bring everything back")
        words = {
            Way.RESTORE_AND_SALVAGE: everything if is_whole else self.tr("Bring back all that can be read"),
            Way.RESTORE: self.tr("Restore the newest backup"),
            Way.SALVAGE_ONLY: everything if is_whole else self.tr("Keep what can be read"),
            Way.START_FRESH: self.tr("Start with no quizzes …"),
            Way.GO_ON: self.tr("Go on with the older copy"),
        }
        kind = ButtonKind.OUTLINE if self._buttons else ButtonKind.PRIMARY
        if way is Way.START_FRESH and self._buttons:
            kind = ButtonKind.DANGER
        button = Button(self._look, words[way], kind)
        button.clicked.connect(lambda: self.way_chosen.emit(way))
        self._buttons.append(button)
        return button

    def _arrange(self) -> None:
        page = ScrollPage(self._look, column=_COLUMN)
        page.body.addWidget(self._title)
        for text in (self._what, self._found, self._place):
            page.body.addWidget(text)
        note = self.tr("Choose a backup to restore. The damaged file is kept whatever you choose.")
        self._others.body.addWidget(PlainLabel(self._look, note, ink="text2"))
        self._others.body.addWidget(self._rows)
        tools = QWidget()
        flow = FlowLayout(tools, gap=12)
        for button in (self._copy, self._folder, self._retry):
            flow.addWidget(button)
        for part in (self._ways, self._others, tools, self._detail):
            page.body.addWidget(part)
        page.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)


def _row(spare: BackupOption) -> RowView:
    when = dates.date_and_time(spare.at)
    return RowView((Cell(when), Cell(number(spare.holds.attempts)), Cell(number(spare.holds.answers))))
