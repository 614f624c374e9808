"""The use cases over the open store, which the sections work with. `composition` makes them."""

from pathlib import Path
from typing import Protocol

from sco_quiz.app.jobs import Outside
from sco_quiz.app.learners.preferences import Settings
from sco_quiz.app.learners.roster import Roster
from sco_quiz.app.learning.deleting import Deleting
from sco_quiz.app.learning.item_analysis import Items
from sco_quiz.app.learning.overview import Overview
from sco_quiz.app.learning.progress import Progress
from sco_quiz.app.learning.reviews import Reviewing
from sco_quiz.app.learning.study import Study
from sco_quiz.app.library.forgetting import ForgetAnswers
from sco_quiz.app.library.library import Library
from sco_quiz.app.library.own_copy import Evidence
from sco_quiz.app.library.packs import Packs
from sco_quiz.app.library.shelf import Shelf
from sco_quiz.app.ports.library import PackInFile
from sco_quiz.app.quiz.planning import Quizzes
from sco_quiz.app.quiz.presets import Presets
from sco_quiz.app.quiz.results import Results
from sco_quiz.app.safety.backups import Safekeeping


class Session(Protocol):
    """The use cases. Each may be made when it is first used."""

    @property
    def packs(self) -> Packs: ...
    @property
    def quizzes(self) -> Quizzes: ...
    @property
    def presets(self) -> Presets: ...
    @property
    def results(self) -> Results: ...
    @property
    def overview(self) -> Overview: ...
    @property
    def reviewing(self) -> Reviewing: ...
    @property
    def progress(self) -> Progress: ...
    @property
    def deleting(self) -> Deleting: ...
    @property
    def study(self) -> Study: ...
    @property
    def items(self) -> Items: ...
    @property
    def roster(self) -> Roster: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def evidence(self) -> Evidence: ...
    @property
    def forgetting(self) -> ForgetAnswers: ...
    @property
    def library(self) -> Library: ...
    @property
    def shelf(self) -> Shelf: ...
    @property
    def safekeeping(self) -> Safekeeping: ...
    def reading(self, file: Path) -> Outside[Path, PackInFile]:
        """Return the work of reading a pack in a file, which needs no store."""

    def speak(self, language: str) -> None:
        """Show titles of packs and topics in this language from now on, where they are translated."""

    def close(self) -> None: ...
