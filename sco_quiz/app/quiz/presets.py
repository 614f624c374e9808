"""What a quiz can be set up from: the choices of the last one, two that everybody has, and own ones with a name."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from sco_quiz.app.library.packs import FIRST
from sco_quiz.app.ports.learners import KeptPreferences
from sco_quiz.app.quiz.planning import LONGEST, LONGEST_MIN, PACES, QUESTION_LIMITS, Difficulty, Plan, practice
from sco_quiz.domain.attempt import AtZero, LearnerId, Mode
from sco_quiz.domain.errors import QuizError
from sco_quiz.domain.fact import PackId, TopicId, TopicKey
from sco_quiz.domain.marking import MarkingScheme
from sco_quiz.domain.question import Kind

MOST_OWN = 12
LONGEST_NAME = 40
_LONGEST_TEXT = 1_000  # as the store takes of a preference


class PresetError(QuizError):
    """A choice that cannot be saved under a name."""


class Origin(StrEnum):
    LAST = "last"
    QUICK = "quick"
    EXAM = "exam"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Preset:
    """A plan to start from. Only an own one has a `name`, by which it is known."""

    origin: Origin
    plan: Plan
    name: str = ""


class Presets:
    """They are kept beside a learner's preferences, and so in their record and its export."""

    def __init__(self, kept: KeptPreferences) -> None:
        self._kept = kept

    def last(self, learner: LearnerId, mode: Mode) -> Plan | None:
        """The choices of the last quiz of this mode that was set up; None before the first."""
        plan, _ = _read(self._kept.preferences(learner).get(_last_key(mode), ""))
        return None if plan is None else replace(plan, mode=mode)

    def remember(self, learner: LearnerId, plan: Plan) -> None:
        """Keep the choices of a quiz that was started. Those on certain facts only are none: the facts were given.

        Raises NotSavedError.
        """
        text = _written(plan)
        if plan.facts is None and not plan.review and len(text) <= _LONGEST_TEXT:
            self._kept.prefer(learner, _last_key(plan.mode), text)

    def choices(self, learner: LearnerId, mode: Mode) -> tuple[Preset, ...]:
        """Everything to start from, for somebody who is about to set up a quiz of this mode."""
        last = self.last(learner, mode)
        quick = Plan(count=5) if mode is Mode.EXAM else practice(5)
        common = (Preset(Origin.QUICK, quick), Preset(Origin.EXAM, Plan(count=30, pause=False)))
        before = () if last is None else (Preset(Origin.LAST, last),)
        return (*before, *common, *self._own(learner).values())

    def names(self, learner: LearnerId) -> tuple[str, ...]:
        return tuple(preset.name for preset in self._own(learner).values())

    def save(self, learner: LearnerId, name: str, plan: Plan) -> Preset:
        """Keep a plan under a name of its own. Raises PresetError where that cannot be, NotSavedError."""
        name, own = " ".join(name.split()), self._own(learner)
        if not name or len(name) > LONGEST_NAME:
            raise PresetError("The name of a choice has 1 to 40 characters. Nothing was saved.")
        if any(name.casefold() == preset.name.casefold() for preset in own.values()):
            raise PresetError("There is a choice of this name already. Nothing was changed; choose another name.")
        free = next((key for key in _OWN_KEYS if key not in own), None)
        text = _written(replace(plan, pack=None, facts=None, review=()), name)
        if free is None:
            raise PresetError("Twelve choices are saved already. Remove one that you no longer need.")
        if len(text) > _LONGEST_TEXT:
            raise PresetError("This choice names too many topics to be saved. Nothing was changed.")
        self._kept.prefer(learner, free, text)
        return Preset(Origin.OWN, replace(plan, pack=None, facts=None, review=()), name)

    def remove(self, learner: LearnerId, name: str) -> None:
        """Nothing happens where there is none of that name. Raises NotSavedError."""
        for key, preset in self._own(learner).items():
            if preset.name == name:
                self._kept.prefer(learner, key, "")

    def _own(self, learner: LearnerId) -> Mapping[str, Preset]:
        """By their keys, in the order of these."""
        stored = self._kept.preferences(learner)
        read = {key: _read(stored.get(key, "")) for key in _OWN_KEYS}
        return {key: Preset(Origin.OWN, plan, name) for key, (plan, name) in read.items() if plan is not None and name}


_OWN_KEYS = tuple(f"preset {number}" for number in range(1, MOST_OWN + 1))


def _last_key(mode: Mode) -> str:
    return f"last {mode}"


def _one_of(values: tuple[object, ...]) -> Callable[[Any], object]:
    """Raises ValueError for anything else; True is not 1 here."""

    def read(value: object) -> object:
        found = [each for each in values if type(each) is type(value) and each == value]
        if not found:
            raise ValueError("not in the list")
        return found[0]

    return read


def _whole(most: int) -> Callable[[Any], object]:
    """From 1 to `most`, or None."""

    def read(value: object) -> object:
        if value is not None and (type(value) is not int or not 1 <= value <= most):
            raise ValueError("no such number")
        return value

    return read


def _set_of(read: Callable[[str], object]) -> Callable[[Any], object]:
    def read_all(values: object) -> object:
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise ValueError("no list of words")
        return frozenset(read(value) for value in values)

    return read_all


def _topic(word: str) -> TopicKey:
    """A word without its pack is from before there was a choice of packs."""
    pack, slash, topic = word.partition("/")
    return TopicKey(PackId(pack), TopicId(topic)) if slash else TopicKey(FIRST, TopicId(word))


_FIELDS: dict[str, Callable[[Any], object]] = {
    "mode": Mode,
    "count": _whole(LONGEST),
    "pace": _one_of((None, *PACES)),
    "minutes": _whole(LONGEST_MIN),
    "topics": _set_of(_topic),
    "kinds": _set_of(Kind),
    "difficulty": Difficulty,
    "even": _one_of((False, True)),
    "pause": _one_of((False, True)),
    "at_zero": AtZero,
    "question_s": _one_of(QUESTION_LIMITS),
    "scheme": MarkingScheme,
    "reasons_each": _one_of((None, False, True)),
}


def _written(plan: Plan, name: str = "") -> str:
    """What differs from the standard plan; the name of an own choice with it."""
    values: dict[str, object] = {"name": name} if name else {}
    for field in _FIELDS:
        value = getattr(plan, field)
        if value != getattr(Plan(), field):
            values[field] = sorted(map(_word, value)) if isinstance(value, frozenset) else value
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _word(value: object) -> str:
    return "/".join(value) if isinstance(value, TopicKey) else str(value)


def _read(text: str) -> tuple[Plan | None, str]:
    """A plan and its name. Nonsense in a field leaves the standard there; text that is no such record is no plan."""
    try:
        values = json.loads(text) if 0 < len(text) <= _LONGEST_TEXT else None
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict):
        return None, ""
    plan = Plan()
    for field, read in _FIELDS.items():
        if field in values:
            with suppress(ValueError, TypeError):
                change: dict[str, Any] = {field: read(values[field])}
                plan = replace(plan, **change)
    name = values.get("name")
    return plan, name[:LONGEST_NAME] if isinstance(name, str) else ""
