import pytest

from sco_quiz.app.library.packs import FIRST, NoSuchPackError, Packs, named
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.fact import Pack, PackId
from tests.app.fakes import FakeBanks, FakeLearners
from tests.factories import pack

ANNA = LearnerId(1)
ADDED, OTHER = PackId("abroad.11111111"), PackId("at-home")


def packs(*ids: PackId, learners: FakeLearners | None = None) -> Packs:
    every: tuple[Pack, ...] = tuple(pack(id=each) for each in ids)
    return Packs(FakeBanks((), packs=every), learners or FakeLearners())


def test_the_article_of_the_program_comes_first_and_packs_that_were_added_come_last() -> None:
    assert [each.id for each in packs(ADDED, OTHER, FIRST).every()] == [FIRST, OTHER, ADDED]


def test_the_first_pack_is_asked_until_another_one_is_chosen() -> None:
    room = packs(ADDED, OTHER, FIRST)
    assert [each.id for each in room.scope(ANNA).packs] == [FIRST]
    room.choose(ANNA, ADDED)
    assert [each.id for each in room.scope(ANNA).packs] == [ADDED]


def test_a_choice_outlives_its_pack_and_holds_again_when_that_is_put_back() -> None:
    learners = FakeLearners()
    packs(ADDED, FIRST, learners=learners).choose(ANNA, ADDED)
    assert [each.id for each in packs(FIRST, learners=learners).scope(ANNA).packs] == [FIRST]
    assert [each.id for each in packs(ADDED, FIRST, learners=learners).scope(ANNA).packs] == [ADDED]


def test_a_pack_that_is_not_there_is_answered_by_the_ids_of_those_that_are() -> None:
    with pytest.raises(NoSuchPackError, match=rf"no pack abroad\. .* The packs: {FIRST}, {OTHER}, {ADDED}\."):
        named(packs(ADDED, OTHER, FIRST).every(), "abroad")
