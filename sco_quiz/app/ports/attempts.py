"""The log of attempts, and what is appended after their end."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from sco_quiz.app.jobs import ProgressCallback, unwatched
from sco_quiz.domain.attempt import Attempt, AttemptId, Event, LearnerId
from sco_quiz.domain.clock import Reading
from sco_quiz.domain.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Record:
    """A stored attempt: its settings, its log, and the last sign of life of the program that ran it."""

    attempt: Attempt
    events: tuple[Event, ...]
    alive: Reading


class AttemptLog(Protocol):
    """The append-only log. A method returns after its change is durable, or raises NotSavedError.

    All raise GoneError where the attempt was deleted.
    """

    def create(self, attempt: Attempt) -> None: ...

    def append(self, attempt: AttemptId, events: Sequence[Event]) -> None: ...

    def close(self, outcome: Outcome, events: Sequence[Event]) -> None:
        """Append the last events and write the results of the ended attempt, in one transaction."""

    def stay_alive(self, attempt: AttemptId, reading: Reading) -> None: ...

    def record(self, attempt: AttemptId) -> Record: ...


class Claims(Protocol):
    def claim(self, amended: Outcome, event: Event) -> None:
        """Append a claim to the log of an ended attempt and write what follows from it, in one transaction.

        `amended` is the outcome with the claim. Raises NotSavedError.
        """


class Deletions(Protocol):
    """Delete ended attempts. Each step is one transaction and raises NotSavedError.

    A deleted attempt is in no list, figure or export, and can be put back exactly until it is erased. `delete` and
    `put_back` raise GoneError for an unknown attempt; with very many answers they take seconds.
    """

    def delete(self, attempt: AttemptId, watch: ProgressCallback = unwatched) -> None: ...

    def put_back(self, attempt: AttemptId, watch: ProgressCallback = unwatched) -> None: ...

    def erase(self, but: AttemptId | None = None) -> None:
        """Erase all deleted attempts, `but` one, for good: in the store and in the journal of attempts."""


class Interrupted(Protocol):
    """Attempts that were neither handed in nor ran out of time."""

    def unfinished(self, learner: LearnerId) -> tuple[AttemptId, ...]:
        """Return them, newest first."""

    def discard(self, attempt: AttemptId, reading: Reading) -> None:
        """End the attempt without results, also one whose record is damaged. It is kept and exported.

        Raises NotSavedError.
        """
