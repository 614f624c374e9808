from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.question import Kind, shown
from tests.factories import one_of_each, question, seeded


@pytest.mark.parametrize("kind", Kind)
@given(seed=st.integers())
def test_showing_shuffles_and_changes_nothing_else(kind: Kind, seed: int) -> None:
    asked = question(kind)
    seen = shown(asked, seeded(seed))
    assert Counter(seen.options) == Counter(asked.options)
    assert Counter(seen.choices) == Counter(asked.choices)
    assert (seen.id, seen.order, seen.pairs, seen.accept) == (asked.id, asked.order, asked.pairs, asked.accept)


@given(st.integers())
def test_things_to_order_are_never_dealt_in_the_right_order(seed: int) -> None:
    seen = shown(question(Kind.ORDER), seeded(seed))
    assert tuple(option.text for option in seen.options) != seen.order


@given(st.integers())
def test_true_and_false_keep_their_places(seed: int) -> None:
    assert shown(question(Kind.TRUE_FALSE), seeded(seed)) == question(Kind.TRUE_FALSE)


def test_the_key_stands_everywhere_alike() -> None:
    places = Counter(min(shown(question(), seeded(seed)).keys) for seed in range(400))
    assert all(60 <= places[place] <= 140 for place in range(4))


@pytest.mark.parametrize("asked", one_of_each(), ids=lambda asked: asked.kind)
def test_the_same_seed_shows_the_same(asked: object) -> None:
    of = next(each for each in one_of_each() if each == asked)
    assert shown(of, seeded(7)) == shown(of, seeded(7))
