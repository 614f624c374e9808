"""The library: the packs that there are, one of them closer beside the list, and those that were removed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.library.shelf import PackDetails, PackLine, ShelfScreen, Show
from sco_quiz.domain.fact import PackId
from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.pages.library.pack_words import PackWords
from sco_quiz.gui.pages.library.shelf.empty_shelf import EmptyShelf
from sco_quiz.gui.pages.library.shelf.pack_card import PackCard
from sco_quiz.gui.pages.library.shelf.removed_card import RemovedCard
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.controls.chips import Chip, ChipRow
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.labels.drop_hint import DropHint
from sco_quiz.gui.widgets.labels.empty_state import EmptyState
from sco_quiz.gui.widgets.labels.key_tip import key_tip
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card, CardRow
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow
from sco_quiz.gui.widgets.lists.packs.pack_list import PackList
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.bounded_area import BoundedArea
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 1008
_LIST, _DETAILS = 578, 406  # px at 100 %, of the column
_LEAST_CARD = 340
_FIELD = 240
_EDGE = 8  # px above the list, inside its card
_ROWS_LEAST = 3 * 94  # px at 100 % that the list keeps in a low window
_AROUND_LIST = 270  # px at 100 %: title, chips, hint and their gaps
_SHOWS = tuple(Show)


class LibraryPage(LeavingPage):
    """Says by `looked_at` which pack is current, and shows the details that come of it."""

    looked_at = Signal(object)  # PackLine
    used = Signal(str)  # PackId
    practise_asked = Signal(str)
    share_asked = Signal(str)
    remove_asked = Signal(str)
    put_back_asked = Signal(object)  # InstalledPack
    earlier_asked = Signal(object)  # KeptVersion
    add_asked = Signal()
    result_asked = Signal(object)  # AttemptId

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Library"))
        self._look = look
        self._words = PackWords(self)
        self._screen = ShelfScreen((), ())
        self._lines: tuple[PackLine, ...] = ()
        self._show = Show.ALL
        self._chosen: PackId | None = None
        self._title = PlainLabel(look, self.tr("Library"), Type.TITLE)
        self._add = Button(look, self.tr("Add a pack …"), icon="plus")
        self._chips = ChipRow(look, self.tr("Packs shown"))
        self._search = TextField(look, self.tr("Find a pack"), self.tr("Find a pack"))
        self._list = PackList(look, self.tr("Packs"))
        self._area = BoundedArea(self._list, _EDGE)
        self._none = EmptyState(look, "")
        self._none.setMargin(16)
        self._card = PackCard(look)
        self._empty = EmptyShelf(look)
        self._removed = RemovedCard(look)
        self._page = ScrollPage(look, column=_COLUMN)
        self._list_card = Card(look, gap=0, sides=(1, 1))
        self._left = QWidget()
        self._column = QVBoxLayout(self._left)
        self._beside = CardRow(look, _LEAST_CARD)
        self._head = TurningRow(self._head_fits)
        self._tools = TurningRow(self._tools_fit)
        key_tip(self._add, self.tr("Add a pack"), "Ctrl+I")
        self._arrange()
        self._connect()
        look.changed.connect(self._fit)

    def show_screen(self, screen: ShelfScreen) -> None:
        """The pack that was looked at stays the current one, or else the one in its place."""
        self._screen = screen
        self._removed.show_lines(screen.removed)
        self._show_found()

    def show_details(self, details: PackDetails) -> None:
        line = self._line()
        if line is not None:
            self._card.show_pack(line, details)

    def choose(self, pack: PackId) -> None:
        """Make a pack the current one, whatever was filtered."""
        self._chosen, self._show = pack, Show.ALL
        blocked = self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(blocked)
        self._show_found()

    def chosen(self) -> PackId | None:
        """The current pack; None where none is listed."""
        line = self._line()
        return None if line is None else line.id

    def title_of(self, pack: PackId) -> str:
        """The title of a listed pack."""
        return next((line.title for line in self._screen.lines if line.id == pack), pack)

    def focus_first(self) -> None:
        (self._list if self._lines else self._add).setFocus()

    def leave(self) -> None:
        """What is searched for goes first."""
        if self._search.text():
            self._search.clear()
            self._search.setFocus()
        else:
            super().leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # ---- what is shown

    def _show_found(self) -> None:
        screen = self._screen
        names = (self.tr("All"), self.tr("Due"), self.tr("From a file"))
        chips = [Chip(name, screen.count(show)) for name, show in zip(names, _SHOWS, strict=True)]
        self._chips.set_chips(chips, _SHOWS.index(self._show))
        words, before = self._search.typed_text(), max(0, self._list.place())
        self._lines = screen.found(words, self._show)
        is_bare = self._show is Show.FROM_FILE and not screen.count(Show.FROM_FILE)
        for part in (self._beside, self._search):
            part.setVisible(not is_bare)
        self._empty.setVisible(is_bare)
        self._area.setVisible(bool(self._lines))
        self._none.setVisible(not self._lines)
        self._none.set_text(self.tr("Nothing is due.") if not words.strip() else self._nothing_found())
        self._card.setVisible(bool(self._lines))
        ids = [line.id for line in self._lines]
        current = ids.index(self._chosen) if self._chosen in ids else min(before, len(ids) - 1)
        self._list.set_rows([self._words.row_view(line) for line in self._lines], current)
        if self._lines:
            self._look_at(current)

    def _nothing_found(self) -> str:
        return self.tr("No pack has all of these words in its title or source. Fewer or shorter words find more.")

    def _look_at(self, place: int) -> None:
        self._chosen = self._lines[place].id
        self.looked_at.emit(self._lines[place])

    def _line(self) -> PackLine | None:
        return next((line for line in self._lines if line.id == self._chosen), None)

    def _choose_show(self, chip: int) -> None:
        self._show = _SHOWS[chip]
        self._show_found()

    def _look_for(self) -> None:
        self._show_found()
        announce(self._search, self.tr("%n pack(s)", "", len(self._lines)), Weight.DETAIL)

    # ---- how it is laid out

    def _connect(self) -> None:
        self._list.chosen.connect(self._look_at)
        self._list.used.connect(lambda at: self.used.emit(self._lines[at].id))
        self._list.removed.connect(lambda at: self.remove_asked.emit(self._lines[at].id))
        self._chips.chosen.connect(self._choose_show)
        self._search.typed.connect(self._look_for)
        for asked, of_pack in (
            (self._card.use_asked, self.used),
            (self._card.practise_asked, self.practise_asked),
            (self._card.share_asked, self.share_asked),
            (self._card.remove_asked, self.remove_asked),
        ):
            asked.connect(lambda of_pack=of_pack: of_pack.emit(self._chosen))
        self._card.result_asked.connect(self.result_asked)
        self._card.earlier_asked.connect(self.earlier_asked)
        self._removed.put_back_asked.connect(self.put_back_asked)
        for button in (self._add.clicked, self._empty.add_asked):
            button.connect(self.add_asked)

    def _arrange(self) -> None:
        self._head.row.addWidget(self._title, 1)
        self._head.row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._tools.row.addWidget(self._chips, 1)
        self._tools.row.addWidget(self._search)
        for part_of_list in (self._area, self._none):
            self._list_card.body.addWidget(part_of_list)
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        hint = DropHint(self._look, self.tr("Or drop a file on this window. Nothing leaves this computer."))
        for part in (self._list_card, hint, self._removed):
            column.addWidget(part)
        column.addStretch(1)
        self._beside.add(self._left, _LIST)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._card)
        beside.addStretch(1)
        self._beside.add(right, _DETAILS)
        for whole in (self._head, self._tools, self._beside, self._empty):
            self._page.body.addWidget(whole)
        self._page.body.addStretch(1)
        self.fill(self._page)
        self._fit()

    def _fit(self) -> None:
        theme = self._look.theme
        self._area.set_most(max(theme.px(_ROWS_LEAST), self.height() - theme.px(_AROUND_LIST)))
        self._column.setSpacing(theme.space(12))
        for row in (self._head, self._tools):
            row.row.setSpacing(theme.space(12))
        self._search.setMinimumWidth(theme.px(_FIELD) if self._tools.is_beside() else 0)

    def _head_fits(self, width: int) -> bool:
        return self._title.sizeHint().width() + self._add.sizeHint().width() + self._look.theme.space(12) <= width

    def _tools_fit(self, width: int) -> bool:
        theme = self._look.theme
        return self._chips.sizeHint().width() + theme.space(12) + theme.px(_FIELD) <= width
