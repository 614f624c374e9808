"""The use cases that the window works with; made by the composition root once the store is open."""

from typing import Protocol

from sco_quiz.app.learners.preferences import Settings
from sco_quiz.app.learners.roster import Roster
from sco_quiz.app.learning.deleting import Deleting
from sco_quiz.app.learning.item_analysis import Items
from sco_quiz.app.learning.overview import Overview
from sco_quiz.app.learning.progress import Progress
from sco_quiz.app.learning.reviews import Reviewing
from sco_quiz.app.learning.study import Study
from sco_quiz.app.library.own_copy import Evidence
from sco_quiz.app.quiz.planning import Quizzes
from sco_quiz.app.quiz.presets import Presets
from sco_quiz.app.quiz.results import Results
from sco_quiz.app.safety.backups import Safekeeping


class Session(Protocol):
    """Any of them may be made when it is first asked for."""

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
    def safekeeping(self) -> Safekeeping: ...
    def speak(self, language: str) -> None:
        """Titles of packs and topics are told in this language from here on, where they are there in it."""

    def close(self) -> None: ...
