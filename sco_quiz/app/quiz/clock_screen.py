"""What the clock of a quiz shows at one moment."""

from dataclasses import dataclass
from enum import StrEnum

from sco_quiz.domain.attempt import Act, State
from sco_quiz.domain.clock import SECOND, Phase, Reading, gap

LATE_SHARE = 0.2
LAST_SHARE = 0.05  # the “last minute” of a long quiz is this share of its time
LAST_MINUTE = 60 * SECOND


class Stage(StrEnum):
    NO_LIMIT = "no_limit"
    CALM = "calm"
    LATE = "late"
    LAST_MINUTE = "last_minute"
    PAUSED = "paused"
    OVERTIME = "overtime"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class ClockScreen:
    """Times in nanoseconds at this moment; `share_left` from 0 to 1. Without a limit both are 0.

    `over_ns` is the overtime so far, `question_left_ns` what is left for the question shown (None: no limit).
    """

    stage: Stage
    left_ns: int
    share_left: float
    over_ns: int = 0
    question_left_ns: int | None = None


def clock_screen(state: State, now: Reading) -> ClockScreen:
    """Return what the clock shows. That of an ended attempt stands at its end."""
    clock = state.clock if state.ended else state.clock.to(now)
    question_left = _question_left_ns(state, now)
    if clock.limit_ns is None:
        stage = Stage.PAUSED if clock.phase is Phase.PAUSED else Stage.NO_LIMIT
        return ClockScreen(stage, 0, 0.0, question_left_ns=question_left)
    left, over = max(0, clock.limit_ns - clock.used_ns), max(0, clock.used_ns - clock.limit_ns)
    stage = _stage(state, clock.phase, left, clock.limit_ns)
    if stage is Stage.OVER:
        return ClockScreen(stage, 0, 0.0)
    return ClockScreen(stage, left, left / clock.limit_ns, over, question_left)


def _stage(state: State, phase: Phase, left: int, limit: int) -> Stage:
    if state.ended is Act.TIME_UP:
        return Stage.OVER
    if phase is Phase.PAUSED:
        return Stage.PAUSED
    if not left:
        return Stage.OVERTIME if state.allows_overtime else Stage.OVER
    if left <= max(LAST_MINUTE, LAST_SHARE * limit):
        return Stage.LAST_MINUTE
    return Stage.LATE if left / limit <= LATE_SHARE else Stage.CALM


def _question_left_ns(state: State, now: Reading) -> int | None:
    limit = state.attempt.rules.question_s
    if limit is None or state.sheet.checked:
        return None
    running = state.open and state.clock.phase is Phase.RUNNING and state.is_shown
    spent = state.sheet.time_ns + (gap(state.clock.last, now).awake_ns if running else 0)
    return max(0, limit * SECOND - spent)
