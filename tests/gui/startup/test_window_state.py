"""The window comes up as it was left."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sco_quiz.app.learners.presentation import Brightness, Contrast, Language, Presentation, Talk
from sco_quiz.files.paths import resources_dir
from sco_quiz.gui.demo import driving
from sco_quiz.gui.startup.application import make_window
from sco_quiz.gui.startup.window_state import WindowState

LEFT = Presentation(
    language=Language.ENGLISH,
    text_size=1.5,
    scheme=Brightness.DARK,
    contrast=Contrast.HIGH,
    reduce_motion=True,
    talk=Talk.SHORT,
)


def test_it_has_the_size_and_the_look_it_was_left_with(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window(qapp, resources_dir(), LEFT).window
    qtbot.addWidget(window)
    window.resize(700, 633)
    WindowState(tmp_path).keep(driving.appearance(window).wanted, window)
    wanted = WindowState(tmp_path).presentation()
    again = make_window(qapp, resources_dir(), wanted).window
    qtbot.addWidget(again)
    WindowState(tmp_path).place(again)
    assert wanted == LEFT
    assert (again.width(), again.height()) == (700, 633)
    assert again.look.theme == window.look.theme


@pytest.mark.fault("A30")
@pytest.mark.parametrize("content", [b"", b"\xff\x00", b"[General]\nlanguage=xx\ngeometry=1\n", b"text_size=nan"])
def test_nonsense_in_its_file_is_as_good_as_no_file(
    content: bytes, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "last.ini").write_bytes(content)
    last_time = WindowState(tmp_path)
    window = make_window(qapp, resources_dir(), last_time.presentation()).window
    qtbot.addWidget(window)
    size = window.size()
    last_time.place(window)
    assert last_time.presentation() == Presentation()
    assert window.size() == size


def test_where_it_cannot_be_kept_nothing_happens(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window(qapp, resources_dir()).window
    qtbot.addWidget(window)
    (tmp_path / "last.ini").mkdir()
    WindowState(tmp_path).keep(LEFT, window)
    assert WindowState(tmp_path).presentation() == Presentation()


@pytest.mark.fault("F5")
@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there a name is always text")
def test_no_folder_is_made_beside_one_whose_name_is_no_text(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """The name of the folder is no text: the look of the window is not kept in another folder."""
    window = make_window(qapp, resources_dir()).window
    qtbot.addWidget(window)
    folder = tmp_path / os.fsdecode(b"data \xff")
    folder.mkdir()
    WindowState(folder).keep(LEFT, window)
    assert list(tmp_path.iterdir()) == [folder]
