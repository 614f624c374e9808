"""Reviews of several packs: as few neighbours as possible are of one pack."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, permutations

from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.drawing import Candidate
from sco_quiz.domain.drawing_facts import interleaved
from sco_quiz.domain.fact import FactId, PackId, pack_of
from sco_quiz.domain.question import Kind, QuestionId
from tests.factories import ORIGINS

PACKS = st.lists(st.sampled_from("abc"), max_size=7)


def drawn(packs: Sequence[str]) -> tuple[Candidate, ...]:
    return tuple(
        Candidate(
            id=QuestionId(f"{pack}/f{at}/single"), facts=(FactId(f"{pack}/f{at}"),), topic=ORIGINS, kind=Kind.SINGLE
        )
        for at, pack in enumerate(packs)
    )


def packs_of(candidates: Sequence[Candidate]) -> list[PackId]:
    return [pack_of(candidate.id) for candidate in candidates]


def together(packs: Sequence[str]) -> int:
    return sum(one == other for one, other in pairwise(packs))


@given(PACKS)
def test_no_order_has_fewer_neighbours_of_one_pack(packs: list[str]) -> None:
    found = packs_of(interleaved(drawn(packs)))
    assert Counter(found) == Counter(packs)
    assert together(found) == min(map(together, set(permutations(packs))), default=0)


@given(PACKS)
def test_the_questions_of_each_pack_keep_their_order(packs: list[str]) -> None:
    before, after = drawn(packs), interleaved(drawn(packs))
    for pack in set(packs):
        assert [c for c in after if pack_of(c.id) == pack] == [c for c in before if pack_of(c.id) == pack]
