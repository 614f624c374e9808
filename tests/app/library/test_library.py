"""Packs come and go; what was answered of each stays, and is never taken for another's."""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sco_quiz.app.library.library import Library, NotAddedError
from sco_quiz.app.library.packs import in_order
from sco_quiz.app.ports.library import NoPackError
from sco_quiz.authoring.bank.build import load_pack
from sco_quiz.authoring.pack.hashing import GENERATOR
from sco_quiz.authoring.pack.pack_files import PackFiles, in_folder
from sco_quiz.authoring.sharing.archive import built
from sco_quiz.authoring.sharing.pack_reader import ArchiveReader
from sco_quiz.domain.fact import PackId
from sco_quiz.domain.question import Kind, QuestionId
from sco_quiz.storage.database import tables
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests.app.fakes import FakeTimepiece
from tests.authoring.packs import SAMPLE
from tests.storage.steps import answered, named, rows, run_sql, take

UIDS = {"one": "1" * 32, "two": "2" * 32}
KEYS = {name: PackId(f"river-league.{uid[:8]}") for name, uid in UIDS.items()}
SHIPPED = PackId("river-league")
SINGLES = [each.id.removeprefix(SHIPPED) for each in load_pack(in_folder(SAMPLE)).questions if each.kind is Kind.SINGLE]


def files_with(uid: str) -> PackFiles:
    files = in_folder(SAMPLE)
    lines = files.contents["pack.toml"].splitlines(keepends=True)
    text = b"".join(f'uid = "{uid}"\n'.encode() if line.startswith(b"uid") else line for line in lines)
    return replace(files, contents={**files.contents, "pack.toml": text})


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two packs of one slug by two strangers, and a folder with the program's pack of the same slug."""
    folder = tmp_path_factory.mktemp("shared")
    for name, uid in UIDS.items():
        (folder / f"{name}.scoquiz").write_bytes(built(files_with(uid)))
    (folder / "own.scoquiz").write_bytes(built(in_folder(SAMPLE)))
    (folder / "questions").mkdir()
    (folder / "questions" / "river").symlink_to(SAMPLE)
    return folder


def library_of(store: Store, shared: Path) -> Library:
    return Library(store.pack_files, store.banks, partial(ArchiveReader, shared / "questions"), FakeTimepiece())


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(open_store(tmp_path)) as opened:
        opened.learners.current()
        opened.banks.replace(load_pack(in_folder(SAMPLE)))
        yield opened


def test_an_added_pack_can_be_asked_and_is_listed_after_those_of_the_program(store: Store, shared: Path) -> None:
    library = library_of(store, shared)
    look = library.look(shared / "one.scoquiz")
    library.add(look)
    rows = library.rows()
    assert [(row.id, row.added is None) for row in rows] == [(SHIPPED, True), (KEYS["one"], False)]
    assert rows[0].questions == rows[1].questions == look.questions
    assert store.banks.questions([look.samples[0].id]) == look.samples[:1]


def test_home_asks_the_pack_of_the_program_whatever_was_added(store: Store, shared: Path) -> None:
    library = library_of(store, shared)
    library.add(library.look(shared / "one.scoquiz"))
    run_sql(store, "UPDATE pack SET id = id")  # the order of rows is nothing
    assert in_order(store.banks.packs())[0].id == SHIPPED


def test_a_pack_is_not_added_twice_nor_one_of_the_program(store: Store, shared: Path) -> None:
    library = library_of(store, shared)
    library.add(library.look(shared / "one.scoquiz"))
    with pytest.raises(NotAddedError, match=r"is there already, as river-league\.11111111 in version 1"):
        library.add(library.look(shared / "one.scoquiz"))
    library.remove(KEYS["one"])
    with pytest.raises(NotAddedError, match=r"can be put back as river-league\.11111111"):
        library.add(library.look(shared / "one.scoquiz"))
    with pytest.raises(NotAddedError, match="comes with SCO Quiz"):
        library.add(library.look(shared / "own.scoquiz"))
    assert len(library.rows()) == 2


def test_a_uid_that_begins_like_another_is_refused(store: Store, shared: Path, tmp_path: Path) -> None:
    library = library_of(store, shared)
    library.add(library.look(shared / "one.scoquiz"))
    other = tmp_path / "other.scoquiz"
    other.write_bytes(built(files_with("1" * 8 + "0" * 24)))
    with pytest.raises(NotAddedError, match="Another pack is known as"):
        library.add(library.look(other))


def test_files_that_were_damaged_are_made_good_from_the_file(store: Store, shared: Path) -> None:
    library = library_of(store, shared)
    library.add(library.look(shared / "one.scoquiz"))
    run_sql(store, "UPDATE pack_file SET content = '' WHERE name = 'values.toml'")
    library.remove(KEYS["one"])
    with pytest.raises(NoPackError, match="damaged"):
        library.put_back(KEYS["one"])
    library.add(library.look(shared / "one.scoquiz"))
    assert not library.rows()[1].is_removed
    assert store.health().faults == ()


def test_a_pack_is_shared_as_it_came(store: Store, shared: Path) -> None:
    library = library_of(store, shared)
    library.add(library.look(shared / "one.scoquiz"))
    assert library.file(KEYS["one"]) == (shared / "one.scoquiz").read_bytes()
    assert library.file(SHIPPED) == (shared / "own.scoquiz").read_bytes()


def test_questions_are_made_again_where_they_are_gone_or_of_earlier_rules(store: Store, shared: Path) -> None:
    library = library_of(store, shared)
    for name in KEYS:
        library.add(library.look(shared / f"{name}.scoquiz"))
    library.remove(KEYS["two"])
    store.rebuild()
    run_sql(store, "DELETE FROM enemy", "DELETE FROM question_fact", "DELETE FROM question", "DELETE FROM fact")
    run_sql(store, "DELETE FROM topic", "DELETE FROM pack", "UPDATE installed_pack SET generator = 1")
    library.refresh(GENERATOR)
    assert {row.id: row.questions > 0 for row in library.rows()} == {KEYS["one"]: True, KEYS["two"]: False}
    one = library.rows()[0].added
    assert one is not None
    assert one.generator == GENERATOR


def test_what_is_not_there_is_told(store: Store, shared: Path) -> None:
    library = library_of(store, shared)
    for act in (library.remove, library.put_back):
        with pytest.raises(NoPackError, match="There is no pack river"):
            act(PackId("river"))


ACTS = st.sampled_from(["add", "remove", "put back", "answer", "answer", "open again"])


@given(st.lists(st.tuples(ACTS, st.sampled_from([*KEYS, "own"]), st.integers(0, 4)), max_size=14))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_answer_and_no_fact_s_history_is_lost_or_mixed(shared: Path, series: list[tuple[str, str, int]]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        store = open_store(folder)
        store.learners.current()
        store.banks.replace(load_pack(in_folder(SAMPLE)))
        seen: Counter[str] = Counter()  # how often each fact was asked
        taken = 0
        for act, which, at in series:
            library, key = library_of(store, shared), KEYS.get(which, SHIPPED)
            there = {row.id: row for row in library.rows()}
            if act == "open again":
                store.close()
                store = open_store(folder)
            elif act == "answer" and key in there and not there[key].is_removed:
                taken += 1
                questions = store.banks.questions([QuestionId(key + SINGLES[at % len(SINGLES)])])
                take(store, named(taken, pack=key, questions=questions), *answered(0, 0))
                seen[questions[0].fact] += 1
            elif which in KEYS:
                _change(library, act, which, shared, is_there=key in there)
            _check(store, seen, taken)
        assert store.health().faults == ()
        store.close()


def _change(library: Library, act: str, which: str, shared: Path, *, is_there: bool) -> None:
    if act == "add" and not is_there:
        library.add(library.look(shared / f"{which}.scoquiz"))
    elif act == "remove" and is_there:
        library.remove(KEYS[which])
    elif act == "put back" and is_there:
        library.put_back(KEYS[which])


def _check(store: Store, seen: Counter[str], taken: int) -> None:
    assert {row["fact"]: row["seen"] for row in rows(store, tables.FactSummary)} == dict(seen)
    assert len({row.attempt for row in store.answers()}) == taken
