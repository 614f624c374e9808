"""Calibration: how well a learner's confidence fits the answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from math import fsum, sqrt

from sco_quiz.domain.response import Confidence
from sco_quiz.domain.statistics import FEWEST, Z95, Share

# What each confidence stands for: the share of right answers if it fits exactly.
STANDS_FOR = {Confidence.GUESSING: 0.35, Confidence.FAIRLY_SURE: 0.7, Confidence.CERTAIN: 0.95}
# Between which shares each confidence earns most under certainty marking (marking.MarkingScheme).
BEST_BETWEEN = {Confidence.GUESSING: (0.0, 2 / 3), Confidence.FAIRLY_SURE: (2 / 3, 0.8), Confidence.CERTAIN: (0.8, 1.0)}


class Judgement(Enum):
    """Whether the share of right answers fits the confidence, as far as so many answers tell."""

    TOO_FEW = "too few answers"
    WELL = "cannot be told from well judged"
    OVER = "right less often than said"
    UNDER = "right more often than said"


@dataclass(frozen=True, slots=True)
class Brier:
    """The Brier score: the mean squared distance between confidence and result, 0 at best, with its 95 % interval."""

    score: float
    low: float
    high: float
    n: int


def judgement(sure: Confidence, share: Share) -> Judgement:
    """Return over or under only where the whole interval lies outside the shares that the confidence is best for."""
    if not share.enough:
        return Judgement.TOO_FEW
    (low, high), (least, most) = share.interval, BEST_BETWEEN[sure]
    if high < least:
        return Judgement.OVER
    return Judgement.UNDER if low > most else Judgement.WELL


def brier(by_confidence: Mapping[Confidence, Share]) -> Brier | None:
    """Return the score of Brier 1950 over all answers with a confidence; None below FEWEST answers.

    For answers with one confidence s and a share p of right ones the score is s^2 + (1 - 2s) p. So the interval is
    combined from the intervals of the shares, after Zou and Donner 2008, and from the chance in how often each
    confidence is given. That way answers which are all alike leave room for doubt too.
    """
    n = sum(share.n for share in by_confidence.values())
    if n < FEWEST:
        return None
    parts = [(share.n / n, _distance(STANDS_FOR[sure], share)) for sure, share in by_confidence.items()]
    score = fsum(weight * at for weight, (at, _, _) in parts)
    words = Z95**2 * fsum(weight * (at - score) ** 2 for weight, (at, _, _) in parts) / n
    below = sqrt(words + fsum((weight * (at - low)) ** 2 for weight, (at, low, _) in parts))
    above = sqrt(words + fsum((weight * (high - at)) ** 2 for weight, (at, _, high) in parts))
    return Brier(score, max(0.0, score - below), min(1.0, score + above), n)


def _distance(said: float, share: Share) -> tuple[float, float, float]:
    """Return the score of the answers with one confidence, and the ends of its interval."""
    at, *ends = (said**2 + (1 - 2 * said) * right for right in (share.value, *share.interval))
    return at, min(ends), max(ends)
