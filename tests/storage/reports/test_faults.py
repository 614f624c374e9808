"""The doctor finds whatever the program could not read or export, names whose it is, and hides nothing behind it."""

import sqlite3
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Column, Table

from sco_quiz.app.learners.roster import Roster
from sco_quiz.app.ports.bank import OwnCopy
from sco_quiz.app.ports.learners import LeftOut, Part, StillLearningError
from sco_quiz.app.ports.library import VersionChange
from sco_quiz.app.quiz.sitting import Sitting
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.fact import FactId
from sco_quiz.files.answer_table import write_answers
from sco_quiz.storage.database import tables
from sco_quiz.storage.errors import DamagedLearnerError, DamagedStoreError
from sco_quiz.storage.learners.stored_learners import StoredLearners
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.reports import answer_export
from sco_quiz.storage.store import Store
from sco_quiz.storage.transfer.file_format import LearnerFileError
from tests import factories as make
from tests.app.fakes import FakeTimepiece
from tests.storage.bank.test_pack_files import BANK, FILES, PACK
from tests.storage.learner_records import ME, elements, exported, live
from tests.storage.second_window import second_window
from tests.storage.steps import answered, bank, named, run_sql, second_learner, take

BO = LearnerId(2)
VALUES = (
    "x'00ff'", "CAST(x'41ff' AS TEXT)", "''", "hex(zeroblob(40000))", "-1", "9223372036854775807", "9e999", "'nan'",
    "NULL", "0.5", "CAST(x'410042' AS TEXT)",
)  # fmt: skip


def filled(store: Store) -> Store:
    """Two learners with every kind of row there is."""
    store.learners.current()
    *others, last = bank().questions
    store.banks.replace(bank(questions=(*others, replace(last, practice_only=True)), text={"1": "A passage."}))
    live(store)
    second_learner(store)
    options = tuple(replace(each, misconception="mixes up hosts") for each in make.question().options)
    take(store, named(50, learner=BO, questions=(make.question(options=options),)), *answered(0, 1))
    store.learners.prefer(BO, "theme", "dark")
    store.copies.keep(make.PACK_ID, OwnCopy({"1": "A passage."}, "hash"), [make.fact_id(1)])
    return store


@pytest.fixture(scope="module")
def planting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with closing(open_store(tmp_path_factory.mktemp("planting"))) as store:
        filled(store)
        store.pack_files.put(PACK, FILES, BANK)
        moves = {FactId(f"{PACK.id}/before"): BANK.facts[0].id}
        change = VersionChange(at=make.NOON, moves=moves, restarted=[BANK.facts[0].id], earlier=b"a file")
        store.pack_files.put(PACK, FILES, BANK, change)
        store.pack_files.remove(PACK.id, make.NOON)
        take(store, named(51), *answered(0, 0))
        store.deletions.delete(named(51).id)
        yield store


@pytest.fixture
def full(store: Store) -> Store:
    return filled(store)


def raw(store: Store) -> sqlite3.Connection:
    """As another program has it, which keeps to no rule."""
    with store.transactions.reading() as connection:
        driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    driver.execute("PRAGMA foreign_keys = OFF")
    return driver


@contextmanager
def planted(store: Store, table: Table, column: Column[object], value: str) -> Iterator[bool]:
    """While the value stands in one row of the column; whether it does: the table may refuse it."""
    driver, name = raw(store), f'"{column.name}"'
    rows = driver.execute(f"SELECT rowid, quote({name}) FROM {table.name} ORDER BY rowid").fetchall()  # noqa: S608 - ours
    row, before = rows[len(rows) // 2]
    change = f"UPDATE {table.name} SET {name} = {{}} WHERE rowid = {{}}"  # noqa: S608 - ours
    try:
        driver.execute(change.format(value, row))
    except sqlite3.IntegrityError:
        yield False
        return
    try:
        yield True
    finally:
        is_there = driver.execute(f"SELECT count(*) FROM {table.name} WHERE rowid = {row}").fetchone()[0]  # noqa: S608
        driver.execute(change.format(before, row if is_there else value))


def look_at_everything(store: Store, folder: Path) -> None:
    """What the window reads, and every export: nothing is left out, and nothing raises."""
    for learner in (ME, BO):
        for old in folder.glob("*"):
            old.unlink()
        exported(store, folder / "record.json", learner)
        store.learners.preferences(learner)
        store.history.newest(learner, 100)
        for of in (
            store.figures.topics,
            store.figures.knowledge,
            store.figures.confidence,
            store.figures.misconceptions,
        ):
            of(learner, [make.PACK_ID])
        store.figures.days(learner, [make.PACK_ID], date.min)
        for attempt in store.interrupted.unfinished(learner):
            store.attempts.record(attempt)
    for pack in store.banks.packs():
        store.banks.facts(pack.id)
    store.banks.questions(question.id for question in make.one_of_each())
    store.challenges.challenges()
    store.copies.copy(make.PACK_ID)
    for added in store.pack_files.installed():
        store.pack_files.contents(added.id)
        store.pack_files.moves(added.id)
    for version in store.pack_files.kept():
        store.pack_files.kept_file(version)
    write_answers(folder / "answers.csv", store.answers())


@pytest.mark.fault("G3")
@pytest.mark.parametrize("table", tables.METADATA.sorted_tables, ids=lambda table: table.name)
@pytest.mark.parametrize(
    "shifts", [(0,), pytest.param(range(len(VALUES)), marks=pytest.mark.long)], ids=["one kind", "all kinds"]
)
def test_a_value_of_any_kind_in_any_column_is_told_or_does_no_harm(
    planting: Store, tmp_path: Path, table: Table, shifts: Iterable[int]
) -> None:
    """A wrong value stands in a column of a table: the doctor says so, or everything can be read and exported."""
    for at, column in enumerate(table.columns):
        for value in (VALUES[(at * 2 + shift) % len(VALUES)] for shift in shifts):
            with planted(planting, table, column, value) as is_there:
                if is_there and not planting.health().faults:
                    look_at_everything(planting, tmp_path)
    assert planting.health().faults == ()


DAMAGES = {
    "an open quiz with a gap": ("DELETE FROM event WHERE attempt = 6 AND seq = 1", "attempt 6", "gap"),
    "an ended quiz with a gap": ("DELETE FROM event WHERE attempt = 2 AND seq = 1", "attempt 2", "gap"),
    "rules of another form": ("UPDATE attempt SET rules = '{}' WHERE number = 6", "attempt 6", "rules"),
    "rules that are no text": ("UPDATE attempt SET rules = x'ff' WHERE number = 2", "attempt 2", "rules"),
    "an open quiz without questions": (
        "DELETE FROM attempt_question WHERE attempt = 6", "attempt 6", "questions of a quiz are missing",
    ),
    "a question that was changed": (
        "UPDATE snapshot SET body = replace(body, 'Which', 'What') WHERE number = 4", "attempt 2", "not what",
    ),
    "a question that is no text": (
        "UPDATE snapshot SET body = CAST(x'7bff7d' AS TEXT) WHERE number = 4", "attempt 2", "damaged",
    ),
    "a title that is no text": ("UPDATE attempt SET title = x'ff' WHERE number = 5", "attempt 5", "cannot be read"),
    "a title that is too long": (
        "UPDATE attempt SET title = hex(zeroblob(1000)) WHERE number = 5", "attempt 5", "length",
    ),
    "a clock out of bounds": ("UPDATE event SET wall = '0001-01-01T00:00:00+00:00' WHERE attempt = 6", "attempt 6", ""),
    "an answer to no question": ("UPDATE event SET question = 99 WHERE attempt = 6 AND seq = 2", "attempt 6", ""),
    "a last sign of life after the end": ("UPDATE attempt SET alive_seq = 99 WHERE number = 6", "attempt 6", ""),
    "an objection to no question": ("UPDATE challenge SET position = 77", "attempt 3", "objection"),
}  # fmt: skip
OF_A_LEARNER = {
    "a name that is not UTF-8": ("UPDATE learner SET name = CAST(x'42ff' AS TEXT) WHERE id = 2", "the name"),
    "a name that is no text": ("UPDATE learner SET name = x'42' WHERE id = 2", "the name"),
    "an empty key": ("UPDATE learner SET key = '' WHERE id = 2", "the key"),
    "a key that leads elsewhere": ("UPDATE learner SET key = '../x' WHERE id = 2", "the key"),
    "a preference that is no text": ("UPDATE preference SET value = x'ff' WHERE learner = 2", "preference 'theme'"),
    "a preference without a name": ("UPDATE preference SET key = x'ff' WHERE learner = 2", "the preference"),
    "a preference that is too long": (
        "UPDATE preference SET value = hex(zeroblob(1000)) WHERE learner = 2", "preference 'theme'",
    ),
}  # fmt: skip


@pytest.mark.fault("G3")
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_quiz_is_told_left_out_and_keeps_nobody_from_being_deleted(
    full: Store, tmp_path: Path, damage: str
) -> None:
    """A quiz is damaged: it is told and named, the others are exported, and its learner can be deleted."""
    statement, whose, why = DAMAGES[damage]
    run_sql(full, "PRAGMA defer_foreign_keys = ON", statement)
    found = [fault for fault in full.health().faults if whose in fault]
    assert ["learner 1" in fault and why in fault for fault in found] == [True]

    lost = list[LeftOut]()
    write_answers(tmp_path / "answers.csv", full.answers(lost.append))
    with pytest.raises(DamagedLearnerError) as refused:
        exported(full, tmp_path / "record.json")
    parts = refused.value.parts
    assert f"attempt {parts[0].number}" == whose
    assert {part.number for part in lost} <= {part.number for part in parts}
    full.learners.choose(BO)
    roster = Roster(full.learners, lambda: full.learner_files, lambda: full.journal)
    roster.delete(ME, tmp_path / "record.json", without=parts)
    assert len([each for each in elements(tmp_path / "record.json") if each["kind"] == "attempt"]) == 6 - len(parts)
    assert [learner.id for learner in full.learners.everyone()] == [BO]
    assert full.health().faults == ()


@pytest.mark.fault("G3")
@pytest.mark.parametrize("damage", OF_A_LEARNER)
def test_a_learner_who_is_damaged_is_told_and_can_be_exported_without_that_and_deleted(
    full: Store, tmp_path: Path, damage: str
) -> None:
    """A name, a key or a preference is damaged: it is told, what is whole is exported, the learner can be deleted."""
    statement, why = OF_A_LEARNER[damage]
    full.journal.catch_up()
    run_sql(full, statement)
    (fault,) = full.health().faults
    assert fault.startswith("learner 2")
    assert why in fault
    roster = Roster(full.learners, lambda: full.learner_files, lambda: full.journal)
    with pytest.raises(DamagedLearnerError) as refused:
        roster.export(BO, tmp_path / "record.json")
    roster.delete(BO, tmp_path / "record.json", without=refused.value.parts)
    assert full.health().faults == ()
    assert named(50).id not in (full.path.parent / "attempts-0001.jsonl").read_text(encoding="utf-8")
    brought = full.learner_files.bring_in(tmp_path / "record.json")
    assert (brought.new, brought.known) == (1, 0)


@pytest.mark.fault("G3")
def test_the_table_leaves_out_the_damaged_quiz_and_no_other(full: Store) -> None:
    """One of several quizzes is damaged in its answers: all the others are in the table, and it is named."""
    whole = {given.attempt for given in full.answers()}
    run_sql(full, "UPDATE answer SET response = '{\"chosen\":[9]}' WHERE attempt = 3 AND position = 1")
    lost = list[LeftOut]()
    assert {given.attempt for given in full.answers(lost.append)} == whole - {named(3).id}
    assert [(part.part, part.number, part.title) for part in lost] == [(Part.QUIZ, 3, "The test summit")]
    assert lost[0].started_at == make.attempt().started.wall
    with pytest.raises(DamagedStoreError):
        list(full.answers())


@pytest.mark.fault("G3")
@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM answer WHERE attempt = 3 AND position = 1",
        "UPDATE attempt SET count = 9223372036854775807 WHERE number = 3",
        "UPDATE attempt SET ended_at = NULL WHERE number = 3",
        "UPDATE attempt SET closed = -3 WHERE number = 3",
        "UPDATE answer SET sure = -1 WHERE attempt = 3",
    ],
)
def test_no_answer_is_missing_from_the_table_without_a_word(full: Store, statement: str) -> None:
    """Rows of results are gone or out of all bounds: the quiz is left out and named, or it is there whole."""
    whole = [given.answer.position for given in full.answers() if given.attempt == named(3).id]
    run_sql(full, statement)
    lost = list[LeftOut]()
    found = [given.answer.position for given in full.answers(lost.append) if given.attempt == named(3).id]
    assert found == ([] if lost else whole)
    assert full.health().faults != ()


def test_what_is_damaged_beyond_what_was_agreed_to_is_asked_about_again(full: Store, tmp_path: Path) -> None:
    run_sql(full, "UPDATE attempt SET rules = '{}' WHERE number = 6")
    known = [LeftOut(part=Part.QUIZ, number=6)]
    run_sql(full, "UPDATE attempt SET rules = '{}' WHERE number = 2")
    with pytest.raises(DamagedLearnerError) as refused:
        full.learner_files.export(ME, tmp_path / "record.json", without=known)
    assert [part.number for part in refused.value.parts] == [2, 6]
    assert not (tmp_path / "record.json").exists()


@pytest.mark.fault("G2")
@pytest.mark.parametrize("change", ["gone", "empty", "changed"])
def test_nobody_is_deleted_unless_the_record_is_there_in_the_last_moment(
    full: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    """The record is lost or changed after it was exported: nobody is deleted."""
    record, forget = tmp_path / "record.json", full.journal.forget

    def meanwhile(learner: LearnerId) -> None:
        forget(learner)
        match change:
            case "gone":
                record.unlink()
            case "empty":
                record.write_bytes(b"")
            case _:
                record.write_bytes(record.read_bytes().replace(b"exam", b"eXam", 1))

    monkeypatch.setattr(full.journal, "forget", meanwhile)
    full.learners.choose(BO)
    before = full.history.total(ME)
    with pytest.raises(LearnerFileError, match=r"not the record|could not be read"):
        Roster(full.learners, lambda: full.learner_files, lambda: full.journal).delete(ME, record)
    assert [learner.id for learner in full.learners.everyone()] == [ME, BO]
    assert full.history.total(ME) == before
    assert named(3).id in (full.path.parent / "attempts-0001.jsonl").read_text(encoding="utf-8")


class LastMoment(StoredLearners):
    """Another window of the learner answers between the last look at their record and the step that deletes them."""

    def __init__(self, store: Store, orders: Iterator[str], tell: Callable[[str], None]) -> None:
        super().__init__(store.transactions)
        self._orders = orders
        self._tell = tell

    def delete(self, learner: LearnerId, done: str | None = None) -> bool:
        if order := next(self._orders, ""):
            self._tell(order)
        return super().delete(learner, done)


@pytest.mark.fault("G2")
def test_what_was_answered_in_the_last_moment_is_in_the_record(full: Store, tmp_path: Path) -> None:
    """A learner answers in another process just before they are deleted: the record has that answer as well."""
    full.learners.choose(BO)
    with second_window(full.path.parent) as other:
        orders = iter([f"take 60 {ME}", f"take 61 {ME}"])
        roster = Roster(LastMoment(full, orders, other), lambda: full.learner_files, lambda: full.journal)
        roster.delete(ME, tmp_path / "record.json")
    assert [learner.id for learner in full.learners.everyone()] == [BO]
    quizzes = {each["id"] for each in elements(tmp_path / "record.json") if each["kind"] == "attempt"}
    assert {named(number).id for number in (3, 60, 61)} <= quizzes
    journal = (full.path.parent / "attempts-0001.jsonl").read_text(encoding="utf-8")
    assert not any(named(number).id in journal for number in (3, 60, 61))
    assert full.health().faults == ()


@pytest.mark.fault("G2")
def test_whoever_never_stops_answering_stays_with_all_of_it(full: Store, tmp_path: Path) -> None:
    """A learner goes on in another process after every export: they are not deleted, and the journal has them."""
    full.learners.choose(BO)
    with second_window(full.path.parent) as other:
        orders = (f"take {number} {ME}" for number in range(60, 99))
        roster = Roster(LastMoment(full, orders, other), lambda: full.learner_files, lambda: full.journal)
        with pytest.raises(StillLearningError, match="goes on in another window"):
            roster.delete(ME, tmp_path / "record.json")
    assert [learner.id for learner in full.learners.everyone()] == [ME, BO]
    journal = (full.path.parent / "attempts-0001.jsonl").read_text(encoding="utf-8")
    assert all(past.id in journal for past in full.history.newest(ME, 100))


@pytest.mark.fault("G2")
def test_a_window_whose_learner_was_deleted_is_told_so(full: Store) -> None:
    """A learner is deleted while a quiz of theirs is open in another window: that one says so, and can be left."""
    record = full.attempts.record(named(6).id)
    sitting = Sitting.resume(record, full.attempts, FakeTimepiece())
    full.learners.choose(BO)
    full.learners.delete(ME)
    sitting.choose(2)
    sitting.tick()
    assert "another window has deleted its learner" in sitting.screen().unsaved
    assert sitting.screen().is_gone
    assert full.health().faults == ()


@pytest.mark.fault("G2")
def test_a_record_never_becomes_a_part_of_the_journal_of_attempts(full: Store) -> None:
    """A learner is deleted into a file of the journal's name, which forgets: it is refused, and nothing is lost."""
    full.journal.catch_up()
    full.learners.choose(BO)
    roster = Roster(full.learners, lambda: full.learner_files, lambda: full.journal)
    for name in ("attempts-0001.jsonl", "attempts-0002.jsonl", "attempts-9.jsonl"):
        with pytest.raises(LearnerFileError, match="another name"):
            roster.delete(ME, full.path.parent / name)
    assert [learner.id for learner in full.learners.everyone()] == [ME, BO]


@pytest.mark.fault("G3")
def test_questions_that_are_damaged_are_told_and_made_again(full: Store) -> None:
    """The questions of a pack are damaged: the doctor says so, and a rebuild has them made anew."""
    run_sql(full, "UPDATE question SET difficulty = 0.9, position = position + 10 WHERE position = 0")
    assert ["questions in the store are damaged" in fault for fault in full.health().faults] == [True]
    full.rebuild()
    assert full.health().faults == ()
    assert full.banks.hashes() == {}
    full.banks.replace(bank())
    assert full.health().faults == ()


def test_one_fault_hides_no_other(full: Store) -> None:
    run_sql(
        full,
        "UPDATE learner SET name = x'ff' WHERE id = 2",
        "UPDATE attempt SET rules = 'x' WHERE number IN (1, 6)",
        "UPDATE store SET generation = 1, created_at = 'noon'",
        "UPDATE topic_summary SET right = 77",
    )
    said = "\n".join(full.health().faults)
    for part in ("learner 2", "attempt 1 ", "attempt 6 ", "first row", "figures"):
        assert part in said


def test_the_doctor_needs_no_more_memory_for_more_quizzes(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answer_export, "AT_ONCE", 1)
    peaks = []
    for numbers in (range(1, 16), range(16, 76)):
        for number in numbers:
            take(store, named(number), *answered(0, 0))
        tracemalloc.start()
        try:
            assert store.health().faults == ()
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
    assert peaks[1] < 1.5 * peaks[0]
