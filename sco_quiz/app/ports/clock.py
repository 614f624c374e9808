"""The computer's clocks."""

from datetime import datetime
from typing import Protocol

from sco_quiz.domain.clock import Reading


class Timepiece(Protocol):
    def read(self) -> Reading: ...


def local_time(timepiece: Timepiece) -> datetime:
    """Return the present time in the computer's time zone: a learner's day is one of theirs."""
    return timepiece.read().wall.astimezone()
