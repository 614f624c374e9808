"""The learner's own copy of the article, by hand: chosen in a dialog, dropped on the window, removed."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from sco_quiz.app.library.own_copy import Attached
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.text import quiz_terms, sentences
from sco_quiz.gui.widgets.messages.banner import BannerKind
from sco_quiz.gui.window.routes import Answer


class OwnCopySection(PageSection):
    def answers(self) -> Sequence[Answer]:
        return (
            routes.ATTACH.to(lambda _: self.choose()),
            routes.ATTACH_FILE.to(self.attach),
            routes.DETACH.to(self.remove),
        )

    def choose(self) -> None:
        kinds = ";;".join((self.tr("Plain text (*.txt)"), self.tr("All files (*)")))
        name, _ = QFileDialog.getOpenFileName(self.window, self.tr("Attach your copy of the article"), "", kinds)
        if name:
            self.attach(Path(name))

    def attach(self, file: Path) -> None:
        try:
            attached = self.ready().evidence.attach(file, self.ready().packs.scope(self.session.learner()).chosen_first)
        except QuizError as error:
            self.shell.messages.tell_error(error)
            return
        self._refill()
        kind = BannerKind.WARN if attached.stale else BannerKind.RIGHT
        self.shell.messages.tell(kind, self.tr("Your copy of the article is attached"), self._words(attached))

    def remove(self, pack: PackId) -> None:
        try:
            self.ready().evidence.detach(pack)
        except QuizError as error:
            self.shell.messages.tell_error(error)
            return
        self._refill()
        text = self.tr("The file it came from is where it was. Timed quizzes ask every question again.")
        self.shell.messages.tell(BannerKind.INFO, self.tr("Your copy of the article is removed"), text)

    def _refill(self) -> None:
        """Show on the present page what the copy says now."""
        self.shell.go(routes.EVIDENCE_CHANGED, None)
        self.shell.navigation.fill_again()

    def _words(self, attached: Attached) -> str:
        count = len(attached.matching)
        said = [self.tr("{0} of {1} paragraphs match.").format(count, count + len(attached.differing))]
        if attached.differing:
            said.append(self.tr("Different or missing: {0}.").format(_places(attached.differing)))
        if attached.stale:
            said.append(self.tr("%n question(s) will not be asked in timed quizzes.", "", len(attached.stale)))
            said.append(self.tr("Your copy does not hold the passage that settles the answer. Practice is as before."))
        return sentences.sentences(*said)


def _places(numbers: Sequence[str]) -> str:
    return sentences.listed(map(quiz_terms.paragraph, numbers))
