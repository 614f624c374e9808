"""The log of attempts, and what is added to it after their end."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from sco_quiz.app.jobs import ProgressCallback, unwatched
from sco_quiz.domain.attempt import Attempt, AttemptId, Event, LearnerId
from sco_quiz.domain.clock import Reading
from sco_quiz.domain.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Record:
    """A stored attempt: what was set, its log, and the last sign of life of the program that ran it."""

    attempt: Attempt
    events: tuple[Event, ...]
    alive: Reading


class AttemptLog(Protocol):
    """The append-only log. A method returns after its change is durable, or raises NotSavedError."""

    def create(self, attempt: Attempt) -> None: ...

    def append(self, attempt: AttemptId, events: Sequence[Event]) -> None: ...

    def close(self, outcome: Outcome, events: Sequence[Event]) -> None:
        """Appends the last events and writes the figures of the ended attempt, all or nothing."""

    def stay_alive(self, attempt: AttemptId, reading: Reading) -> None: ...

    def record(self, attempt: AttemptId) -> Record: ...


class Claims(Protocol):
    def claim(self, amended: Outcome, event: Event) -> None:
        """Appends a claim to the log of an ended attempt, and what follows from it, all or nothing.

        `amended` is the outcome with the claim. Raises NotSavedError.
        """


class Deletions(Protocol):
    """Ended attempts that the learner deletes. Every step is whole or nothing, and raises NotSavedError.

    A deleted attempt is in no list, no figure and no export, and can be put back exactly until it is erased. Both
    raise GoneError for an unknown attempt; with very many answers they take seconds.
    """

    def delete(self, attempt: AttemptId, watch: ProgressCallback = unwatched) -> None: ...

    def put_back(self, attempt: AttemptId, watch: ProgressCallback = unwatched) -> None: ...

    def erase(self, but: AttemptId | None = None) -> None:
        """All that are deleted now, `but` one, for good: from the store and from the journal of attempts."""


class Interrupted(Protocol):
    """Attempts that were neither handed in nor ran out of time."""

    def unfinished(self, learner: LearnerId) -> tuple[AttemptId, ...]:
        """Newest first."""

    def discard(self, attempt: AttemptId, reading: Reading) -> None:
        """Gives it up, even where its record is damaged: kept, exported, and in no figure. Raises NotSavedError."""
