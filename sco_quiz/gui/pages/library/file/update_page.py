"""Another version of a pack that is there: what it changes, before anything is changed."""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.library.preview import Keep, PackPreview, Standing
from sco_quiz.gui.pages.library.file.change_words import ChangeWords
from sco_quiz.gui.pages.library.file.decision_foot import DecisionFoot
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.text.sentences import sentences
from sco_quiz.gui.widgets.controls.chips import Chip, ChipRow
from sco_quiz.gui.widgets.labels.empty_state import EmptyState
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.change_list import ChangeList, ChangeView
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 1008
_EDGE = 8


class _Sort(Enum):
    CHANGED = 0
    NEW = 1
    GONE = 2


class UpdatePage(LeavingPage):
    """`decided` carries a Keep, whose version is to stay."""

    decided = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = ChangeWords(self)
        self._preview: PackPreview | None = None
        self._sorts: dict[_Sort, list[ChangeView]] = {}
        self._unfolded: set[_Sort] = set()
        self._chosen: _Sort | None = None
        self._folds: list[_Sort | None] = []  # what each row unfolds
        self._title = PlainLabel(look, role=Type.TITLE)
        self._state = PlainLabel(look, ink="text2")
        self._chips = ChipRow(look, self.tr("Changes shown"))
        self._list = ChangeList(look, self.tr("Changes"))
        self._none = EmptyState(look, self.tr("What is asked is the same."))
        self._none.setMargin(16)
        self._foot = DecisionFoot(look, _COLUMN)
        self._arrange()
        self._chips.chosen.connect(self._choose)
        self._list.unfolded.connect(self._unfold)
        self._foot.went_back.connect(self.left)
        self._foot.act_asked.connect(self._act)
        self._foot.other_asked.connect(lambda: self.decided.emit(Keep.THEIRS))
        self._foot.third_asked.connect(lambda: self.decided.emit(Keep.BOTH))

    def show_preview(self, preview: PackPreview) -> None:
        self._preview, self._chosen = preview, None
        self._unfolded.clear()
        changes, words = preview.changes, self._words
        self._sorts = {sort: [] for sort in _Sort}
        if changes is not None:
            self._sorts = {
                _Sort.CHANGED: words.changed(changes),
                _Sort.NEW: words.new(preview, changes),
                _Sort.GONE: words.gone(changes),
            }
        title = self._title_words(preview)
        self.setAccessibleName(title)
        self._title.set_text(title)
        self._state.set_text(self._state_words(preview))
        self._show_changes()
        self._show_foot(preview)

    def focus_first(self) -> None:
        self._foot.focus_act()

    # ---- words

    def _title_words(self, preview: PackPreview) -> str:
        title, version = preview.about.title, number(preview.about.version)
        if preview.standing is Standing.UPDATE:
            return self.tr("Update “{0}” to version {1}?").format(title, version)
        if preview.standing is Standing.OLDER:
            return self.tr("“{0}”: this is older than what you have").format(title)
        return self.tr("“{0}”: the same version with other content").format(title)

    def _state_words(self, preview: PackPreview) -> str:
        known = number(preview.known.version) if preview.known is not None else ""
        have = self.tr("You have version {0}.").format(known)
        if preview.is_removed:
            have = self.tr("You had version {0} and removed it; the update puts it back.").format(known)
        if preview.standing is Standing.OLDER:
            has = self.tr("The file holds version {0}.").format(number(preview.about.version))
            have = sentences(have, has)
        kept = self.tr("Everything you have answered is kept, whatever changes here.")
        out = self.tr("%n question(s) have a fault and stay out of timed quizzes.", "", preview.practice_only)
        return sentences(have, kept, out if preview.practice_only else "")

    def _show_foot(self, preview: PackPreview) -> None:
        counts = "" if preview.changes is None else self._words.counts(preview.changes)
        if preview.standing is Standing.UPDATE:
            known = number(preview.known.version) if preview.known is not None else ""
            copy = self.tr("A copy of version {0} is kept for 30 days.").format(known)
            self._foot.show_ways(self.tr("Not now"), sentences(counts, copy), self.tr("Update"))
        else:
            third = self.tr("Keep both")
            self._foot.show_ways(self.tr("Back"), counts, self.tr("Keep mine"), self.tr("Take theirs"), third)

    # ---- changes

    def _show_changes(self) -> None:
        every = sum(map(len, self._sorts.values()))
        names = {_Sort.CHANGED: self.tr("Changed"), _Sort.NEW: self.tr("New"), _Sort.GONE: self.tr("Gone")}
        chips = [Chip(self.tr("All"), every), *(Chip(names[sort], len(self._sorts[sort])) for sort in _Sort)]
        self._chips.set_chips(chips, 0 if self._chosen is None else self._chosen.value + 1)
        rows: list[ChangeView] = []
        self._folds = []
        for sort in _Sort if self._chosen is None else (self._chosen,):
            views = self._sorts[sort]
            if sort not in self._unfolded and self._chosen is None:
                views = self._words.folded(views)
            rows += views
            self._folds += [sort if view.action else None for view in views]
        self._list.set_rows(rows)
        self._list.setVisible(bool(rows))
        self._none.setVisible(not rows)

    def _choose(self, chip: int) -> None:
        self._chosen = tuple(_Sort)[chip - 1] if chip else None
        self._show_changes()

    def _unfold(self, place: int) -> None:
        sort = self._folds[place]
        if sort is not None:
            self._unfolded.add(sort)
            self._show_changes()

    def _act(self) -> None:
        is_update = self._preview is not None and self._preview.standing is Standing.UPDATE
        self.decided.emit(Keep.THEIRS if is_update else Keep.MINE)

    def _arrange(self) -> None:
        page = ScrollPage(self._look, column=_COLUMN)
        card = Card(self._look, gap=0, sides=(1, _EDGE))
        for part_of_card in (self._list, self._none):
            card.body.addWidget(part_of_card)
        for part in (self._title, self._state, self._chips, card):
            page.body.addWidget(part)
        page.body.addStretch(1)
        self.fill(page, self._foot)
