"""Figures with their uncertainty."""

from dataclasses import dataclass
from math import sqrt

FEWEST = 5  # with fewer answers no figure is given
Z95 = 1.959963984540054  # two-sided 95 %


@dataclass(frozen=True, slots=True)
class Share:
    """`right` of `n` answers. Marks may be partial, so `right` need not be whole. Raises ValueError for an impossible
    one.
    """

    right: float
    n: int

    def __post_init__(self) -> None:
        if not 0 <= self.right <= self.n:
            raise ValueError("what is right lies between nothing and everything")

    @property
    def enough(self) -> bool:
        return self.n >= FEWEST

    @property
    def value(self) -> float:
        """Return the share, 0 to 1; 0 where nothing was answered."""
        return self.right / self.n if self.n else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Return the 95 % interval of Wilson 1927; (0, 1) where nothing was answered."""
        if not self.n:
            return (0.0, 1.0)
        z2 = Z95 * Z95 / self.n
        centre = (self.value + z2 / 2) / (1 + z2)
        half = Z95 * sqrt(self.value * (1 - self.value) / self.n + z2 / (4 * self.n)) / (1 + z2)
        return (max(0.0, centre - half), min(1.0, centre + half))


def difference(one: Share, other: Share) -> tuple[float, float]:
    """Return the 95 % interval of `one` minus `other`: Newcombe 1998, method 10, from the Wilson intervals."""
    apart = one.value - other.value
    (low, high), (other_low, other_high) = one.interval, other.interval
    below = sqrt((one.value - low) ** 2 + (other_high - other.value) ** 2)
    above = sqrt((high - one.value) ** 2 + (other.value - other_low) ** 2)
    return (apart - below, apart + above)
