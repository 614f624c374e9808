"""How well a fact is remembered: FSRS-6, the Free Spaced Repetition Scheduler, with the fact as its card.

The `fsrs` package computes the new stability and difficulty. This module decides what counts as a review, and sees to
it that neither chance nor the present time is hidden in the result.
"""

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from math import inf

from fsrs import Card, Rating, Scheduler, State

from sco_quiz.domain.fact import FactId
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.question import Kind
from sco_quiz.domain.response import Confidence

LONGEST_DAYS = 365
RETENTIONS = (0.8, 0.85, 0.9, 0.95)
_PLACES = 6  # decimals of stability and difficulty: the last bits of a power differ between machines
_FUZZ_FROM_DAYS = 3  # shorter intervals stay as they are: a day is much of them
_FUZZ = 0.1  # share of the interval, either way
_PLAIN = Scheduler(learning_steps=(), relearning_steps=(), maximum_interval=LONGEST_DAYS, enable_fuzzing=False)
_DECAY = -_PLAIN.parameters[20]
_FACTOR = 0.9 ** (1 / _DECAY) - 1


class Grade(Enum):
    AGAIN = Rating.Again
    GOOD = Rating.Good


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """The memory of a fact. `stability`: days until recall falls to 90 %; `difficulty`: 1 to 10.

    Raises ValueError for impossible values.
    """

    stability: float
    difficulty: float
    reviewed_at: datetime
    reviews: int

    def __post_init__(self) -> None:
        if not (0 < self.stability < inf and 1 <= self.difficulty <= 10 and self.reviews > 0):  # noqa: PLR2004 - FSRS's scale
            raise ValueError("no reviews lead to such a memory")


def grade(kind: Kind, verdict: Verdict, sure: Confidence | None) -> Grade | None:
    """Return what an answer to a seen question says of its fact; None for nothing.

    A lucky guess is no recall. Being right on true or false alone is too likely by chance to lengthen an interval, so
    it says nothing; nor does an entry whose meaning is not decided.
    """
    if verdict in {Verdict.RAN_OUT, Verdict.UNDECIDED}:
        return None
    if verdict is not Verdict.RIGHT or sure is Confidence.GUESSING:
        return Grade.AGAIN
    return None if kind is Kind.TRUE_FALSE else Grade.GOOD


def reviewed(before: Memory | None, how: Grade, at: datetime) -> Memory:
    """Return the memory after one more review.

    A clock that was set back counts as standing still: a review made under a clock that was far ahead must not outweigh
    all later ones.
    """
    at = at.astimezone(UTC)
    card, _ = _PLAIN.review_card(_card(before, at), how.value, at)
    return Memory(
        stability=max(10**-_PLACES, round(card.stability or 0.0, _PLACES)),
        difficulty=round(card.difficulty or 0.0, _PLACES),
        reviewed_at=at,
        reviews=1 if before is None else before.reviews + 1,
    )


def recall(memory: Memory, at: datetime) -> float:
    """Return the chance, 0 to 1, of recalling the fact then: FSRS-6's forgetting curve, by the hour and not the day."""
    days = max(0.0, (at - memory.reviewed_at) / timedelta(days=1))
    return float((1 + _FACTOR * days / memory.stability) ** _DECAY)


def due_on(fact: FactId, memory: Memory, retention: float, now: datetime) -> date:
    """Return the day, in the time zone of `now`, on which recall falls to `retention`.

    The same reviews give the same day: the fuzz that keeps facts learned together from falling due together is seeded
    by the fact and the number of its reviews. A review on a future day was made under a wrong clock and does not say
    when to ask again: such a fact is due at once.
    """
    last, today = memory.reviewed_at.astimezone(now.tzinfo).date(), now.date()
    if last > today:
        return today
    days = memory.stability / _FACTOR * (retention ** (1 / _DECAY) - 1)
    if days > _FUZZ_FROM_DAYS:
        days *= 1 + _FUZZ * (2 * random.Random(f"{fact} {memory.reviews}").random() - 1)  # noqa: S311 - no secret
    return last + timedelta(days=round(min(LONGEST_DAYS, max(1, days))))


def _card(memory: Memory | None, at: datetime) -> Card:
    """Return the card as the package needs it at a review.

    The package counts full days of 24 hours: a review on the next evening but an hour earlier would be one of the same
    day, which lengthens nothing. Here half a day counts as a day.
    """
    if memory is None:
        return Card(card_id=0, state=State.Learning, step=0, due=at)  # without `due` it would ask for the present time
    days = max(0, round((at - memory.reviewed_at) / timedelta(days=1)))
    return Card(
        card_id=0,  # without one the package would wait a millisecond for a new id
        state=State.Review,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=at,
        last_review=at - timedelta(days=days),
    )
