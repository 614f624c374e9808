"""The drawings in the colours of each theme."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from sco_quiz.gui.style.motifs import Motifs, themed
from sco_quiz.gui.style.theme import ColourScheme, Contrast, load_theme
from tests.gui.conftest import RESOURCES, THEMES

DRAWINGS = sorted((RESOURCES / "motifs").glob("*.svg"))
_COLOUR = re.compile(r'(fill|stroke)="(#[0-9a-fA-F]{6})"')


@pytest.mark.parametrize("file", DRAWINGS, ids=lambda file: file.stem)
@pytest.mark.parametrize("scheme", ColourScheme)
@pytest.mark.parametrize("contrast", Contrast)
def test_a_drawing_has_the_colours_of_its_theme_and_no_others(
    file: Path, scheme: ColourScheme, contrast: Contrast
) -> None:
    theme = load_theme(THEMES, scheme, contrast, 1.0)
    roles = ("text2", "mark", "accent_tint", "accent", "surface", "sunken")
    own = {theme.colours.ink(role).name() for role in roles}
    found = _COLOUR.findall(themed(file.read_text(encoding="utf-8"), theme))
    assert found
    assert {colour for _, colour in found} <= own


@pytest.mark.parametrize("scheme", ColourScheme)
def test_in_high_contrast_every_fill_is_the_canvas(scheme: ColourScheme) -> None:
    theme = load_theme(THEMES, scheme, Contrast.HIGH, 1.0)
    found = [each for file in DRAWINGS for each in _COLOUR.findall(themed(file.read_text(encoding="utf-8"), theme))]
    assert {colour for part, colour in found if part == "fill"} == {theme.colours.canvas.name()}


def test_a_colour_without_a_role_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        themed('<path fill="#123456"/>', load_theme(THEMES, "light", "standard", 1.0))


def test_a_drawing_is_as_sharp_as_the_screen() -> None:
    theme = load_theme(THEMES, "light", "standard", 1.0)
    drawn = Motifs(RESOURCES / "motifs").pixmap("cup", QSize(120, 90), theme, 2.0)
    assert (drawn.size(), drawn.devicePixelRatio()) == (QSize(240, 180), 2.0)


def test_a_name_without_a_file_is_a_fault_of_ours() -> None:
    with pytest.raises(KeyError):
        Motifs(RESOURCES / "motifs").pixmap("boat", QSize(120, 90), load_theme(THEMES, "light", "standard", 1.0), 1.0)
