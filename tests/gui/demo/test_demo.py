"""The pictures of the pages."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from sco_quiz.domain.errors import QuizError
from sco_quiz.gui.demo.demo import with_fewer_colours
from sco_quiz.gui.demo.picture_file import save_picture
from sco_quiz.gui.style.look import Look


def test_a_picture_keeps_a_colour_of_the_theme_however_little_shows_it(look: Look) -> None:
    wrong = look.theme.colours.wrong
    picture = QImage(601, 1, QImage.Format.Format_RGB32)
    for at in range(600):
        picture.setPixel(at, 0, 0xFF_00_00_00 + at // 2 * 0x01_01)
    picture.setPixelColor(600, 0, wrong)
    assert with_fewer_colours(picture, look.theme.colours).pixelColor(600, 0) == wrong


@pytest.mark.fault("F5")
@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("/dev/full", "not an ordinary file|no ordinary file|device"),
        ("folder", "it is a folder"),
        ("none/picture.png", "No such file or directory"),
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a full disk as a file is for Linux")
def test_a_picture_that_cannot_be_written_is_told(file: str, reason: str, tmp_path: Path) -> None:
    """A picture of the demo cannot be written: a sentence says so, and no picture is named that is not there."""
    (tmp_path / "folder").mkdir()
    with pytest.raises(QuizError, match=reason):
        save_picture(QImage(9, 9, QImage.Format.Format_RGB32), tmp_path / file)


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there a name is always text")
def test_a_picture_lies_in_a_folder_whose_name_is_no_text(tmp_path: Path) -> None:
    file = tmp_path / os.fsdecode(b"picture \xff")
    save_picture(QImage(9, 9, QImage.Format.Format_RGB32), file)
    assert file.read_bytes().startswith(b"\x89PNG")
