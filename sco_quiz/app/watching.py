"""How a long job tells how far it is, and is asked to leave off: it calls one plain function now and then."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


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
    """What is being done. `done` of `of` are of any one thing, such as bytes; without `of` nobody can know how many."""

    stage: Stage
    done: int = 0
    of: int = 0


class LeftOffError(Exception):
    """Raised into a job that is to be left off. It is no QuizError: nobody on the way may take it for a fault."""


Watch = Callable[[Step], None]
"""Raises LeftOffError where the job is to be left off. A job begins Stage.FINISHING before its first step that lasts:

once that call has returned, no other raises, and the job is done whole. So either all is as it was, or all is done.
"""


def unwatched(_step: Step) -> None:
    """Nobody looks, and nobody asks to leave off."""
