from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.app.ports.store import OpenStore
from sco_quiz.domain.errors import QuizError
from sco_quiz.storage.opening.store_opening import open_store
from tests import factories as make
from tests.storage.steps import answered, bank, named, take


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        store.banks.replace(bank())
        for number in (1, 2, 3):
            take(store, named(number, questions=make.one_of_each()), *answered(0, 0), *answered(1, 0, 2))
        return store.path


def everything(store: OpenStore) -> object:
    return [(given.attempt, given.ended_at, given.answer) for given in store.answers()]


@pytest.mark.fault("A14")
@pytest.mark.parametrize(("first", "others"), [(100, 50), pytest.param(100, 500, marks=pytest.mark.long)])
def test_one_wrong_bit_is_told_or_harmless_and_never_a_crash(file: Path, first: int, others: int) -> None:
    whole = file.read_bytes()
    with closing(open_store(file.parent)) as store:
        original = everything(store)
    chance = make.seeded()
    for at in [*range(first), *chance.sample(range(first, len(whole)), others)]:
        flipped = bytearray(whole)
        flipped[at] ^= 1 << chance.randrange(8)
        file.write_bytes(flipped)
        try:
            with closing(open_store(file.parent)) as store:
                assert everything(store) == original or store.health().faults
        except QuizError as error:
            assert "Nothing was changed" in str(error) or "left as it is" in str(error) or "kept" in str(error)  # noqa: PT017 - any of many calls may tell
