"""Made-up learners with a known forgetting: what `benchmarks/memory_simulation.py` tells of more of them, in short."""

from statistics import fmean

import pytest

from benchmarks.memory_simulation import FACTS, LAWS, Course, at_random, course, scheduled, until_exam
from sco_quiz.domain.schedule import Goal
from tests.factories import seeded

POWER, EXPONENTIAL, _ = LAWS
DAYS = 120


def taken(retention: float = 0.9, a_day: int | None = None) -> Course:
    return course(POWER, scheduled(Goal(retention=retention, a_day=a_day)), seed=4, days=DAYS)


@pytest.mark.parametrize("retention", [0.8, 0.9, 0.95])
def test_reviews_come_when_true_recall_has_fallen_to_the_goal(retention: float) -> None:
    """Of a power law that is not the model's own; docs/memory.md says where the model misses other ones."""
    found = taken(retention)
    assert fmean(found.recalls) == pytest.approx(retention, abs=0.03)
    assert fmean(found.rights) == pytest.approx(fmean(found.recalls), abs=0.04)


def test_who_wants_to_forget_less_reviews_more_and_knows_more() -> None:
    low, high = taken(0.8), taken(0.95)
    assert len(low.recalls) < len(high.recalls)
    assert fmean(low.known) < fmean(high.known)


def test_a_daily_limit_is_kept() -> None:
    assert max(taken(0.95, a_day=8).a_day) <= 8 < max(taken(0.95).a_day)


def test_the_schedule_does_more_than_as_many_reviews_at_random() -> None:
    by_model = taken()
    by_chance = course(POWER, at_random(by_model.a_day, seeded(4)), seed=4, days=DAYS)
    assert fmean(by_model.known) > fmean(by_chance.known) + 5


def test_an_exam_plan_asks_every_fact_in_time_although_reviews_fill_its_days() -> None:
    found = until_exam(POWER, 12, seed=4)
    assert (found.asked, found.a_day <= 12) == (len(FACTS), True)


def test_the_outlook_comes_near_to_what_is_recalled_at_the_exam() -> None:
    found = until_exam(POWER, 20, seed=4)
    assert found.expected == pytest.approx(found.recalled, abs=0.05 * len(FACTS))
    assert found.recalled > 0.9 * len(FACTS)


def test_a_simulated_learner_is_the_same_on_every_run() -> None:
    first, again = (course(EXPONENTIAL, scheduled(Goal()), seed=5, days=30) for _ in range(2))
    assert (first.recalls, first.rights, first.known) == (again.recalls, again.rights, again.known)
