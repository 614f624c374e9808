"""The use cases that the window works with; made by the composition root once the store is open."""

from collections.abc import Callable
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Services:
    quizzes: Quizzes
    results: Results
    overview: Overview
    reviewing: Reviewing
    progress: Progress
    study: Study
    items: Items
    roster: Roster
    settings: Settings
    evidence: Evidence
    safekeeping: Safekeeping
    close: Callable[[], None]
