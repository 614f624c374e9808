"""The moments at which the clock is said: at half time, with 5 minutes and with 1 minute left."""

from sco_quiz.app.clock_screen import ClockScreen, Stage
from sco_quiz.domain.clock import SECOND

_MOMENTS = (300 * SECOND, 60 * SECOND)
_COMES_BACK = 300 * SECOND


class SpokenClock:
    """Remembers what was said, so that each moment comes once."""

    def __init__(self) -> None:
        self._last: ClockScreen | None = None
        self._came_back = False

    def moment(self, clock: ClockScreen) -> int | None:
        """The time left, in nanoseconds, if one of the moments was passed since the last call."""
        last, self._last = self._last, clock
        if last is None or clock.stage in {Stage.NO_LIMIT, Stage.PAUSED, Stage.OVERTIME, Stage.OVER}:
            return None
        half = last.share_left > 0.5 >= clock.share_left  # noqa: PLR2004 - half
        passed = half or any(last.left_ns > moment >= clock.left_ns for moment in _MOMENTS)
        return clock.left_ns if passed else None

    def comes_back(self, clock: ClockScreen) -> bool:
        """Whether a hidden clock is to be seen again: once, when 5 minutes are left of a longer quiz."""
        running = clock.stage in {Stage.CALM, Stage.LATE, Stage.LAST_MINUTE}
        longer = clock.share_left > 0 and clock.left_ns / clock.share_left > _COMES_BACK
        if self._came_back or not (running and longer and clock.left_ns <= _COMES_BACK):
            return False
        self._came_back = True
        return True
