"""Clocks, calendars and moments."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from sco_quiz.domain.attempt import Act, Rules
from sco_quiz.domain.clock import SECOND
from sco_quiz.domain.response import is_answer
from tests import factories as make
from tests.app.fakes import Desk


@pytest.fixture
def live_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Puts the computer into a time zone until the end of the test."""

    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="a program cannot choose its time zone here")
@pytest.mark.fault("B4")
@pytest.mark.parametrize(
    ("zone", "before", "hours"),
    [
        ("Europe/Berlin", datetime(2025, 3, 30, 0, 59, tzinfo=UTC), 1),
        ("Europe/Berlin", datetime(2025, 10, 26, 0, 59, tzinfo=UTC), -1),
        ("Australia/Lord_Howe", datetime(2025, 10, 4, 15, 29, tzinfo=UTC), 0.5),
        ("Pacific/Apia", datetime(2011, 12, 30, 9, 59, tzinfo=UTC), 24),
    ],
    ids=["an hour less", "an hour more", "half an hour", "a day that does not exist"],
)
def test_local_time_jumps_in_the_middle_of_a_quiz(
    zone: str, before: datetime, hours: float, live_in: Callable[[str], None]
) -> None:
    """Local time jumps in the middle of a quiz: the clock of the quiz does not."""
    live_in(zone)
    offsets = [(before + timedelta(minutes=later)).astimezone().utcoffset() or timedelta() for later in (0, 2)]
    assert offsets[1] - offsets[0] == timedelta(hours=hours)
    desk = Desk()
    desk.time.shift = (before - make.NOON).total_seconds()
    desk.time.run(120)
    desk.sitting.choose(0)
    assert desk.sitting.screen().clock.left_ns == 480 * SECOND


@pytest.mark.fault("B4")
def test_midnight_passes_in_the_middle_of_a_quiz() -> None:
    """Midnight passes in the middle of a quiz: it is one quiz, and its answers are of the days they were given on."""
    desk = Desk()
    desk.time.shift = timedelta(hours=11, minutes=58).total_seconds()
    desk.sitting.choose(0)
    desk.time.run(180)
    desk.sitting.go_to(1)
    desk.sitting.choose(1)
    desk.sitting.hand_in()
    events = desk.log.events[desk.attempt.id]
    days = [event.reading.wall.date() for event in events if event.act is Act.ANSWER]
    assert days == [date(2025, 9, 8), date(2025, 9, 9)]
    assert len(desk.log.outcomes) == 1


@pytest.mark.fault("B10")
@pytest.mark.parametrize("limit", [0, -1, 24 * 3600 + 1, 10 * 365 * 24 * 3600])
def test_a_time_limit_that_makes_no_sense(limit: int) -> None:
    """A time limit is nothing, negative or ten years: no quiz begins with it."""
    with pytest.raises(ValueError, match="between one second and a day"):
        make.rules(limit_s=limit)
    with pytest.raises(ValueError, match="between one second and a day"):
        make.rules(question_s=limit)


@pytest.mark.fault("B10")
@pytest.mark.parametrize("rules", [make.rules(limit_s=1), make.rules(limit_s=24 * 3600), make.rules(limit_s=None)])
def test_the_shortest_the_longest_and_no_time_limit(rules: Rules) -> None:
    """A time limit is a second, a day, or missing: the quiz begins, and ends when it should."""
    desk = Desk(make.attempt(rules=rules))
    desk.sitting.choose(0)
    desk.time.run(24 * 3600)
    desk.sitting.tick()
    assert desk.sitting.screen().ended is (None if rules.limit_s is None else Act.TIME_UP)
    assert is_answer(desk.sitting.screen().sheets[0].response)
