"""The file is deleted, moved or replaced while it is open, by the person or by a sync program."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from errno import ENOSPC
from pathlib import Path

import pytest

from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.errors import DamagedStoreError, DiskError, DiskFullError, StoreMovedError
from sco_quiz.storage.files import journal_files, new_files
from sco_quiz.storage.opening import crash_check
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.restore import KeptBackups
from sco_quiz.storage.store import Store
from tests import factories as make
from tests.faults.kept import assert_kept
from tests.storage.steps import answered, named, second_learner, take

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows keeps an open file where it is")
LOG = make.log(*answered(0, 0), *answered(1, 1))
QUIZ = named(2).id


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A store with one ended attempt."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        take(store, named(1), *answered(0, 0))
        return store.path


def half_a_quiz(store: Store) -> None:
    store.attempts.create(named(2))
    store.attempts.append(QUIZ, LOG[:2])


def assert_whole(folder: Path) -> None:
    """Both quizzes are there, and nothing half-made."""
    with closing(open_store(folder)) as store:
        assert store.attempts.record(QUIZ).events == LOG
        assert store.health().counts["attempts"] == 2
    assert_kept(folder, [])
    assert not list(folder.glob(".sco-quiz-*"))


@pytest.mark.fault("A17")
@pytest.mark.parametrize("lose", [Path.unlink, lambda file: file.rename(file.with_name("in the bin"))])
def test_the_file_is_deleted_while_a_quiz_is_taken(file: Path, lose: Callable[[Path], object]) -> None:
    """The file is deleted or moved away while a quiz is taken: it is written anew, whole, and the quiz goes on."""
    told = list[str]()
    with closing(open_store(file.parent)) as store:
        store.backups.when_put_back(lambda: told.append("put back"))
        half_a_quiz(store)
        lose(file)
        for event in LOG[2:]:
            store.attempts.append(QUIZ, [event])
        assert store.attempts.record(QUIZ).events == LOG
    assert told == ["put back"]
    assert_whole(file.parent)


@pytest.mark.fault("A17")
def test_the_file_is_deleted_and_nothing_more_is_answered(file: Path) -> None:
    """The file is deleted while nobody answers, and the program is closed: it is written anew before."""
    with closing(open_store(file.parent)) as store:
        half_a_quiz(store)
        store.attempts.append(QUIZ, LOG[2:])
        file.unlink()
    assert_whole(file.parent)


@pytest.mark.fault("A17")
def test_another_file_takes_the_place_and_nothing_more_is_answered(file: Path) -> None:
    """Another file takes the place while nobody answers, and the program is closed: a backup has what was saved."""
    with closing(open_store(file.parent)) as store:
        half_a_quiz(store)
        file.unlink()
        file.write_bytes(b"not yours")
    assert file.read_bytes() == b"not yours"
    assert [(each.kind, each.attempts) for each in backup_files.listed(file)] == [(backup_files.RESCUED, 2)]


@pytest.mark.fault("A17")
def test_the_program_is_closed_while_the_folder_is_away(file: Path) -> None:
    """The folder is renamed and the program is closed: that it cannot be looked after is no reason not to close."""
    with closing(open_store(file.parent)) as store:
        half_a_quiz(store)
        store.attempts.append(QUIZ, LOG[2:])
        away = file.parent.rename(file.parent.with_name("away"))
    assert not file.parent.exists()
    assert_whole(away)


@pytest.mark.fault("A17")
def test_the_file_is_deleted_and_the_disk_is_full(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is deleted and there is no room to write it anew: the answer waits until there is."""

    def full(*_: object) -> None:
        raise OSError(ENOSPC, os.strerror(ENOSPC))

    with closing(open_store(file.parent)) as store:
        half_a_quiz(store)
        file.unlink()
        with monkeypatch.context() as system:
            system.setattr(backup_files, "copy", full)
            with pytest.raises(DiskFullError):
                store.attempts.append(QUIZ, LOG[2:])
        assert not file.exists()
        store.attempts.append(QUIZ, LOG[2:])
    assert_whole(file.parent)


def lacking(target: Path) -> None:
    with closing(sqlite3.connect(target)) as copy, copy:
        copy.execute("DELETE FROM event WHERE rowid = (SELECT max(rowid) FROM event)")


def broken(target: Path) -> None:
    content = target.read_bytes()
    target.write_bytes(content[:-4096] + b"\x55" * 4096)


@pytest.mark.fault("G10")
@pytest.mark.parametrize("spoil", [lacking, broken])
def test_the_file_is_deleted_and_its_copy_is_spoiled(
    file: Path, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[Path], None]
) -> None:
    """The file is deleted and the disk spoils the copy that is to take its place: it is not put there."""
    with closing(open_store(file.parent)) as store:
        half_a_quiz(store)
        file.unlink()
        copy = backup_files.copy

        def spoiled(source: sqlite3.Connection, target: Path) -> None:
            copy(source, target)
            spoil(target)

        with monkeypatch.context() as disk:
            disk.setattr(backup_files, "copy", spoiled)
            with pytest.raises(DamagedStoreError):
                store.attempts.append(QUIZ, LOG[2:])
        assert not file.exists()
        store.attempts.append(QUIZ, LOG[2:])
    assert_whole(file.parent)


@pytest.mark.fault("G10")
def test_the_copy_of_a_deleted_file_is_on_the_disk_before_it_has_its_name(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is deleted and the power goes as soon as its copy has the name: the copy was synced before."""
    synced, named_when_synced, fsync, give_name = set[int](), list[bool](), os.fsync, new_files.give_name

    def sync(handle: int) -> None:
        fsync(handle)
        synced.add(os.fstat(handle).st_ino)

    def name(temporary: Path, path: Path) -> None:
        named_when_synced.append(temporary.stat().st_ino in synced)
        give_name(temporary, path)

    with closing(open_store(file.parent)) as store:
        half_a_quiz(store)
        file.unlink()
        monkeypatch.setattr(os, "fsync", sync)
        monkeypatch.setattr(new_files, "give_name", name)
        store.attempts.append(QUIZ, LOG[2:])
    assert named_when_synced == [True]
    assert_whole(file.parent)


@pytest.mark.fault("G10")
def test_the_file_is_deleted_and_a_journal_lies_in_its_place(file: Path) -> None:
    """The file is deleted while a journal that holds something lies there: none is put beside it to be spoiled."""
    with closing(open_store(file.parent)) as store:
        half_a_quiz(store)
        file.unlink()
        journal = journal_files.beside(file, "-journal")
        journal.write_bytes(b"of another time")
        with pytest.raises(StoreMovedError):
            store.attempts.append(QUIZ, LOG[2:])
        assert not file.exists()
        assert journal.read_bytes() == b"of another time"
        journal.unlink()
        store.attempts.append(QUIZ, LOG[2:])
    assert_whole(file.parent)


@pytest.mark.fault("A17")
def test_the_file_is_deleted_and_cannot_be_opened_again_at_once(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file that was written anew cannot be opened at once: it is not taken for another's, and opened later."""
    with closing(open_store(file.parent)) as store:
        half_a_quiz(store)
        file.unlink()
        monkeypatch.setattr(crash_check, "rehearse", failing_once(crash_check.rehearse))
        with pytest.raises(DiskError):
            store.attempts.append(QUIZ, LOG[2:])
        store.attempts.append(QUIZ, LOG[2:])
    assert_whole(file.parent)


def failing_once(step: Callable[..., None]) -> Callable[..., None]:
    left = [OSError("the disk was slow")]

    def fail(*arguments: object) -> None:
        if left:
            raise left.pop()
        step(*arguments)

    return fail


@pytest.mark.fault("A17")
def test_the_folder_is_renamed_while_a_quiz_is_taken(file: Path) -> None:
    """The folder is renamed while a quiz is taken: no later answer is called saved, and it goes on once it is back."""
    with closing(open_store(file.parent)) as store:
        half_a_quiz(store)
        elsewhere = file.parent.rename(file.parent.with_name("elsewhere"))
        with pytest.raises((StoreMovedError, DiskError)):
            store.attempts.append(QUIZ, LOG[2:])
        elsewhere.rename(file.parent)
        store.attempts.append(QUIZ, LOG)
    assert_whole(file.parent)


@pytest.mark.fault("A17")
def test_the_disk_with_the_folder_is_taken_away(file: Path) -> None:
    """The disk is gone and an empty folder is left in its place: nothing is written there, and the answers wait."""
    with closing(open_store(file.parent)) as store:
        half_a_quiz(store)
        elsewhere = file.parent.rename(file.parent.with_name("elsewhere"))
        file.parent.mkdir()
        with pytest.raises(StoreMovedError, match="put it back"):
            store.attempts.append(QUIZ, LOG[2:])
        assert not list(file.parent.iterdir())
        file.parent.rmdir()
        elsewhere.rename(file.parent)
        store.attempts.append(QUIZ, LOG)
    assert_whole(file.parent)


@pytest.mark.fault("A17")
@pytest.mark.parametrize("content", [b"", b"not yours", None])
def test_another_file_takes_the_place_while_a_quiz_is_taken(file: Path, content: bytes | None) -> None:
    """Another file lies in the place: it stays there, a backup has what was saved, and the quiz goes on without it."""
    older = file.read_bytes() if content is None else content
    with closing(open_store(file.parent)) as store:
        half_a_quiz(store)
        file.unlink()
        file.write_bytes(older)
        for _ in range(3):
            with pytest.raises(StoreMovedError, match=r"backup \w+-rescued"):
                store.attempts.append(QUIZ, LOG[2:])
        (rescued,) = backup_files.listed(file)
        assert (rescued.kind, rescued.attempts, rescued.contents.events) == (backup_files.RESCUED, 2, 3 + 2)
        assert file.read_bytes() == older
        file.rename(file.with_name("the other"))
        store.attempts.append(QUIZ, LOG[2:])
    assert_whole(file.parent)


@pytest.mark.fault("A17")
def test_the_rescued_backup_is_put_in_the_place(file: Path) -> None:
    """Another file lies in the place and the program is closed: the backup that was rescued can be put back."""
    with closing(open_store(file.parent)) as store:
        half_a_quiz(store)
        file.unlink()
        file.write_bytes(b"not yours")
        with pytest.raises(StoreMovedError):
            store.attempts.append(QUIZ, LOG[2:])
    kept = KeptBackups(file.parent, make.NOON)
    other = kept.restore(kept.listed()[0].name)
    assert other is not None
    assert other.read_bytes() == b"not yours"
    with closing(open_store(file.parent)) as store:
        store.attempts.append(QUIZ, LOG)
    assert_whole(file.parent)


@pytest.mark.fault("A17")
def test_the_place_is_taken_while_the_copy_is_made(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program puts its file there at the very moment: it is not replaced."""
    give_name = new_files.give_name

    def late(temporary: Path, path: Path) -> None:
        if path == file:
            path.write_bytes(b"not yours")
        give_name(temporary, path)

    with closing(open_store(file.parent)) as store:
        half_a_quiz(store)
        file.unlink()
        monkeypatch.setattr(new_files, "give_name", late)
        with pytest.raises(StoreMovedError, match="Another file"):
            store.attempts.append(QUIZ, LOG[2:])
        assert file.read_bytes() == b"not yours"


@pytest.mark.fault("A20")
@pytest.mark.parametrize("name", ["Dropbox", "OneDrive", "Nextcloud", "Google Drive", "Mobile Documents"])
def test_a_sync_program_swaps_the_file_for_its_own_copy(tmp_path: Path, name: str) -> None:
    """The folder belongs to a sync program, which swaps the file for its own copy of it: the quiz goes on in that."""
    folder = tmp_path / name
    folder.mkdir()
    with closing(open_store(folder)) as store:
        store.learners.current()
        take(store, named(1), *answered(0, 0))
        half_a_quiz(store)
        swapped(store.path)
        store.attempts.append(QUIZ, LOG[2:])
        assert not list(backup_files.listed(store.path))
    assert_whole(folder)


@pytest.mark.fault("A20")
def test_a_sync_program_swaps_the_file_for_one_that_lacks_somebody(file: Path) -> None:
    """A sync program swaps the file for one that lacks a learner without a quiz: it is not gone on with."""
    older = file.read_bytes()
    with closing(open_store(file.parent)) as store:
        second_learner(store)
        file.unlink()
        file.write_bytes(older)
        with pytest.raises(StoreMovedError, match="rescued"):
            half_a_quiz(store)


def swapped(file: Path) -> None:
    uploaded = file.with_name(".uploaded")
    shutil.copyfile(file, uploaded)
    uploaded.replace(file)
