import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.statistics import FEWEST, Share


@pytest.mark.parametrize(
    ("right", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_the_interval_is_the_one_published_by_newcombe_1998(right: int, n: int, low: float, high: float) -> None:
    assert Share(right, n).interval == pytest.approx((low, high), abs=5e-5)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.floats(0, n), st.just(n))))
def test_the_interval_holds_the_share_and_stays_within_nothing_and_all(share: tuple[float, int]) -> None:
    low, high = Share(*share).interval
    assert 0 <= low <= Share(*share).value + 1e-12
    assert Share(*share).value - 1e-12 <= high <= 1


@given(st.integers(1, 50), st.integers(2, 20))
def test_more_answers_make_the_interval_narrower(n: int, times: int) -> None:
    few, many = Share(n / 2, n).interval, Share(n * times / 2, n * times).interval
    assert many[1] - many[0] < few[1] - few[0]


def test_without_an_answer_nothing_is_known() -> None:
    assert (Share(0, 0).value, Share(0, 0).interval, Share(0, 0).enough) == (0.0, (0.0, 1.0), False)


def test_a_figure_needs_its_fewest_answers() -> None:
    assert (Share(1, FEWEST - 1).enough, Share(1, FEWEST).enough) == (False, True)


@pytest.mark.parametrize(("right", "n"), [(-1.0, 5), (6.0, 5)])
def test_a_share_of_less_than_nothing_or_more_than_all_is_refused(right: float, n: int) -> None:
    with pytest.raises(ValueError, match="between"):
        Share(right, n)
