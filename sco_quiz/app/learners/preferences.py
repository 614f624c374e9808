"""The preferences of a learner. They are read from text that may be old or damaged: nonsense becomes the default."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any, TypeVar

from sco_quiz.app.learners.presentation import Brightness, Contrast, Language, Presentation, Talk
from sco_quiz.app.ports.learners import KeptPreferences, Learners
from sco_quiz.app.quiz.planning import TIME_FACTORS
from sco_quiz.domain.memory import RETENTIONS
from sco_quiz.domain.schedule import Goal

T = TypeVar("T")
A_DAY = (10, 20, 40, None)  # facts to review on a day; None: all that are due
AIMS = (None, 10, 20, 40)  # questions to answer on a day; None: no aim


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences(Presentation):
    time_factor: float = 1.0
    single_keys: bool = True
    clock_hidden: bool = False
    clock_seconds: bool = False  # the clock shows them all the time, and not in the last minute only
    sounds: bool = False  # with 5 min and with 1 min left
    strikes_explained: bool = False  # what striking options out is for
    notify: bool = False  # show notices of the desktop while another window is in front
    retention: float = 0.9
    a_day: int | None = 20
    exam: date | None = None
    aim: int | None = 20
    welcomed: bool = False

    def __post_init__(self) -> None:
        Presentation.__post_init__(self)  # super() fails in a dataclass with slots
        for value, choices in (
            (self.time_factor, TIME_FACTORS),
            (self.retention, RETENTIONS),
            (self.a_day, A_DAY),
            (self.aim, AIMS),
        ):
            if value not in choices:
                raise ValueError("factors and goals come from their lists")

    @property
    def goal(self) -> Goal:
        return Goal(retention=self.retention, a_day=self.a_day, exam=self.exam)


def _one_of(text: str, values: Iterable[T]) -> T:
    """Return the value that is stored as this text. Raises KeyError for any other text."""
    return {str(value): value for value in values}[text]


_READ: dict[str, Callable[[str], object]] = {
    "language": Language,
    "text_size": float,
    "scheme": Brightness,
    "contrast": Contrast,
    "reduce_motion": partial(_one_of, values=(False, True)),
    "time_factor": float,
    "single_keys": partial(_one_of, values=(False, True)),
    "clock_hidden": partial(_one_of, values=(False, True)),
    "clock_seconds": partial(_one_of, values=(False, True)),
    "sounds": partial(_one_of, values=(False, True)),
    "strikes_explained": partial(_one_of, values=(False, True)),
    "notify": partial(_one_of, values=(False, True)),
    "talk": Talk,
    "retention": float,
    "a_day": partial(_one_of, values=A_DAY),
    "exam": lambda text: None if text == str(None) else date.fromisoformat(text),
    "aim": partial(_one_of, values=AIMS),
    "welcomed": partial(_one_of, values=(False, True)),
}


def _read(stored: Mapping[str, str]) -> Preferences:
    preferences = Preferences()
    for name, read in _READ.items():
        if name in stored:
            with suppress(KeyError, ValueError):
                change: dict[str, Any] = {name: read(stored[name])}
                preferences = replace(preferences, **change)
    return preferences


class Settings:
    """The preferences of the learner who learns now."""

    def __init__(self, learners: Learners, kept: KeptPreferences) -> None:
        self._learners = learners
        self._kept = kept

    def preferences(self) -> Preferences:
        return _read(self._kept.preferences(self._learners.current().id))

    def prefer(self, changed: Preferences) -> None:
        """Store the preferences that differ from before. Raises NotSavedError."""
        learner, before = self._learners.current().id, self.preferences()
        for name in _READ:
            value = getattr(changed, name)
            if value != getattr(before, name):
                self._kept.prefer(learner, name, str(value))
