"""The open store as a whole, for the command line."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sco_quiz.domain.attempt import AttemptId, Mode
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.outcome import Answered

if TYPE_CHECKING:  # not needed by home
    from sco_quiz.domain.item_analysis import ItemAnswer
from sco_quiz.app.ports.history import Challenges
from sco_quiz.app.ports.learners import LeftOut


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRow:
    """An answer with its attempt, for the export.

    While the attempt is open, or where it was discarded, `ended_at` is None and the marks mean nothing.
    """

    attempt: AttemptId
    learner: str
    pack: PackId
    title: str
    mode: Mode
    started_at: datetime
    ended_at: datetime | None
    answer: Answered
    challenge: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """The state of a store. `size` is in bytes; `faults` are sentences, and a sound store has none.

    `created_at` is None where it cannot be read.
    """

    engine: str
    schema: int
    size: int
    created_at: datetime | None
    counts: Mapping[str, int]
    faults: tuple[str, ...]


class OpenStore(Protocol):
    """The whole store, as the command line uses it."""

    @property
    def path(self) -> Path: ...

    def answers(self, left_out: "Callable[[LeftOut], None] | None" = None) -> Iterator[AnswerRow]:
        """Yield the answers of ended attempts, oldest attempt first, then those of open ones.

        `left_out` is called for each damaged part, and the others are yielded; without it DamageError is raised.
        """

    def item_answers(self, packs: Collection[PackId]) -> "Iterator[ItemAnswer]":
        """Yield the seen answers of ended attempts on these packs, in the order of their ends."""

    def known_packs(self) -> tuple[PackId, ...]:
        """Return the packs that are there or that an answer is about, by id."""

    @property
    def challenges(self) -> Challenges: ...

    def health(self) -> Health:
        """Read everything and report; takes seconds with a million answers."""

    def rebuild(self) -> None:
        """Compute all answers and figures again from the logs. Raises DamageError."""

    def close(self) -> None: ...
