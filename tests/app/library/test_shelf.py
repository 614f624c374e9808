"""The library as a page shows it: every pack with its figures, at the same cost for many packs as for one."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from sco_quiz.app.library.library import KEPT_FOR, Library
from sco_quiz.app.library.shelf import LAST, PackLine, Shelf, Show
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.bank.pack_key import under_key
from sco_quiz.authoring.pack.pack_files import in_folder
from sco_quiz.authoring.sharing.archive import built
from sco_quiz.domain.attempt import LearnerId, Mode
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.question import Bank, Kind
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.app.fakes import FakeTimepiece
from tests.app.library.test_library import KEYS, SHIPPED, UIDS, files_with, library_of
from tests.authoring.packs import SAMPLE
from tests.counting import counting
from tests.storage.steps import answered, named, take

LEARNER = LearnerId(1)
DAY = 86_400.0


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shared")
    for name, uid in UIDS.items():
        (folder / f"{name}.scoquiz").write_bytes(built(files_with(uid)))
    (folder / "questions").mkdir()
    (folder / "questions" / "river").symlink_to(SAMPLE)
    return folder


@pytest.fixture
def timepiece() -> FakeTimepiece:
    return FakeTimepiece()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(open_store(tmp_path)) as opened:
        opened.learners.current()
        opened.banks.replace(load_pack(in_folder(SAMPLE)))
        yield opened


@pytest.fixture
def library(store: Store, shared: Path, timepiece: FakeTimepiece) -> Library:
    return replace(library_of(store, shared), timepiece=timepiece)


def shelf_of(store: Store, library: Library) -> Shelf:
    return Shelf(store.banks, store.pack_files, store.shelves, store.history, library.about, library.timepiece)


def line_of(shelf: Shelf, pack: PackId, learner: LearnerId = LEARNER) -> PackLine:
    return next(line for line in shelf.screen(learner, 0.9).lines if line.id == pack)


def quiz(store: Store, number: int, pack: PackId, *options: int) -> None:
    """A quiz of one question on the pack, about a fact that it has."""
    bank = load_pack(in_folder(SAMPLE))
    if pack != SHIPPED:
        bank = under_key(bank, pack)
    asked = next(each for each in bank.questions if each.kind is Kind.SINGLE)
    take(store, named(number, pack=pack, questions=(asked,), rules=make.rules(mode=Mode.EXAM)), *answered(0, *options))


def right(bank: Bank) -> int:
    asked = next(each for each in bank.questions if each.kind is Kind.SINGLE)
    return min(asked.keys)


def test_each_pack_has_its_own_questions_due_facts_and_last_quiz(
    store: Store, shared: Path, library: Library, timepiece: FakeTimepiece
) -> None:
    library.add(library.look(shared / "one.scoquiz"))
    key = right(load_pack(in_folder(SAMPLE)))
    quiz(store, 1, KEYS["one"], key)
    quiz(store, 2, KEYS["one"], (key + 1) % 4)
    timepiece.run(60 * DAY)
    own, added = shelf_of(store, library).screen(LEARNER, 0.9).lines
    assert (own.id, own.added, own.due, own.last) == (SHIPPED, None, 0, None)
    assert (added.id, added.due) == (KEYS["one"], 1)
    assert added.added is not None
    assert own.questions == added.questions > 0
    assert added.last is not None
    assert (added.last.points, added.last.count) == (0, 1)


def test_another_learner_has_other_figures(store: Store, library: Library) -> None:
    quiz(store, 1, SHIPPED, 0)
    shelf = shelf_of(store, library)
    assert shelf.screen(LEARNER, 0.9).lines[0].last is not None
    other = store.learners.add("Mina").id
    line = shelf.screen(other, 0.9).lines[0]
    assert (line.last, line.due) == (None, 0)
    assert shelf.details(other, line).quizzes == ()


def test_a_removed_pack_is_listed_apart_until_it_can_no_longer_be_put_back(
    store: Store, shared: Path, library: Library, timepiece: FakeTimepiece
) -> None:
    for name in UIDS:
        library.add(library.look(shared / f"{name}.scoquiz"))
    shelf = shelf_of(store, library)
    library.remove(KEYS["one"])
    timepiece.run(DAY)
    library.remove(KEYS["two"])
    screen = shelf.screen(LEARNER, 0.9)
    assert [line.id for line in screen.lines] == [SHIPPED]
    assert [line.pack.id for line in screen.removed] == [KEYS["two"], KEYS["one"]]
    now = timepiece.read().wall
    assert screen.removed[0].until == (now + KEPT_FOR).astimezone().date()
    timepiece.run(KEPT_FOR / timedelta(seconds=1))
    assert [line.pack.id for line in shelf.screen(LEARNER, 0.9).removed] == [KEYS["two"]]
    timepiece.run(DAY)
    assert shelf.screen(LEARNER, 0.9).removed == ()


def test_packs_are_found_by_words_without_accents_and_by_what_is_due(
    store: Store, shared: Path, library: Library, timepiece: FakeTimepiece
) -> None:
    library.add(library.look(shared / "one.scoquiz"))
    quiz(store, 1, SHIPPED, 0)
    timepiece.run(60 * DAY)
    screen = shelf_of(store, library).screen(LEARNER, 0.9)
    assert [line.id for line in screen.found("", Show.DUE)] == [SHIPPED]
    assert [line.id for line in screen.found("", Show.FROM_FILE)] == [KEYS["one"]]
    assert [screen.count(show) for show in Show] == [2, 1, 1]
    assert len(screen.found("LÉAGUE riv", Show.ALL)) == 2
    assert screen.found("mountain", Show.ALL) == ()


def test_what_a_pack_says_of_itself_and_its_last_quizzes_stand_beside_it(
    store: Store, shared: Path, library: Library
) -> None:
    look = library.look(shared / "one.scoquiz")
    library.add(look)
    for number in range(1, LAST + 3):
        quiz(store, number, KEYS["one"], 0)
    shelf = shelf_of(store, library)
    details = shelf.details(LEARNER, line_of(shelf, KEYS["one"]))
    assert details.about == look.about
    assert [past.id for past in details.quizzes] == [named(number).id for number in range(LAST + 2, 2, -1)]


def test_a_pack_whose_files_cannot_be_read_is_listed_and_asked_on(store: Store, library: Library) -> None:
    store.banks.replace(under_key(load_pack(in_folder(SAMPLE)), PackId("lost.12345678")))
    shelf = shelf_of(store, library)
    assert shelf.details(LEARNER, line_of(shelf, PackId("lost.12345678"))).about is None


def test_many_packs_take_no_more_statements_than_one(store: Store, library: Library) -> None:
    shelf, bank = shelf_of(store, library), load_pack(in_folder(SAMPLE))

    def cost() -> int:
        with counting(store) as counted:
            shelf.screen(LEARNER, 0.9)
        return counted.statements

    one = cost()
    for number in range(20):
        store.banks.replace(under_key(bank, PackId(f"other.{number:08}")))
    assert cost() == one
    assert len(shelf.screen(LEARNER, 0.9).lines) == 21
