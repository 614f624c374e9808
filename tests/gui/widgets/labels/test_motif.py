"""The drawing beside words."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import load_theme
from sco_quiz.gui.widgets.labels.label import PlainLabel
from sco_quiz.gui.widgets.labels.motif import BesideMotif, Motif
from tests.gui.conftest import THEMES


@pytest.fixture
def beside(look: Look, qtbot: QtBot) -> Iterator[BesideMotif]:
    window = QWidget()
    qtbot.addWidget(window)
    part = BesideMotif(look, PlainLabel(look, "Nothing is due today. The next 7 are due tomorrow."), "cup")
    QVBoxLayout(window).addWidget(part)
    window.resize(800, 200)
    window.show()
    yield part
    window.close()


def test_a_drawing_is_hidden_in_a_window_below_600(beside: BesideMotif) -> None:
    assert beside.motif.isVisible()
    beside.window().resize(590, 200)
    assert not beside.motif.isVisible()
    beside.window().resize(610, 200)
    assert beside.motif.isVisible()


def test_larger_text_narrows_the_window(beside: BesideMotif, look: Look) -> None:
    look.apply(load_theme(THEMES, "light", "standard", 1.5))
    assert not beside.motif.isVisible()


def test_a_page_says_which_of_its_parts_is_drawn(beside: BesideMotif) -> None:
    beside.set_drawn(False)
    assert not beside.motif.isVisible()
    beside.set_drawn(True)
    assert beside.motif.isVisible()


def test_a_drawing_is_silent(beside: BesideMotif) -> None:
    heard = QAccessible.queryAccessibleInterface(beside.motif)
    assert [heard.text(part) for part in (QAccessible.Text.Name, QAccessible.Text.Description)] == ["", ""]
    assert heard.role() == QAccessible.Role.Client  # which Qt gives to a widget that is nothing to a reader


@pytest.mark.parametrize("name", ["cup", "open-page", "shelf", "stones"])
def test_every_drawing_is_drawn_anew_in_another_theme(look: Look, qtbot: QtBot, name: str) -> None:
    motif = Motif(look, name)
    qtbot.addWidget(motif)
    light = motif.grab().toImage()
    look.apply(load_theme(THEMES, "dark", "standard", 1.0))
    dark = motif.grab().toImage()
    assert light.size() == dark.size()
    assert light != dark
