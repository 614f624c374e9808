import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.entry import folded, storable


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tianjin", "TIANJIN"),
        ("Tiānjīn", "Tianjin"),
        ("Xi'an", "Xi\u2019an"),
        ("the Shanghai Spirit", "Shanghai Spirit"),
        ("“Shanghai Spirit”.", "Shanghai Spirit"),
        ("multi-polar", "multi polar"),
        ("multi\u2013polar", "multi-polar"),
        ("  two\u00a0 words ", "two words"),
        ("Ｔｉａｎｊｉｎ", "Tianjin"),
        ("Tian\u200bjin", "Tianjin"),
    ],
)
def test_case_accents_quotes_dashes_and_spaces_fold_away(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@given(st.text(st.characters(max_codepoint=0x2FFF)))
def test_folding_a_second_time_changes_no_letter(text: str) -> None:
    once = folded(text)
    assert once == once.strip()
    assert folded(unicodedata.normalize("NFC", text)) == once


@given(st.text(st.characters(categories=["L", "N", "Zs", "Cs", "Cc"])), st.integers(0, 20))
def test_what_is_kept_can_be_stored(text: str, longest: int) -> None:
    kept = storable(text, longest)
    kept.encode("utf-8")
    assert len(kept) <= longest
    assert "\0" not in kept


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20))
def test_what_can_be_stored_is_kept_as_it_is(text: str) -> None:
    assert storable(text, 20) == text


def test_half_a_surrogate_pair_is_shown_as_unreadable() -> None:
    assert storable("a\ud800b\0", 10) == "a�b�"
