"""The moments at which the clock is said: at half time, with 5 minutes and with 1 minute left."""

from sco_quiz.app.clock_screen import ClockScreen, Stage
from sco_quiz.domain.clock import SECOND

_MOMENTS = (300 * SECOND, 60 * SECOND)


class SpokenClock:
    """Remembers what was said, so that each moment comes once."""

    def __init__(self) -> None:
        self._last: ClockScreen | None = None

    def moment(self, clock: ClockScreen) -> int | None:
        """The time left, in nanoseconds, if one of the moments was passed since the last call."""
        last, self._last = self._last, clock
        if last is None or clock.stage in {Stage.NO_LIMIT, Stage.PAUSED, Stage.OVER}:
            return None
        half = last.share_left > 0.5 >= clock.share_left  # noqa: PLR2004 - half
        passed = half or any(last.left_ns > moment >= clock.left_ns for moment in _MOMENTS)
        return clock.left_ns if passed else None
