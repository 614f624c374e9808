"""The journal of ended attempts: what goes in, what comes back, and what is forgotten."""

import os
import stat
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sco_quiz.app.learners.roster import Roster
from sco_quiz.app.ports.errors import NotSavedError
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.backups import attempt_journal, journal_file
from sco_quiz.storage.backups.attempt_journal import AttemptJournal, JournalSource
from sco_quiz.storage.backups.journal_file import Stamp, journals
from sco_quiz.storage.errors import DamagedStoreError
from sco_quiz.storage.files import journal_files
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.store_recovery import StoreRecovery
from sco_quiz.storage.store import Store
from sco_quiz.storage.transfer.file_format import AttemptRecord
from sco_quiz.storage.transfer.question_cache import question_cache
from tests import factories as make
from tests.storage.learner_records import exported, live, order
from tests.storage.second_window import obey, second_window
from tests.storage.steps import answered, named, second_learner, take, take_at

NOON = make.NOON


@pytest.fixture
def journal(store: Store) -> AttemptJournal:
    return AttemptJournal(store.transactions)


def read(store: Path) -> dict[str, list[str]]:
    """Ids of the attempts that can be proved, by the name of their learner."""
    with question_cache() as questions:
        source = JournalSource(store, questions)
        return {owner.name: [taken.id for taken in source.attempts(owner)] for owner in source.owners()}


def text(store: Store) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in journals(store.path))


def test_ended_attempts_are_in_it_in_their_order_and_open_ones_are_not(store: Store, journal: AttemptJournal) -> None:
    live(store)
    journal.catch_up()
    assert read(store.path) == {"李雷 “Ada”": list(reversed(order(store)))}


def test_an_attempt_and_a_question_are_written_once(store: Store, journal: AttemptJournal) -> None:
    for number in (1, 2, 3):
        take(store, named(number))
        journal.catch_up()
        journal.catch_up()
        AttemptJournal(store.transactions).catch_up()
    kinds = [line.split('"kind":"')[1].split('"')[0] for line in text(store).splitlines()]
    assert kinds == ["learner", "question", "question", "question", "attempt", "attempt", "attempt"]


def test_an_attempt_is_as_it_was_with_what_was_objected(store: Store, journal: AttemptJournal) -> None:
    take(store, named(1, questions=make.one_of_each()), *answered(0, 0), *answered(1, 0, 2))
    store.challenges.challenge(named(1).id, 1, "Is this so?", NOON)
    journal.catch_up()
    with question_cache() as questions:
        source = JournalSource(store.path, questions)
        ((taken,),) = [list(source.attempts(owner)) for owner in source.owners()]
    assert isinstance(taken, AttemptRecord)
    assert taken.events == store.attempts.record(named(1).id).events
    assert [each.text for each in taken.challenges] == ["Is this so?"]


@pytest.mark.skipif(os.name != "posix", reason="file modes of POSIX")
def test_only_its_owner_may_read_it_whatever_the_umask(store: Store, journal: AttemptJournal) -> None:
    take(store, named(1))
    before = os.umask(0)
    try:
        journal.catch_up()
    finally:
        os.umask(before)
    assert [stat.S_IMODE(path.stat().st_mode) for path in journals(store.path)] == [0o600]


def test_a_name_that_changed_is_said_again(store: Store, journal: AttemptJournal) -> None:
    take(store, named(1))
    journal.catch_up()
    store.learners.rename(LearnerId(1), "Ada")
    take(store, named(2))
    journal.catch_up()
    assert read(store.path) == {"Ada": [named(1).id, named(2).id]}


def test_a_long_file_is_followed_by_another_that_stands_alone(
    store: Store, journal: AttemptJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_file, "LONGEST", 2)
    for number in (1, 2, 3):
        take(store, named(number))
        journal.catch_up()
    first, *_, last = journals(store.path)
    assert [path.name for path in journals(store.path)] == [f"attempts-000{n}.jsonl" for n in (1, 2, 3)]
    assert read(store.path) == {"": [named(n).id for n in (1, 2, 3)]}
    first.unlink()
    assert read(store.path) == {"": [named(n).id for n in (2, 3)]}
    assert last.stat().st_size > 1000


def test_a_great_many_are_added_bit_by_bit(
    store: Store, journal: AttemptJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attempt_journal, "AT_ONCE", 2)
    for number in range(1, 6):
        take(store, named(number))
    for expected in (2, 4, 5, 5):
        journal.catch_up()
        assert len(read(store.path)[""]) == expected


def test_what_was_brought_in_is_in_it_however_early_it_ended_and_however_much_it_is(
    store: Store, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record is brought in, of quizzes that ended before those that are here."""
    monkeypatch.setattr(attempt_journal, "AT_ONCE", 1)
    file = exported(store, tmp_path_factory.mktemp("record") / "me.json")
    with closing(open_store(tmp_path_factory.mktemp("other"))) as other:
        other.learner_files.bring_in(file)
        for number in (1, 2, 3):
            take_at(other, number, number)
        take_at(store, 4, 4)
        store.journal.catch_up()
        Roster(store.learners, lambda: store.learner_files, lambda: store.journal).bring_in(exported(other, file))
    assert read(store.path) == {"": [named(n).id for n in (4, 1, 2, 3)]}


def test_a_fault_of_the_disk_is_noted_without_a_name_and_made_good_later(
    store: Store, journal: AttemptJournal, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    store.learners.rename(LearnerId(1), "Ada")
    take(store, named(1))
    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", no_room)
        journal.catch_up()
    assert "DiskFullError" in caplog.text
    assert "Ada" not in caplog.text
    journal.catch_up()
    assert set(read(store.path)["Ada"]) == {named(1).id}


def test_questions_that_could_not_be_written_are_written_next_time(
    store: Store, journal: AttemptJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    take(store, named(1))
    journal.catch_up()
    take(store, named(2, questions=[make.question(number=9)]))
    with monkeypatch.context() as broken:
        broken.setattr(attempt_journal, "append", no_room)
        journal.catch_up()
    journal.catch_up()
    assert read(store.path) == {"": [named(1).id, named(2).id]}


def test_a_line_cut_off_by_a_kill_costs_neither_those_before_nor_those_after(
    store: Store, journal: AttemptJournal
) -> None:
    take(store, named(1))
    take(store, named(2, questions=[make.question(number=9)]))
    journal.catch_up()
    (file,) = journals(store.path)
    file.write_bytes(file.read_bytes()[:-40])
    take(store, named(3))
    AttemptJournal(store.transactions).catch_up()
    assert sorted(read(store.path)[""]) == [named(n).id for n in (1, 2, 3)]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 10**6), what=st.binary(min_size=1, max_size=200))
def test_spoiled_lines_cost_only_themselves(tmp_path: Path, at: int, what: bytes) -> None:
    file = tmp_path / "attempts-0001.jsonl"
    whole = tmp_path / "whole"
    if not whole.exists():
        with closing(open_store(tmp_path)) as store:
            store.learners.current()
            for number in range(1, 9):
                take(store, named(number, questions=[make.question(number=number)]))
            AttemptJournal(store.transactions).catch_up()
        file.rename(whole)
    content = bytearray(whole.read_bytes())
    place = at % (len(content) - len(what))
    content[place : place + len(what)] = what
    file.write_bytes(content)
    found = {id_ for ids in read(tmp_path / STORE).values() for id_ in ids}
    spoiled = content.count(b"\n", place, place + len(what)) + bytes(whole.read_bytes()).count(
        b"\n", place, place + len(what)
    )
    assert found <= {named(n).id for n in range(1, 9)}
    assert len(found) >= 8 - 1 - spoiled


def test_a_line_that_somebody_changed_does_not_count(store: Store, journal: AttemptJournal) -> None:
    take(store, named(1), *answered(0, 1))
    journal.catch_up()
    (file,) = journals(store.path)
    file.write_text(text(store).replace('"chosen":[1]', '"chosen":[0]'), encoding="utf-8")
    assert read(store.path) == {"": []}


def test_whoever_is_deleted_is_forgotten_and_the_others_are_not(store: Store, journal: AttemptJournal) -> None:
    bo = second_learner(store)
    take(store, named(1))
    take(store, named(2, learner=bo, questions=[make.question(number=1), make.question(number=8, stem="Bo's own")]))
    take(store, named(3, learner=bo))
    journal.catch_up()
    with (journals(store.path)[0]).open("a", encoding="utf-8") as stream:
        stream.write("whose line this was nobody knows\n")
    journal.forget(bo)
    store.learners.delete(bo)
    assert read(store.path) == {"": [named(1).id]}
    assert not any(word in text(store) for word in ("Bo's", '"b0"', "nobody", named(2).id, named(3).id))
    journal.catch_up()
    assert read(store.path) == {"": [named(1).id]}


def test_what_the_first_who_saw_a_question_leaves_stays_for_the_second(store: Store, journal: AttemptJournal) -> None:
    bo = second_learner(store)
    take(store, named(1))
    take(store, named(2, learner=bo))
    journal.catch_up()
    store.learners.choose(bo)
    journal.forget(LearnerId(1))
    assert read(store.path) == {"Bo": [named(2).id]}


def test_a_journal_that_cannot_be_rewritten_stays_as_it_was_and_says_so(
    store: Store, journal: AttemptJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    bo = second_learner(store)
    take(store, named(1, learner=bo))
    journal.catch_up()
    before = text(store)
    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(NotSavedError, match="room"):
        journal.forget(bo)
    assert text(store) == before


def test_a_journal_taken_away_is_written_anew(store: Store, journal: AttemptJournal) -> None:
    take(store, named(1))
    journal.catch_up()
    journals(store.path)[0].unlink()
    take(store, named(2))
    journal.catch_up()
    assert read(store.path) == {"": [named(1).id, named(2).id]}


@pytest.mark.fault("G6")
def test_all_quizzes_of_two_windows_can_be_had_back(tmp_path: Path) -> None:
    """Two windows add to the journal in turn, and one deletes a learner in between: every quiz can be had back."""
    with closing(open_store(tmp_path)) as store, second_window(tmp_path) as other:
        store.learners.current()
        bo = second_learner(store)
        obey(store, f"take 1 {bo}")  # the first to be shown the questions
        other("take 2 1")
        obey(store, "take 3 1")
        other(f"forget {bo}")
        for number in (4, 5, 6):
            obey(store, f"take {number} 1")
            other(f"take {number + 10} 1")
        expected = {named(number).id for number in (2, 3, 4, 5, 6, 14, 15, 16)}
        assert sorted(read(store.path)[""]) == sorted(expected)
    for path in (tmp_path / STORE, *(tmp_path / "backups").glob("*")):
        path.unlink()
    StoreRecovery(tmp_path, NOON).rebuild()
    with closing(open_store(tmp_path)) as store:
        assert set(order(store)) == expected


@pytest.mark.fault("G6")
@pytest.mark.parametrize("what", ["put in its place", "cut short", "taken away"])
def test_quizzes_that_another_program_took_out_are_added_again(
    store: Store, journal: AttemptJournal, what: str
) -> None:
    """The journal is replaced, cut short or taken away while the program runs: the next quiz brings all back."""
    for number in (1, 2):
        take(store, named(number, questions=[make.question(number=number)]))
        journal.catch_up()
    (file,) = journals(store.path)
    some = file.read_bytes()[: file.stat().st_size // 3]
    if what == "put in its place":
        file.rename(file.with_name("elsewhere"))
    if what == "taken away":
        file.unlink()
    else:
        file.write_bytes(some)
    take(store, named(3, questions=[make.question(number=1)]))
    journal.catch_up()
    assert set(read(store.path)[""]) == {named(number).id for number in (1, 2, 3)}


@pytest.mark.fault("G6")
def test_a_journal_that_is_written_anew_at_the_very_moment_is_added_to_all_the_same(
    store: Store, journal: AttemptJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another window writes the journal anew between the look and the line: the line does not go to the old file."""
    bo = second_learner(store)
    take(store, named(1, learner=bo, questions=[make.question(number=1)]))
    take(store, named(2, questions=[make.question(number=2)]))
    journal.catch_up()
    append = journal_file.append

    def late(file: Path, *rest: Any) -> Stamp:
        monkeypatch.setattr(attempt_journal, "append", append)
        AttemptJournal(store.transactions).forget(bo)
        store.learners.delete(bo)
        return append(file, *rest)

    take(store, named(3, questions=[make.question(number=1)]))
    monkeypatch.setattr(attempt_journal, "append", late)
    journal.catch_up()
    assert read(store.path) == {"": [named(2).id, named(3).id]}


def test_a_store_is_made_again_of_nothing_but_the_journal(tmp_path: Path) -> None:
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        live(store)
        AttemptJournal(store.transactions).catch_up()
        before = order(store)
        topics = store.figures.topics(LearnerId(1), [make.PACK_ID])
    (tmp_path / STORE).unlink()
    with pytest.raises(DamagedStoreError, match="gone"):
        open_store(tmp_path)
    recovery = StoreRecovery(tmp_path, NOON)
    assert recovery.examine().readable.attempts == 4
    recovery.rebuild()
    with closing(open_store(tmp_path)) as store:
        assert order(store) == before
        assert store.figures.topics(LearnerId(1), [make.PACK_ID]) == topics
        assert [(each.name, each.id) for each in store.learners.everyone()] == [("李雷 “Ada”", 1)]
        assert store.health().faults == ()


def test_the_journal_adds_what_neither_the_file_nor_a_backup_has(tmp_path: Path) -> None:
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        take(store, named(1))
        AttemptJournal(store.transactions).catch_up()
        whole = store.path.read_bytes()
        take(store, named(2))
        AttemptJournal(store.transactions).catch_up()
    (tmp_path / STORE).write_bytes(bytes(4096) + whole[4096:])
    StoreRecovery(tmp_path, NOON).rebuild()
    with closing(open_store(tmp_path)) as store:
        assert set(order(store)) == {named(1).id, named(2).id}


def test_only_whole_lines_are_ever_added(store: Store, journal: AttemptJournal) -> None:
    take(store, named(1))
    journal.catch_up()
    assert text(store).endswith("\n")
    assert journal_files.journals(store.path) == ()
