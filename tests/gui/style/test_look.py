import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from sco_quiz.gui.style.icons import Icons
from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.system_preferences import SystemPreferences
from sco_quiz.gui.style.theme import ColourScheme, Contrast, Type, load_theme, system_pixels
from sco_quiz.gui.widgets.labels.label import PlainLabel
from tests.gui.conftest import RESOURCES, THEMES


def ink_of(picture: QPixmap) -> set[str]:
    image = picture.toImage()
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    pixels = [image.pixelColor(x, y) for x, y in spots]
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_a_change_of_theme_reaches_a_label_that_was_never_shown(look: Look) -> None:
    window = QWidget()
    label = PlainLabel(look, "Question 7 of 20", Type.STEM)
    QVBoxLayout(window).addWidget(label)
    look.apply(load_theme(THEMES, "dark", "standard", 2.0))
    window.show()
    assert label.font().pixelSize() == 44
    assert label.palette().windowText().color() == look.theme.colours.text


def test_a_label_keeps_its_own_font_and_colour_when_it_is_first_shown(look: Look) -> None:
    window = QWidget()
    label = PlainLabel(look, "30 paragraphs, 96 questions.", Type.SMALL, ink="text2")
    QVBoxLayout(window).addWidget(label)
    window.show()
    assert label.font().pixelSize() == 14
    assert label.palette().windowText().color() == look.theme.colours.text2


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_menus_have_the_size_of_the_system_and_grow_with_the_text(look: Look, size: float) -> None:
    window = QMainWindow()
    menu = window.menuBar().addMenu("File")
    window.show()
    look.apply(load_theme(THEMES, "light", "standard", size))
    sizes = {window.menuBar().fontInfo().pixelSize(), menu.fontInfo().pixelSize()}
    assert sizes == {round(size * system_pixels())}


def test_an_icon_has_the_colour_asked_for(look: Look) -> None:
    assert ink_of(look.icon("flag-on", 48, QColor("#78398e"))) == {"#78398e"}


def test_an_icon_is_sharp_at_the_ratio_of_the_screen(qapp: QApplication) -> None:
    picture = Icons(RESOURCES / "icons").pixmap("home", 20, QColor("black"), 2.0)
    assert (picture.width(), picture.deviceIndependentSize().width()) == (40, 20)


def test_an_icon_is_drawn_once(look: Look) -> None:
    first, second = (look.icon("home", 20, QColor("black")) for _ in range(2))
    assert first.cacheKey() == second.cacheKey()


def test_every_icon_draws_something_in_one_colour(look: Look) -> None:
    assert len(look.icon_names) >= 31
    for name in look.icon_names:
        assert ink_of(look.icon(name, 40, QColor("#1f4e8c"))) == {"#1f4e8c"}, name


def test_without_a_wish_of_the_system_the_palette_decides(qapp: QApplication) -> None:
    preferences = SystemPreferences(qapp)
    assert preferences.scheme in ColourScheme
    assert preferences.contrast is Contrast.STANDARD
    assert not preferences.reduce_motion
