from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.clock import MOST_NOTES, SECOND, Away, Clock, Note, NoteKind, Phase, Reading, gap
from tests.factories import NOON, reading

HOUR = 3600
DAY = 24 * HOUR


def clock(away: Away = Away.GOES_ON, limit_s: int | None = 600) -> Clock:
    return Clock(limit_ns=None if limit_s is None else limit_s * SECOND, away=away, last=reading())


def at(wall: datetime, seconds: float = 0, boot: str = "boot-1") -> Reading:
    return Reading(round(seconds * SECOND), round(seconds * SECOND), boot, wall)


def kinds(notes: tuple[Note, ...]) -> list[NoteKind]:
    return [note.kind for note in notes]


def test_a_reading_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="UTC"):
        at(datetime(2025, 9, 8, 12))  # noqa: DTZ001 - that is the fault


def test_a_reading_in_local_time_is_refused() -> None:
    with pytest.raises(ValueError, match="UTC"):
        at(datetime.fromisoformat("2025-09-08T12:00:00+08:00"))


def test_time_left_is_the_limit_less_the_time_used() -> None:
    assert clock().to(reading(10)).left_ns() == 590 * SECOND


def test_time_left_stops_at_zero() -> None:
    assert clock().to(reading(601)).left_ns() == 0


@pytest.mark.parametrize(("ms", "over"), [(-1, False), (0, True), (1, True)])
def test_time_is_over_at_the_limit_itself(ms: int, over: bool) -> None:  # noqa: FBT001 - a table's column
    assert clock().to(reading(600 + ms / 1000)).over is over


def test_without_a_limit_time_is_never_over() -> None:
    endless = clock(limit_s=None).to(reading(10 * DAY))
    assert (endless.left_ns(), endless.over, endless.used_ns) == (None, False, 10 * DAY * SECOND)


@pytest.mark.parametrize(("away", "used"), [(Away.GOES_ON, 100), (Away.STANDS_STILL, 10)])
@pytest.mark.fault("B1")
def test_sleep_counts_only_where_time_goes_on(away: Away, used: int) -> None:
    assert clock(away).to(reading(100, asleep=90)).used_ns == used * SECOND


@pytest.mark.parametrize(("away", "used"), [(Away.GOES_ON, 100), (Away.STANDS_STILL, 0)])
def test_a_closed_program_counts_only_where_time_goes_on(away: Away, used: int) -> None:
    assert clock(away).entering(Phase.CLOSED).to(reading(100)).used_ns == used * SECOND


@pytest.mark.parametrize("away", Away)
def test_a_pause_never_counts(away: Away) -> None:
    assert clock(away).entering(Phase.PAUSED).to(reading(100, asleep=50)).used_ns == 0


@pytest.mark.parametrize("shift", [-HOUR, HOUR, DAY, -3650 * DAY, 3650 * DAY])
@pytest.mark.fault("B2")
def test_a_moved_wall_clock_neither_gives_nor_takes_time(shift: int) -> None:
    moved = clock().to(reading(10, shift=shift))
    assert moved.used_ns == 10 * SECOND
    assert moved.notes == (
        Note(NoteKind.CLOCK_CHANGED, reading(10, shift=shift).wall, timedelta(seconds=shift), counted=False),
    )


@pytest.mark.parametrize("year", [1, 1970, 2106, 9999])
@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("boot", ["boot-1", "boot-2"])
@pytest.mark.fault("B3")
def test_no_wall_clock_is_too_wrong_to_be_read(year: int, phase: Phase, boot: str) -> None:
    wrong = at(datetime(year, 1, 1, tzinfo=UTC), 10, boot)
    there = clock().entering(phase).to(wrong)
    back = there.to(at(NOON, 20, boot))
    assert there.used_ns <= back.used_ns


def test_a_pause_begun_before_the_first_year_gets_a_start_all_the_same() -> None:
    paused = clock().entering(Phase.PAUSED).to(at(datetime(1, 1, 1, tzinfo=UTC), 60))
    assert paused.notes[0] == Note(
        NoteKind.PAUSED, datetime.min.replace(tzinfo=UTC), timedelta(seconds=60), counted=False
    )


def test_a_wall_clock_wrong_by_millennia_is_measured_to_the_microsecond() -> None:
    first, last = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
    assert gap(at(first), at(last, boot="boot-2")).real_ns == (last - first) // timedelta(microseconds=1) * 1000


@pytest.mark.parametrize(("seconds", "certain"), [(0, True), (DAY, True), (DAY + 1, False), (-1, False)])
def test_across_a_restart_the_wall_clock_is_doubted_when_it_goes_back_or_far_on(
    seconds: int,
    certain: bool,  # noqa: FBT001 - a table's column
) -> None:
    between = gap(reading(), at(NOON + timedelta(seconds=seconds), boot="boot-2"))
    assert (between.certain, between.real_ns) == (certain, max(0, seconds) * SECOND)


def test_doubt_is_noted_once_and_says_whether_the_time_counted() -> None:
    later = at(NOON + timedelta(days=3), boot="boot-2")
    going_on = clock().entering(Phase.CLOSED).to(later)
    paused = clock().entering(Phase.PAUSED).to(later)
    assert [(note.kind, note.counted) for note in going_on.notes] == [
        (NoteKind.CLOSED, True),
        (NoteKind.UNCERTAIN, True),
    ]
    assert [(note.kind, note.counted) for note in paused.notes] == [
        (NoteKind.PAUSED, False),
        (NoteKind.UNCERTAIN, False),
    ]


def test_a_sleep_is_noted_with_its_start_and_length() -> None:
    slept = clock().to(reading(100, asleep=90))
    assert slept.notes == (Note(NoteKind.SLEPT, NOON + timedelta(seconds=10), timedelta(seconds=90), counted=True),)


def test_a_nap_below_two_seconds_counts_but_is_not_worth_a_line() -> None:
    napped = clock().to(reading(10, asleep=1.9))
    assert (napped.used_ns, napped.notes) == (10 * SECOND, ())


def test_nothing_is_noted_twice_when_looked_at_twice() -> None:
    slept = reading(100, asleep=90, shift=HOUR)
    assert kinds(clock().to(slept).to(slept).notes) == [NoteKind.SLEPT, NoteKind.CLOCK_CHANGED]


@pytest.mark.fault("B11")
def test_a_clock_that_repeats_its_time_counts_it_once() -> None:
    stumbled = clock().to(reading(10)).to(reading(8)).to(reading(11))
    assert stumbled.used_ns == 11 * SECOND


@pytest.mark.fault("B11")
def test_ticks_of_sixteen_milliseconds_do_not_add_up_to_an_error() -> None:
    """Windows' clock that goes on in sleep moves in steps; the other one does not."""
    ticking = clock()
    for ms in range(1, 60_001, 7):
        coarse = ms // 16 * 16
        ticking = ticking.to(Reading(ms * 1_000_000, coarse * 1_000_000, "boot-1", NOON + timedelta(milliseconds=ms)))
    assert abs(ticking.used_ns - 60 * SECOND) < 32_000_000
    assert ticking.notes == ()


PHASES = tuple(phase.value for phase in Phase)


@dataclass
class World:
    """What really happens, and what of it ought to count."""

    away: Away
    clock: Clock
    real: float = 0.0
    asleep: float = 0.0
    shift: float = 0.0
    boot: int = 1
    due: float = 0.0

    def read(self) -> None:
        now = reading(self.real, asleep=self.asleep, shift=self.shift, boot=f"boot-{self.boot}")
        self.clock = self.clock.to(now)

    def step(self, what: str, seconds: float) -> None:
        phase, goes_on = self.clock.phase, self.away is Away.GOES_ON
        if what == "run":
            self.real += seconds
            self.due += seconds if phase is Phase.RUNNING or (phase is Phase.CLOSED and goes_on) else 0
        elif what == "sleep":
            self.real, self.asleep = self.real + seconds, self.asleep + seconds
            self.due += seconds if phase is not Phase.PAUSED and goes_on else 0
        elif what == "shift":
            self.shift += seconds - HOUR
        elif what == "restart" and phase is not Phase.RUNNING:
            self.read()
            self.real, self.boot = self.real + seconds, self.boot + 1
            self.due += seconds if phase is Phase.CLOSED and goes_on else 0
            self.read()
        elif what == "read":
            self.read()
        elif what in PHASES:
            self.read()
            self.clock = self.clock.entering(Phase(what))


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["run", "run", "sleep", "shift", "restart", "read", *PHASES]),
        st.integers(0, 2 * HOUR * 1000).map(lambda ms: ms / 1000),
    ),
    max_size=30,
)


@given(STEPS, st.sampled_from(Away))
@pytest.mark.fault("B1")
@pytest.mark.fault("B2")
@pytest.mark.fault("B5")
def test_used_time_is_right_through_sleep_pauses_closing_restarts_and_wall_jumps(
    steps: list[tuple[str, float]], away: Away
) -> None:
    world, before = World(away, clock(away, limit_s=None)), 0
    for what, seconds in steps:
        world.step(what, seconds)
        assert world.clock.used_ns >= before
        before = world.clock.used_ns
    world.read()
    assert abs(world.clock.used_ns - world.due * SECOND) < 1_000_000


@given(st.lists(st.integers(0, 10**12), min_size=1), st.sampled_from(Away))
def test_looking_at_the_clock_changes_nothing(moments: list[int], away: Away) -> None:
    moments.sort()
    often = clock(away)
    for ns in moments:
        often = often.to(reading(ns / SECOND, asleep=ns / SECOND / 2))
    once = clock(away).to(reading(moments[-1] / SECOND, asleep=moments[-1] / SECOND / 2))
    assert abs(often.used_ns - once.used_ns) < 1_000


@given(
    *(
        st.builds(
            Reading,
            st.integers(0, 2**63),
            st.integers(0, 2**63),
            st.sampled_from("ab"),
            st.datetimes(timezones=st.just(UTC)),
        )
        for _ in range(3)
    ),
    st.sampled_from(Phase),
    st.sampled_from(Away),
)
def test_no_readings_make_used_time_go_back(
    first: Reading, second: Reading, third: Reading, phase: Phase, away: Away
) -> None:
    one = Clock(limit_ns=SECOND, away=away, last=first, phase=phase).to(second)
    two = one.to(third)
    assert 0 <= one.used_ns <= two.used_ns
    assert all(note.duration >= timedelta(0) for note in two.notes if note.kind is not NoteKind.CLOCK_CHANGED)


@pytest.mark.fault("G7")
def test_a_clock_keeps_so_many_notes_and_counts_on_after_them() -> None:
    """A clock is moved more often than anybody reads: the first notes are kept, and no more are copied with each."""
    moved = clock()
    for number in range(1, MOST_NOTES + 101):
        moved = moved.to(reading(number / 10, shift=60 * number))
    assert kinds(moved.notes) == [NoteKind.CLOCK_CHANGED] * MOST_NOTES
    assert moved.notes[0].since == reading(0.1, shift=60).wall
    assert moved.used_ns == (MOST_NOTES + 100) * SECOND // 10
