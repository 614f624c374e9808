"""Numbers in options: read, written, near one another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.authoring.distractors.quantities import amount, apart, gap, near, sensible, unit, written
from sco_quiz.domain.fact import ValueType as Type


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("2001", Type.YEAR, 2001),
        ("$1,250 billion", Type.MONEY, 1250),
        ("25th", Type.ORDINAL, 25),
        ("June 2018", Type.MONTH, 2018 * 12 + 5),
        ("2 January 0001", Type.DATE, 2),
    ],
)
def test_number_is_read_and_written_back(text: str, kind: Type, number: float) -> None:
    assert amount(text, kind) == number
    assert written(number, text, kind) == text.replace("0001", "1")


@pytest.mark.parametrize(
    ("text", "kind"),
    [("2001-02", Type.YEAR), ("2018", Type.MONTH), ("31 June 2018", Type.DATE), ("a few", Type.COUNT)],
)
def test_text_of_another_form_is_no_number(text: str, kind: Type) -> None:
    assert amount(text, kind) is None


@pytest.mark.parametrize(
    ("number", "text"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (12, "12th"), (23, "23rd")]
)
def test_ordinal_has_its_ending(number: int, text: str) -> None:
    assert written(number, "25th", Type.ORDINAL) == text


def test_options_share_a_unit_when_all_but_the_number_is_alike() -> None:
    assert unit("$890 billion", Type.MONEY) == unit("$1,250 billion", Type.MONEY)
    assert unit("25th", Type.ORDINAL) == unit("23rd", Type.ORDINAL)
    assert unit("$890 billion", Type.MONEY) != unit("$890 million", Type.MONEY)


@pytest.mark.parametrize(
    ("kind", "key", "good", "bad"),
    [
        (Type.YEAR, 2001, (1986, 2016), (1985, 2017, 2001)),
        (Type.COUNT, 10, (4, 25), (3, 26, 10)),
        (Type.MONEY, 100, (50, 85, 115, 180), (49, 95, 110, 181)),
    ],
)
def test_distance_is_sensible_within_its_bounds(kind: Type, key: float, good: list[float], bad: list[float]) -> None:
    assert all(sensible(key, other, kind) for other in good)
    assert not any(sensible(key, other, kind) for other in bad)


@given(st.sampled_from([Type.YEAR, Type.COUNT, Type.MONEY, Type.ORDINAL]), st.integers(2, 3000))
def test_made_numbers_lie_at_a_sensible_distance(kind: Type, key: int) -> None:
    numbers = list(near(key, kind, latest=float("inf")))
    assert numbers
    assert all(sensible(key, number, kind) and apart(key, number, kind) for number in numbers)


def test_no_made_time_lies_after_the_latest() -> None:
    assert max(near(2024, Type.YEAR, latest=2025)) == 2025


@pytest.mark.parametrize(
    ("text", "key", "kind", "words"),
    [
        ("1998", "2001", Type.YEAR, "3 years earlier than 2001"),
        ("May 2018", "April 2018", Type.MONTH, "1 month later than April 2018"),
        ("30 May 2018", "31 May 2018", Type.DATE, "1 day earlier than 31 May 2018"),
        ("12", "10", Type.COUNT, "2 more than 10"),
        ("23rd", "25th", Type.ORDINAL, "2 less than the 25th"),
        ("$690 billion", "$890 billion", Type.MONEY, "$200 billion less than $890 billion"),
    ],
)
def test_distance_is_told_in_words(text: str, key: str, kind: Type, words: str) -> None:
    assert gap(amount(text, kind) or 0, amount(key, kind) or 0, key, kind) == words
