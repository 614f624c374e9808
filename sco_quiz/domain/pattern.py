"""What an outcome says about time and about knowledge, apart: this program's own judgement and thresholds."""

from enum import StrEnum

from sco_quiz.domain.attempt import Act
from sco_quiz.domain.clock import SECOND
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.outcome import Outcome, points_to_reach, total
from sco_quiz.domain.statistics import FEWEST

RUSHED = 0.5  # with a lower share of the time used, there was plenty left


class Pattern(StrEnum):
    TOO_FEW = "too_few"  # fewer than FEWEST questions were reached: nothing can be said
    SHORT_OF_TIME = "short_of_time"  # the time ran out, but the reached questions earned the mark
    MARKED_DOWN = "marked_down"  # enough was right for the mark, but the marking gave fewer points
    RUSHED = "rushed"  # below the mark with more than half of the time left
    REACHED = "reached"  # the mark was reached
    MORE_TO_LEARN = "more_to_learn"  # below the mark, and time was not the reason


def pattern(outcome: Outcome) -> Pattern:
    """Return what an outcome says. The mark is one of points, so only points are compared with it.

    Where time ran out, the reached questions stand for the whole.
    """
    reached = [answer for answer in outcome.answers if answer.seen]
    if len(reached) < FEWEST:
        return Pattern.TOO_FEW
    if outcome.points >= outcome.mark:
        return Pattern.REACHED
    ran_out = outcome.ended is Act.TIME_UP and outcome.count(Verdict.RAN_OUT) > 0
    judged = reached if ran_out else outcome.answers
    mark = points_to_reach(outcome.attempt.rules.mark, len(judged))
    if ran_out and total(answer.points for answer in judged) >= mark:
        return Pattern.SHORT_OF_TIME
    if total(answer.share for answer in judged) >= mark:
        return Pattern.MARKED_DOWN
    limit = outcome.attempt.rules.limit_s
    if limit is not None and outcome.used_ns < RUSHED * limit * SECOND:
        return Pattern.RUSHED
    return Pattern.MORE_TO_LEARN
