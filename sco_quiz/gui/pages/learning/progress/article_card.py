"""The article, paragraph by paragraph: what of it was tested, and how that went."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.learning.progress import ParagraphLine, ProgressScreen
from sco_quiz.gui.pages.learning.fact_rows import STATES, place
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import quiz_terms, sentences
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.lists.paragraph_cell import ParagraphState, ParagraphView
from sco_quiz.gui.widgets.lists.paragraph_map import ParagraphMap


class ArticleCard(Card):
    chosen = Signal(str)  # the paragraph, as facts name it

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.set_title(self.tr("The article, paragraph by paragraph"))
        self._map = ParagraphMap(look)
        self._map.chosen.connect(self.chosen)
        how = self.tr("Choose a paragraph to see its facts.")
        self.body.addWidget(PlainLabel(look, how, Type.SMALL, ink="text2"))
        self.body.addWidget(self._map)

    def show_screen(self, screen: ProgressScreen) -> None:
        lines = {line.paragraph: line for line in screen.paragraphs}
        letters = [name for name in lines if not name.isdecimal()]
        before = [_view(name, lines[name]) for name in letters]
        named = [self.tr("{0} ({1})").format(quiz_terms.paragraph(name), name) for name in letters]
        above = self.tr("Above the text: {0}").format(sentences.listed(named))
        article = screen.scope.pack.origin if screen.scope.pack else None
        self.setVisible(article is not None)
        numbers = map(str, range(1, (article.paragraphs if article else 0) + 1))
        text = [_view(name, lines.get(name)) for name in numbers]
        parts = ((above, before), (self.tr("Paragraphs"), text))
        self._map.set_parts([(heading, views) for heading, views in parts if views])


def _view(name: str, line: ParagraphLine | None) -> ParagraphView:
    if line is None:
        return ParagraphView(name, place(name), ParagraphState.NO_FACT, 0)
    return ParagraphView(name, place(name), STATES[line.standing], len(line.facts))
