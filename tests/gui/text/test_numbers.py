"""Scores as figures: never rounded over the mark, and exact to a hundredth of a point."""

import pytest
from PySide6.QtCore import QLocale

from sco_quiz.gui.text import numbers

THIRD = 1 / 3


@pytest.mark.fault("H4")
@pytest.mark.parametrize(
    ("points", "shown"),
    [
        (12.0, "12"),
        (0.0, "0"),
        (0.25, "0.25"),
        (0.5, "0.5"),
        (THIRD, "0.33"),
        (2 * THIRD, "0.67"),
        (11.9, "11.9"),
        (11.999, "11.99"),
        (12.001, "12.01"),
        (-2 * THIRD, "-0.67"),
        (-3.0, "-3"),
        (100.0, "100"),
        (1.1, "1.1"),
    ],
)
def test_points_are_shown_as_they_are(points: float, shown: str) -> None:
    """A quarter point is 0.25, and 11.999 points are not shown as 12, the mark."""
    assert numbers.points(points).replace("−", "-") == shown


@pytest.mark.fault("H4")
@pytest.mark.parametrize(
    ("points", "of", "shown"), [(11.9, 20, "59%"), (12, 20, "60%"), (7, 10, "70%"), (1.1, 10, "11%"), (29, 50, "58%")]
)
def test_a_percentage_of_a_score_never_shows_a_mark_that_was_not_reached(points: float, of: int, shown: str) -> None:
    """11.9 of 20 points are 59 %, since 60 % are the mark."""
    assert numbers.score_percent(points, of) == shown


def test_points_are_written_as_the_language_writes_numbers() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ru_RU"))
    try:
        assert (numbers.points(1.5), numbers.points(2.0), numbers.points(0.25)) == ("1,5", "2", "0,25")
    finally:
        QLocale.setDefault(before)
