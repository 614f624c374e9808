"""A learner's record of which parts are damaged: they are named, and it is asked whether to go on without them."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sco_quiz.app.jobs import ProgressCallback
from sco_quiz.app.ports.learners import DamagedRecordError, LeftOut, Part
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.text.dates import date_and_time
from sco_quiz.gui.text.sentences import sentences
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog

_NAMED = 4  # quizzes that are named one by one


class DamagedRecord(QObject):
    """An object, as lupdate finds plural forms in methods only."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._look = look

    def agrees_to_export(self, name: str, parts: Sequence[LeftOut]) -> bool:
        return self._ask(
            self.tr("Export the record of {0} without what is damaged?").format(name),
            sentences(self._what(parts), self.tr("Everything else can be exported.")),
            safe=self.tr("Back"),
            verb=self.tr("Export the rest"),
        )

    def agrees_to_delete(self, name: str, parts: Sequence[LeftOut]) -> bool:
        costs = self.tr(
            "Everything else is exported, and these parts go with the learner. Backups made before today still hold "
            "them."
        )
        return self._ask(
            self.tr("Delete {0} although a part of the record is damaged?").format(name),
            sentences(self._what(parts), costs),
            safe=self.tr("Keep"),
            verb=self.tr("Export the rest and delete"),
        )

    def left_out(self, parts: Sequence[LeftOut]) -> str:
        """What is told once it is done; empty where nothing was left out."""
        return self.tr("Left out, as it is damaged: {0}.").format(self._named(parts)) if parts else ""

    def _what(self, parts: Sequence[LeftOut]) -> str:
        words = self.tr("Damaged, so that it cannot be exported: {0}. Nothing was changed.")
        return words.format(self._named(parts))

    def _named(self, parts: Sequence[LeftOut]) -> str:
        return "; ".join(self._each(parts))  # a date has commas of its own

    def _each(self, parts: Sequence[LeftOut]) -> Iterator[str]:
        kinds = [part.part for part in parts]
        quizzes = [part for part in parts if part.part is Part.QUIZ]
        if Part.NAME in kinds:
            yield self.tr("the name")
        if Part.KEY in kinds:
            yield self.tr("the mark by which other computers know this learner")
        if settings := kinds.count(Part.PREFERENCE):
            yield self.tr("%n setting(s)", "", settings)
        for quiz in quizzes[:_NAMED]:
            if quiz.started_at is None:
                yield self.tr("a quiz whose date cannot be read")
            else:
                yield self.tr("the quiz of {0}").format(date_and_time(quiz.started_at))
        if more := len(quizzes[_NAMED:]):
            yield self.tr("%n more quiz(zes)", "", more)

    def _ask(self, title: str, sentence: str, *, safe: str, verb: str) -> bool:
        look, window = self._look, self._window
        return ConfirmDialog(look, title, sentence, safe=safe, verb=verb, danger=True, parent=window).ask()


def telling_damage(
    act: Callable[[ProgressCallback], object],
) -> Callable[[ProgressCallback], DamagedRecordError | None]:
    """The step, which gives what keeps it from being done whole where it can be done without that."""

    def step(watch: ProgressCallback) -> DamagedRecordError | None:
        try:
            act(watch)
        except DamagedRecordError as error:
            if not error.parts:
                raise
            return error
        return None

    return step
