"""After a kill everything is checked, and a journal is tried on a copy before it may touch the file."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from sco_quiz.files.own_files import OPEN, STORE
from sco_quiz.storage.database import sqlite
from sco_quiz.storage.errors import DamagedStoreError, LockedError
from sco_quiz.storage.files import journal_files
from sco_quiz.storage.opening import crash_check
from sco_quiz.storage.opening.store_opening import open_store
from tests import factories as make
from tests.storage.steps import answered, held_by_another_process, named, take

posix = pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX")
MARK = STORE + OPEN
TOP = Path(__file__).parents[3]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        for number in range(1, 30):
            take(store, named(number, questions=make.one_of_each()), *answered(0, 0))
        return store.path


def killed(code: str, folder: Path) -> None:
    imports = "import os, sys, sqlite3; from pathlib import Path"
    script = f"{imports}; from sco_quiz.storage.opening.store_opening import open_store; {code}"
    subprocess.run([sys.executable, "-c", f"{script}; os.kill(os.getpid(), 9)", folder], check=False, cwd=TOP)


def killed_in_a_transaction(folder: Path) -> bytes:
    """The journal that is left of it."""
    code = (
        "c = sqlite3.connect(Path(sys.argv[1]) / 'sco-quiz.sqlite3', isolation_level=None);"
        "c.execute('PRAGMA cache_size = 1'); c.execute('BEGIN'); c.execute('UPDATE event SET awake_ns = awake_ns + 1');"
        "c.execute('DELETE FROM attempt_question')"
    )
    killed(code, folder)
    return journal_files.beside(folder / STORE, "-journal").read_bytes()


def orphan(file: Path) -> None:
    """A fault that only the whole check finds."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE attempt_question SET snapshot = 4711 WHERE attempt = 1 AND position = 0")
        connection.commit()


def test_the_mark_is_there_while_a_writer_is(file: Path) -> None:
    with closing(open_store(file.parent)):
        assert (file.parent / MARK).exists()
    assert not (file.parent / MARK).exists()


def test_a_reader_neither_sets_nor_takes_away_the_mark(file: Path) -> None:
    open_store(file.parent, writable=False).close()
    assert not (file.parent / MARK).exists()
    with closing(open_store(file.parent)):
        open_store(file.parent, writable=False).close()
        assert (file.parent / MARK).exists()


@posix
def test_after_a_kill_everything_is_checked(file: Path) -> None:
    orphan(file)
    open_store(file.parent).close()  # the quick check of a usual start
    killed("open_store(Path(sys.argv[1]))", file.parent)
    assert (file.parent / MARK).exists()
    with pytest.raises(DamagedStoreError, match="refers to a missing row of snapshot"):
        open_store(file.parent)


@posix
def test_a_sound_store_opens_after_a_kill_and_the_mark_goes_with_its_end(file: Path) -> None:
    killed("open_store(Path(sys.argv[1]))", file.parent)
    open_store(file.parent).close()
    assert not (file.parent / MARK).exists()


@posix
def test_a_reader_is_not_kept_waiting_by_the_whole_check(file: Path) -> None:
    orphan(file)
    killed("open_store(Path(sys.argv[1]))", file.parent)
    open_store(file.parent, writable=False).close()


def test_a_refused_store_keeps_its_mark(file: Path) -> None:
    orphan(file)
    (file.parent / MARK).touch()
    for _ in range(2):
        with pytest.raises(DamagedStoreError):
            open_store(file.parent)


def test_a_mark_that_cannot_be_made_is_no_reason_not_to_open(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "touch", no_room)
    open_store(file.parent).close()


@posix
def test_what_a_kill_left_half_done_is_undone(file: Path) -> None:
    with closing(open_store(file.parent)) as store:
        before = store.attempts.record(named(3).id)
    assert killed_in_a_transaction(file.parent)
    with closing(open_store(file.parent)) as store:
        assert store.attempts.record(named(3).id) == before
        assert store.health().faults == ()


@posix
def test_a_journal_that_would_damage_the_file_is_not_played_into_it(file: Path) -> None:
    journal = journal_files.beside(file, "-journal")
    whole = killed_in_a_transaction(file.parent)
    journal.write_bytes(whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2))
    before = {path.name: path.read_bytes() for path in file.parent.iterdir()}
    for writable in (True, False):
        with pytest.raises(DamagedStoreError):
            open_store(file.parent, writable=writable)
    assert {path.name: path.read_bytes() for path in file.parent.iterdir()} == before


@posix
def test_a_copy_that_another_program_made_worthless_is_made_again(file: Path) -> None:
    """While the copy is made another program undoes the change: what the copy then holds says nothing of the file."""
    assert killed_in_a_transaction(file.parent)
    tried = []

    def torn(connection: sqlite3.Connection, path: Path) -> None:
        tried.append(path)
        if len(tried) == 1:
            with closing(sqlite3.connect(file)) as other:
                other.execute("SELECT count(*) FROM event").fetchone()
            raise DamagedStoreError("torn")

    crash_check.rehearse(file, torn)
    with closing(crash_check.undone_in_memory(file, sqlite.refuse_other_tables)) as connection:
        assert connection.execute("SELECT count(*) FROM attempt_question").fetchone()[0]
    assert len(tried) == 1


@posix
@pytest.mark.parametrize("act", [crash_check.rehearse, crash_check.undone_in_memory])
def test_a_program_that_never_rests_is_named_and_not_waited_for(
    file: Path, act: Callable[[Path, crash_check.Refuse], object]
) -> None:
    assert killed_in_a_transaction(file.parent)
    tried = []

    def torn(_: sqlite3.Connection, path: Path) -> None:
        tried.append(path)
        if len(tried) > 100:
            pytest.fail("it is tried without end")
        os.utime(path, ns=(0, len(tried)))
        raise DamagedStoreError("torn")

    with pytest.raises(LockedError, match="Another program is using the file"):
        act(file, torn)


@posix
def test_a_journal_of_a_program_that_is_writing_is_its_own(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    change = ("PRAGMA cache_size = 1", "BEGIN", "UPDATE event SET awake_ns = awake_ns + 1", "DELETE FROM answer")
    monkeypatch.setattr(journal_files, "copy_with_journals", pytest.fail)
    monkeypatch.setattr("sco_quiz.storage.database.sqlite.OPENING_MS", 1)
    with held_by_another_process(file, *change):
        crash_check.rehearse(file, sqlite.refuse_other_tables)
        with pytest.raises(LockedError):
            open_store(file.parent)


def test_a_copy_without_the_mark_and_the_journal_opens_like_any_other(file: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    with closing(open_store(file.parent)):
        shutil.copyfile(file, tmp_path / "elsewhere" / STORE)
    open_store(tmp_path / "elsewhere").close()
