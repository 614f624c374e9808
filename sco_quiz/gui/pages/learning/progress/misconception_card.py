"""Mix-ups by name: one that shows in different questions is more than a slip."""

from PySide6.QtWidgets import QWidget

from sco_quiz.app.learning.progress import ProgressScreen
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import dates
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.lists.table_row import Cell, Column, RowView

_MOST = 8
_LIKELY = 2  # different questions


class MisconceptionCard(Card):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.set_title(self.tr("Likely mix-ups"))
        columns = (
            Column(self.tr("What seems to be mixed up"), stretch=True),
            Column(self.tr("Questions"), right=True),
            Column(self.tr("Times"), right=True),
            Column(self.tr("Last"), right=True),
        )
        self._rows = RowList(look, self.tr("Likely mix-ups"), columns, opens=False)
        self._words = PlainLabel(look, role=Type.SMALL, ink="text2")
        self.body.addWidget(self._rows)
        self.body.addWidget(self._words)

    def show_screen(self, screen: ProgressScreen) -> None:
        likely = [each for each in screen.misconceptions if each.questions >= _LIKELY]
        once = len(screen.misconceptions) - len(likely)
        views = []
        for each in likely[:_MOST]:
            last = dates.short_date(each.at)
            cells = (
                Cell(each.name, strong=True),
                Cell(str(each.questions)),
                Cell(str(each.times), ink="text2"),
                Cell(last, ink="text2"),
            )
            views.append(RowView(cells, self.tr("{0}, in {1} questions").format(each.name, each.questions)))
        self._rows.set_rows(views)
        self._rows.setVisible(bool(likely))
        self._words.set_text(self.tr("%n mix-up(s) showed up in one question each; each can be a slip.", "", once))
        self._words.setVisible(bool(once))
