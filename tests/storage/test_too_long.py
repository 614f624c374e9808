"""Values that are longer than SQLite may read here, or than anybody would: each costs only itself."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from sco_quiz.app.learners.roster import Roster
from sco_quiz.app.ports.learners import LeftOut, Part
from sco_quiz.files.answer_table import write_answers
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.database import sqlite, tables
from sco_quiz.storage.database.codec import digest
from sco_quiz.storage.errors import DamagedLearnerError, DamagedStoreError
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.bank.test_pack_files import BANK, FILES, PACK
from tests.storage.learner_records import ME, elements
from tests.storage.reports.test_faults import BO, filled
from tests.storage.steps import named

LIMIT = 100_000
OF_A_QUIZ = {
    "a question as it was shown": "UPDATE snapshot SET body = hex(zeroblob(80000)) WHERE number = 4",
    "the rules": "UPDATE attempt SET rules = hex(zeroblob(80000)) WHERE number = 2",
    "the title": "UPDATE attempt SET title = hex(zeroblob(80000)) WHERE number = 2",
    "when it began": "UPDATE attempt SET started_wall = hex(zeroblob(80000)) WHERE number = 2",
    "an answer in the record": "UPDATE event SET response = hex(zeroblob(80000)) WHERE attempt = 2 AND seq = 2",
    "a clock": "UPDATE event SET wall = hex(zeroblob(80000)) WHERE attempt = 2 AND seq = 2",
}
OF_PACKS = (  # what only updates and records of others leave behind
    "INSERT INTO kept_pack VALUES (:pack, :sum, 1, 'A pack', '2025-09-08T12:00:00.000000Z', 'QQ==')",
    "INSERT INTO moved_fact VALUES (:pack, :pack || '/old', :pack || '/new')",
    "INSERT INTO restarted_fact VALUES (:pack, :pack || '/old', '2025-09-08T12:00:00.000000Z')",
    "INSERT OR IGNORE INTO pack_name VALUES (:pack, '', 'A pack')",
    """INSERT OR IGNORE INTO pack_text SELECT id, '{"1": "A text."}' FROM pack LIMIT 1""",
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    with closing(open_store(folder)) as store:
        filled(store)
        store.pack_files.put(PACK, FILES, BANK)
        store.pack_files.remove(PACK.id, make.NOON)
    with closing(sqlite3.connect(folder / STORE)) as connection, connection:
        for statement in OF_PACKS:
            connection.execute(statement, {"sum": digest("QQ=="), "pack": PACK.id})
    return folder


@contextmanager
def spoiled(whole: Path, folder: Path, statement: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """The limit is smaller than it is, so that the test is quick; the file was written without any."""
    shutil.copytree(whole, folder)
    with closing(sqlite3.connect(folder / STORE)) as connection, connection:
        connection.execute(statement)
    monkeypatch.setitem(sqlite.LIMITS, sqlite3.SQLITE_LIMIT_LENGTH, LIMIT)
    with closing(open_store(folder)) as store:
        yield store


def roster(store: Store) -> Roster:
    return Roster(store.learners, lambda: store.learner_files, lambda: store.journal)


@pytest.mark.fault("G3")
@pytest.mark.parametrize("what", OF_A_QUIZ)
def test_a_quiz_with_a_value_that_is_too_long_to_read_is_left_out_and_named(
    whole: Path, tmp_path: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A quiz holds a value that SQLite refuses for its length: the others are exported, and its learner can go."""
    with spoiled(whole, tmp_path / "data", OF_A_QUIZ[what], monkeypatch) as store:
        assert [fault for fault in store.health().faults if "attempt 2 of learner 1" in fault]
        lost = list[LeftOut]()
        write_answers(tmp_path / "answers.csv", store.answers(lost.append))
        assert named(3).id in (tmp_path / "answers.csv").read_text(encoding="utf-8-sig")
        with pytest.raises(DamagedLearnerError) as refused:
            roster(store).export(ME, tmp_path / "record.json")
        assert {part.number for part in lost} <= {part.number for part in refused.value.parts} == {2}
        store.journal.catch_up()
        assert named(3).id in (tmp_path / "data" / "attempts-0001.jsonl").read_text(encoding="utf-8")
        store.learners.choose(BO)
        roster(store).delete(ME, tmp_path / "record.json", without=refused.value.parts)
        assert [each["id"] for each in elements(tmp_path / "record.json") if each["kind"] == "attempt"]
        assert [learner.id for learner in store.learners.everyone()] == [BO]
        assert store.health().faults == ()


OF_A_LEARNER = {
    "a name": ("UPDATE learner SET name = hex(zeroblob({})) WHERE id = 2", Part.NAME),
    "a preference": ("UPDATE preference SET value = hex(zeroblob({})) WHERE learner = 2", Part.PREFERENCE),
}


@pytest.mark.fault("G3")
@pytest.mark.parametrize("length", [30_000, 80_000], ids=["than anybody reads", "than SQLite reads"])
@pytest.mark.parametrize("what", OF_A_LEARNER)
def test_what_is_too_long_of_a_learner_is_damaged_and_cut_wherever_it_is_read(
    whole: Path, tmp_path: Path, what: str, length: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A learner's name, key or preference is megabytes long: it is told, nothing else is lost, no table holds it."""
    statement, part = OF_A_LEARNER[what]
    with spoiled(whole, tmp_path / "data", statement.format(length), monkeypatch) as store:
        assert all(len(learner.name) < 100 for learner in store.learners.everyone())
        assert [fault for fault in store.health().faults if fault.startswith("learner 2")]
        store.learners.preferences(BO)
        write_answers(tmp_path / "answers.csv", store.answers(lambda _: None))
        text = (tmp_path / "answers.csv").read_text(encoding="utf-8-sig")
        assert named(50).id in text
        assert max(map(len, text.splitlines())) < 20_000
        with pytest.raises(DamagedLearnerError) as refused:
            roster(store).export(BO, tmp_path / "record.json")
        assert [each.part for each in refused.value.parts] == [part]
        assert all(len(each.title) < 100 for each in refused.value.parts)
        roster(store).delete(BO, tmp_path / "record.json", without=refused.value.parts)
        assert len([each for each in elements(tmp_path / "record.json") if each["kind"] != "pack"]) == 3
        assert store.health().faults == ()


OF_AN_INDEX = {
    "a key": (BO, "UPDATE learner SET key = 'x' || hex(zeroblob(80000)) WHERE id = 2"),
    "an id of a quiz": (ME, "UPDATE attempt SET id = 'x' || hex(zeroblob(80000)) WHERE number = 2"),
    "a preference": (BO, "UPDATE preference SET key = 'x' || hex(zeroblob(80000)) WHERE learner = 2"),
    "a question as it was shown": (ME, "UPDATE snapshot SET digest = 'x' || hex(zeroblob(80000)) WHERE number = 4"),
    "a fact": (BO, "UPDATE fact_summary SET fact = 'x' || hex(zeroblob(80000)) WHERE learner = 2"),
}


@pytest.mark.parametrize("what", OF_AN_INDEX)
def test_a_learner_can_be_deleted_with_what_is_too_long_in_an_index(
    whole: Path, tmp_path: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The row is found in its index by what SQLite may not read otherwise."""
    learner, statement = OF_AN_INDEX[what]
    with spoiled(whole, tmp_path / "data", statement, monkeypatch) as store:
        store.learners.choose(BO if learner == ME else ME)
        assert store.health().faults
        lost: tuple[LeftOut, ...] = ()
        try:
            roster(store).export(learner, tmp_path / "record.json")
        except DamagedLearnerError as refused:
            lost = refused.parts
        roster(store).delete(learner, tmp_path / "record.json", without=lost)
        assert learner not in {each.id for each in store.learners.everyone()}
        assert store.health().faults == ()


@pytest.mark.fault("G3")
def test_a_value_that_is_too_long_for_sqlite_keeps_nobody_from_the_report(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Any text of the store is longer than SQLite may read: the doctor says so, and does not fail itself."""
    silent = []
    for table in tables.METADATA.sorted_tables:
        for column in (each for each in table.columns if str(each.type.compile()) == "TEXT"):
            where = f"WHERE rowid = (SELECT min(rowid) FROM {table.name})"  # noqa: S608 - ours
            statement = f"""UPDATE {table.name} SET "{column.name}" = 'x' || hex(zeroblob(80000)) {where}"""  # noqa: S608
            folder = tmp_path / f"{table.name} {column.name}"
            with (
                suppress(DamagedStoreError),  # the start refuses it
                monkeypatch.context() as patch,
                spoiled(whole, folder, statement, patch) as store,
            ):
                silent += [] if store.health().faults else [f"{table.name}.{column.name}"]
            shutil.rmtree(folder)
    assert silent == []
