"""Packs that were added: their files, their questions and what is known of them change together."""

from dataclasses import replace

import pytest

from sco_quiz.app.ports.library import InstalledPack, NoPackError
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.domain.fact import PackId
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.authoring.packs import SAMPLE
from tests.storage.steps import run_sql

KEY = PackId("river-league.01234567")
PACK = InstalledPack(id=KEY, uid="0123456789abcdef" * 2, version=3, title="Rivers", generator=4, added_at=make.NOON)
FILES = in_folder(SAMPLE).contents
BANK = load_pack(in_folder(SAMPLE), KEY)


@pytest.fixture
def with_pack(store: Store) -> Store:
    store.pack_files.put(PACK, FILES, BANK)
    return store


def test_a_pack_comes_back_as_it_was_put_in(with_pack: Store) -> None:
    assert with_pack.pack_files.installed() == (PACK,)
    assert with_pack.pack_files.contents(KEY) == FILES
    assert with_pack.banks.count(KEY) == len(BANK.questions)


def test_a_removed_pack_has_its_files_and_no_questions(with_pack: Store) -> None:
    with_pack.pack_files.remove(KEY, make.NOON)
    assert with_pack.pack_files.installed() == (replace(PACK, removed_at=make.NOON),)
    assert with_pack.pack_files.contents(KEY) == FILES
    assert with_pack.banks.packs() == ()


def test_a_pack_that_is_put_back_is_as_before(with_pack: Store) -> None:
    with_pack.pack_files.remove(KEY, make.NOON)
    with_pack.pack_files.put_back(KEY, BANK, 5)
    assert with_pack.pack_files.installed() == (replace(PACK, generator=5),)
    assert with_pack.banks.facts(KEY) == BANK.facts


@pytest.mark.parametrize(
    "damage", ["UPDATE pack_file SET content = content || ' '", "DELETE FROM pack_file WHERE name = 'values.toml'"]
)
def test_a_damaged_file_is_told_by_its_reader_and_by_the_doctor(with_pack: Store, damage: str) -> None:
    assert with_pack.health().faults == ()
    run_sql(with_pack, damage)
    with pytest.raises(NoPackError, match="are damaged in the store"):
        with_pack.pack_files.contents(KEY)
    assert ["river-league.01234567 are damaged" in fault for fault in with_pack.health().faults] == [True]
    with_pack.pack_files.put(PACK, FILES, BANK)
    assert with_pack.health().faults == ()


def test_a_pack_that_is_not_there_is_told(store: Store) -> None:
    with pytest.raises(NoPackError, match="There is no pack river"):
        store.pack_files.contents(KEY)
