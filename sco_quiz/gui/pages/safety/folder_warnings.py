"""What threatens the store from outside, said above the page: once, and nothing has to be done at once."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from sco_quiz.app.ports.safety import StrayCopy
from sco_quiz.files.own_files import SEEN
from sco_quiz.gui.pages.routing import routes
from sco_quiz.gui.pages.routing.current_session import CurrentSession
from sco_quiz.gui.pages.routing.page_section import PageSection
from sco_quiz.gui.text import sentences
from sco_quiz.gui.widgets.messages.banner import BannerKind
from sco_quiz.gui.window.routes import Answer
from sco_quiz.gui.window.section import Shell


class FolderWarnings(PageSection):
    _put_back = Signal()  # in whatever thread

    def __init__(self, shell: Shell, session: CurrentSession) -> None:
        super().__init__(shell, session)
        self._put_back.connect(
            self._tell_put_back, Qt.ConnectionType.QueuedConnection
        )  # not in the middle of an answer

    def answers(self) -> Sequence[Answer]:
        return (
            routes.FOLDER_WARNINGS.to(lambda _: self.tell()),
            routes.OPEN_FOLDER.to(lambda _: self._open_folder()),
        )

    def tell(self) -> None:
        """What was not told yet: one thing at a time, and never over another message."""
        safekeeping = self.ready().safekeeping
        safekeeping.when_put_back(self._put_back.emit)
        if self.shell.messages.is_telling():
            return
        around = safekeeping.folder_warnings
        if places := around.newly_in_the_way():
            title = self.tr("Not everything can be kept beside your answers")
            self.shell.messages.tell(BannerKind.WARN, title, self._of_places(places))
            around.heard_of_what_is_in_the_way(places)
        elif copies := around.new_copies():
            self.shell.messages.tell(
                BannerKind.WARN, self.tr("Copies of your answers lie beside them"), self._of_copies(copies)
            )
            around.heard_of_copies(copies)
        elif around.is_newly_open_to_others():
            title = self.tr("Others can look into the folder of your answers")
            self.shell.messages.tell(BannerKind.WARN, title, self._of_open_folder(around.folder))
            around.heard_of_open_folder()

    def _open_folder(self) -> None:
        folder = self.ready().safekeeping.folder_warnings.folder
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            words = self.tr("No program on this computer shows folders. Your answers lie in {0}.")
            self.shell.messages.tell_problem(words.format(folder))

    def _tell_put_back(self) -> None:
        text = self.tr(
            "The file with your answers was deleted, moved or replaced while it was open. A whole file lies in its "
            "place again, with everything that was saved. If you moved it, the moved one is an older copy now."
        )
        with self.shell.input.unasked():
            self.shell.messages.tell(BannerKind.INFO, self.tr("Your answers are in their place again"), text)

    def _of_places(self, places: Sequence[Path]) -> str:
        says = self.tr("It was left as it is. To be sure, move it elsewhere while SCO Quiz is closed.")
        return sentences.sentences(*map(self._of_place, places), says)

    def _of_place(self, place: Path) -> str:
        if place.name == SEEN:
            return self.tr(
                "“{0}” is damaged or not of SCO Quiz. Without such a file an older copy of your answers is not noticed."
            ).format(place)
        return self.tr("“{0}” is not a folder. Without such a folder no backups are made.").format(place)

    def _of_copies(self, copies: Sequence[StrayCopy]) -> str:
        says = self.tr(
            "Programs that copy files between computers leave such copies when two computers changed the file. They "
            "were left as they are. “sco-quiz doctor” says how to bring in what they hold."
        )
        return sentences.sentences(*map(self._of_copy, copies), says)

    def _of_copy(self, copy: StrayCopy) -> str:
        if copy.attempts is None:
            return self.tr("“{0}” cannot be read.").format(copy.name)
        return self.tr("“{0}” holds {1}.").format(copy.name, self.tr("%n quiz(zes)", "", copy.attempts))

    def _of_open_folder(self, folder: Path) -> str:
        return self.tr(
            "“{0}” holds other files too, so its rights were left as they are: other users of this computer see which "
            "files it has. What is in the files of SCO Quiz only you can read. To be sure, move them to a folder of "
            "their own while SCO Quiz is closed, and start it with --data-dir and the new place. This is not said "
            "again."
        ).format(folder)
