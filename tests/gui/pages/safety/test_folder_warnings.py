"""What threatens the file with the answers is said above the page: once, and in words that say what to do."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sco_quiz.domain.question import Question
from sco_quiz.files.own_files import BACKUPS, SEEN, STORE
from sco_quiz.gui.demo import driving
from sco_quiz.gui.window.main_window import MainWindow
from sco_quiz.storage.opening.store_opening import open_store
from tests.gui.pages.conftest import OpenWindow
from tests.gui.pages.seeing import press, sees

COPY = "sco-quiz (conflicted copy).sqlite3"
posix = pytest.mark.skipif(os.name != "posix", reason="Windows keeps an open file where it is")


@pytest.mark.fault("A19")
def test_a_conflict_copy_is_told_once(
    open_window: OpenWindow, singles: tuple[Question, ...], qtbot: QtBot, tmp_path: Path
) -> None:
    """A conflict copy is told once above the page, with what it holds."""
    open_window(singles)
    shutil.copyfile(tmp_path / STORE, tmp_path / COPY)
    window = open_window()
    qtbot.waitUntil(lambda: sees(window, f"“{COPY}” holds 0 quizzes."))
    assert sees(window, "left as they are")
    again = open_window()
    driving.show_home(again)
    qtbot.wait(50)
    assert not sees(again, COPY)


@pytest.mark.fault("A19")
def test_one_thing_is_told_at_each_start(
    open_window: OpenWindow, singles: tuple[Question, ...], qtbot: QtBot, tmp_path: Path
) -> None:
    """A conflict copy lies there and so does something else to tell: one is told at each start, each of them once."""
    (tmp_path / COPY).write_bytes(b"not yours")
    (tmp_path / BACKUPS).write_bytes(b"{}")
    window = open_window(singles)
    qtbot.waitUntil(lambda: sees(window, "no backups are made"))
    assert not sees(window, "cannot be read")
    window = open_window()
    qtbot.waitUntil(lambda: sees(window, f"“{COPY}” cannot be read."))
    assert not sees(window, "no backups are made")
    window = open_window()
    qtbot.wait(50)
    assert not sees(window, COPY)


@pytest.mark.fault("G8")
@pytest.mark.parametrize(
    ("name", "words"), [(SEEN, "an older copy of your answers is not noticed"), (BACKUPS, "no backups are made")]
)
def test_what_lies_in_the_way_is_told_once(
    name: str, words: str, open_window: OpenWindow, singles: tuple[Question, ...], qtbot: QtBot, tmp_path: Path
) -> None:
    """Somebody else's file lies where a file is missed: that is told once, with what is missed, and it stays."""
    (tmp_path / name).write_bytes(b"{}")
    window = open_window(singles)
    qtbot.waitUntil(lambda: sees(window, words))
    assert sees(window, str(tmp_path / name))
    around = driving.current_session(window).ready().safekeeping.folder_warnings
    assert around.newly_in_the_way() == ()
    assert (tmp_path / name).read_bytes() == b"{}"


@posix
@pytest.mark.fault("A17")
def test_that_the_file_was_put_back_is_told_and_the_quiz_goes_on(
    begin: Callable[..., MainWindow], singles: tuple[Question, ...], qtbot: QtBot, tmp_path: Path
) -> None:
    """The file is deleted in the middle of a quiz: the next answer is saved, and it is told that it was put back."""
    window = begin(singles)
    qtbot.wait(50)
    (tmp_path / STORE).unlink()
    press("1")
    qtbot.waitUntil(lambda: sees(window, "Your answers are in their place again"))
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    assert not sitting.screen().unsaved
    with closing(open_store(tmp_path, writable=False)) as store:
        (attempt,) = store.interrupted.unfinished(store.learners.current().id)
        assert len(store.attempts.record(attempt).events) == sitting.state.seq


@posix
@pytest.mark.fault("A17")
def test_answers_wait_while_another_file_lies_there(
    begin: Callable[..., MainWindow], singles: tuple[Question, ...], qtbot: QtBot, tmp_path: Path
) -> None:
    """Another file is put in the place in a quiz: the answers wait and are saved once it is gone."""
    window = begin(singles)
    (tmp_path / STORE).unlink()
    (tmp_path / STORE).write_bytes(b"not yours")
    press("1")
    sitting = driving.sitting_page(window).sitting
    assert sitting is not None
    assert "Another file was put in the place" in sitting.screen().unsaved
    (tmp_path / STORE).rename(tmp_path / "not yours")
    sitting.tick()
    assert not sitting.screen().unsaved
    driving.sitting_page(window).suspend()
    driving.show_backups(window)
    assert sees(window, "when another file took its place")
