import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from sco_quiz.domain.drawing import TRUE_FALSE_SHARE, Candidate, Drawn, PoolInMemory, Wanted, draw
from sco_quiz.domain.fact import TopicId, TopicKey
from sco_quiz.domain.question import Kind, QuestionId
from tests.factories import ORIGINS, PACK_ID, fact_id, seeded


def candidate(number: int, *facts: int, **rest: object) -> Candidate:
    """Question `number` on fact `number` unless others are given."""
    ids = tuple(fact_id(fact) for fact in facts or (number,))
    whole = Candidate(id=QuestionId(f"{PACK_ID}/q{number}"), facts=ids, topic=ORIGINS, kind=Kind.SINGLE)
    return replace(whole, **rest)  # type: ignore[arg-type] # a test gives what the field takes


def keys(*topics: TopicId) -> frozenset[TopicKey]:
    return frozenset(TopicKey(PACK_ID, topic) for topic in topics)


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
            enemies=frozenset(
                QuestionId(f"{PACK_ID}/q{b}") for a, b in enemies if a == number != b
            ),  # told by one side only
        )
        for number in range(n)
    ]


COUNTS = st.integers(-1, 30)


def draw_by(lines: Sequence[Wanted], bank: Sequence[Candidate], rng: random.Random) -> Drawn:
    pool = PoolInMemory(bank)
    return draw(pool, pool.offers(lines), rng)


def draw_some(bank: Sequence[Candidate], count: int, rng: random.Random) -> tuple[Candidate, ...]:
    return draw_by((Wanted(count=count),), bank, rng).chosen


@given(banks(), COUNTS, st.integers())
def test_no_fact_is_asked_twice(bank: list[Candidate], count: int, seed: int) -> None:
    asked = Counter(fact for one in draw_some(bank, count, seeded(seed)) for fact in one.facts)
    assert all(times == 1 for times in asked.values())


@given(banks(), COUNTS, st.integers())
def test_enemies_never_meet(bank: list[Candidate], count: int, seed: int) -> None:
    drawn = draw_some(bank, count, seeded(seed))
    met = {one.id for one in drawn}
    assert all(met.isdisjoint(one.enemies) for one in drawn)


@given(banks(), COUNTS, st.integers())
def test_no_more_are_drawn_than_asked_for_and_few_true_false(bank: list[Candidate], count: int, seed: int) -> None:
    drawn = draw_some(bank, count, seeded(seed))
    assert len(drawn) <= max(0, count)
    if any(one.kind is not Kind.TRUE_FALSE for one in bank):
        assert sum(one.kind is Kind.TRUE_FALSE for one in drawn) <= max(1, round(count * TRUE_FALSE_SHARE))


def test_a_quiz_of_true_and_false_alone_is_as_long_as_was_asked() -> None:
    bank = [candidate(n, kind=Kind.TRUE_FALSE) for n in range(30)]
    assert len(draw_some(bank, 20, seeded())) == 20


@given(banks(), COUNTS, st.integers())
def test_the_same_seed_draws_the_same_quiz(bank: list[Candidate], count: int, seed: int) -> None:
    assert draw_some(bank, count, seeded(seed)) == draw_some(list(bank), count, seeded(seed))


@given(banks(), st.integers())
def test_what_was_left_out_did_not_fit(bank: list[Candidate], seed: int) -> None:
    drawn = draw_some(bank, len(bank), seeded(seed))
    facts = {fact for one in drawn for fact in one.facts}
    ids, enemies = {one.id for one in drawn}, {enemy for one in drawn for enemy in one.enemies}
    for one in set(bank) - set(drawn):
        clash = not facts.isdisjoint(one.facts) or one.id in enemies or not ids.isdisjoint(one.enemies)
        assert clash or one.kind is Kind.TRUE_FALSE


@given(st.lists(st.integers(0, 3), min_size=1, max_size=30), st.integers(1, 30), st.integers())
def test_facts_seen_least_come_first(seen: list[int], count: int, seed: int) -> None:
    drawn = draw_some([candidate(n, seen=times) for n, times in enumerate(seen)], count, seeded(seed))
    assert sorted(one.seen for one in drawn) == sorted(seen)[:count]


@given(st.integers())
def test_topics_take_turns_in_proportion_to_what_they_hold(seed: int) -> None:
    bank = [candidate(n, topic=TopicId("large" if n < 20 else "small")) for n in range(30)]
    topics = Counter(one.topic for one in draw_some(bank, 9, seeded(seed)))
    assert topics == {"large": 6, "small": 3}


def test_the_order_is_left_to_chance() -> None:
    bank = [candidate(n, seen=n) for n in range(5)]
    assert len({draw_some(bank, 5, seeded(seed)) for seed in range(50)}) > 20


def test_an_empty_bank_gives_an_empty_quiz() -> None:
    assert draw_some([], 20, seeded()) == ()


A, B = TopicId("a"), TopicId("b")


def test_every_line_of_a_blueprint_gets_its_questions() -> None:
    bank = [candidate(n, topic=A if n < 10 else B, difficulty=n / 20) for n in range(20)]
    lines = (Wanted(count=2, topics=keys(A)), Wanted(count=5, topics=keys(B), easiest=0.6))
    drawn = draw_by(lines, bank, seeded())
    assert Counter(one.topic for one in drawn.chosen) == {A: 2, B: 5}
    assert all(one.difficulty >= 0.6 for one in drawn.chosen if one.topic == B)


def test_a_line_that_cannot_be_filled_says_what_it_lacks() -> None:
    line = Wanted(count=5, kinds=frozenset({Kind.ORDER}))
    drawn = draw_by((line,), [candidate(n, kind=Kind.ORDER) for n in range(3)], seeded())
    assert (len(drawn.chosen), drawn.short) == (3, ((line, 2),))


def test_the_line_with_fewest_candidates_chooses_first() -> None:
    rare = candidate(1, topic=A, kind=Kind.ORDER)
    lines = (Wanted(count=1, topics=keys(A)), Wanted(count=1, kinds=frozenset({Kind.ORDER})))
    drawn = draw_by(lines, [rare, candidate(2, topic=A)], seeded())
    assert (len(drawn.chosen), drawn.short) == (2, ())


@given(banks(), st.integers())
def test_lines_share_no_fact_and_no_enemy(bank: list[Candidate], seed: int) -> None:
    lines = tuple(Wanted(count=4, topics=keys(TopicId(topic))) for topic in "abc")
    drawn = draw_by(lines, bank, seeded(seed)).chosen
    asked = Counter(fact for one in drawn for fact in one.facts)
    assert all(times == 1 for times in asked.values())
    assert all(one.enemies.isdisjoint(other.id for other in drawn) for one in drawn)


def test_questions_with_many_enemies_do_not_empty_a_quiz() -> None:
    """One question at war with nine others is left out when there are nine to be had without it."""
    peace = [candidate(n) for n in range(1, 10)]
    war = candidate(0, enemies=frozenset(one.id for one in peace))
    assert all(len(draw_some([war, *peace], 9, seeded(seed))) == 9 for seed in range(20))


def defined(bank: Sequence[Candidate], count: int, rng: random.Random) -> frozenset[QuestionId]:
    """A draw of questions on facts of their own, as its rules say it: everything is shuffled, then sorted."""
    keyed = []
    for topic, seen in {(one.topic, one.seen) for one in bank}:
        members = [one for one in bank if (one.topic, one.seen) == (topic, seen)]
        rng.shuffle(members)
        keyed += [(seen, (n + 0.5) / len(members), rng.random(), one) for n, one in enumerate(members)]
    drawn: list[Candidate] = []
    for *_, one in sorted(keyed, key=lambda entry: entry[:3]):
        if len(drawn) < count and all(one.id not in other.enemies for other in drawn):
            drawn.append(one)
    return frozenset(one.id for one in drawn)


def chi_square(found: Counter[frozenset[QuestionId]], other: Counter[frozenset[QuestionId]]) -> float:
    """Of two samples of one size: near the number of outcomes where both are of one kind (Press et al., 14.3)."""
    return sum((found[each] - other[each]) ** 2 / (found[each] + other[each]) for each in found | other)


def test_a_draw_is_as_often_each_of_those_that_its_rules_allow() -> None:
    """Nine questions of two topics, two of them met before and three pairs at war, of which four are drawn."""
    at_war = {0: 1, 1: 0, 2: 5, 5: 2, 3: 8, 8: 3}
    bank = [
        candidate(
            n,
            topic=A if n % 3 else B,
            seen=int(n > 6),
            enemies=frozenset({QuestionId(f"{PACK_ID}/q{at_war[n]}")} if n in at_war else ()),
        )
        for n in range(9)
    ]
    ours = Counter(frozenset(one.id for one in draw_some(bank, 4, seeded(seed))) for seed in range(4_000))
    plain = Counter(defined(bank, 4, seeded(seed)) for seed in range(4_000))
    assert len(plain) > 10
    assert chi_square(ours, plain) < 4 * len(plain)


def test_every_pair_of_a_topic_is_drawn_equally_often() -> None:
    """Neighbours are no more and no less together than any others."""
    times, bank = 6_000, [candidate(n) for n in range(9)]
    drawn = Counter(frozenset(one.id for one in draw_some(bank, 2, seeded(seed))) for seed in range(times))
    pairs = [frozenset((one.id, other.id)) for one, other in combinations(bank, 2)]
    expected = times / len(pairs)
    assert sum((drawn[pair] - expected) ** 2 / expected for pair in pairs) < 2 * len(pairs)


class Watched(PoolInMemory):
    """`looked` counts the candidates that were read, `reads` how many times."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        super().__init__(candidates)
        self.looked, self.reads = 0, 0

    def read(self, numbers: Sequence[int]) -> Sequence[Candidate]:
        self.looked, self.reads = self.looked + len(numbers), self.reads + 1
        return super().read(numbers)


@given(st.integers(10, 200), st.integers(10, 200), st.integers())
def test_a_draw_looks_at_little_more_than_it_takes(some: int, others: int, seed: int) -> None:
    topics = [A] * some + [B] * others
    pool = Watched([candidate(n, topic=topic, seen=n % 2) for n, topic in enumerate(topics)])
    lines = [Wanted(count=5, topics=keys(topic)) for topic in (A, B)]
    assert draw(pool, pool.offers(lines), seeded(seed)).short == ()
    assert pool.looked <= sum(line.count + 2 for line in lines)
    assert pool.reads == 1


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 1)), min_size=1, max_size=40), COUNTS, st.integers())
def test_within_a_level_no_topic_is_ahead_of_its_turn(kinds: list[tuple[str, int]], count: int, seed: int) -> None:
    bank = [candidate(n, topic=TopicId(topic), seen=seen) for n, (topic, seen) in enumerate(kinds)]
    taken = Counter((one.topic, one.seen) for one in draw_some(bank, count, seeded(seed)))
    for seen in (0, 1):
        held = Counter(one.topic for one in bank if one.seen == seen)
        last = [(taken[topic, seen] - 0.5) / n for topic, n in held.items() if taken[topic, seen]]
        following = [(taken[topic, seen] + 0.5) / n for topic, n in held.items() if taken[topic, seen] < n]
        assert max(last, default=0.0) <= min(following, default=1.0)


def test_which_of_equal_topics_comes_first_is_left_to_chance() -> None:
    bank = [candidate(1, topic=A), candidate(2, topic=B)]
    assert {one.topic for seed in range(20) for one in draw_some(bank, 1, seeded(seed))} == {A, B}
