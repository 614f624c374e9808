from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.typed.slips import SHORTEST, is_slip, is_swap, slipped_ends, slips

LETTERS = st.sampled_from("abcdefghijklmnopqrstuvwxyz")
WORDS = st.text(LETTERS, min_size=2, max_size=20)


def single_slips(word: str, at: int, letter: str) -> list[str]:
    """One letter wrong, more, less, swapped."""
    swapped = word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    return [word[:at] + letter + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + word[at + 1 :], swapped]


@given(WORDS, st.data())
def test_one_slip_is_forgiven_from_six_letters_on(word: str, data: st.DataObject) -> None:
    for slip in single_slips(word, data.draw(st.integers(0, len(word) - 1)), data.draw(LETTERS)):
        assert is_slip(slip, word) is (len(word) >= SHORTEST and slip != word)


@given(WORDS, st.data())
def test_the_slips_of_a_word_are_all_that_count_as_one(word: str, data: st.DataObject) -> None:
    made = slips(word, ascii_lowercase)
    assert all(is_slip(slip, word) for slip in made)
    other = data.draw(st.sampled_from(single_slips(word, data.draw(st.integers(0, len(word) - 1)), "e")))
    assert (other in made) is is_slip(other, word)


@pytest.mark.parametrize(("given_", "word"), [("comittee", "committee"), ("tarrifs", "tariffs"), ("adress", "address")])
def test_the_slips_of_a_word_hold_those_with_other_letters_doubled(given_: str, word: str) -> None:
    assert given_ in slips(word, "")


def test_two_neighbours_are_swapped() -> None:
    assert is_swap("untied", "united")
    assert is_swap("nuited", "united")
    assert not any(is_swap(given_, "united") for given_ in ("unite", "united", "unitedd", "utnide"))


@given(st.text(LETTERS, min_size=8, max_size=12), st.data())
def test_two_wrong_letters_are_no_slip(word: str, data: st.DataObject) -> None:
    one, other = sorted(data.draw(st.lists(st.integers(0, len(word) - 1), min_size=2, max_size=2, unique=True)))
    assert not is_slip(word[:one] + "é" + word[one + 1 : other] + "é" + word[other + 1 :], word)


@pytest.mark.parametrize(
    ("given_", "word"), [("tarrifs", "tariffs"), ("comittee", "committee"), ("posession", "possession")]
)
def test_the_wrong_letters_doubled_are_one_slip(given_: str, word: str) -> None:
    assert is_slip(given_, word)


@pytest.mark.parametrize(
    ("given_", "word"),
    [
        ("cuban", "luban"),
        ("corporation", "cooperation"),
        ("tianjin2", "tianjin"),
        ("=tianjin", "tianjin"),
        ("", "tianjin"),
    ],
)
def test_short_words_two_slips_figures_and_signs_are_not_forgiven(given_: str, word: str) -> None:
    assert not is_slip(given_, word)


def test_the_ends_of_a_slip_are_found_in_letters() -> None:
    assert set(slipped_ends("thetianjncity", 3, "tianjin")) == {9}
    assert list(slipped_ends("thetianjncity", 0, "tianjin")) == []
