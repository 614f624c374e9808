"""Where the article settles a question: in the pack's own text or the learner's copy, else the restated fact."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from sco_quiz.app.library.own_copy import EvidenceScreen
from sco_quiz.domain.question import Question
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import quiz_terms
from sco_quiz.gui.text.sentences import ended, sentences
from sco_quiz.gui.widgets.controls.button import Button, ButtonKind
from sco_quiz.gui.widgets.labels.icon_label import StateLine
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.labels.passage_label import PassageLabel
from sco_quiz.gui.widgets.layout.card import Card


class EvidenceCard(Card):
    attach_asked = Signal()
    detach_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._is_attached = False
        self._statement = PlainLabel(look, role=Type.READING)
        self._passage = PassageLabel(look)
        self._note = PlainLabel(look, role=Type.SMALL, ink="text2")
        self._stale = StateLine(look, Type.SMALL, wrap=True)
        self._button = Button(look, "", ButtonKind.QUIET, icon="article", size=32)
        for widget in (self._statement, self._passage, self._note, self._stale):
            self.body.addWidget(widget)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self._button.clicked.connect(self._ask)

    def show_evidence(self, question: Question, source: str, evidence: EvidenceScreen) -> None:
        self._is_attached = evidence.is_attached
        passage = evidence.passage
        self._statement.setVisible(passage is None)
        self._passage.setVisible(passage is not None)
        if not question.paragraph:
            self.set_title(self.tr("What is true"))
            self._statement.set_text(question.statement)
            self._note.set_text(self.tr("No evidence: this question is not about an article."))
        elif passage is None:
            self.set_title(self.tr("Evidence: {0}").format(quiz_terms.paragraph(question.paragraph)))
            self._statement.set_text(question.statement)
            self._note.set_text(self.tr("A fact restated from {0}.").format(source))
        else:
            place = quiz_terms.paragraph(passage.paragraph)
            title = self.tr("Evidence: {0}") if evidence.is_carried else self.tr("Evidence: {0} of your copy")
            self.set_title(title.format(place))
            self._passage.set_passage(passage.text, passage.span)
            note = self.tr("The underlined words settle the answer.")
            carried = self.tr("From {0}. The underlined words settle the answer.").format(source)
            self._note.set_text(carried if evidence.is_carried else note)
        self._stale.setVisible(evidence.is_stale)
        words = self.tr("Your copy says this differently or not at all. Timed quizzes leave the question out.")
        self._stale.set_line("warn", words, "warn")
        remove, attach = self.tr("Remove your copy"), self.tr("Attach your copy …")
        self._button.set_text(remove if evidence.is_attached else attach)
        self._button.setVisible(bool(question.paragraph) and not evidence.is_carried)

    def words(self) -> str:
        """The evidence as it is read out: where it stands, and what it says."""
        text = self._passage.text() if self._statement.isHidden() else self._statement.text()
        return sentences(ended(self.accessibleName()), text)

    def _ask(self) -> None:
        (self.detach_asked if self._is_attached else self.attach_asked).emit()
