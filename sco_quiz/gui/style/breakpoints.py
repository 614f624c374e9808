"""The breakpoints of the visual guide, by effective width: a window's width divided by the text size."""

from enum import IntEnum


class Width(IntEnum):
    """Each value is the least effective width of its name."""

    LEAST = 0
    TINY = 440
    NARROW = 600
    SMALL = 800
    MEDIUM = 960
    WIDE = 1120


def width_of(pixels: int, text_size: float) -> Width:
    """`pixels` is the width of the window."""
    return max(width for width in Width if width <= pixels / text_size)
