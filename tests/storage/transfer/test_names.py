"""A record says how its packs and their topics are called, so that it can be read where they are not there."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from sco_quiz.domain.fact import PackId, Topic, TopicId
from sco_quiz.domain.question import Bank
from sco_quiz.storage.bank.banks import take_out_bank
from sco_quiz.storage.learners.stored_learners import done_by
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.learner_records import ME, RIGHT, changed, elements, exported, live
from tests.storage.steps import answered, named, take

TITLES = {make.ORIGINS: "Origins", make.MEMBERS: "Members"}
BANK = Bank(make.pack(), (make.fact(),), (make.question(),))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "record.json"


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Store]:
    """A store on another computer, which has none of the packs."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    with closing(open_store(folder, busy_ms=1)) as opened:
        yield opened


def test_where_the_pack_is_not_there_its_topics_are_called_as_where_it_is(
    store: Store, elsewhere: Store, file: Path
) -> None:
    store.banks.replace(BANK)
    live(store)
    elsewhere.learner_files.bring_in(exported(store, file))
    assert elsewhere.banks.packs() == ()
    assert elsewhere.banks.topic_titles(make.PACK_ID) == TITLES
    assert elsewhere.health().faults == ()


def test_the_names_go_on_from_there(store: Store, elsewhere: Store, file: Path) -> None:
    store.banks.replace(BANK)
    live(store)
    elsewhere.learner_files.bring_in(exported(store, file))
    assert exported(elsewhere, file.with_name("again.json")).read_bytes() == file.read_bytes()


def test_only_packs_that_the_record_speaks_of_are_named(store: Store, file: Path) -> None:
    store.banks.replace(BANK)
    other = PackId("others")
    store.banks.replace(Bank(make.pack(id=other), (), ()))
    take(store, named(1), *answered(0, RIGHT))
    found = [line for line in elements(exported(store, file)) if line["kind"] == "pack"]
    assert found == [{"kind": "pack", "id": make.PACK_ID, "title": "The test summit", "topics": TITLES}]


def test_names_that_are_known_here_stay(store: Store, elsewhere: Store, file: Path) -> None:
    store.banks.replace(BANK)
    live(store)
    mine = make.pack(topics=(Topic(make.ORIGINS, "Beginnings"),))
    elsewhere.banks.replace(replace(BANK, pack=mine))
    elsewhere.learner_files.bring_in(exported(store, file))
    assert elsewhere.banks.topic_titles(make.PACK_ID) == {make.ORIGINS: "Beginnings", make.MEMBERS: "Members"}


def test_the_history_belongs_to_the_pack_when_that_is_added_later(store: Store, elsewhere: Store, file: Path) -> None:
    store.banks.replace(BANK)
    live(store)
    learner = elsewhere.learner_files.bring_in(exported(store, file)).learner.id
    elsewhere.banks.replace(BANK)
    known = elsewhere.figures.knowledge(learner, [make.PACK_ID])
    assert {fact.id for fact in elsewhere.banks.facts(make.PACK_ID)} <= set(known)
    assert elsewhere.figures.topics(learner, [make.PACK_ID]) == store.figures.topics(ME, [make.PACK_ID])


def test_a_pack_that_is_replaced_keeps_the_names_of_topics_that_it_has_no_longer(store: Store) -> None:
    store.banks.replace(BANK)
    store.banks.replace(replace(BANK, pack=make.pack(topics=(Topic(make.ORIGINS, "Beginnings"),))))
    assert store.banks.topic_titles(make.PACK_ID) == {make.ORIGINS: "Beginnings", make.MEMBERS: "Members"}


def test_nothing_is_known_of_a_pack_that_never_was_there(store: Store) -> None:
    assert store.banks.topic_titles(make.PACK_ID) == {}


def test_a_record_of_an_earlier_version_is_brought_in(store: Store, elsewhere: Store, file: Path) -> None:
    """It has no names, and its first element says version 1."""
    live(store)
    exported(store, file)

    def as_before(lines: list[dict[str, object]]) -> None:
        lines[0]["version"] = 1
        lines[:] = [line for line in lines if line["kind"] != "pack"]

    assert elsewhere.learner_files.bring_in(changed(file, as_before)).new == 6
    assert elsewhere.banks.topic_titles(make.PACK_ID) == {}


def test_the_topics_of_two_packs_are_told_apart(store: Store) -> None:
    store.banks.replace(BANK)
    other = make.pack(id=PackId("others"), topics=(Topic(TopicId("origins"), "Where it began"),))
    store.banks.replace(Bank(other, (), ()))
    assert store.banks.topic_titles(other.id) == {make.ORIGINS: "Where it began"}
    assert store.banks.topic_titles(make.PACK_ID) == TITLES


def test_names_go_when_nothing_speaks_of_the_pack_any_more(store: Store) -> None:
    store.banks.replace(BANK)
    take(store, named(1), *answered(0, RIGHT))
    with store.transactions.writing() as connection:
        take_out_bank(connection, make.PACK_ID)
    assert store.banks.topic_titles(make.PACK_ID) == TITLES
    assert store.forgetting.forget(ME, make.PACK_ID, done_by_me(store))
    assert store.banks.topic_titles(make.PACK_ID) == {}


def done_by_me(store: Store) -> str:
    with store.transactions.reading() as connection:
        return done_by(connection, ME)
