"""The open store as a whole, for the command line."""

from collections.abc import Callable, Iterator, Mapping
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

    `ended_at` is None, and the marks mean nothing, while the attempt is open or where it was discarded.
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
    """What there is to say of a store. `size` in bytes; `faults` are sentences, none of them means sound.

    `created_at` is None where that cannot be read.
    """

    engine: str
    schema: int
    size: int
    created_at: datetime | None
    counts: Mapping[str, int]
    faults: tuple[str, ...]


class OpenStore(Protocol):
    """The whole store, as the command line sees it."""

    @property
    def path(self) -> Path: ...

    def answers(self, left_out: "Callable[[LeftOut], None] | None" = None) -> Iterator[AnswerRow]:
        """Every answer of ended attempts, oldest attempt first, then what was answered so far in open ones.

        `left_out` is told of what is damaged, and the others are given; without it, that raises DamageError.
        """

    def item_answers(self, pack: PackId) -> "Iterator[ItemAnswer]":
        """Every seen answer of ended attempts at the pack, in the order of their ends."""

    @property
    def challenges(self) -> Challenges: ...

    def health(self) -> Health:
        """Reads everything: seconds with a million answers."""

    def rebuild(self) -> None:
        """Computes all answers and figures again from the logs."""

    def close(self) -> None: ...
