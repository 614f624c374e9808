from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.drawing import Candidate
from sco_quiz.domain.drawing_facts import Asked, draw_each, draw_review, given_away
from sco_quiz.domain.fact import FactId
from sco_quiz.domain.question import Kind, QuestionId
from tests.domain.test_drawing import banks, candidate
from tests.factories import PACK_ID, fact_id, seeded

SEEDS = range(20)
FACTS = st.lists(st.integers(1, 9).map(fact_id), unique=True)
LAST = st.dictionaries(
    st.integers(1, 9).map(fact_id),
    st.builds(Asked, st.integers(0, 13).map(lambda n: QuestionId(f"{PACK_ID}/q{n}")), st.sampled_from(Kind)),
)
DRAWS = given(banks(), FACTS, LAST, st.integers())


def ids(bank: list[Candidate], last: Asked | None, fact: int = 1) -> set[str]:
    """Of the questions that are drawn on one fact, whatever the chance."""
    before = {} if last is None else {fact_id(fact): last}
    return {one.id for seed in SEEDS for one in draw_review(bank, [fact_id(fact)], before, seeded(seed))}


@DRAWS
def test_each_fact_is_asked_at_most_once_and_in_its_order(
    bank: list[Candidate], facts: list[FactId], last: dict[FactId, Asked], seed: int
) -> None:
    drawn = draw_review(bank, facts, last, seeded(seed))
    asked = [one.facts[0] for one in drawn]
    assert asked == [fact for fact in facts if fact in asked]
    assert all(times == 1 for times in Counter(fact for one in drawn for fact in one.facts).values())


@DRAWS
def test_enemies_never_meet_in_a_review(
    bank: list[Candidate], facts: list[FactId], last: dict[FactId, Asked], seed: int
) -> None:
    drawn = draw_review(bank, facts, last, seeded(seed))
    met = {one.id for one in drawn}
    assert all(met.isdisjoint(one.enemies) for one in drawn)


@DRAWS
def test_a_fact_that_was_left_out_had_no_question_that_fitted(
    bank: list[Candidate], facts: list[FactId], last: dict[FactId, Asked], seed: int
) -> None:
    drawn = draw_review(bank, facts, last, seeded(seed))
    used, met = {fact for one in drawn for fact in one.facts}, {one.id for one in drawn}
    barred = {enemy for one in drawn for enemy in one.enemies}
    for fact in set(facts) - {each.facts[0] for each in drawn}:
        for one in ways(bank, fact, last):
            assert used & set(one.facts) or one.id in barred or met & one.enemies


@DRAWS
def test_a_fact_that_has_another_question_is_never_asked_as_last_time(
    bank: list[Candidate], facts: list[FactId], last: dict[FactId, Asked], seed: int
) -> None:
    for one in draw_review(bank, facts, last, seeded(seed)):
        assert one in ways(bank, one.facts[0], last)


@DRAWS
def test_all_facts_are_asked_where_they_may_stand_apart(
    bank: list[Candidate], facts: list[FactId], last: dict[FactId, Asked], seed: int
) -> None:
    drawn = [one.facts[0] for one in draw_each(bank, facts, last, seeded(seed))]
    assert sorted(drawn) == sorted(fact for fact in facts if ways(bank, fact, last))


def test_what_gives_another_away_stands_as_far_from_it_as_may_be() -> None:
    bank = [candidate(1), candidate(2), candidate(3), candidate(4, enemies=frozenset({QuestionId("sco-test/q2")}))]
    bank.append(candidate(5, enemies=frozenset({QuestionId("sco-test/q1")})))
    for seed in SEEDS:
        drawn = draw_each(bank, [fact_id(n) for n in range(1, 6)], {}, seeded(seed))
        assert [one.id for one in drawn] == ["sco-test/q1", "sco-test/q2", "sco-test/q3", "sco-test/q5", "sco-test/q4"]
        assert given_away(drawn) == 2


def ways(bank: list[Candidate], fact: FactId, last: dict[FactId, Asked]) -> list[Candidate]:
    """The questions that may be asked on a fact."""
    all_ = [one for one in bank if one.facts[0] == fact]
    return [one for one in all_ if fact not in last or one.id != last[fact].question] or all_


@DRAWS
def test_the_weakest_fact_is_always_asked_where_the_bank_asks_it(
    bank: list[Candidate], facts: list[FactId], last: dict[FactId, Asked], seed: int
) -> None:
    asked = [fact for fact in facts if any(one.facts[0] == fact for one in bank)]
    assert [one.facts[0] for one in draw_review(bank, facts, last, seeded(seed))][:1] == asked[:1]


def test_no_other_fact_is_asked() -> None:
    assert ids([candidate(2), candidate(3, 4, 1)], None) == set()


def test_a_fact_comes_as_another_kind_of_question_than_the_last_time() -> None:
    bank = [candidate(1), candidate(2, 1), candidate(3, 1, kind=Kind.TEXT)]
    assert ids(bank, Asked(QuestionId("sco-test/q1"), Kind.SINGLE)) == {"sco-test/q3"}
    assert ids(bank, Asked(QuestionId("sco-test/q3"), Kind.TEXT)) == {"sco-test/q1", "sco-test/q2"}


def test_a_fact_comes_as_another_question_where_there_is_no_other_kind() -> None:
    assert ids([candidate(1), candidate(2, 1)], Asked(QuestionId("sco-test/q1"), Kind.SINGLE)) == {"sco-test/q2"}


def test_a_fact_with_one_question_is_asked_by_it_again() -> None:
    assert ids([candidate(1)], Asked(QuestionId("sco-test/q1"), Kind.SINGLE)) == {"sco-test/q1"}


@pytest.mark.parametrize("last", [None, Asked(QuestionId("sco-test/q2"), Kind.TRUE_FALSE)])
def test_true_or_false_comes_only_where_there_is_no_other_question(last: Asked | None) -> None:
    true_false = candidate(2, 1, kind=Kind.TRUE_FALSE)
    assert ids([true_false, candidate(1)], last) == {"sco-test/q1"}
    assert ids([true_false], last) == {"sco-test/q2"}


@pytest.mark.fault("H5")
def test_a_fact_that_can_be_asked_in_another_way_is() -> None:
    """A due fact comes by another question than the last time, even by true or false, where it has one that fits."""
    bank = [candidate(2, 1, kind=Kind.TRUE_FALSE), candidate(1)]
    assert ids(bank, Asked(QuestionId("sco-test/q1"), Kind.SINGLE)) == {"sco-test/q2"}


def test_a_fact_that_was_not_asked_before_comes_as_any_question() -> None:
    assert ids([candidate(1), candidate(2, 1, kind=Kind.TEXT)], None) == {"sco-test/q1", "sco-test/q2"}


def at_war() -> list[Candidate]:
    """The single question on fact 2 is at war with that on fact 1."""
    return [candidate(1), candidate(2, enemies=frozenset({QuestionId("sco-test/q1")})), candidate(3, 2, kind=Kind.TEXT)]


def test_a_question_that_does_not_fit_gives_way_to_one_that_does() -> None:
    assert [one.id for one in draw_review(at_war(), [fact_id(1), fact_id(2)], {}, seeded())] == [
        "sco-test/q1",
        "sco-test/q3",
    ]


def test_an_earlier_question_makes_room_for_another_way() -> None:
    bank = [*at_war(), candidate(4, 1, kind=Kind.TRUE_FALSE)]
    last = {fact_id(2): Asked(QuestionId("sco-test/q3"), Kind.TEXT)}
    assert [one.id for one in draw_review(bank, [fact_id(1), fact_id(2)], last, seeded())] == [
        "sco-test/q4",
        "sco-test/q2",
    ]


def test_a_fact_whose_other_way_does_not_fit_waits() -> None:
    last = {fact_id(2): Asked(QuestionId("sco-test/q3"), Kind.TEXT)}
    assert [one.id for one in draw_review(at_war(), [fact_id(1), fact_id(2)], last, seeded())] == ["sco-test/q1"]


@DRAWS
def test_the_same_seed_draws_the_same_review(
    bank: list[Candidate], facts: list[FactId], last: dict[FactId, Asked], seed: int
) -> None:
    assert draw_review(bank, facts, last, seeded(seed)) == draw_review(list(bank), facts, last, seeded(seed))
