"""Whether counts are as even as chance would make them: Pearson's test, without a statistics library."""

import math
from collections.abc import Sequence

LEAST_EXPECTED = 5
"""Below five expected cases in a cell the test says nothing (Cochran 1954)."""
TERMS = 500
PRECISION = 1e-12


def uneven(counts: Sequence[int], level: float) -> bool:
    """Return whether counts that should be equal differ more than chance explains at this level."""
    expected = sum(counts) / len(counts)
    if expected < LEAST_EXPECTED:
        return False
    statistic = sum((count - expected) ** 2 / expected for count in counts)
    return p_value(statistic, len(counts) - 1) <= level


def p_value(statistic: float, freedom: int) -> float:
    """Return the chance of so large a statistic: 1 - P(freedom / 2, statistic / 2).

    P is the regularized lower incomplete gamma function by its power series (Abramowitz and Stegun 6.5.29), which
    converges for every argument and fast for the small ones that occur here.
    """
    if statistic <= 0:
        return 1.0
    shape, x = freedom / 2, statistic / 2
    term = total = 1 / shape
    for i in range(1, TERMS):
        term *= x / (shape + i)
        total += term
        if term < PRECISION * total:
            break
    return max(0.0, 1.0 - total * math.exp(shape * math.log(x) - x - math.lgamma(shape)))
