"""The topics, weakest first, each with its last answers as dots."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.widgets.charts.topic_bar import TopicList
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.empty_state import EmptyState
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.labels.motif import BesideMotif
from sco_quiz.gui.widgets.layout.card import Card

if TYPE_CHECKING:
    from sco_quiz.app.learning.overview import HomeScreen


class TopicCard(Card):
    all_asked = Signal()
    weakest_asked = Signal(object)  # frozenset of TopicKey

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._screen: HomeScreen | None = None
        self._all = Button(look, "", ButtonKind.QUIET, size=32)
        self.add_to_head(self._all)
        self._weakest = Button(look, self.tr("Practise weakest"), ButtonKind.QUIET, size=32)
        self._topics = TopicList(look)
        self._note = PlainLabel(look, self.tr("The thin line shows how sure each figure is."), Type.SMALL, ink="text2")
        no_topics = EmptyState(look, self.tr("Dots for each topic appear here after your first quiz."))
        self._no_topics = BesideMotif(look, no_topics, "stones", 120)
        for widget in (self._topics, self._note, self._no_topics):
            self.body.addWidget(widget)
        self.body.addWidget(self._weakest, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self._all.clicked.connect(self.all_asked)
        self._weakest.clicked.connect(self._practise_weakest)

    def show_screen(self, screen: "HomeScreen") -> None:
        from sco_quiz.gui.pages.topic_views import topic_views

        self._screen = screen
        self._topics.set_topics(topic_views(screen.topics))
        has_bars = any(line.share.enough for line in screen.topics)
        has_dots = any(line.answers for line in screen.topics)
        self._topics.setVisible(bool(screen.topics))
        self._note.setVisible(has_bars)
        if has_dots or "_legend" in vars(self):
            self._legend.setVisible(has_dots)
        self._no_topics.setVisible(not screen.topics)
        self.set_title(self.tr("Topics, weakest first") if has_bars else self.tr("Topics"))
        self._weakest.setVisible(has_bars)
        topics = len(screen.scope.topics)
        hidden = topics - len(screen.topics)
        self._all.set_text(self.tr("All %n topic(s)", "", topics))
        self._all.setVisible(bool(screen.topics) and hidden > 0)

    @cached_property
    def _legend(self) -> QWidget:
        """What the dots mean, below them."""
        from sco_quiz.gui.widgets.charts.answer_dots import DotLegend

        legend = DotLegend(self._look)
        self.body.insertWidget(self.body.indexOf(self._note), legend)
        return legend

    def _practise_weakest(self) -> None:
        if self._screen is not None and self._screen.topics:
            weakest = self._screen.topics[0].key
            self.weakest_asked.emit(frozenset({weakest} & self._screen.scope.topics.keys()))
