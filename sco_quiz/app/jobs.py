"""Long jobs: how they report progress and are cancelled, and which of them may use the store (docs/adr/0021).

There are three kinds. One that was asked for has the store and the window to itself. One that nobody asked for, such as
a backup, uses the store beside the window. An outside one reads a file, applies rules or sends, and has no store.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import FunctionType
from typing import Generic, TypeAlias, TypeVar

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


Plain: TypeAlias = "str | bytes | int | float | Path | tuple[Plain, ...] | Mapping[str, Plain] | None"
"""What an outside job can be given: values alone, none of which leads to a store."""

Given = TypeVar("Given", bound=Plain)
Made_co = TypeVar("Made_co", covariant=True)

_IS_OUTSIDE: ContextVar[bool] = ContextVar("is_outside", default=False)  # of a thread


@dataclass(frozen=True, slots=True)
class Outside(Generic[Given, Made_co]):
    """Work without the store. `act` is a function of a module, so that all it has is what it is given.

    A method or a function made within another one could bring a store along: both raise TypeError. What `act` finds by
    itself is refused by `refuse_outside`.
    """

    act: Callable[[Given, ProgressCallback], Made_co]
    given: Given

    def __post_init__(self) -> None:
        act = self.act
        if not isinstance(act, FunctionType) or act.__closure__ or act.__defaults__ or act.__kwdefaults__:
            raise TypeError(f"an outside job is a function of a module, not {self.act!r}")

    def __call__(self, watch: ProgressCallback) -> Made_co:
        mark = _IS_OUTSIDE.set(True)
        try:
            return self.act(self.given, watch)
        finally:
            _IS_OUTSIDE.reset(mark)


def refuse_outside() -> None:
    """Raise RuntimeError in an outside job. Whoever opens or uses a store calls this first."""
    if _IS_OUTSIDE.get():
        raise RuntimeError("an outside job asked for the store")
