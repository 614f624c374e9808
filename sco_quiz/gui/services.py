"""The use cases that the window works with; made by the composition root once the store is open."""

from collections.abc import Callable
from dataclasses import dataclass

from sco_quiz.app.overview import Overview
from sco_quiz.app.preferences import Settings
from sco_quiz.app.quizzes import Quizzes
from sco_quiz.app.results import Results


@dataclass(frozen=True, slots=True)
class Services:
    quizzes: Quizzes
    results: Results
    overview: Overview
    settings: Settings
    close: Callable[[], None]
