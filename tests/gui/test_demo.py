"""The pictures of the pages."""

from PySide6.QtGui import QImage

from sco_quiz.gui.demo import _with_fewer_colours
from sco_quiz.gui.look import Look


def test_a_picture_keeps_a_colour_of_the_theme_however_little_shows_it(look: Look) -> None:
    wrong = look.theme.colours.wrong
    picture = QImage(601, 1, QImage.Format.Format_RGB32)
    for at in range(600):
        picture.setPixel(at, 0, 0xFF_00_00_00 + at // 2 * 0x01_01)
    picture.setPixelColor(600, 0, wrong)
    assert _with_fewer_colours(picture, look.theme.colours).pixelColor(600, 0) == wrong
