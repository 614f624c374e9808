import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.typed.digits import readings


def plain(digits: str, *, whole: bool = False) -> list[str]:
    return [reading.plain for reading in readings(digits, whole=whole)]


@pytest.mark.parametrize(
    ("digits", "number"),
    [
        ("6", "6"),
        ("1,50", "1.50"),
        ("1.50", "1.50"),
        ("1,02", "1.02"),
        (".89", "0.89"),
        ("0,89", "0.89"),
        ("0.890", "0.890"),
        ("1 234", "1234"),
        ("1'234", "1234"),
        ("1 234,56", "1234.56"),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("8,90,00,000", "89000000"),
        ("2001.000", "2001.000"),
        ("890,000", "890000"),
        ("2.0010", "2.0010"),
        ("2,0010", "2.0010"),
    ],
)
def test_most_forms_of_a_number_mean_one_in_every_language(digits: str, number: str) -> None:
    assert plain(digits) == plain(digits, whole=True) == [number]


@pytest.mark.parametrize("digits", ["1.2.3", "1,2,3", "12,34.5", "1,234.567.8", "9" * 16, "1.2345678", "1,23,45"])
def test_what_is_not_one_number_has_no_reading(digits: str) -> None:
    assert plain(digits) == []


@pytest.mark.parametrize("digits", ["2.001", "890.000", "1.234", "25.000"])
def test_a_point_before_three_figures_is_never_taken_for_granted(digits: str) -> None:
    whole, decimal = digits.replace(".", ""), digits
    assert plain(digits) == plain(digits, whole=True) == [decimal, whole]


def test_a_comma_before_three_figures_parts_thousands_where_only_a_whole_number_makes_sense() -> None:
    assert plain("2,001", whole=True) == ["2001"]
    assert plain("2,001", whole=False) == ["2001", "2.001"]


@given(head=st.integers(1, 999), tail=st.integers(0, 999), sign=st.sampled_from(".,"), whole=st.booleans())
def test_a_chosen_reading_is_written_so_that_it_is_the_only_one(
    head: int, tail: int, sign: str, *, whole: bool
) -> None:
    for reading in readings(f"{head}{sign}{tail:03}", whole=whole):
        again = readings(reading.clear, whole=whole)
        assert [float(each.plain) for each in again] == [float(reading.plain)]


@given(number=st.integers(0, 10**15 - 1), sign=st.sampled_from(", '"), whole=st.booleans())
def test_every_whole_number_is_read_back_grouped_or_not(number: int, sign: str, *, whole: bool) -> None:
    assert str(number) in plain(f"{number:,}".replace(",", sign), whole=whole)
    assert plain(str(number), whole=whole) == [str(number)]
