"""Two packs that call topics and facts alike: no query mixes them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from sco_quiz.app.jobs import unwatched
from sco_quiz.app.ports.history import Selection
from sco_quiz.domain.attempt import Mode
from sco_quiz.domain.drawing import JoinedPools, Wanted
from sco_quiz.domain.fact import SEVERAL, FactId, PackId, TopicKey
from sco_quiz.domain.question import Bank, Kind, Question, QuestionId
from sco_quiz.domain.statistics import Share
from sco_quiz.storage.attempts import summaries
from sco_quiz.storage.reports.item_answers import item_answers
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import answered, named, take

ME = make.attempt().learner
ONE, OTHER = make.PACK_ID, PackId("sco-other.12345678")
BOTH = (ONE, OTHER)
RIGHT, WRONG = 0, 1
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def of(pack: PackId, number: int) -> Question:
    """The question of a pack on its fact of this number; its topic is called as in the other pack."""
    question = make.question(number=number)
    fact = FactId(f"{pack}/fact-{number}")
    return replace(question, id=QuestionId(f"{fact}/{Kind.SINGLE}"), facts=(fact,))


def key(pack: PackId) -> TopicKey:
    return TopicKey(pack, make.ORIGINS)


@pytest.fixture
def taken(store: Store) -> Store:
    """A quiz on each pack, right in one and wrong in the other, and one on both: right in one, wrong in the other."""
    for pack in BOTH:
        questions = tuple(of(pack, number) for number in (1, 2))
        facts = tuple(make.fact(number, id=FactId(f"{pack}/fact-{number}")) for number in (1, 2))
        store.banks.replace(Bank(make.pack(id=pack), facts, questions))
    take(store, named(1, questions=(of(ONE, 1),)), *answered(0, RIGHT))
    take(store, replace(named(2, questions=(of(OTHER, 1),)), pack=OTHER), *answered(0, WRONG))
    both = replace(named(3, questions=(of(OTHER, 2), of(ONE, 2))), pack=SEVERAL, title="One + Other")
    take(store, both, *answered(0, WRONG), *answered(1, RIGHT))
    return store


@pytest.mark.parametrize(("pack", "right"), [(ONE, 2.0), (OTHER, 0.0)])
def test_the_figures_of_a_pack_are_its_own(taken: Store, pack: PackId, right: float) -> None:
    figures = taken.figures
    assert figures.topics(ME, [pack]) == {key(pack): Share(right, 2)}
    assert figures.topics(ME, BOTH)[key(pack)] == Share(right, 2)
    facts = {FactId(f"{pack}/fact-{number}") for number in (1, 2)}
    assert figures.knowledge(ME, [pack]).keys() == facts
    assert figures.knowledge(ME, BOTH).keys() > facts
    for since in (None, LONG_AGO):
        assert [(part.topic_key, part.share) for part in figures.parts(ME, [pack], since)] == [
            (key(pack), Share(right, 2))
        ]
        assert {part.topic_key: part.share for part in figures.parts(ME, BOTH, since)}[key(pack)] == Share(right, 2)
    assert figures.few_answers(ME, [key(pack)]) == {key(pack): (right / 2, right / 2)}
    assert figures.answered(ME, [pack], [LONG_AGO]) == (2,)
    assert figures.answered(ME, BOTH, [LONG_AGO]) == (4,)
    assert [day.share for day in figures.days(ME, [pack], date.min)] == [Share(right, 2)]
    assert [day.share for day in figures.days(ME, BOTH, date.min)] == [Share(2.0, 4)]


def test_reviews_of_other_packs_are_counted_apart(taken: Store) -> None:
    assert taken.figures.reviewed_elsewhere(ME, [ONE], LONG_AGO, first=True) == 2
    assert taken.figures.reviewed_elsewhere(ME, [ONE], LONG_AGO, first=False) == 0
    assert taken.figures.reviewed_elsewhere(ME, BOTH, LONG_AGO, first=True) == 0
    later = make.NOON + timedelta(days=400)
    assert taken.figures.reviewed_elsewhere(ME, [ONE], later, first=True) == 0


def test_the_history_of_a_pack_has_its_part_of_a_quiz_on_both(taken: Store) -> None:
    history = taken.history
    assert [past.pack for past in history.newest(ME, 9, Mode.EXAM, OTHER)] == [OTHER]
    assert len(history.newest(ME, 9)) == 3
    chosen = history.selected(ME, Selection(pack=OTHER), 9)
    assert [past.pack for past in chosen] == [SEVERAL, OTHER]
    parts = history.parts_of([past.id for past in chosen], Selection(pack=OTHER))
    assert set(parts.values()) == {Share(0.0, 1)}
    topic = Selection(pack=ONE, topic=make.ORIGINS)
    assert [past.pack for past in history.selected(ME, topic, 9)] == [SEVERAL, ONE]


def test_a_quiz_is_compared_with_one_on_the_same_pack_only(taken: Store) -> None:
    newest = [past.id for past in taken.history.newest(ME, 9)]
    assert [taken.history.before(ME, attempt) for attempt in newest] == [None, None, None]


def test_item_analysis_compares_answers_within_their_pack(taken: Store) -> None:
    for pack in BOTH:
        found = list(item_answers(taken.transactions, [pack]))
        assert {each.question for each in found} == {of(pack, 1).id, of(pack, 2).id}
        assert all(each.rest is None or each.rest == 0.0 for each in found)  # each was the only one of its pack
    assert len(list(item_answers(taken.transactions, BOTH))) == 4


def test_an_export_names_the_pack_of_each_answer(taken: Store) -> None:
    assert [(row.pack, row.answer.question.fact.partition("/")[0]) for row in taken.answers()] == [
        (ONE, ONE), (OTHER, OTHER), (OTHER, OTHER), (ONE, ONE),
    ]  # fmt: skip
    assert taken.known_packs() == tuple(sorted(BOTH))


def test_draws_from_several_packs_take_only_the_topics_that_are_meant(taken: Store) -> None:
    pools = JoinedPools([taken.banks.pool(pack, ME) for pack in BOTH])
    (all_of_them, one_topic) = pools.offers((Wanted(count=9), Wanted(count=9, topics=frozenset({key(OTHER)}))))
    assert {candidate.id for candidate in pools.read(all_of_them.numbers())} == {
        of(p, n).id for p in BOTH for n in (1, 2)
    }
    assert {candidate.id for candidate in pools.read(one_topic.numbers())} == {of(OTHER, n).id for n in (1, 2)}
    on_facts = taken.banks.pool(OTHER, ME, [of(ONE, 1).fact, of(OTHER, 1).fact])
    (offer,) = on_facts.offers((Wanted(count=9),))
    assert [candidate.id for candidate in on_facts.read(offer.numbers())] == [of(OTHER, 1).id]


def test_facts_come_by_pack_and_questions_are_counted_over_all(taken: Store) -> None:
    assert [fact.id for fact in taken.banks.facts(OTHER, ONE)] == [
        *(of(OTHER, number).fact for number in (1, 2)), *(of(ONE, number).fact for number in (1, 2)),
    ]  # fmt: skip
    assert (taken.banks.count(ONE), taken.banks.count(*BOTH)) == (2, 4)


def test_figures_that_are_computed_again_are_the_same(taken: Store) -> None:
    with taken.transactions.writing() as connection:
        summaries.rebuild(connection)
        assert summaries.agree(connection)
    assert taken.health().faults == ()


def test_forgetting_one_pack_leaves_the_quiz_on_both_and_its_figures(taken: Store, tmp_path: Path) -> None:
    exported = taken.learner_files.export(ME, tmp_path / "record.json", unwatched)
    assert taken.forgetting.forget(ME, OTHER, exported.done)
    assert [past.pack for past in taken.history.newest(ME, 9)] == [SEVERAL, ONE]
    assert taken.figures.topics(ME, BOTH) == {key(ONE): Share(2.0, 2), key(OTHER): Share(0.0, 1)}
    with taken.transactions.reading() as connection:
        assert summaries.agree(connection)
