"""A learner deletes a quiz: it counts nowhere, comes back exactly as it was, and is gone for good once that is over."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.app.jobs import JobCancelledError, Stage, Step
from sco_quiz.app.learning.deleting import Deleting
from sco_quiz.app.ports.errors import GoneError
from sco_quiz.app.safety.backups import Safekeeping
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.domain.clock import Reading
from sco_quiz.domain.response import Confidence
from sco_quiz.storage.attempts.deletion import StoredDeletions
from sco_quiz.storage.backups import journal_file
from sco_quiz.storage.database import tables
from sco_quiz.storage.errors import DiskFullError
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.learner_records import elements
from tests.storage.steps import answered, named, rows, take

ME = LearnerId(1)
OF_RESULTS = [table for table in tables.METADATA.sorted_tables if table.name != "store"]
SUMMARIES = [table for table in OF_RESULTS if table.name.endswith("_summary")]


class Later:
    """A timepiece that reads a day after the quizzes."""

    def read(self) -> Reading:
        return make.reading(86_400)


def take_three(store: Store) -> None:
    """With partial marks, whose sums depend on the order, and a mix-up in the middle one."""
    for number in (1, 2, 3):
        acts = (*answered(0, number % 2, sure=Confidence.CERTAIN), *answered(1, 0, 2), *answered(4, 0, 2, 1))
        take(store, named(number, questions=make.one_of_each()), *acts)


def everything(store: Store) -> dict[str, list[dict[str, object]]]:
    return {table.name: rows(store, table) for table in OF_RESULTS}


def journal_ids(store: Store) -> list[str]:
    lines = [
        json.loads(line)
        for file in journal_file.journals(store.path)
        for line in file.read_text(encoding="utf-8").splitlines()
    ]
    return [line["of"]["id"] for line in lines if line["of"]["kind"] == "attempt"]


@pytest.fixture
def taken(store: Store) -> Iterator[Store]:
    take_three(store)
    store.challenges.challenge(named(2).id, 1, "Is this so?", make.NOON)
    store.journal.catch_up()
    yield store
    assert store.health().faults == ()


def test_a_deleted_quiz_is_in_no_list_and_no_figure(taken: Store, tmp_path_factory: pytest.TempPathFactory) -> None:
    taken.deletions.delete(named(2).id)
    assert [past.id for past in taken.history.newest(ME, 9)] == [named(3).id, named(1).id]
    assert taken.history.total(ME) == 2
    assert {row.attempt for row in taken.answers()} == {named(1).id, named(3).id}
    file = tmp_path_factory.mktemp("record") / "me.jsonl"
    taken.learner_files.export(ME, file)
    assert [each["id"] for each in elements(file) if each["kind"] == "attempt"] == [named(1).id, named(3).id]
    assert all(each.attempt != named(2).id for each in taken.history.tries(ME, make.one_of_each()[0].fact, 9))


def test_figures_without_it_are_those_of_a_store_that_never_had_it(
    taken: Store, tmp_path_factory: pytest.TempPathFactory
) -> None:
    taken.deletions.delete(named(2).id)
    with closing(open_store(tmp_path_factory.mktemp("other"))) as other:
        other.learners.current()
        for number in (1, 3):
            acts = (*answered(0, number % 2, sure=Confidence.CERTAIN), *answered(1, 0, 2), *answered(4, 0, 2, 1))
            take(other, named(number, questions=make.one_of_each()), *acts)
        for table in SUMMARIES:
            here, there = rows(taken, table), rows(other, table)
            for row in (*here, *there):
                row.pop("closed", None)  # counts in each store
            assert here == there


@pytest.mark.parametrize("number", [1, 2, 3])
def test_put_back_it_is_exactly_as_it_was(taken: Store, number: int) -> None:
    before = everything(taken)
    taken.deletions.delete(named(number).id)
    assert everything(taken) != before
    taken.deletions.put_back(named(number).id)
    assert everything(taken) == before


def test_either_step_may_be_repeated(taken: Store) -> None:
    before = everything(taken)
    for step in (taken.deletions.delete, taken.deletions.delete, taken.deletions.put_back, taken.deletions.put_back):
        step(named(1).id)
    assert everything(taken) == before


def test_it_is_told_apart_from_a_copy_from_before(taken: Store) -> None:
    """A sync program that puts such a copy in the place of the store would bring the quiz back unseen."""
    (before,) = rows(taken, tables.Store)
    taken.deletions.delete(named(1).id)
    (after,) = rows(taken, tables.Store)
    assert after["generation"] > before["generation"]


def test_the_journal_has_it_until_it_is_erased(taken: Store) -> None:
    taken.deletions.delete(named(2).id)
    taken.journal.catch_up()
    assert journal_ids(taken) == [named(1).id, named(2).id, named(3).id]
    taken.deletions.erase()
    assert journal_ids(taken) == [named(1).id, named(3).id]
    taken.journal.complete()
    assert journal_ids(taken) == [named(1).id, named(3).id]


def test_what_is_erased_leaves_nothing_but_what_others_need(taken: Store) -> None:
    for number in (1, 2):
        taken.deletions.delete(named(number).id)
    taken.deletions.erase()
    numbers = {row["attempt"] for table in (tables.Event, tables.Answer) for row in rows(taken, table)}
    assert [row["number"] for row in rows(taken, tables.Attempt)] == [*numbers] == [3]
    assert rows(taken, tables.Challenge) == rows(taken, tables.DeletedAttempt) == []
    assert {row["number"] for row in rows(taken, tables.Snapshot)} == {
        row["snapshot"] for row in rows(taken, tables.AttemptQuestion)
    }
    taken.deletions.delete(named(3).id)
    taken.deletions.erase()
    assert rows(taken, tables.Snapshot) == []
    with pytest.raises(GoneError, match="deleted"):
        taken.deletions.put_back(named(3).id)


def test_the_one_that_can_still_be_put_back_is_not_erased(taken: Store) -> None:
    before = everything(taken)
    deleting = Deleting(taken.deletions)
    deleting.delete(named(1).id)
    deleting.erase()
    deleting.put_back()
    assert everything(taken) == before
    deleting.delete(named(1).id)
    deleting.settle()
    deleting.erase()
    assert named(1).id not in journal_ids(taken)


def test_what_was_deleted_before_a_kill_is_erased_at_the_next_start(taken: Store) -> None:
    taken.deletions.delete(named(2).id)
    deleting = Deleting(taken.deletions)  # of another process
    Safekeeping(taken.backups, taken.journal, Later(), deleting.erase).make_if_due()
    assert [row["id"] for row in rows(taken, tables.Attempt)] == [named(1).id, named(3).id]
    assert journal_ids(taken) == [named(1).id, named(3).id]


def test_where_the_journal_cannot_be_freed_of_it_it_stays_deleted(
    taken: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise DiskFullError("full")

    taken.deletions.delete(named(2).id)
    StoredDeletions(taken.transactions, full)
    deleting = Deleting(StoredDeletions(taken.transactions, full))
    deleting.erase()
    assert [row["id"] for row in rows(taken, tables.Attempt)] == [named(n).id for n in (1, 2, 3)]
    assert taken.history.total(ME) == 2
    Deleting(taken.deletions).erase()
    assert journal_ids(taken) == [named(1).id, named(3).id]


def test_left_off_it_is_as_if_nothing_had_been_asked(taken: Store) -> None:
    def leave_off(step: Step) -> None:
        if step.stage is Stage.FINISHING:
            raise JobCancelledError

    before = everything(taken)
    with pytest.raises(JobCancelledError):
        taken.deletions.delete(named(2).id, leave_off)
    assert everything(taken) == before


def test_a_rebuild_leaves_a_deleted_quiz_deleted(taken: Store) -> None:
    before = everything(taken)
    taken.deletions.delete(named(2).id)
    without = everything(taken)
    taken.rebuild()
    assert everything(taken) == without
    taken.deletions.put_back(named(2).id)
    assert everything(taken) == before


def test_a_learner_goes_with_what_they_deleted(taken: Store) -> None:
    taken.deletions.delete(named(2).id)
    other = taken.learners.add("Bo")
    taken.learners.choose(other.id)
    taken.learners.delete(ME)
    assert rows(taken, tables.DeletedAttempt) == rows(taken, tables.Attempt) == []


def test_an_open_quiz_is_discarded_and_not_deleted(store: Store) -> None:
    store.attempts.create(named(1))
    with pytest.raises(ValueError, match="ended"):
        store.deletions.delete(named(1).id)


def test_a_store_with_a_deleted_quiz_is_opened_with_it_still_deleted(tmp_path: Path) -> None:
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        take_three(store)
        store.deletions.delete(named(2).id)
        without = everything(store)
    with closing(open_store(tmp_path)) as store:
        assert everything(store) == without
        assert store.health().faults == ()
