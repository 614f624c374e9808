"""Study: the restated facts to read before a quiz, by topic or paragraph, searchable."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.app.learning.study import Order, StudyGroup, StudyScreen
from sco_quiz.domain.fact import FactId, TopicId
from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.pages.learning.fact_rows import fact_view, place
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.controls.chips import Chip, ChipRow
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented
from sco_quiz.gui.widgets.controls.text_field import TextField
from sco_quiz.gui.widgets.drawing.paint import text_width
from sco_quiz.gui.widgets.labels.empty_state import EmptyState
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow
from sco_quiz.gui.widgets.lists.fact_list import FactList, FactView
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_LEAST_FIELD = 260
_ORDERS = tuple(Order)


class StudyPage(LeavingPage):
    """Says what is looked for by `asked`, and shows the screen that comes of it."""

    asked = Signal(str, object, object)  # words, TopicId or None, Order
    practise_asked = Signal(object)  # frozenset of FactId

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Study"))
        self._look = look
        self._screen: StudyScreen | None = None
        self._groups: list[_GroupCard] = []
        self._source = PlainLabel(look, ink="text2")
        self._known = PlainLabel(look, ink="text2")
        self._search = TextField(look, self.tr("Search the facts"), self.tr("Search the facts"))
        self._order = Segmented(look, self.tr("Order of the facts"))
        self._topics = ChipRow(look, self.tr("Topics"))
        self._empty = EmptyState(look, "")
        self._page = ScrollPage(look)
        self._said = QVBoxLayout()
        self._found = QWidget()
        self._cards = QVBoxLayout(self._found)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._tools = TurningRow(self._tools_fit)
        self._arrange()
        self._apply_theme()
        look.changed.connect(self._apply_theme)
        self._search.typed.connect(self._look_for)  # also words that are dictated or being composed
        self._topics.chosen.connect(self._choose_topic)
        self._order.chosen.connect(self._choose_order)

    def ask(self) -> None:
        """Asks for the facts as they were last looked for."""
        topic, order = (self._screen.topic, self._screen.order) if self._screen else (None, Order.BY_TOPIC)
        self.asked.emit(self._search.typed_text(), topic, order)

    def show_screen(self, screen: StudyScreen) -> None:
        self._screen = screen
        self._source.set_text(self.tr("Facts restated from {0}.").format(screen.pack.source))
        words = self.tr("{0} of {1} facts are known: you were right when they were last asked.")
        self._known.set_text(words.format(screen.known, screen.total))
        orders = [Segment(self.tr("By topic")), Segment(self.tr("By paragraph"))]
        self._order.set_segments(orders, _ORDERS.index(screen.order))
        chips = [Chip(topic.title, count) for topic, count in screen.topics]
        ids = [topic.id for topic, _ in screen.topics]
        chosen = ids.index(screen.topic) + 1 if screen.topic in ids else 0
        self._topics.set_chips([Chip(self.tr("All topics"), screen.found), *chips], chosen)
        self._empty.set_text(self._empty_words(screen))
        self._empty.setVisible(not screen.groups)
        self._show_groups(screen)

    def show_paragraph(self, paragraph: str) -> None:
        """All facts by paragraph, with this one in sight and its button with the focus."""
        blocked = self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(blocked)
        self.asked.emit("", None, Order.BY_PARAGRAPH)
        groups = self._screen.groups if self._screen else ()
        for card, group in zip(self._groups, groups, strict=False):
            if group.heading == paragraph:
                card.focus_action()
                self._page.show_from(card)

    def focus_first(self) -> None:
        """What is typed next replaces the words of the search before."""
        self._search.setFocus()
        self._search.selectAll()

    def leave(self) -> None:
        """What is searched for goes first."""
        if self._search.text():
            self._search.clear()
            self._search.setFocus()
        else:
            super().leave()

    def _show_groups(self, screen: StudyScreen) -> None:
        self._found.setVisible(False)  # or the page would be laid out again for every card
        while len(self._groups) < len(screen.groups):
            self._groups.append(self._make_group())
        for card in self._groups[len(screen.groups) :]:  # kept: the next letter typed may bring them back
            card.setVisible(False)
        for card, group in zip(self._groups, screen.groups, strict=False):
            heading = group.heading if screen.order is Order.BY_TOPIC else place(group.heading)
            card.show_group(heading, group, [fact_view(each, screen) for each in group.facts])
            card.setVisible(True)
        self._found.setVisible(bool(screen.groups))

    def _empty_words(self, screen: StudyScreen) -> str:
        if screen.found:
            return self.tr(
                "No fact of this topic has all of these words. %n fact(s) of other topics have.", "", screen.found
            )
        return self.tr("No fact has all of these words. Fewer or shorter words find more.")

    def _look_for(self) -> None:
        self.ask()
        count = sum(len(group.facts) for group in self._screen.groups) if self._screen else 0
        announce(self._search, self.tr("%n fact(s)", "", count), Weight.DETAIL)

    def _choose_topic(self, chip: int) -> None:
        if self._screen is not None:
            topic: TopicId | None = self._screen.topics[chip - 1][0].id if chip else None
            self.asked.emit(self._search.typed_text(), topic, self._screen.order)

    def _choose_order(self, segment: int) -> None:
        if self._screen is not None:
            self.asked.emit(self._search.typed_text(), self._screen.topic, _ORDERS[segment])

    def _make_group(self) -> "_GroupCard":
        card = _GroupCard(self._look)
        card.practise_asked.connect(self.practise_asked)
        card.resize(self._topics.size())  # as wide as it will be: or it is laid out for Qt's guess first
        self._cards.addWidget(card)
        return card

    def _arrange(self) -> None:
        body = self._page.body
        for text in (self._source, self._known):
            self._said.addWidget(text)
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)  # high as what is beside
        self._tools.row.addWidget(self._search, 1)
        self._tools.row.addWidget(self._order)
        body.addWidget(PlainLabel(self._look, self.tr("Study"), Type.TITLE))
        body.addLayout(self._said)
        for widget in (self._tools, self._topics, self._empty, self._found):
            body.addWidget(widget)
        body.addStretch(1)
        self.fill(self._page)

    def _apply_theme(self) -> None:
        space = self._look.theme.space
        self._said.setSpacing(space(4))
        self._tools.row.setSpacing(space(12))
        self._cards.setSpacing(space(16))

    def _tools_fit(self, width: int) -> bool:
        theme = self._look.theme
        return width >= theme.px(_LEAST_FIELD) + theme.space(12) + self._order.sizeHint().width()


class _GroupCard(Card):
    """Its count and its action stand beside the heading where they have room, else below it."""

    practise_asked = Signal(object)  # frozenset of FactId

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._ids: frozenset[FactId] = frozenset()
        self._toping = PlainLabel(look, role=Type.HEADING)
        self._known = PlainLabel(look, role=Type.SMALL, ink="text2", wrap=False, tabular=True)
        self._practise = Button(look, "", ButtonKind.QUIET, size=32)
        self._top = TurningRow(self._top_fits)
        self._facts = FactList(look)
        self._top.row.addWidget(self._toping, 1)
        self._top.row.addWidget(self._known)
        self._top.row.addWidget(self._practise, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._top)
        self.body.addWidget(self._facts)
        look.changed.connect(self._apply_theme_to_top)
        self._apply_theme_to_top()
        self._practise.clicked.connect(self._ask)

    def show_group(self, heading: str, group: StudyGroup, views: Sequence[FactView]) -> None:
        self._ids = group.ids
        self.setAccessibleName(heading)
        self._toping.set_text(heading)
        self._known.set_text(self.tr("{0} of {1} known").format(group.known, len(group.facts)))
        self._practise.set_text(self.tr("Practise these {0}").format(len(views)))
        self._practise.setAccessibleName(f"{self._practise.text()}, {heading}")
        self._facts.set_facts(views)
        self._top.turn()

    def focus_action(self) -> None:
        self._practise.setFocus()

    def _top_fits(self, width: int) -> bool:
        theme = self._look.theme
        heading = text_width(theme.font(Type.HEADING), self._toping.text())
        beside = self._known.sizeHint().width() + self._practise.sizeHint().width()
        return heading + beside + 2 * self._top.row.spacing() <= width

    def _apply_theme_to_top(self) -> None:
        self._top.row.setSpacing(self._look.theme.space(12))
        self._top.turn()

    def _ask(self) -> None:
        self.practise_asked.emit(self._ids)
