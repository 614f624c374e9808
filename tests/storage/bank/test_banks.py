from dataclasses import replace

import pytest

from sco_quiz.domain.fact import PackId
from sco_quiz.domain.question import QuestionId
from sco_quiz.storage.database import tables
from sco_quiz.storage.errors import UnstorableTextError
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import bank, rows

BANK = bank()


def test_a_bank_comes_back_as_it_was_put_in(store: Store) -> None:
    store.banks.replace(BANK)
    assert store.banks.packs() == (BANK.pack,)
    assert store.banks.facts(BANK.pack.id) == BANK.facts
    assert store.banks.questions(question.id for question in BANK.questions) == BANK.questions


def test_a_text_comes_and_goes_with_its_bank(store: Store) -> None:
    store.banks.replace(replace(BANK, text={"T": "A title", "1": "“One.”"}))
    assert store.banks.text(BANK.pack.id) == {"T": "A title", "1": "“One.”"}
    assert store.banks.text(PackId("other")) is None
    store.banks.replace(BANK)
    assert store.banks.text(BANK.pack.id) is None


def test_the_hash_tells_whether_a_bank_is_the_stored_one(store: Store) -> None:
    assert store.banks.hashes() == {}
    store.banks.replace(BANK)
    assert store.banks.hashes() == {BANK.pack.id: BANK.pack.content_hash}


def test_a_replaced_bank_leaves_nothing_of_the_earlier_one(store: Store) -> None:
    store.banks.replace(BANK)
    smaller = bank(facts=BANK.facts[:1], questions=BANK.questions[:1], enemies=frozenset())
    store.banks.replace(smaller)
    assert [row["id"] for row in rows(store, tables.Question)] == [BANK.questions[0].id]
    assert rows(store, tables.Enemy) == []
    assert len(rows(store, tables.QuestionFact)) == 1


@pytest.mark.fault("C13")
def test_replacing_one_pack_leaves_the_others(store: Store) -> None:
    store.banks.replace(BANK)
    other = bank(pack=make.pack(id=PackId("other"), title="Other"), facts=(), questions=(), enemies=frozenset())
    store.banks.replace(other)
    store.banks.replace(other)
    assert store.banks.packs() == (other.pack, BANK.pack)
    assert store.banks.facts(BANK.pack.id) == BANK.facts


@pytest.mark.fault("C16")
def test_a_bank_that_cannot_be_stored_leaves_the_earlier_one(store: Store) -> None:
    store.banks.replace(BANK)
    odd = replace(BANK.questions[3], stem="half \ud800")
    with pytest.raises(UnstorableTextError):
        store.banks.replace(bank(questions=(odd,), enemies=frozenset()))
    assert store.banks.facts(BANK.pack.id) == BANK.facts


def test_questions_come_in_the_order_asked_for(store: Store) -> None:
    store.banks.replace(BANK)
    backwards = BANK.questions[::-1]
    assert store.banks.questions([question.id for question in backwards]) == backwards


def test_more_questions_than_fit_into_one_query_come(store: Store) -> None:
    many = tuple(make.question(id=QuestionId(f"sco-test/fact-1/single-{n}")) for n in range(1201))
    store.banks.replace(bank(questions=many, enemies=frozenset()))
    assert store.banks.questions(question.id for question in many) == many


def test_an_unknown_question_is_left_out(store: Store) -> None:
    store.banks.replace(BANK)
    known = BANK.questions[0]
    assert store.banks.questions([QuestionId("nothing"), known.id]) == (known,)
