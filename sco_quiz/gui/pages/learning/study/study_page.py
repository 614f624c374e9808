"""Study: the restated facts to read before a quiz, by topic or paragraph, searchable."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.learning.study import Order, Show, StudyGroup, StudyScreen
from sco_quiz.app.library.own_copy import ArticleText
from sco_quiz.domain.fact import FactId
from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.pages.learning.fact_rows import fact_view, place
from sco_quiz.gui.pages.learning.study.study_filter import StudyFilter
from sco_quiz.gui.pages.pack_views import scope_source
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.empty_state import EmptyState
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow
from sco_quiz.gui.widgets.lists.facts.fact_list import FactList
from sco_quiz.gui.widgets.lists.facts.fact_view import GroupView, Row, TextView
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 1008
_LEAST_HEAD = 420  # px at 100 %


class StudyPage(LeavingPage):
    """Says what is looked for by `asked`, and shows the screen that comes of it."""

    asked = Signal(str, object, object, object)  # words, TopicKey or None, Order, Show
    practise_asked = Signal(object)  # frozenset of FactId
    fact_asked = Signal(object)  # FactId
    attach_asked = Signal()
    pack_chosen = Signal(str)  # PackId, or SEVERAL
    detach_asked = Signal(str)  # PackId

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Study"))
        self._look = look
        self._screen: StudyScreen | None = None
        self._targets: list[StudyGroup | FactId | None] = []  # what each row of the list opens
        self._text: ArticleText | None = None
        self._source = PlainLabel(look, ink="text2")
        self._known = PlainLabel(look, ink="text2")
        self._attach = Button(look, "", ButtonKind.QUIET, icon="article", size=32)
        self._filter = StudyFilter(look)
        self._empty = EmptyState(look, "")
        self._facts = FactList(look, self.tr("Facts"))
        self._page = ScrollPage(look, column=_COLUMN)
        self._said = QVBoxLayout()
        self._head = TurningRow(self._head_fits)
        self._arrange()
        self._apply_theme()
        look.changed.connect(self._apply_theme)
        self._filter.typed.connect(self._look_for)
        self._filter.chosen.connect(self.ask)
        self._filter.pack_chosen.connect(self.pack_chosen)
        self._facts.opened.connect(self._open)
        self._facts.practise_asked.connect(self._practise)
        self._attach.clicked.connect(self._ask_for_copy)

    def ask(self) -> None:
        """Ask for the facts as they were last looked for."""
        self.asked.emit(*self._filter.choice())

    def show_screen(self, screen: StudyScreen, text: ArticleText | None) -> None:
        """`text` is the article, where the pack carries it or the learner has a copy."""
        self._screen, self._text = screen, text
        source = scope_source(screen.scope)
        self._source.set_text(self.tr("Facts restated from {0}.").format(source) if source else "")
        self._source.setVisible(bool(source))
        words = self.tr("{0} of {1} facts are known: you were right when they were last asked.")
        self._known.set_text(words.format(screen.known, screen.total))
        remove, attach = self.tr("Remove your copy"), self.tr("Attach your copy …")
        self._attach.set_text(attach if text is None else remove)
        has_article = screen.scope.pack is not None and screen.scope.pack.origin is not None
        self._attach.setVisible(has_article and not (text and text.is_carried))
        self._filter.show_screen(screen)
        self._empty.set_text(self._empty_words(screen))
        self._empty.setVisible(not screen.groups)
        self._show_facts(screen)

    def show_paragraph(self, paragraph: str) -> None:
        """Show all facts by paragraph, with the heading of this one in sight and in focus."""
        self._filter.forget_words()
        self.asked.emit("", None, Order.BY_PARAGRAPH, Show.ALL)
        for at, target in enumerate(self._targets):
            if isinstance(target, StudyGroup) and target.heading == paragraph:
                self._facts.go_to(at)
                self._facts.setFocus()
                self._page.show_from(self._facts)

    def focus_first(self) -> None:
        """What is typed next replaces the words of the search before."""
        self._filter.focus_words()

    def leave(self) -> None:
        """What is searched for goes first."""
        if not self._filter.clear_words():
            super().leave()

    def _show_facts(self, screen: StudyScreen) -> None:
        rows: list[Row] = []
        self._targets = []
        for group in screen.groups:
            rows.append(self._heading(group, screen))
            self._targets.append(group)
            if self._text is not None and (words := self._paragraph(self._text, group, screen)):
                name = self.tr("In the text") if self._text.is_carried else self.tr("In your copy")
                rows.append(TextView(name, words))
                self._targets.append(None)
            rows += [fact_view(each, screen) for each in group.facts]
            self._targets += [each.fact.id for each in group.facts]
        self._facts.set_rows(rows)
        self._facts.setVisible(bool(rows))

    def _heading(self, group: StudyGroup, screen: StudyScreen) -> GroupView:
        is_paragraph = screen.order is Order.BY_PARAGRAPH and group.pack.origin is not None
        heading = place(group.heading) if is_paragraph else group.heading
        if screen.scope.pack is None:
            heading = self.tr("{0} · {1}", "a topic or a paragraph, and its pack").format(heading, group.pack.title)
        known = self.tr("{0} of {1} known").format(group.known, len(group.facts))
        return GroupView(heading, known, self.tr("Practise these {0}").format(len(group.facts)))

    def _paragraph(self, text: ArticleText, group: StudyGroup, screen: StudyScreen) -> str:
        return text.paragraphs.get(group.heading, "") if screen.order is Order.BY_PARAGRAPH else ""

    def _empty_words(self, screen: StudyScreen) -> str:
        if not screen.words.strip():
            return {
                Show.MISSED: self.tr("No fact here was missed when it was last asked."),
                Show.NOT_ASKED: self.tr("Every fact here was asked already."),
            }.get(screen.show, self.tr("No fact here is known yet."))
        if screen.found:
            return self.tr(
                "No fact of this topic has all of these words. %n fact(s) of other topics have.", "", screen.found
            )
        if screen.shows[0][1]:
            return self.tr("None of these facts has all of these words. %n other fact(s) have.", "", screen.shows[0][1])
        return self.tr("No fact has all of these words. Fewer or shorter words find more.")

    def _look_for(self) -> None:
        self.ask()
        count = self._screen.count if self._screen else 0
        announce(self._filter, self.tr("%n fact(s)", "", count), Weight.DETAIL)

    def _open(self, row: int) -> None:
        target = self._targets[row]
        if isinstance(target, str):
            self.fact_asked.emit(target)

    def _practise(self, row: int) -> None:
        target = self._targets[row]
        if isinstance(target, StudyGroup):
            self.practise_asked.emit(target.ids)

    def _ask_for_copy(self) -> None:
        if self._text is None:
            self.attach_asked.emit()
        elif self._screen is not None:
            self.detach_asked.emit(self._screen.scope.id)

    def _arrange(self) -> None:
        body = self._page.body
        for text in (self._source, self._known):
            self._said.addWidget(text)
        body.addWidget(PlainLabel(self._look, self.tr("Study"), Type.TITLE))
        self._head.row.addLayout(self._said, 1)
        self._head.row.addWidget(self._attach, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._head, self._filter, self._empty, self._facts):
            body.addWidget(widget)
        body.addStretch(1)
        self.fill(self._page)

    def _apply_theme(self) -> None:
        theme = self._look.theme
        self._said.setSpacing(theme.space(4))
        self._head.row.setSpacing(theme.space(12))

    def _head_fits(self, width: int) -> bool:
        return width >= self._look.theme.px(_LEAST_HEAD) + self._attach.sizeHint().width()
