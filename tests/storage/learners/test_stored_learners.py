from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from sco_quiz.app.ports.errors import GoneError
from sco_quiz.app.ports.learners import Learner
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.question import Option
from sco_quiz.domain.response import Confidence
from sco_quiz.storage.database import tables
from sco_quiz.storage.errors import DamagedLearnerError, LockedError, RefusedError, UnstorableTextError
from sco_quiz.storage.learners.record_limits import MOST_PREFERENCES
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.learner_records import everything, exported, live
from tests.storage.steps import answered, held_by_another_process, named, rows, run_sql, second_learner, take

ME, OTHER = LearnerId(1), LearnerId(2)


def test_the_first_learner_is_made_once_and_without_a_name(store: Store) -> None:
    first = store.learners.current()
    assert (first.id, first.name) == (ME, "")
    assert store.learners.current() == first
    assert len(rows(store, tables.Learner)) == 1


def test_a_first_learner_that_a_second_start_made_meanwhile_is_the_one(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look for a learner and the making of one."""
    run_sql(store, "DELETE FROM learner")
    begin = store.transactions.writing

    def begin_later() -> AbstractContextManager[Connection]:
        monkeypatch.undo()
        store.learners.add("")
        return begin()

    monkeypatch.setattr(store.transactions, "writing", begin_later)
    assert store.learners.current().id == ME
    assert len(rows(store, tables.Learner)) == 1


def test_everyone_has_a_key_of_their_own_that_stays(store: Store) -> None:
    one, other = store.learners.current(), store.learners.add("Bo")
    store.learners.rename(other.id, "Bob")
    assert store.learners.everyone() == (one, replace(other, name="Bob"))
    assert len({one.key, other.key}) == 2
    assert len(one.key) == 32


@pytest.mark.fault("E25")
def test_two_learners_may_have_one_name(store: Store) -> None:
    first, second = store.learners.add("Bo"), store.learners.add("Bo")
    assert first.id != second.id
    assert first.key != second.key


def test_whoever_was_chosen_learns_now(store: Store) -> None:
    other = store.learners.add("Bo")
    assert store.learners.current().id == ME
    store.learners.choose(other.id)
    take(store, named(1), *answered(0, 0))
    assert store.learners.current() == other
    store.learners.choose(ME)
    assert store.learners.current().id == ME


@pytest.mark.parametrize("name", ['O\'Brien "Bo"; DROP TABLE learner', "李雷 😀", "x" * 10_000, "a\0b", ""])
def test_a_name_is_kept_as_it_was_given(store: Store, name: str) -> None:
    store.learners.rename(ME, name)
    assert store.learners.current().name == name
    assert store.learners.add(name).name == name == store.learners.everyone()[1].name


@pytest.mark.fault("D7")
def test_half_a_character_in_a_name_is_refused(store: Store) -> None:
    with pytest.raises(UnstorableTextError):
        store.learners.rename(ME, "\ud800")
    with pytest.raises(UnstorableTextError):
        store.learners.add("\ud800")
    assert [learner.name for learner in store.learners.everyone()] == [""]


def test_an_unknown_learner_is_gone(store: Store) -> None:
    nobody = LearnerId(9)
    for change in (store.learners.choose, store.learners.delete):
        with pytest.raises(GoneError):
            change(nobody)
    with pytest.raises(GoneError):
        store.learners.rename(nobody, "Nobody")
    assert len(store.learners.everyone()) == 1


@pytest.mark.fault("G2")
@pytest.mark.parametrize(
    "act",
    [
        lambda store: take(store, named(60, learner=OTHER)),
        lambda store: store.attempts.append(named(12).id, make.log(*answered(0, 0))),
        lambda store: store.interrupted.discard(named(12).id, make.reading(99)),
        lambda store: store.challenges.challenge(named(11).id, 0, "Why not?", make.NOON + timedelta(seconds=1)),
        lambda store: store.learners.prefer(OTHER, "theme", "light"),
        lambda store: store.learners.rename(OTHER, "Bob"),
    ],
)
def test_nobody_is_deleted_who_has_done_anything_since(
    store: Store, tmp_path: Path, act: Callable[[Store], object]
) -> None:
    """After the export a learner answers, ends, objects or sets something: the step that deletes them notices."""
    live(store)
    store.learners.add("Bo")
    store.learners.prefer(OTHER, "theme", "dark")
    take(store, named(11, learner=OTHER), *answered(0, 1))
    store.challenges.challenge(named(11).id, 0, "Why?", make.NOON)
    store.attempts.create(named(12, learner=OTHER))
    done = store.learner_files.export(OTHER, tmp_path / "record.json").done
    act(store)
    before = everything(store)
    assert not store.learners.delete(OTHER, done)
    assert everything(store) == before
    assert store.learners.delete(OTHER, store.learner_files.export(OTHER, tmp_path / "record.json").done)
    assert [learner.id for learner in store.learners.everyone()] == [ME]


@pytest.mark.fault("G3")
@pytest.mark.parametrize("name", ["x'42ff6f'", "CAST(x'42ff6f' AS TEXT)"])
def test_a_learner_whose_name_cannot_be_read_is_told_and_can_be_renamed_or_deleted(store: Store, name: str) -> None:
    """A learner's name is no text or not UTF-8: the doctor says so, the others are seen, and they can be deleted."""
    bo = second_learner(store)
    run_sql(store, f"UPDATE learner SET name = {name} WHERE id = 2")  # noqa: S608 - names of ours
    assert [learner.name for learner in store.learners.everyone()] == ["", "B\ufffdo"]
    assert ["learner 2" in fault and "the name" in fault for fault in store.health().faults] == [True]
    store.learners.choose(bo)
    assert store.learners.current().name == "B\ufffdo"
    store.learners.rename(bo, "Bo")
    assert store.health().faults == ()
    run_sql(store, f"UPDATE learner SET name = {name}, key = x'ff' WHERE id = 2")  # noqa: S608 - as above
    store.learners.choose(ME)
    store.learners.delete(bo)
    assert [learner.id for learner in store.learners.everyone()] == [ME]


def test_a_change_that_cannot_be_stored_is_told(store: Store) -> None:
    with held_by_another_process(store.path, "BEGIN IMMEDIATE"), pytest.raises(LockedError):
        store.learners.add("Bo")
    assert len(store.learners.everyone()) == 1


def test_the_last_value_of_a_preference_counts(store: Store) -> None:
    store.learners.prefer(ME, "theme", "dark")
    store.learners.prefer(ME, "theme", "light")
    store.learners.prefer(ME, "text size", "1.5")
    assert store.learners.preferences(ME) == {"theme": "light", "text size": "1.5"}


def test_of_very_many_preferences_only_so_many_are_read_and_told(store: Store, tmp_path: Path) -> None:
    """A stranger's store may hold millions, which would be read at every start."""
    other = second_learner(store)
    run_sql(
        store,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
        "INSERT INTO preference SELECT 2, 'k' || i, 'v' FROM n",
    )
    assert len(store.learners.preferences(other)) == MOST_PREFERENCES
    assert 1 <= len(store.health().faults) < 50
    with pytest.raises(DamagedLearnerError) as refused:
        exported(store, tmp_path / "record.json", other)
    store.learner_files.export(other, tmp_path / "record.json", without=refused.value.parts)
    store.learners.delete(other)
    assert rows(store, tables.Preference) == []


@pytest.mark.fault("E30")
def test_preferences_are_a_learners_own(store: Store) -> None:
    store.learners.prefer(ME, "theme", "dark")
    assert store.learners.preferences(second_learner(store)) == {}


def mine(store: Store, learner: LearnerId) -> int:
    """How many rows belong to a learner, in tables that say so and in those of their attempts."""
    attempts = {row["number"] for row in rows(store, tables.Attempt) if row["learner"] == learner}
    counted = sum(row["id"] == learner for row in rows(store, tables.Learner))
    for name, found in everything(store).items():
        if name not in {"store", "learner"}:
            counted += sum(row.get("learner") == learner or row.get("attempt") in attempts for row in found)
    return int(counted)


@pytest.mark.fault("E25")
def test_deleting_a_learner_leaves_the_rows_of_others_as_they_were(store: Store) -> None:
    live(store)
    before = everything(store)
    other = store.learners.add("Bo")
    store.learners.prefer(other.id, "theme", "dark")
    mixed_up = make.question(
        options=(*make.question().options[:1], Option(text="B", key=False, reason="", misconception="mix-up"))
    )
    take(
        store,
        named(11, learner=other.id, questions=(mixed_up, make.question())),
        *answered(0, 1, sure=Confidence.CERTAIN),
    )
    store.challenges.challenge(named(11).id, 0, "Why?", make.NOON)
    store.attempts.create(named(12, learner=other.id))
    generation = rows(store, tables.Store)[0]["generation"]
    store.learners.delete(other.id)
    before["store"][0]["generation"] = generation  # goes up only
    assert everything(store) == before


@pytest.mark.fault("E25")
def test_nothing_of_a_deleted_learner_is_left(store: Store) -> None:
    live(store)
    other = store.learners.add("Bo")
    store.learners.choose(other.id)
    assert mine(store, ME) > 80
    store.learners.delete(ME)
    assert mine(store, ME) == 0
    assert rows(store, tables.Snapshot) == []
    assert store.learners.everyone() == (other,)
    assert store.health().faults == ()


def test_a_deleted_learner_can_be_brought_in_again(store: Store, tmp_path: Path) -> None:
    live(store)
    first = store.learners.current()
    file = exported(store, tmp_path / "record.json")
    store.learners.choose(store.learners.add("Bo").id)
    store.learners.delete(ME)
    brought = store.learner_files.bring_in(file)
    assert (brought.learner.key, brought.learner.name, brought.new) == (first.key, first.name, 6)


def test_whoever_learns_now_is_never_deleted(store: Store) -> None:
    store.learners.add("Bo")
    with pytest.raises(ValueError, match="another learner is chosen"):
        store.learners.delete(ME)
    assert store.learners.current().id == ME


def test_a_fault_while_deleting_leaves_everything(store: Store) -> None:
    live(store)
    store.learners.choose(store.learners.add("Bo").id)
    before = everything(store)
    run_sql(store, "CREATE TRIGGER kept BEFORE DELETE ON snapshot BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(RefusedError):
        store.learners.delete(ME)
    assert everything(store) == before


def test_a_learner_of_an_earlier_row_is_the_first(store: Store) -> None:
    """Where nobody was chosen yet, whoever came first learns."""
    second_learner(store)
    assert store.learners.current() == Learner(ME, "", store.learners.everyone()[0].key)
