"""One window for a folder: with real lock files, and a real second process."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sco_quiz.files.own_files import ASKING, LOCK, WINDOW, put_mark
from sco_quiz.gui.startup.single_instance import SingleInstance

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from sco_quiz.gui.startup.single_instance import SingleInstance
application = QCoreApplication([])
one = SingleInstance(Path(sys.argv[1]))
print("first" if one.is_first() else f"raised {one.ask_first(int(sys.argv[2]))}")
"""


def second_start(folder: Path, wait_ms: int = 10_000) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, "-c", SECOND, folder, str(wait_ms)], stdout=subprocess.PIPE, text=True)


def said(process: "subprocess.Popen[str]") -> str:
    return process.communicate(timeout=60)[0].strip()


@pytest.mark.fault("A23")
def test_a_second_start_raises_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    one = SingleInstance(tmp_path)
    assert one.is_first()
    with qtbot.waitSignal(one.asked, timeout=30_000):
        second = second_start(tmp_path)
    assert said(second) == "raised True"
    assert [file.name for file in (tmp_path / WINDOW).iterdir()] == [LOCK]


@pytest.mark.fault("A23")
def test_several_starts_at_once_all_raise_the_one(qtbot: QtBot, tmp_path: Path) -> None:
    one = SingleInstance(tmp_path)
    assert one.is_first()
    starts = [second_start(tmp_path, 30_000) for _ in range(4)]
    qtbot.waitUntil(lambda: all(start.poll() is not None for start in starts), timeout=60_000)
    assert [said(start) for start in starts] == ["raised True"] * 4


def test_who_asked_before_the_first_looked_is_seen_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / WINDOW).mkdir()
    put_mark(tmp_path / WINDOW / f"{ASKING}1")
    one = SingleInstance(tmp_path)
    with qtbot.waitSignal(one.asked):
        assert one.is_first()


@pytest.mark.fault("A23")
def test_where_the_first_does_not_answer_a_window_opens_all_the_same(tmp_path: Path) -> None:
    one = SingleInstance(tmp_path)  # its event loop does not run here
    assert one.is_first()
    assert said(second_start(tmp_path, 50)) == "raised False"
    assert [file.name for file in (tmp_path / WINDOW).iterdir()] == [LOCK]


@pytest.mark.fault("A24")
def test_the_lock_of_a_killed_program_is_no_lock(tmp_path: Path) -> None:
    held = SECOND.replace("print(", "print(one.is_first(), flush=True); import os; os.kill(os.getpid(), 9); (")
    killed = subprocess.run([sys.executable, "-c", held, tmp_path, "1"], check=False, capture_output=True, text=True)
    assert (killed.stdout, killed.returncode) == ("True\n", -9)
    assert (tmp_path / WINDOW / LOCK).exists()
    assert SingleInstance(tmp_path).is_first()


@pytest.mark.parametrize("content", [b"", b"\0" * 100, b"1\nsomebody\nelsewhere\n", b"999999999\nx\ny\nz\n"])
@pytest.mark.fault("A24")
def test_a_lock_file_of_nonsense_keeps_nobody_out(tmp_path: Path, content: bytes) -> None:
    (tmp_path / WINDOW).mkdir()
    (tmp_path / WINDOW / LOCK).write_bytes(content)
    one = SingleInstance(tmp_path)
    assert one.is_first() or not one.ask_first(50)


def test_a_folder_that_cannot_be_written_to_is_left_to_the_store_to_speak_of(tmp_path: Path) -> None:
    (tmp_path / WINDOW).write_text("a file in its place", encoding="utf-8")
    assert SingleInstance(tmp_path).is_first()


def test_folders_of_different_learners_have_a_window_each(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    one, other = (SingleInstance(tmp_path / name) for name in ("a", "b"))
    assert one.is_first()
    assert other.is_first()
