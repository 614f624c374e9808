"""What is looked for among the facts: words, an order, a topic, and what is known of them."""

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from sco_quiz.app.learning.study import Order, Show, StudyScreen
from sco_quiz.domain.fact import TopicKey
from sco_quiz.gui.pages.pack_views import pack_at, scope_names, scope_place
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.controls.chips import Chip, ChipRow
from sco_quiz.gui.widgets.controls.fields.text_field import TextField
from sco_quiz.gui.widgets.controls.name_switch import NameSwitch
from sco_quiz.gui.widgets.controls.segmented import Segment, Segmented
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.layout_gaps import set_spacing
from sco_quiz.gui.widgets.layout.responsive_row import TurningRow

_LEAST_FIELD, _LEAST_CHIPS = 260, 560  # px at 100 %
_CHIP = 36
_GAP = 16  # as between the parts of the page
_ORDERS, _SHOWS = tuple(Order), tuple(Show)


class StudyFilter(QWidget):
    typed = Signal()  # also words that are dictated or being composed
    chosen = Signal()
    pack_chosen = Signal(str)  # PackId, or SEVERAL

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._screen: StudyScreen | None = None
        self._choice: tuple[TopicKey | None, Order, Show] = (None, Order.BY_TOPIC, Show.ALL)
        self._search = TextField(look, self.tr("Search the facts"), self.tr("Search the facts"))
        self._order = Segmented(look, self.tr("Order of the facts"))
        self._shows = ChipRow(look, self.tr("Facts shown"))
        self._topics = ChipRow(look, self.tr("Topics"))
        self._labels: list[PlainLabel] = []
        self._lines = [TurningRow(self._tools_fit)]
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)  # high as what is beside
        self._lines[0].row.addWidget(self._search, 1)
        self._lines[0].row.addWidget(self._order)
        self._add_line(self.tr("Show"), self._shows)
        self._add_line(self.tr("Topics"), self._topics)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for line in self._lines:
            self._column.addWidget(line)
        look.changed.connect(self._apply_theme)
        self._apply_theme()
        self._search.typed.connect(self.typed)
        self._topics.chosen.connect(self._choose_topic)
        self._order.chosen.connect(self._choose_order)
        self._shows.chosen.connect(self._choose_show)

    def choice(self) -> tuple[str, TopicKey | None, Order, Show]:
        return (self._search.typed_text(), *self._choice)

    def show_screen(self, screen: StudyScreen) -> None:
        self._screen = screen
        self._choice = (screen.topic, screen.order, screen.show)
        has_choice = len(screen.scope.every) > 1
        if has_choice or "_switch" in vars(self):
            self._switch.set_names(scope_names(screen.scope), scope_place(screen.scope))
            self._switch.setVisible(has_choice)
        orders = [Segment(self.tr("By topic")), Segment(self.tr("By paragraph"))]
        self._order.set_segments(orders, _ORDERS.index(screen.order))
        self._order.setVisible(any(pack.origin for pack in screen.scope.packs))
        names = (self.tr("All"), self.tr("Missed"), self.tr("Not asked"), self.tr("Known"))
        shows = [Chip(name, count) for name, (_, count) in zip(names, screen.shows, strict=True)]
        self._shows.set_chips(shows, _SHOWS.index(screen.show))
        topics = [Chip(title, count) for _, title, count in screen.topics]
        ids = [topic for topic, _, _ in screen.topics]
        chosen = ids.index(screen.topic) + 1 if screen.topic in ids else 0
        self._topics.set_chips([Chip(self.tr("All topics"), screen.found), *topics], chosen)

    def focus_words(self) -> None:
        """What is typed next replaces the words of the search before."""
        self._search.setFocus()
        self._search.selectAll()

    def clear_words(self) -> bool:
        """Let all facts be found again, which is asked for. False where there are no words."""
        had_words = bool(self._search.text())
        if had_words:
            self._search.clear()
            self._search.setFocus()
        return had_words

    def forget_words(self) -> None:
        """As before anything was typed; nothing is asked for."""
        blocked = self._search.blockSignals(True)
        self._search.clear()
        self._search.blockSignals(blocked)

    @cached_property
    def _switch(self) -> NameSwitch:
        """Above the others, where there are several packs."""
        switch = NameSwitch(self._look, self.tr("Pack"))
        switch.chosen.connect(self._choose_pack)
        self._column.insertWidget(0, switch)
        return switch

    def _choose_pack(self, place: int) -> None:
        if self._screen is not None:
            self.pack_chosen.emit(pack_at(self._screen.scope, place))

    def _choose_topic(self, chip: int) -> None:
        topic = self._screen.topics[chip - 1][0] if self._screen is not None and chip else None
        self._choose((topic, *self._choice[1:]))

    def _choose_order(self, segment: int) -> None:
        self._choose((self._choice[0], _ORDERS[segment], self._choice[2]))

    def _choose_show(self, chip: int) -> None:
        self._choose((*self._choice[:2], _SHOWS[chip]))

    def _choose(self, choice: tuple[TopicKey | None, Order, Show]) -> None:
        self._choice = choice
        self.chosen.emit()

    def _add_line(self, words: str, chips: ChipRow) -> None:
        """A group of chips behind its name; the names take the same width, and stand above where it is narrow."""
        label = PlainLabel(self._look, words, Type.SMALL, ink="text2", wrap=False)
        self._labels.append(label)
        line = TurningRow(lambda width: width >= self._look.theme.px(_LEAST_CHIPS))
        self._lines.append(line)
        line.row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.row.addWidget(chips, 1)

    def _apply_theme(self) -> None:
        theme = self._look.theme
        set_spacing(self._column, theme.space(_GAP))
        for line in self._lines:
            line.row.setSpacing(theme.space(12))
        widest = max(label.sizeHint().width() for label in self._labels)
        for label in self._labels:
            label.setFixedSize(widest, theme.px(_CHIP))  # beside the first line of chips

    def _tools_fit(self, width: int) -> bool:
        theme = self._look.theme
        return width >= theme.px(_LEAST_FIELD) + theme.space(12) + self._order.sizeHint().width()
