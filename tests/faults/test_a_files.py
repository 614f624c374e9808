"""What can happen to the files between two starts of the program, or under its hands."""

from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from sco_quiz.domain.errors import QuizError
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.backups.backup_files import back_up_if_due
from sco_quiz.storage.errors import StrayJournalError
from sco_quiz.storage.files import journal_files
from sco_quiz.storage.opening.store_opening import open_store
from tests import factories as make
from tests.faults.disk import Disk, put_back, recorded
from tests.faults.kept import assert_kept
from tests.storage.steps import answered, named, take

Record = Callable[[str, object], None]
LOG = make.log(*answered(0, 0), *answered(1, 1))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A store with one ended attempt."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        take(store, named(1), *answered(0, 0))
        return store.path


def one_more(file: Path, number: int) -> None:
    with closing(open_store(file.parent)) as store:
        take(store, named(number), *answered(0, 0))


@pytest.mark.slow
@pytest.mark.usefixtures("strace")
@pytest.mark.fault("A16")
@pytest.mark.parametrize("every", [23, pytest.param(3, marks=pytest.mark.long)])
def test_a_journal_is_deleted_after_a_crash(tmp_path: Path, every: int, record_property: Record) -> None:
    """After a crash somebody deletes the journal: it is told, or nothing is missing."""
    folder, tried, said = tmp_path / "data", 0, list[str]()
    folder.mkdir()
    disk = Disk.holding(folder)
    for number, call in enumerate(recorded(["tests.faults.learner", str(folder), "quiz"], tmp_path / "calls")):
        said += call.data.decode().splitlines() if call.name == "say" else []
        disk.play(call)
        left = disk.crashed()
        journals = {item for item in left if item[0][0].endswith("-journal") and item[1]}
        if journals and number % every == 0:
            put_back(left - journals, folder)
            assert_told_or_kept(folder, said)
            tried += 1
    assert tried
    record_property("tried", tried)


def assert_told_or_kept(folder: Path, said: list[str]) -> None:
    try:
        with closing(open_store(folder)) as store:
            told = bool(store.health().faults)
    except QuizError:
        told = True
    if not told:
        assert_kept(folder, said)


@pytest.mark.slow
@pytest.mark.usefixtures("strace")
@pytest.mark.fault("A15")
@pytest.mark.parametrize("every", [29, pytest.param(5, marks=pytest.mark.long)])
def test_a_journal_of_another_time_lies_beside_the_store(tmp_path: Path, every: int, record_property: Record) -> None:
    """A journal that a crash left at another time lies beside the store: old data does not come back silently."""
    folder, journals, said = tmp_path / "data", [], list[str]()
    folder.mkdir()
    disk = Disk.holding(folder)
    for number, call in enumerate(recorded(["tests.faults.learner", str(folder), "quiz"], tmp_path / "calls")):
        said += call.data.decode().splitlines() if call.name == "say" else []
        disk.play(call)
        if number % every == 0:
            journals += [one for one in disk.crashed() if one[0][0].endswith("sqlite3-journal") and one[1]]
    store = frozenset(one for one in disk.crashed() if not one[0][0].endswith("-journal"))
    for journal in journals[:-1]:
        put_back(store | {journal}, folder)
        with suppress(StrayJournalError):
            assert_kept(folder, said)
        Path(journal[0][0]).unlink()
        assert_kept(folder, said)
    record_property("tried", len(journals) - 1)


@pytest.mark.fault("A15")
def test_an_old_journal_lies_beside_a_backup_that_is_put_back(file: Path) -> None:
    """A journal of the damaged store lies there when a backup is put back: it is not played into the backup."""
    with closing(open_store(file.parent)) as store:
        back_up_if_due(store.transactions, make.NOON)
    content = file.read_bytes()
    file.write_bytes(content[:-4096] + bytes(4096))
    stale = journal_files.beside(file, "-journal")
    stale.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(504))
    kept = next(iter(backup_files.listed(file)))
    restored(file, kept.name)
    assert not journal_files.journals(file)
    assert_kept(file.parent, [])


def restored(file: Path, name: str) -> None:
    from sco_quiz.storage.recovery.restore import KeptBackups  # noqa: PLC0415 - for this test alone

    KeptBackups(file.parent, make.NOON).restore(name)
