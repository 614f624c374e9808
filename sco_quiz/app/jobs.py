"""Long jobs: how they report progress and are cancelled. They call one plain function often."""

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
    """What a job does now: `done` of `of` things of one kind, such as bytes.

    With `of` 0 the number is not known, and `done` counts quizzes.
    """

    stage: Stage
    done: int = 0
    of: int = 0


class JobCancelledError(Exception):
    """Raised into a job that was cancelled. It is no QuizError, so that nobody on the way takes it for a fault."""


ProgressCallback = Callable[[Step], None]
"""Called with each step of a job. Raises JobCancelledError where the job was cancelled.

A job reports Stage.FINISHING before its first step that cannot be undone. When that call has returned, no later call
raises, and the job is done to its end. So everything is as it was, or everything is done.
"""


class Repeating:
    """A progress callback that can repeat the last step, for code that knows no stages."""

    def __init__(self, watch: ProgressCallback) -> None:
        self._watch = watch
        self._last = Step(Stage.READING)

    def __call__(self, step: Step) -> None:
        self._last = step
        self._watch(step)

    def again(self) -> None:
        self._watch(self._last)


def unwatched(_step: Step) -> None:
    """Ignore the step: nobody watches, and nobody cancels."""


Look = Callable[[], None]
"""A progress callback for code that knows no stages. Raises JobCancelledError where the job was cancelled."""


def unlooked() -> None:
    """Do nothing: nobody cancels."""


def looking(items: Iterable[T], look: Look, every: int) -> Iterator[T]:
    """Yield the items, and call `look` before every `every`-th one. So many should take some milliseconds."""
    for at, item in enumerate(items):
        if not at % every:
            look()
        yield item
