"""A pack in a file before it is added: what it says of itself, what the rules found in it, some of its questions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.library.preview import PackPreview, Standing
from sco_quiz.gui.pages.library.file.decision_foot import DecisionFoot
from sco_quiz.gui.pages.library.file.rules_card import RulesCard
from sco_quiz.gui.pages.library.file.samples_card import SamplesCard
from sco_quiz.gui.pages.library.pack_words import PackWords, language
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text.numbers import number
from sco_quiz.gui.text.sentences import begun, listed
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card, CardRow
from sco_quiz.gui.widgets.lists.definition_list import FactRows
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 1008
_SAYS, _FOUND, _LEAST = 406, 578, 340  # px at 100 %, of the column


class AddPage(LeavingPage):
    """Also says why a pack is not added: it is there already, was removed, or comes with the program."""

    add_asked = Signal()
    put_back_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._standing = Standing.NEW
        self._title = PlainLabel(look, role=Type.TITLE)
        self._state = PlainLabel(look, ink="text2")
        self._says = Card(look, self.tr("What it says"), gap=16)
        self._facts = FactRows(look, ruled=True)
        self._checked = PlainLabel(look, role=Type.SMALL, ink="text2")
        self._rules = RulesCard(look)
        self._samples = SamplesCard(look)
        self._foot = DecisionFoot(look, _COLUMN)
        self._arrange()
        self._foot.went_back.connect(self.left)
        self._foot.act_asked.connect(self._act)

    def show_preview(self, preview: PackPreview) -> None:
        self._standing = preview.standing
        title = self._title_words(preview)
        self.setAccessibleName(title)
        self._title.set_text(title)
        self._state.set_text(self._state_words(preview))
        self._facts.set_rows(self._said(preview))
        self._rules.show_preview(preview)
        self._samples.show_preview(preview)
        self._show_foot(preview)

    def focus_first(self) -> None:
        self._foot.focus_act()

    def _title_words(self, preview: PackPreview) -> str:
        title = preview.about.title
        words = {
            Standing.NEW: self.tr("Add “{0}”?"),
            Standing.REMOVED: self.tr("Put “{0}” back?"),
            Standing.SHIPPED: self.tr("“{0}” comes with SCO Quiz"),
            Standing.SAME: self.tr("You have “{0}” already"),
        }
        return words.get(preview.standing, self.tr("“{0}” cannot be added")).format(title)

    def _state_words(self, preview: PackPreview) -> str:
        match preview.standing:
            case Standing.NEW:
                return self.tr(
                    "Nothing has been added yet. This is what the file says about itself, and what the rules found in "
                    "it."
                )
            case Standing.REMOVED:
                return self.tr("You removed this pack. Everything you know of it is kept and comes back with it.")
            case Standing.SAME:
                return self.tr("The file holds the same as the pack in your library. Nothing was changed.")
            case Standing.SHIPPED:
                return self.tr("A new version of it comes with a new version of SCO Quiz. Nothing was changed.")
            case Standing.MIXED:
                return self.tr(
                    "This version uses the name of an earlier fact for another one, so your answers to the two would "
                    "mix. Nothing was changed. Please tell its author."
                )
            case _:
                return self.tr(
                    "Its identity begins like that of another pack in your library, so their answers would mix. "
                    "Nothing was changed. Please tell its author."
                )

    def _said(self, preview: PackPreview) -> list[tuple[str, str]]:
        about, none = preview.about, self.tr("not named")
        facts = self.tr("%n fact(s)", "", preview.facts)
        topics = self.tr("%n topic(s)", "", len(preview.topics))
        return [
            (self.tr("Author, as claimed"), about.author or none),
            (self.tr("About"), begun(about.source) or self.tr("no text")),
            (self.tr("Licence, as claimed"), about.licence or none),
            (self.tr("Language"), language(about.languages[0])),
            (self.tr("Version"), number(about.version)),
            (self.tr("In it"), listed((facts, PackWords(self).questions(preview.questions), topics))),
            (self.tr("Fingerprint"), about.fingerprint),
        ]

    def _show_foot(self, preview: PackPreview) -> None:
        """Nothing to decide: the way back alone."""
        if preview.standing is Standing.REMOVED:
            self._foot.show_ways(self.tr("Leave it removed"), "", self.tr("Put it back"))
        elif preview.standing is not Standing.NEW:
            self._foot.show_ways(self.tr("Close"), "")
        else:
            words = self.tr("It can be removed at any time.")
            if preview.questions == preview.practice_only:
                words = self.tr("None of its questions can be used in timed quizzes. Practice is possible.")
            self._foot.show_ways(self.tr("Do not add"), words, self.tr("Add this pack"))

    def _act(self) -> None:
        (self.put_back_asked if self._standing is Standing.REMOVED else self.add_asked).emit()

    def _arrange(self) -> None:
        page = ScrollPage(self._look, column=_COLUMN)
        self._says.body.addWidget(self._facts)
        self._checked.set_text(
            self.tr("The author is not checked by anyone. If it matters, compare the fingerprint by phone or mail.")
        )
        self._says.body.addWidget(self._checked)
        self._says.body.addStretch(1)
        found, row = QWidget(), CardRow(self._look, _LEAST)
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._rules)
        column.addWidget(self._samples)
        column.addStretch(1)
        row.add(self._says, _SAYS)
        row.add(found, _FOUND)
        for part in (self._title, self._state, row):
            page.body.addWidget(part)
        page.body.addStretch(1)
        self.fill(page, self._foot)
