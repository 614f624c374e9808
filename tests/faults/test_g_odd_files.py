"""Something else lies in the place of a file that the program keeps: it is not waited for, read on, or thrown away."""

import logging
import os
import resource
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from sco_quiz.app.learners.presentation import Presentation
from sco_quiz.app.safety.backups import Safekeeping
from sco_quiz.domain.errors import QuizError
from sco_quiz.files.own_files import ASKING, BACKUPS, FAULTS, LAST, LOCK, OPEN, SEEN, STORE, WINDOW
from sco_quiz.gui.startup.fault_log import keep_log
from sco_quiz.gui.startup.single_instance import SingleInstance
from sco_quiz.gui.startup.window_state import WindowState
from sco_quiz.storage.backups.attempt_journal import JournalSource
from sco_quiz.storage.errors import DamagedStoreError, ForeignStoreError, NoFileError, StrayJournalError
from sco_quiz.storage.opening.store_opening import open_store
from sco_quiz.storage.recovery.restore import KeptBackups
from sco_quiz.storage.recovery.store_recovery import StoreRecovery
from sco_quiz.storage.transfer.question_cache import question_cache
from tests import factories as make
from tests.app.fakes import FakeTimepiece
from tests.faults.tracing import TOP
from tests.storage.steps import answered, named, take

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes, devices and links of POSIX")
PATIENCE_S = 30  # many times what any of it takes
MEMORY = 300 * 1024**2  # bytes
SPARSE = 1024**4


def sparse(path: Path) -> None:
    with path.open("xb") as stream:
        stream.truncate(SPARSE)


def database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE store (created_at, generation)")


ODD: dict[str, Callable[[Path], object]] = {
    "a pipe": os.mkfifo,
    "a device": lambda path: path.symlink_to("/dev/zero"),
    "a folder": lambda path: path.mkdir(),
    "a link to itself": lambda path: path.symlink_to(path.name),
    "a link to nothing": lambda path: path.symlink_to("nowhere"),
    "a link to a file of others": lambda path: path.symlink_to(path.parent / "notes"),
    "a file without an end": sparse,
    "an empty file": lambda path: path.touch(),
    "notes": lambda path: path.write_bytes(b"mine"),
    "a page of others": lambda path: path.write_bytes(b"{}\n"),
    "settings of others": lambda path: path.write_bytes(b"[General]\nlanguage=de\ntext_size=12\n"),
    "a lock of others": lambda path: path.write_bytes(b"999999999\nx\ny\nz\n"),
    "a database of others": database,
}
BESIDE = (
    f"{STORE}{OPEN}", BACKUPS, f"{BACKUPS}/20250907T120000Z.sqlite3", f"{BACKUPS}/20250906T120000Z-version-3.sqlite3",
    "attempts-0002.jsonl", "attempts-999999999.jsonl", SEEN,
)  # fmt: skip
OF_THE_WINDOW = (
    WINDOW, f"{WINDOW}/{LOCK}", f"{WINDOW}/{LAST}", f"{WINDOW}/{LAST}.lock", FAULTS, f"{FAULTS}.1",
    f"{WINDOW}/{ASKING}12",
)  # fmt: skip


@contextmanager
def in_bounds() -> Iterator[None]:
    """Neither for ever nor with all memory."""

    def too_long(*_: object) -> None:
        raise TimeoutError("it waits for ever")

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    handler = signal.signal(signal.SIGALRM, too_long)
    signal.alarm(PATIENCE_S)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, handler)
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024 < MEMORY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """With a store of one quiz."""
    with closing(open_store(tmp_path)) as store:
        store.learners.current()
        take(store, make.attempt(), *answered(0, 0))
        store.journal.catch_up()
    return tmp_path


def content_of(path: Path) -> bytes:
    status = path.lstat()
    return path.read_bytes() if stat.S_ISREG(status.st_mode) and status.st_size < SPARSE else b""


def put(folder: Path, name: str, odd: str) -> Callable[[], None]:
    """Puts it there, with a file of others beside it, and gives what sees that both are as they were."""
    place = folder / name
    place.parent.mkdir(exist_ok=True)
    if place.is_file():
        place.unlink()
    notes = place.parent / "notes"
    notes.write_bytes(b"mine")
    ODD[odd](place)
    os.utime(place, (0, 0), follow_symlinks=False)  # old: a lock of such an age counts as left behind
    before, content = place.lstat(), content_of(place)

    def is_as_it_was() -> None:
        after = place.lstat()
        assert (after.st_ino, after.st_mode, after.st_size) == (before.st_ino, before.st_mode, before.st_size)
        assert content_of(place) == content
        assert notes.read_bytes() == b"mine"

    return is_as_it_was


@pytest.mark.fault("G8")
@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("name", BESIDE)
def test_something_odd_beside_the_store_stops_nothing(folder: Path, name: str, odd: str) -> None:
    """A pipe, device, folder, link or endless file in the place of a file beside the store: quizzes go on."""
    is_as_it_was = put(folder, name, odd)
    with in_bounds():
        with closing(open_store(folder)) as store:
            take(store, named(2), *answered(0, 0))
            store.journal.catch_up()
            Safekeeping(store.backups, store.journal, FakeTimepiece()).make_if_due()
            assert store.health().faults == ()
        KeptBackups(folder, make.NOON).listed()
        open_store(folder, writable=False).close()
        with question_cache() as questions:
            source = JournalSource(folder / STORE, questions)
            assert [len(list(source.attempts(owner))) for owner in source.owners()] == [2]
    is_written_to = name == BACKUPS if odd == "a folder" else odd == "an empty file" and "attempts-" in name
    if not is_written_to:
        is_as_it_was()


@pytest.mark.fault("G8")
@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("name", [STORE, *(f"{STORE}-{ending}" for ending in ("journal", "wal", "shm"))])
def test_something_odd_in_the_place_of_the_store_is_told(folder: Path, name: str, odd: str) -> None:
    """A pipe, device, folder, link or endless file in the place of the store or a journal: a sentence, and it stays."""
    is_as_it_was = put(folder, name, odd)
    refusals = (NoFileError, DamagedStoreError, ForeignStoreError, StrayJournalError)
    is_read_past = name.endswith("-shm") and stat.S_ISREG((folder / name).lstat().st_mode)  # nothing of ours reads it
    is_read_past |= name != STORE and odd == "an empty file"  # as SQLite leaves it
    with in_bounds():
        for writable in (True, False):
            if is_read_past:
                open_store(folder, writable=writable).close()
                continue
            with pytest.raises(refusals, match=r"Please|Close") as raised:
                open_store(folder, writable=writable)
            assert STORE in str(raised.value) or "notes" in str(raised.value)  # what a link leads to
        with pytest.raises(QuizError):
            KeptBackups(folder, make.NOON).restore("20250908T120000Z")
        if odd == "a file without an end":
            assert StoreRecovery(folder, make.NOON).examine().readable.attempts == 1
    is_as_it_was()


@pytest.mark.fault("G8")
@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("name", OF_THE_WINDOW)
def test_something_odd_beside_the_window_stops_nothing(tmp_path: Path, qapp: QApplication, name: str, odd: str) -> None:
    """A pipe, device, folder, link or endless file in the place of a file of the window: it opens and closes."""
    is_as_it_was = put(tmp_path, name, odd)
    window, root = QWidget(), logging.getLogger()
    before = root.handlers[:]
    with in_bounds():
        one = SingleInstance(tmp_path)
        assert one.is_first() or not one.ask_first(1)
        last_time = WindowState(one.folder)
        last_time.place(window)
        assert last_time.presentation() == Presentation()
        last_time.keep(Presentation(), window)
        keep_log(tmp_path)
        for _ in range(2):
            logging.getLogger("sco_quiz").error("x" * 250_000)
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    window.deleteLater()
    if (name, odd) != (FAULTS, "an empty file"):  # as one that was just made
        is_as_it_was()


@pytest.mark.usefixtures("qapp")
@pytest.mark.fault("G8")
@pytest.mark.parametrize("odd", ODD)
def test_what_is_called_as_the_request_of_a_second_start_is_no_answer(tmp_path: Path, odd: str) -> None:
    """Something odd has the name of a request to come to the front: it stays, and a second start opens a window."""
    is_as_it_was = put(tmp_path, f"window/raise-{os.getpid()}", odd)
    one = SingleInstance(tmp_path)
    with in_bounds():
        assert one.is_first()
        assert not SingleInstance(tmp_path).ask_first(1)
    is_as_it_was()


@pytest.mark.slow
@pytest.mark.fault("G8")
def test_a_command_says_so_and_ends(folder: Path) -> None:
    """Odd things lie in the place of everything at once: the command line says what it found, and ends."""
    for name, odd in zip((BESIDE[0], BESIDE[4], SEEN, STORE), ("a pipe", "a device", "a pipe", "a pipe"), strict=True):
        put(folder, name, odd)
    command = [sys.executable, "-m", "sco_quiz", "--data-dir", str(folder), "doctor"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, cwd=TOP)
    assert (done.returncode, done.stderr) == (1, "")
    assert f"{STORE} is not a file (a pipe)" in done.stdout
