from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.drawing import TRUE_FALSE_SHARE, Candidate, Wanted, draw, draw_by
from sco_quiz.domain.fact import TopicId
from sco_quiz.domain.question import Kind, QuestionId
from tests.factories import ORIGINS, fact_id, seeded


def candidate(number: int, *facts: int, **rest: object) -> Candidate:
    """Question `number` on fact `number` unless others are given."""
    ids = tuple(fact_id(fact) for fact in facts or (number,))
    whole = Candidate(id=QuestionId(f"q{number}"), facts=ids, topic=ORIGINS, kind=Kind.SINGLE)
    return replace(whole, **rest)  # type: ignore[arg-type] # a test gives what the field takes


@st.composite
def banks(draw_: st.DrawFn) -> list[Candidate]:
    n = draw_(st.integers(0, 14))
    enemies = draw_(st.sets(st.tuples(st.integers(0, 13), st.integers(0, 13)), max_size=8))
    return [
        candidate(
            number,
            *draw_(st.lists(st.integers(1, 9), min_size=1, max_size=2, unique=True)),
            topic=TopicId(draw_(st.sampled_from("abc"))),
            kind=draw_(st.sampled_from([Kind.SINGLE, Kind.TRUE_FALSE])),
            seen=draw_(st.integers(0, 3)),
            enemies=frozenset(QuestionId(f"q{b}") for a, b in enemies if a == number != b),  # told by one side only
        )
        for number in range(n)
    ]


COUNTS = st.integers(-1, 30)


@given(banks(), COUNTS, st.integers())
def test_no_fact_is_asked_twice(bank: list[Candidate], count: int, seed: int) -> None:
    asked = Counter(fact for one in draw(bank, count, seeded(seed)) for fact in one.facts)
    assert all(times == 1 for times in asked.values())


@given(banks(), COUNTS, st.integers())
def test_enemies_never_meet(bank: list[Candidate], count: int, seed: int) -> None:
    drawn = draw(bank, count, seeded(seed))
    met = {one.id for one in drawn}
    assert all(met.isdisjoint(one.enemies) for one in drawn)


@given(banks(), COUNTS, st.integers())
def test_no_more_are_drawn_than_asked_for_and_few_true_false(bank: list[Candidate], count: int, seed: int) -> None:
    drawn = draw(bank, count, seeded(seed))
    assert len(drawn) <= max(0, count)
    if any(one.kind is not Kind.TRUE_FALSE for one in bank):
        assert sum(one.kind is Kind.TRUE_FALSE for one in drawn) <= max(1, round(count * TRUE_FALSE_SHARE))


def test_a_quiz_of_true_and_false_alone_is_as_long_as_was_asked() -> None:
    bank = [candidate(n, kind=Kind.TRUE_FALSE) for n in range(30)]
    assert len(draw(bank, 20, seeded())) == 20


@given(banks(), COUNTS, st.integers())
def test_the_same_seed_draws_the_same_quiz(bank: list[Candidate], count: int, seed: int) -> None:
    assert draw(bank, count, seeded(seed)) == draw(list(bank), count, seeded(seed))


@given(banks(), st.integers())
def test_what_was_left_out_did_not_fit(bank: list[Candidate], seed: int) -> None:
    drawn = draw(bank, len(bank), seeded(seed))
    facts = {fact for one in drawn for fact in one.facts}
    ids, enemies = {one.id for one in drawn}, {enemy for one in drawn for enemy in one.enemies}
    for one in set(bank) - set(drawn):
        clash = not facts.isdisjoint(one.facts) or one.id in enemies or not ids.isdisjoint(one.enemies)
        assert clash or one.kind is Kind.TRUE_FALSE


@given(st.lists(st.integers(0, 3), min_size=1, max_size=30), st.integers(1, 30), st.integers())
def test_facts_seen_least_come_first(seen: list[int], count: int, seed: int) -> None:
    drawn = draw([candidate(n, seen=times) for n, times in enumerate(seen)], count, seeded(seed))
    assert sorted(one.seen for one in drawn) == sorted(seen)[:count]


@given(st.integers())
def test_topics_take_turns_in_proportion_to_what_they_hold(seed: int) -> None:
    bank = [candidate(n, topic=TopicId("large" if n < 20 else "small")) for n in range(30)]
    topics = Counter(one.topic for one in draw(bank, 9, seeded(seed)))
    assert topics == {"large": 6, "small": 3}


def test_the_order_is_left_to_chance() -> None:
    bank = [candidate(n, seen=n) for n in range(5)]
    assert len({draw(bank, 5, seeded(seed)) for seed in range(50)}) > 20


def test_an_empty_bank_gives_an_empty_quiz() -> None:
    assert draw([], 20, seeded()) == ()


A, B = TopicId("a"), TopicId("b")


def test_every_line_of_a_blueprint_gets_its_questions() -> None:
    bank = [candidate(n, topic=A if n < 10 else B, difficulty=n / 20) for n in range(20)]
    lines = (Wanted(count=2, topics=frozenset({A})), Wanted(count=5, topics=frozenset({B}), easiest=0.6))
    drawn = draw_by(lines, bank, seeded())
    assert Counter(one.topic for one in drawn.chosen) == {A: 2, B: 5}
    assert all(one.difficulty >= 0.6 for one in drawn.chosen if one.topic == B)


def test_a_line_that_cannot_be_filled_says_what_it_lacks() -> None:
    line = Wanted(count=5, kinds=frozenset({Kind.ORDER}))
    drawn = draw_by((line,), [candidate(n, kind=Kind.ORDER) for n in range(3)], seeded())
    assert (len(drawn.chosen), drawn.short) == (3, ((line, 2),))


def test_the_line_with_fewest_candidates_chooses_first() -> None:
    rare = candidate(1, topic=A, kind=Kind.ORDER)
    lines = (Wanted(count=1, topics=frozenset({A})), Wanted(count=1, kinds=frozenset({Kind.ORDER})))
    drawn = draw_by(lines, [rare, candidate(2, topic=A)], seeded())
    assert (len(drawn.chosen), drawn.short) == (2, ())


@given(banks(), st.integers())
def test_lines_share_no_fact_and_no_enemy(bank: list[Candidate], seed: int) -> None:
    lines = tuple(Wanted(count=4, topics=frozenset({TopicId(topic)})) for topic in "abc")
    drawn = draw_by(lines, bank, seeded(seed)).chosen
    asked = Counter(fact for one in drawn for fact in one.facts)
    assert all(times == 1 for times in asked.values())
    assert all(one.enemies.isdisjoint(other.id for other in drawn) for one in drawn)


def test_questions_with_many_enemies_do_not_empty_a_quiz() -> None:
    """One question at war with nine others is left out when there are nine to be had without it."""
    peace = [candidate(n) for n in range(1, 10)]
    war = candidate(0, enemies=frozenset(one.id for one in peace))
    assert all(len(draw([war, *peace], 9, seeded(seed))) == 9 for seed in range(20))
