from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.fact import FactId
from sco_quiz.domain.memory import LONGEST_DAYS, Memory, due_on, recall
from sco_quiz.domain.schedule import Goal, outlook, schedule
from tests.factories import NOON, fact_id

DAY = timedelta(days=1)
ALL = Goal(a_day=None)
FACTS = tuple(fact_id(number) for number in range(60))
EXAM = Goal(a_day=None, exam=(NOON + 12 * DAY).date())


def memory(stability: float = 2.0, ago: float = 0.0, reviews: int = 2) -> Memory:
    """Of a fact that was reviewed so many days before NOON."""
    return Memory(stability=stability, difficulty=5, reviewed_at=NOON - ago * DAY, reviews=reviews)


def remembered(*memories: Memory) -> dict[FactId, Memory]:
    """One of each of the first facts."""
    return dict(zip(FACTS, memories, strict=False))


MEMORIES = st.dictionaries(
    st.sampled_from(FACTS),
    st.builds(memory, st.floats(0.01, 500), st.floats(0, 100), st.integers(1, 5)),
)
LIMITS = st.one_of(st.none(), st.integers(1, 80))


@given(MEMORIES, LIMITS, st.integers(0, 30))
def test_what_is_asked_is_due_or_new_and_nothing_twice(
    memories: dict[FactId, Memory], limit: int | None, days: int
) -> None:
    found = schedule(FACTS, memories, Goal(a_day=limit, exam=(NOON + days * DAY).date()), NOON)
    assert len(set(found.facts)) == len(found.facts)
    assert all(due_on(fact, memories[fact], 0.9, NOON) <= NOON.date() for fact in found.reviews)
    assert not set(found.new) & set(memories)


@given(MEMORIES, LIMITS, st.integers(0, 30))
def test_the_day_s_limit_holds_and_what_is_beyond_it_waits(
    memories: dict[FactId, Memory], limit: int | None, days: int
) -> None:
    goal = Goal(a_day=limit, exam=(NOON + days * DAY).date())
    found, all_due = schedule(FACTS, memories, goal, NOON), schedule(FACTS, memories, ALL, NOON).reviews
    assert len(found.reviews) + len(found.waiting) == len(all_due)
    if limit is not None:
        assert len(found.facts) <= max(0, limit - found.done)


@given(MEMORIES)
def test_the_weakest_come_first(memories: dict[FactId, Memory]) -> None:
    recalls = [recall(memories[fact], NOON) for fact in schedule(FACTS, memories, ALL, NOON).reviews]
    assert recalls == sorted(recalls)


@given(MEMORIES, st.integers(1, 30))
def test_a_limit_leaves_out_the_strongest(memories: dict[FactId, Memory], limit: int) -> None:
    found = schedule(FACTS, memories, Goal(a_day=limit), NOON)
    assert found.reviews == schedule(FACTS, memories, ALL, NOON).reviews[: max(0, limit - found.done)]


def test_a_fact_is_due_on_its_day_and_not_before() -> None:
    memories = remembered(memory(2.0, ago=2), memory(3.0, ago=2))
    assert schedule(FACTS, memories, ALL, NOON).reviews == FACTS[:1]
    assert set(schedule(FACTS, memories, ALL, NOON + DAY).reviews) == set(FACTS[:2])


def test_a_higher_goal_has_more_due() -> None:
    memories = remembered(*(memory(3.0, ago=days) for days in range(10)))
    counts = [len(schedule(FACTS, memories, replace(ALL, retention=goal), NOON).reviews) for goal in (0.8, 0.9, 0.95)]
    assert counts == sorted(counts)
    assert counts[0] < counts[-1]


def test_facts_that_left_the_bank_are_not_asked() -> None:
    gone = {FactId("gone"): memory(1.0, ago=30), FactId("gone too"): memory(1.0, reviews=1)}
    found = schedule(FACTS, gone, EXAM, NOON)
    assert (found.reviews, found.done, sum(found.ahead), len(found.new)) == ((), 0, 0, 5)


def test_what_was_reviewed_today_counts_towards_the_limit() -> None:
    memories = remembered(*[memory(50.0)] * 3, *[memory(1.0, ago=9)] * 5)
    found = schedule(FACTS, memories, Goal(a_day=5), NOON)
    assert (found.done, len(found.reviews), len(found.waiting)) == (3, 2, 3)


def test_a_day_that_did_more_than_its_limit_asks_no_more() -> None:
    memories = remembered(*[memory(50.0)] * 9, memory(1.0, ago=9))
    found = schedule(FACTS, memories, Goal(a_day=5, exam=EXAM.exam), NOON)
    assert (found.facts, len(found.waiting)) == ((), 1)


def local(hour: int, minute: int, day: int = 8) -> datetime:
    return datetime(2025, 9, day, hour, minute, tzinfo=timezone(timedelta(hours=8)))


def test_half_an_hour_after_midnight_is_another_day() -> None:
    late = remembered(replace(memory(1.0), reviewed_at=local(23, 30)))
    before, behind = (schedule(FACTS, late, ALL, now) for now in (local(23, 45), local(0, 30, day=9)))
    assert (before.done, before.reviews, before.ahead[:2]) == (1, (), (0, 1))
    assert (behind.done, behind.reviews, behind.ahead[:2]) == (0, FACTS[:1], (1, 0))


def test_today_begins_at_the_learner_s_midnight() -> None:
    """07:30 in Shanghai is 23:30 UTC of the day before, as it is stored."""
    early = remembered(replace(memory(9.0), reviewed_at=local(7, 30).astimezone(UTC)))
    assert schedule(FACTS, early, ALL, local(8, 30)).done == 1


def test_the_same_review_is_of_another_day_in_another_time_zone() -> None:
    """23:30 in Shanghai is 15:30 UTC, and 00:30 there 16:30 of the same day."""
    late = remembered(replace(memory(1.0), reviewed_at=local(23, 30)))
    now = local(0, 30, day=9)
    assert schedule(FACTS, late, ALL, now).done == 0
    assert schedule(FACTS, late, ALL, now.astimezone(UTC)).done == 1


@given(MEMORIES)
def test_the_forecast_has_every_fact_once(memories: dict[FactId, Memory]) -> None:
    found = schedule(FACTS, memories, ALL, NOON, days=LONGEST_DAYS + 1)
    assert sum(found.ahead) == len(memories)
    assert found.ahead[0] == len(found.reviews)


@given(MEMORIES, st.integers(1, 60))
def test_a_longer_forecast_begins_with_the_shorter(memories: dict[FactId, Memory], days: int) -> None:
    longer = schedule(FACTS, memories, ALL, NOON, days=days + 5).ahead
    assert schedule(FACTS, memories, ALL, NOON, days=days).ahead == longer[:days]


@given(MEMORIES)
def test_the_next_day_is_the_first_in_the_forecast(memories: dict[FactId, Memory]) -> None:
    found = schedule(FACTS, memories, ALL, NOON, days=LONGEST_DAYS + 1)
    first = next(((n, count) for n, count in enumerate(found.ahead) if n and count), None)
    assert found.next_day == (first and (found.today + first[0] * DAY, first[1]))


def test_what_is_overdue_falls_due_today() -> None:
    found = schedule(FACTS, remembered(memory(1.0, ago=50)), ALL, NOON)
    assert (found.ahead[0], found.next_day) == (1, None)


def test_without_an_exam_nothing_new_is_asked() -> None:
    found = schedule(FACTS, {}, ALL, NOON)
    assert (found.facts, found.next_day, outlook(FACTS, {}, ALL, NOON)) == ((), None, None)


@pytest.mark.parametrize("days", [0, -1, -400])
def test_on_the_day_of_the_exam_and_after_it_there_is_no_plan(days: int) -> None:
    goal = Goal(exam=(NOON + days * DAY).date())
    assert (schedule(FACTS, {}, goal, NOON).new, outlook(FACTS, {}, goal, NOON)) == ((), None)


def test_new_facts_come_in_even_shares_and_from_all_over_the_article() -> None:
    new = schedule(FACTS, {}, EXAM, NOON).new
    assert new == (FACTS[0], FACTS[12], FACTS[24], FACTS[36], FACTS[48])


@given(st.integers(1, 40), st.integers(1, 70))
def test_by_the_exam_every_fact_was_asked(days: int, count: int) -> None:
    facts, shares = tuple(fact_id(number) for number in range(count)), []
    memories: dict[FactId, Memory] = {}
    for day in range(days):
        now = NOON + day * DAY
        new = schedule(facts, memories, Goal(a_day=None, exam=(NOON + days * DAY).date()), now).new
        memories |= dict.fromkeys(new, Memory(stability=400, difficulty=5, reviewed_at=now, reviews=1))
        shares.append(len(new))
    assert len(memories) == count
    assert max(shares) - min(shares) <= 1


def test_what_was_first_asked_today_counts_towards_today_s_share() -> None:
    memories = remembered(*[memory(50.0, reviews=1)] * 3, *[memory(50.0, reviews=2)] * 4)
    goal = Goal(a_day=None, exam=(NOON + 8 * DAY).date())
    assert len(schedule(FACTS, memories, goal, NOON).new) == 7 - 3  # (53 unmet + 3) / 8 days


def test_the_share_that_the_outlook_names_does_not_change_while_it_is_asked() -> None:
    """9 of 60 within 7 days: of the 52 that are left before the last of them, 8 a day would do."""
    goal, memories = replace(EXAM, exam=(NOON + 7 * DAY).date()), dict[FactId, Memory]()
    for fact in schedule(FACTS, {}, goal, NOON).new:
        ahead = outlook(FACTS, memories, goal, NOON)
        assert ahead is not None
        assert ahead.new_a_day == 9
        memories[fact] = memory(50.0, reviews=1)
    assert schedule(FACTS, memories, goal, NOON).new == ()


def test_new_facts_go_before_reviews_within_the_limit_and_after_them_in_the_quiz() -> None:
    memories = remembered(*[memory(1.0, ago=9)] * 12)
    found = schedule(FACTS, memories, Goal(a_day=6, exam=EXAM.exam), NOON)
    assert (len(found.new), len(found.reviews), len(found.waiting)) == (4, 2, 10)
    assert found.facts == found.reviews + found.new


def test_a_limit_below_the_share_is_kept() -> None:
    found = schedule(FACTS, remembered(memory(1.0, ago=9)), Goal(a_day=3, exam=EXAM.exam), NOON)
    assert (len(found.new), found.reviews, len(found.waiting)) == (3, (), 1)


def test_the_outlook_adds_up_what_is_recalled_on_the_day_of_the_exam() -> None:
    memories = remembered(memory(12.0), memory(120.0))
    ahead = outlook(FACTS, memories, EXAM, NOON)
    assert ahead is not None
    assert ahead.expected == pytest.approx(0.9 + recall(memory(120.0), NOON + 12 * DAY), abs=1e-6)
    assert (ahead.days_left, ahead.total, ahead.unmet, ahead.new_a_day) == (12, 60, 58, 5)


def test_where_all_is_met_the_outlook_asks_for_nothing_new() -> None:
    ahead = outlook(FACTS[:2], remembered(memory(reviews=1), memory(reviews=1)), EXAM, NOON)
    assert ahead is not None
    assert (ahead.unmet, ahead.new_a_day) == (0, 0)


@pytest.mark.parametrize("goal", [{"retention": 0.5}, {"retention": 1.0}, {"retention": float("nan")}, {"a_day": 0}])
def test_a_goal_that_cannot_be_planned_for_is_refused(goal: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="a goal has"):
        Goal(**goal)  # type: ignore[arg-type] # one of its fields


def test_meeting_a_fact_for_the_first_time_uses_nothing_of_the_limit_unless_an_exam_is_ahead() -> None:
    met, again = memory(1.0, ago=0, reviews=1), memory(1.0, ago=0)
    memories = remembered(met, again, memory(1.0, ago=9), memory(1.0, ago=9))
    found = schedule(FACTS, memories, Goal(a_day=2), NOON)
    assert (found.done, len(found.reviews), len(found.waiting)) == (1, 1, 1)
    planned = schedule(FACTS, memories, Goal(a_day=2, exam=EXAM.exam), NOON)
    assert (planned.done, planned.facts) == (2, ())
