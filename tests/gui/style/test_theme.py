import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from sco_quiz.gui.style.look import Look
from sco_quiz.gui.style.theme import ColourScheme, Contrast, Theme, ThemeError, Type, load_theme
from tests.gui.conftest import THEMES
from tests.gui.ratio import ratio

TEXT = {
    "text": "canvas surface side sunken hover accent_tint mark",
    "text2": "canvas surface side sunken hover accent_tint right_tint wrong_tint warn_tint flag_tint",
    "accent": "canvas surface hover accent_tint",
    "on_accent": "accent accent_hover",
    "on_fill": "fill",
    "right": "canvas surface right_tint",
    "wrong": "canvas surface wrong_tint",
    "surface": "wrong right",
    "flag": "canvas surface flag_tint",
    "warn": "canvas surface warn_tint",
}
GRAPHICS = {
    "control": "canvas surface side",
    "accent": "sunken",
    "fill": "surface canvas",
    "series": "surface sunken",
    "right": "surface sunken",
    "wrong": "surface sunken",
    "focus": "canvas surface side accent_tint warn_tint",
}
THEME_NAMES = [(scheme, contrast) for scheme in ColourScheme for contrast in Contrast]


@pytest.fixture(params=THEME_NAMES, ids="-".join)
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    scheme, contrast = request.param
    return load_theme(THEMES, scheme, contrast, 1.0)


def least(theme: Theme, pairs: dict[str, str]) -> tuple[float, str]:
    return min(
        (ratio(theme.colours.ink(ink), theme.colours.ink(ground)), f"{ink} on {ground}")
        for ink, grounds in pairs.items()
        for ground in grounds.split()
    )


def test_text_stands_out_from_every_ground_it_is_used_on(theme: Theme) -> None:
    assert least(theme, TEXT) >= (7.0 if theme.is_high else 4.5, "")


def test_graphics_stand_out_from_every_ground_they_are_used_on(theme: Theme) -> None:
    assert least(theme, GRAPHICS) >= (4.5 if theme.is_high else 3.0, "")


def test_the_ratio_is_that_of_the_standard() -> None:
    assert ratio(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.005)


def test_stock_widgets_have_readable_selections_and_placeholders(look: Look, theme: Theme) -> None:
    look.apply(theme)
    palette = QApplication.palette()
    role = QPalette.ColorRole
    for ink, ground in ((role.HighlightedText, role.Highlight), (role.PlaceholderText, role.Base)):
        assert ratio(palette.color(ink), palette.color(ground)) >= 4.5


def test_type_grows_faster_than_gaps(qapp: QApplication) -> None:
    double = load_theme(THEMES, "light", "standard", 2.0)
    assert (double.px(40), double.space(40)) == (80, 54)


def test_text_is_never_below_13_pixels(qapp: QApplication) -> None:
    assert load_theme(THEMES, "light", "standard", 0.5).font(Type.BODY).pixelSize() == 13


def test_high_contrast_draws_heavier_edges(qapp: QApplication) -> None:
    standard, high = (load_theme(THEMES, "dark", contrast, 1.0).lines for contrast in Contrast)
    assert (high.card, high.chosen, high.ring) == (2, 3, 3)
    assert (standard.card, standard.chosen, standard.ring) == (1, 2, 2)


@pytest.mark.parametrize("fault", ['text = "no colour"', "text = ", 'extra = "#000000"'])
def test_a_faulty_theme_file_is_told_in_a_sentence(tmp_path: Path, qapp: QApplication, fault: str) -> None:
    shutil.copytree(THEMES, tmp_path, dirs_exist_ok=True)
    lines = (tmp_path / "light.toml").read_text().splitlines()
    kept = [line for line in lines if not line.startswith("text = ")]
    (tmp_path / "light.toml").write_text("\n".join([*kept, fault]))
    with pytest.raises(ThemeError, match="Your answers are not touched"):
        load_theme(tmp_path, "light", "standard", 1.0)
