"""A program that copies files to other computers is at work in the folder."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.app.ports.safety import StrayCopy
from sco_quiz.app.safety.folder_warnings import FolderWarnings
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.backups import last_known
from sco_quiz.storage.backups.backup_files import back_up_if_due
from sco_quiz.storage.backups.folder_warnings import StoreFolder
from sco_quiz.storage.files import journal_files
from sco_quiz.storage.opening.store_opening import open_store
from tests import factories as make
from tests.storage.steps import answered, named, take

NAMES = (
    "sco-quiz (conflicted copy 2025-09-08).sqlite3",
    "sco-quiz (Ann's conflicted copy 2025-09-08).sqlite3",
    "sco-quiz.sync-conflict-20250908-120000-ABCDEFG.sqlite3",
    "sco-quiz (1).sqlite3",
    "sco-quiz 2.sqlite3",
    "sco-quiz-DESKTOP-1.sqlite3",
    "sco-quiz_conflict-20250908-120000.sqlite3",
    "sco-quiz [conflicted].sqlite3",
    "sco-quiz.sqlite3.conflict",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A store with one ended attempt."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        take(store, named(1), *answered(0, 0))
        return store.path


def around(folder: Path) -> FolderWarnings:
    return FolderWarnings(StoreFolder(folder))


@pytest.mark.fault("A19")
@pytest.mark.parametrize("name", NAMES)
def test_a_conflict_copy_lies_in_the_folder(file: Path, name: str) -> None:
    """A sync program leaves a conflict copy in the folder: it is told once and counted, not merged and not changed."""
    copy = file.with_name(name)
    shutil.copyfile(file, copy)
    before = copy.read_bytes()
    with closing(open_store(file.parent)) as store:
        take(store, named(2), *answered(0, 0))
        back_up_if_due(store.transactions, make.NOON)
        assert store.health().counts["attempts"] == 2
    told = around(file.parent).new_copies()
    assert told == (StrayCopy(name=name, attempts=1),)
    around(file.parent).heard_of_copies(told)
    assert around(file.parent).new_copies() == ()
    assert copy.read_bytes() == before
    assert not journal_files.journals(copy)


@pytest.mark.fault("A19")
@pytest.mark.parametrize("content", [b"", b"not yours", None])
def test_a_conflict_copy_cannot_be_read(file: Path, content: bytes | None) -> None:
    """A conflict copy is empty, cut off or of another program: it is told all the same."""
    copy = file.with_name(NAMES[0])
    copy.write_bytes(file.read_bytes()[:5000] if content is None else content)
    assert around(file.parent).new_copies() == (StrayCopy(name=copy.name, attempts=None),)


@pytest.mark.fault("A19")
def test_a_conflict_copy_has_a_journal(file: Path) -> None:
    """A conflict copy has a journal beside it, which is not played into it to count."""
    copy, journal = file.with_name(NAMES[0]), file.with_name(f"{NAMES[0]}-journal")
    shutil.copyfile(file, copy)
    journal.write_bytes(b"something")
    assert around(file.parent).new_copies()[0].attempts is None
    assert journal.read_bytes() == b"something"


@pytest.mark.fault("A19")
def test_what_a_conflict_copy_holds_is_brought_in(file: Path, tmp_path: Path) -> None:
    """What a conflict copy holds is brought in by the learner's record, as the doctor says."""
    elsewhere, record = tmp_path / "elsewhere", tmp_path / "record.json"
    elsewhere.mkdir()
    shutil.copyfile(file, file.with_name(NAMES[0]))
    with closing(open_store(file.parent)) as store:
        take(store, named(2), *answered(0, 0))
    file.with_name(NAMES[0]).rename(elsewhere / STORE)
    with closing(open_store(elsewhere)) as store:
        take(store, named(3), *answered(0, 0))
        store.learner_files.export(store.learners.current().id, record)
    with closing(open_store(file.parent)) as store:
        brought = store.learner_files.bring_in(record)
        assert (brought.new, brought.known) == (1, 1)
        assert store.health().counts["attempts"] == 3


def test_the_files_of_the_store_itself_are_no_copies(file: Path) -> None:
    with closing(open_store(file.parent)) as store:
        take(store, named(2), *answered(0, 0))
        store.backups.make(make.NOON)
        journal_files.beside(file, "-wal").touch()
        assert around(file.parent).new_copies() == ()


def test_what_was_told_and_what_was_seen_do_not_take_each_other_away(file: Path) -> None:
    store = StoreFolder(file.parent)
    store.tell(["one"])
    store.tell(["other"])
    with closing(open_store(file.parent)) as opened:
        take(opened, named(2), *answered(0, 0))
    last_known.forget(file)
    assert store.told() == {"one", "other"}
