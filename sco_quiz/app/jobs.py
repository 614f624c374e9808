"""How a long job tells how far it is, and is asked to leave off: it calls one plain function now and then."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

T = TypeVar("T")


class Stage(StrEnum):
    WAITING = "waiting"  # for another job to end
    COPYING = "copying"
    CHECKING = "checking"
    WRITING = "writing"
    READING = "reading"
    BRINGING_IN = "bringing in"
    FINISHING = "finishing"  # the last steps


@dataclass(frozen=True, slots=True)
class Step:
    """What is being done. `done` of `of` are of any one thing, such as bytes.

    Without `of` nobody can know how many there are, and `done` are quizzes.
    """

    stage: Stage
    done: int = 0
    of: int = 0


class JobCancelledError(Exception):
    """Raised into a job that is to be left off. It is no QuizError: nobody on the way may take it for a fault."""


ProgressCallback = Callable[[Step], None]
"""Raises LeftOffError where the job is to be left off. A job begins Stage.FINISHING before its first step that lasts:

once that call has returned, no other raises, and the job is done whole. So either all is as it was, or all is done.
"""


class Repeating:
    """A watch for several who look: those who know nothing of the stage say `again` what was said last."""

    def __init__(self, watch: ProgressCallback) -> None:
        self._watch = watch
        self._last = Step(Stage.READING)

    def __call__(self, step: Step) -> None:
        self._last = step
        self._watch(step)

    def again(self) -> None:
        self._watch(self._last)


def unwatched(_step: Step) -> None:
    """Nobody looks, and nobody asks to leave off."""


Look = Callable[[], None]
"""As a watch, for what knows nothing of stages: it looks whether to leave off, and then raises LeftOffError."""


def unlooked() -> None:
    """As `unwatched`."""


def looking(items: Iterable[T], look: Look, every: int) -> Iterator[T]:
    """The items. `look` is called before the first of each so many: they should take some milliseconds together."""
    for at, item in enumerate(items):
        if not at % every:
            look()
        yield item
