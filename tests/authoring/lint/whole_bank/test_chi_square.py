"""Against the printed table: Abramowitz and Stegun, table 26.8."""

import pytest

from sco_quiz.authoring.lint.whole_bank.chi_square import p_value, uneven


@pytest.mark.parametrize(("statistic", "freedom", "p"), [(3.84146, 1, 0.05), (11.3449, 3, 0.01), (0.71072, 4, 0.95)])
def test_chance_agrees_with_the_table(statistic: float, freedom: int, p: float) -> None:
    assert p_value(statistic, freedom) == pytest.approx(p, rel=1e-4)


def test_even_counts_have_chance_one() -> None:
    assert p_value(0.0, 3) == 1.0


def test_uneven_counts_are_told_from_chance() -> None:
    assert uneven([20, 5, 5, 5], 0.01)
    assert not uneven([12, 9, 8, 11], 0.01)


def test_few_cases_say_nothing() -> None:
    assert not uneven([8, 0, 0, 0], 0.01)
