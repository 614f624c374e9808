"""Decides when the time left is announced: at half time, at 5 minutes and at 1 minute."""

from sco_quiz.app.quiz.clock_screen import ClockScreen, Stage
from sco_quiz.domain.clock import SECOND
from sco_quiz.gui.accessibility.announce import Weight

_MOMENTS = (300 * SECOND, 60 * SECOND)


class SpokenClock:
    """Remembers which moments were announced, so that each comes once."""

    def __init__(self) -> None:
        self._last: ClockScreen | None = None
        self._came_back = False

    def moment(self, clock: ClockScreen) -> Weight | None:
        """How urgent it is to announce the time now; None: not at all."""
        last, self._last = self._last, clock
        if last is None or clock.stage in {Stage.NO_LIMIT, Stage.PAUSED, Stage.OVERTIME, Stage.OVER}:
            return None
        if any(last.left_ns > moment >= clock.left_ns for moment in _MOMENTS):
            return Weight.PLAIN
        half = last.share_left > 0.5 >= clock.share_left  # noqa: PLR2004 - half
        return Weight.DETAIL if half else None

    def comes_back(self, clock: ClockScreen) -> bool:
        """Whether a hidden clock is shown again: once, at the first moment that lies within the quiz."""
        running = clock.stage in {Stage.CALM, Stage.LATE, Stage.LAST_MINUTE}
        if self._came_back or not running or not clock.share_left:
            return False
        limit_ns = clock.left_ns / clock.share_left
        moment = next((each for each in _MOMENTS if limit_ns > each + SECOND), 0)
        self._came_back = clock.left_ns <= moment
        return self._came_back
