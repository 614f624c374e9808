"""The journal of attempts beside a damaged store, other windows and kills: what is whole is in it, and nothing else."""

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from sco_quiz.files import own_files
from sco_quiz.storage.backups import attempt_journal, journal_file
from sco_quiz.storage.backups.attempt_journal import AttemptJournal
from sco_quiz.storage.backups.journal_file import Stamp, journals
from sco_quiz.storage.files import new_files
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.storage.backups.test_attempt_journal import journal, read, text
from tests.storage.second_window import second_window
from tests.storage.steps import named, run_sql, second_learner, take

__all__ = ["journal"]  # a fixture


SPOILED = {
    "rules of another form": "UPDATE attempt SET rules = '{}' WHERE number = 2",
    "a gap in the record": "DELETE FROM event WHERE attempt = 2 AND seq = 1",
    "an id that is no text": "UPDATE attempt SET id = CAST(x'ff41' AS TEXT) WHERE number = 2",
    "a title that is too long": "UPDATE attempt SET title = hex(zeroblob(1000)) WHERE number = 2",
    "a question that is no text": "UPDATE snapshot SET body = CAST(x'7bff7d' AS TEXT) WHERE number = 2",
    "an end out of bounds": "UPDATE attempt SET closed = 9223372036854775807 WHERE number = 2",
    "an end that is no number": "UPDATE attempt SET closed = 'last' WHERE number = 2",
    "entries without numbers": "UPDATE event SET seq = 'z' || seq WHERE attempt = 2",
    "a clock that is no time": "UPDATE event SET wall = 'noon' WHERE attempt = 2",
}


@pytest.mark.fault("G6")
@pytest.mark.parametrize("damage", SPOILED)
def test_a_damaged_quiz_keeps_no_other_out_of_the_journal(store: Store, journal: AttemptJournal, damage: str) -> None:
    """A quiz in the store is damaged: it is not in the journal, every other is, and nothing is added twice."""
    for number in (1, 2, 3):
        take(store, named(number, questions=[make.question(number=number)]))
    run_sql(store, SPOILED[damage])
    journal.catch_up()
    take(store, named(4, questions=[make.question(number=4)]))
    journal.catch_up()
    assert read(store.path) == {"": [named(number).id for number in (1, 3, 4)]}
    size = len(text(store))
    AttemptJournal(store.transactions).catch_up()
    assert len(text(store)) == size


@pytest.mark.fault("G6")
def test_a_number_that_a_damaged_quiz_had_is_no_hindrance(store: Store, journal: AttemptJournal) -> None:
    """A damaged quiz is deleted with its learner and the next one gets its number: that one is in the journal."""
    bo = second_learner(store)
    take(store, named(1, learner=bo))
    run_sql(store, "UPDATE attempt SET rules = '{}'")
    journal.catch_up()
    store.learners.delete(bo)
    take(store, named(2))
    journal.catch_up()
    assert read(store.path) == {"": [named(2).id]}


@pytest.mark.fault("G6")
def test_a_damaged_learner_keeps_no_other_out_of_the_journal(store: Store, journal: AttemptJournal) -> None:
    """A learner's name and key are damaged: the quizzes of the others are in the journal."""
    bo = second_learner(store)
    take(store, named(1, learner=bo))
    take(store, named(2))
    run_sql(store, "UPDATE learner SET name = x'ff', key = x'ff' WHERE id = 2")
    journal.catch_up()
    assert read(store.path) == {"": [named(2).id]}


@pytest.mark.fault("G2")
def test_what_another_window_adds_of_a_learner_who_is_being_deleted_goes_again(tmp_path: Path) -> None:
    """Another window adds to the journal between its forgetting and the deletion: nothing of them stays there."""
    with closing(open_store(tmp_path)) as store, second_window(tmp_path) as other:
        store.learners.current()
        bo = second_learner(store)
        other("take 1 1")
        other(f"take 2 {bo}")
        store.journal.forget(bo)
        other("take 3 1")
        assert named(2).id in text(store)
        store.learners.delete(bo)
        store.journal.catch_up()
        assert named(2).id not in text(store)
        assert read(store.path) == {"": [named(1).id, named(3).id]}


@pytest.mark.fault("G2")
def test_a_line_of_a_learner_who_was_deleted_at_that_very_moment_does_not_stay(
    store: Store, journal: AttemptJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A learner is deleted between the look at the store and the line in the journal: the line goes again."""
    bo = second_learner(store)
    take(store, named(1))
    take(store, named(2, learner=bo))
    append = journal_file.append

    def late(*arguments: Any) -> Stamp:
        monkeypatch.setattr(attempt_journal, "append", append)
        store.learners.delete(bo)
        return append(*arguments)

    monkeypatch.setattr(attempt_journal, "append", late)
    journal.catch_up()
    assert read(store.path) == {"": [named(1).id]}
    assert named(2).id not in text(store)


@pytest.mark.fault("G6")
def test_a_journal_that_grows_between_two_looks_is_read_all_the_same(
    store: Store, journal: AttemptJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The journal becomes long between the look at its size and the reading: nothing is lost or doubled."""
    take(store, named(1))
    journal.catch_up()
    (file,) = journals(store.path)
    monkeypatch.setattr(journal_file, "LONGEST", file.stat().st_size + 2)
    is_plain = own_files.is_plain

    def late(path: Path, largest: int) -> bool:
        found = is_plain(path, largest)
        if path == file and largest < journal_file.LARGEST and file.stat().st_size <= largest:
            with file.open("a", encoding="utf-8") as stream:
                stream.write("longer and longer\n")
        return found

    monkeypatch.setattr(own_files, "is_plain", late)
    take(store, named(2))
    journal.catch_up()
    assert read(store.path) == {"": [named(1).id, named(2).id]}


def test_what_a_kill_left_of_a_journal_in_the_making_goes_and_nothing_else(
    store: Store, journal: AttemptJournal
) -> None:
    take(store, named(1))
    journal.catch_up()
    left = store.path.with_name(new_files.passing_name(new_files.MAKING))
    foreign = store.path.with_name(".sco-quiz-mine")
    for each in (left, foreign):
        each.write_bytes(b"half a journal")
        os.utime(each, (0, 0))
    journal.forget(second_learner(store))
    assert (left.exists(), foreign.exists()) == (False, True)


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
def test_a_kill_while_the_journal_is_written_anew_leaves_it_as_it_was_and_one_file_that_goes_later(
    tmp_path: Path,
) -> None:
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        take(store, named(1))
        store.journal.catch_up()
        before = text(store)
        code = (
            "import os, signal, sys; from pathlib import Path; from sco_quiz.storage.backups import journal_file\n"
            "os.fsync = lambda _: os.kill(os.getpid(), signal.SIGKILL)\n"
            "journal_file.rewrite(Path(sys.argv[1]), ())"
        )
        for _ in range(2):
            subprocess.run([sys.executable, "-c", code, str(journals(store.path)[0])], check=False)
        assert text(store) == before
        left = [path for path in tmp_path.iterdir() if path.name.startswith(new_files.MAKING)]
        assert len(left) == 2
        for each in left:
            os.utime(each, (0, 0))
        store.journal.forget(second_learner(store))
        assert [each for each in left if each.exists()] == []
        assert read(store.path) == {"": [named(1).id]}
