"""The use cases that the window works with; made by the composition root once the store is open."""

from collections.abc import Callable
from dataclasses import dataclass

from sco_quiz.app.evidence import Evidence
from sco_quiz.app.overview import Overview
from sco_quiz.app.preferences import Settings
from sco_quiz.app.quizzes import Quizzes
from sco_quiz.app.results import Results
from sco_quiz.app.study import Study


@dataclass(frozen=True, slots=True)
class Services:
    quizzes: Quizzes
    results: Results
    overview: Overview
    study: Study
    settings: Settings
    evidence: Evidence
    close: Callable[[], None]
