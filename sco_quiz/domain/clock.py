"""The clock of an attempt: a pure value that is fed with readings. Remaining time is computed, never counted down.

A reading holds three clocks, since none alone is right: one that stops while the computer sleeps and one that goes on,
both comparable only within one start of the computer, and the wall clock, which people and networks change.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

SECOND = 1_000_000_000  # nanoseconds
NOTICEABLE = 2 * SECOND  # shorter sleeps and clock changes get no note
MOST_NOTES = 1_000  # kept of one clock: nobody reads more, and adding one copies all before it
DOUBTFUL = timedelta(days=1)  # a longer gap across a restart may be a wall clock that was set wrong


@dataclass(frozen=True, slots=True)
class Reading:
    """A reading of the clocks. `awake_ns` stops in sleep, `boot_ns` does not; both compare only under one `boot_id`."""

    awake_ns: int
    boot_ns: int
    boot_id: str
    wall: datetime

    def __post_init__(self) -> None:
        if self.wall.utcoffset() != timedelta(0):
            raise ValueError("a reading's wall time is UTC")


@dataclass(frozen=True, slots=True)
class Gap:
    """The time between two readings in nanoseconds, never negative: `real_ns` in all, `awake_ns` of it awake.

    `wall_shift_ns` is how far the wall clock was moved meanwhile; `certain` is False where only a doubtful wall clock
    could tell.
    """

    awake_ns: int
    real_ns: int
    wall_shift_ns: int = 0
    certain: bool = True

    @property
    def asleep_ns(self) -> int:
        """Return the time asleep. It is negative where the clock that goes on in sleep is coarser; then nothing was
        slept.
        """
        return max(0, self.real_ns - self.awake_ns)


def gap(a: Reading, b: Reading) -> Gap:
    """Return what passed from `a` to `b`. Across a restart of the computer only the wall clocks can tell."""
    wall = b.wall - a.wall
    wall_ns = wall // timedelta(microseconds=1) * 1_000
    if a.boot_id == b.boot_id:
        real = max(0, b.boot_ns - a.boot_ns)
        return Gap(max(0, b.awake_ns - a.awake_ns), real, wall_ns - real)
    return Gap(0, max(0, wall_ns), certain=timedelta(0) <= wall <= DOUBTFUL)


class Away(StrEnum):
    """Whether time counts while the computer sleeps or the program is closed. It is chosen before the start."""

    GOES_ON = "goes_on"
    STANDS_STILL = "stands_still"


class Phase(StrEnum):
    RUNNING = "running"
    PAUSED = "paused"
    CLOSED = "closed"  # the program was left or killed while the clock ran


class NoteKind(StrEnum):
    PAUSED = "paused"
    CLOSED = "closed"
    SLEPT = "slept"
    CLOCK_CHANGED = "clock_changed"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class Note:
    """An entry of the clock's journal: what happened, from when, for how long, and whether it counted.

    Of a changed clock, `since` is when that was noticed and `duration` how far it was moved; negative when set back.
    """

    kind: NoteKind
    since: datetime
    duration: timedelta
    counted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """Time used of a limit (None: no limit) up to the last reading, in nanoseconds, and up to MOST_NOTES notes."""

    limit_ns: int | None
    away: Away
    last: Reading
    used_ns: int = 0
    phase: Phase = Phase.RUNNING
    notes: tuple[Note, ...] = ()

    def to(self, now: Reading) -> "Clock":
        """Return the clock at a later reading, with notes of what happened meanwhile."""
        passed = gap(self.last, now)
        match self.phase:
            case Phase.PAUSED:
                counts = 0
            case _ if self.away is Away.GOES_ON:
                counts = passed.real_ns
            case Phase.RUNNING:
                counts = passed.awake_ns
            case Phase.CLOSED:
                counts = 0
        notes = self.notes if len(self.notes) >= MOST_NOTES else self.notes + self._noticed(passed, now)
        return replace(self, last=_newest(self.last, now), used_ns=self.used_ns + counts, notes=notes)

    def entering(self, phase: Phase) -> "Clock":
        return replace(self, phase=phase)

    def left_ns(self) -> int | None:
        """Return the time left at the last reading, never negative; None without a limit."""
        return None if self.limit_ns is None else max(0, self.limit_ns - self.used_ns)

    @property
    def over(self) -> bool:
        return self.limit_ns is not None and self.used_ns >= self.limit_ns

    def _noticed(self, passed: Gap, now: Reading) -> tuple[Note, ...]:
        counted = self.away is Away.GOES_ON and self.phase is not Phase.PAUSED
        notes = []
        if self.phase is Phase.PAUSED:
            notes.append(_note(NoteKind.PAUSED, now, passed.real_ns, counted=False))
        elif self.phase is Phase.CLOSED:
            notes.append(_note(NoteKind.CLOSED, now, passed.real_ns, counted=counted))
        elif passed.asleep_ns >= NOTICEABLE:
            notes.append(_note(NoteKind.SLEPT, now, passed.asleep_ns, counted=counted))
        if abs(passed.wall_shift_ns) >= NOTICEABLE:
            notes.append(_note(NoteKind.CLOCK_CHANGED, now, passed.wall_shift_ns, counted=False))
        if not passed.certain:
            notes.append(_note(NoteKind.UNCERTAIN, now, passed.real_ns, counted=counted))
        return tuple(notes)


def _newest(last: Reading, now: Reading) -> Reading:
    """Return `now` with no clock behind `last`: time that a faulty clock repeats would be counted twice."""
    if now.boot_id != last.boot_id:
        return now
    return replace(now, awake_ns=max(last.awake_ns, now.awake_ns), boot_ns=max(last.boot_ns, now.boot_ns))


def _note(kind: NoteKind, now: Reading, ns: int, *, counted: bool) -> Note:
    duration = timedelta(microseconds=ns // 1_000)
    since = now.wall if kind is NoteKind.CLOCK_CHANGED else earlier(now.wall, duration)
    return Note(kind, since, duration, counted)


def earlier(wall: datetime, duration: timedelta) -> datetime:
    """Return `wall` minus `duration`, or the beginning of the calendar."""
    try:
        return wall - duration
    except OverflowError:  # a wall clock near year 1: nobody knows the moment, which is no reason to fail
        return datetime.min.replace(tzinfo=UTC)
