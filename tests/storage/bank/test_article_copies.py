from dataclasses import replace
from pathlib import Path

import pytest

from sco_quiz.app.ports.bank import OwnCopy
from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.domain.fact import PackId
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.steps import bank, candidates, held_by_another_process, run_sql

BANK = bank()
PACK = BANK.pack.id
COPY = OwnCopy({"T": "Title", "1": "First.", "2": "Zweite – 第二。"}, "a" * 64)
STALE = (make.fact_id(2), make.fact_id(4))


@pytest.fixture
def kept(store: Store) -> Store:
    store.banks.replace(BANK)
    store.copies.keep(PACK, COPY, STALE)
    return store


def stale(store: Store) -> list[str]:
    """Of the candidates for a quiz."""
    return [candidate.id for candidate in candidates(store).values() if candidate.stale]


def test_a_copy_comes_back_as_it_was_kept(kept: Store) -> None:
    assert kept.copies.copy(PACK) == COPY
    assert list(kept.copies.copy(PACK).paragraphs) == ["T", "1", "2"]  # type: ignore[union-attr]  # seen above


def test_without_a_copy_nothing_is_stale(store: Store) -> None:
    store.banks.replace(BANK)
    assert (store.copies.copy(PACK), store.copies.stale(PACK), stale(store)) == (None, (), [])


def test_questions_on_a_stale_fact_are_stale_by_topic_and_kind(kept: Store) -> None:
    expected = [BANK.questions[1].id, BANK.questions[3].id]
    assert list(kept.copies.stale(PACK)) == expected
    assert stale(kept) == expected


def test_one_stale_fact_of_several_makes_a_question_stale(store: Store) -> None:
    two = replace(BANK.questions[0], facts=(make.fact_id(1), make.fact_id(4)))
    store.banks.replace(bank(questions=(two, *BANK.questions[1:])))
    store.copies.keep(PACK, COPY, STALE)
    assert {two.id, *(BANK.questions[at].id for at in (1, 3))} == set(stale(store))


def test_a_second_copy_takes_the_place_of_the_first(kept: Store) -> None:
    other = OwnCopy({"1": "Other."}, "b" * 64)
    kept.copies.keep(PACK, other, ())
    assert (kept.copies.copy(PACK), kept.copies.stale(PACK)) == (other, ())


def test_a_dropped_copy_leaves_nothing(kept: Store) -> None:
    kept.copies.drop(PACK)
    assert (kept.copies.copy(PACK), kept.copies.stale(PACK)) == (None, ())
    assert b"Zweite" not in kept.path.read_bytes()


def test_a_copy_is_of_one_pack_alone(kept: Store) -> None:
    other = PackId("other")
    kept.copies.keep(other, replace(COPY, content_hash="c" * 64), ())
    kept.copies.drop(other)
    assert kept.copies.copy(PACK) == COPY
    assert len(stale(kept)) == len(STALE)


def test_a_copy_outlives_the_bank_it_was_held_against(kept: Store) -> None:
    kept.banks.replace(bank(facts=BANK.facts[:2], questions=BANK.questions[:2]))
    assert kept.copies.copy(PACK) == COPY
    assert stale(kept) == [BANK.questions[1].id]


def test_a_copy_that_could_not_be_kept_leaves_the_earlier_one(kept: Store) -> None:
    with held_by_another_process(kept.path, "BEGIN IMMEDIATE"), pytest.raises(NotSavedError):
        kept.copies.keep(PACK, OwnCopy({}, ""), ())
    assert (kept.copies.copy(PACK), len(stale(kept))) == (COPY, len(STALE))


def test_a_copy_is_there_when_the_store_is_opened_again(kept: Store, tmp_path: Path) -> None:
    kept.close()
    again = open_store(tmp_path)
    assert again.copies.copy(PACK) == COPY
    again.close()


def test_a_damaged_copy_is_told(kept: Store) -> None:
    run_sql(kept, "UPDATE own_copy SET paragraphs = '[1]'")
    with pytest.raises(DamagedStoreError):
        kept.copies.copy(PACK)
