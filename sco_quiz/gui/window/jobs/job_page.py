"""The page of a job that takes long: what is done, how far it is if that is known, and a button to cancel."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sco_quiz.app.jobs import Stage, Step
from sco_quiz.gui.accessibility.announce import Weight, announce
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import Type
from sco_quiz.gui.text.numbers import percent
from sco_quiz.gui.widgets.controls.button import Button
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.labels.progress_line import ProgressLine
from sco_quiz.gui.widgets.layout.card import Card
from sco_quiz.gui.widgets.scrolling.base_page import LeavingPage
from sco_quiz.gui.widgets.scrolling.scroll_page import ScrollPage

_COLUMN = 640
_LINE = 320
_PARTS = 4  # a screen reader is told of each quarter


class JobPage(LeavingPage):
    """`left` asks to cancel the job. The line is hidden, not animated, where the progress is not known."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._said = ""
        self._can_stop = False
        self._title = PlainLabel(look, role=Type.TITLE)
        self._step = PlainLabel(look, role=Type.READING, tabular=True)
        self._line = ProgressLine(look, _LINE)
        self._note = PlainLabel(look, ink="text2")
        self._cancel = Button(look, self.tr("Cancel"))
        self._arrange()
        self._cancel.clicked.connect(self.leave)

    def show_job(self, title: str) -> None:
        """Show the title of a job. The page's name is announced as it opens."""
        self.setAccessibleName(title)
        self._title.set_text(title)
        self._said = ""

    def show_step(self, step: Step, *, is_final: bool, is_cancelled: bool) -> None:
        self._can_stop = not is_final and not is_cancelled
        share = min(1.0, step.done / step.of) if step.of else None
        words = self.tr("Cancelling") if is_cancelled else self._words(step.stage)
        self._step.set_text(words if is_cancelled else self._figure(words, step, share))
        self._line.setVisible(share is not None and not is_cancelled)
        self._line.set_share(share or 0.0)
        self._note.set_text(self._note_on(is_final=is_final, is_cancelled=is_cancelled))
        self._cancel.setVisible(self._can_stop)
        self._say(words, share)

    def focus_first(self) -> None:
        self._cancel.setFocus()

    def leave(self) -> None:
        if self._can_stop:
            super().leave()

    def _figure(self, words: str, step: Step, share: float | None) -> str:
        if share is not None:
            return f"{words}: {percent(share)}"
        return self.tr("{0}: %n quiz(zes) so far", "", step.done).format(words) if step.done else words

    def _say(self, words: str, share: float | None) -> None:
        """Announce each stage and each quarter of it; the result is announced by whatever shows it."""
        part = int(_PARTS * (share or 0.0))
        told = f"{words}: {percent(part / _PARTS)}" if 0 < part < _PARTS else words
        if told != self._said:
            self._said = told
            announce(self, told, Weight.DETAIL if part else Weight.PLAIN)

    def _note_on(self, *, is_final: bool, is_cancelled: bool) -> str:
        if is_cancelled:
            return self.tr("This takes a moment. Nothing was changed.")
        if is_final:
            return self.tr("This is the last step. It takes a moment and cannot be cancelled.")
        return self.tr("This can take a while. Nothing changes before it is done, and it can be cancelled.")

    def _words(self, stage: Stage) -> str:
        return {
            Stage.WAITING: self.tr("Waiting for a backup that is being made"),
            Stage.COPYING: self.tr("Copying"),
            Stage.CHECKING: self.tr("Checking"),
            Stage.WRITING: self.tr("Writing the file"),
            Stage.READING: self.tr("Reading"),
            Stage.BRINGING_IN: self.tr("Bringing in the quizzes"),
            Stage.FINISHING: self.tr("Finishing"),
        }[stage]

    def _arrange(self) -> None:
        card = Card(self._look)
        card.body.setSpacing(self._look.theme.space(12))
        for part in (self._title, self._step):
            card.body.addWidget(part)
        card.body.addWidget(self._line, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self._note)
        card.body.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignLeft)
        page = ScrollPage(self._look, column=_COLUMN)
        page.body.addStretch(1)
        page.body.addWidget(card)
        page.body.addStretch(2)
        self.fill(page)
