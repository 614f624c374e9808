from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sco_quiz.app.library.packs import Packs
from sco_quiz.app.ports.bank import OwnCopy
from sco_quiz.app.quiz.planning import Difficulty, Plan, Quizzes
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.drawing import Candidate, Offer, Pool, PoolInMemory, Wanted
from sco_quiz.domain.fact import TopicId
from sco_quiz.domain.question import Bank, Kind
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.app.fakes import FakeLog, FakeTimepiece
from tests.counting import Counted, counting
from tests.storage.steps import (
    HAND_IN,
    answered,
    bank,
    candidates,
    named,
    run_sql,
    second_learner,
    take,
)

BANK = bank()
ME = make.attempt().learner
KINDS = (Kind.SINGLE, Kind.TRUE_FALSE, Kind.TEXT)
SINGLES = tuple(make.question(number=number) for number in (1, 2, 3))


def large(facts: int) -> Bank:
    """Three questions on each fact, two of them enemies, of all difficulties; every third fact is about members."""
    questions = [
        make.question(kind, n, topic=make.MEMBERS if n % 3 else make.ORIGINS, difficulty=n * 37 % 100 / 100)
        for n in range(1, facts + 1)
        for kind in KINDS
    ]
    enemies = frozenset(frozenset({q.id for q in questions[at : at + 2]}) for at in range(0, len(questions), 3))
    return Bank(make.pack(), tuple(make.fact(n) for n in range(1, facts + 1)), tuple(questions), enemies)


@pytest.fixture(scope="module")
def met(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A bank of which something was met once, something twice, and something is stale."""
    with closing(open_store(tmp_path_factory.mktemp("met"))) as store:
        assert store.learners.current().id == ME
        store.banks.replace(large(20))
        for number, facts in enumerate(((1, 2, 3, 7), (2, 11)), 1):
            asked = [make.question(number=fact) for fact in facts]
            take(store, named(number, questions=asked), *(act for at in range(len(asked)) for act in answered(at, 0)))
        store.copies.keep(make.PACK_ID, OwnCopy({}, ""), [make.fact_id(number) for number in (2, 5, 13)])
        yield store


def groups(pool: Pool, offer: Offer) -> dict[tuple[int, TopicId], set[Candidate]]:
    return {
        (group.seen, group.topic): set(pool.read([group.members[place] for place in range(len(group.members))]))
        for group in offer.groups
    }


LINES = st.builds(
    Wanted,
    count=st.just(0),
    topics=st.sets(st.sampled_from([make.ORIGINS_KEY, make.MEMBERS_KEY])).map(frozenset),
    kinds=st.sets(st.sampled_from(KINDS)).map(frozenset),
    easiest=st.sampled_from([0.0, 0.07, 0.3]),
    hardest=st.sampled_from([0.2, 0.74, 1.0]),
    timed=st.booleans(),
)


@settings(deadline=None, max_examples=50)
@given(st.lists(LINES, max_size=3))
def test_the_store_offers_what_a_look_at_every_question_would(met: Store, lines: list[Wanted]) -> None:
    pool, held = met.banks.pool(make.PACK_ID, ME), PoolInMemory(list(candidates(met).values()))
    for stored, plain in zip(pool.offers(lines), held.offers(lines), strict=True):
        assert groups(pool, stored) == groups(held, plain)
        assert (stored.size, stored.varied, stored.left_out) == (plain.size, plain.varied, plain.left_out)


@settings(deadline=None, max_examples=30)
@given(st.sets(st.integers(1, 20)))
def test_facts_are_offered_with_every_question_on_them(met: Store, numbers: set[int]) -> None:
    facts = {make.fact_id(number) for number in numbers}
    pool = met.banks.pool(make.PACK_ID, ME, facts)
    (offer,) = pool.offers((Wanted(count=0),))
    expected = {each for each in candidates(met).values() if not facts.isdisjoint(each.facts)}
    assert set(pool.read(offer.numbers())) == expected


def test_candidates_come_in_the_order_asked_for(met: Store) -> None:
    pool = met.banks.pool(make.PACK_ID, ME)
    there, back = pool.read([3, 40, 7]), pool.read([7, 40, 3])
    assert there == back[::-1]
    assert len({each.id for each in there}) == 3


PLANS = [
    Plan(),
    Plan(even=True),
    Plan(topics=frozenset({make.MEMBERS_KEY}), kinds=frozenset({Kind.TEXT}), difficulty=Difficulty.HARDER),
    Plan(mode=Mode.PRACTICE, facts=frozenset(map(make.fact_id, range(1, 21)))),
    Plan(mode=Mode.PRACTICE, review=tuple(map(make.fact_id, range(1, 21)))),
]


@pytest.fixture(scope="module")
def few_and_many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Store]]:
    """Of which the same was met, and the same is stale."""
    with ExitStack() as stack:
        stores = []
        for facts in (100, 3_000):
            store = stack.enter_context(closing(open_store(tmp_path_factory.mktemp(str(facts)))))
            assert store.learners.current().id == ME
            store.banks.replace(large(facts))
            asked = [make.question(number=number) for number in range(1, 41)]
            take(store, named(1, questions=asked), *(act for at in range(len(asked)) for act in answered(at, 0)))
            store.copies.keep(make.PACK_ID, OwnCopy({}, ""), [make.fact_id(number) for number in range(50, 60)])
            stores.append(store)
        yield stores


def cost(store: Store, number: int, plan: Plan) -> Counted:
    """Of the page before a start and of the start, without what is saved."""
    log, time = FakeLog(), FakeTimepiece()
    quizzes = Quizzes(
        store.banks,
        Packs(store.banks, store.learners),
        log,
        store.interrupted,
        store.figures,
        time,
        lambda: make.seeded(number),
    )
    with counting(store) as counted:
        assert quizzes.plan_screen(ME, plan).count == 20
        quizzes.start(ME, plan)
    return counted


@pytest.mark.parametrize(("number", "plan"), list(enumerate(PLANS)))
def test_a_start_costs_the_same_however_many_questions_there_are(
    few_and_many: list[Store], number: int, plan: Plan
) -> None:
    few, many = (cost(store, number, plan) for store in few_and_many)
    assert many.statements <= few.statements + 8  # by chance two more looks
    assert many.hundreds <= 1.5 * few.hundreds + 10  # a lookup in a tree thirty times as large takes a little longer


def test_a_candidate_knows_its_facts_and_enemies(store: Store) -> None:
    two = replace(BANK.questions[0], facts=(make.fact_id(2), make.fact_id(1)))
    store.banks.replace(bank(questions=(two, *BANK.questions[1:])))
    found = candidates(store)
    first, second, third = (found[question.id] for question in BANK.questions[:3])
    assert (first.id, first.facts, first.kind, first.topic) == (two.id, two.facts, two.kind, two.topic)
    assert [set(each.enemies) for each in (first, second, third)] == [{second.id}, {first.id}, set()]


def test_a_candidate_counts_the_meetings_of_this_learner_only(store: Store) -> None:
    store.banks.replace(BANK)
    for number in (1, 2):
        take(store, named(number), *answered(0, 1))
    take(store, named(3, learner=second_learner(store)), *answered(0, 0), *answered(1, 0))
    found = candidates(store)
    assert [found[question.id].seen for question in BANK.questions[:3]] == [2, 0, 0]


def test_an_open_attempt_counts_no_meeting(store: Store) -> None:
    store.banks.replace(BANK)
    store.attempts.create(make.attempt())
    store.attempts.append(make.attempt().id, make.log(*answered(0, 1), HAND_IN))
    assert {each.seen for each in candidates(store).values()} == {0}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE question SET kind = 'riddle' WHERE position = 1",
        "UPDATE question SET position = 9 WHERE position = 1",
        "UPDATE fact_summary SET seen = 'often'",
        "DELETE FROM question_fact",
    ],
)
def test_a_damaged_candidate_is_told(store: Store, statement: str) -> None:
    store.banks.replace(bank(questions=SINGLES, enemies=frozenset()))
    take(store, named(1), *answered(0, 1))
    run_sql(store, statement)
    with pytest.raises(DamagedStoreError):
        candidates(store)
