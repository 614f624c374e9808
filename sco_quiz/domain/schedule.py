"""The schedule of reviews: facts whose recall falls to the goal, and new facts where an exam is ahead."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil

from sco_quiz.domain.fact import FactId
from sco_quiz.domain.memory import Memory, due_on, recall


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """What a learner wants: `retention`, the chance of recall at which a fact falls due; at most so many facts a day
    (None: all); and the day of an exam, before which every fact of the article is to be asked.
    """

    retention: float = 0.9
    a_day: int | None = 20
    exam: date | None = None

    def wants_new(self, today: date) -> bool:
        """Return whether an exam is ahead, so that every fact is to be asked before it."""
        return self.exam is not None and self.exam > today

    def __post_init__(self) -> None:
        if not 0.7 <= self.retention <= 0.97 or (self.a_day is not None and self.a_day < 1):  # noqa: PLR2004 - FSRS's sensible range
            raise ValueError("a goal has a retention that can be planned for and at least one fact a day")


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """What to ask today: `reviews`, the weakest first, then `new` facts from the whole article.

    `waiting` is what is due beyond the day's limit, the weakest first; it replaces what cannot be asked in the same
    quiz. `done` counts today's reviews in any quiz; first questions on a fact count only where an exam plan wants new
    facts. `ahead` holds how many facts fall due today and on each following day; overdue ones fall due today.
    """

    today: date
    reviews: tuple[FactId, ...]
    new: tuple[FactId, ...]
    waiting: tuple[FactId, ...]
    done: int
    ahead: tuple[int, ...]
    next_day: tuple[date, int] | None  # the first day after today on which facts fall due, and how many

    @property
    def facts(self) -> tuple[FactId, ...]:
        return self.reviews + self.new


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamOutlook:
    """What to expect at the exam: `expected` of `total` facts would be recalled without any further review.

    `unmet` facts were never asked in a way that counts; `new_a_day`, with today's, meets them all.
    """

    exam: date
    days_left: int
    total: int
    expected: float
    unmet: int
    new_a_day: int

    @property
    def once_more_a_day(self) -> int:
        """Return how many facts a day, from today on, ask each of them once more before the exam."""
        return ceil(self.total / self.days_left)


def schedule(
    facts: Sequence[FactId],
    memories: Mapping[FactId, Memory],
    goal: Goal,
    now: datetime,
    *,
    done_elsewhere: int = 0,
    days: int = 14,
) -> Schedule:
    """Return the schedule. `facts` are those to choose from in their order; a day is one in the time zone of `now`.

    `done_elsewhere` counts today's reviews of other facts, which the day's limit holds for as well.

    New facts come first within the day's limit: a fact that is never asked is lost for the exam, one that is reviewed
    some days late rarely is.
    """
    known = [fact for fact in facts if fact in memories]
    today = now.date()
    due = {fact: due_on(fact, memories[fact], goal.retention, now) for fact in known}
    falling = Counter(max(day, today) for day in due.values())
    ready = sorted((f for f in known if due[f] <= today), key=lambda fact: recall(memories[fact], now))
    counts_new = goal.wants_new(now.date())
    done = sum(_is_today(memories[fact], now) and (counts_new or memories[fact].reviews > 1) for fact in known)
    done += done_elsewhere
    room = len(facts) if goal.a_day is None else max(0, goal.a_day - done)
    new = _spread([fact for fact in facts if fact not in memories], min(room, _new_today(facts, memories, goal, now)))
    reviews = tuple(ready[: room - len(new)])
    later = sorted(day for day in falling if day > today)
    return Schedule(
        today=today,
        reviews=reviews,
        new=new,
        waiting=tuple(ready[len(reviews) :]),
        done=done,
        ahead=tuple(falling[today + timedelta(days=n)] for n in range(days)),
        next_day=(later[0], falling[later[0]]) if later else None,
    )


def outlook(
    facts: Sequence[FactId], memories: Mapping[FactId, Memory], goal: Goal, now: datetime
) -> ExamOutlook | None:
    """Return the outlook, None where no exam is ahead."""
    days_left = _days_left(goal, now)
    if goal.exam is None or not days_left:
        return None
    return ExamOutlook(
        exam=goal.exam,
        days_left=days_left,
        total=len(facts),
        expected=sum(recall(memories[fact], now + timedelta(days=days_left)) for fact in facts if fact in memories),
        unmet=sum(fact not in memories for fact in facts),
        new_a_day=_new_a_day(facts, memories, days_left, now),
    )


def _days_left(goal: Goal, now: datetime) -> int:
    """Return the days left with today and without the day of the exam; 0 where no exam is ahead."""
    return 0 if goal.exam is None else max(0, (goal.exam - now.date()).days)


def _new_today(facts: Sequence[FactId], memories: Mapping[FactId, Memory], goal: Goal, now: datetime) -> int:
    days_left = _days_left(goal, now)
    if not days_left:
        return 0
    return max(0, _new_a_day(facts, memories, days_left, now) - _met_today(facts, memories, now))


def _new_a_day(facts: Sequence[FactId], memories: Mapping[FactId, Memory], days_left: int, now: datetime) -> int:
    """Return an even share of what was unmet this morning, so that it stays the same while today's are asked."""
    unmet = sum(fact not in memories for fact in facts)
    return ceil((unmet + _met_today(facts, memories, now)) / days_left) if unmet else 0


def _met_today(facts: Sequence[FactId], memories: Mapping[FactId, Memory], now: datetime) -> int:
    return sum(memories[fact].reviews == 1 and _is_today(memories[fact], now) for fact in facts if fact in memories)


def _spread(facts: Sequence[FactId], count: int) -> tuple[FactId, ...]:
    """Return so many facts from the whole article: neighbours give each other away and share no quiz."""
    count = min(count, len(facts))
    return tuple(facts[n * len(facts) // count] for n in range(count))


def _is_today(memory: Memory, now: datetime) -> bool:
    return memory.reviewed_at.astimezone(now.tzinfo).date() == now.date()
