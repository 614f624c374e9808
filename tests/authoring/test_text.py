"""What counts as the same option, the same word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.authoring.text import folded, holds, roots, tidy


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Port", "port"),
        ("four cities", "4 cities"),
        ("twenty-six", "26"),
        ("$890 billion", "890 billion US dollars"),
        ("third", "3rd"),
        ("win-win", "Win win"),
        ("China’s", "china's"),
    ],
)
def test_two_ways_to_write_one_option_are_the_same(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("26", "62"), ("July 2024", "July 2025"), ("peace", "peaceful")])
def test_different_options_stay_different(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@given(st.text())
def test_tidying_twice_is_tidying_once(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


def test_part_is_held_in_whole_words_only() -> None:
    assert holds("the SCO in Shanghai", "Shanghai")
    assert not holds("an ancient city", "an")
    assert not holds("Kazakhstan", "Kazakh")


def test_forms_of_a_word_have_one_root() -> None:
    assert roots("In which year was it founded?") & roots("the founding") == set()
    assert roots("cooperation") == roots("cooperating")


@pytest.mark.parametrize(("text", "part"), [("22,000 men", "22"), ("0.5 watts", "5 watts"), ("in 1,250 towns", "250")])
def test_part_of_a_number_is_no_word(text: str, part: str) -> None:
    assert not holds(text, part)


def test_number_is_the_same_with_and_without_grouping() -> None:
    assert folded("1,250,000") == folded("1250000")
