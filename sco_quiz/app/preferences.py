"""What a learner has set, read from stored text that may be old or damaged: nonsense becomes the default."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from sco_quiz.app.ports import Learner, Learners
from sco_quiz.app.quizzes import TIME_FACTORS
from sco_quiz.domain.entry import storable

TEXT_SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)
LONGEST_NAME = 80
_BOOLEANS = {str(value): value for value in (False, True)}


class Scheme(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    SYSTEM = "system"
    STANDARD = "standard"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    text_size: float = 1.0
    scheme: Scheme = Scheme.SYSTEM
    contrast: Contrast = Contrast.SYSTEM
    reduce_motion: bool = False
    time_factor: float = 1.0
    single_keys: bool = True
    clock_hidden: bool = False
    welcomed: bool = False

    def __post_init__(self) -> None:
        if self.text_size not in TEXT_SIZES or self.time_factor not in TIME_FACTORS:
            raise ValueError("text size and time factor come from their lists")


def _read(stored: Mapping[str, str]) -> Preferences:
    preferences = Preferences()
    for field in fields(Preferences):
        if field.name in stored:
            kind = type(getattr(preferences, field.name))
            text = stored[field.name]
            with suppress(KeyError, ValueError):
                change: dict[str, Any] = {field.name: _BOOLEANS[text] if kind is bool else kind(text)}
                preferences = replace(preferences, **change)
    return preferences


class Settings:
    """The current learner and their preferences."""

    def __init__(self, learners: Learners) -> None:
        self._learners = learners

    def learner(self) -> Learner:
        return self._learners.current()

    def rename(self, name: str) -> None:
        """Names are for the person; surrounding space and line breaks go, LONGEST_NAME characters stay."""
        self._learners.rename(self.learner().id, storable(" ".join(name.split()), LONGEST_NAME).strip())

    def preferences(self) -> Preferences:
        return _read(self._learners.preferences(self.learner().id))

    def prefer(self, changed: Preferences) -> None:
        """Stores what differs from before. Raises NotSavedError."""
        learner, before = self.learner().id, self.preferences()
        for field in fields(Preferences):
            value = getattr(changed, field.name)
            if value != getattr(before, field.name):
                self._learners.prefer(learner, field.name, str(value))
