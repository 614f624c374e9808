"""The moments at which the clock is said: at half time, with 5 minutes and with 1 minute left."""

from sco_quiz.app.clock_screen import ClockScreen, Stage
from sco_quiz.domain.clock import SECOND
from sco_quiz.gui.announce import Weight

_MOMENTS = (300 * SECOND, 60 * SECOND)
_COMES_BACK = 300 * SECOND


class SpokenClock:
    """Remembers what was said, so that each moment comes once."""

    def __init__(self) -> None:
        self._last: ClockScreen | None = None
        self._came_back = False

    def moment(self, clock: ClockScreen) -> Weight | None:
        """How much it matters that the time is said now; None: it is none of the moments."""
        last, self._last = self._last, clock
        if last is None or clock.stage in {Stage.NO_LIMIT, Stage.PAUSED, Stage.OVERTIME, Stage.OVER}:
            return None
        if any(last.left_ns > moment >= clock.left_ns for moment in _MOMENTS):
            return Weight.PLAIN
        half = last.share_left > 0.5 >= clock.share_left  # noqa: PLR2004 - half
        return Weight.DETAIL if half else None

    def comes_back(self, clock: ClockScreen) -> bool:
        """Whether a hidden clock is to be seen again: once, when 5 minutes are left of a longer quiz."""
        running = clock.stage in {Stage.CALM, Stage.LATE, Stage.LAST_MINUTE}
        longer = clock.share_left > 0 and clock.left_ns / clock.share_left > _COMES_BACK
        if self._came_back or not (running and longer and clock.left_ns <= _COMES_BACK):
            return False
        self._came_back = True
        return True
