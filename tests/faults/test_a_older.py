"""An older copy lies in the place of the store, put there by a sync program or by somebody."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.app.ports.safety import Recovery
from sco_quiz.app.safety.recovery import Way, offers
from sco_quiz.domain.attempt import LearnerId
from sco_quiz.files.own_files import SEEN, STORE
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.backups.backup_files import back_up_if_due
from sco_quiz.storage.errors import OlderStoreError
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.restore import KeptBackups
from sco_quiz.storage.recovery.store_recovery import StoreRecovery
from tests import factories as make
from tests.faults.kept import assert_kept
from tests.storage.steps import answered, named, second_learner, take

LOG = make.log(*answered(0, 0), *answered(1, 1))
RELEASED = Path(__file__).parents[1] / "storage" / "released" / "v1.sqlite3"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A store with one ended attempt."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        take(store, named(1), *answered(0, 0))
        return store.path


def in_use(file: Path, *numbers: int) -> bytes:
    """Takes quizzes as the program does, with a backup and the journal; gives the file as it was before."""
    before = file.read_bytes()
    with closing(open_store(file.parent)) as store:
        for number in numbers:
            take(store, named(number), *answered(0, 0))
        store.journal.catch_up()
        back_up_if_due(store.transactions, make.NOON)
    return before


def recovery(file: Path) -> Recovery:
    return StoreRecovery(file.parent, make.NOON)


def numbers(file: Path) -> set[int]:
    """Of the attempts that are there."""
    with closing(open_store(file.parent)) as store:
        past = store.history.newest(LearnerId(1), 100)
        return {int(each.id, 16) for each in past} | {
            int(each, 16) for each in store.interrupted.unfinished(LearnerId(1))
        }


@pytest.mark.fault("A18")
def test_an_older_copy_takes_the_place_of_the_store(file: Path) -> None:
    """An older copy takes the place of the store: it is told before anything is written; one can still look."""
    older = in_use(file, 2, 3)
    file.write_bytes(older)
    for _ in range(2):
        with pytest.raises(OlderStoreError, match=r"an older copy: on .* it held 3 quizzes"):
            open_store(file.parent)
    assert file.read_bytes() == older
    with closing(open_store(file.parent, writable=False)) as store:
        assert store.health().counts["attempts"] == 1


@pytest.mark.fault("A18")
def test_an_older_copy_lacks_answers_of_an_interrupted_quiz_only(file: Path) -> None:
    """An older copy lacks nothing but answers of a quiz that was interrupted: that is told as well."""
    with closing(open_store(file.parent)) as store:
        store.attempts.create(named(2))
        store.attempts.append(named(2).id, LOG[:2])
    older = file.read_bytes()
    with closing(open_store(file.parent)) as store:
        store.attempts.append(named(2).id, LOG)
        store.backups.make(make.NOON)
    file.write_bytes(older)
    with pytest.raises(OlderStoreError):
        open_store(file.parent)
    found = recovery(file).examine()
    assert found.backup is not None
    recovery(file).put_back(found.backup.name, merge=True)
    with closing(open_store(file.parent)) as store:
        assert store.attempts.record(named(2).id).events == LOG


@pytest.mark.fault("A18")
def test_the_program_was_killed_before_the_older_copy_came(file: Path) -> None:
    """The program was killed some time after a quiz, and then an older copy came: that the quiz ended is known."""
    older = file.read_bytes()
    with closing(open_store(file.parent)) as store:
        take(store, named(2), *answered(0, 0))
        store.backups.make_if_due(make.NOON)
        noted = file.with_name(SEEN).read_bytes()
    file.with_name(SEEN).write_bytes(noted)  # what is noted at the close never was
    file.write_bytes(older)
    with pytest.raises(OlderStoreError, match="it held 2 quizzes"):
        open_store(file.parent)


@pytest.mark.fault("A18")
def test_both_are_brought_together(file: Path) -> None:
    """An older copy that was gone on with elsewhere takes the place: the newest backup and it are brought together."""
    older = in_use(file, 2, 3, 4)
    elsewhere = file.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / STORE).write_bytes(older)
    in_use(elsewhere / STORE, 9)
    shutil.copyfile(elsewhere / STORE, file)
    shutil.rmtree(elsewhere)
    found = recovery(file).examine()
    assert [offer.way for offer in offers(found)] == [Way.RESTORE_AND_SALVAGE, Way.GO_ON]
    assert found.older is not None
    assert (found.older.holds.attempts, found.older.seen) == (2, 4)
    assert found.backup is not None
    recovered = recovery(file).put_back(found.backup.name, merge=True)
    assert recovered.kept is not None
    assert recovered.holds.attempts == 5
    assert numbers(file) == {1, 2, 3, 4, 9}
    assert {each.kind: each.attempts for each in backup_files.listed(file)} == {"": 4, backup_files.REPLACED: 2}
    assert_kept(file.parent, [])


@pytest.mark.fault("A18")
def test_only_the_journal_of_attempts_has_the_newer_ones(file: Path) -> None:
    """An older copy takes the place and no backup is newer: what the journal of attempts has is brought in."""
    file.write_bytes(in_use(file, 2, 3))
    shutil.rmtree(backup_files.folder_of(file))
    found = recovery(file).examine()
    assert [offer.way for offer in offers(found)] == [Way.SALVAGE_ONLY, Way.GO_ON]
    recovery(file).rebuild()
    assert numbers(file) == {1, 2, 3}


@pytest.mark.fault("A18")
def test_a_backup_of_the_older_copy_is_not_taken_for_the_newest(file: Path) -> None:
    """A backup was made of the older copy since: the one that goes farther is brought back all the same."""
    file.write_bytes(in_use(file, 2, 3))
    KeptBackups(file.parent, make.NOON.replace(year=2030)).make()
    found = recovery(file).examine()
    assert [each.holds.attempts for each in found.backups] == [3]


@pytest.mark.fault("A18")
@pytest.mark.parametrize("is_brought_back", [True, False])
def test_the_older_copy_is_of_an_earlier_version(tmp_path: Path, *, is_brought_back: bool) -> None:
    """An older copy of an earlier version of the program takes the place: it is not taken for a damaged one."""
    file = tmp_path / STORE
    shutil.copyfile(RELEASED, file)
    in_use(file, 900)
    shutil.copyfile(RELEASED, file)
    found = recovery(file).examine()
    assert [offer.way for offer in offers(found)] == [Way.RESTORE_AND_SALVAGE, Way.GO_ON]
    assert found.backup is not None
    if is_brought_back:
        recovery(file).put_back(found.backup.name, merge=True)
    else:
        recovery(file).go_on()
    assert numbers(file) == {1, 2, 3, 5} | ({900} if is_brought_back else set())
    assert_kept(tmp_path, [])


@pytest.mark.fault("A18")
def test_one_goes_on_with_the_older_copy(file: Path) -> None:
    """One goes on with the older copy: it is not asked again, and the backup that holds more is never thinned."""
    file.write_bytes(in_use(file, 2, 3))
    (newest,) = backup_files.listed(file)
    before = file.read_bytes()
    recovery(file).go_on()
    assert file.read_bytes() == before
    for day in range(1, 25):
        with closing(open_store(file.parent)) as store:
            back_up_if_due(store.transactions, make.NOON.replace(month=11, day=day))
            store.attempts.create(named(100 + day))
    found = {backup.path: backup.attempts for backup in backup_files.listed(file)}
    assert found[newest.path] == 3
    assert_kept(file.parent, [])


@pytest.mark.fault("A18")
def test_the_older_copy_comes_again(file: Path) -> None:
    """One went on with the older copy, and a still older one takes its place: it is asked again."""
    oldest = in_use(file, 2)
    file.write_bytes(in_use(file, 3, 4))
    recovery(file).go_on()
    in_use(file, 5)
    file.write_bytes(oldest)
    with pytest.raises(OlderStoreError, match="it held 3 quizzes"):
        open_store(file.parent)


def restored(file: Path) -> Path:
    kept = KeptBackups(file.parent, make.NOON)
    name = kept.make()
    in_use(file, 2, 3)
    kept.restore(name, force=True)
    return file


def rescued(file: Path) -> Path:
    kept = KeptBackups(file.parent, make.NOON)
    name = kept.make()
    in_use(file, 2, 3)
    file.write_bytes(b"damaged")
    recovery(file).put_back(name, merge=False)
    return file


def rid_of_a_learner(file: Path) -> Path:
    with closing(open_store(file.parent)) as store:
        other = second_learner(store)
        take(store, named(2, learner=other), *answered(0, 0), *answered(1, 1))
    noted = file.with_name(SEEN).read_bytes()
    with closing(open_store(file.parent)) as store:
        store.learners.delete(other)
    file.with_name(SEEN).write_bytes(noted)  # as after a kill
    return file


def moved(file: Path) -> Path:
    in_use(file, 2)
    return file.parent.rename(file.parent.with_name("moved")) / STORE


def another(file: Path) -> Path:
    in_use(file, 2, 3)
    folder = file.parent / "another"
    folder.mkdir()
    open_store(folder).close()
    (folder / STORE).replace(file)
    return file


def without_a_note(file: Path) -> Path:
    file.write_bytes(in_use(file, 2, 3))
    file.with_name(SEEN).unlink()
    return file


def with_rubbish(file: Path) -> Path:
    file.write_bytes(in_use(file, 2, 3))
    file.with_name(SEEN).write_bytes(b'{"stores": [' * 50_000)
    return file


def with_another_note(file: Path) -> Path:
    file.write_bytes(in_use(file, 2, 3))
    file.with_name(SEEN).write_bytes(b'{"stores": {"x": {"generation": "many"}}}')
    return file


@pytest.mark.fault("A18")
@pytest.mark.parametrize(
    "made", [restored, rescued, rid_of_a_learner, moved, another, without_a_note, with_rubbish, with_another_note]
)
def test_what_is_meant_to_be_is_not_asked(file: Path, made: Callable[[Path], Path]) -> None:
    """A backup put back, a learner deleted, a folder moved, another store, a note that is gone: nothing is asked."""
    folder = made(file).parent
    for number in (50, 51):
        with closing(open_store(folder)) as store:
            assert store.health().faults == ()
            take(store, named(number, learner=store.learners.current().id), *answered(0, 0))


@pytest.mark.fault("A18")
def test_a_window_that_was_open_on_the_older_copy_is_closed(file: Path) -> None:
    """Another window had the older copy open before it could be known for one: the next start still asks."""
    older = in_use(file, 2, 3)
    noted = file.with_name(SEEN).read_bytes()
    without_a_note(file).write_bytes(older)
    with closing(open_store(file.parent)):
        file.with_name(SEEN).write_bytes(noted)
    with pytest.raises(OlderStoreError):
        open_store(file.parent)


@pytest.mark.fault("A18")
def test_a_backup_that_could_not_be_put_back_raises_no_question(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program ends just before a backup takes the place: the store that is still there is opened as ever."""
    kept = KeptBackups(file.parent, make.NOON)
    name = kept.make()
    in_use(file, 2, 3)

    def ended(fresh: Path, store: Path) -> Path:
        if store == file:
            raise KeyboardInterrupt
        return Path(shutil.move(fresh, store))

    with monkeypatch.context() as system:
        system.setattr(Path, "replace", ended)
        with pytest.raises(KeyboardInterrupt):
            kept.restore(name, force=True)
    assert numbers(file) == {1, 2, 3}
