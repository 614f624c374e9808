"""What an outcome says about time and about knowledge, kept apart: this program's judgement, with its thresholds."""

from enum import StrEnum

from sco_quiz.domain.attempt import Act
from sco_quiz.domain.clock import SECOND
from sco_quiz.domain.marking import Verdict
from sco_quiz.domain.outcome import Outcome
from sco_quiz.domain.statistics import FEWEST

RUSHED = 0.5  # share of the time used, below which there was plenty left


class Pattern(StrEnum):
    TOO_FEW = "too_few"  # fewer than FEWEST questions reached: nothing can be said
    SHORT_OF_TIME = "short_of_time"  # ran out, but enough of what was reached was right for the mark
    RUSHED = "rushed"  # below the mark with more than half of the time left
    REACHED = "reached"  # the mark was reached
    MORE_TO_LEARN = "more_to_learn"  # below the mark, and time was not the reason


def pattern(outcome: Outcome) -> Pattern:
    reached = [answer for answer in outcome.answers if answer.seen]
    if len(reached) < FEWEST:
        return Pattern.TOO_FEW
    if outcome.points >= outcome.mark:
        return Pattern.REACHED
    right = sum(answer.share for answer in reached) / len(reached)
    if outcome.ended is Act.TIME_UP and outcome.count(Verdict.RAN_OUT) and right >= outcome.attempt.rules.mark:
        return Pattern.SHORT_OF_TIME
    limit = outcome.attempt.rules.limit_s
    if limit is not None and outcome.used_ns < RUSHED * limit * SECOND:
        return Pattern.RUSHED
    return Pattern.MORE_TO_LEARN
