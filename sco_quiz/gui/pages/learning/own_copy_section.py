"""The learner's own copy of the article, by hand: chosen in a dialog, dropped on the window, removed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QFileDialog

from sco_quiz.app.own_copy import Attached
from sco_quiz.domain.errors import QuizError
from sco_quiz.gui.text import quiz_terms, sentences
from sco_quiz.gui.widgets.messages.banner import BannerKind
from sco_quiz.gui.window.section import Section


class OwnCopySection(Section):
    changed = Signal()

    def choose(self) -> None:
        kinds = ";;".join((self.tr("Plain text (*.txt)"), self.tr("All files (*)")))
        name, _ = QFileDialog.getOpenFileName(self.window, self.tr("Attach your copy of the article"), "", kinds)
        if name:
            self.attach(Path(name))

    def attach(self, file: Path) -> None:
        try:
            attached = self.ready().evidence.attach(file)
        except QuizError as error:
            self.failed.emit(str(error))
            return
        self.changed.emit()
        kind = BannerKind.WARN if attached.stale else BannerKind.RIGHT
        self.told.emit(kind, self.tr("Your copy of the article is attached"), self._words(attached))

    def remove(self) -> None:
        try:
            self.ready().evidence.detach()
        except QuizError as error:
            self.failed.emit(str(error))
            return
        self.changed.emit()
        text = self.tr("The file it came from is where it was. Timed quizzes ask every question again.")
        self.told.emit(BannerKind.INFO, self.tr("Your copy of the article is removed"), text)

    def _words(self, attached: Attached) -> str:
        count = len(attached.matching)
        said = [self.tr("{0} of {1} paragraphs match.").format(count, count + len(attached.differing))]
        if attached.differing:
            said.append(self.tr("Different or missing: {0}.").format(_places(attached.differing)))
        if attached.stale:
            said.append(self.tr("%n question(s) will not be asked in timed quizzes.", "", len(attached.stale)))
            said.append(self.tr("Your copy does not hold the passage that settles the answer. Practice is as before."))
        return sentences.sentences(*said)


def dropped_file(mime: QMimeData) -> Path | None:
    """The one local file that is being dropped; None for anything else."""
    urls = mime.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _places(numbers: Sequence[str]) -> str:
    return sentences.listed(map(quiz_terms.paragraph, numbers))
