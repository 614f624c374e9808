"""The running program around the window: a store that is damaged, and one that goes back to a backup."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sco_quiz.app.recovery import Recovery
from sco_quiz.gui.application import Program, make_window
from sco_quiz.gui.demo import ScriptedClock
from sco_quiz.gui.main_window import MainWindow
from sco_quiz.gui.widgets.confirm_dialog import ConfirmDialog
from sco_quiz.gui.widgets.row_list import RowList
from sco_quiz.paths import resources_dir
from sco_quiz.storage import backups
from sco_quiz.storage.opening import FILE_NAME
from sco_quiz.storage.rescue import StoreRescue
from sco_quiz.storage.restoring import KeptBackups
from tests.factories import NOON, one_of_each
from tests.gui.pages.conftest import services_in
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
            window.close_store()  # what it still wanted to do is not done any more, as after the end of the loop
            window.close()
        while programs:
            programs.pop().close()

    def restore(name: str) -> None:
        KeptBackups(tmp_path, NOON).restore(name, force=True)

    def make(meanwhile: Callable[[], object] = lambda: None) -> MainWindow:
        end()
        meanwhile()
        window = make_window(qapp, resources_dir())
        qtbot.addWidget(window)
        services = partial(services_in, tmp_path, clock, one_of_each())
        program = Program(qapp, window, services, lambda: Recovery(StoreRescue(tmp_path, NOON)), restore)
        programs.append(program)
        windows.append(window)
        window.retry_asked.connect(program.open_store)
        window.restore_asked.connect(program.restore)
        window.show()
        window.activateWindow()
        with qtbot.waitActive(window):
            program.open_store()
        qtbot.waitUntil(lambda: not program.is_opening())
        return window

    yield make
    end()


def take(window: MainWindow) -> None:
    window.start()
    press("1")
    sitting = window.sitting_page.sitting
    assert sitting is not None
    sitting.hand_in()
    window.sitting_page.look_at_clock()


def backed_up(window: MainWindow) -> None:
    take(window)
    window.show_backups()
    button(window, "Back up now").click()


def damage(folder: Path) -> None:
    """All pages but the first are overwritten, as a failing disk would."""
    file = folder / FILE_NAME
    file.write_bytes(file.read_bytes()[:4096] + b"\x55" * (file.stat().st_size - 4096))


def test_a_backup_is_made_by_itself_after_a_quiz(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    take(start())
    qtbot.waitUntil(lambda: any((tmp_path / "backups").glob("*.sqlite3")))


def test_going_back_to_a_backup_shows_what_it_holds_and_keeps_the_rest(start: Start, qtbot: QtBot) -> None:
    window = start()
    backed_up(window)
    window.show_home()
    take(window)
    window.show_backups()
    assert sees(window, "Now there are 2 quizzes")
    rows = next(rows for rows in window.findChildren(RowList) if rows.isVisible())
    rows.rows()[-1].click()
    qtbot.waitUntil(lambda: sees(window, "The backup is in place."))
    window.show_backups()
    assert sees(window, "Now there are 1 quizzes")
    assert sees(window, "before a backup was restored")


def test_a_damaged_store_is_brought_back_from_its_backup(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    backed_up(start())
    window = start(lambda: damage(tmp_path))
    qtbot.waitUntil(lambda: sees(window, "What can be done"), timeout=30_000)
    assert sees(window, "is damaged and cannot be opened")
    button(window, "Restore the newest backup").click()
    qtbot.waitUntil(lambda: sees(window, "Your answers can be opened again"), timeout=30_000)
    assert not sees(window, "Your last five scores will appear here")
    assert any(file.read_bytes()[4096:].startswith(b"\x55") for file in (tmp_path / "backups").iterdir())
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_one_can_start_anew_and_the_damaged_file_is_kept(start: Start, qtbot: QtBot, tmp_path: Path) -> None:
    take(start())
    window = start(lambda: damage(tmp_path))
    qtbot.waitUntil(lambda: sees(window, "Start with no quizzes"), timeout=30_000)
    button(window, "Start with no quizzes").click()
    qtbot.waitUntil(lambda: sees(window, "Your last five scores will appear here"), timeout=30_000)
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
    window, file = start(), folder / FILE_NAME
    backed_up(window)
    before = file.read_bytes()
    for _ in range(2):
        window.show_home()
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
    window.show_backups()
    assert sees(window, "Now there are 1 quizzes")
    assert 3 in {backup.attempts for backup in backups.listed(tmp_path / FILE_NAME)}
