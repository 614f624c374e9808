"""The running program around the window: a store that is damaged, and one that goes back to a backup."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from threading import Event, current_thread, main_thread
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from sco_quiz.app.jobs import ProgressCallback
from sco_quiz.files.own_files import STORE
from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.demo import driving
from sco_quiz.gui.demo.demo import ScriptedClock
from sco_quiz.gui.pages.settings.learners_section import LearnersSection
from sco_quiz.gui.startup.application import Program, make_window
from sco_quiz.gui.widgets.lists.table import RowList
from sco_quiz.gui.widgets.messages.confirm_dialog import ConfirmDialog
from sco_quiz.gui.window.jobs import job_runner
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.storage.backups import backup_files
from sco_quiz.storage.backups.attempt_journal import AttemptJournal
from sco_quiz.storage.learners.stored_learners import StoredLearners
from sco_quiz.storage.recovery import store_recovery
from sco_quiz.storage.recovery.restore import KeptBackups
from sco_quiz.storage.recovery.store_recovery import StoreRecovery
from sco_quiz.storage.transfer.record_file import StoredLearnerFiles
from tests.factories import NOON, one_of_each
from tests.gui.pages.conftest import services_in
from tests.gui.pages.learner_driver import LearnerDriver
from tests.gui.pages.seeing import button, press, sees

Start = Callable[..., MainWindow]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts the program, after the end of an earlier one. Every question of it is agreed to."""
    monkeypatch.setattr(ConfirmDialog, "ask", lambda _dialog: True)
    clock, programs = ScriptedClock(), list[Program]()
    windows: list[MainWindow] = []

    def end() -> None:
        for window in windows:
            driving.parts(
                window
            ).close_store()  # what it still wanted to do is not done any more, as after the end of the loop
            window.close()
        while programs:
            programs.pop().close()

    def restore(name: str, watch: ProgressCallback) -> None:
        KeptBackups(tmp_path, NOON).restore(name, force=True, watch=watch)

    def make(meanwhile: Callable[[], object] = lambda: None) -> MainWindow:
        end()
        meanwhile()
        parts = make_window(qapp, resources_dir())
        window = parts.window
        qtbot.addWidget(window)
        services = partial(services_in, tmp_path, clock, one_of_each())
        program = Program(qapp, parts, services, lambda: StoreRecovery(tmp_path, NOON), restore)
        programs.append(program)
        windows.append(window)
        driving.current_session(window).retry_asked.connect(program.open_store)
        driving.current_session(window).restore_asked.connect(program.restore)
        window.show()
        window.activateWindow()
        with qtbot.waitActive(window):
            program.open_store()
        qtbot.waitUntil(lambda: not program.is_opening())
        return window

    yield make
    end()


def take(window: MainWindow) -> None:
    driving.start(window)
    press("1")
    LearnerDriver(window).hand_in()


def backed_up(window: MainWindow) -> None:
    take(window)
    driving.show_backups(window)
    button(window, "Back up now").click()


def damage(folder: Path) -> None:
    """All pages but the first are overwritten, as a failing disk would."""
    file = folder / STORE
    file.write_bytes(file.read_bytes()[:4096] + b"\x55" * (file.stat().st_size - 4096))


def test_a_backup_is_made_by_itself_after_a_quiz(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    take(start())
    qtbot.waitUntil(lambda: any((tmp_path / "backups").glob("*.sqlite3")))


def test_going_back_to_a_backup_shows_what_it_holds_and_keeps_the_rest(start: Start, qtbot: QtBot) -> None:
    window = start()
    backed_up(window)
    driving.show_home(window)
    take(window)
    driving.show_backups(window)
    assert sees(window, "Your file now holds 2 quizzes")
    rows = next(rows for rows in window.findChildren(RowList) if rows.isVisible())
    rows.rows()[-1].click()
    qtbot.waitUntil(lambda: sees(window, "The backup is in place."))
    driving.show_backups(window)
    assert sees(window, "Your file now holds 1 quiz")
    assert sees(window, "before a backup was restored")


def test_a_damaged_store_is_brought_back_from_its_backup(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    backed_up(start())
    window = start(lambda: damage(tmp_path))
    qtbot.waitUntil(lambda: sees(window, "What can be done"), timeout=30_000)
    assert sees(window, "is damaged and cannot be opened")
    button(window, "Restore the newest backup").click()
    qtbot.waitUntil(lambda: sees(window, "Your answers can be opened again"), timeout=30_000)
    assert not sees(window, "Your scores appear here")
    assert any(file.read_bytes()[4096:].startswith(b"\x55") for file in (tmp_path / "backups").iterdir())
    with closing(sqlite3.connect(tmp_path / STORE)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_one_can_start_anew_and_the_damaged_file_is_kept(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    take(start())
    window = start(lambda: damage(tmp_path))
    qtbot.waitUntil(lambda: sees(window, "Start with no quizzes"), timeout=30_000)
    button(window, "Start with no quizzes").click()
    qtbot.waitUntil(lambda: sees(window, "Your scores appear here"), timeout=30_000)
    assert any(file.read_bytes()[4096:].startswith(b"\x55") for file in (tmp_path / "backups").iterdir())


def test_what_lies_around_the_file_is_not_said_over_another_message(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    backed_up(start())
    window = start(lambda: damage(tmp_path))
    (tmp_path / "sco-quiz (1).sqlite3").write_bytes(b"not yours")
    qtbot.waitUntil(lambda: sees(window, "What can be done"), timeout=30_000)
    button(window, "Restore the newest backup").click()
    qtbot.waitUntil(lambda: sees(window, "Your answers can be opened again"), timeout=30_000)
    qtbot.wait(50)
    assert sees(window, "Your answers can be opened again")
    window = start()
    qtbot.waitUntil(lambda: sees(window, "“sco-quiz (1).sqlite3” cannot be read."))


def older(folder: Path, start: Start) -> Callable[[], object]:
    """Puts the file back to how it was before the last two quizzes."""
    window, file = start(), folder / STORE
    backed_up(window)
    before = file.read_bytes()
    for _ in range(2):
        driving.show_home(window)
        backed_up(window)
    return lambda: file.write_bytes(before)


@pytest.mark.fault("A18")
def test_what_an_older_copy_lacks_is_brought_back(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    """An older copy lies in the place: it is said what is newer, and one button brings it back."""
    window = start(older(tmp_path, start))
    qtbot.waitUntil(lambda: sees(window, "An older copy of your answers was found"), timeout=30_000)
    assert sees(window, "It holds 1 quiz with ")
    assert sees(window, "there were 3 quizzes. The newest backup is of")
    assert not sees(window, "damaged")
    assert not sees(window, "Start with no quizzes")
    button(window, "Bring everything back").click()
    qtbot.waitUntil(lambda: sees(window, "Your answers can be opened again"), timeout=30_000)
    assert sees(window, "Your file now holds 3 quizzes")
    assert sees(window, "The older copy is kept as another backup.")


@pytest.mark.fault("A18")
def test_one_goes_on_with_an_older_copy_and_is_not_asked_again(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    """One goes on with an older copy: home is shown, also at the next start, and the newer backup is kept."""
    window = start(older(tmp_path, start))
    qtbot.waitUntil(lambda: sees(window, "Go on with the older copy"), timeout=30_000)
    assert sees(window, "the backups that hold them are kept")
    button(window, "Go on with the older copy").click()
    qtbot.waitUntil(lambda: sees(window, "Your answers can be opened again"), timeout=30_000)
    window = start()
    driving.show_backups(window)
    assert sees(window, "Your file now holds 1 quiz")
    assert 3 in {backup.attempts for backup in backup_files.listed(tmp_path / STORE)}


# ---- what comes by itself


@pytest.mark.fault("F7")
def test_a_key_pressed_before_there_was_anything_to_press_starts_nothing(start: Start, qtbot: QtBot) -> None:
    """Home opens by itself: a key pressed too early starts nothing, and a moment later it does."""
    window = start()
    assert button(window, "Start timed quiz").hasFocus()
    for _ in range(2):
        press(Qt.Key.Key_Return)
    assert window.windowTitle() == "Home"
    qtbot.waitUntil(window.input.takes_input)
    press(Qt.Key.Key_Return)
    assert window.windowTitle() == "Before you start"


@pytest.mark.fault("F7")
def test_a_key_pressed_too_early_chooses_no_way_out_of_damage(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    """What is left of a damaged store is shown by itself, with the focus on a way out: no early key takes it."""
    backed_up(start())
    window = start(lambda: damage(tmp_path))
    qtbot.waitUntil(lambda: sees(window, "What can be done"), timeout=30_000)
    assert button(window, "Restore the newest backup").hasFocus()
    press(Qt.Key.Key_Return)
    assert sees(window, "What can be done")
    qtbot.waitUntil(window.input.takes_input)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sees(window, "Your answers can be opened again"), timeout=30_000)


# ---- long jobs

LONG: tuple[tuple[Any, str], ...] = (
    (backup_files, "back_up"), (backup_files, "copy"), (backup_files, "checked"), (AttemptJournal, "catch_up"),
    (AttemptJournal, "forget"), (StoredLearnerFiles, "export"), (StoredLearnerFiles, "bring_in"),
    (StoredLearners, "delete"), (KeptBackups, "restore"), (store_recovery.StoreRecovery, "examine"),
    (store_recovery.StoreRecovery, "put_back"), (store_recovery.StoreRecovery, "copy_to"),
)  # fmt: skip


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> dict[str, set[bool]]:
    """By what is done with the store and takes long: whether it was done in the window's thread."""
    seen: dict[str, set[bool]] = {}

    def watched(name: str, act: Callable[..., object]) -> Callable[..., object]:
        def noted(*arguments: object, **named: object) -> object:
            seen.setdefault(name, set()).add(current_thread() is main_thread())
            return act(*arguments, **named)

        return noted

    for holder, name in LONG:
        monkeypatch.setattr(holder, name, watched(name, getattr(holder, name)))
    return seen


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the dialogs of the system give."""
    chosen = tmp_path / "elsewhere" / "chosen"
    chosen.parent.mkdir()
    for dialog in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, dialog, lambda *_: (str(chosen), ""))
    return chosen


def to_the_backup(window: MainWindow) -> None:
    driving.show_backups(window)
    next(rows for rows in window.findChildren(RowList) if rows.isVisible()).rows()[-1].click()


def test_nothing_that_takes_long_is_done_in_the_thread_of_the_window(
    start: Start, qtbot: QtBot, tmp_path: Path, file: Path, threads: dict[str, set[bool]]
) -> None:
    window = start()
    backed_up(window)
    record = file.with_name("chosen.json")
    driving.show_learners(window)
    window.router.section(LearnersSection, "learners").add_to_learn("Ben")
    for words, said in (("Delete …", "is deleted"), ("Bring in", "could not be done"), ("Export …", "Exported")):
        if words == "Export …":
            record.unlink()  # of who was deleted: another learner's record does not take its place
        button(window, words).click()
        qtbot.waitUntil(lambda said=said: sees(window, said))  # type: ignore[misc] # of this turn
    assert record.exists()
    to_the_backup(window)
    qtbot.waitUntil(lambda: sees(window, "The backup is in place."))
    window = start(lambda: damage(tmp_path))
    qtbot.waitUntil(lambda: sees(window, "What can be done"), timeout=30_000)
    button(window, "Save a copy").click()
    qtbot.waitUntil(lambda: sees(window, "The damaged file was copied."))
    button(window, "Restore the newest backup").click()
    qtbot.waitUntil(lambda: sees(window, "Your answers can be opened again"), timeout=30_000)
    qtbot.waitUntil(lambda: threads.keys() == {name for _, name in LONG})
    assert [name for name, where in threads.items() if True in where] == []


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Copies are made only once this is set, and jobs are seen."""
    goes_on, copy = Event(), backup_files.copy

    def waits(source: sqlite3.Connection, target: Path, watch: ProgressCallback) -> None:
        monkeypatch.setattr(backup_files, "AT_ONCE", 4)
        goes_on.wait()
        copy(source, target, watch)

    monkeypatch.setattr(backup_files, "copy", waits)
    yield goes_on
    goes_on.set()


def going_back(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Event:
    """In the middle of it, a quiz after the backup; it goes on when the event is set."""
    backed_up(window)
    driving.show_home(window)
    take(window)
    held: Event = request.getfixturevalue("held")
    monkeypatch.setattr(job_runner, "AT_ONCE_S", 0.0)
    monkeypatch.setattr(job_runner, "SHOWN_MS", 0)
    to_the_backup(window)
    qtbot.waitUntil(lambda: sees(window, "Going back to a backup"))
    return held


def test_going_back_that_is_cancelled_opens_the_store_as_it_was(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    window = start()
    held = going_back(window, qtbot, monkeypatch, request)
    button(window, "Cancel").click()
    held.set()
    qtbot.waitUntil(lambda: sees(window, "Everything is as it was before."))
    qtbot.waitUntil(lambda: driving.current_session(window).is_open())
    driving.show_backups(window)
    assert sees(window, "Your file now holds 2 quizzes")
    assert not any("replaced" in path.name for path in (tmp_path / "backups").iterdir())


@pytest.mark.fault("F8")
def test_going_back_that_fails_for_a_fault_of_ours_opens_the_store_as_it_was(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Going back to a backup fails for a fault of the program's own: the store is opened again as it was."""
    window = start()
    backed_up(window)

    def restore(*_: object, **__: object) -> None:
        raise TypeError("a fault of ours")

    monkeypatch.setattr(KeptBackups, "restore", restore)
    with qtbot.captureExceptions() as raised:
        to_the_backup(window)
        qtbot.waitUntil(lambda: driving.current_session(window).is_open())
    assert [kind for kind, *_ in raised] == [TypeError]
    driving.show_backups(window)
    assert sees(window, "Your file now holds 1 quiz")


def test_a_window_that_is_closed_while_it_goes_back_leaves_the_store_as_it_was(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    window = start()
    held = going_back(window, qtbot, monkeypatch, request)
    before = (tmp_path / STORE).read_bytes()
    window.close()
    held.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert (tmp_path / STORE).read_bytes() == before
    assert [path for path in tmp_path.iterdir() if path.name.startswith(".")] == []
    window = start()
    driving.show_backups(window)
    assert sees(window, "Your file now holds 2 quizzes")


def test_looking_into_damage_can_be_left_off_and_begun_again(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backed_up(start())
    goes_on, examine = Event(), store_recovery.StoreRecovery.examine

    def waits(self: store_recovery.StoreRecovery, watch: ProgressCallback) -> object:
        goes_on.wait()
        return examine(self, watch)

    monkeypatch.setattr(store_recovery.StoreRecovery, "examine", waits)
    monkeypatch.setattr(job_runner, "AT_ONCE_S", 0.0)
    monkeypatch.setattr(job_runner, "SHOWN_MS", 0)
    window = start(lambda: damage(tmp_path))
    qtbot.waitUntil(lambda: sees(window, "Looking for what can still be read"))
    press(Qt.Key.Key_Escape)
    goes_on.set()
    qtbot.waitUntil(lambda: sees(window, "Everything is as it was before."))
    assert button(window, "Try again").hasFocus()
    button(window, "Try again").click()
    qtbot.waitUntil(lambda: sees(window, "What can be done"), timeout=30_000)
