"""Some questions of a pack in a file, without their answers."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sco_quiz.app.library.preview import PackPreview
from sco_quiz.domain.question import TYPED, Question
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text import quiz_terms
from sco_quiz.gui.text.sentences import sentences
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.layout.widget_pool import set_count, show_rows


class SamplesCard(Card):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, gap=14, parent=parent)
        self._look = look
        self._rows: list[_Sample] = []
        self.set_title(" ")

    def show_preview(self, preview: PackPreview) -> None:
        samples = preview.samples
        self.set_title(self.tr("%n of its questions", "", len(samples)))
        set_count(self._rows, len(samples), self._make_row)
        for row, question in zip(self._rows, samples, strict=True):
            row.show_question(question)
        show_rows(self._rows)

    def _make_row(self) -> "_Sample":
        row = _Sample(self._look)
        self.body.addWidget(row)
        return row


class _Sample(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._stem = PlainLabel(look, strong=True)
        self._choices = PlainLabel(look, role=Type.SMALL, ink="text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._stem)
        column.addWidget(self._choices)

    def show_question(self, question: Question) -> None:
        self._stem.set_text(question.stem)
        self._choices.set_text(_task(question))


def _task(question: Question) -> str:
    """What is asked of the learner, and of what to choose; in an order that tells nothing."""
    task = quiz_terms.task(question)
    options = () if question.kind in TYPED else sorted(option.text for option in question.options)
    return sentences(f"{task}:", "\N{NO-BREAK SPACE}· ".join(options)) if options else task
