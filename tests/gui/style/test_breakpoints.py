"""The breakpoints of the visual guide."""

import pytest

from sco_quiz.gui.style.breakpoints import Width, width_of


@pytest.mark.parametrize(
    ("pixels", "text_size", "width"),
    [
        (1120, 1.0, Width.WIDE),
        (1119, 1.0, Width.MEDIUM),
        (1280, 1.5, Width.SMALL),
        (1024, 1.5, Width.NARROW),
        (1024, 2.0, Width.TINY),
    ],
)
def test_the_width_of_a_window_shrinks_as_the_text_grows(pixels: int, text_size: float, width: Width) -> None:
    assert width_of(pixels, text_size) is width
