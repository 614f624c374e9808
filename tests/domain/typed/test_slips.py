import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.typed.slips import SHORTEST, is_slip, reached, slipped_ends

LETTERS = st.sampled_from("abcdefghijklmnopqrstuvwxyz")
WORDS = st.text(LETTERS, min_size=2, max_size=20)


def slips(word: str, at: int, letter: str) -> list[str]:
    """One letter wrong, more, less, swapped."""
    swapped = word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
    return [word[:at] + letter + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + word[at + 1 :], swapped]


@given(WORDS, st.data())
def test_one_slip_is_forgiven_from_six_letters_on(word: str, data: st.DataObject) -> None:
    for slip in slips(word, data.draw(st.integers(0, len(word) - 1)), data.draw(LETTERS)):
        assert is_slip(slip, word) is (len(word) >= SHORTEST and slip != word)


@given(WORDS.filter(lambda word: len(word) >= SHORTEST), st.data())
def test_a_slip_shares_what_it_comes_to_with_its_word(word: str, data: st.DataObject) -> None:
    for slip in slips(word, data.draw(st.integers(0, len(word) - 1)), data.draw(LETTERS)):
        assert reached(slip) & reached(word)


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
