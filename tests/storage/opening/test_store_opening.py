import hashlib
import os
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from sco_quiz.app.ports.errors import NoStoreError, NotSavedError
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.own_files import STORE
from sco_quiz.storage.database import sqlite, sqlite_checks, tables
from sco_quiz.storage.errors import (
    DamagedStoreError,
    DiskError,
    DiskFullError,
    ForeignStoreError,
    LockedError,
    NewerStoreError,
    ReadOnlyError,
    SecondNameError,
    StrayJournalError,
)
from sco_quiz.storage.files import new_files
from sco_quiz.storage.opening import store_opening
from sco_quiz.storage.opening.store_file import refuse_stray_journals
from sco_quiz.storage.opening.store_opening import open_store
from tests import factories as make
from tests.storage.steps import answered, bank, held_by_another_process, named, rows, take

pytestmark = pytest.mark.synced  # what a store is opened with is looked at
posix = pytest.mark.skipif(os.name != "posix", reason="file modes and names of POSIX")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A store with one ended attempt, closed."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        store.banks.replace(bank())
        take(store, make.attempt(), *answered(0, 0))
        return store.path


def changed(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def hashes(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


@contextmanager
def unprivileged() -> Iterator[None]:
    """Rights mean nothing to root, so tests of rights give it up for a while."""
    if os.geteuid():
        yield
        return
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(-1, 0, -1)
        os.setresuid(0, 0, 0)


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that also somebody else can get to."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


def test_what_was_stored_is_there_when_opened_again(file: Path) -> None:
    with closing(open_store(file.parent)) as store:
        assert len(store.history.newest(store.learners.current().id, 9)) == 1


@posix
@pytest.mark.fault("E29")
def test_only_its_owner_may_read_a_store(file: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@posix
@pytest.mark.fault("E29")
def test_rights_that_became_wide_are_taken_away_again(file: Path) -> None:
    file.chmod(0o644)
    open_store(file.parent).close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_new_store_leaves_no_half_made_one_behind(file: Path) -> None:
    assert {path.name for path in file.parent.iterdir()} <= {STORE, STORE + "-journal", "seen.json"}


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "truncate"), ("synchronous", 3), ("foreign_keys", 1), ("trusted_schema", 0),
        ("cell_size_check", 1), ("mmap_size", 0), ("temp_store", 2), ("locking_mode", "normal"), ("busy_timeout", 77),
    ],
)  # fmt: skip
def test_settings_that_keep_answers_safe_are_on(tmp_path: Path, pragma: str, value: object) -> None:
    with closing(open_store(tmp_path, busy_ms=77)) as store, store.transactions.reading() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one_or_none() in {value, None}


def test_a_failed_creation_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(new_files, "give_name", no_room)
    with pytest.raises(DiskFullError, match="room"):
        open_store(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.fault("A23")
def test_a_store_that_a_second_start_made_first_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill = store_opening.fill

    def slowly(path: Path) -> None:
        fill(path)
        monkeypatch.setattr(store_opening, "fill", fill)
        with closing(open_store(tmp_path)) as other:
            other.learners.rename(other.learners.current().id, "Ada")

    monkeypatch.setattr(store_opening, "fill", slowly)
    with closing(open_store(tmp_path)) as store:
        assert store.learners.current().name == "Ada"


def test_a_store_is_made_where_hard_links_are_unknown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(os, "link", unknown)
    with closing(open_store(tmp_path)) as store:
        assert store.learners.current().name == ""


def test_reading_makes_no_store(tmp_path: Path) -> None:
    with pytest.raises(NoStoreError):
        open_store(tmp_path, writable=False)
    assert list(tmp_path.iterdir()) == []


def test_a_reader_cannot_write(file: Path) -> None:
    with closing(open_store(file.parent, writable=False)) as store, pytest.raises(ReadOnlyError):
        store.learners.rename(store.learners.current().id, "Ada")


@pytest.mark.fault("A27")
def test_a_newer_store_is_refused_and_untouched(file: Path) -> None:
    changed(file, f"PRAGMA user_version = {tables.SCHEMA_VERSION + 1}")
    before = hashes(file.parent)
    with pytest.raises(NewerStoreError, match="newer version"):
        open_store(file.parent)
    assert hashes(file.parent) == before


@pytest.mark.fault("A27")
def test_a_database_of_another_program_is_refused_and_untouched(file: Path) -> None:
    changed(file, "PRAGMA application_id = 7")
    before = hashes(file.parent)
    with pytest.raises(ForeignStoreError, match="not one of SCO Quiz"):
        open_store(file.parent)
    assert hashes(file.parent) == before


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 40_960, b"<html>not a database</html>" * 50, b"SQLite format 3\0", b"\xff" * 4097],
    ids=["empty", "nul", "html", "header-only", "odd"],
)
@pytest.mark.fault("A9")
@pytest.mark.fault("A11")
@pytest.mark.fault("A12")
def test_a_file_that_is_no_store_is_refused_and_untouched(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(DamagedStoreError, match="damaged"):
        open_store(file.parent)
    assert file.read_bytes() == content


@pytest.mark.parametrize("kept", [0.5, 0.9, 100, 4096, 5000])
@pytest.mark.fault("A10")
def test_a_store_cut_short_is_damaged(file: Path, kept: float) -> None:
    os.truncate(file, int(kept * file.stat().st_size) if kept < 1 else int(kept))
    with pytest.raises(DamagedStoreError):
        open_store(file.parent)


def test_a_store_that_grows_while_it_is_opened_is_whole(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program writes at the moment in which this one asks how many pages there are."""

    def grown(connection: sqlite3.Connection) -> int:
        with closing(sqlite3.connect(file)) as other, other:
            other.execute("UPDATE learner SET name = ?", ("x" * 100_000,))
        return size(connection)

    size = sqlite_checks.size
    monkeypatch.setattr(sqlite_checks, "size", grown)
    open_store(file.parent).close()


@pytest.mark.parametrize("missing", [1, 10, 1_000])
@pytest.mark.fault("G10")
def test_a_store_whose_last_page_is_not_whole_is_damaged(file: Path, missing: int) -> None:
    """The end of the last page is missing, which SQLite would read as zeros: the file is refused for just that."""
    os.truncate(file, file.stat().st_size - missing)
    with pytest.raises(DamagedStoreError, match="its end is missing"):
        open_store(file.parent)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM store", "ALTER TABLE answer DROP COLUMN flagged", "DROP TABLE fact_summary",
        "PRAGMA user_version = 0",
    ],
)  # fmt: skip
@pytest.mark.fault("A27")
def test_a_store_that_lacks_something_is_damaged(file: Path, statement: str) -> None:
    changed(file, statement)
    with pytest.raises(DamagedStoreError):
        open_store(file.parent)


@pytest.mark.fault("A27")
def test_a_store_with_two_first_rows_is_damaged(file: Path) -> None:
    """A second row stands where the one is by which a store is known: it is told, and nothing is changed."""
    changed(file, "INSERT INTO store SELECT 2, created_at, generation, learner FROM store")
    content = file.read_bytes()
    for writable in (True, False):
        with pytest.raises(DamagedStoreError, match="more than one first row"):
            open_store(file.parent, writable=writable)
    assert file.read_bytes() == content


@pytest.mark.fault("A12")
def test_a_header_that_sqlite_cannot_make_sense_of_is_damage(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[44:48] = b"\0\0\0\x63"  # the schema format number
    file.write_bytes(content)
    with pytest.raises(DamagedStoreError, match="unsupported file format"):
        open_store(file.parent)


@pytest.mark.fault("A13")
def test_a_page_of_rubbish_is_damage(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[8192:12288] = make.seeded().randbytes(4096)
    file.write_bytes(content)
    with pytest.raises(DamagedStoreError):
        open_store(file.parent)


@pytest.mark.fault("A15")
def test_a_stale_write_ahead_log_is_not_played_in(file: Path) -> None:
    stray = file.with_name(STORE + "-wal")
    stray.write_bytes(b"old data")
    with pytest.raises(StrayJournalError, match="-wal"):
        open_store(file.parent)
    assert stray.read_bytes() == b"old data"


@pytest.mark.fault("A15")
def test_a_journal_whose_store_is_gone_is_not_played_into_a_new_one(file: Path) -> None:
    file.with_name(STORE + "-journal").write_bytes(b"old data")
    file.unlink()
    with pytest.raises(StrayJournalError, match="-journal"):
        open_store(file.parent)
    assert not file.exists()


@posix
@pytest.mark.fault("A25")
def test_a_store_with_a_second_name_is_refused(file: Path) -> None:
    file.with_name("copy.sqlite3").hardlink_to(file)
    with pytest.raises(SecondNameError):
        open_store(file.parent)


@posix
def test_a_creation_killed_before_its_last_step_is_finished(file: Path) -> None:
    leftover = file.with_name(new_files.passing_name(new_files.MAKING))
    leftover.hardlink_to(file)
    open_store(file.parent).close()
    assert not leftover.exists()


@posix
@pytest.mark.fault("A23")
def test_a_second_start_may_finish_the_creation_first(file: Path) -> None:
    """What was listed is gone when it is looked at: so is what a link leads to that leads nowhere."""
    file.with_name(new_files.passing_name(new_files.MAKING)).symlink_to(file.with_name("nowhere"))
    open_store(file.parent).close()


@posix
@pytest.mark.fault("A23")
def test_a_second_start_that_makes_the_file_at_this_moment_is_no_second_name(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other one has given the file its name, and still has to take the name away under which it was made."""

    def linked_meanwhile(path: Path) -> None:
        refuse_stray_journals(path)
        path.with_name(new_files.passing_name(new_files.MAKING)).hardlink_to(path)

    monkeypatch.setattr(store_opening, "refuse_stray_journals", linked_meanwhile)
    open_store(file.parent).close()


@posix
@pytest.mark.fault("A25")
def test_the_file_behind_a_link_is_opened_under_its_own_name(
    file: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("link")
    (folder / STORE).symlink_to(file)
    with closing(open_store(folder)) as store:
        assert store.path == file


def test_a_store_in_use_is_locked_and_not_damaged(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "OPENING_MS", 1)
    with held_by_another_process(file, "BEGIN EXCLUSIVE"), pytest.raises(LockedError, match="Another program"):
        open_store(file.parent)


def test_a_store_kept_in_another_journal_mode_by_a_program_is_locked(file: Path) -> None:
    changed(file, "PRAGMA journal_mode = WAL")
    with held_by_another_process(file, "BEGIN", "SELECT * FROM store"), pytest.raises(LockedError):
        open_store(file.parent)


@posix
@pytest.mark.fault("A21")
def test_a_read_only_file_is_read_only_and_not_damaged(public_folder: Path) -> None:
    open_store(public_folder).close()
    (public_folder / STORE).chmod(0o444)
    with unprivileged(), pytest.raises(ReadOnlyError, match="read-only"):
        open_store(public_folder)


@posix
def test_a_read_only_file_can_still_be_read(public_folder: Path) -> None:
    with closing(open_store(public_folder)) as store:
        store.learners.current()
    (public_folder / STORE).chmod(0o444)
    with unprivileged(), closing(open_store(public_folder, writable=False)) as store:
        assert len(rows(store, tables.Learner)) == 1


@posix
@pytest.mark.fault("A21")
def test_a_read_only_folder_is_noticed_at_opening(public_folder: Path) -> None:
    open_store(public_folder).close()
    (public_folder / STORE).chmod(0o666)
    public_folder.chmod(0o555)
    with unprivileged(), pytest.raises(ReadOnlyError, match="folder"):
        open_store(public_folder)


@posix
@pytest.mark.fault("A21")
def test_a_file_that_may_not_be_read_is_not_damaged(public_folder: Path) -> None:
    open_store(public_folder).close()
    (public_folder / STORE).chmod(0o000)
    with unprivileged(), pytest.raises(DiskError):
        open_store(public_folder)


@pytest.mark.fault("A26")
def test_a_folder_that_is_gone_is_no_damage(tmp_path: Path) -> None:
    with pytest.raises(NotSavedError):
        open_store(tmp_path / "gone")


def test_every_refusal_names_the_file_and_what_to_do(file: Path) -> None:
    changed(file, "DELETE FROM store")
    with pytest.raises(QuizError) as raised:
        open_store(file.parent)
    assert str(file) in str(raised.value)
    assert "Please" in str(raised.value)


def test_more_than_one_attempt_number_is_needed_to_tell_copies_apart(file: Path) -> None:
    with closing(open_store(file.parent)) as store:
        before = rows(store, tables.Store)[0]["generation"]
        take(store, named(2))
        assert rows(store, tables.Store)[0]["generation"] == before + 2
