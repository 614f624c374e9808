"""The use cases that the window works with; made by the composition root once the store is open."""

from typing import Protocol

from sco_quiz.app.evidence import Evidence
from sco_quiz.app.items import Items
from sco_quiz.app.overview import Overview
from sco_quiz.app.preferences import Settings
from sco_quiz.app.progress import Progress
from sco_quiz.app.quizzes import Quizzes
from sco_quiz.app.results import Results
from sco_quiz.app.reviewing import Reviewing
from sco_quiz.app.roster import Roster
from sco_quiz.app.safekeeping import Safekeeping
from sco_quiz.app.study import Study


class Services(Protocol):
    """Any of them may be made when it is first asked for."""

    @property
    def quizzes(self) -> Quizzes: ...
    @property
    def results(self) -> Results: ...
    @property
    def overview(self) -> Overview: ...
    @property
    def reviewing(self) -> Reviewing: ...
    @property
    def progress(self) -> Progress: ...
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
