import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.widgets.labels.passage_label import PassageLabel

TEXT = "The league was founded in Brenholm in 1998 by four cities on the river."


@pytest.fixture
def label(look: Look, qtbot: QtBot) -> PassageLabel:
    made = PassageLabel(look)
    qtbot.addWidget(made)
    return made


def marked_pixels(label: PassageLabel, look: Look) -> list[int]:
    """The x of every pixel in the colour of marked words; the label stands on one long line."""
    label.resize(2000, label.heightForWidth(2000))
    image, mark = label.grab().toImage(), look.theme.colours.mark.rgb()
    return [x for x in range(image.width()) if any(image.pixel(x, y) == mark for y in range(image.height()))]


@pytest.mark.parametrize("before", ["", "\U0001f30a\U0001f30a "])
def test_the_marked_ground_lies_under_the_words_of_the_passage(label: PassageLabel, look: Look, before: str) -> None:
    """Also behind characters that Qt counts twice."""
    text, start = before + TEXT, len(before) + TEXT.index("Brenholm")
    label.set_passage(text, (start, start + len("Brenholm in 1998")))
    xs = marked_pixels(label, look)
    width = label.fontMetrics().horizontalAdvance
    assert xs[0] == pytest.approx(width(text[:start]), abs=2)
    assert xs[-1] == pytest.approx(width(text[: start + len("Brenholm in 1998")]), abs=2)


def test_a_narrow_label_grows_with_its_text(label: PassageLabel) -> None:
    label.set_passage(TEXT * 3, (0, 3))
    assert label.heightForWidth(200) > 3 * label.heightForWidth(2000)


def test_markup_in_a_copy_is_shown_as_it_is_written(label: PassageLabel, look: Look) -> None:
    label.set_passage("<b>One</b> <img src='file:///x'>", (3, 6))
    assert label.marked() == "One"
    assert marked_pixels(label, look)[0] == pytest.approx(label.fontMetrics().horizontalAdvance("<b>"), abs=2)


def test_a_reader_is_told_which_words_are_underlined(label: PassageLabel) -> None:
    label.set_passage(TEXT, (0, 10))
    assert (label.text(), label.accessibleDescription()) == (TEXT, "Underlined: The league")


def test_marked_words_keep_their_ground_in_another_theme(label: PassageLabel, look: Look) -> None:
    label.set_passage(TEXT, (0, 10))
    assert look.theme.colours.mark == QColor("#FFE9A8")
    assert marked_pixels(label, look)
